// Probes: sentences of tests/probes that ought to stay silent, whatever detectors there are.
// Neutral sentences about groups of people, composed of frames and groups; counter-speech, quotation,
// negation and people's words for themselves.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "scruple/reviewer.h"

namespace scruple {
namespace {

std::vector<std::string> lines_of(const std::string& name) {
  std::vector<std::string> lines;
  std::ifstream file(SCRUPLE_SOURCE_DIR "/tests/probes/" + name);
  for (std::string line; std::getline(file, line);)
    if (!line.empty() && line.front() != '#') lines.push_back(line);
  return lines;
}

class Probe {
 public:
  /// The topics raised, separated by spaces; empty if silent.
  std::string raised(const std::string& text) {
    Submission submission;
    submission.text = text;
    std::string topics;
    for (const Finding& finding : reviewer_.review(submission, Author{}, workspace_).findings)
      topics += finding.topic + " ";
    return topics;
  }

 private:
  Reviewer reviewer_ = Reviewer::open(*Knowledge::built_in()).value();
  Workspace workspace_;
};

TEST(Probes, NeutralSentencesAboutGroupsStaySilent) {
  constexpr double kMostRaised = 0.02;
  constexpr double kMostApart = 0.02;
  const auto groups = lines_of("groups.txt");
  const auto frames = lines_of("frames.txt");
  ASSERT_GE(groups.size(), 30U);
  ASSERT_GE(frames.size(), 100U);
  Probe probe;
  double least = 1, most = 0;
  for (const auto& group : groups) {
    std::size_t raised = 0;
    std::string examples;
    for (const auto& frame : frames) {
      const auto gap = frame.find("{}");
      ASSERT_NE(gap, std::string::npos) << frame;
      std::string before = frame.substr(0, gap);
      const bool article = before == "A " || before.ends_with(" a ");
      if (article && std::string_view("AEIOaeio").find(group.front()) != std::string_view::npos)
        before.insert(before.size() - 1, "n");
      const std::string text = before + group + frame.substr(gap + 2);
      const std::string topics = probe.raised(text);
      if (topics.empty()) continue;
      ++raised;
      examples += "  " + text + "  " + topics + "\n";
    }
    const double share = static_cast<double>(raised) / static_cast<double>(frames.size());
    least = std::min(least, share);
    most = std::max(most, share);
    EXPECT_LE(share, kMostRaised) << group << "\n" << examples;
  }
  EXPECT_LE(most - least, kMostApart);
}

class Silent : public testing::TestWithParam<const char*> {};

TEST_P(Silent, ThreeInFour) {
  constexpr double kLeastSilent = 0.75;
  const auto sentences = lines_of(GetParam());
  ASSERT_GE(sentences.size(), 200U);
  Probe probe;
  std::size_t silent = 0;
  std::string examples;
  for (const auto& sentence : sentences) {
    const std::string topics = probe.raised(sentence);
    silent += topics.empty();
    if (!topics.empty()) examples += "  " + sentence + "  " + topics + "\n";
  }
  const double share = static_cast<double>(silent) / static_cast<double>(sentences.size());
  RecordProperty("silent_per_cent", static_cast<int>(share * 100));
  EXPECT_GE(share, kLeastSilent) << examples;
}

INSTANTIATE_TEST_SUITE_P(Probes, Silent,
                         testing::Values("counter_speech.txt", "quotation.txt", "negation.txt",
                                         "reclaimed.txt"));

}  // namespace
}  // namespace scruple
