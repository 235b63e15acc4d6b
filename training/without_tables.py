"""How much is still found with the population tables switched off: an unknown small place, a singular fact and a named
event have to decide by themselves.

    python3 training/without_tables.py blob --compiler build/release/scruple-knowledge --output FILE
    cmake -S . -B build/without -DSCRUPLE_KNOWLEDGE_BLOB=FILE ... && cmake --build build/without --target scruple
    python3 training/without_tables.py measure --corpus DIR --without build/without/scruple

`blob` compiles the knowledge with every table of names, conditions and rates cut to its header; what is left is how
many people there are by sex and age, and how many are seen in each setting of care. `measure` compares both programs on
the development lines of a corpus.
"""

import argparse
import csv
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from evaluate_describing import GIVEN, ROOT, held

KEPT = {"people", "profiles", "sources", "tables", "ethnicity_age", "ethnicity", "religion"}
TOPIC = "confidentiality.indirect_identifier"


def contacts():
    """The rows of conditions.csv that stand for being seen in a setting of care, by wording.yaml."""
    wording = (ROOT / "knowledge/population/wording.yaml").read_text(encoding="utf-8")
    lines = wording[wording.index("\ncontact:\n"):].split("\n")[2:]
    return {line.split(": ", 1)[1] for line in lines[:lines.index("")]}


def cut(table):
    """Only the header; authorities lose their names, by which texts would find them."""
    rows = list(csv.DictReader(table.open(encoding="utf-8", newline="")))
    with table.open(encoding="utf-8", newline="") as file:
        header = next(csv.reader(file))
    if table.stem == "areas":
        rows = [row for row in rows if row["kind"] in ("authority", "country")]
        for number, row in enumerate(rows):
            if row["kind"] == "authority":
                row["name"] = f"unnamed area {number}"
    elif table.stem == "conditions":
        rows = [row for row in rows if row["name"] in contacts()]
    elif table.stem not in KEPT:
        rows = []
    with table.open("w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, fieldnames=header, lineterminator="\n")
        out.writeheader()
        out.writerows(rows)


def write_blob(args):
    with tempfile.TemporaryDirectory() as folder:
        knowledge = Path(folder) / "knowledge"
        shutil.copytree(ROOT / "knowledge", knowledge)
        for table in (knowledge / "population").glob("*.csv"):
            cut(table)
        subprocess.run([args.compiler, "compile", "--knowledge", knowledge, "--codes", ROOT / "codes",
                        "--output", args.output], check=True)


def run(binary, command, posts):
    lines = "\n".join(json.dumps({key: post[key] for key in GIVEN if key in post}) for post in posts)
    done = subprocess.run([binary, command, "--ndjson"], input=lines.encode(), capture_output=True, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()]


def few(line):
    return any(person["in_care"] and person["level"] != "green" for person in line["descriptions"])


def raised(line):
    return any(finding["topic"] == TOPIC for finding in line["findings"])


def measure(args):
    posts = []
    for file in sorted(args.corpus.glob("*.jsonl")):
        posts += [json.loads(line) for i, line in enumerate(file.open()) if not held(i)]
    for command, found, what in (("extract", few, "a description that few fit"), ("check", raised, "a finding")):
        has = [[found(line) for line in run(binary, command, posts)] for binary in (args.scruple, args.without)]
        both = sum(a and b for a, b in zip(*has))
        print(f"{what}: {sum(has[0])} posts with tables, {both} of them without ({both / max(1, sum(has[0])):.0%}); "
              f"{sum(has[1])} posts without")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    blob = commands.add_parser("blob")
    blob.add_argument("--compiler", default=str(ROOT / "build/release/scruple-knowledge"))
    blob.add_argument("--output", type=Path, required=True)
    blob.set_defaults(do=write_blob)
    compare = commands.add_parser("measure")
    compare.add_argument("--corpus", type=Path, required=True)
    compare.add_argument("--scruple", default=str(ROOT / "build/release/scruple"))
    compare.add_argument("--without", required=True)
    compare.set_defaults(do=measure)
    args = parser.parse_args()
    args.do(args)


if __name__ == "__main__":
    main()
