#!/usr/bin/env python3
"""Train the learned detectors, and the weighing that joins them with rules.

    python3 training/classifiers.py [--write] [--without-held] [--output FOLDER]

Data: every post of knowledge/corpus (written for this project) but those of LEFT_ALONE and, where the shared material is
there, half of its ordinary texts as posts in which nothing is to be found.

1. scruple-features says what the engine sees in each window of each text.
2. One logistic regression a topic over all posts but those of SCORED_ONLY, with an L2 penalty, by L-BFGS from zero: no random numbers.
3. The same with whole files left out, in groups, so that each post is scored by a model that
   never saw its file: these scores fit the weighing (a logistic regression of four numbers a topic, at
   the declared prevalence), the thresholds, and the figures of docs/classifiers.md.

`--write` makes knowledge/models/tone.model, knowledge/models/weighing.yaml and docs/classifiers.md.
`--without-held` leaves out the held-out blocks of the corpus (training/eval/corpus.py), so that these
can be measured; `--output` says where the model goes then. Needs numpy and scipy.
"""
import argparse
import datetime
import hashlib
import json
import re
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, diags, hstack

import features
from eval.ordinary import AUTHOR

ROOT = Path(__file__).resolve().parent.parent
FIELDS = ("id", "author", "kind", "text", "context", "created_at", "media", "target", "relationship", "direction",
          "outcome", "approved")
BLOCK = 20
GROUPS = 6  # of files that are left out together
# Files of all topics, left out whole, as a writer that nobody knew; each of the others holds most of what there is on
# its topics and is cut in blocks, since nobody would train without it.
WHOLE = ("claims", "conduct", "confidentiality", "descriptions", "everyday", "roles", "talk", "thin_a", "thin_b", "thin_c",
         "voices", "voices2")
SHUFFLED = ("ninth_", "tenth_", "eleventh_", "twelfth_")  # lines that mirror one another stand anywhere in these: a file is left out whole, one group after the other
TEST = (0, 1)  # of the groups: those that measure, and fit the weighing with the encoder, before what ships learns from them
LATEST = ("thirteenth_",)  # shuffled as well, and in these groups alone
LONG_BLOCK = 60  # lines; neighbours often mirror one another
# Files whose posts are scored and never learned from. What is said quietly, bluntly or in general shares its words with
# what is harmless: with these posts the linear models took the name of a group for hate, and "someone in their fifties" for
# talk about a patient (tests/probes). The encoder, which reads a post whole, learns from them.
SCORED_ONLY = ("fourth_", "fifth_", "sixth_", "twelfth_", "thirteenth_")
LEARNED_WHERE_FINE = ("sixth_general", "sixth_groups", "sixth_harmless", "eighth_neighbours", "ninth_harmless", "eleventh_groups")  # of these, they learn what is fine
# Of these they learn all but the topics named, for the same reason: a deaf barber is nobody's patient, and a claim that the next
# sentence denies is none.
TONE = ("discrimination", "fair_access.personal_views", "dignity.offensive_about_patient")
TURNS = ("confidentiality.indirect_identifier", "accuracy.misinformation", "accuracy.unsupported_claim")
LEFT_TO_ENCODER = {("eighth_", "ninth_"): TONE, ("tenth_", "eleventh_"): TONE + TURNS}
LEFT_ALONE = ("seventh_",)  # kept to look at what was learned: no model sees them
L2 = 0.2
MULTIPLIER = {"words": 1.0, "letters": 1.0, "reading": 1.0, "around": 1.0, "situation": 0.3}
POSITIVE_WEIGHT = 3.0
LEAST_POSTS = 2  # that a feature occurs in
ROWS = 48000  # of the table; the weightiest features
ITERATIONS = 50
PRICE = 0.02  # of a token when the words that carried a topic are sought
ORDINARY = ("nhs_patient_feedback", "tweets_sentiment", "health_info_medquad", "ner_btc", "ner_wnut17")
ORDINARY_TEXTS = 1500  # of each, from its even lines; the odd ones measure
ORDINARY_WEIGHT = 0.4
BY_A_NURSE = {"kind": "post", "author": AUTHOR}
KINDS_OF_TEXTS = ("post", "comment", "group_chat", "direct_message")
# Shortened links abound in tweets, and nobody said which of them are traps: a text with one is left out.
UNLABELLED = "security.suspicious_link"
PREVALENCE = 0.02  # of posts that deserve a finding, among all that people write
FINE_SHARE = 0.5  # of the others that look like a near miss, rather than like an ordinary text
WEIGHING_L2 = 2.0
MOST_CONFIDENT = 0.97  # kMostConfident of src/weigh/weigh.cpp
# A rule of this strength decides by itself: a number with its check digit is what it is, whatever the words say.
SURE = 0.9
# Several rules together may say as much, none by itself; nor does the estimate of how many people fit.
NEVER_SURE = ("confidentiality.indirect_identifier",)
UNLIKELY = 0.02  # so says the learned detector of the least likely of so many posts
# A finding is told from this confidence on, as confidence is among the posts of the corpus; beside another one, which says
# that the post is not fine, from the lower.
MARGIN, BESIDE = 0.6, 0.3
CARE, CARE_MARGIN = "confidentiality.", 0.42  # what is told of somebody in care can't be taken back: told sooner
# Sooner still where few people fit: the estimate is a figure, and no turn of phrase raises it.
KNOWABLE, KNOWABLE_MARGIN = "confidentiality.indirect_identifier", 0.33
# What brings the author's rights with it protects them: it is told from the lower confidence on, alone too.
PROTECTS = ("raising_concerns.wrong_channel",)
# The corpus fills in "disclaimer" and "employer_disclosed" by chance in three files (its README): what a
# model learns from them is wrong, so these topics are left to the rules.
RULES_ALONE = ("representation.missing_disclaimer",)


