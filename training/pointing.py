#!/usr/bin/env python3
"""Fit the weights by which a finding chooses the words it shows (src/detect/pointing.h).

    python3 training/pointing.py [--write] [--knowledge BLOB]

Data: the labels of the development blocks of knowledge/corpus, each with the evidence that its writer marked.

1. scruple-pointing lists, for each labelled topic of each post, the stretches to choose from and their terms.
2. One conditional logit over all topics (McFadden 1974), with length and context weighed by topic besides: the chance
   that one of the stretches is chosen that share half of their characters with the evidence.
3. The same with files left out, in groups, for the figures printed.

`--write` puts the weights into knowledge/settings.yaml. Needs numpy and scipy.
"""
import argparse
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from eval import corpus

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = ROOT / "knowledge/settings.yaml"
BEGIN, END = "# pointing weights begin", "# pointing weights end"
TERMS = ("said", "matched", "length", "length2", "sentences", "clauses", "context")
BY_TOPIC = ("length", "context")
FIELDS = ("text", "context")
GROUPS = 4
L2, L2_TOPIC = 3.0, 10.0
NEAR = 1.5  # of the worth of the best: a second place that is nearer is shown too


def overlap(a, b):
    common = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return common / (a[1] - a[0] + b[1] - b[0] - common)


class Case:
    """A labelled topic of a post: where its stretches are, what speaks for them, which of them are right."""

    def __init__(self, post, topic, stretches):
        self.file, self.topic = post.file, topic
        raw = [(post.row.get(name) or "").encode() for name in FIELDS]
        wanted = []
        for label in post.labels(topic):
            evidence = label["evidence"].encode()
            for field, text in enumerate(raw):
                at = text.find(evidence) if evidence else -1
                while at >= 0:
                    wanted.append((field, at, at + len(evidence)))
                    at = text.find(evidence, at + 1)
        self.places = [tuple(int(x) for x in s[:3]) for s in stretches]
        self.terms = np.array([s[3:] for s in stretches], float).reshape(-1, len(TERMS))
        self.right = np.array([any(f == p[0] and overlap((a, b), p[1:]) >= 0.5 for f, a, b in wanted) for p in self.places])


def read(tool, knowledge):
    posts = [p for p in corpus.load(ROOT / "knowledge/corpus") if not p.is_held]
    pairs = [(p, t) for p in posts for t in sorted({l["topic"] for l in p.labels()})]
    lines = "".join(f"{t}\t{json.dumps(corpus.submission(p.row), ensure_ascii=False)}\n" for p, t in pairs)
    run = subprocess.run([str(tool), str(knowledge)], input=lines.encode(), capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{tool}: {run.stderr.decode().strip()}")
    cases = [Case(p, t, json.loads(line)) for (p, t), line in zip(pairs, run.stdout.splitlines())]
    return [c for c in cases if len(c.places)]


class Weights:
    def __init__(self, topics, scale, values):
        self.topics, self.scale = {t: i for i, t in enumerate(topics)}, scale
        self.all = values[: len(TERMS)]
        self.by_topic = values[len(TERMS) :].reshape(len(topics), len(BY_TOPIC))

    def worth(self, case):
        terms = case.terms / self.scale
        return terms @ self.all + terms[:, COLUMNS] @ self.by_topic[self.topics[case.topic]]


COLUMNS = [TERMS.index(t) for t in BY_TOPIC]


def fit(cases, topics):
    """Weights under which a right stretch is the likeliest; cases without one teach nothing."""
    cases = [c for c in cases if c.right.any()]
    terms = np.vstack([c.terms for c in cases])
    scale = terms.std(0) + 1e-9
    terms = terms / scale
    first = np.cumsum([0] + [len(c.places) for c in cases])
    case_of = np.repeat(np.arange(len(cases)), np.diff(first))
    number = {t: i for i, t in enumerate(topics)}
    topic_of = np.array([number[c.topic] for c in cases])[case_of]
    right = np.concatenate([c.right for c in cases])

    def loss(values):
        w = Weights(topics, scale, values)
        worth = terms @ w.all + (terms[:, COLUMNS] * w.by_topic[topic_of]).sum(1)
        e = np.exp(worth - np.maximum.reduceat(worth, first[:-1])[case_of])
        every, good = np.add.reduceat(e, first[:-1]), np.add.reduceat(e * right, first[:-1]) + 1e-300
        slope = e / every[case_of] - e * right / good[case_of]
        by_topic = np.stack([np.bincount(topic_of, slope * terms[:, k], len(topics)) for k in COLUMNS], 1)
        penalty = L2 * (w.all @ w.all) + L2_TOPIC * (w.by_topic**2).sum()
        gradient = np.concatenate([terms.T @ slope + 2 * L2 * w.all, (by_topic + 2 * L2_TOPIC * w.by_topic).ravel()])
        return np.log(every / good).sum() + penalty, gradient

    start = np.zeros(len(TERMS) + len(topics) * len(BY_TOPIC))
    return Weights(topics, scale, minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 200}).x)


def chosen(weights, case, near):
    worth = weights.worth(case)
    best = int(worth.argmax())
    f, a, b = case.places[best]
    rest = [i for i, p in enumerate(case.places) if p[0] != f or p[2] <= a or p[1] >= b]
    second = max(rest, key=lambda i: worth[i], default=None)
    return [best] + ([second] if second is not None and worth[second] >= worth[best] - near else [])


def report(cases, topics, near):
    files = sorted({c.file for c in cases})
    table, all_of = defaultdict(lambda: np.zeros(4)), np.zeros(4)
    for group in range(GROUPS):
        left_out = set(files[group::GROUPS])
        weights = fit([c for c in cases if c.file not in left_out], topics)
        for case in cases:
            if case.file in left_out:
                picks = chosen(weights, case, near)
                row = np.array([1, case.right[picks[0]], case.right[picks].any(), len(picks)], float)
                table[case.topic] += row
                all_of += row
    for topic, (n, first, either, spans) in [*sorted(table.items()), ("all of these", all_of)]:
        print(f"{topic:40s} {n:6.0f}  first {first / n:5.1%}  either {either / n:5.1%}  places {spans / n:.2f}")


def write(weights, near):
    lines = [BEGIN, "  near: %.2f" % near, "  weights: {" + ", ".join(f"{t}: {v:.4f}" for t, v in zip(TERMS, weights.all / weights.scale)) + "}"]
    for k, name in enumerate(BY_TOPIC):
        lines.append(f"  {name}:")
        for topic, i in weights.topics.items():
            lines.append(f"    {topic}: {weights.by_topic[i, k] / weights.scale[COLUMNS[k]]:.4f}")
    text = SETTINGS.read_text(encoding="utf-8")
    begin, end = text.index(BEGIN + "\n"), text.index(END)
    SETTINGS.write_text(text[:begin] + "\n".join(lines) + "\n" + text[end:], encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=str(ROOT / "build/release/scruple-pointing"))
    parser.add_argument("--knowledge", default=str(ROOT / "build/release/knowledge.blob"))
    parser.add_argument("--near", type=float, default=NEAR)
    parser.add_argument("--write", action="store_true")
    a = parser.parse_args()
    cases = read(a.tool, a.knowledge)
    topics = sorted({c.topic for c in cases})
    print(f"{len(cases)} labels, {sum(bool(c.right.any()) for c in cases)} of which a stretch could show")
    report(cases, topics, a.near)
    if a.write:
        write(fit(cases, topics), a.near)


if __name__ == "__main__":
    main()
