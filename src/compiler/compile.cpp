// The driver: reads the source files and calls the parts in the order in which they need
// one another.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "compiler/build.h"
#include "compiler/topics.h"
#include "knowledge/blob.h"

namespace scruple::compiler {
namespace {

namespace fs = std::filesystem;
using knowledge::SectionId;

/// `folder` as the caller wrote it stands in diagnostics, so that an editor finds the file.
bool read_source(const fs::path& path, Build& build, Source& source) {
  source.path = path.generic_string();
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    build.error(100, source, 0, 0, "this file cannot be read",
                "create it, or give its folder as --knowledge or --codes");
    return false;
  }
  source.text.assign(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  return true;
}

/// The files of a folder with these endings, by name: the order of a directory differs between machines.
std::vector<Source> read_folder(const fs::path& folder, std::initializer_list<std::string_view> endings,
                                Build& build) {
  std::vector<fs::path> paths;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored))
    for (std::string_view ending : endings)
      if (entry.path().extension() == ending && entry.is_regular_file()) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<Source> sources;
  for (const fs::path& path : paths) {
    Source source;
    if (read_source(path, build, source)) sources.push_back(std::move(source));
  }
  return sources;
}

/// What is inside and where from: each file and the lines in it that name its source.
std::vector<std::byte> make_info(const std::vector<const std::vector<Source>*>& groups) {
  knowledge::SectionWriter writer;
  std::vector<std::pair<std::string, std::string>> entries;
  for (const std::vector<Source>* group : groups) {
    for (const Source& source : *group) {
      std::string_view rest = source.text;
      while (!rest.empty()) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        for (std::string_view key : {"source ", "# Source: ", "# Licence: ", "document: "})
          if (line.starts_with(key))
            entries.emplace_back(fs::path(source.path).filename().string(),
                                 std::string(line.substr(key.size())));
      }
    }
  }
  writer.put_list(entries, [&](const auto& entry) {
    writer.put_string(entry.first);
    writer.put_string(entry.second);
  });
  return writer.take();
}

/// A section that was made elsewhere.
std::vector<std::byte> as_it_is(const Source& file) {
  const auto bytes = std::as_bytes(std::span(file.text));
  return {bytes.begin(), bytes.end()};
}

/// Words that no rule names, so that they are known again in disguise: text/everyday.txt.
void add_everyday_words(Build& build, const std::vector<Source>& characters) {
  for (const Source& source : characters) {
    if (fs::path(source.path).filename() != "everyday.txt") continue;
    std::istringstream lines(source.text);
    for (std::string line; std::getline(lines, line);)
      if (!line.empty() && line.front() != '#') build.vocabulary.add(line);
  }
}

}  // namespace

