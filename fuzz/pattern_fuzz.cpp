// Bytes as a pattern file, as a lexicon and as a table of inflections: every fault is told,
// none is fatal, and what compiles can be opened and matched.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory_resource>
#include <string>
#include <vector>

#include "compiler/build.h"
#include "pattern/rules.h"
#include "text/document.h"

using namespace scruple;

namespace {

/// The project's own tables of characters, read once.
text::Tables characters() {
  static const std::vector<std::byte> fold = [] {
    std::vector<compiler::Source> files;
    for (const auto& entry : std::filesystem::directory_iterator(SCRUPLE_SOURCE_DIR "/knowledge/text")) {
      if (!entry.is_regular_file() || entry.path().extension() == ".md") continue;
      std::ifstream file(entry.path(), std::ios::binary);
      files.push_back({entry.path().string(), std::string(std::istreambuf_iterator<char>(file), {})});
    }
    std::vector<compiler::Diagnostic> diagnostics;
    return compiler::make_text_tables(files, diagnostics);
  }();
  static const std::vector<std::byte> words = compiler::make_vocabulary(compiler::VocabularyBuilder());
  return text::Tables::open(fold, words).value();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  compiler::Build build;
  build.characters = characters();
  build.names.add(compiler::NameBuilder::topics, "a.b");
  for (const char* stance : {"quotes", "denies", "asks"})
    build.names.add(compiler::NameBuilder::stances, stance);

  static_cast<void>(compiler::make_lexicons(build, {{"fuzz.txt", bytes}}));
  build.diagnostics.clear();
  const std::vector<std::byte> lexicons = compiler::make_lexicons(
      build, {{"negations.txt", "source Fuzz.\nnot\n"}, {"ward.txt", "source Fuzz.\nward\tkind=a\n"}});
  const std::vector<compiler::Source> files = {{"fuzz.pat", bytes}};
  const std::vector<std::byte> rules = compiler::make_rules(build, files, {"irregular.tsv", bytes});
  for (const compiler::Diagnostic& diagnostic : build.diagnostics) static_cast<void>(to_string(diagnostic));
  static_cast<void>(compiler::pattern_examples(files));
  if (rules.empty()) return 0;

  const auto words = static_cast<std::uint32_t>(build.vocabulary.words().size());
  const auto opened = pattern::Rules::open(lexicons, rules, words);
  if (!opened) __builtin_trap();
  std::pmr::monotonic_buffer_resource arena;
  const text::Document document = text::read_document(bytes, build.characters, &arena);
  pattern::Annotations annotations(static_cast<std::uint32_t>(document.tokens().size()), &arena);
  std::pmr::vector<pattern::Hit> hits(&arena);
  for (int stratum = 0; stratum < 5; ++stratum)
    opened->match(static_cast<pattern::Stratum>(stratum), document, annotations, pattern::kInAll, hits);
  return 0;
}
