// make_rules() and pattern_examples(): the parts of the pattern compiler in order.
#include <map>
#include <memory_resource>
#include <unordered_map>

#include "compiler/build.h"
#include "compiler/pattern_assembler.h"
#include "compiler/pattern_lints.h"
#include "compiler/pattern_resolver.h"
#include "text/document.h"

namespace scruple::compiler {
namespace {

/// How often the words of the vocabulary occur in the examples of all rules.
WordCounts count_words(const Build& build, const std::vector<ResolvedRule>& rules) {
  std::unordered_map<std::string_view, text::WordId> ids;
  const std::vector<std::string>& words = build.vocabulary.words();
  for (text::WordId id = 1; id < words.size(); ++id) ids.emplace(words[id], id);
  WordCounts counts;
  for (const ResolvedRule& rule : rules) {
    for (const ExampleSource& example : rule.source->examples) {
      std::pmr::monotonic_buffer_resource arena;
      const text::Document document = text::read_document(example.text, build.characters, &arena);
      for (const text::Token& token : document.tokens()) {
        const auto found = ids.find(document.folded(token));
        if (found != ids.end()) ++counts[found->second];
      }
    }
  }
  return counts;
}

}  // namespace

std::vector<std::byte> make_rules(Build& build, const std::vector<Source>& files, const Source& irregular) {
  const std::size_t before = build.diagnostics.size();
  const std::vector<ParsedFile> parsed = parse_pattern_files(build, files);
  PatternClasses classes(build);
  const std::vector<ResolvedRule> rules = resolve_patterns(build, parsed, irregular, classes);
  lint_patterns(build, rules, classes);
  // A file is read several times; its faults are told from top to bottom.
  std::multimap<std::pair<std::string, std::uint32_t>, Diagnostic> by_place;
  for (std::size_t i = before; i < build.diagnostics.size(); ++i)
    by_place.emplace(std::pair(build.diagnostics[i].file, build.diagnostics[i].line), build.diagnostics[i]);
  std::size_t next = before;
  for (auto& [place, diagnostic] : by_place) build.diagnostics[next++] = std::move(diagnostic);
  if (build.diagnostics.size() != before) return {};
  return assemble_rules(build, rules, classes, count_words(build, rules));
}

std::vector<Example> pattern_examples(const std::vector<Source>& files) {
  std::vector<Example> examples;
  for (const Source& source : files) {
    std::vector<PatternFaultReport> faults;
    for (const RuleSource& rule : parse_patterns(source.text, faults).rules)
      for (const ExampleSource& example : rule.examples)
        examples.push_back({rule.id(), example.hit, example.text, source.path, example.at.line});
  }
  return examples;
}

}  // namespace scruple::compiler
