// Pattern tree: a rule with all names looked up, still in the shape in which it was written.
// The assembler makes programs of it; lints look at it; the tests' naive matcher runs it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/build.h"
#include "compiler/pattern_syntax.h"
#include "pattern/program.h"
#include "pattern/token_class.h"

namespace scruple::compiler {

struct Tree {
  enum class Kind : std::uint8_t {
    words,   ///< one of `phrases`
    cls,     ///< an annotation of class `cls` that passes `tests`
    token,   ///< a token of a token class
    number,  ///< a number from low to high, or one of `phrases`
    gap,     ///< up to `tokens` tokens
    edge_start,
    edge_end,
    edge_pause,
    sequence,  ///< children in a row
    choice,    ///< one of the children
    optional,  ///< the child, or nothing
    it,        ///< the child, captured =it
  };
  /// One of `any` if not negated, else none of them.
  struct Test {
    std::vector<pattern::FeatureId> any;
    bool negated = false;
    friend bool operator==(const Test&, const Test&) = default;
  };

  Kind kind = Kind::sequence;
  std::vector<std::vector<text::WordId>> phrases;  ///< sorted, each once
  pattern::ClassId cls = 0;
  pattern::TokenClass token = pattern::TokenClass::any;
  std::vector<Test> tests;
  std::uint64_t low = 0, high = 0;  ///< thousandths
  std::uint32_t tokens = 0;
  bool who = false;  ///< cls: captured =who
  std::vector<Tree> children;

  friend bool operator==(const Tree&, const Tree&) = default;
};

/// The kind of an edge as patterns write it ("START"); nullopt if it is none.
inline std::optional<Tree::Kind> edge(std::string_view name) {
  if (name == "START") return Tree::Kind::edge_start;
  if (name == "END") return Tree::Kind::edge_end;
  if (name == "PAUSE") return Tree::Kind::edge_pause;
  return std::nullopt;
}

struct ResolvedCondition {
  pattern::ConditionKind kind = pattern::ConditionKind::unless;
  std::uint32_t tokens = 0;
  std::vector<Tree> parts;
  Place at;
};

struct ResolvedRule {
  const Source* file = nullptr;
  const RuleSource* source = nullptr;
  std::string id;
  pattern::Stratum stratum = pattern::Stratum::cue;
  std::uint16_t gives = 0;
  std::array<pattern::FeatureId, pattern::Annotation::kMaxFeatures> features{};
  std::uint32_t even = 0;
  Tree body;
  std::vector<ResolvedCondition> conditions;
};

}  // namespace scruple::compiler
