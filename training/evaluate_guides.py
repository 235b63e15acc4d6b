#!/usr/bin/env python3
"""Measure how well `scruple ask` finds the guide for questions as other people type them.

    python3 training/evaluate_guides.py [--misses FILE] [SET ...]

A set is a file of tests/advise: questions.tsv, questions_dev.tsv (may be learned from) and questions_held.tsv (scored
alone, its questions never read). A line is `guide TAB question`; `better|other` where two guides are right, `none`
where none fits. `--misses` writes what went astray, and never a held question.
"""
import argparse
import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SETS = ("questions.tsv", "questions_dev.tsv", "questions_held.tsv")


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
    parser.add_argument("--misses", type=Path)
    parser.add_argument("sets", nargs="*", default=SETS, metavar="SET")
    options = parser.parse_args()
    misses = []
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
            if "held" not in name and (got[:1] != right[:1] if not right else not got or got[0] not in right):
                misses.append(f"{label}\t{question}\t{' '.join(got)}")
        print(f"{name}: first {first} of {fits} ({first / fits:.1%}), among three {three} ({three / fits:.1%}), "
              f"silent {silent} ({silent / fits:.1%}); answered {answered} of {none} that no guide fits")
    if options.misses:
        options.misses.write_text("\n".join(misses) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
