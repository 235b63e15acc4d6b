// Pattern assembler: from resolved rules to the section that pattern::Rules reads in place.
// One thread.
#pragma once

#include <cstddef>
#include <vector>

#include "compiler/pattern_anchor.h"
#include "compiler/pattern_tree.h"

namespace scruple::compiler {

/// The same tree with fewer steps: alternatives that are words become one set of words
/// where their order cannot matter.
Tree simplified(Tree tree);

/// The parts of a condition, simplified; those of `unless` joined where they are words,
/// since none of them may match.
std::vector<Tree> simplified_parts(const ResolvedCondition& condition);

/// Steps that a tree takes as a program.
std::size_t steps(const Tree& tree);

/// The section. Every rule has an anchor and keeps to the limits (the lints see to it);
/// rules come by stratum.
std::vector<std::byte> assemble_rules(const Build& build, const std::vector<ResolvedRule>& rules,
                                      const PatternClasses& classes, const WordCounts& counts);

}  // namespace scruple::compiler
