#!/usr/bin/env python3
"""Measures the engine on labelled and on ordinary texts.

  evaluate.py                       all tables
  evaluate.py --write               and docs/accuracy.md, the first run kept beside the latest
  evaluate.py --errors TOPIC        what is missed and what is wrongly found, development blocks only
  evaluate.py --rules [TOPIC]       each detector: hits, precision, number of posts

The shared material is not part of the repository; without it there is nothing to measure,
which is said, and the exit status is 0. Standard library only. See training/README.md.
"""
import argparse
import datetime
import sys
from pathlib import Path

from eval import corpus, engine, history, ordinary, report, scenarios

PROJECT = Path(__file__).resolve().parent.parent
def figures(score):
    return {"labelled": score.tp + score.fn, "tp": score.tp, "fp": score.fp, "fn": score.fn, "p": score.precision,
            "r": score.recall, "f1": score.f1, "overlap": score.overlap}


def corpus_figures(posts, topics):
    parts = {"held": [p for p in posts if p.is_held], "dev": [p for p in posts if not p.is_held]}
    scores = {part: corpus.score(some, topics) for part, some in parts.items()}
    result = {t: {part: figures(scores[part][t]) for part in parts} for t in topics}
    result["all of these"] = {part: figures(sum(scores[part].values(), corpus.Score())) for part in parts}
    return result


def told(posts):
    """Of risky posts, those with a finding of a topic they were labelled with; of fine ones, those with a prompt."""
    risky, fine = [p for p in posts if p.labels()], [p for p in posts if not p.labels()]
    return ([sum(any(p.labels(t) for t in engine.topics_of(p.review)) for p in risky), len(risky)],
            [sum(bool(engine.topics_of(p.review, ("medium", "high"))) for p in fine), len(fine)])


def unseen_figures(program, file):
    """What the program that ships makes of posts that nothing learned from, a file of tests/unseen; and when nobody says who wrote them."""
    posts = [p for p in corpus.load(PROJECT / "tests" / "unseen") if p.file == file]
    unsigned = [corpus.Post(p.file, p.index, {k: v for k, v in p.row.items() if k != "author"}) for p in posts]
    shares = {}
    for some, whose in ((posts, ""), (unsigned, ", no writer given")):
        corpus.review(program, some, "auto")
        shares |= dict(zip((f"posts that deserve a finding and have one{whose}", f"fine posts with a prompt{whose}"), told(some)))
    topics = corpus.topics_seen(posts)
    scores = corpus.score(posts, topics)
    return {"topics": {t: figures(s) for t, s in [*scores.items(), ("all of these", sum(scores.values(), corpus.Score()))]}, "shares": shares}


def show_errors(posts, topic):
    for kind in ("wrongly found", "missed"):
        print(f"== {topic}: {kind}, development blocks ==")
        for p in posts:
            if p.is_held:
                continue
            found, labelled = topic in engine.topics_of(p.review), bool(p.labels(topic))
            if found == labelled or found != (kind == "wrongly found"):
                continue
            author = p.row["author"]
            print(f"\n{p.row['id']}  {author.get('body')}, {author.get('role')}, {author.get('account')}; {p.row['kind']}")
            print(f"  text     {p.row['text']}")
            if p.row.get("context"):
                print(f"  context  {p.row['context']}")
            for label in p.row["labels"]:
                print(f"  label    {label['topic']} {label['severity']}: {label['evidence']}")
            for f in engine.findings(p.review):
                spots = []
                for s in f.get("spans", []):
                    raw = (p.row.get(s.get("in", "text")) or "").encode("utf-8")
                    spots.append(raw[s["start"] : s["end"]].decode("utf-8", "replace"))
                names = ", ".join(d["id"] for d in f.get("detectors", []))
                print(f"  finding  {f['topic']} {f['severity']} {f['confidence']}: {' … '.join(spots)}  [{names}]")


