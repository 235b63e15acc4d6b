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
    words: list  # that the encoder reads


@dataclass
class Seen:
    around: list  # the words that the encoder reads before each window
    windows: list
    heard: np.ndarray  # by topic: what rules say, 0 to 1
    silenced: np.ndarray
    encoder: np.ndarray = None  # by topic: log-odds, where an encoder was given


def read(tool, knowledge, submissions, encoder=None):
    """(topics, a Seen for each submission)."""
    lines = "\n".join(json.dumps(s, ensure_ascii=False) for s in submissions) + "\n"
    command = [str(tool), str(knowledge)] + ([str(encoder)] if encoder else [])
    run = subprocess.run(command, input=lines.encode(), capture_output=True, check=False)
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

    def words():
        nonlocal at
        out = []
        for _ in range(numbers(1, "<u4")[0]):
            size = int(numbers(1, "<u2")[0])
            out.append(data[at:at + size].decode(errors="replace"))
            at += size
        return out

    seen = []
    for _ in submissions:
        around = words()
        windows = []
        for _ in range(numbers(1, "<u4")[0]):
            begin, end = numbers(2, "<u4")
            keys = [numbers(numbers(1, "<u4")[0], "<u8") for _ in FAMILIES]
            windows.append(Window(int(begin), int(end), keys, words()))
        signals = numbers(2 * len(topics), "<f4").reshape(-1, 2)
        seen.append(Seen(around, windows, signals[:, 0].copy(), signals[:, 1].copy(),
                         numbers(len(topics), "<f4").copy() if encoder else None))
    return topics, seen
