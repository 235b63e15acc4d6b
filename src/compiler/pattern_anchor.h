// Pattern anchor: the rarest atoms of which one must occur wherever a rule matches. One
// thread.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>

#include "compiler/pattern_classes.h"
#include "compiler/pattern_tree.h"

namespace scruple::compiler {

/// How often a word occurs in the examples of all rules, which stand for ordinary posts.
using WordCounts = std::map<text::WordId, std::uint32_t>;

struct Anchor {
  std::set<text::WordId> words;
  std::set<pattern::ClassId> classes;
  std::set<pattern::TokenClass> tokens;
  std::uint64_t cost = 0;  ///< the smaller, the rarer
  /// How many tokens behind the start of a match it stands.
  std::uint32_t least = 0, most = 0;
};

/// nullopt: nothing is obligatory but gaps, edges, ANY and WORD.
std::optional<Anchor> find_anchor(const Tree& tree, const PatternClasses& classes, const WordCounts& counts);

}  // namespace scruple::compiler
