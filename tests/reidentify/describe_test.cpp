// Who is described and how: the cases of described.txt, and what holds for any text.
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "scruple/reviewer.h"

namespace scruple {
namespace {

std::string place_of(const StructuredDescription::Place& place) {
  if (place.hospital) return " hospital=" + *place.hospital;
  if (place.hospitals_in) return " hospitals_in=" + *place.hospitals_in;
  if (place.town) return " town=" + *place.town;
  if (place.postcode) return " postcode=" + *place.postcode;
  if (place.small) return " small";
  return " area=" + place.area.value_or("several");
}

std::string values_of(const DescribedPerson& person) {
  const auto& desc = person.desc;
  std::string out;
  const auto put = [&](const std::string& key, const std::optional<std::string>& value) {
    if (value) out += " " + key + "=" + *value;
  };
  if (desc.sex) out += std::string(" sex=") + *desc.sex;
  if (desc.age_low) out += " age=" + std::to_string(*desc.age_low) + "-" + std::to_string(*desc.age_high);
  if (desc.place) out += place_of(*desc.place);
  put("setting", desc.setting);
  if (desc.window_days) out += " window=" + std::to_string(static_cast<int>(*desc.window_days));
  if (!desc.conditions.empty()) out += " conditions=" + desc.conditions.front();
  put("rare", desc.rare);
  put("occupation", desc.occupation);
  put("born", desc.born);
  put("religion", desc.religion);
  return out.empty() ? out : out.substr(1);
}

struct Case {
  std::string text;
  std::vector<std::string> people;
};

std::vector<Case> cases() {
  std::vector<Case> out;
  std::ifstream file(SCRUPLE_SOURCE_DIR "/tests/reidentify/described.txt");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("= "))
      out.push_back({line.substr(2), {}});
    else if (!line.empty() && line.front() != '#' && line != "-")
      out.back().people.push_back(line.starts_with("* ") ? line.substr(2) : line);
  }
  return out;
}

class Described : public testing::Test {
 protected:
  std::vector<DescribedPerson> in_care(const std::string& text, const Author& author = {}) {
    Submission submission;
    submission.text = text;
    auto people = reviewer_.describe(submission, author, workspace_);
    std::erase_if(people, [](const DescribedPerson& person) { return !person.in_care; });
    return people;
  }
  Reviewer reviewer_ = Reviewer::open(*Knowledge::built_in()).value();
  Workspace workspace_;
};

TEST_F(Described, CasesAreReadAsTheySay) {
  for (const Case& wanted : cases()) {
    std::vector<std::string> said;
    for (const auto& person : in_care(wanted.text)) said.push_back(values_of(person));
    EXPECT_EQ(said, wanted.people) << wanted.text;
  }
}

TEST_F(Described, WhatTheAuthorGivesAwayNarrowsItDown) {
  const std::string text = "Lost a 24-year-old tonight";
  Author author;
  author.role = "ED nurse";
  author.place_of_work = "Royal Derby Hospital";
  const auto alone = in_care(text), known = in_care(text, author);
  ASSERT_EQ(alone.size(), 1U);
  ASSERT_EQ(known.size(), 1U);
  EXPECT_LT(known[0].k, alone[0].k);
  EXPECT_EQ(known[0].level, Level::red);
  EXPECT_EQ(known[0].desc.author->setting, "ed");
}

TEST_F(Described, WhatStandsAroundTheTextNarrowsItDown) {
  Submission submission;
  submission.text = "Lost a 24-year-old tonight";
  const auto alone = reviewer_.describe(submission, {}, workspace_);
  submission.context = "bio reads: nights in A&E, Royal Derby Hospital";
  const auto known = reviewer_.describe(submission, {}, workspace_);
  ASSERT_EQ(alone.size(), 1U);
  ASSERT_EQ(known.size(), 1U);
  EXPECT_LT(known[0].k, alone[0].k);
  EXPECT_EQ(known[0].desc.author->setting, "ed");
}

TEST_F(Described, SpansPointAtTheWords) {
  const std::string text = "Our 87yo lady from Retford has MS";
  const auto people = in_care(text);
  ASSERT_EQ(people.size(), 1U);
  for (const auto& detail : people[0].attributes) {
    ASSERT_TRUE(detail.span) << detail.name;
    EXPECT_EQ(text.substr(detail.span->begin, detail.span->end - detail.span->begin), detail.value);
    ASSERT_TRUE(detail.factor) << detail.name;
    EXPECT_LE(*detail.factor, 1.0) << detail.name;
  }
}

}  // namespace
}  // namespace scruple
