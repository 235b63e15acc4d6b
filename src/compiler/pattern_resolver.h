// Pattern resolver: looks up what the names in pattern files mean. Faults go to
// build.diagnostics; a rule with a fault is left out. One thread.
#pragma once

#include <vector>

#include "compiler/pattern_classes.h"
#include "compiler/pattern_tree.h"

namespace scruple::compiler {

/// A source with what was read from it.
struct ParsedFile {
  const Source* source = nullptr;
  PatternFile file;
};

/// Parses every file; faults go to build.diagnostics.
std::vector<ParsedFile> parse_pattern_files(Build& build, const std::vector<Source>& files);

/// The rules of all files, by stratum and then as written; they point into `files`.
std::vector<ResolvedRule> resolve_patterns(Build& build, const std::vector<ParsedFile>& files,
                                           const Source& irregular, PatternClasses& classes);

}  // namespace scruple::compiler
