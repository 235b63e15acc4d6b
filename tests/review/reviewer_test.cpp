#include "scruple/reviewer.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

#include "exchange/write.h"

namespace scruple {
namespace {

Reviewer open_reviewer() {
  auto knowledge = Knowledge::built_in();
  EXPECT_TRUE(knowledge.ok());
  auto reviewer = Reviewer::open(*knowledge);
  EXPECT_TRUE(reviewer.ok());
  return *reviewer;
}

std::string json(const Review& review) {
  std::string text;
  exchange::write_review(review, text);
  return text;
}

Submission post(std::string text) {
  Submission submission;
  submission.text = std::move(text);
  return submission;
}

TEST(Reviewer, FindsNothingInAnEmptyText) {
  const auto review = open_reviewer().review(post(""));
  EXPECT_EQ(review.verdict, Verdict::nothing_found);
  EXPECT_TRUE(review.findings.empty());
}

TEST(Reviewer, SaysWhatItAssumedWhenNothingIsKnownOfTheAuthor) {
  EXPECT_FALSE(open_reviewer().review(post("Lovely sunset")).assumed.empty());
}

TEST(Reviewer, AnUnknownCodeIsAWarning) {
  Author author;
  author.codes = {"no-such-code"};
  EXPECT_FALSE(open_reviewer().review(post("Lovely sunset"), author).warnings.empty());
}

TEST(Reviewer, TheSubmissionsOwnAuthorLeads) {
  const auto reviewer = open_reviewer();
  Author nurse;
  nurse.body = "NMC";
  auto submission = post("Patient NHS number 943 476 5919 is back on the ward");
  submission.author = nurse;
  Author staff;
  staff.body = "trust-staff";
  EXPECT_EQ(json(reviewer.review(submission, staff)), json(reviewer.review(submission, nurse)));
}

TEST(Reviewer, OneReviewerServesManyThreads) {
  const auto reviewer = open_reviewer();
  const std::vector<std::string> texts = {"Patient NHS number 943 476 5919 is back on the ward",
                                          "Lovely sunset",
                                          "Mrs Oyelaran, my patient, went home from the ward today"};
  std::vector<std::string> expected;
  for (const auto& text : texts) expected.push_back(json(reviewer.review(post(text))));
  std::vector<std::thread> threads;
  std::vector<int> wrong(4, 0);
  for (std::size_t t = 0; t < wrong.size(); ++t)
    threads.emplace_back([&, t] {
      Workspace workspace;
      for (int round = 0; round < 50; ++round)
        for (std::size_t i = 0; i < texts.size(); ++i)
          wrong[t] += json(reviewer.review(post(texts[i]), {}, workspace)) != expected[i];
    });
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(wrong, std::vector<int>(4, 0));
}

TEST(Reviewer, FingerprintsSurviveMovedAndRespacedEvidence) {
  const auto reviewer = open_reviewer();
  const auto one = reviewer.review(post("Patient NHS number 943 476 5919 is back on the ward"));
  const auto two = reviewer.review(post("So, hello. Patient  NHS  number 943 476 5919 is back on the ward"));
  ASSERT_FALSE(one.findings.empty());
  ASSERT_FALSE(two.findings.empty());
  EXPECT_EQ(one.findings[0].fingerprint, two.findings[0].fingerprint);
}

TEST(Reviewer, AnyBytesAreReviewed) {
  const auto reviewer = open_reviewer();
  std::uint32_t seed = 1;
  for (int round = 0; round < 300; ++round) {
    std::string bytes;
    for (int i = 0; i < 200; ++i) {
      seed = seed * 1664525U + 1013904223U;
      bytes += static_cast<char>(seed >> 24);
    }
    const auto review = reviewer.review(post(bytes));
    for (const auto& finding : review.findings)
      for (const auto& span : finding.spans) {
        EXPECT_LE(span.begin, span.end);
        EXPECT_LE(span.end, bytes.size());
      }
  }
}

TEST(Reviewer, APictureThatNobodyDescribedCouldNotBeChecked) {
  const auto reviewer = open_reviewer();
  auto submission = post("My lunch");
  const auto before = reviewer.review(submission).could_not_check.size();
  submission.media.push_back({.file = "lunch.jpg", .shows = {}, .consent = {}, .alt = {}});
  const auto list = reviewer.review(submission).could_not_check;
  ASSERT_EQ(list.size(), before + 1);
  EXPECT_NE(list.back().find("lunch.jpg"), std::string::npos);
}

}  // namespace
}  // namespace scruple
