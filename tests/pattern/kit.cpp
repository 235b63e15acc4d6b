#include "kit.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace scruple::test {

const std::vector<std::byte>& fold_section() {
  static const std::vector<std::byte> section = [] {
    std::vector<compiler::Source> files;
    for (const auto& entry : std::filesystem::directory_iterator(SCRUPLE_SOURCE_DIR "/knowledge/text")) {
      if (!entry.is_regular_file() || entry.path().extension() == ".md") continue;
      std::ifstream file(entry.path(), std::ios::binary);
      files.push_back({entry.path().string(), std::string(std::istreambuf_iterator<char>(file), {})});
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    std::vector<compiler::Diagnostic> diagnostics;
    return compiler::make_text_tables(files, diagnostics);
  }();
  return section;
}

compiler::Build make_build(const std::vector<std::string>& topics, const std::vector<std::string>& stances) {
  static const std::vector<std::byte> no_words = compiler::make_vocabulary(compiler::VocabularyBuilder());
  compiler::Build build;
  build.characters = text::Tables::open(fold_section(), no_words).value();
  for (const std::string& topic : topics) build.names.add(compiler::NameBuilder::topics, topic);
  for (const std::string& stance : stances) build.names.add(compiler::NameBuilder::stances, stance);
  return build;
}

Engine open_engine(const compiler::Build& build, std::vector<std::byte> lexicons,
                   std::vector<std::byte> rules) {
  Engine engine;
  engine.vocabulary = compiler::make_vocabulary(build.vocabulary);
  engine.names_section = build.names.section();
  engine.lexicons = std::move(lexicons);
  engine.rules_section = std::move(rules);
  engine.tables = text::Tables::open(fold_section(), engine.vocabulary).value();
  engine.names = pattern::Names::open(engine.names_section).value();
  engine.rules = pattern::Rules::open(engine.lexicons, engine.rules_section, engine.tables.words()).value();
  return engine;
}

std::string short_list(const std::vector<compiler::Diagnostic>& diagnostics) {
  std::string out;
  for (const compiler::Diagnostic& d : diagnostics)
    out += std::to_string(d.line) + ":" + std::to_string(d.column) + " K" + std::to_string(d.number) + " " +
           d.message + "\n";
  return out;
}

}  // namespace scruple::test
