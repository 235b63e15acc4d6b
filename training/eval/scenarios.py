"""The scenarios: whole situations, scored by the yardstick's own script. Only what that
script sums up leaves this module; no text is read here.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

from . import engine

ROW = re.compile(r"^(\w+\.?\w*)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+([\d.]+|-)\s+([\d.]+|-)\s+([\d.]+|-)$")
MEAN = re.compile(r"^(micro|macro)\s+P\s+([\d.]+|-)\s+R\s+([\d.]+|-)\s+F1\s+([\d.]+|-)")
SHARE = re.compile(r"^\s*(breach lines with any finding|breach lines with every must topic|fine lines with a false alarm)"
                   r"\s+(\d+) of (\d+)")


def number(text):
    return None if text == "-" else float(text) / 100


def measure(program, folder, deep="auto"):
    """{"topics": {topic: {must, tp, fn, fp}}, "micro", "macro", "shares"}, or None where there is no yardstick."""
    yardstick = Path(folder) / "score.py"
    if not yardstick.exists():
        return None
    made = subprocess.run([sys.executable, str(yardstick), "submissions", "scenarios"], capture_output=True, check=True)
    reviews, _ = engine.review_all(program, [json.loads(line) for line in made.stdout.decode("utf-8").splitlines()], deep)
    lines = "".join(json.dumps(r) + "\n" for r in reviews)
    told = subprocess.run([sys.executable, str(yardstick), "scenarios", "-"], input=lines.encode("utf-8"),
                          capture_output=True, check=True).stdout.decode("utf-8")
    result = {"topics": {}, "shares": {}}
    for line in told.splitlines():
        if m := ROW.match(line.strip()):
            result["topics"][m[1]] = dict(zip(("must", "tp", "fn", "fp"), map(int, m.group(2, 3, 4, 5))))
        elif m := MEAN.match(line):
            result[m[1]] = dict(zip(("p", "r", "f1"), map(number, m.group(2, 3, 4))))
        elif m := SHARE.match(line):
            result["shares"][m[1]] = [int(m[2]), int(m[3])]
    return result