@dataclass
class Post:
    file: str
    index: int
    row: dict

    @property
    def held(self):
        return self.index // BLOCK % 3 == 2

    @property
    def measures(self):
        """Whether docs/accuracy.md measures the whole program with it, encoder and all: WHOLE are the files of the shared corpus."""
        return self.held and self.file in WHOLE


def corpus(folder):
    for path in sorted(Path(folder).glob("*.jsonl")):
        if path.stem.startswith(LEFT_ALONE):
            continue
        for index, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            if line.strip():
                yield Post(path.stem, index, json.loads(line))


class Surroundings:
    """Who might have written a text that came without a writer, and where: as posts of the corpus were. Were they all one
    nurse's, models would learn that this nurse never does wrong."""

    def __init__(self, posts):
        rows = [p.row for p in posts if p.row["kind"] in KINDS_OF_TEXTS]
        self.authors = [(row["author"], row["kind"]) for row in rows]
        self.contexts = [row.get("context") for row in rows if not row["labels"]]  # of a fine post nothing can be wrong with it

    def told(self, row):
        """The row, told by somebody."""
        drawn = number_of(row["id"])
        if drawn % 8 == 0:
            return {**BY_A_NURSE, **row}
        if drawn % 8 == 4:  # by nobody that is known, as most people try a checker
            return {"kind": "post", **row}
        author, kind = self.authors[drawn // 4 % len(self.authors)]
        return {"author": author, "kind": kind, "context": self.contexts[drawn // 7 % len(self.contexts)], **row}


def number_of(name):
    """The same in every run, and spread evenly."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "little")


def ordinary(folder):
    for name in ORDINARY:
        path = Path(folder) / f"{name}.jsonl"
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        for index in range(0, min(len(lines), 2 * ORDINARY_TEXTS), 2):
            yield Post("ordinary", index, {"id": f"{name}-{index}", "text": json.loads(lines[index])["text"], "labels": []})


def says_nothing(author):
    """Of an employer, a duty, a disclaimer."""
    return not author.get("employer_disclosed") and not author.get("on_duty") and author.get("disclaimer") is None


def submission(row):
    shown = {k: row[k] for k in FIELDS if row.get(k) not in (None, "")}
    author = shown.get("author", {})
    # Nearly every post of the corpus says that its writer's employer is not disclosed; few people will say so.
    if says_nothing(author) and number_of(row.get("id", "")) % 2:
        author = {k: v for k, v in author.items() if k in ("body", "role", "account")}
    shown["author"] = {k: v for k, v in author.items() if v is not None and not (k == "body" and v == "none")}
    return shown


@dataclass
class Windows:
    owner: np.ndarray  # post of each window
    matrix: csr_matrix
    keys: np.ndarray  # of each column
    family: np.ndarray
    labels: np.ndarray  # window x topic


def matrix(windows, used):
    """Counts divided by the norm of their family; columns seen in at least LEAST_POSTS of `used`."""
    parts, keys, family = [], [], []
    for f, name in enumerate(features.FAMILIES):
        counts = np.array([len(w.keys[f]) for w in windows])
        seen = np.concatenate([w.keys[f] for w in windows])
        known, column = np.unique(seen, return_inverse=True)
        row = np.repeat(np.arange(len(windows)), counts)
        m = csr_matrix((np.ones(len(column), np.float32), (row, column)), shape=(len(windows), len(known)))
        frequent = np.diff(m[used].tocsc().indptr) >= LEAST_POSTS
        norm = np.ones(len(windows)) if name == "situation" else np.sqrt(np.maximum(counts, 1))
        parts.append(diags((MULTIPLIER[name] / norm).astype(np.float32)) @ m[:, frequent])
        keys.append(known[frequent])
        family += [f] * int(frequent.sum())
    return hstack(parts).tocsr().astype(np.float32), np.concatenate(keys), np.array(family)


def labels_of(post, seen, topics):
    """window x topic: a label belongs to the windows that hold its evidence."""
    raw, rows = post.row["text"].encode(), np.zeros((len(seen.windows), len(topics)), bool)
    for window, row in zip(seen.windows, rows):
        for label in post.row["labels"]:
            at = raw.find(label["evidence"].encode())
            end = at + len(label["evidence"].encode())
            if at < 0 or len(seen.windows) == 1 or (at < window.end and end > window.begin):
                row[topics.index(label["topic"])] = True
    return rows


def arguments(description):
    """What read_posts needs of a command line."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--corpus", default=str(ROOT / "knowledge/corpus"))
    parser.add_argument("--data", default=str(ROOT.parent / "shared" / "data"))
    parser.add_argument("--features", default=str(ROOT / "build/release/scruple-features"))
    parser.add_argument("--knowledge", default=str(ROOT / "build/release/knowledge.blob"))
    parser.set_defaults(without_held=False)
    return parser


def read_posts(options, more=()):
    """(posts, topics, what scruple-features saw of each): the corpus, ordinary texts, and `more`."""
    posts = [p for p in corpus(options.corpus) if not (options.without_held and p.held)]
    surroundings = Surroundings(posts)
    posts += [replace(p, row=surroundings.told(p.row)) for p in (*ordinary(options.data), *more)]
    topics, seen = features.read(options.features, options.knowledge, [submission(p.row) for p in posts])
    links = topics.index(UNLABELLED)
    kept = [i for i, (p, s) in enumerate(zip(posts, seen)) if p.file != "ordinary" or s.heard[links] < 0.5]
    return [posts[i] for i in kept], topics, [seen[i] for i in kept]


def look(posts, topics, seen):
    owner = np.array([i for i, s in enumerate(seen) for _ in s.windows])
    windows = [window for s in seen for window in s.windows]
    labels = np.concatenate([labels_of(post, s, topics) for post, s in zip(posts, seen)])
    m, keys, family = matrix(windows, np.arange(len(windows)))
    heard = np.array([s.heard for s in seen])
    silenced = np.array([s.silenced for s in seen])
    return Windows(owner, m, keys, family, labels), heard, silenced


def weights_of(posts, topics):
    """post x topic: how much each label counts for the linear models."""
    def of_post(post):
        if post.file == "ordinary":
            return ORDINARY_WEIGHT
        fine = post.file in LEARNED_WHERE_FINE and not post.row["labels"]
        return float(fine or not post.file.startswith(SCORED_ONLY))

    weight = np.repeat(np.array([[of_post(p)] for p in posts]), len(topics), axis=1)
    for files, left in LEFT_TO_ENCODER.items():
        mine = np.array([p.file.startswith(files) and p.file not in LEARNED_WHERE_FINE for p in posts])
        weight[np.ix_(mine, [topics.index(t) for t in left])] = 0
    return weight


def fit(x, y, weight):
    """All topics at once: (weights, bias)."""
    rows, columns = x.shape
    topics = y.shape[1]
    weights = np.where(y, POSITIVE_WEIGHT, 1.0).astype(np.float32) * weight.astype(np.float32)
    target, transposed = y.astype(np.float32), x.T.tocsr()

    def loss(v):
        w, b = v[: columns * topics].reshape(columns, topics), v[columns * topics :]
        z = x @ w.astype(np.float32) + b.astype(np.float32)
        p = 1 / (1 + np.exp(-np.clip(z, -30, 30)))
        value = (np.logaddexp(0, np.where(y, -z, z)) * weights).sum() + 0.5 * L2 * (w * w).sum()
        slope = (p - target) * weights
        return float(value), np.concatenate([(transposed @ slope + L2 * w).ravel(), slope.sum(0)]).astype(np.float64)

    start = np.zeros((columns + 1) * topics)
    start[columns * topics :] = -3
    v = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS, "maxcor": 6}).x
    return v[: columns * topics].reshape(columns, topics), v[columns * topics :]


