// TablesForTests: text::Tables made from knowledge/text and a list of words, for any test
// that reads documents.
//
//     scruple::test::TablesForTests made({"patient", "ward"});
//     auto document = text::read_document("My patient", made.tables, std::pmr::get_default_resource());
//
// Threads: the tables are immutable once made.
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/build.h"
#include "text/tables.h"

namespace scruple::test {

/// The files of knowledge/text. Aborts when there are none: then no test means anything.
inline std::vector<compiler::Source> text_sources() {
  std::vector<compiler::Source> sources;
  for (const auto& entry : std::filesystem::directory_iterator(SCRUPLE_SOURCE_DIR "/knowledge/text")) {
    std::ifstream in(entry.path(), std::ios::binary);
    sources.push_back({"knowledge/text/" + entry.path().filename().string(),
                       std::string(std::istreambuf_iterator<char>(in), {})});
  }
  if (sources.empty()) std::abort();
  return sources;
}

/// The fold section, made once.
inline const std::vector<std::byte>& fold_section() {
  static const std::vector<std::byte> section = [] {
    std::vector<compiler::Diagnostic> diagnostics;
    std::vector<std::byte> made = compiler::make_text_tables(text_sources(), diagnostics);
    for (const auto& d : diagnostics)
      std::fprintf(stderr, "%s:%u: %s\n", d.file.c_str(), d.line, d.message.c_str());
    if (!diagnostics.empty()) std::abort();
    return made;
  }();
  return section;
}

struct TablesForTests {
  std::vector<std::byte> vocabulary;
  text::Tables tables;

  explicit TablesForTests(const std::vector<std::string>& words) {
    compiler::VocabularyBuilder builder;
    for (const std::string& word : words) builder.add(word);
    vocabulary = compiler::make_vocabulary(builder);
    auto opened = text::Tables::open(fold_section(), vocabulary);
    if (!opened) std::abort();
    tables = *opened;
  }
  TablesForTests(const TablesForTests&) = delete;
  TablesForTests& operator=(const TablesForTests&) = delete;
};

}  // namespace scruple::test
