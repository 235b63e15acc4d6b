#!/usr/bin/env python3
"""Train what finds the guide that answers a question.

    python3 training/guides.py [--write] [--check] [--choose]

Data: each guide's question and other phrasings (knowledge/guides/*.yaml), how people ask (knowledge/guides/asked,
one question a line under "= guide", "= none" being questions that no guide answers).

1. scruple-questions says what the finder looks at in each question.
2. One softmax regression over all guides and "none", with an L2 penalty, by L-BFGS from zero: no random numbers.
3. Weights become whole numbers of eight bits; the smallest are left out until the file fits.

`--write` makes knowledge/guides/finder.model. `--check` trains with every fifth question left out, in turn, and says how
these fare: a harsh figure, since a phrasing seldom has a twin. `--choose` does so once for each penalty in CHOICES, which
is how L2 was set. Needs numpy, scipy and PyYAML. How well other people's
questions are answered is measured by training/evaluate_guides.py.
"""
import argparse
import json
import subprocess
from pathlib import Path

import numpy as np
import yaml
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

ROOT = Path(__file__).resolve().parent.parent
GUIDES = ROOT / "knowledge/guides"
NONE = "none"
FAMILIES = 3
L2 = 0.1  # of each weight; the best of CHOICES for questions left out
CHOICES = (0.02, 0.05, 0.1)
MULTIPLIER = (1.0, 1.0, 1.0)  # of each family
ITERATIONS = 250
BYTES = 900_000  # of rows and weights
RARITY = 16  # steps of a rarity; the rarest word of so many questions stays below 255
LEAST, LEAST_OTHER, MOST_NONE = 0.05, 0.01, 0.4
FOLDS = 5


def questions():
    """(question, guide), each question once."""
    seen = {}
    for path in sorted(GUIDES.glob("*.yaml")):
        for guide in yaml.safe_load(path.read_text(encoding="utf-8")).get("guides", []):
            for question in [guide["question"], *guide["also"]]:
                seen.setdefault(question, guide["id"])
    for path in sorted((GUIDES / "asked").glob("*.txt")):
        guide = None
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("= "):
                guide = line[2:]
            elif line:
                seen.setdefault(line, guide)
    return list(seen.items())


def look(tool, knowledge, asked):
    run = subprocess.run([str(tool), str(knowledge)], input="\n".join(asked) + "\n", capture_output=True, text=True,
                         check=False)
    if run.returncode != 0:
        raise SystemExit(f"{tool}: {run.stderr.strip()}")
    return [json.loads(line) for line in run.stdout.splitlines()]


class Model:
    """Weights of one column for each label, over the features that training saw."""

    def __init__(self, seen, labels, penalty=L2):
        self.names = sorted(set(labels))
        count = {}
        for one in seen:
            for family, keys in enumerate(one["features"]):
                for key in keys:
                    count[(key, family)] = count.get((key, family), 0) + 1
        self.columns = {}
        for key, family in sorted(count):
            self.columns.setdefault(key, (len(self.columns), family))
        rarity = np.zeros(len(self.columns))
        for (key, family), times in count.items():
            column, mine = self.columns[key]
            if mine == family:
                rarity[column] = np.rint(RARITY * (1 + np.log((len(seen) + 1) / (times + 1))))
        self.rarity = np.minimum(rarity, 255)
        self.family = np.array([family for _, family in self.columns.values()])
        x = self.matrix(seen)
        y = np.zeros((len(labels), len(self.names)))
        y[np.arange(len(labels)), [self.names.index(label) for label in labels]] = 1
        self.fit(x, y, penalty)

    def matrix(self, seen):
        """A row a question: rarity over the norm of its family, times the family's multiplier."""
        row, column, value = [], [], []
        for i, one in enumerate(seen):
            for family, keys in enumerate(one["features"]):
                mine = [self.columns[k][0] for k in keys if k in self.columns and self.columns[k][1] == family]
                norm = np.sqrt((self.rarity[mine] ** 2).sum()) if mine else 1
                row += [i] * len(mine)
                column += mine
                value += list(MULTIPLIER[family] * self.rarity[mine] / norm)
        return csr_matrix((value, (row, column)), shape=(len(seen), len(self.columns)))

    def fit(self, x, y, penalty):
        columns, labels = x.shape[1], y.shape[1]
        transposed = x.T.tocsr()

        def loss(v):
            w, b = v[: columns * labels].reshape(columns, labels), v[columns * labels :]
            z = x @ w + b
            z -= z.max(1, keepdims=True)
            log_p = z - np.log(np.exp(z).sum(1, keepdims=True))
            slope = np.exp(log_p) - y
            value = -(log_p * y).sum() + 0.5 * penalty * (w * w).sum()
            return value, np.concatenate([(transposed @ slope + penalty * w).ravel(), slope.sum(0)])

        v = minimize(loss, np.zeros((columns + 1) * labels), jac=True, method="L-BFGS-B",
                     options={"maxiter": ITERATIONS, "maxcor": 6}).x
        self.weights, self.bias = v[: columns * labels].reshape(columns, labels), v[columns * labels :]

    def scores(self, seen):
        return self.matrix(seen) @ self.weights + self.bias


