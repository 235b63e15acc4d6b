"""Tells figures: plain tables on the terminal, the same as Markdown in docs/accuracy.md."""
import math


def wilson(k, n, z=1.96):
    """95 per cent interval for a share."""
    if not n:
        return 0.0, 1.0
    p = k / n
    mid = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return max(0.0, mid - half), min(1.0, mid + half)


def percent(x, digits=0):
    return "-" if x is None else f"{100 * x:.{digits}f} %"


def plain(header, rows):
    """A table for the terminal: first column left, the rest right."""
    rows = [[str(c) for c in r] for r in [header] + rows]
    widths = [max(len(r[i]) for r in rows) for i in range(len(header))]
    return "\n".join("  ".join(c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(r, widths))) for r in rows)


def markdown(header, rows):
    out = ["| " + " | ".join(header) + " |", "|" + "|".join(["---"] + ["--:"] * (len(header) - 1)) + "|"]
    return "\n".join(out + ["| " + " | ".join(str(c) for c in r) + " |" for r in rows])


# Each function gives a header and rows; `plain` or `markdown` sets them.

def corpus_table(run):
    header = ["topic", "held-out: labelled", "precision", "recall", "F1", "right place", "development: precision", "recall", "F1"]
    rows = []
    for topic, both in run["corpus"].items():
        h, d = both["held"], both["dev"]
        rows.append([topic, h["labelled"], *(percent(h[k]) for k in ("p", "r", "f1", "overlap")),
                     *(percent(d[k]) for k in ("p", "r", "f1"))])
    return header, rows


def ordinary_table(run):
    header = ["texts", "number", "with a prompt", "share", "95 % interval", "topics"]
    rows = []
    for name, row in run["ordinary"].items():
        low, high = wilson(row["alarms"], row["texts"])
        topics = ", ".join(f"{t} {n}" for t, n in row["topics"].items()) or "none"
        rows.append([name, row["texts"], row["alarms"], percent(row["alarms"] / max(1, row["texts"]), 2),
                     f"{100 * low:.2f} to {100 * high:.2f}", topics])
    return header, rows


UNSEEN = {"unseen": ("posts", "Unseen posts"), "terse": ("terse", "Terse posts"), "testers": ("testers", "Testers' posts")}  # by file of tests/unseen


def unseen_table(figures):
    header = ["topic", "labelled", "precision", "recall", "F1", "right place"]
    return header, [[topic, f["labelled"], *(percent(f[k]) for k in ("p", "r", "f1", "overlap"))]
                    for topic, f in figures["topics"].items()]


def scenario_table(run, headline):
    header = ["topic", "must be found", "found", "missed", "false"]
    topics = run["scenarios"]["topics"]
    return header, [[t, *(topics[t][k] for k in ("must", "tp", "fn", "fp"))] for t in headline if t in topics]


def tier_table(run, headline):
    """F1 by topic with rules alone, with the linear models beside them, and with the encoder asked in doubt."""
    def f1(row):
        labelled = 2 * row["tp"] + row["fp"] + row["fn"]
        return percent(2 * row["tp"] / labelled if labelled else None)

    def share(tier, name):
        k, n = tier["shares"][name]
        return f"{k} of {n}"

    tiers = run["tiers"]
    rows = [[topic, *(f1(tier["topics"][topic]) for tier in tiers.values())]
            for topic in headline if all(topic in tier["topics"] for tier in tiers.values())]
    rows += [[f"all, {mean}-F1", *(percent(tier[mean]["f1"]) for tier in tiers.values())] for mean in ("micro", "macro")]
    rows += [[name, *(share(tier, name) for tier in tiers.values())] for name in run["scenarios"]["shares"]]
    return ["topic", *(name if name == "rules" else f"with {name}" for name in tiers)], rows


def scenario_lines(run):
    s = run["scenarios"]
    lines = [f"{name}: precision {percent(s[name]['p'])}, recall {percent(s[name]['r'])}, F1 {percent(s[name]['f1'])}"
             for name in ("micro", "macro") if name in s]
    return lines + share_lines(s)