def show_rules(posts, quiet, topic):
    header = ["detector", "dev hits", "precision", "held hits", "precision", "posts", "ordinary texts"]
    rows = []
    for name, row in corpus.by_detector(posts).items():
        if topic in ("all", row["topic"]):
            cells = [name]
            for part in ("dev", "held"):
                right, hits = row[part]["right"], row[part]["hits"]
                cells += [hits, report.percent(right / hits) if hits else "-"]
            rows.append(cells + [len(row["posts"]), quiet["detectors"].get(name, 0)])
    print(report.plain(header, rows))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--shared", default=str(PROJECT.parent / "shared"), help="folder of corpus, scenarios and data")
    ap.add_argument("--scruple", default=str(PROJECT / "build" / "release" / "scruple"), help="the program")
    ap.add_argument("--held-scruple", help="a program that learned nothing from held-out blocks, for the corpus table")
    ap.add_argument("--rules-scruple", help="a program without anything learned, for the table of what each tier adds")
    ap.add_argument("--topics", nargs="+", help="only these topics in the tables; all by default")
    ap.add_argument("--write", action="store_true", help="write docs/accuracy.md and docs/accuracy-history.json")
    ap.add_argument("--errors", metavar="TOPIC", help="list errors on the development blocks of the corpus")
    ap.add_argument("--rules", metavar="TOPIC", nargs="?", const="all", help="figures of each detector")
    a = ap.parse_args()
    shared = Path(a.shared)
    if not (shared / "corpus").is_dir():
        print(f"evaluate.py: {shared} has no corpus; nothing is measured")
        return 0

    posts = corpus.load(shared / "corpus")
    knowledge = corpus.review(a.scruple, posts)
    if a.held_scruple:
        corpus.review(a.held_scruple, posts, "auto")
    else:
        print("without --held-scruple the corpus measures posts that the learned detectors were made from\n")
    topics = a.topics or corpus.topics_seen(posts)
    unread = sum("error" in p.review for p in posts)
    if unread:
        print(f"warning: {unread} corpus lines came back as errors")
    if a.errors:
        show_errors(posts, a.errors)
        return 0
    quiet = ordinary.measure(a.scruple, shared / "data")
    total = ordinary.pooled(quiet)
    if a.rules:
        show_rules(posts, total, a.rules)
        return 0

    run = {"date": datetime.date.today().isoformat(), "knowledge": knowledge, "corpus": corpus_figures(posts, topics), "held": bool(a.held_scruple),
           "ordinary": {name: {"texts": row["texts"], "alarms": row["alarms"], "topics": dict(row["topics"].most_common())}
                        for name, row in [*quiet.items(), ("all of these", total)]},
           **{name: unseen_figures(a.scruple, file) for name, (file, _) in report.UNSEEN.items()},
           "scenarios": scenarios.measure(a.scruple, shared / "scenarios")}
    if a.rules_scruple and run["scenarios"]:
        run["tiers"] = {"rules": scenarios.measure(a.rules_scruple, shared / "scenarios", "never"),
                        "linear models": scenarios.measure(a.scruple, shared / "scenarios", "never"),
                        "encoder": run["scenarios"]}
    print(f"knowledge {knowledge}\n\nCorpus\n{report.plain(*report.corpus_table(run))}\n")
    print(f"Ordinary texts\n{report.plain(*report.ordinary_table(run))}\n")
    for name, (_, title) in report.UNSEEN.items():
        print(f"{title}\n{report.plain(*report.unseen_table(run[name]))}\n" + "\n".join(report.share_lines(run[name])) + "\n")
    if run["scenarios"]:
        print(f"Scenarios\n{report.plain(*report.scenario_table(run, topics))}")
        print("\n".join(report.scenario_lines(run)))
        if "tiers" in run:
            print(report.plain(*report.tier_table(run, topics)))
    else:
        print("Scenarios: no yardstick there; not measured")
    if a.write:
        if not a.held_scruple:
            run["corpus"] = {}  # nobody is measured by what they were taught
        first, latest = history.add(PROJECT / "docs" / "accuracy-history.json", run)
        (PROJECT / "docs" / "accuracy.md").write_text(report.document(first, latest, topics), encoding="utf-8")
        print("\nwrote docs/accuracy.md")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except engine.EngineError as e:
        print(f"evaluate.py: {e}", file=sys.stderr)
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