def check(seen, labels, penalty=L2, folds=range(FOLDS)):
    labels, fold = np.array(labels), np.arange(len(seen)) % FOLDS
    right = three = silent = fits = none = answered = 0
    for left in folds:
        model = Model([s for s, f in zip(seen, fold) if f != left], labels[fold != left], penalty)
        z = model.scores([s for s, f in zip(seen, fold) if f == left])
        p = np.exp(z - z.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        nothing = p[:, model.names.index(NONE)] > MOST_NONE
        p[:, model.names.index(NONE)] = 0
        mine = labels[fold == left]
        best = np.array(model.names)[np.argsort(-p, 1)[:, :3]]
        best[nothing] = ""
        right += int((best[:, 0] == mine).sum())
        three += int((best == mine[:, None]).any(1).sum())
        silent += int((nothing & (mine != NONE)).sum())
        fits += int((mine != NONE).sum())
        none += int((mine == NONE).sum())
        answered += int((~nothing & (mine == NONE)).sum())
    print(f"left out, penalty {penalty}: first {right} of {fits} ({right / fits:.1%}), among three {three} "
          f"({three / fits:.1%}), silent {silent}; answered {answered} of {none} that no guide fits", flush=True)


def write(path, model, stems):
    scale = np.array([np.abs(model.weights[model.family == f]).max() / 127 for f in range(FAMILIES)])
    whole = np.rint(model.weights / scale[model.family][:, None]).astype(np.int64)
    # What a weight adds at most in a question: the smallest are left out until the rest fits.
    effect = np.abs(whole) * scale[model.family][:, None] * model.rarity[:, None]
    order = np.sort(effect[whole != 0])[::-1]
    least = order[min(len(order) - 1, (BYTES - 6 * len(model.columns)) // 2)]
    whole[effect < least] = 0
    keys = np.array(list(model.columns), dtype=np.uint64)
    # A row without weights stays: what it says is in the norm.
    rows = np.zeros(len(keys), dtype=[("key", "<u4"), ("rarity", "u1"), ("count", "u1")])
    rows["key"], rows["rarity"], rows["count"] = keys, model.rarity, (whole != 0).sum(1)
    at = np.argwhere(whole != 0)
    weights = np.zeros(len(at), dtype=[("label", "u1"), ("weight", "i1")])
    weights["label"], weights["weight"] = at[:, 1], whole[at[:, 0], at[:, 1]]
    header = {"format": 1, "guides": model.names, "bias": [float(f"{b:.6g}") for b in model.bias],
              "scale": [float(f"{s * m:.6g}") for s, m in zip(scale, MULTIPLIER)],
              "least": LEAST, "least_other": LEAST_OTHER, "most_none": MOST_NONE, "words": stems, "rows": len(rows),
              "weights": len(weights)}
    path.write_bytes(json.dumps(header).encode() + b"\n" + rows.tobytes() + weights.tobytes())
    print(f"{path.name}: {len(rows)} rows, {len(weights)} of {len(order)} weights, {path.stat().st_size} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    build = ROOT / "build/release"
    parser.add_argument("--tool", type=Path, default=build / "scruple-questions")
    parser.add_argument("--knowledge", type=Path, default=build / "knowledge.blob")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--choose", action="store_true")
    options = parser.parse_args()
    asked = questions()
    seen = look(options.tool, options.knowledge, [question for question, _ in asked])
    labels = [label for _, label in asked]
    print(f"{len(asked)} questions, {labels.count(NONE)} of them for no guide")
    if options.choose:
        for penalty in CHOICES:
            check(seen, labels, penalty, [0])
    if options.check:
        check(seen, labels)
    if options.write:
        stems = sorted({stem for one in seen for stem in one["stems"]})
        write(GUIDES / "finder.model", Model(seen, labels), stems)


if __name__ == "__main__":
    main()
