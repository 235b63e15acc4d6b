"""Runs the engine over a set of submissions: one process a set, reviews in order.

    reviews, knowledge = review_all("build/release/scruple", submissions)

A review is what the exchange format says. A line that the engine could not read comes
back as an error object; it is kept, so that nothing is scored as fine by accident.
"""
import json
import subprocess


class EngineError(Exception):
    """The program is missing, crashed, or did not answer line for line."""


def review_all(program, submissions, deep="auto", more=()):
    """Reviews of the submissions in their order, and the hash of the knowledge; `more` options for `scruple check`."""
    text = "".join(json.dumps(s, ensure_ascii=False) + "\n" for s in submissions)
    try:
        run = subprocess.run([str(program), "check", "--ndjson", "--deep", deep, *more], input=text.encode("utf-8"), capture_output=True)
    except OSError as e:
        raise EngineError(f"{program}: {e}") from e
    if run.returncode not in (0, 1):
        raise EngineError(f"{program}: exit status {run.returncode}: {run.stderr.decode('utf-8', 'replace')[:500]}")
    reviews = [json.loads(line) for line in run.stdout.decode("utf-8").splitlines() if line.strip()]
    if len(reviews) != len(submissions):
        raise EngineError(f"{program}: {len(submissions)} lines in, {len(reviews)} out")
    knowledge = next((r["engine"]["knowledge"] for r in reviews if "engine" in r), "unknown")
    return reviews, knowledge


def findings(review):
    return review.get("findings", [])


def topics_of(review, at_least=("low", "medium", "high")):
    return {f["topic"] for f in findings(review) if f["severity"] in at_least}
