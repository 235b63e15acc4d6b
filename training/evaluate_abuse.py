#!/usr/bin/env python3
"""Measures the program on the development parts of public sets of hate, sexism and abuse. Of three of the sets the training
parts taught `discrimination` (training/encoder.py, HATE_SETS).

  evaluate_abuse.py            a table
  evaluate_abuse.py --write    and docs/abuse.md

Each set marks something else than Scruple looks for, so two figures are told: how well confidence ranks the marked texts
above the others (area under the curve), and what is told at the program's own thresholds. The shared material is not part
of the repository; without it there is nothing to measure, which is said, and the exit status is 0. Standard library only.
"""
import argparse
import json
from dataclasses import dataclass
from pathlib import Path

from eval import engine

PROJECT = Path(__file__).resolve().parent.parent
ABUSE = ("discrimination", "bullying_harassment", "violence_self_harm", "dignity.offensive_about_patient", "respect.colleague",
         "fair_access.personal_views", "disrepute.conduct")
AUTHOR = {"body": "NMC", "role": "staff nurse", "account": "personal"}


@dataclass
class Set:
    name: str
    title: str
    marked: tuple  # labels of the texts that should be told
    published: str


SETS = (
    Set("hate_forum", "Hate in a forum of white supremacists (de Gibert et al. 2018)", ("hate", "hate-in-context"),
        "accuracy 0.73 to 0.78 on a balanced sample, trained on it (LSTM, the authors')"),
    Set("abuse_davidson", "Hateful and offensive tweets (Davidson et al. 2017)", ("hate", "offensive"),
        "weighted F1 0.90 over three classes, trained on it (the authors')"),
    Set("sexism_edos", "Sexism on Gab and Reddit (EDOS, SemEval-2023 task 10)", ("sexist",),
        "macro-F1 0.84 to 0.87, trained on it (systems of the task)"),
    Set("hate_toxigen_seeds", "Implied hate against neutral mention (seeds of ToxiGen, 2022)", ("hate",), "none for the seeds"),
)


def rows_of(folder, name):
    with open(folder / f"{name}.jsonl", encoding="utf-8") as lines:
        return [row for row in map(json.loads, lines) if row["split"] == "dev"]


def submissions(rows):
    return [{"id": row["id"], "kind": "post", "text": row["text"], "author": AUTHOR} for row in rows]


def area(scores, marked):
    """Of a marked and another text drawn at random, how often the marked one has the higher score."""
    order = sorted(range(len(scores)), key=lambda i: scores[i])
    rank, total, i = [0.0] * len(scores), 0.0, 0
    while i < len(order):
        j = i
        while j < len(order) and scores[order[j]] == scores[order[i]]:
            j += 1
        for k in range(i, j):
            rank[order[k]] = (i + j + 1) / 2
        i = j
    positives = sum(marked)
    total = sum(r for r, m in zip(rank, marked) if m)
    return (total - positives * (positives + 1) / 2) / (positives * (len(scores) - positives))


def macro_f1(told, marked):
    def f1(value):
        tp = sum(t == value == m for t, m in zip(told, marked))
        wrong = sum(t != m for t, m in zip(told, marked))
        return 2 * tp / (2 * tp + wrong) if tp else 0.0

    return (f1(True) + f1(False)) / 2


def measure(program, rows, marked):
    likely, _ = engine.review_all(program, submissions(rows), "always", ["--min-confidence", "0"])
    scores = [max((f["confidence"] for f in engine.findings(r) if f["topic"] in ABUSE), default=0.0) for r in likely]
    usual, _ = engine.review_all(program, submissions(rows))
    told = [bool(engine.topics_of(r) & set(ABUSE)) for r in usual]
    best = max(macro_f1([s >= cut for s in scores], marked) for cut in sorted(set(scores))[:: max(1, len(set(scores)) // 200)])
    tp = sum(t and m for t, m in zip(told, marked))
    return {"texts": len(rows), "marked": sum(marked), "area": area(scores, marked), "best": best, "told": sum(told),
            "precision": tp / max(1, sum(told)), "recall": tp / max(1, sum(marked))}


def told_characters(text, review):
    """What findings point at, of which the engine counts bytes."""
    raw, found = text.encode(), set()
    for finding in engine.findings(review):
        for span in finding.get("spans", []) if finding["topic"] in ABUSE else []:
            if "in" not in span:
                begin, end = (len(raw[:at].decode("utf-8", "ignore")) for at in (span["start"], span["end"]))
                found.update(range(begin, end))
    return found


def toxic_spans(program, folder):
    """The measure of SemEval-2021 task 5: F1 of characters, by post; 1 where both point at nothing."""
    rows = rows_of(folder, "toxic_spans")
    reviews, _ = engine.review_all(program, submissions(rows), "always")
    total, told = 0.0, 0
    for row, review in zip(rows, reviews):
        toxic = {i for s in row["spans"] for i in range(s["start"], s["end"])}
        ours = told_characters(row["text"], review)
        told += bool(ours)
        both = len(toxic & ours)
        total += 2 * both / (len(toxic) + len(ours)) if toxic or ours else 1.0
    return f"{len(rows)} toxic comments (SemEval-2021 task 5): something is told of {told / len(rows):.0%}; F1 of characters {total / len(rows):.2f} " \
           "(published, trained on it: best 0.71, median 0.68)."


def report(program, folder):
    lines = ["| set | texts | marked | area under the curve | macro-F1 at the best threshold | told | precision | recall | published |",
             "|---|--:|--:|--:|--:|--:|--:|--:|---|"]
    for s in SETS:
        rows = rows_of(folder, s.name)
        m = measure(program, rows, [bool(set(r["labels"]) & set(s.marked)) for r in rows])
        lines.append(f"| {s.title} | {m['texts']} | {m['marked']} | {m['area']:.2f} | {m['best']:.2f} | {m['told']} | "
                     f"{m['precision']:.0%} | {m['recall']:.0%} | {s.published} |")
    return "\n".join(lines) + "\n\n" + toxic_spans(program, folder) + "\n"


TEXT = """# Hate and abuse in public sets

Made by `python3 training/evaluate_abuse.py --write`; do not edit.

The development parts of public sets, as posts of a nurse. Some of the training parts of EDOS, Davidson and ToxiGen taught
`discrimination` what is hateful; nothing was learned from the forum, nor from the toxic comments.
A text is *told* where the program finds one of {topics} at its own thresholds. The *area under the curve* asks of
confidence alone whether marked texts rank above others, with the encoder always asked. *Published* systems were made for
the set they are measured on, and Scruple for none: it looks for what puts a professional at odds with their code, not
for all that is rude, and half of what these sets call fine was written to offend as well. The sets are American, sampled by
slurs (Davidson) or from extremists' pages, and Davidson's marks much ordinary African-American English as offensive.

"""


def main():
    parser = argparse.ArgumentParser(description="Measure the program on public sets of abuse.")
    parser.add_argument("--scruple", default=str(PROJECT / "build/release/scruple"))
    parser.add_argument("--shared", default=str(PROJECT.parent / "shared"))
    parser.add_argument("--write", action="store_true", help="make docs/abuse.md")
    options = parser.parse_args()
    folder = Path(options.shared) / "data"
    if not all((folder / f"{s.name}.jsonl").exists() for s in SETS):
        print(f"no public sets in {folder}: nothing was measured")
        return
    table = report(options.scruple, folder)
    print(table)
    if options.write:
        (PROJECT / "docs/abuse.md").write_text(TEXT.format(topics=", ".join(f"`{t}`" for t in ABUSE)) + table, encoding="utf-8")


if __name__ == "__main__":
    main()
