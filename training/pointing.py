#!/usr/bin/env python3
"""Train what chooses the words that a finding shows (src/detect/pointing.h).

    python3 training/pointing.py [--write]                     the net, knowledge/models/pointing.net
    python3 training/pointing.py --encoder BLOB [--write]      and what the encoder's token states say, put into BLOB

Data: every label of knowledge/corpus, with the evidence that its writer marked, as a run of tokens.

1. scruple-pointing says what the engine sees in each token, what the detectors say of it for each labelled topic and,
   with an encoder, the encoder's final state of it.
2. The net gives each run of tokens a worth; softmax makes it a chance. It learns to give the marked run the highest,
   by AdamW with dropout. Features that few posts hold have no vector.
3. What the encoder's states are worth is a linear model that learns by itself in the same way; its worths come to the
   net's with the weight `pointing.evidence` of knowledge/settings.yaml.
4. `--figures` measures how often what is shown is right, in held-out blocks of the groups TEST of encoder.py, where net
   and linear model learned from the other groups. `--knowledge` and `--encoder` must not have learned from them either:
   build/held/knowledge.blob and build/encoder.blob. With --write: docs/pointing.md.

`--without-held` leaves out the held-out blocks of the corpus from the net. Needs what packages/pip-encoder.txt lists; five minutes.
"""
import argparse
import json
import re
import struct
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
import torch

import classifiers
import pointing_net as nets
from eval import corpus

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "knowledge/models"
SETTINGS = ROOT / "knowledge/settings.yaml"
NET = "pointing.net"
TEST = classifiers.TEST
FIELDS = {0: "text", 1: "context"}  # of Field
ENCODER_SECTION = 17  # SectionId::encoder of src/knowledge/blob.h

ALL = "all of these"
CARD = """# Which words a finding shows

Made by `make pointing` (`training/pointing.py`); do not edit. How it works: `src/detect/pointing.h`.

- **Right place**: a run of words that is shown and the evidence that the writer of a post marked share at least half of what
  either covers. *First*: the likeliest run; *any*: one of those shown, at most three; *shown*: how many, on average.
- **Figures**: of labels in held-out blocks of posts of which neither the encoder nor the linear models nor what is
  measured here learned, whether or not the topic is found. What ships learned from all posts in the same way. Where
  the encoder is, it reads every post on which the linear models find something.
- **Known failures**: of several clauses that say the same, another one than the writer marked; half of a list. The corpus
  was marked by few hands, and two readers would not agree on every place either: nobody measured how often.

| topic | labels | without the encoder: first | any | shown | with: first | any | shown |
|---|--:|--:|--:|--:|--:|--:|--:|
"""


class Post:
    """The tokens of a post, and what the encoder makes of them."""

    def __init__(self, post, group, tokens, keys):
        self.file, self.held, self.group = post.file, post.is_held, group
        self.field, self.begin, self.end = tokens.T
        self.keys = keys
        self.states = self.scale = None

    def runs(self):
        """[first, last]: whether it is a run."""
        at = np.arange(len(self.begin))
        length = at - at[:, None]
        return (length >= 0) & (length < nets.LONGEST) & (self.field == self.field[:, None])


class Case:
    """A labelled topic of a post: what speaks for each token, and which runs its writer marked."""

    def __init__(self, post, row, topic, numbers):
        self.post, self.topic, self.numbers = post, topic, numbers
        self.wanted = []
        for label in row["labels"]:
            evidence = label["evidence"].encode() if label["topic"] == topic else b""
            for field, name in FIELDS.items():
                text = (row.get(name) or "").encode()
                at = text.find(evidence) if evidence else -1
                while at >= 0:
                    self.wanted.append((field, at, at + len(evidence)))
                    at = text.find(evidence, at + 1)
        self.marked = []
        for field, begin, end in self.wanted:
            held = np.where((post.field == field) & (post.begin < end) & (post.end > begin))[0]
            if len(held) and held[-1] - held[0] < nets.LONGEST:
                self.marked.append((int(held[0]), int(held[-1])))

    def is_right(self, run):
        """The run and the evidence share at least half of what either covers."""
        first, last = run
        begin, end = self.post.begin[first], self.post.end[last]
        for field, a, b in self.wanted:
            common = max(0, min(end, b) - max(begin, a))
            if field == self.post.field[first] and 2 * common >= end - begin + b - a - common:
                return True
        return False


class Stream:
    def __init__(self, data):
        self.data, self.at = data, 0

    def numbers(self, count, kind):
        values = np.frombuffer(self.data, dtype=kind, count=count, offset=self.at)
        self.at += values.nbytes
        return values

    def count(self):
        return int(self.numbers(1, "<u4")[0])


