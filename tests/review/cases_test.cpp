// Runs the declarative cases of tests/cases/*.case through the whole engine.
//
//   # what the case shows                         a comment names the case
//   {"kind": "post", "text": "..."}               one Submission, as JSON on one line
//   ----
//   topic severity                                this finding, at this severity
//   topic severity "evidence"                     and one of its spans covers this text
//   cites code                                    some finding cites a clause of this code
//   not topic                                     no such finding
//   rights "words"                                what comes first holds these words; its routes as well
//   no rights                                     nothing comes before the findings
//   support, no support                           whether help comes first of all, for an author in despair
//   nothing                                       no finding at all
//   unread, read                                  whether it is said that the text is not in English
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "exchange/read.h"
#include "exchange/write.h"
#include "scruple/reviewer.h"

namespace scruple {
namespace {

struct Case {
  std::string name, file, submission;
  int line = 0;
  std::vector<std::string> expected;
};

std::vector<Case> read_cases(const std::filesystem::path& path) {
  std::vector<Case> cases;
  std::ifstream file(path);
  std::string line, name;
  bool expecting = false;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.empty()) {
      expecting = false;
    } else if (line.starts_with("# ")) {
      name = line.substr(2);
    } else if (line == "----") {
      expecting = true;
    } else if (expecting) {
      cases.back().expected.push_back(line);
    } else {
      cases.push_back({name, path.filename().string(), line, number, {}});
    }
  }
  return cases;
}

std::vector<Case> all_cases() {
  std::vector<Case> cases;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(SCRUPLE_SOURCE_DIR "/tests/cases"))
    if (entry.path().extension() == ".case") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    auto some = read_cases(path);
    cases.insert(cases.end(), some.begin(), some.end());
  }
  return cases;
}

std::string_view field_text(const Submission& submission, Field field) {
  switch (field) {
    case Field::text:
      return submission.text;
    case Field::context:
      return submission.context ? *submission.context : std::string_view{};
    case Field::target:
      return submission.target ? submission.target->text : std::string_view{};
    case Field::bio:
      return submission.author && submission.author->bio ? *submission.author->bio : std::string_view{};
    case Field::alt:
      return submission.media.empty() || !submission.media[0].alt ? std::string_view{}
                                                                  : *submission.media[0].alt;
  }
  return {};
}

bool covers(const Finding& finding, const Submission& submission, const std::string& evidence) {
  return std::any_of(finding.spans.begin(), finding.spans.end(), [&](const EvidenceSpan& span) {
    const auto text = field_text(submission, span.in);
    return text.substr(span.begin, span.end - span.begin).find(evidence) != std::string_view::npos;
  });
}

void check(const Submission& submission, const Review& review, const std::string& line) {
  std::istringstream words(line);
  std::string first, second;
  words >> first >> second;
  const auto find = [&](const std::string& topic) {
    return std::find_if(review.findings.begin(), review.findings.end(),
                        [&](const Finding& f) { return f.topic == topic; });
  };
  std::string shown;
  exchange::write_review(review, shown);
  if (first == "nothing") {
    EXPECT_TRUE(review.findings.empty()) << shown;
  } else if (first == "rights") {
    ASSERT_TRUE(review.rights) << shown;
    std::string said = review.rights->text;
    for (const Route& route : review.rights->routes) said += '\n' + route.whom;
    const auto quote = line.find('"');
    EXPECT_NE(said.find(line.substr(quote + 1, line.rfind('"') - quote - 1)), std::string::npos) << said;
  } else if (line == "read" || line == "unread") {
    const bool unread =
        std::any_of(review.could_not_check.begin(), review.could_not_check.end(),
                    [](const std::string& one) { return one.find("English") != std::string::npos; });
    EXPECT_EQ(unread, line == "unread") << shown;
  } else if (line == "support") {
    EXPECT_TRUE(review.support) << shown;
  } else if (line == "no support") {
    EXPECT_FALSE(review.support) << shown;
  } else if (line == "no rights") {
    EXPECT_FALSE(review.rights) << shown;
  } else if (first == "not") {
    EXPECT_TRUE(find(second) == review.findings.end()) << shown;
  } else if (first == "cites") {
    EXPECT_TRUE(std::any_of(review.findings.begin(), review.findings.end(), [&](const Finding& f) {
      return std::any_of(f.clauses.begin(), f.clauses.end(),
                         [&](const ClauseRef& r) { return r.code == second; });
    })) << shown;
  } else {
    const auto finding = find(first);
    ASSERT_TRUE(finding != review.findings.end()) << "no finding of " << first << "\n" << shown;
    EXPECT_EQ(name(finding->severity), second) << shown;
    const auto quote = line.find('"');
    if (quote != std::string::npos) {
      const auto evidence = line.substr(quote + 1, line.rfind('"') - quote - 1);
      EXPECT_TRUE(covers(*finding, submission, evidence)) << "no span covers " << evidence << "\n" << shown;
    }
  }
}

TEST(Cases, ReviewsComeOutAsTheySay) {
  auto knowledge = Knowledge::built_in();
  ASSERT_TRUE(knowledge.ok());
  auto reviewer = Reviewer::open(*knowledge);
  ASSERT_TRUE(reviewer.ok());
  const auto cases = all_cases();
  ASSERT_FALSE(cases.empty());
  for (const auto& c : cases) {
    SCOPED_TRACE(c.file + ":" + std::to_string(c.line) + ": " + c.name);
    exchange::Warnings warnings;
    const auto submission = exchange::read_submission(c.submission, warnings);
    ASSERT_TRUE(submission.ok()) << submission.error().message;
    const auto review = reviewer->review(*submission);
    ASSERT_FALSE(c.expected.empty());
    for (const auto& line : c.expected) check(*submission, review, line);
  }
}

}  // namespace
}  // namespace scruple
