// Examples: the hits and misses of pattern files, run through the engine that a blob makes.
//
// A hit must make its rule match (and, for a cue, stay unsilenced); a miss must not. They
// need the whole engine, because a rule stands on lexicons, identifiers and people.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "compiler/build.h"

namespace scruple::compiler {

/// One diagnostic (K190) for each example that does not come out as it says.
std::vector<Diagnostic> check_examples(std::span<const std::byte> blob,
                                       const std::vector<Source>& pattern_files);

}  // namespace scruple::compiler
