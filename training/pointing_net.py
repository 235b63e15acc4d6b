"""The net that says what runs of tokens are worth, as src/detect/pointing.h does it, and its training."""
import math
from collections import Counter

import numpy as np
import torch
from torch import nn

LONGEST = 40  # Pointing::kLongest
NUMBERS = 2  # Pointing::kNumbers: said and matched
PLACES = 3  # inside, first, last
MOST_KEYS = 28  # FeatureReader::kMostKeys
COLUMNS, AROUND, HIDDEN = 24, 2, 64
LEAST_POSTS = 4  # that a feature occurs in
BATCH, DECAY, DROPOUT, NET_RATE, STATE_RATE = 32, 0.02, 0.2, 3e-3, 2e-3
NET_EPOCHS, STATE_EPOCHS = 5, 4
LIKELIEST, MOST_SHOWN, HALF = 80, 3, 0.5
NOTHING = -1e8  # the worth of what is no run
SEED = 1


def vocabulary(cases):
    """Number of each feature, from 1."""
    count = Counter()
    for post in {id(c.post): c.post for c in cases}.values():
        count.update(set(np.concatenate(post.keys).tolist()))
    return {key: i + 1 for i, key in enumerate(sorted(k for k, n in count.items() if n >= LEAST_POSTS))}


class Runs(nn.Module):
    """From three sums of each token, what each run is worth: [first, last]."""
    tells_lengths = True

    def __init__(self, topics):
        super().__init__()
        self.by_length = nn.Parameter(torch.zeros(LONGEST))
        self.by_topic = nn.Parameter(torch.zeros(topics, 2))

    def lengths(self):
        logarithm = torch.log(torch.arange(LONGEST) + 1.0)
        return self.by_length + self.by_topic[:, :1] * logarithm + self.by_topic[:, 1:] * logarithm**2

    def forward(self, sums, topic, mask):
        inside, first, last = sums.unbind(-1)
        before = torch.cumsum(inside, 1)
        at = torch.arange(sums.shape[1])
        length = self.lengths()[topic][:, (at - at[:, None]).clamp(0, LONGEST - 1)]
        worth = (before[:, None] - (before - inside)[:, :, None]) + first[:, :, None] + last[:, None]
        if self.training or self.tells_lengths:
            worth = worth + length
        return worth.masked_fill(~mask, NOTHING)


def beside(x, step):
    """What stands `step` tokens behind, 0 beyond the ends."""
    nothing = torch.zeros_like(x[:, : abs(step)])
    if step == 0:
        return x
    return torch.cat([x[:, step:], nothing], 1) if step > 0 else torch.cat([nothing, x[:, :step]], 1)


class Net(Runs):
    def __init__(self, topics, features):
        super().__init__(topics)
        self.table = nn.EmbeddingBag(features + 1, COLUMNS, mode="sum", padding_idx=0)
        nn.init.normal_(self.table.weight, std=0.1)
        self.table.weight.data[0] = 0
        self.words = nn.Linear((2 * AROUND + 1) * COLUMNS, HIDDEN)
        self.numbers = nn.Linear(3 * NUMBERS, HIDDEN, bias=False)
        self.topic = nn.Parameter(torch.zeros(topics, HIDDEN))
        self.shared = nn.Linear(HIDDEN, PLACES)
        self.own, self.own_bias = nn.Parameter(torch.zeros(topics, PLACES, HIDDEN)), nn.Parameter(torch.zeros(topics, PLACES))
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, given, topic, mask):
        keys, numbers = given
        vectors = self.drop(self.table(keys.flatten(0, 1)).view(*keys.shape[:2], COLUMNS))
        hidden = self.words(torch.cat([beside(vectors, k) for k in range(-AROUND, AROUND + 1)], 2))
        hidden = hidden + self.numbers(torch.cat([beside(numbers, k) for k in (-1, 0, 1)], 2)) + self.topic[topic][:, None]
        hidden = self.drop(torch.relu(hidden))
        sums = self.shared(hidden) + torch.einsum("bnh,bph->bnp", hidden, self.own[topic]) + self.own_bias[topic][:, None]
        return super().forward(sums, topic, mask)


class OfStates(Runs):
    """Linear in the encoder's states. What lengths are worth helps it to learn, and is then left to the net."""
    tells_lengths = False

    def __init__(self, topics, width):
        super().__init__(topics)
        self.shared = nn.Linear(width, PLACES)
        self.own, self.own_bias = nn.Parameter(torch.zeros(topics, PLACES, width)), nn.Parameter(torch.zeros(topics, PLACES))
        self.drop = nn.Dropout(0.1)

    def forward(self, given, topic, mask):
        states = self.drop(given)
        sums = self.shared(states) + torch.einsum("bnw,bpw->bnp", states, self.own[topic]) + self.own_bias[topic][:, None]
        return super().forward(sums, topic, mask)


