#include "compiler/own_codes.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "codes/codes.h"
#include "codes/topics.h"

namespace scruple::compiler {
namespace {

namespace fs = std::filesystem;
using knowledge::SectionId;

constexpr int kUnreadable = 100;
constexpr int kNoFile = 102;
constexpr int kLastSection = 64;  ///< of ids that a blob may hold

/// What a code refers to: topics in the numbers they have, and the words never said to people.
void name_all(const knowledge::Blob& knowledge, Build& build) {
  const auto names = pattern::Names::open(knowledge.section(SectionId::names));
  if (!names) return;
  for (std::uint16_t topic = 1; topic <= names->topics(); ++topic)
    build.names.add(NameBuilder::topics, names->topic_name(topic));
  if (const auto topics = codes::Topics::open(knowledge.section(SectionId::topics), *names))
    for (const std::string_view phrase : topics->unwanted()) build.unwanted.emplace_back(phrase);
}

std::set<std::string> ids_in(const knowledge::Blob& knowledge) {
  const auto names = pattern::Names::open(knowledge.section(SectionId::names));
  if (!names) return {};
  const auto codes = codes::Codes::open(knowledge.section(SectionId::codes), *names);
  if (!codes) return {};
  const std::vector<std::string> ids = codes->ids();
  return {ids.begin(), ids.end()};
}

std::vector<Source> read_files(const std::string& folder, Build& build) {
  std::vector<fs::path> paths;
  std::error_code problem;
  for (const auto& entry : fs::directory_iterator(folder, problem)) {
    std::error_code ignored;
    const fs::path ending = entry.path().extension();
    if ((ending == ".yaml" || ending == ".yml") && entry.is_regular_file(ignored))
      paths.push_back(entry.path());
  }
  if (problem)
    build.error(kUnreadable, {folder, ""}, 0, 0, "this folder cannot be read: " + problem.message(),
                "name a folder with code files");
  else if (paths.empty())
    build.error(kNoFile, {folder, ""}, 0, 0, "there is no code in this folder",
                "put a file NAME.yaml there; docs/codes.md describes it");
  std::sort(paths.begin(), paths.end());  // the order of a directory differs between machines
  std::vector<Source> sources;
  for (const fs::path& path : paths) {
    Source source{path.generic_string(), ""};
    std::ifstream file(path, std::ios::binary);
    if (!file) build.error(kUnreadable, source, 0, 0, "this file cannot be read", "look at its permissions");
    source.text.assign(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    sources.push_back(std::move(source));
  }
  return sources;
}

/// A section of codes is a count and then each edition, so two of them join behind a new count.
std::vector<std::byte> join(std::span<const std::byte> first, std::span<const std::byte> second) {
  std::uint32_t counts[2] = {};
  std::memcpy(&counts[0], first.data(), sizeof(counts[0]));
  std::memcpy(&counts[1], second.data(), sizeof(counts[1]));
  knowledge::SectionWriter writer;
  writer.put(counts[0] + counts[1]);
  std::vector<std::byte> joined = writer.take();
  for (const auto part : {first, second})
    joined.insert(joined.end(), part.begin() + sizeof(std::uint32_t), part.end());
  return joined;
}

}  // namespace

std::vector<std::byte> add_codes(const knowledge::Blob& knowledge, const std::string& folder,
                                 std::vector<Diagnostic>& diagnostics) {
  Build build;
  name_all(knowledge, build);
  const std::vector<Source> files = read_files(folder, build);
  std::vector<std::byte> added;
  if (build.diagnostics.empty()) added = make_codes(build, files, ids_in(knowledge));
  diagnostics.insert(diagnostics.end(), build.diagnostics.begin(), build.diagnostics.end());
  const auto own = knowledge.section(SectionId::codes);
  if (!build.diagnostics.empty() || own.size() < sizeof(std::uint32_t)) return {};

  std::vector<std::pair<SectionId, std::vector<std::byte>>> sections;
  for (int id = 1; id <= kLastSection; ++id) {
    const auto section = knowledge.section(static_cast<SectionId>(id));
    if (static_cast<SectionId>(id) == SectionId::codes)
      sections.emplace_back(SectionId::codes, join(own, added));
    else if (!section.empty())
      sections.emplace_back(static_cast<SectionId>(id),
                            std::vector<std::byte>(section.begin(), section.end()));
  }
  return knowledge::make_blob(sections);
}

std::vector<std::byte> check_code(const knowledge::Blob& knowledge, const Source& file,
                                  std::vector<Diagnostic>& diagnostics) {
  Build build;
  name_all(knowledge, build);
  std::vector<std::byte> section = make_codes(build, {file});
  diagnostics.insert(diagnostics.end(), build.diagnostics.begin(), build.diagnostics.end());
  return build.diagnostics.empty() ? section : std::vector<std::byte>();
}

}  // namespace scruple::compiler