std::vector<std::byte> compile_knowledge(const std::string& knowledge_folder, const std::string& codes_folder,
                                         std::vector<Diagnostic>& diagnostics) {
  Build build;
  const fs::path folder(knowledge_folder);

  const std::vector<Source> characters = read_folder(folder / "text", {".tsv", ".txt"}, build);
  std::vector<Source> topics(1);
  read_source(folder / "topics.yaml", build, topics[0]);
  for (Source& claims : read_folder(folder / "claims", {".yaml"}, build)) topics.push_back(std::move(claims));
  const std::vector<Source> lexicons = read_folder(folder / "lexicons", {".txt"}, build);
  Source irregular, acts, rights, checklists, rewriting;
  std::vector<Source> settings(1);
  read_source(folder / "lexicons" / "irregular.tsv", build, irregular);
  const std::vector<Source> patterns = read_folder(folder / "patterns", {".pat"}, build);
  read_source(folder / "acts.yaml", build, acts);
  read_source(folder / "rights.yaml", build, rights);
  read_source(folder / "checklists.yaml", build, checklists);
  read_source(folder / "rewriting.yaml", build, rewriting);
  read_source(folder / "settings.yaml", build, settings[0]);
  for (Source& weighing : read_folder(folder / "models", {".yaml"}, build))
    settings.push_back(std::move(weighing));
  const std::vector<Source> models = read_folder(folder / "models", {".model"}, build);
  const std::vector<Source> nets = read_folder(folder / "models", {".net"}, build);
  const std::vector<Source> codes = read_folder(codes_folder, {".yaml"}, build);
  const std::vector<Source> population = read_folder(folder / "population", {".csv", ".yaml"}, build);
  std::vector<Source> guides = read_folder(folder / "guides", {".yaml"}, build);
  Source guide_words;
  read_source(folder / "guides" / "words.yaml", build, guide_words);
  std::erase_if(guides, [&](const Source& source) { return source.path == guide_words.path; });
  const std::vector<Source> finders = read_folder(folder / "guides", {".model"}, build);

  std::vector<std::pair<SectionId, std::vector<std::byte>>> sections;
  const auto finish = [&]() -> std::vector<std::byte> {
    diagnostics.insert(diagnostics.end(), build.diagnostics.begin(), build.diagnostics.end());
    return build.diagnostics.empty() ? knowledge::make_blob(sections) : std::vector<std::byte>();
  };
  if (!build.diagnostics.empty()) return finish();

  // Phrases are folded as texts are, so the characters come first.
  std::vector<std::byte> fold = make_text_tables(characters, build.diagnostics);
  const std::vector<std::byte> no_words = make_vocabulary(VocabularyBuilder());
  if (const auto tables = text::Tables::open(fold, no_words))
    build.characters = *tables;
  else if (build.diagnostics.empty())
    build.error(101, {(folder / "text").generic_string(), ""}, 0, 0,
                "the tables of characters cannot be opened",
                "give text/*.tsv the form that docs/knowledge.md describes");
  if (!build.diagnostics.empty()) return finish();

  add_everyday_words(build, characters);
  // Rules name topics and stances, whose numbers follow topics.yaml, and claims.
  name_topics(build, topics[0]);
  for (std::size_t i = 1; i < topics.size(); ++i) name_claims(build, topics[i]);
  std::vector<std::byte> lexicon_section = make_lexicons(build, lexicons);
  std::vector<std::byte> rule_section = make_rules(build, patterns, irregular);
  std::vector<std::byte> act_section = make_acts(build, acts);
  std::vector<std::byte> setting_section = make_settings(build, settings);
  std::vector<std::byte> model_section = make_models(build, models.empty() ? Source() : models.front());
  std::vector<std::byte> topic_section = make_topics(build, topics);
  std::vector<std::byte> code_section = make_codes(build, codes);
  std::vector<std::byte> guide_section =
      make_guides(build, guide_words, guides, finders.empty() ? Source() : finders.front());
  std::vector<std::byte> checklist_section = make_checklists(build, checklists);
  std::vector<std::byte> rights_section = make_rights(build, rights);
  std::vector<std::byte> population_section = make_population(build, population);

  sections.emplace_back(SectionId::fold, std::move(fold));
  sections.emplace_back(SectionId::lexicons, std::move(lexicon_section));
  sections.emplace_back(SectionId::rules, std::move(rule_section));
  sections.emplace_back(SectionId::topics, std::move(topic_section));
  sections.emplace_back(SectionId::codes, std::move(code_section));
  sections.emplace_back(SectionId::guides, std::move(guide_section));
  sections.emplace_back(SectionId::rewriting, make_rewriting(build, rewriting));
  sections.emplace_back(SectionId::checklists, std::move(checklist_section));
  sections.emplace_back(SectionId::acts, std::move(act_section));
  sections.emplace_back(SectionId::settings, std::move(setting_section));
  sections.emplace_back(SectionId::models, std::move(model_section));
  if (!nets.empty()) sections.emplace_back(SectionId::pointing, as_it_is(nets.front()));
  sections.emplace_back(SectionId::rights, std::move(rights_section));
  sections.emplace_back(SectionId::population, std::move(population_section));
  // Last of all: by now every part has added its words and names.
  sections.emplace_back(SectionId::vocabulary, make_vocabulary(build.vocabulary));
  sections.emplace_back(SectionId::names, build.names.section());
  sections.emplace_back(SectionId::info, make_info({&characters, &lexicons, &patterns, &topics, &codes}));
  return finish();
}

std::string describe_coverage(const std::string& knowledge_folder, const std::string& codes_folder,
                              std::vector<Diagnostic>& diagnostics) {
  Build build;
  std::vector<Source> topics(1);
  read_source(fs::path(knowledge_folder) / "topics.yaml", build, topics[0]);
  const std::vector<Source> codes = read_folder(codes_folder, {".yaml"}, build);
  if (build.diagnostics.empty()) {
    name_topics(build, topics[0]);
    make_topics(build, topics);
    make_codes(build, codes);
  }
  diagnostics.insert(diagnostics.end(), build.diagnostics.begin(), build.diagnostics.end());
  return build.diagnostics.empty() ? coverage_page(build.clauses) : std::string();
}

}  // namespace scruple::compiler
