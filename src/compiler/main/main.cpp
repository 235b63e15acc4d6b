// scruple-knowledge: compiles knowledge/ and codes/ into one blob, and shows what is in one.
//
//   scruple-knowledge compile --knowledge DIR --codes DIR --output FILE
//   scruple-knowledge coverage --knowledge DIR --codes DIR > docs/coverage.md
//   scruple-knowledge info FILE
//
// Exit status: 0 done, 1 faults in the sources or in the blob, 2 wrong usage or no such file.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/build.h"
#include "knowledge/blob.h"

namespace {

using scruple::knowledge::SectionId;

constexpr const char* kUsage =
    "usage: scruple-knowledge compile --knowledge DIR --codes DIR --output FILE\n"
    "       scruple-knowledge coverage --knowledge DIR --codes DIR\n"
    "       scruple-knowledge info FILE\n";

int usage() {
  std::fputs(kUsage, stderr);
  return 2;
}

struct Options {
  std::string knowledge, codes, output;
};

bool read_options(const std::vector<std::string_view>& arguments, bool output, Options& options) {
  for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
    std::string* value = arguments[i] == "--knowledge"          ? &options.knowledge
                         : arguments[i] == "--codes"            ? &options.codes
                         : output && arguments[i] == "--output" ? &options.output
                                                                : nullptr;
    if (value == nullptr) return false;
    *value = arguments[i + 1];
  }
  return arguments.size() % 2 == 0 && !options.knowledge.empty() && !options.codes.empty() &&
         options.output.empty() != output;
}

bool sound(const std::vector<scruple::compiler::Diagnostic>& diagnostics) {
  for (const auto& diagnostic : diagnostics) std::fputs(to_string(diagnostic).c_str(), stderr);
  if (diagnostics.empty()) return true;
  std::fprintf(stderr, "%zu fault%s; nothing written (docs/knowledge-errors.md explains each)\n",
               diagnostics.size(), diagnostics.size() == 1 ? "" : "s");
  return false;
}

int compile(const std::vector<std::string_view>& arguments) {
  Options options;
  if (!read_options(arguments, true, options)) return usage();
  std::vector<scruple::compiler::Diagnostic> diagnostics;
  const std::vector<std::byte> blob =
      scruple::compiler::compile_knowledge(options.knowledge, options.codes, diagnostics);
  if (!sound(diagnostics)) return 1;
  std::ofstream file(options.output, std::ios::binary | std::ios::trunc);
  file.write(reinterpret_cast<const char*>(blob.data()), static_cast<std::streamsize>(blob.size()));
  file.close();
  if (!file) {
    std::fprintf(stderr, "%s: error: cannot be written; check the folder and its space\n",
                 options.output.c_str());
    return 2;
  }
  return 0;
}

int coverage(const std::vector<std::string_view>& arguments) {
  Options options;
  if (!read_options(arguments, false, options)) return usage();
  std::vector<scruple::compiler::Diagnostic> diagnostics;
  const std::string page =
      scruple::compiler::describe_coverage(options.knowledge, options.codes, diagnostics);
  if (!sound(diagnostics)) return 1;
  return std::fputs(page.c_str(), stdout) < 0 || std::fflush(stdout) != 0 ? 2 : 0;
}

struct SectionName {
  SectionId id;
  const char* name;
};
constexpr SectionName kSections[] = {
    {SectionId::fold, "fold"},         {SectionId::vocabulary, "vocabulary"},
    {SectionId::names, "names"},       {SectionId::lexicons, "lexicons"},
    {SectionId::rules, "rules"},       {SectionId::topics, "topics"},
    {SectionId::codes, "codes"},       {SectionId::acts, "acts"},
    {SectionId::settings, "settings"}, {SectionId::info, "info"},
    {SectionId::models, "models"},     {SectionId::rights, "rights"},
    {SectionId::guides, "guides"},     {SectionId::pointing, "pointing"},
};

int info(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "%s: error: cannot be read\n", path.c_str());
    return 2;
  }
  const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  const auto blob = scruple::knowledge::Blob::open(std::as_bytes(std::span(bytes.data(), bytes.size())));
  if (!blob) {
    std::fprintf(stderr, "%s: error: %s\n", path.c_str(), blob.error().message.c_str());
    return 1;
  }
  std::printf("knowledge %016llx, format %u, %zu bytes\n", static_cast<unsigned long long>(blob->hash()),
              scruple::knowledge::kFormatVersion, bytes.size());
  for (const SectionName& section : kSections)
    std::printf("  %-10s %9zu bytes\n", section.name, blob->section(section.id).size());
  scruple::knowledge::SectionReader names(blob->section(SectionId::names));
  for (const char* list : {"classes", "features", "topics", "stances"}) {
    const std::uint32_t count = names.get_count(sizeof(std::uint32_t));
    for (std::uint32_t i = 0; i < count && !names.failed(); ++i) names.get_string();
    std::printf("  %-10s %9u\n", list, count == 0 ? 0 : count - 1);
  }
  scruple::knowledge::SectionReader sources(blob->section(SectionId::info));
  const std::uint32_t count = sources.get_count(2 * sizeof(std::uint32_t));
  std::printf("sources:\n");
  for (std::uint32_t i = 0; i < count && !sources.failed(); ++i) {
    const std::string name(sources.get_string());
    const std::string said(sources.get_string());
    std::printf("  %s: %s\n", name.c_str(), said.c_str());
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string_view> arguments(argv + 1, argv + argc);
  if (arguments.empty()) return usage();
  if (arguments[0] == "compile") return compile({arguments.begin() + 1, arguments.end()});
  if (arguments[0] == "coverage") return coverage({arguments.begin() + 1, arguments.end()});
  if (arguments[0] == "info" && arguments.size() == 2) return info(std::string(arguments[1]));
  return usage();
}
