#!/usr/bin/env python3
"""Measures the reading: who is spoken of, how it is meant, which words are an age, a time, a place of care, a condition.

  evaluate_reading.py                     tables over tests/reading, and over tweets with names marked by others
  evaluate_reading.py --write             and docs/reading.md
  evaluate_reading.py --errors WHAT       people, joins, stances, or age, time, hospital, condition: never of held lines

Names and places are also scored on two public sets beside the project (--shared); without them that table is left out.
Standard library only. See tests/reading/README.md.
"""
import argparse
import collections
import json
import re
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
SETS = ("development", "fresh", "held")
# What the rules of the day made of `fresh` before any of its lines had been read.
FIRST_SEEN = {"part of each person": "46 %", "stance of the main clause": "74 %"}
# Which classes of the engine say an age and so on; marks that overlap are one.
CLASSES = {"age": {"AGE"}, "time": {"DATE", "TIME", "WHEN"}, "hospital": {"CARE_AT"}, "condition": {"HEALTH"}}
# Of scopes of one length the first of these leads.
LEADING = ("quotes", "jokes", "imagines", "asks", "wishes", "reports", "condemns", "instructs", "denies", "declares")


def run_engine(program, blob, submissions):
    text = "".join(json.dumps(s, ensure_ascii=False) + "\n" for s in submissions)
    run = subprocess.run([str(program), "--reading", str(blob)], input=text.encode("utf-8"), capture_output=True, check=True)
    lines = run.stdout.decode("utf-8").splitlines()
    if len(lines) != len(submissions):
        raise SystemExit(f"{program}: {len(submissions)} lines in, {len(lines)} out")
    return [json.loads(line) for line in lines]


def place(text, words):
    """Bytes of the n-th occurrence of words ("she#2"), as whole words where there are any."""
    match = re.fullmatch(r"(.*)#(\d)", words, re.S)
    words, n = (match[1], int(match[2])) if match else (words, 1)
    starts = [m.start() for m in re.finditer(r"(?<![A-Za-z])" + re.escape(words) + r"(?![a-z])", text)]
    starts = starts or [m.start() for m in re.finditer(re.escape(words), text)]
    start = starts[n - 1]
    return len(text[:start].encode()), len(text[: start + len(words)].encode())


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def span(mark):
    return mark["start"], mark["end"]


def joined(spans):
    """Spans that overlap made one."""
    result = []
    for s in sorted(spans):
        if result and s[0] < result[-1][1]:
            result[-1] = (result[-1][0], max(s[1], result[-1][1]))
        else:
            result.append(s)
    return result


def part_of(mark):
    features = dict(f.split("=", 1) for f in mark["features"])
    part = features.get("part", "none")
    if part == "care" and features.get("care") == "past" or "care=past" in mark["features"]:
        part = "past"
    if features.get("generic") == "yes":
        return "group"
    return features.get("rank", part) if part == "colleague" else part


def stance_of(text, reading, words):
    """The stance of the clause that holds words: the mood on its verb, else the narrowest scope over them."""
    at = place(text, words)
    over = [(s["end"] - s["start"], LEADING.index(s["stance"]), s["stance"]) for s in reading["stances"]
            if 2 * overlap(span(s), at) >= at[1] - at[0]]
    # A mood stands on the verb of its clause, and what is put as an order is no denial.
    moods = ((span(m), m["features"][0].split("=")[1]) for m in reading["marks"] if m["class"] == "MOOD")
    over += [(0, LEADING.index(name), name) for s, name in moods if overlap(s, at)]
    return min(over)[2] if over else "asserts"


class Result:
    def __init__(self):
        self.parts = collections.Counter()
        self.stances = collections.Counter()
        self.mentions = {k: [0, 0, 0, 0] for k in CLASSES}  # right, too many, missed, of the right those with the same ends
        self.pronouns = [0, 0]
        self.invented = 0
        self.errors = collections.defaultdict(list)

    def add(self, row, reading):
        text = row["text"]
        people = [m for m in reading["marks"] if m["class"] == "PERSON"]
        spoken = []
        for part, head, *rest in row["people"]:
            at = place(text, head)
            spoken.append(at)
            best = max(people, key=lambda m: (overlap(span(m), at), m["end"] - m["start"]), default=None)
            found = part_of(best) if best and overlap(span(best), at) else "none"
            self.parts[part, found] += 1
            if part != found:
                self.errors["people"].append(f"{part} read as {found}: {head!r} in {text!r}")
            for words in rest:
                at = place(text, words)
                spoken.append(at)
                same = [m for m in people if overlap(span(m), at) and best and m["person"] == best["person"]]
                self.pronouns[0] += bool(same and found != "none")
                self.pronouns[1] += 1
                if not same or found == "none":
                    self.errors["joins"].append(f"{words!r} not joined to {head!r} in {text!r}")
        pronouns = {span(m) for m in reading["marks"] if m["class"] == "PRONOUN"}
        for m in people:
            if span(m) not in pronouns and not any(overlap(span(m), s) for s in spoken):
                if part_of(m) in ("care", "past", "relative"):
                    self.invented += 1
                    words = text.encode()[m["start"] : m["end"]].decode()
                    self.errors["people"].append(f"nobody read as {part_of(m)}: {words!r} in {text!r}")
        for stance, words in row["stances"]:
            found = stance_of(text, reading, words)
            self.stances[stance, found] += 1
            if stance != found:
                self.errors["stances"].append(f"{stance} read as {found}: {words!r} in {text!r}")
        for kind, classes in CLASSES.items():
            gold = [place(text, words) for k, words in row.get("mentions", ()) if k == kind]
            found = joined(span(m) for m in reading["marks"] if m["class"] in classes) if "mentions" in row else []
            left, score = list(found), self.mentions[kind]
            for g in gold:
                hit = next((f for f in left if overlap(f, g)), None)
                if hit is None:
                    score[2] += 1
                    self.errors[kind].append(f"missed {text.encode()[g[0]:g[1]].decode()!r} in {text!r}")
                else:
                    left = [f for f in left if not overlap(f, g)]
                    score[0] += 1
                    score[3] += hit == g
            score[1] += len(left)
            for f in left:
                self.errors[kind].append(f"too many {text.encode()[f[0]:f[1]].decode()!r} in {text!r}")


