#!/usr/bin/env python3
"""Draw how far confidence may be believed: docs/calibration.svg, and with the encoder docs/calibration_encoder.svg.

    python3 training/classifiers.py --scores SCORES.npz ...
    python3 training/encoder.py --linear SCORES.npz --scores ENCODER.npz ...
    python3 training/calibration.py SCORES.npz ENCODER.npz

Takes scores of posts that were left out, turns them into confidences with knowledge/models/weighing.yaml (or
build/weighing_encoder.yaml, where the scores hold what the encoder said) as the engine does, and
compares them with how often the topic was labelled, at the declared mix of posts (training/classifiers.py): ten bins of
confidence on a logarithmic scale, all topics together, each with a 95 % interval.
"""
import argparse
import math
from pathlib import Path

import numpy as np

from classifiers import FINE_SHARE, PREVALENCE, read_weighing

ROOT = Path(__file__).resolve().parent.parent
EDGES = np.array([1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1, 0.2, 0.4, 0.7, 1.0])
SIDE, MARGIN = 420, 60  # of the picture, in points


def mix(y, everyday):
    labelled = y.any(1)
    fine = ~labelled & ~everyday
    weight = np.zeros(len(y))
    weight[labelled] = PREVALENCE / labelled.sum()
    weight[fine] = (1 - PREVALENCE) * FINE_SHARE / fine.sum()
    weight[everyday] = (1 - PREVALENCE) * (1 - FINE_SHARE) / everyday.sum()
    return weight


def confidences(scores):
    """Of every post and topic: confidence, whether it was labelled, and the post's share of the mix."""
    asked = "encoder" in scores
    numbers = read_weighing(ROOT / ("build/weighing_encoder.yaml" if asked else "knowledge/models/weighing.yaml"))
    share = mix(scores["y"], scores["everyday"])
    said, true, weight = [], [], []
    for t, topic in enumerate(scores["topics"]):
        if str(topic) not in numbers:
            continue
        n = numbers[str(topic)]
        z = n["bias"] + n["learned"] * scores["z"][:, t] + n["heard"] * scores["heard"][:, t] + n["silenced"] * scores["silenced"][:, t]
        if asked:
            z += n["encoder"] * scores["encoder"][:, t]
        said.append(1 / (1 + np.exp(-z)))
        true.append(scores["y"][:, t])
        weight.append(share)
    return np.concatenate(said), np.concatenate(true), np.concatenate(weight)


def bins(said, true, weight):
    for low, high in zip(EDGES, EDGES[1:]):
        mine = (said >= low) & (said < high)
        if mine.sum() < 20:
            continue
        w = weight[mine]
        rate = np.average(true[mine], weights=w)
        effective = w.sum() ** 2 / (w ** 2).sum()
        spread = 1.96 * math.sqrt(max(rate * (1 - rate), 1e-9) / effective)
        yield np.average(said[mine], weights=w), rate, spread, w.sum()


def place(value):
    """Log scale from 1e-4 to 1."""
    return MARGIN + (math.log10(min(max(value, 1e-4), 1)) + 4) / 4 * SIDE


def picture(points, error):
    size = SIDE + 2 * MARGIN
    flip = lambda value: size - place(value)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" font-family="Arial, sans-serif" font-size="13">',
           "<title>Confidence stated, and how often it was right</title>",
           f'<rect width="{size}" height="{size}" fill="#fff"/>',
           f'<path d="M{place(1e-4)} {flip(1e-4)}L{place(1)} {flip(1)}" stroke="#768692" stroke-dasharray="5 4"/>']
    for tick in (1e-4, 1e-3, 1e-2, 1e-1, 1):
        label = f"{tick:g}"
        out.append(f'<text x="{place(tick):.0f}" y="{size - MARGIN + 20}" text-anchor="middle">{label}</text>')
        out.append(f'<text x="{MARGIN - 8}" y="{flip(tick) + 4:.0f}" text-anchor="end">{label}</text>')
    for said, rate, spread, _ in points:
        x = place(said)
        out.append(f'<path d="M{x:.1f} {flip(rate - spread):.1f}V{flip(rate + spread):.1f}" stroke="#005eb8" stroke-width="2"/>')
        out.append(f'<circle cx="{x:.1f}" cy="{flip(rate):.1f}" r="5" fill="#005eb8"/>')
    out.append(f'<text x="{size / 2}" y="{size - 12}" text-anchor="middle">confidence stated</text>')
    out.append(f'<text transform="translate(14 {size / 2}) rotate(-90)" text-anchor="middle">share that was labelled</text>')
    out.append(f'<text x="{MARGIN + 10}" y="{MARGIN - 20}">expected calibration error {error:.4f}</text></svg>')
    return "\n".join(out) + "\n"


def main():
    parser = argparse.ArgumentParser(description="Draw docs/calibration.svg and docs/calibration_encoder.svg.")
    parser.add_argument("scores", nargs="+")
    for file in parser.parse_args().scores:
        scores = np.load(file)
        points = list(bins(*confidences(scores)))
        total = sum(share for *_, share in points)
        error = sum(share / total * abs(said - rate) for said, rate, _, share in points)
        name = "calibration_encoder" if "encoder" in scores else "calibration"
        (ROOT / f"docs/{name}.svg").write_text(picture(points, error), encoding="utf-8")
        for said, rate, spread, _ in points:
            print(f"said {said:.4f}   was {rate:.4f} ± {spread:.4f}")
        print(f"{name}: expected calibration error {error:.4f}")


if __name__ == "__main__":
    main()
