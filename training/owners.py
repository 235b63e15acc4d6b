#!/usr/bin/env python3
"""Train the owner model: whose is each name, handle, address and number in a text?

    python3 training/owners.py [--corpus knowledge/corpus or ../shared/corpus]
                               [--mentions build/release/scruple-mentions]
                               [--knowledge build/release/knowledge.blob] [--write]

Data: the labelled posts written for this project (no licence needed). A mention that overlaps the
evidence of confidentiality.direct_identifier belongs to somebody in care; one that overlaps the
evidence of own_privacy.personal_details belongs to the author; any other to neither. Two logistic
regressions with an L2 penalty, fitted by Newton's method, one for each owner; no random numbers.

Development blocks only (line index // 20, not every third block); within them, leave-one-block-out
cross-validation gives the figures printed. The decision threshold is folded into the bias so that a
score above zero decides. `--write` puts the weights into knowledge/settings.yaml between the marks
"owner weights begin" and "owner weights end", rounded to three digits.
"""
import argparse
import json
import subprocess
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
TOPIC = {"care": "confidentiality.direct_identifier", "author": "own_privacy.personal_details"}
PENALTY = 3.0
# The rules for people in care were written with these posts at hand, so that they are right here more
# often than elsewhere: half of the weight goes to the same mentions as if no rule had spoken.
OF_RULES = ("care_rule", "care_alone", "care_rule_text", "civil_in_care")
UNRULED = 0.5
# Ordinary texts, in which nobody named is in the care of the author: every other line of each.
ORDINARY = ("nhs_patient_feedback", "tweets_sentiment", "health_info_medquad", "ner_btc")
ORDINARY_WEIGHT = 0.2
KINDS = ("post", "comment", "group_chat", "review")  # in turn, so that no kind stands for "ordinary"
BEGIN, END = "# owner weights begin", "# owner weights end"


def development_posts(folder):
    for path in sorted(Path(folder).glob("*.jsonl")):
        for index, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            block = index // 20
            if block % 3 != 2:
                yield f"{path.stem}-{block}", json.loads(line)