def accuracy(pairs):
    total = sum(pairs.values())
    return sum(n for (a, b), n in pairs.items() if a == b) / total if total else float("nan"), total


def f1(right, extra, missed):
    return 2 * right / (2 * right + extra + missed) if right else 0.0


def percent(x):
    return f"{100 * x:.0f} %"


def table(head, rows):
    return "\n".join(["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
                     + ["| " + " | ".join(str(c) for c in row) + " |" for row in rows])


def read_lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def submission(number, text, kind="post"):
    return {"id": str(number), "kind": kind, "text": text}


def own_set(arguments):
    results = {}
    for part in SETS:
        rows = read_lines(PROJECT / "tests/reading" / f"{part}.jsonl")
        readings = run_engine(arguments.program, arguments.blob, [submission(i, r["text"], r["kind"]) for i, r in enumerate(rows)])
        results[part] = Result()
        for row, reading in zip(rows, readings):
            results[part].add(row, reading)
    return results


NER = {"Broad Twitter Corpus": ("ner_btc.jsonl", {"per": "person", "loc": "place"}),
       "WNUT 2017": ("ner_wnut17.jsonl", {"person": "person", "location": "place"})}


def names_on_tweets(shared):
    """Names of people and places by tokens and by whole spans, in the sets' own dev parts; handles are left out."""
    def tokens(text, spans):
        raw = text.encode()
        return {m.start() for m in re.finditer(rb"\w+", raw) for s in spans if s[0] <= m.start() < s[1]}

    rows = []
    for title, (file, labels) in NER.items():
        path = shared / "data" / file
        if not path.exists():
            continue
        texts = [r for r in read_lines(path) if r["split"] == "dev"]
        readings = run_engine(ARGUMENTS.program, ARGUMENTS.blob, [submission(i, r["text"]) for i, r in enumerate(texts)])
        score = {k: [[0, 0, 0], [0, 0, 0]] for k in ("person", "place")}
        for row, reading in zip(texts, readings):
            text = row["text"]
            handles = [(len(text[: m.start()].encode()), len(text[: m.end()].encode())) for m in re.finditer(r"@\s?\w+", text)]
            for kind, classes in (("person", {"NAME"}), ("place", {"PLACE_NAME"})):
                gold = [(len(text[: s["start"]].encode()), len(text[: s["end"]].encode())) for s in row["spans"]
                        if labels.get(s["label"]) == kind]
                found = joined(span(m) for m in reading["marks"] if m["class"] in classes)
                gold = [g for g in gold if not any(overlap(g, h) for h in handles)]
                found = [f for f in found if not any(overlap(f, h) for h in handles)]
                for i, (g, f) in enumerate(((tokens(text, gold), tokens(text, found)), (set(gold), set(found)))):
                    for j, n in enumerate((len(g & f), len(f - g), len(g - f))):
                        score[kind][i][j] += n
        for kind, (by_token, by_span) in score.items():
            right, extra, missed = by_span
            rows.append([title, kind, right + missed, percent(f1(*by_token)), percent(f1(*by_span)),
                         percent(right / (right + extra) if right else 0), percent(right / (right + missed) if right else 0)])
    return rows


def tell(results, tweets):
    out = ["# How well the reading reads", "",
           "Written by `make eval` (training/evaluate_reading.py). The annotated texts are in `tests/reading`; its README says how",
           "they were annotated. Rules are written from the development and fresh lines; the held lines are scored and never read.", "",
           "The fresh lines are the honest news: more texts of more kinds, annotated by other hands after most rules were written. Before",
           "any of them had been read, the rules gave the right part to " + FIRST_SEEN["part of each person"] + " of their people and the right stance to "
           + FIRST_SEEN["stance of the main clause"] + ".", ""]
    counts = {p: accuracy(results[p].parts) for p in SETS}
    stances = {p: accuracy(results[p].stances) for p in SETS}
    rows = [["part of each person", *(f"{percent(counts[p][0])} of {counts[p][1]}" for p in SETS)],
            ["stance of the main clause", *(f"{percent(stances[p][0])} of {stances[p][1]}" for p in SETS)],
            ["pronouns joined to their person", *(f"{percent(results[p].pronouns[0] / results[p].pronouns[1])} of {results[p].pronouns[1]}" for p in SETS)],
            ["people in care whom nobody spoke of", *(results[p].invented for p in SETS)]]
    for kind in CLASSES:
        cells = []
        for p in SETS:
            right, extra, missed, same = results[p].mentions[kind]
            cells.append(f"{percent(f1(right, extra, missed))} of {right + missed}" if right + missed else "–")
        rows.append([f"F1, {kind}", *cells])
    total = {p: [sum(results[p].mentions[k][i] for k in CLASSES) for i in range(4)] for p in SETS}
    marked = {p: total[p][0] + total[p][2] > 0 for p in SETS}
    rows.append(["F1, these four together", *(f"{percent(f1(*total[p][:3]))} of {total[p][0] + total[p][2]}" if marked[p] else "–" for p in SETS)])
    rows.append(["the same with both ends right",
                 *(percent(f1(total[p][3], total[p][1] + total[p][0] - total[p][3], total[p][2] + total[p][0] - total[p][3])) if marked[p] else "–"
                   for p in SETS)])
    out += [table(["", *SETS], rows), "",
            "A mention is right if it overlaps the annotated words; a part, if it is the annotated one, of fourteen, and nobody",
            "overlooked. Always saying \"asserts\" would give "
            + ", ".join(percent(sum(n for (a, _), n in results[p].stances.items() if a == "asserts") / stances[p][1]) for p in SETS)
            + " for stances.", ""]
    for title, which in (("Parts", "parts"), ("Stances", "stances")):
        names = sorted({a for p in SETS for a, _ in getattr(results[p], which)})
        rows = []
        for name in names:
            row = [name]
            for p in SETS:
                pairs = getattr(results[p], which)
                total_n = sum(n for (a, _), n in pairs.items() if a == name)
                found = sum(n for (_, b), n in pairs.items() if b == name)
                row += [f"{pairs[name, name]} of {total_n}", found]
            rows.append(row)
        out += [f"## {title}", "", table(["", *(cell for p in SETS for cell in (f"{p}: right", "said"))], rows), ""]
    out += ["## What was tried", "",
            "A log-linear model of the part (the head word and its endings, what stands before it, words and classes 3 before and 4 behind, the",
            "sentence, the classes of the text, the other people, the kind of submission, and the part that the rules gave), trained on the",
            "development and fresh lines and cross-validated by blocks of 20 neighbouring posts, was right for 58.8 % of 1,654 people whom the",
            "rules find; the rules are for 59.0 %. Overruling them only where it led by 1 (in log-odds) made it 60.0 %, and 69 % instead of 70 % of",
            "150 held ones. What six layers of MiniLM make of a mention did about as well (58.8 %, the rules of that day 58.0 %). With as few people as",
            "these, what rules see is what can be learned; the rest turns on what a text means. It does not ship.", ""]
    if tweets:
        out += ["## Names and places in tweets", "",
                "Names are marked to protect people in care, so a first name that is a word, a nickname or a place abroad counts little here",
                "and much there. Handles are left out on both sides. The dev parts of the two sets; spans count when both ends are right.", "",
                table(["set", "what", "spans", "F1 by token", "F1 by span", "precision", "recall"], tweets), "",
                "Published figures for the very same parts and labels are not known to us. The best system of the WNUT 2017 task reached",
                "an F1 of 41.9 % over all six types of its test part (Derczynski et al., 2017), which is not comparable line by line.", ""]
    return "\n".join(out)


def main():
    global ARGUMENTS
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, default=PROJECT / "build/release", help="folder of the build")
    parser.add_argument("--shared", type=Path, default=PROJECT.parent / "shared")
    parser.add_argument("--write", action="store_true", help="write docs/reading.md")
    parser.add_argument("--errors", metavar="WHAT", help="errors, never of held lines")
    ARGUMENTS = parser.parse_args()
    ARGUMENTS.program, ARGUMENTS.blob = ARGUMENTS.build / "scruple-mentions", ARGUMENTS.build / "knowledge.blob"
    for path in (ARGUMENTS.program, ARGUMENTS.blob):
        if not path.exists():
            sys.exit(f"{path}: not there; build the target scruple-mentions first")
    results = own_set(ARGUMENTS)
    if ARGUMENTS.errors:
        print("\n".join(error for p in SETS if p != "held" for error in results[p].errors[ARGUMENTS.errors]))
        return
    report = tell(results, names_on_tweets(ARGUMENTS.shared))
    print(report)
    if ARGUMENTS.write:
        (PROJECT / "docs/reading.md").write_text(report, encoding="utf-8")


if __name__ == "__main__":
    main()
