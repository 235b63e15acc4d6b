#!/usr/bin/env python3
"""Measures `scruple rewrite` on posts of which it is known what has to go and what may stay.

  python3 training/evaluate_shared_versions.py tests/rewriting/developed.jsonl [--program build/release/scruple] [--show] [-- OPTION...]

A post has `must_go` and `must_stay` (words, as they stand in it), and may have `must_not_add` (beginnings of words that a
careless version would bring), or `no_safe_version`, or is `fine`. Printed: in how
many of those that can be mended everything that must go is gone, what must stay stays, both; how many are withheld or
come back unchanged; whether what comes out is quiet; how many without a safe version are withheld; how many fine ones come
back as they were. --show prints what went wrong, and the text: for the posts that rules are made with, not for those that
are only counted. What follows -- is given to the program.
"""
import argparse
import json
import re
import resource
import statistics
import subprocess
from pathlib import Path

FIELDS = ("id", "author", "kind", "text", "context")


def run(program, command, posts, options=()):
    given = "".join(json.dumps({k: p[k] for k in FIELDS if p.get(k)}, ensure_ascii=False) + "\n" for p in posts)
    done = subprocess.run([program, command, "--ndjson", *options], input=given.encode(), capture_output=True)
    if done.returncode not in (0, 1):
        raise SystemExit(f"{program} {command}: {done.stderr.decode()[:500]}")
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def plain(text):
    for a, b in (("\u2019", "'"), ("\u2018", "'"), ("\u201c", '"'), ("\u201d", '"')):
        text = text.replace(a, b)
    return re.sub(r"\s+", " ", text).casefold()


def holds(text, words):
    """Whole words: "19" is not in "191"."""
    return re.search(r"(?<!\w)" + re.escape(plain(words)) + r"(?!\w)", plain(text)) is not None


def begins_in(text, words):
    return re.search(r"(?<!\w)" + re.escape(plain(words)), plain(text)) is not None


def judge(post, out):
    """What went wrong with a post, by kind."""
    text = out["text"] if out["status"] != "withheld" else None
    if post.get("fine"):
        return {} if text == post["text"] else {"changed": [text or "withheld"]}
    if post.get("no_safe_version"):
        return {"offered": [text]} if text else {}
    if text is None:
        return {"withheld": [out["reason"]]}
    wrong = {"left": [w for w in post["must_go"] if holds(text, w)],
             "lost": [w for w in post["must_stay"] if plain(w) not in plain(text)]}
    wrong["added"] = [w for w in post.get("must_not_add", ()) if begins_in(text, w) and not begins_in(post["text"], w)]
    if text == post["text"]:
        wrong["unchanged"] = [text]
    return {k: v for k, v in wrong.items() if v}


def time_each(program, posts, options):
    """Milliseconds of one core a post, by post; the start of the program taken off."""
    def seconds(posts):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run(program, "rewrite", posts, [*options, "--jobs", "1"])
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime

    start = statistics.median(seconds([]) for _ in range(5))
    # Other posts between two of a kind, so that nothing is remembered.
    twice = [seconds(posts) - start for _ in range(3)]
    print(f"milliseconds a post, mean: {1000 * statistics.median(twice) / len(posts):.1f}")
    each = sorted(1000 * (min(seconds([p]) for _ in range(3)) - start) for p in posts)
    return statistics.median(each)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("posts", type=Path)
    ap.add_argument("--program", default="build/release/scruple")
    ap.add_argument("--show", action="store_true")
    ap.add_argument("--time", action="store_true")
    ap.add_argument("options", nargs="*", help="of the program, behind --")
    a = ap.parse_args()

    posts = [json.loads(line) for line in a.posts.read_text(encoding="utf-8").splitlines()]
    results = run(a.program, "rewrite", posts, a.options)
    wrong = [judge(p, r) for p, r in zip(posts, results)]
    mended = [w for p, w in zip(posts, wrong) if "must_go" in p]
    unsafe = [w for p, w in zip(posts, wrong) if p.get("no_safe_version")]
    fine = [w for p, w in zip(posts, wrong) if p.get("fine")]
    offered = [w for w in mended if "withheld" not in w]
    rewritten = [{**p, "text": r["text"]} for p, r in zip(posts, results) if r["status"] == "rewritten"]
    quiet = [not r["findings"] for r in run(a.program, "check", rewritten, a.options)]

    def share(what, hits, of):
        hits, of = list(hits), len(list(of))
        print(f"{what:<46}{sum(hits):3d} of {of}")

    share("can be mended: all that must go is gone", ("withheld" not in w and "left" not in w for w in mended), mended)
    share("  what must stay stays", ("withheld" not in w and "lost" not in w for w in mended), mended)
    share("  both, and nothing added", (not w for w in mended), mended)
    share("  withheld", ("withheld" in w for w in mended), mended)
    share("  unchanged", ("unchanged" in w for w in mended), mended)
    share("of those offered: all that must go is gone", ("left" not in w for w in offered), offered)
    share("  what must stay stays", ("lost" not in w for w in offered), offered)
    share("rewritten, and quiet when checked", quiet, quiet)
    share("no safe version: withheld", (not w for w in unsafe), unsafe)
    share("fine: back as it was", (not w for w in fine), fine)
    if a.time:
        print(f"milliseconds a post, median: {time_each(a.program, posts, a.options):.2f}")
    if a.show:
        for post, out, bad in zip(posts, results, wrong):
            if bad:
                print(f"\n## {post['id']} {post['author']['body']} {post['kind']} {out['before']}\n   {post['text']}")
                print(f"-> {out['status']}: {out['text'] or out['reason']}")
                for kind, words in bad.items():
                    if kind in ("left", "lost", "added"):
                        print(f"   {kind}: {' ; '.join(words)}")


if __name__ == "__main__":
    main()
