// Build: what the parts of the knowledge compiler share while they turn sources into a
// blob: the vocabulary, the interned names, and the diagnostics.
//
// The compiler is a host tool. It may use files, yaml-cpp and exceptions; nothing of it is
// linked into the core.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "pattern/rules.h"
#include "text/tables.h"

namespace scruple::compiler {

/// A fault in a source file. `number` is stable and explained in docs/knowledge-errors.md.
struct Diagnostic {
  int number = 0;
  std::string file;
  std::uint32_t line = 0;    ///< from 1
  std::uint32_t column = 0;  ///< from 1, in bytes
  std::string message;       ///< what is wrong
  std::string remedy;        ///< what to do
  std::string source_line;   ///< for the caret; may be empty
};

/// `file:line:column: error K012: message`, the line, a caret, the remedy.
std::string to_string(const Diagnostic& diagnostic);

/// Every word that the knowledge mentions, folded, numbered from 1 in order of first use.
class VocabularyBuilder {
 public:
  text::WordId add(std::string_view folded);
  const std::vector<std::string>& words() const { return words_; }  ///< [0] is empty

 private:
  std::vector<std::string> words_{""};
  std::map<std::string, text::WordId, std::less<>> ids_;
};

/// Classes, features, topics and stances, numbered from 1.
class NameBuilder {
 public:
  enum List : std::uint8_t { classes, features, topics, stances };
  /// The id of a name, given one if it is new.
  std::uint16_t add(List list, std::string_view name);
  /// 0 if it is unknown.
  std::uint16_t find(List list, std::string_view name) const;
  const std::vector<std::string>& names(List list) const { return lists_[list]; }  ///< [0] is empty
  /// The section pattern::Names reads: for each list a count and strings, [0] included.
  std::vector<std::byte> section() const;

 private:
  std::vector<std::string> lists_[4] = {{""}, {""}, {""}, {""}};
  std::map<std::string, std::uint16_t, std::less<>> ids_[4];
};

/// One source file, as read.
struct Source {
  std::string path;  ///< as shown in diagnostics: relative to the project
  std::string text;
};

/// A lexicon, as rules and lints need it.
struct Lexicon {
  struct Entry {
    std::vector<text::WordId> words;
    std::vector<pattern::FeatureId> features;
  };
  std::string name;  ///< of the file, without .txt
  pattern::ClassId cls = 0;
  std::vector<Entry> entries;
};

/// How people come to see a clause.
struct ClauseReach {
  std::string code, id;
  std::string second;               ///< id of its second place; may be empty
  std::vector<std::string> topics;  ///< whose findings cite it
  std::vector<std::string> parts;   ///< of the product, as `reached_by` names them
  bool principle = false;           ///< cited where its code is silent
};

/// Whom to ask, as a code has it.
struct CodeRoute {
  std::string code, id, whom, when, how;
};

struct Build {
  VocabularyBuilder vocabulary;
  NameBuilder names;
  std::vector<Lexicon> lexicons;  ///< from make_lexicons() for make_rules()
  /// By topic id: bit set of the stances that silence it; a topic that is missing counts as silenced by all.
  std::map<std::uint16_t, std::uint32_t> silenced_by;
  std::set<std::string> claims;      ///< ids in knowledge/claims, which patterns may name
  std::vector<ClauseReach> clauses;  ///< of every code, from make_codes()
  std::vector<CodeRoute> routes;     ///< likewise; of several editions, the newest
  std::vector<Diagnostic> diagnostics;
  /// Reads phrases as texts are read: characters folded, the vocabulary still empty.
  text::Tables characters;
  /// Words that are never said to people, from topics.yaml.
  std::vector<std::string> unwanted;

  void error(int number, const Source& source, std::uint32_t line, std::uint32_t column, std::string message,
             std::string remedy);
};

/// Folds a phrase into the words that a Document would have for it, adding them to the
/// vocabulary. Empty if nothing remains.
std::vector<text::WordId> fold_phrase(Build& build, std::string_view phrase);

// The parts, each making one section. Faults go to build.diagnostics.

/// fold section from knowledge/text/*.tsv
std::vector<std::byte> make_text_tables(const std::vector<Source>& files,
                                        std::vector<Diagnostic>& diagnostics);
/// vocabulary section
std::vector<std::byte> make_vocabulary(const VocabularyBuilder& vocabulary);
/// lexicons section from knowledge/lexicons/*.txt (irregular.tsv is not one of them)
std::vector<std::byte> make_lexicons(Build& build, const std::vector<Source>& files);
/// rules section from knowledge/patterns/*.pat, with `irregular` for ^lemma
std::vector<std::byte> make_rules(Build& build, const std::vector<Source>& files, const Source& irregular);
/// topics section from knowledge/topics.yaml and knowledge/claims/*.yaml
std::vector<std::byte> make_topics(Build& build, const std::vector<Source>& files);
/// codes section from codes/*.yaml
/// `taken` are ids of codes that are there already.
std::vector<std::byte> make_codes(Build& build, const std::vector<Source>& files,
                                  const std::set<std::string>& taken = {});
/// rights section from knowledge/rights.yaml
std::vector<std::byte> make_rights(Build& build, const Source& file);
/// guides section from knowledge/guides/: words.yaml, the files of guides and finder.model (empty: none is
/// found by a question); after make_codes()
std::vector<std::byte> make_guides(Build& build, const Source& words, const std::vector<Source>& files,
                                   const Source& model = {});
/// rewriting section from knowledge/rewriting.yaml; after everything that names classes and features
std::vector<std::byte> make_rewriting(Build& build, const Source& file);
/// checklists section from knowledge/checklists.yaml; after make_codes()
std::vector<std::byte> make_checklists(Build& build, const Source& file);
/// What a field of a submission can give a circumstance; empty if no field gives it.
const std::vector<std::string_view>& field_values(std::string_view circumstance);
/// acts section from knowledge/acts.yaml
std::vector<std::byte> make_acts(Build& build, const Source& file);
/// settings section from knowledge/settings.yaml and knowledge/models/weighing.yaml
std::vector<std::byte> make_settings(Build& build, const std::vector<Source>& files);
/// models section from knowledge/models/tone.model; an empty file: no learned detectors
std::vector<std::byte> make_models(Build& build, const Source& file);
/// population section from knowledge/population/: tables, model.yaml, wording.yaml; no files: none
std::vector<std::byte> make_population(Build& build, const std::vector<Source>& files);

/// Everything, in order; the blob, or diagnostics and an empty vector.
std::vector<std::byte> compile_knowledge(const std::string& knowledge_folder, const std::string& codes_folder,
                                         std::vector<Diagnostic>& diagnostics);

/// docs/coverage.md: every clause and its second place, and how people come to see it.
std::string coverage_page(const std::vector<ClauseReach>& clauses);
/// The same from the source files; empty where they have faults.
std::string describe_coverage(const std::string& knowledge_folder, const std::string& codes_folder,
                              std::vector<Diagnostic>& diagnostics);

/// A hit or miss of a pattern file, for the tool that runs them through the whole engine.
struct Example {
  std::string rule;  ///< RuleInfo::id
  bool hit = true;
  std::string text;
  std::string file;
  std::uint32_t line = 0;
};
std::vector<Example> pattern_examples(const std::vector<Source>& files);

}  // namespace scruple::compiler
