#!/usr/bin/env python3
"""Measures `scruple rewrite` on the labelled corpus.

  python3 training/evaluate_rewriting.py [--program build/release/scruple] [--shared ../shared] [--sample N] [--show N] [--seed S]

For every labelled line: how many are rewritten, withheld or unchanged; whether what came out is quiet when
it is checked; how many words stay; whether the words that the labels point at are gone; for every fine line:
whether it comes back byte for byte. --sample takes only N lines, drawn by the seed. --show prints N results drawn by a seed, of development blocks only.
"""
import argparse
import json
import random
import statistics
import subprocess
from collections import Counter
from pathlib import Path

FIELDS = ("id", "author", "kind", "text", "context", "created_at")
BLOCK = 20
OTHERS = ("HCPC", "GMC", "none")  # whose codes do not bar accounts of people in care


def lines(folder):
    for path in sorted(Path(folder).glob("*.jsonl")):
        for i, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            row = json.loads(line)
            row["held"] = (i // BLOCK) % 3 == 2
            yield row


def run(program, command, rows):
    text = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows)
    done = subprocess.run([program, command, "--ndjson"], input=text.encode(), capture_output=True)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{program} {command}: {done.stderr.decode()[:500]}")
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def submission(row):
    return {k: row[k] for k in FIELDS if row.get(k) is not None}


def apply(text, changes):
    """The post with its changes made: has to be the text that came out."""
    data, out, at = text.encode(), b"", 0
    for change in changes:
        out += data[at:change["start"]] + change["to"].encode()
        at = change["end"]
    return (out + data[at:]).decode()


def share(part, whole):
    return f"{part} of {whole} ({100 * part / whole:.1f} %)" if whole else "none"


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--program", default="build/release/scruple")
    ap.add_argument("--shared", default="../shared")
    ap.add_argument("--own", action="store_true", help="knowledge/corpus instead of the shared corpus")
    ap.add_argument("--sample", type=int, default=0, help="only so many lines, drawn by the seed")
    ap.add_argument("--show", type=int, default=0)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--status", default="")
    ap.add_argument("--topic", default="", help="beginning of a topic that was found")
    ap.add_argument("--bars", default="", help="yes or no: only authors whose codes bar accounts, or the others")
    a = ap.parse_args()

    rows = list(lines("knowledge/corpus" if a.own else Path(a.shared) / "corpus"))
    if a.sample:
        rows = random.Random(a.seed).sample(rows, min(a.sample, len(rows)))
    given = [submission(r) for r in rows]
    before = run(a.program, "check", given)
    results = run(a.program, "rewrite", given)
    mended = [{**s, "text": r["text"]} if r["status"] == "rewritten" else s for s, r in zip(given, results)]
    after = run(a.program, "check", mended)

    counts, stay, gone, left, loud, broken = Counter(), [], 0, 0, 0, 0
    found, care = Counter(), Counter()
    fine = same = fine_found = 0
    for row, sub, was, out, now in zip(rows, given, before, results, after):
        if out["status"] == "rewritten" and apply(sub["text"], out["changes"]) != out["text"]:
            broken += 1
        if out["status"] == "rewritten" and now["findings"]:
            loud += 1
        if not row["labels"]:
            fine += 1
            fine_found += bool(was["findings"])
            same += out["status"] == "unchanged" and out["text"] == sub["text"]
            continue
        counts[out["status"]] += 1
        if was["findings"]:
            found[out["status"]] += 1
        if out["status"] == "rewritten":
            stay.append(len(out["text"].split()) / max(1, len(sub["text"].split())))
            for label in row["labels"]:
                if label["evidence"] in sub["text"]:
                    of_care = label["topic"].startswith("confidentiality.")
                    care[of_care and row["author"].get("body") not in OTHERS, label["evidence"] in out["text"]] += 1
                    gone += label["evidence"] not in out["text"]
                    left += label["evidence"] in out["text"]
    labelled = sum(counts.values())
    print(f"labelled lines      {labelled}: " + ", ".join(f"{k} {v}" for k, v in sorted(counts.items())))
    print(f"  of those found    {sum(found.values())}: " + ", ".join(f"{k} {v}" for k, v in sorted(found.items())))
    print(f"rewritten and still something found: {loud}")
    print(f"changes that do not give the text:   {broken}")
    print(f"words that stay, median of rewritten: {statistics.median(stay):.2f}" if stay else "")
    print(f"evidence of labels gone from rewritten: {share(gone, gone + left)}")
    print(f"  of those, of people in care, under codes that bar accounts: {share(care[True, False], care[True, False] + care[True, True])}")
    print(f"fine lines unchanged: {share(same, fine)}; the review finds something on {fine_found}")

    if a.show:
        some = [(r, s, o, w) for r, s, o, w in zip(rows, given, results, before)
                if not r["held"] and r["labels"] and w["findings"] and (not a.status or o["status"] == a.status)
                and any(f["topic"].startswith(a.topic) for f in w["findings"])
                and (not a.bars or (r["author"].get("body") in OTHERS) == (a.bars == "no"))]
        random.Random(a.seed).shuffle(some)
        for row, sub, out, was in some[:a.show]:
            print(f"\n## {row['id']} {row['author'].get('body')} {row['kind']} | {row.get('context', '')}")
            print("   " + sub["text"].replace("\n", " / "))
            print("   found: " + ", ".join(sorted({f["topic"] for f in was["findings"]})))
            print(f"-> {out['status']}: " + (out["text"] or out["reason"] + " | " + str(out["lesson"])).replace("\n", " / "))


if __name__ == "__main__":
    main()
