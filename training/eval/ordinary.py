"""Ordinary texts: what most people write most of the time. Anything of medium severity or
higher found here is, almost always, a prompt that nobody needed.

Each is reviewed as a post by the most usual author of all.
"""
import json
from collections import Counter
from pathlib import Path

from . import engine

FILES = ("nhs_patient_feedback", "tweets_sentiment", "health_info_medquad")
AUTHOR = {"body": "NMC", "role": "staff nurse", "account": "personal"}
ALARM = ("medium", "high")
LONGEST = 1 << 20


def load(folder, name):
    path = Path(folder) / f"{name}.jsonl"
    if not path.exists():
        return None
    # The even lines teach what is nobody's business (training/owners.py, training/classifiers.py).
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for i, line in enumerate(lines) if i % 2 == 1 and line.strip()]
    return [{"id": r["id"], "kind": "post", "text": r["text"], "author": AUTHOR}
            for r in rows if len(r["text"].encode("utf-8")) <= LONGEST]


def measure(program, folder, files=FILES):
    """file -> {"texts", "alarms", "topics": Counter, "detectors": Counter}, each file one process."""
    result = {}
    for name in files:
        texts = load(folder, name)
        if texts is None:
            continue
        reviews, _ = engine.review_all(program, texts)
        row = {"texts": len(texts), "alarms": 0, "topics": Counter(), "detectors": Counter()}
        for r in reviews:
            loud = [f for f in engine.findings(r) if f["severity"] in ALARM]
            row["alarms"] += bool(loud)
            row["topics"].update({f["topic"] for f in loud})
            row["detectors"].update({d["id"] for f in loud for d in f.get("detectors", [])})
        result[name] = row
    return result


def pooled(result):
    total = {"texts": 0, "alarms": 0, "topics": Counter(), "detectors": Counter()}
    for row in result.values():
        total["texts"] += row["texts"]
        total["alarms"] += row["alarms"]
        total["topics"].update(row["topics"])
        total["detectors"].update(row["detectors"])
    return total
