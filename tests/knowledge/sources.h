// The project's own source files, and sections made of made-up ones, for tests.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

#include "compiler/build.h"
#include "compiler/topics.h"

namespace scruple::compiler {

inline std::string read_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// A file of the project, named as diagnostics name it.
inline Source project_source(const std::string& path) {
  return {path, read_text(std::string(SCRUPLE_SOURCE_DIR) + '/' + path)};
}

inline std::string all_diagnostics(const Build& build) {
  std::string text;
  for (const Diagnostic& diagnostic : build.diagnostics) text += to_string(diagnostic);
  return text;
}

}  // namespace scruple::compiler