def read(options):
    """A Case for each labelled topic that has a learned detector."""
    known = {(p.file, p.index): g for p, g in zip(*with_groups(options.corpus))}
    posts = [p for p in corpus.load(options.corpus) if p.row["labels"] and not p.file.startswith(classifiers.LEFT_ALONE)]
    lines = "".join(f"{','.join(topics_of(p))}\t{json.dumps(corpus.submission(p.row), ensure_ascii=False)}\n" for p in posts)
    command = [options.tool, options.knowledge] + ([options.encoder] if options.encoder else [])
    run = subprocess.run(command, input=lines.encode(), capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{options.tool}: {run.stderr.decode().strip()}")
    stream, cases = Stream(run.stdout), []
    for post in posts:
        cases += cases_of(stream, post, known[post.file, post.index], bool(options.encoder))
    return [c for c in cases if len(c.post.begin)]


def with_groups(folder):
    posts = list(classifiers.corpus(folder))
    return posts, classifiers.groups_of(posts)


def topics_of(post):
    return sorted({label["topic"] for label in post.labels()})


def cases_of(stream, post, group, with_states):
    count = stream.count()
    tokens, keys = np.zeros((count, 3), np.int64), []
    for token in tokens:
        token[:] = stream.numbers(3, "<u4")
        keys.append(stream.numbers(stream.count(), "<u8"))
    seen, cases = Post(post, group, tokens, keys), []
    for topic in topics_of(post):
        if stream.numbers(1, "u1")[0]:
            cases.append(Case(seen, post.row, topic, stream.numbers(nets.NUMBERS * count, "<f4").reshape(count, -1)))
    if with_states:
        rows = stream.numbers(count, np.dtype([("scale", "<f4"), ("state", "i1", (stream.count(),))]))
        seen.scale, seen.states = rows["scale"].copy(), rows["state"].copy()
    return cases


def settings():
    text = SETTINGS.read_text(encoding="utf-8").partition("\npointing:\n")[2]
    return {name: float(value) for name, value in re.findall(r"^  (\w+): ([\d.]+)$", text, re.M)[:4]}


def learn(cases, topics, chosen, with_states):
    """(the net and its data, what states say and its data or nothing)."""
    torch.manual_seed(nets.SEED)
    data = nets.Data(cases, topics, nets.vocabulary([cases[i] for i in chosen]))
    net = data.train(nets.Net(len(topics), len(data.known)), chosen, nets.NET_EPOCHS, nets.NET_RATE)
    if not with_states:
        return net, data, None, None
    of_states = nets.Data(cases, topics, None)
    states = nets.OfStates(len(topics), cases[0].post.states.shape[1])
    return net, data, of_states.train(states, chosen, nets.STATE_EPOCHS, nets.STATE_RATE), of_states


def figures(cases, topics, options):
    """By title: the table of docs/pointing.md."""
    chosen = [i for i, c in enumerate(cases) if c.post.group not in TEST]
    asked = [i for i, c in enumerate(cases) if c.post.group in TEST and c.post.held]
    net, data, states, of_states = learn(cases, topics, chosen, bool(options.encoder))
    numbers = settings()
    worths = data.worths(net, asked)
    tables = {"without": table(cases, asked, worths, numbers)}
    if states:
        more = of_states.worths(states, asked)
        joined = {i: worths[i] + numbers["evidence"] * np.maximum(more[i], nets.NOTHING) for i in asked}
        tables["with"] = table(cases, asked, joined, numbers)
    return tables


def table(cases, asked, worths, numbers):
    """By topic: labels, shares of the first and of any run that is right, mean number of runs."""
    rows = defaultdict(lambda: np.zeros(4))
    for i in asked:
        runs = nets.shown(cases[i].post, worths[i], numbers)
        right = [cases[i].is_right(run) for run in runs]
        for name in (cases[i].topic, ALL):
            rows[name] += [1, right[0], any(right), len(runs)]
    return {name: (row[0], *row[1:] / row[0]) for name, row in sorted(rows.items(), key=lambda r: (r[0] == ALL, r[0]))}


def card(tables):
    """docs/pointing.md"""
    text = CARD
    for name, (count, first, right, places) in tables["without"].items():
        _, first_with, right_with, places_with = tables["with"][name]
        text += (f"| {name} | {count:.0f} | {first:.0%} | {right:.0%} | {places:.2f} | {first_with:.0%} | {right_with:.0%} "
                 f"| {places_with:.2f} |\n")
    return text


def aligned(out, values, kind):
    out.extend(b"\0" * (-len(out) % 8) + np.ascontiguousarray(values, dtype=kind).tobytes())


def put_dense(out, weight, bias):
    """As Dense: int8 with a scale for each output."""
    scale = np.maximum(np.abs(weight).max(1), 1e-9) / 127
    aligned(out, scale, "<f4")
    aligned(out, bias, "<f4")
    aligned(out, np.rint(weight / scale[:, None]), np.int8)


def net_section(net, known, topics):
    """As Pointing::open reads it."""
    state = {k: v.numpy() for k, v in net.state_dict().items()}
    out = bytearray(struct.pack("<I", len(topics)))
    for topic in topics:
        out += struct.pack("<I", len(topic)) + topic.encode()
    out += struct.pack("<5I", nets.COLUMNS, nets.AROUND, nets.HIDDEN, len(known), len(topics))
    vectors = state["table.weight"][1:]
    scale = np.maximum(np.abs(vectors).max(1), 1e-9) / 127
    aligned(out, list(known), "<u8")
    aligned(out, scale, "<f4")
    aligned(out, np.rint(vectors / scale[:, None]), np.int8)
    put_dense(out, state["words.weight"], state["words.bias"])
    aligned(out, state["numbers.weight"].T, "<f4")
    aligned(out, state["topic"], "<f4")
    aligned(out, state["own"] + state["shared.weight"], "<f4")
    aligned(out, state["own_bias"] + state["shared.bias"], "<f4")
    aligned(out, net.lengths().detach().numpy(), "<f4")
    return bytes(out)


def encoder_topics(section):
    """Names of the topics, in order, and where they end."""
    names, at = [], 4
    for _ in range(struct.unpack_from("<I", section)[0]):
        size = struct.unpack_from("<I", section, at)[0]
        names.append(section[at + 4:at + 4 + size].decode())
        at += 4 + size
    return names, at


def without_evidence(section):
    """The encoder's section up to where its head ends (Encoder::open)."""
    _, at = encoder_topics(section)
    width, layers, _, inner, places, pieces, topics = struct.unpack_from("<7I", section, at)
    at += 40
    norm = [4 * width] * 2

    def dense(outputs, inputs):
        return [4 * outputs, 4 * outputs, outputs * inputs]

    layer = 4 * dense(width, width) + norm + dense(inner, width) + dense(width, inner) + norm
    for size in [8 * pieces, 4 * pieces, pieces * width, 4 * places * width, *norm, *norm, *layers * layer, 4 * topics, 8 * topics * width]:
        at += -at % 8 + size
    return section[:at]


def put_into_encoder(path, states, topics):
    """What states say at the end of the encoder's section, in the place of what stood there. Lengths are the net's matter."""
    import encoder

    data = Path(path).read_bytes()
    section = without_evidence(data[48:])
    names = encoder_topics(section)[0]
    order = [topics.index(name) if name in topics else None for name in names]
    state = {k: v.numpy() for k, v in states.state_dict().items()}
    weight, bias = state["own"] + state["shared.weight"], state["own_bias"] + state["shared.bias"]
    nothing = np.zeros_like(weight[0])
    out = bytearray(section)
    put_dense(out, np.concatenate([nothing if t is None else weight[t] for t in order]),
              np.concatenate([nothing[:, 0] if t is None else bias[t] for t in order]))
    Path(path).write_bytes(encoder.blob(bytes(out)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default=str(ROOT / "build/release/scruple-pointing"))
    parser.add_argument("--knowledge", default=str(ROOT / "build/release/knowledge.blob"))
    parser.add_argument("--corpus", default=str(ROOT / "knowledge/corpus"))
    parser.add_argument("--encoder", help="a blob, which is given what its states say")
    parser.add_argument("--output", default=str(MODELS), help="folder of the net")
    parser.add_argument("--without-held", action="store_true", help="leave out the held-out blocks of the corpus")
    parser.add_argument("--figures", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(1)
    cases = read(options)
    topics = sorted({c.topic for c in cases})
    print(f"{len(cases)} labels", flush=True)
    if options.figures:
        tables = figures(cases, topics, options)
        for title, rows in tables.items():
            print(f"{title} the encoder: " + "{:.0f} labels, first {:.1%}, any {:.1%}, places {:.2f}".format(*rows[ALL]))
        if options.write and options.encoder:
            (ROOT / "docs/pointing.md").write_text(card(tables), encoding="utf-8")
    elif options.write:
        chosen = [i for i, c in enumerate(cases) if not (options.without_held and c.post.held)]
        net, data, states, _ = learn(cases, topics, chosen, bool(options.encoder))
        (Path(options.output) / NET).write_bytes(net_section(net, data.known, topics))
        if states:
            put_into_encoder(options.encoder, states, topics)


if __name__ == "__main__":
    main()
