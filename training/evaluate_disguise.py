#!/usr/bin/env python3
"""Measures how well disguise is seen through: labelled posts of the corpus, disguised seven ways.

  evaluate_disguise.py            a table: of the topics found in the plain posts, how many are still found
  evaluate_disguise.py --write    and docs/disguise.md

Development blocks only. The shared material is not part of the repository; without it there is nothing to measure,
which is said, and the exit status is 0. Standard library only.
"""
import argparse
import re
from pathlib import Path

from eval import corpus, engine

PROJECT = Path(__file__).resolve().parent.parent
LEET = str.maketrans("aeiost", "431057")
HOMOGLYPHS = str.maketrans("aceiopxyABCEHKMOPTX", "асеіорхуАВСЕНКМОРТХ")
EMOJI = {"love": "❤️", "heart": "❤️", "dead": "💀", "baby": "👶", "hospital": "🏥", "pill": "💊", "pills": "💊", "tablets": "💊", "jab": "💉",
         "vaccine": "💉", "vaccines": "💉", "phone": "📱", "money": "💰", "house": "🏠", "home": "🏠", "doctor": "🧑‍⚕️", "nurse": "🧑‍⚕️", "bed": "🛏️",
         "link": "🔗", "car": "🚗", "pig": "🐷", "cow": "🐄", "whale": "🐋", "bin": "🗑️", "fire": "🔥", "photo": "📷", "picture": "📷", "cake": "🎂",
         "birthday": "🎂", "number": "🔢", "book": "📖", "friend": "🧑‍🤝‍🧑", "poo": "💩", "shit": "💩", "blood": "🩸", "brain": "🧠", "eyes": "👀"}


def words(text, change):
    """Changes every second word of four letters or more, links and handles apart."""
    count = 0

    def one(match):
        nonlocal count
        if any(c in match[0] for c in "@/.:#") or not match[0].isalpha() or len(match[0]) < 4:
            return match[0]
        count += 1
        return change(match[0]) if count % 2 else match[0]

    return re.sub(r"[^\s,!?;()\"]+", one, text)


def mojibake(text):
    curly = re.sub(r"(?<=\w)'(?=\w)", "’", text).replace(" - ", " – ")
    raw = curly.encode("utf-8")
    return "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in raw)


WAYS = {
    "leet": lambda t: words(t, lambda w: w[0] + w[1:].translate(LEET)),
    "spacing": lambda t: words(t, " ".join),
    "stretched": lambda t: words(t, lambda w: re.sub(r"[aeiou]", lambda m: m[0] * 4, w, count=1)),
    "homoglyph": lambda t: words(t, lambda w: w.translate(HOMOGLYPHS)),
    "zero width": lambda t: words(t, lambda w: "\u200b".join(w)),
    "emoji swap": lambda t: re.sub(r"[A-Za-z]+", lambda m: EMOJI.get(m[0].lower(), m[0]), t),
    "mojibake": mojibake,
}


def found(program, rows, texts):
    submissions = [corpus.submission(r) | {"text": t} for r, t in zip(rows, texts)]
    reviews, _ = engine.review_all(program, submissions, deep="never")
    return [engine.topics_of(r) for r in reviews]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, default=PROJECT / "build/release/scruple")
    parser.add_argument("--shared", type=Path, default=PROJECT.parent / "shared")
    parser.add_argument("--write", action="store_true", help="write docs/disguise.md")
    arguments = parser.parse_args()
    folder = arguments.shared / "corpus"
    if not folder.is_dir():
        print(f"{folder}: not there; nothing to measure")
        return
    rows = [p.row for p in corpus.load(folder) if not p.is_held and p.row["labels"]]
    labels = [{l["topic"] for l in r["labels"]} for r in rows]
    plain = [a & b for a, b in zip(found(arguments.program, rows, [r["text"] for r in rows]), labels)]
    base = sum(len(p) for p in plain)
    lines = ["# Disguise", "",
             "Written by training/evaluate_disguise.py: labelled posts of the development blocks with every second longer word disguised.",
             f"Of {sum(map(len, labels))} labels, {base} are found in the plain posts; below, how many of these are still found.", "",
             "| way | posts changed | labels | found before | still found | of these lost | points of recall |", "|---|---|---|---|---|---|---|"]
    for way, change in WAYS.items():
        texts = [change(r["text"]) for r in rows]
        changed = [i for i, (r, t) in enumerate(zip(rows, texts)) if t != r["text"]]
        after = found(arguments.program, [rows[i] for i in changed], [texts[i] for i in changed])
        before = sum(len(plain[i]) for i in changed)
        still = sum(len(plain[i] & a) for i, a in zip(changed, after))
        wanted = sum(len(labels[i]) for i in changed)
        loss = f"{100 * (before - still) / before:.1f} % | {100 * (before - still) / wanted:.1f}" if before else "n/a | n/a"
        lines.append(f"| {way} | {len(changed)} | {wanted} | {before} | {still} | {loss} |")
    text = "\n".join(lines) + "\n"
    print(text)
    if arguments.write:
        (PROJECT / "docs/disguise.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