def padded(arrays, size, shape, kind):
    out = np.zeros((len(arrays), size, *shape), kind)
    for row, array in zip(out, arrays):
        row[: len(array)] = array
    return torch.from_numpy(out)


class Data:
    """Cases as tensors; `known`: numbers of features (for Net), or None (for OfStates)."""

    def __init__(self, cases, topics, known):
        self.cases, self.number = cases, {t: i for i, t in enumerate(topics)}
        self.known = known
        self.rows = {}

    def keys(self, post):
        if id(post) not in self.rows:
            rows = np.zeros((len(post.begin), MOST_KEYS), np.int64)
            for row, keys in zip(rows, post.keys):
                found = [self.known[k] for k in keys.tolist() if k in self.known]
                row[: len(found)] = found
            self.rows[id(post)] = rows
        return self.rows[id(post)]

    def batch(self, chosen):
        cases = [self.cases[i] for i in chosen]
        size = max(len(c.post.begin) for c in cases)
        if self.known is None:
            given = padded([c.post.states * c.post.scale[:, None] for c in cases], size, (cases[0].post.states.shape[1],), np.float32)
        else:
            given = (padded([self.keys(c.post) for c in cases], size, (MOST_KEYS,), np.int64),
                     padded([c.numbers for c in cases], size, (NUMBERS,), np.float32))
        mask = np.zeros((len(cases), size, size), bool)
        for m, c in zip(mask, cases):
            n = len(c.post.begin)
            m[:n, :n] = c.post.runs()
        return given, torch.tensor([self.number[c.topic] for c in cases]), torch.from_numpy(mask)

    def batches(self, chosen, rng=None):
        """Neighbours are of like length, so that little is padding."""
        chosen, out = (rng.permutation(chosen) if rng else np.array(chosen)), []
        for k in range(0, len(chosen), BATCH * 40):
            part = sorted(chosen[k:k + BATCH * 40], key=lambda i: len(self.cases[i].post.begin))
            out += [part[j:j + BATCH] for j in range(0, len(part), BATCH)]
        return [out[i] for i in rng.permutation(len(out))] if rng else out

    def train(self, net, chosen, epochs, rate):
        chosen = [i for i in chosen if self.cases[i].marked]
        rng = np.random.default_rng(SEED)
        optimizer = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=DECAY)
        total, step = math.ceil(len(chosen) / BATCH) * epochs, 0
        net.train()
        for _ in range(epochs):
            for batch in self.batches(chosen, rng):
                for group in optimizer.param_groups:
                    group["lr"] = rate * max(0.02, 1 - step / total)
                chance = net(*self.batch(batch)).flatten(1).log_softmax(1)
                loss = 0
                for row, i in zip(chance, batch):
                    marked, size = self.cases[i].marked, math.isqrt(len(row))
                    loss = loss - torch.stack([row[first * size + last] for first, last in marked]).mean() / len(batch)
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                step += 1
        net.eval()
        return net

    def worths(self, net, chosen):
        """By case: what each run is worth."""
        out = {}
        with torch.no_grad():
            for batch in self.batches(chosen):
                for i, worth in zip(batch, net(*self.batch(batch)).numpy()):
                    size = len(self.cases[i].post.begin)
                    out[i] = worth[:size, :size].copy()
        return out


def shown(post, worth, settings):
    """Runs (first, last) that Pointer::choose would show."""
    worth = worth / settings["calm"]
    chance = np.exp(worth - worth.max()) * post.runs()
    chance /= chance.sum()
    first, last = np.unravel_index(np.argsort(-chance, axis=None, kind="stable")[:LIKELIEST], chance.shape)
    chance = chance[first, last]
    begin, end, field = post.begin[first], post.end[last], post.field[first]
    common = np.clip(np.minimum(end[:, None], end) - np.maximum(begin[:, None], begin), 0, None) * (field[:, None] == field)
    same = common >= HALF * ((end - begin)[:, None] + (end - begin) - common)
    left, out = chance.copy(), []
    while len(out) < MOST_SHOWN:
        adds = (same * left).sum(1) * (common[:, out] == 0).all(1)
        if adds.max() <= 0 or (out and adds.max() < settings["adds"]):
            break
        fit = np.where((adds > 0) & (chance >= settings["likely"] * chance[adds > 0].max()), adds, 0)
        best = int(fit.argmax())
        if out and fit[best] < HALF * settings["adds"]:
            break
        out.append(best)
        left = left * ~same[best]
    return [(int(first[i]), int(last[i])) for i in out]