def share_lines(figures):
    lines = []
    for name, (k, n) in figures["shares"].items():
        low, high = wilson(k, n)
        lines.append(f"{name}: {k} of {n}, {percent(k / max(1, n))} (95 %: {percent(low)} to {percent(high)})")
    return lines


def document(first, latest, headline):
    """docs/accuracy.md: the first run beside the latest."""
    parts = ["""# Accuracy

Made by `python3 training/evaluate.py --write`; do not edit. The figures are kept in
`accuracy-history.json`; the first run stays, so that nobody need take progress on trust.

- **Corpus**: posts written for this project, with labels. Two blocks of twenty neighbours in three were
  used for development, the third was held out: no rule was written with it at hand, and neither the program
  measured here nor its encoder learned anything from it (`scripts/build_held.sh`). The program that ships learned from all of them. A topic counts as
  found at any severity.
  Labels are of topics as such, while a finding has passed the codes that bind the author; where a code does not
  know a duty, a right detection counts here as missed. About 4 in 100 labels are arguable.
  *Right place*: share of the true positives in which a span and the labelled evidence share at least half of
  the characters that either covers.
- **Ordinary texts**: patients' comments, tweets and health information, with nothing to find in them; the odd lines of
  each set, since the even ones taught the detectors. *With a prompt*: anything of medium or high severity.
- **Unseen posts**: `tests/unseen/posts.jsonl`, by a writer who knew neither rules nor corpus; the program that ships, encoder and all.
- **Terse posts**: `tests/unseen/terse.jsonl`, by another such writer: the first short thing that somebody types, without a context line.
- **Testers' posts**: `tests/unseen/testers.jsonl`, by three more who were told the topics and to write as on a real timeline. When to
  ask the encoder, and a few margins, were settled with their totals at hand, so these are a little kind.
- **Scenarios**: whole situations, scored by their own script over all topics; nothing was made with them, though their
  totals were looked at when the one threshold for all topics was settled.
- The corpus and the scenarios were written by few hands and half of their lines hold something to find; real
  timelines hold far less, so precision there is lower than here.
- No held-out text was read while rules were written, but the figures for held-out blocks were looked at, also rule by
  rule, and guided some choices, so these figures are a little kind. The wide gap between development and held-out
  figures is the honest size of what rules and detectors owe to the posts they were made with.
- An author whom no body binds is scored as one of whom nothing is known: labels are of topics, not of codes.
"""]
    for title, run in (("Latest run", latest), ("First run", first)):
        parts.append(f"## {title}\n\n{run['date']}, knowledge `{run['knowledge']}`.\n")
        if run["corpus"]:
            parts.append("### Corpus\n\n" + markdown(*corpus_table(run)) + "\n")
        else:
            parts.append("### Corpus\n\nNot measured in this run, whose program learned from every post; cross-validated figures "
                         "stand in [classifiers.md](classifiers.md).\n")
        parts.append("### Ordinary texts\n\n" + markdown(*ordinary_table(run)) + "\n")
        for name, (_, title) in UNSEEN.items():
            if run.get(name):
                parts.append(f"### {title}\n\n" + markdown(*unseen_table(run[name])) + "\n")
                parts.append("\n".join(f"- {line}" for line in share_lines(run[name])) + "\n")
        if run.get("scenarios"):
            parts.append("### Scenarios\n\n" + markdown(*scenario_table(run, headline)) + "\n")
            parts.append("\n".join(f"- {line}" for line in scenario_lines(run)) + "\n")
        if "tiers" in run:
            parts.append("F1 of the scenarios by tier: rules alone at one threshold, with the linear models beside them (`--deep never`), "
                         "and with the encoder asked where these leave a doubt.\n\n" + markdown(*tier_table(run, headline)) + "\n")
    return "\n".join(parts)
