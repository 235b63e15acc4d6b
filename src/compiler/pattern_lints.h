// Pattern lints: what the compiler refuses although it can be read (docs/patterns.md, "What
// the compiler refuses"). Running the examples through the engine is done elsewhere.
// One thread.
#pragma once

#include <vector>

#include "compiler/pattern_classes.h"
#include "compiler/pattern_resolver.h"
#include "compiler/pattern_tree.h"

namespace scruple::compiler {

/// Faults go to build.diagnostics.
void lint_patterns(Build& build, const std::vector<ResolvedRule>& rules, const PatternClasses& classes);

/// Whether a text holds a quotation mark (an apostrophe inside a word is none).
bool has_quotation(std::string_view text);

/// Whether the earlier rule matches in every sentence in which the later one does. Says no
/// where it cannot be sure.
bool shadows(const ResolvedRule& earlier, const ResolvedRule& later);

}  // namespace scruple::compiler
