// Pattern assembler: from resolved rules to the section that pattern::Rules reads in place.
// One thread.
#pragma once

#include <cstddef>
#include <vector>

#include "compiler/pattern_anchor.h"
#include "compiler/pattern_tree.h"

namespace scruple::compiler {

/// Steps that a tree takes as a program.
std::size_t steps(const Tree& tree);

/// The section. Every rule has an anchor and keeps to the limits (the lints see to it);
/// rules come by stratum.
std::vector<std::byte> assemble_rules(const Build& build, const std::vector<ResolvedRule>& rules,
                                      const PatternClasses& classes, const WordCounts& counts);

}  // namespace scruple::compiler
