"""The corpus: posts with labels, in blocks of twenty neighbours.

Two blocks in three are for development; the third is held out. It is scored and never
shown: whatever prints a text asks `is_held` first.
"""
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from . import engine

BLOCK = 20
FIELDS = ("id", "author", "kind", "text", "context", "created_at")


@dataclass
class Post:
    file: str
    index: int
    row: dict
    review: dict = field(default_factory=dict)

    @property
    def is_held(self):
        return (self.index // BLOCK) % 3 == 2

    def labels(self, topic=None):
        return [l for l in self.row["labels"] if topic in (None, l["topic"])]


@dataclass
class Score:
    """Counts of one topic on one part of the corpus."""
    tp: int = 0
    fp: int = 0
    fn: int = 0
    overlapping: int = 0  # true positives whose span overlaps the labelled evidence

    @property
    def precision(self):
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else None

    @property
    def recall(self):
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else None

    @property
    def f1(self):
        return 2 * self.tp / (2 * self.tp + self.fp + self.fn) if self.tp + self.fp + self.fn else None

    @property
    def overlap(self):
        return self.overlapping / self.tp if self.tp else None

    def __add__(self, other):
        return Score(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn, self.overlapping + other.overlapping)


def load(folder):
    posts = []
    for path in sorted(Path(folder).glob("*.jsonl")):
        with open(path, encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines if line.strip()]
        posts += [Post(path.stem, i, row) for i, row in enumerate(rows)]
    return posts


def submission(row):
    """What the engine is shown of a post: all but its labels.

    Labels are of topics as such. An author whom no body binds gets few findings whatever is seen, so
    that their posts would measure the codes and not the detection: the body "none" is left out.
    """
    shown = {k: row[k] for k in FIELDS if row.get(k) not in (None, "")}
    if shown.get("author", {}).get("body") == "none":
        shown["author"] = {k: v for k, v in shown["author"].items() if k != "body"}
    return shown


def review(program, posts, deep="never"):
    """Fills in the reviews; labels are not part of what the engine is shown. The encoder that ships learned from the whole
    corpus, so it is not asked unless `deep` says so, as for a program with one that did not (scripts/build_held.sh)."""
    shown = [submission(p.row) for p in posts]
    reviews, knowledge = engine.review_all(program, shown, deep)
    for post, r in zip(posts, reviews):
        post.review = r
    return knowledge


def characters(text, span):
    """The characters of a span that counts bytes."""
    raw = text.encode("utf-8")
    first = len(raw[: span["start"]].decode("utf-8", "ignore"))
    return set(range(first, first + len(raw[span["start"] : span["end"]].decode("utf-8", "ignore"))))


def places(text, evidence):
    at = text.find(evidence) if evidence else -1
    while at >= 0:
        yield set(range(at, at + len(evidence)))
        at = text.find(evidence, at + 1)


def best_overlap(post, topic):
    """Intersection over union, in characters, of the topic's spans with its labelled evidence."""
    best = 0.0
    for name in ("text", "context"):
        text = post.row.get(name) or ""
        for f in engine.findings(post.review):
            if f["topic"] != topic:
                continue
            spans = [characters(text, s) for s in f.get("spans", []) if s.get("in", "text") == name]
            for label in post.labels(topic):
                for wanted in places(text, label["evidence"]):
                    for got in spans + [set().union(*spans)] if spans else []:
                        best = max(best, len(got & wanted) / len(got | wanted))
    return best


def score(posts, topics):
    """topic -> Score."""
    scores = {t: Score() for t in topics}
    for post in posts:
        found = engine.topics_of(post.review)
        labelled = {l["topic"] for l in post.labels()}
        for t in topics:
            s = scores[t]
            if t in found and t in labelled:
                s.tp += 1
                s.overlapping += best_overlap(post, t) >= 0.5
            elif t in found:
                s.fp += 1
            elif t in labelled:
                s.fn += 1
    return scores


def topics_seen(posts):
    return sorted({t for p in posts for t in engine.topics_of(p.review)} | {l["topic"] for p in posts for l in p.labels()})


def by_detector(posts):
    """detector -> {"topic", "dev": [right, hits], "held": [right, hits], "posts"}."""
    table = defaultdict(lambda: {"topic": "", "dev": Counter(), "held": Counter(), "posts": set()})
    for post in posts:
        part = "held" if post.is_held else "dev"
        for f in engine.findings(post.review):
            for d in {d["id"] for d in f.get("detectors", [])}:
                row = table[d]
                row["topic"] = f["topic"]
                row[part]["hits"] += 1
                row[part]["right"] += bool(post.labels(f["topic"]))
                row["posts"].add(post.row["id"])
    return dict(sorted(table.items()))