def ordinary_posts(folder):
    for name in ORDINARY:
        path = Path(folder) / f"{name}.jsonl"
        if not path.exists():
            continue
        for index, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            if index % 2 == 0:
                yield {"id": f"{name}-{index}", "kind": KINDS[index // 2 % len(KINDS)], "text": json.loads(line)["text"],
                       "author": {"body": "NMC", "role": "staff nurse", "account": "personal"}, "labels": []}


def evidence_spans(post, topic):
    raw = post["text"].encode()
    spans = []
    for label in post["labels"]:
        if label["topic"] == topic:
            start = raw.find(label["evidence"].encode())
            if start >= 0:
                spans.append((start, start + len(label["evidence"].encode())))
    return spans


def submission(post):
    return {k: post[k] for k in ("id", "kind", "text", "context", "author") if post.get(k) is not None}


def mentions_of(posts, tool, knowledge):
    lines = "\n".join(json.dumps(submission(p), ensure_ascii=False) for _, p in posts) + "\n"
    out = subprocess.run([tool, knowledge], input=lines.encode(), capture_output=True, check=True).stdout
    return {row["id"]: row["mentions"] for row in map(json.loads, out.decode().splitlines())}


def fit(x, y, weight):
    """Newton's method on the penalised log-likelihood; the bias (column 0) is not penalised."""
    w = np.zeros(x.shape[1])
    penalty = np.full(x.shape[1], PENALTY)
    penalty[0] = 1e-6
    for _ in range(60):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (weight * (p - y)) + penalty * w
        hessian = (x.T * (weight * np.maximum(p * (1 - p), 1e-6))) @ x + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return w


def best_threshold(scores, y):
    """The score at which F1 over mentions is best."""
    order = np.argsort(-scores)
    hits = np.cumsum(y[order])
    f1 = 2 * hits / (np.arange(1, len(y) + 1) + y.sum())
    best = int(np.argmax(f1))
    following = scores[order[best + 1]] if best + 1 < len(y) else scores[order[best]] - 1
    return (scores[order[best]] + following) / 2, float(f1[best])


def f1_at(scores, y, threshold):
    found = scores > threshold
    return 2 * float(y[found].sum()) / max(1.0, float(found.sum() + y.sum()))


def main():
    parser = argparse.ArgumentParser(description="Train the owner model.")
    parser.add_argument("--corpus", default=str(ROOT.parent / "shared" / "corpus"))
    parser.add_argument("--data", default=str(ROOT.parent / "shared" / "data"), help="ordinary texts, if there are any")
    parser.add_argument("--mentions", default=str(ROOT / "build/release/scruple-mentions"))
    parser.add_argument("--knowledge", default=str(ROOT / "build/release/knowledge.blob"))
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if not Path(options.corpus).is_dir():
        print(f"{options.corpus} is not here: nothing to train on")
        return 0

    posts = list(development_posts(options.corpus))
    corpus_posts = len(posts)
    posts += [("ordinary", post) for post in ordinary_posts(options.data)]
    found = mentions_of(posts, options.mentions, options.knowledge)
    rows, blocks, labels, names = [], [], {o: [] for o in TOPIC}, ["bias"]
    for block, post in posts:
        for mention in found.get(post["id"], []):
            rows.append(mention["features"])
            blocks.append(block)
            for owner, topic in TOPIC.items():
                labels[owner].append(any(mention["start"] < end and start < mention["end"]
                                         for start, end in evidence_spans(post, topic)))
            names += [n for n in mention["features"] if n not in names]
    column = {n: i for i, n in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for i, features in enumerate(rows):
        for feature, value in features.items():
            x[i, column[feature]] = value
    blocks = np.array(blocks)
    ordinary = blocks == "ordinary"
    print(f"{(~ordinary).sum()} mentions in {corpus_posts} posts, {ordinary.sum()} in {len(posts) - corpus_posts} "
          f"ordinary texts, {len(names)} features")

    written = []
    for owner in TOPIC:
        y = np.array(labels[owner], dtype=float)
        unruled = x.copy()
        unruled[:, [column[n] for n in OF_RULES if n in column]] = 0
        both, twice = np.vstack([x, unruled]), np.concatenate([y, y])
        share = np.where(ordinary, ORDINARY_WEIGHT, 1.0)
        weight = np.concatenate([share * (1 - UNRULED), share * UNRULED])
        scores = np.zeros(len(twice))
        for block in sorted(set(blocks[~ordinary])):
            held = np.tile(blocks == block, 2)
            if twice[~held].sum():
                scores[held] = both[held] @ fit(both[~held], twice[~held], weight[~held])
        inside = np.tile(~ordinary, 2)
        threshold, _ = best_threshold(scores[inside], twice[inside])
        f1 = f1_at(scores[: len(y)][~ordinary], y[~ordinary], threshold)
        w = fit(both, twice, weight)
        w[0] -= threshold
        print(f"{owner}: {int(y.sum())} of {len(y)} mentions; cross-validated F1 {f1:.3f} at score {threshold:.2f}")
        for feature, value in sorted(zip(names, w), key=lambda pair: -abs(pair[1]))[:12]:
            print(f"    {feature:<22}{value:+.2f}")
        written += [f"  {owner}:"] + [f"    {feature}: {value:.3f}" for feature, value in sorted(zip(names, w))]

    if options.write:
        path = ROOT / "knowledge/settings.yaml"
        text = path.read_text(encoding="utf-8")
        if BEGIN not in text or END not in text:
            print(f"{path}: no lines '{BEGIN}' and '{END}'", file=sys.stderr)
            return 2
        head, rest = text.split(BEGIN, 1)
        tail = rest.split(END, 1)[1]
        path.write_text(head + BEGIN + "\nowner:\n" + "\n".join(written) + "\n" + END + tail, encoding="utf-8")
        print(f"wrote {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
