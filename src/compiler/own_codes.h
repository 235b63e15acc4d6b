// Codes that come from outside: checked with the names of compiled knowledge, and added to it
// without compiling anything else.
//
// One thread.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "compiler/build.h"
#include "knowledge/blob.h"

namespace scruple::compiler {

/// The knowledge with the codes of a folder (*.yaml) behind its own. With a fault in any file,
/// empty: nothing is half used.
std::vector<std::byte> add_codes(const knowledge::Blob& knowledge, const std::string& folder,
                                 std::vector<Diagnostic>& diagnostics);

/// A code file by itself, as `codes` section; empty where it has faults.
std::vector<std::byte> check_code(const knowledge::Blob& knowledge, const Source& file,
                                  std::vector<Diagnostic>& diagnostics);

}  // namespace scruple::compiler