def highest(scores, owner, posts):
    out = np.full((posts, scores.shape[1]), -99.0)
    np.maximum.at(out, owner, scores)
    return out


def groups_of(posts, whole=WHOLE):
    """What is left out together: whole files, of like size, or long blocks; ordinary texts by line."""
    size = {}
    for post in posts:
        if post.file in whole:
            size[post.file] = size.get(post.file, 0) + 1
    load, group_of = [0] * GROUPS, {}
    for name in sorted(size, key=lambda f: (-size[f], f)):
        group_of[name] = load.index(min(load))
        load[group_of[name]] += size[name]
    shuffled = {p.file for p in posts if p.file.startswith(SHUFFLED)}
    shuffled = sorted(shuffled, key=lambda f: (next(i for i, prefix in enumerate(SHUFFLED) if f.startswith(prefix)), f))
    group_of |= {name: i % GROUPS for i, name in enumerate(shuffled)}
    group_of |= {name: TEST[i % len(TEST)] for i, name in enumerate(sorted({p.file for p in posts if p.file.startswith(LATEST)}))}
    return np.array([group_of.get(p.file, (i if p.file == "ordinary" else p.index // LONG_BLOCK) % GROUPS)
                     for i, p in enumerate(posts)])


def cross_scores(windows, groups, weight, posts):
    """Each post's scores by a model that never saw its group."""
    scores = np.zeros(windows.labels.shape)
    for g in range(groups.max() + 1):
        left_out = groups[windows.owner] == g
        w, b = fit(windows.matrix[~left_out], windows.labels[~left_out], weight[windows.owner][~left_out])
        scores[left_out] = windows.matrix[left_out] @ w + b
    return highest(scores, windows.owner, posts)


def fit_weighing(z, heard, silenced, y, weight, encoder=None):
    """bias, learned, heard, silenced and, where it is given, encoder; all but the first never below (above) what makes sense."""
    x = np.stack([np.ones(len(z)), z, heard, silenced], 1)
    bounds = [(None, None), (0.05, None), (0, None), (None, 0)]
    # Towards trusting the learned score as it is and a rule as much as its strength says.
    prior = np.array([0.0, 1.0, 1.0, 0.0])
    scale = np.array([0.0, 1.0, 0.3, 0.3]) * WEIGHING_L2 / len(z)
    if encoder is not None:  # and as much as the encoder's
        x, bounds = np.column_stack([x, encoder]), [*bounds, (0, None)]
        prior, scale = np.array([0.0, 0.5, 1.0, 0.0, 0.5]), np.append(scale, scale[1])
    weight = weight / weight.sum()

    def loss(v):
        s = x @ v
        p = 1 / (1 + np.exp(-np.clip(s, -30, 30)))
        value = (np.logaddexp(0, np.where(y, -s, s)) * weight).sum() + 0.5 * (scale * (v - prior) ** 2).sum()
        return value, x.T @ ((p - y) * weight) + scale * (v - prior)

    return minimize(loss, prior, jac=True, method="L-BFGS-B", bounds=bounds).x


def log_odds(p):
    return np.log(p / (1 - p))


def fit_prior(scores, y, mix):
    """What to add to log-odds so that at the declared mix they mean what they say."""
    low, high = -12.0, 6.0
    for _ in range(60):
        middle = (low + high) / 2
        expected = (mix / (1 + np.exp(-(scores + middle)))).sum()
        low, high = (middle, high) if expected < mix[y].sum() else (low, middle)
    return (low + high) / 2


def table(windows, w):
    """Keys, int8 weights, and the scale of each family and topic, of the ROWS weightiest features."""
    norm = np.array([MULTIPLIER[name] for name in features.FAMILIES])[windows.family][:, None]
    effect = w * norm  # what a count divided by its norm adds
    chosen = np.sort(np.argsort(-np.abs(effect).max(1), kind="stable")[:ROWS])
    keys, effect, family = windows.keys[chosen], effect[chosen], windows.family[chosen]
    scale = np.zeros((len(features.FAMILIES), w.shape[1]))
    whole = np.zeros(effect.shape, np.int8)
    for f in range(len(features.FAMILIES)):
        mine = family == f
        if mine.any():
            scale[f] = np.maximum(np.abs(effect[mine]).max(0), 1e-9) / 127
            whole[mine] = np.rint(effect[mine] / scale[f]).astype(np.int8)
    order = np.argsort(keys)
    return keys[order], whole[order], scale


def write_model(path, topics, bias, keys, whole, scale):
    def digits(values):
        return [float(f"{v:.6g}") for v in values]

    header = {"format": 1, "topics": topics, "bias": digits(bias), "scale": [digits(row) for row in scale],
              "price": PRICE, "rows": len(keys)}
    rows = np.zeros(len(keys), dtype=[("key", "<u8"), ("weights", "i1", (len(topics),))])
    rows["key"], rows["weights"] = keys, whole
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(json.dumps(header).encode() + b"\n" + rows.tobytes())


def write_weighing(path, family, numbers):
    """`numbers`: of each topic, its numbers by name."""
    lines = ["# How what rules and the learned detectors say of a topic becomes one confidence (src/weigh/weigh.h), and",
             "# from which confidence on it is told. Made by training/classifiers.py; with the encoder, training/encoder.py.",
             f"{family}:"]
    for topic, values in numbers.items():
        lines.append(f"  {topic}: {{" + ", ".join(f"{name}: {value:.4g}" for name, value in values.items()) + "}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_weighing(path):
    """What write_weighing wrote."""
    rows = re.findall(r"^ +([\w.]+): \{(.*)\}", path.read_text(encoding="utf-8"), re.M)
    return {topic: {key: float(value) for key, value in re.findall(r"(\w+): ([-\d.e]+)", row)} for topic, row in rows}


def counts(found, y):
    tp = int((found & y).sum())
    return tp, int((found & ~y).sum()), int((~found & y).sum())


def f1(tp, fp, fn):
    return 2 * tp / max(1, 2 * tp + fp + fn)


def calibration_error(p, y, weight, bins=10):
    """Expected calibration error over bins of equal weight."""
    order = np.argsort(p)
    edge = np.cumsum(weight[order]) / weight.sum()
    error = 0.0
    for b in range(bins):
        mine = order[(edge > b / bins) & (edge <= (b + 1) / bins)]
        if len(mine):
            share = weight[mine].sum() / weight.sum()
            error += share * abs(np.average(p[mine], weights=weight[mine]) - np.average(y[mine], weights=weight[mine]))
    return error


CARD = """# Learned detectors

Made by `make train` (`training/classifiers.py --write`); do not edit.

One linear model a topic over hashed words, pairs of words, letters inside words, what the reading marked, the words
around and the situation (`src/detect/features.h`), and four numbers a topic that weigh its score with what rules
say (`src/weigh/weigh.h`). {rows} features at most have a row; weights are whole numbers of eight bits.

- **Data**: {posts} posts of `knowledge/corpus`, written for this project and shipped with it, each labelled by one reader;
  {ordinary} ordinary texts of public sets (patients' comments, tweets, health information), which stay where they are
  and count as posts in which nothing is to be found, three in four of them as if a writer of the corpus had posted them where a
  fine post stood: told as one nurse's, they taught the models that this nurse does nothing wrong. Each set's licence stands in its own notes.
- **Cross-validation**: a post is scored by a model that saw neither its file (the first twelve files, which hold all
  topics) nor its block of sixty lines (the others, of few topics each), nor anything else of that group. These scores
  fit the weighing and the thresholds as well, so the figures are a little kind.
- **Confidence** is stated for posts of which {prevalence:.0%} deserve a finding and half of the others look like near
  misses. *Error* is the expected calibration error there. It is small above all because most posts are fine.
- **Threshold**: a finding is told where, among the posts of the corpus, at least {margin:.0%} like it would be right, of people in
  care {care:.0%}, and where few people fit a description {knowable:.0%}; beside another finding, where {beside:.0%} would be.
- **Known failures**: mockery and grievance without a telling word; prejudice told as experience; accusations in neutral
  words; claims told as one's own story; sarcasm. A post in the style of a labelled one is found too readily. Few
  posts are by second-language writers, and no figure by dialect is known.
- `representation.missing_disclaimer` is left to the rules: the corpus fills in its fields by chance.

"""


def card(posts, ordinary, lines, summary, files):
    text = CARD.format(rows=ROWS, posts=posts, ordinary=ordinary, prevalence=PREVALENCE, margin=MARGIN, care=CARE_MARGIN, knowable=KNOWABLE_MARGIN, beside=BESIDE)
    text += "| topic | labelled | rules alone, F1 | learned alone, F1 | joined: precision | recall | F1 | error |\n|---|--:|--:|--:|--:|--:|--:|--:|\n"
    for topic, labelled, rules, alone, precision, recall, joined, error, _ in lines:
        text += f"| {topic} | {labelled} | {rules:.2f} | {alone:.2f} | {precision:.2f} | {recall:.2f} | {joined:.2f} | {error:.4f} |\n"
    return text + (f"\nAll topics: micro-F1 {summary['micro']:.3f}, macro-F1 {summary['macro']:.3f}, precision "
                   f"{summary['precision']:.3f}, recall {summary['recall']:.3f}. Fine posts of the corpus with a finding: "
                   f"{summary['fine']:.1%}; ordinary texts: {summary['ordinary']:.2%}. *Learned alone* has the best threshold "
                   "after the fact.\n\n![Confidence stated, and how often it was right](calibration.svg)\n") + files


def told(topics, p, thresholds, heard):
    """Which topics the engine tells of each post (src/weigh/weigh.h)."""
    trained = np.array([topic not in RULES_ALONE for topic in topics])
    alone = (p >= thresholds[:, 0]) & trained
    return alone | ((p >= thresholds[:, 1]) & trained & alone.any(1)[:, None]) | (~trained & (heard >= -np.log(0.5)))


@dataclass
class Weighed:
    weighing: list  # by topic: bias, learned, heard, silenced and, with an encoder, encoder
    thresholds: list  # by topic: where it is told alone, and beside another
    lines: list  # of the table in docs/classifiers.md
    summary: dict
    found: np.ndarray  # post x topic

    def numbers(self, topics):
        """As write_weighing takes them."""
        names = ("bias", "learned", "heard", "silenced", "encoder")
        return {topic: {**dict(zip(names, v)), "threshold": least, "beside": beside}
                for topic, v, (least, beside) in zip(topics, self.weighing, self.thresholds) if topic not in RULES_ALONE}


def summarise(found, y, everyday):
    tp, fp, fn = counts(found[~everyday], y[~everyday])
    by_topic = [f1(*counts(found[~everyday, t], y[~everyday, t])) for t in range(y.shape[1]) if y[~everyday, t].any()]
    fine = ~y.any(1) & ~everyday
    return {"macro": float(np.mean(by_topic)), "micro": f1(tp, fp, fn), "precision": tp / max(1, tp + fp),
            "recall": tp / max(1, tp + fn), "fine": float(found[fine].any(1).mean()),
            "ordinary": float(found[everyday].any(1).mean()) if everyday.any() else 0.0}


def told_in_short(s):
    return (f"micro-F1 {s['micro']:.3f}, macro-F1 {s['macro']:.3f}, precision {s['precision']:.3f}, recall {s['recall']:.3f}; "
            f"fine posts with a finding {s['fine']:.1%}")


def by_file(posts, found, y, everyday):
    """Sentences on posts of files that were left out whole, and of those that were cut in blocks."""
    whole = np.array([p.file in WHOLE or p.file.startswith(SHUFFLED + LATEST) for p in posts])
    return "".join(f"\n{mine.sum()} posts of {name}: {told_in_short(summarise(found[mine], y[mine], everyday[mine]))}.\n"
                   for name, mine in (("files left out whole", whole), ("blocks", ~whole & ~everyday)))


def compare_schemes(windows, weight, posts, topics, heard, silenced, y, everyday):
    """All posts, cross-validated by blocks alone and by whole files alone."""
    text = ""
    for name, whole in (("blocks", ()), ("whole files", {p.file for p in posts} - {"ordinary"})):
        z = cross_scores(windows, groups_of(posts, whole), weight, len(posts))
        text += f"\nAll posts, cross-validated by {name} alone: {told_in_short(weigh(topics, z, heard, silenced, y, everyday).summary)}.\n"
    return text + ("\nThe gap between these two is what is learned from a file's own neighbours: its writer's turns of phrase, and topics of "
                   "which one file holds most of what there is, so that leaving it out leaves little to learn from. A stranger's post lies "
                   "between the two: its writer is unknown, its topics are not.\n")


def weigh(topics, z, heard, silenced, y, everyday, encoder=None, margins=(MARGIN, BESIDE), protects=PROTECTS, surer=None):
    """The weighing of each topic, its thresholds (`margins` as MARGIN and BESIDE; `surer`: topics told alone from a higher one
    on), and how well both do on these posts."""
    weight = np.where(everyday, ORDINARY_WEIGHT, 1.0)
    # The declared mix: few posts deserve a finding; of the others some look like near misses.
    any_label = y.any(1)
    mix = np.zeros(len(y))
    mix[any_label] = PREVALENCE / max(1, any_label.sum())
    fine = ~any_label & ~everyday
    mix[fine] = (1 - PREVALENCE) * (FINE_SHARE if everyday.any() else 1) / max(1, fine.sum())
    mix[everyday] = (1 - PREVALENCE) * (1 - FINE_SHARE) / max(1, everyday.sum())

    weighing, thresholds, lines = [], [], []
    p = np.zeros(y.shape)
    for t, topic in enumerate(topics):
        more = None if encoder is None else encoder[:, t]
        least = (surer or {}).get(topic, margins[0])
        if encoder is None and topic.startswith(CARE):
            least = KNOWABLE_MARGIN if topic == KNOWABLE else CARE_MARGIN
        mine = (margins[1] if topic in protects else least, margins[1])
        v = fit_weighing(z[:, t], heard[:, t], silenced[:, t], y[:, t].astype(float), weight, more)
        lowest = np.quantile(z[:, t], UNLIKELY)
        if topic not in NEVER_SURE and heard[:, t].max() >= -np.log(1 - SURE) - 1e-6:
            v[2] = max(v[2], (log_odds(mine[0]) - v[0] - v[1] * lowest) / -np.log(1 - SURE))
        scores = v[0] + v[1] * z[:, t] + v[2] * heard[:, t] + v[3] * silenced[:, t]
        if more is not None:
            scores += v[4] * more
        shift = fit_prior(scores, y[:, t], mix)
        v[0] += shift
        p[:, t] = 1 / (1 + np.exp(-(scores + shift)))
        weighing.append(v)
        thresholds.append([1 / (1 + np.exp(-(log_odds(m) + shift))) for m in mine])

    found = told(topics, p, np.array(thresholds), heard)
    for t, topic in enumerate(topics):
        tp, fp, fn = counts(found[~everyday, t], y[~everyday, t])
        rules = counts(heard[~everyday, t] >= -np.log(0.5), y[~everyday, t])
        alone = max((f1(*counts(z[~everyday, t] > cut, y[~everyday, t])) for cut in np.arange(-4, 3, 0.25)))
        ece = calibration_error(p[:, t], y[:, t], mix)
        lines.append((topic, tp + fn, f1(*rules), alone, tp / max(1, tp + fp), tp / max(1, tp + fn), f1(tp, fp, fn), ece,
                      found[everyday, t].mean()))
        print(f"{topic:<40}{tp + fn:5} rules {f1(*rules):.2f} learned {alone:.2f} joined {f1(tp, fp, fn):.2f} "
              f"(p {tp / max(1, tp + fp):.2f} r {tp / max(1, tp + fn):.2f}) at {thresholds[t][0]:.3f}  {np.round(weighing[t], 2)}", flush=True)
    summary = summarise(found, y, everyday)
    print(", ".join(f"{k} {v:.3f}" for k, v in summary.items()))
    return Weighed(weighing, thresholds, lines, summary, found)


def main():
    parser = arguments("Train the learned detectors.")
    parser.add_argument("--output", default=str(ROOT / "knowledge/models"))
    parser.add_argument("--without-held", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--schemes", action="store_true", help="compare leaving out blocks and leaving out files, too")
    parser.add_argument("--scores", help="keep the cross-validated scores in this file (numpy)")
    parser.add_argument("--weigh-only", action="store_true", help="take the scores from --scores and write the weighing alone")
    options = parser.parse_args()

    posts, topics, seen = read_posts(options)
    labelled_posts = sum(p.file != "ordinary" for p in posts)
    windows, heard, silenced = look(posts, topics, seen)
    heard = -np.log(1 - np.minimum(heard, MOST_CONFIDENT))  # as weighing counts it
    y = np.array([[t in {l["topic"] for l in p.row["labels"]} for t in topics] for p in posts])
    everyday = np.array([p.file == "ordinary" for p in posts])
    weight = weights_of(posts, topics)
    print(f"{labelled_posts} posts of the corpus, {everyday.sum()} ordinary texts, {windows.matrix.shape[1]} features", flush=True)

    if options.weigh_only:
        z = np.load(options.scores)["z"]
    else:
        z = cross_scores(windows, groups_of(posts), weight, len(posts))

    if options.scores and not options.weigh_only:
        np.savez(options.scores, z=z, heard=heard, silenced=silenced, y=y, everyday=everyday, topics=topics)

    weighed = weigh(topics, z, heard, silenced, y, everyday)
    schemes = compare_schemes(windows, weight, posts, topics, heard, silenced, y, everyday) if options.schemes else ""
    if not options.write:
        return
    folder = Path(options.output)
    if not options.weigh_only:
        w, b = fit(windows.matrix, windows.labels, weight[windows.owner])
        keys, whole, scale = table(windows, w)
        write_model(folder / "tone.model", topics, b, keys, whole, scale)
    write_weighing(folder / "weighing.yaml", "weigh", weighed.numbers(topics))
    if folder == ROOT / "knowledge/models":
        (ROOT / "docs/classifiers.md").write_text(card(labelled_posts, int(everyday.sum()), weighed.lines, weighed.summary,
                 by_file(posts, weighed.found, y, everyday) + schemes), encoding="utf-8")
    print(f"wrote {folder}")


if __name__ == "__main__":
    main()
