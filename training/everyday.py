#!/usr/bin/env python3
"""Make knowledge/text/everyday.txt: words that no rule names, so that they are known again in disguise ("m0rn1ng").

    python3 training/everyday.py

Words of four letters or more that stand in lower case in three posts or more of the development blocks of
knowledge/corpus, and seldom with a capital, since those are names. Standard library only.
"""
import re
from collections import Counter
from pathlib import Path

from eval import corpus

ROOT = Path(__file__).resolve().parent.parent
POSTS = 3  # that a word stands in
HEAD = """# Everyday words, so that they are known again in disguise ("m0rn1ng", "m*rning").
# Source: the development blocks of knowledge/corpus, written for this project.
# Made by training/everyday.py; do not edit.
"""


def main():
    lower, capital = Counter(), Counter()
    for post in corpus.load(ROOT / "knowledge/corpus"):
        if post.is_held:
            continue
        for word in set(re.findall(r"(?<![\w@#/.'’*-])[A-Za-z]{4,}(?![\w@/'’*])", post.row["text"])):
            (lower if word.islower() else capital)[word.lower()] += 1
    words = sorted(w for w, n in lower.items() if n >= POSTS and n >= 2 * capital[w])
    (ROOT / "knowledge/text/everyday.txt").write_text(HEAD + "".join(w + "\n" for w in words), encoding="utf-8")
    print(f"{len(words)} words")


if __name__ == "__main__":
    main()
