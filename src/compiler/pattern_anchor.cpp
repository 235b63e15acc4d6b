#include "compiler/pattern_anchor.h"

#include <algorithm>

namespace scruple::compiler {
namespace {

// Costs in the unit of one word that no example holds; a word in n examples costs n more.
constexpr std::uint64_t kWordCost = 1;
constexpr std::uint64_t kIdentifierCost = 2;
constexpr std::uint64_t kMarkedCost = 60;
constexpr std::uint64_t kCommonCost = 400;

std::uint64_t cost(Rarity rarity) {
  switch (rarity) {
    case Rarity::identifier:
      return kIdentifierCost;
    case Rarity::marked:
      return kMarkedCost;
    case Rarity::common:
      return kCommonCost;
  }
  return kCommonCost;
}

std::optional<std::uint64_t> cost(pattern::TokenClass token) {
  using pattern::TokenClass;
  switch (token) {
    case TokenClass::any:
    case TokenClass::word:
    case TokenClass::count_:
      return std::nullopt;
    case TokenClass::link:
    case TokenClass::email:
    case TokenClass::handle:
    case TokenClass::money:
    case TokenClass::percent:
      return kMarkedCost;
    case TokenClass::mixed:
    case TokenClass::sign:
    case TokenClass::emoji:
    case TokenClass::hashtag:
    case TokenClass::upper:
      return 2 * kMarkedCost;
    case TokenClass::number:
    case TokenClass::cap:
      return kCommonCost;
  }
  return std::nullopt;
}

/// How many tokens a tree takes, at least and at most.
struct Extent {
  std::uint32_t least = 0, most = 0;
};

Extent extent(const Tree& tree) {
  switch (tree.kind) {
    case Tree::Kind::words:
    case Tree::Kind::number: {
      Extent e{1, 1};
      if (tree.kind == Tree::Kind::words) e.least = text::kMaxSentence;
      for (const auto& phrase : tree.phrases) {
        e.least = std::min(e.least, static_cast<std::uint32_t>(phrase.size()));
        e.most = std::max(e.most, static_cast<std::uint32_t>(phrase.size()));
      }
      return e;
    }
    case Tree::Kind::cls:
      return {1, text::kMaxSentence};
    case Tree::Kind::token:
      return {1, 1};
    case Tree::Kind::gap:
      return {0, tree.tokens};
    case Tree::Kind::edge_start:
    case Tree::Kind::edge_end:
    case Tree::Kind::edge_pause:
      return {0, 0};
    case Tree::Kind::sequence: {
      Extent sum;
      for (const Tree& child : tree.children) {
        const Extent e = extent(child);
        sum.least = std::min(text::kMaxSentence, sum.least + e.least);
        sum.most = std::min(text::kMaxSentence, sum.most + e.most);
      }
      return sum;
    }
    case Tree::Kind::choice: {
      Extent all{text::kMaxSentence, 0};
      for (const Tree& child : tree.children) {
        const Extent e = extent(child);
        all = {std::min(all.least, e.least), std::max(all.most, e.most)};
      }
      return all;
    }
    case Tree::Kind::optional:
      return {0, extent(tree.children[0]).most};
    case Tree::Kind::it:
      return extent(tree.children[0]);
  }
  return {0, text::kMaxSentence};
}

void join(Anchor& into, const Anchor& other) {
  into.least = std::min(into.least, other.least);
  into.most = std::max(into.most, other.most);
  into.words.insert(other.words.begin(), other.words.end());
  into.classes.insert(other.classes.begin(), other.classes.end());
  into.tokens.insert(other.tokens.begin(), other.tokens.end());
  into.cost += other.cost;
}

/// Of each phrase its rarest word.
Anchor of_phrases(const std::vector<std::vector<text::WordId>>& phrases, const WordCounts& counts) {
  Anchor anchor;
  const auto word_cost = [&](text::WordId word) {
    const auto found = counts.find(word);
    return kWordCost + (found == counts.end() ? 0 : found->second);
  };
  anchor.least = text::kMaxSentence;
  for (const auto& phrase : phrases) {
    // The rarest word, which may stand in the phrase more than once: the first place counts.
    text::WordId best = phrase[0];
    std::uint32_t place = 0;
    for (std::uint32_t i = 1; i < phrase.size(); ++i) {
      if (word_cost(phrase[i]) >= word_cost(best)) continue;
      best = phrase[i];
      place = i;
    }
    anchor.least = std::min(anchor.least, place);
    anchor.most = std::max(anchor.most, place);
    if (anchor.words.insert(best).second) anchor.cost += word_cost(best);
  }
  return anchor;
}

}  // namespace

std::optional<Anchor> find_anchor(const Tree& tree, const PatternClasses& classes, const WordCounts& counts) {
  switch (tree.kind) {
    case Tree::Kind::words:
      return of_phrases(tree.phrases, counts);
    case Tree::Kind::cls: {
      Anchor anchor;
      anchor.classes.insert(tree.cls);
      anchor.cost = cost(classes.rarity(tree.cls));
      return anchor;
    }
    case Tree::Kind::token: {
      const auto token_cost = cost(tree.token);
      if (!token_cost) return std::nullopt;
      Anchor anchor;
      anchor.tokens.insert(tree.token);
      anchor.cost = *token_cost;
      return anchor;
    }
    case Tree::Kind::number: {
      Anchor anchor = of_phrases(tree.phrases, counts);
      anchor.least = 0;
      anchor.tokens.insert(pattern::TokenClass::number);
      anchor.cost += *cost(pattern::TokenClass::number);
      return anchor;
    }
    case Tree::Kind::sequence: {
      std::optional<Anchor> best;
      Extent before;
      for (const Tree& child : tree.children) {
        auto anchor = find_anchor(child, classes, counts);
        if (anchor && (!best || anchor->cost < best->cost)) {
          anchor->least = std::min(text::kMaxSentence, anchor->least + before.least);
          anchor->most = std::min(text::kMaxSentence, anchor->most + before.most);
          best = std::move(anchor);
        }
        const Extent e = extent(child);
        before = {before.least + e.least, before.most + e.most};
      }
      return best;
    }
    case Tree::Kind::choice: {
      Anchor all;
      all.least = text::kMaxSentence;
      for (const Tree& child : tree.children) {
        const auto anchor = find_anchor(child, classes, counts);
        if (!anchor) return std::nullopt;
        join(all, *anchor);
      }
      return all;
    }
    case Tree::Kind::it:
      return find_anchor(tree.children[0], classes, counts);
    case Tree::Kind::gap:
    case Tree::Kind::edge_start:
    case Tree::Kind::edge_end:
    case Tree::Kind::edge_pause:
    case Tree::Kind::optional:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace scruple::compiler
