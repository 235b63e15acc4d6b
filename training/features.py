"""Features of submissions as the engine itself sees them: one row a window, as sparse counts.

    rows = read(tool, knowledge, submissions)     # a list of Post

The features come from scruple-features, so that training and the engine can't differ.
"""
import json
import subprocess
from dataclasses import dataclass

import numpy as np

FAMILIES = ("words", "letters", "reading", "around", "situation")


@dataclass
class Window:
    begin: int  # bytes of the text
    end: int
    keys: list  # of one array of uint64 for each family


@dataclass
class Seen:
    windows: list
    heard: np.ndarray  # by topic: what rules say, 0 to 1
    silenced: np.ndarray


def read(tool, knowledge, submissions):
    """(topics, a Seen for each submission)."""
    lines = "\n".join(json.dumps(s, ensure_ascii=False) for s in submissions) + "\n"
    run = subprocess.run([str(tool), str(knowledge)], input=lines.encode(), capture_output=True, check=False)
    if run.returncode != 0:
        raise SystemExit(f"{tool}: {run.stderr.decode().strip()}")
    data = run.stdout
    at = data.index(b"\n") + 1
    header = json.loads(data[:at])
    topics = header["topics"]
    if header["families"] != len(FAMILIES):
        raise SystemExit(f"{tool} has other families of features than {__file__}: build it again")

    def numbers(count, kind):
        nonlocal at
        values = np.frombuffer(data, dtype=kind, count=count, offset=at)
        at += values.nbytes
        return values

    seen = []
    for _ in submissions:
        windows = []
        for _ in range(numbers(1, "<u4")[0]):
            begin, end = numbers(2, "<u4")
            keys = [numbers(numbers(1, "<u4")[0], "<u8") for _ in FAMILIES]
            windows.append(Window(int(begin), int(end), keys))
        signals = numbers(2 * len(topics), "<f4").reshape(-1, 2)
        seen.append(Seen(windows, signals[:, 0].copy(), signals[:, 1].copy()))
    return topics, seen
