#!/usr/bin/env python3
"""Measure how well `scruple ask` finds the guide for questions as other people type them.

    python3 training/evaluate_guides.py [SET ...]

A set is a file of tests/advise, scored alone and never learned from: questions_fresh.tsv and the older, more often scored
questions_held.tsv. A line is `guide TAB question`; `better|other` where two guides are right, `none` where none fits.
"""
import argparse
import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SETS = ("questions_fresh.tsv", "questions_held.tsv")


def found(scruple, question):
    run = subprocess.run([str(scruple), "ask", "--format", "json", question], capture_output=True, text=True,
                         stdin=subprocess.DEVNULL, check=False)
    if run.returncode not in (0, 1):
        raise SystemExit(f"{scruple}: {run.stderr.strip()}")
    answer = json.loads(run.stdout)
    return [guide["id"] for guide in answer["answers"] + answer["others"]][:3] if answer["found"] else []


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scruple", type=Path, default=ROOT / "build/release/scruple")
    parser.add_argument("sets", nargs="*", default=SETS, metavar="SET")
    options = parser.parse_args()
    for name in options.sets:
        fits = first = three = silent = none = answered = 0
        for line in (ROOT / "tests/advise" / name).read_text(encoding="utf-8").splitlines():
            if line.startswith("#") or "\t" not in line:
                continue
            label, question = line.split("\t")
            got = found(options.scruple, question)
            right = [] if label == "none" else label.split("|")
            none += not right
            answered += not right and bool(got)
            fits += bool(right)
            first += bool(got) and got[0] in right
            three += bool(set(got) & set(right))
            silent += bool(right) and not got
        print(f"{name}: first {first} of {fits} ({first / fits:.1%}), among three {three} ({three / fits:.1%}), "
              f"silent {silent} ({silent / fits:.1%}); answered {answered} of {none} that no guide fits")


if __name__ == "__main__":
    main()
