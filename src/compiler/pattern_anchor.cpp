#include "compiler/pattern_anchor.h"

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

void join(Anchor& into, const Anchor& other) {
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
  for (const auto& phrase : phrases) {
    text::WordId best = phrase[0];
    for (const text::WordId word : phrase)
      if (word_cost(word) < word_cost(best)) best = word;
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
      anchor.tokens.insert(pattern::TokenClass::number);
      anchor.cost += *cost(pattern::TokenClass::number);
      return anchor;
    }
    case Tree::Kind::sequence: {
      std::optional<Anchor> best;
      for (const Tree& child : tree.children) {
        auto anchor = find_anchor(child, classes, counts);
        if (anchor && (!best || anchor->cost < best->cost)) best = std::move(anchor);
      }
      return best;
    }
    case Tree::Kind::choice: {
      Anchor all;
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
    case Tree::Kind::optional:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace scruple::compiler
