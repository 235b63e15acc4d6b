// Naive: a reference matcher. It walks the rule as it was written and tries everything in
// the order of docs/patterns.md, with no anchors, no programs and no memory of what failed.
#pragma once

#include <vector>

#include "compiler/pattern_tree.h"
#include "pattern/rules.h"

namespace scruple::test {

/// The hits of one rule in one sentence, in order of place. `rule` numbers them.
std::vector<pattern::Hit> naive_match(const compiler::ResolvedRule& rule, std::uint32_t number,
                                      const text::Document& document, std::uint32_t sentence,
                                      const pattern::Annotations& annotations);

}  // namespace scruple::test
