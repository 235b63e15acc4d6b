// With every table of names, conditions and rates cut away, a small place, a singular fact and a named event
// still decide by themselves.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "compiler/build.h"
#include "scruple/reviewer.h"

namespace scruple {
namespace {

namespace fs = std::filesystem;

/// What the model cannot be opened without: how many people there are, by age and group, and where figures
/// come from.
constexpr std::string_view kKept[] = {"people",        "profiles",  "sources", "tables",
                                      "ethnicity_age", "ethnicity", "religion"};

std::vector<std::string> lines_of(const fs::path& path) {
  std::ifstream file(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

/// Leaves the header and rows of these kinds: authorities and countries, which people live in, and who is
/// seen in each setting of care.
void cut(const fs::path& table) {
  constexpr std::string_view kRows[] = {",authority,", ",country,", ",ED attendance,",
                                        ",emergency admission,", ",outpatient attendance,"};
  const auto lines = lines_of(table);
  const bool kept = table.stem() == "areas" || table.stem() == "conditions";
  std::ofstream file(table, std::ios::trunc);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool row = kept && std::any_of(std::begin(kRows), std::end(kRows), [&](std::string_view part) {
                       return lines[i].find(part) != std::string::npos;
                     });
    if (i == 0 || row) file << lines[i] << '\n';
  }
}

std::vector<std::byte> knowledge_without_tables() {
  const fs::path source = fs::path(SCRUPLE_SOURCE_DIR);
  const fs::path folder = fs::path(testing::TempDir()) / "scruple_without_tables";
  fs::remove_all(folder);
  fs::copy(source / "knowledge", folder, fs::copy_options::recursive);
  for (const auto& entry : fs::directory_iterator(folder / "population"))
    if (entry.path().extension() == ".csv" &&
        std::find(std::begin(kKept), std::end(kKept), entry.path().stem().string()) == std::end(kKept))
      cut(entry.path());
  std::vector<compiler::Diagnostic> faults;
  auto blob = compiler::compile_knowledge(folder.string(), (source / "codes").string(), faults);
  for (const auto& fault : faults) ADD_FAILURE() << to_string(fault);
  fs::remove_all(folder);
  return blob;
}

TEST(WithoutTables, WhatIsOneOfAKindDecidesByItself) {
  const auto blob = knowledge_without_tables();
  ASSERT_FALSE(blob.empty());
  const auto reviewer = Reviewer::open(Knowledge::open(blob).value()).value();
  Workspace workspace;
  const auto level = [&](const std::string& text) {
    Submission submission;
    submission.text = text;
    Level most = Level::green;
    for (const auto& person : reviewer.describe(submission, {}, workspace))
      if (person.in_care) most = std::max(most, person.level);
    return most;
  };
  EXPECT_NE(level("My patient, a lady of 81, has dementia and she lives in Thrupley Green."), Level::green);
  EXPECT_EQ(level("She is the only lady on the island with a pacemaker, and she is my patient."), Level::red);
  EXPECT_EQ(level("The driver from the coach crash is in resus, our patient for the night."), Level::red);
  EXPECT_EQ(level("A woman in her fifties came to my clinic with a broken wrist."), Level::green);
}

}  // namespace
}  // namespace scruple
