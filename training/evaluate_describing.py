"""How well `scruple extract` finds what is said of people: age, sex, place, condition and time.

Scores against the `people` of descriptions.jsonl (values in the structured form; all of them, and those in care alone)
and the `description` of the other files (the words themselves, where they stand in the text and not in what surrounds
it). An age is the same within a year at each end, an area under either of its names. Held-out blocks (every third block
of twenty lines) are scored only when asked for; only development lines are ever printed.

    python3 training/evaluate_describing.py (--corpus DIR | --posts FILE) [--scruple BIN] [--held] [--errors ATTRIBUTE]

A file of posts (tests/reidentify/posts/) is scored whole.
"""

import argparse
import json
import subprocess
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BLOCK = 20
WORDS = {"sex": "sex", "age": "age", "place": "place", "condition": "conditions", "time": "window_days"}
NAMES = {"sex": ["sex"], "age": ["age"], "place": ["place", "setting"], "conditions": ["conditions", "rare", "extra"],
         "window_days": ["window_days"]}
SEXES = {"M": "male", "F": "female"}
GIVEN = ("id", "author", "kind", "text", "context", "created_at")


def held(index):
    return (index // BLOCK) % 3 == 2


def extract(binary, posts):
    lines = "\n".join(json.dumps({key: post[key] for key in GIVEN if key in post}) for post in posts)
    done = subprocess.run([binary, "extract", "--ndjson"], input=lines.encode(), capture_output=True, check=False)
    return [json.loads(line)["descriptions"] for line in done.stdout.splitlines()]


def areas(place):
    """Codes of the areas that a place means."""
    return set(place.get("areas", [])) | {place[part] for part in ("area", "hospitals_in") if part in place}


def same(key, gold, said):
    if key == "conditions":
        return bool(set(gold) & set(said))
    if key == "age":
        return all(abs(g - s) <= 1 for g, s in zip(gold, said))
    if key == "window_days":
        return 0.4 <= said / gold <= 2.5
    if key == "place" and areas(gold):
        return areas(gold) == areas(said)
    if key == "place":
        return any(gold[part] == said.get(part) for part in gold if part != "lad")
    return gold == said


class Count:
    def __init__(self):
        self.right = self.said = self.wanted = 0

    def add(self, found, said, wanted):
        self.right += min(found, len(said))
        self.said += len(said)
        self.wanted += len(wanted)
        return found == len(wanted) == len(said)

    def __str__(self):
        return (f"{2 * self.right / max(1, self.said + self.wanted):6.1%} F1   "
                f"{self.right / max(1, self.said):6.1%} of {self.said} said   "
                f"{self.right / max(1, self.wanted):6.1%} of {self.wanted} wanted")


def distinct(values):
    values = sorted((value for value in values if value is not None), key=str)
    return [value for at, value in enumerate(values) if value not in values[:at]]


def score_people(post, people, counts, errors, only_in_care=False):
    """Each value that somebody of the post has counts once, whoever has it."""
    for key in NAMES:
        gold, said = (distinct(person["desc"].get(key) for person in of if person["in_care"] or not only_in_care)
                      for of in (post["people"], people))
        found = sum(any(same(key, g, s) for s in said) for g in gold)
        if not counts[key].add(found, said, gold):
            errors[key].append((post["id"], post["text"], gold, said))


def score_in_care(post, people, counts, errors):
    score_people(post, people, counts, errors, only_in_care=True)


def overlap(gold, said):
    return said in gold or gold in said or set(said.split()) & set(gold.split())


def score_words(post, people, counts, errors):
    raw = post["text"].encode()
    for word, key in WORDS.items():
        gold = post["description"].get(word) or []
        gold = [g.lower() for g in (gold if isinstance(gold, list) else [gold])]
        gold = [g for g in gold if word == "sex" or g in post["text"].lower()]
        if key == "sex":
            said = distinct(SEXES.get(person["desc"].get("sex")) for person in people)
        else:
            spans = [d["span"] for person in people for d in person["attributes"] if d["name"] in NAMES[key] and "span" in d]
            said = distinct(raw[s["start"]:s["end"]].decode(errors="replace").lower() for s in spans
                            if s.get("in", "text") == "text")
        found = sum(any(overlap(g, s) for s in said) for g in gold)
        if not counts[key].add(found, said, gold):
            errors[key].append((post["id"], post["text"], gold, said))


def parts(args):
    if args.posts:
        return [args.posts.stem]
    return ["development", "held"] if args.held else ["development"]


def read_posts(args, part):
    for file in [args.posts] if args.posts else sorted(args.corpus.glob("*.jsonl")):
        for i, line in enumerate(file.open()):
            if args.posts or held(i) == (part == "held"):
                yield json.loads(line)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scruple", default=str(ROOT / "build/release/scruple"))
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--corpus", type=Path, help="the corpus with descriptions")
    source.add_argument("--posts", type=Path, help="one file of posts, scored whole")
    parser.add_argument("--held", action="store_true", help="score the held-out blocks too")
    parser.add_argument("--errors", metavar="ATTRIBUTE")
    args = parser.parse_args()
    for has, whose, scorer in (("people", "people", score_people), ("people", "people in care", score_in_care),
                               ("description", "description", score_words)):
        for part in parts(args):
            counts, errors = defaultdict(Count), defaultdict(list)
            posts = [post for post in read_posts(args, part) if has in post]
            if not posts:
                continue
            for post, people in zip(posts, extract(args.scruple, posts)):
                scorer(post, people, counts, errors)
            print(f"{whose}, {part}, {len(posts)} posts")
            for key in NAMES:
                print(f"  {key:12} {counts[key]}")
            if args.errors and part != "held":
                for error in errors[args.errors]:
                    print(*error, sep="\n    ")


if __name__ == "__main__":
    main()
