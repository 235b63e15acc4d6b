// What the compiler says of faulty YAML, word for word: tests/cases/knowledge-faults.txt.
//
//     === topics: what is wrong          topics, codes, rights, acts or settings
//     the file
//     ---- expected
//     what is said of it
#include <gtest/gtest.h>

#include "knowledge/sources.h"

namespace scruple::compiler {
namespace {

struct FaultCase {
  std::string name, part, input, expected;
};

std::vector<FaultCase> fault_cases() {
  std::vector<FaultCase> cases;
  const std::string all = read_text(std::string(SCRUPLE_SOURCE_DIR) + "/tests/cases/knowledge-faults.txt");
  std::string* into = nullptr;
  for (std::size_t from = 0; from < all.size();) {
    const std::size_t newline = std::min(all.find('\n', from), all.size() - 1);
    const std::string line = all.substr(from, newline - from);
    from = newline + 1;
    if (line.starts_with("=== ")) {
      const std::size_t colon = line.find(": ");
      cases.push_back({line.substr(4), line.substr(4, colon - 4), "", ""});
      into = &cases.back().input;
    } else if (line == "---- expected" && !cases.empty()) {
      into = &cases.back().expected;
    } else if (into != nullptr) {
      *into += line + '\n';
    }
  }
  return cases;
}

/// Topics and stances that the cases refer to.
constexpr const char* kTopics = R"(
stances: [quotes, asks]
unwanted: [breach, safe to post]
topics:
  - {id: a.one, title: One, mechanism: act, severity: low, threshold: 0.5, silenced_by: [asks], reason: It may., advice: []}
  - {id: a.two, title: Two, mechanism: form, severity: high, threshold: 0.5, silenced_by: [], reason: It could., advice: []}
)";

/// A code and words that cases of guides refer to.
constexpr const char* kCode = R"(
id: guild
title: The Guild
short: Guild
editions:
  - version: first
    sources:
      rules: {document: Rules, short: Guild rules, checked: 2026-01-31}
    clauses:
      - {id: guild.care, source: rules, place: page 2, force: must, summary: Take care.}
    routes:
      elder: {whom: An elder, when: In doubt, how: Ask.}
    topics:
      a.one: {clauses: [guild.care], routes: [elder], severity: same, stacking: strictest}
)";
constexpr const char* kWords = R"(
leave_out: [the]
endings: [[s, ""]]
same: {photo: [picture]}
nothing_fits: {answer: Nothing fits., routes: [elder]}
)";

std::string said(const FaultCase& fault) {
  Build build;
  const Source source{"x.yaml", fault.input};
  if (fault.part == "topics") {
    make_topics(build, {source});
  } else if (fault.part == "claims") {
    make_topics(build, {{"topics.yaml", kTopics}, source});
  } else {
    name_topics(build, {"topics.yaml", kTopics});
    if (fault.part == "codes") make_codes(build, {source});
    if (fault.part == "guides" || fault.part == "words") {
      make_topics(build, {{"topics.yaml", kTopics}});
      make_codes(build, {{"guild.yaml", kCode}});
      const bool words = fault.part == "words";
      make_guides(build, words ? source : Source{"words.yaml", kWords},
                  words ? std::vector<Source>() : std::vector<Source>{source});
    }
    if (fault.part == "checklists") {
      make_topics(build, {{"topics.yaml", kTopics}});
      make_codes(build, {{"guild.yaml", kCode}});
      make_checklists(build, source);
    }
    if (fault.part == "acts") make_acts(build, source);
    if (fault.part == "rights") make_rights(build, source);
    if (fault.part == "settings") make_settings(build, {source});
  }
  return all_diagnostics(build);
}

TEST(Faults, AreSaidWithPlaceAndRemedy) {
  const std::vector<FaultCase> cases = fault_cases();
  ASSERT_FALSE(cases.empty());
  for (const FaultCase& fault : cases) {
    EXPECT_EQ(said(fault), fault.expected) << fault.name;
    EXPECT_NE(fault.expected, "") << fault.name;
  }
}

/// Every number that is said stands in docs/knowledge-errors.md.
TEST(Faults, AreExplained) {
  const std::string explained = read_text(std::string(SCRUPLE_SOURCE_DIR) + "/docs/knowledge-errors.md");
  for (const FaultCase& fault : fault_cases())
    for (std::size_t at = fault.expected.find("error K"); at != std::string::npos;
         at = fault.expected.find("error K", at + 1)) {
      const std::string number = fault.expected.substr(at + 6, 4);
      EXPECT_NE(explained.find(" " + number + " |"), std::string::npos) << number;
    }
}

/// Any bytes end in a section and perhaps diagnostics.
TEST(Faults, TruncatedSourcesNeverCrash) {
  for (const char* path : {"knowledge/topics.yaml", "codes/nmc.yaml", "knowledge/acts.yaml",
                           "knowledge/guides/words.yaml", "knowledge/guides/money.yaml"}) {
    const Source whole = project_source(path);
    for (std::size_t size = 0; size < whole.text.size(); size += 997) {
      Build build;
      const Source cut{"x.yaml", whole.text.substr(0, size)};
      make_topics(build, {cut});
      make_codes(build, {cut});
      make_acts(build, cut);
      make_guides(build, cut, {cut});
      make_checklists(build, cut);
      make_settings(build, {cut});
    }
  }
}

}  // namespace
}  // namespace scruple::compiler
