// Every hit and miss of the pattern files, through the whole engine.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "compiler/examples.h"

extern "C" {
extern const unsigned char scruple_knowledge_begin[];
extern const unsigned char scruple_knowledge_end[];
}

namespace scruple::compiler {
namespace {

std::vector<Source> pattern_files() {
  std::vector<Source> files;
  for (const auto& entry : std::filesystem::directory_iterator(SCRUPLE_SOURCE_DIR "/knowledge/patterns")) {
    if (entry.path().extension() != ".pat") continue;
    std::ifstream file(entry.path());
    files.push_back(
        {entry.path().filename().string(), std::string(std::istreambuf_iterator<char>(file), {})});
  }
  std::sort(files.begin(), files.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
  return files;
}

TEST(PatternExamples, ComeOutAsTheySay) {
  const auto* begin = reinterpret_cast<const std::byte*>(scruple_knowledge_begin);
  const auto* end = reinterpret_cast<const std::byte*>(scruple_knowledge_end);
  const auto files = pattern_files();
  ASSERT_GT(pattern_examples(files).size(), 100U);
  for (const auto& diagnostic : check_examples({begin, end}, files)) ADD_FAILURE() << to_string(diagnostic);
}

}  // namespace
}  // namespace scruple::compiler
