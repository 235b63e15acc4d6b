"""Figures over time: docs/accuracy-history.json holds the first run ever and the latest."""
import json
from pathlib import Path


def load(path):
    path = Path(path)
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def add(path, run):
    """Keeps the first run, replaces the latest; returns both."""
    kept = load(path)
    kept.setdefault("first", run)
    kept["latest"] = run
    Path(path).write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return kept["first"], kept["latest"]
