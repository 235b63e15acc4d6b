#include "scruple/reviewer.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

#include "compiler/build.h"
#include "exchange/write.h"
#include "knowledge/blob.h"

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

TEST(Reviewer, SaysThatTheFamilyWouldKnowADeathWhoeverElseFits) {
  const auto reviewer = open_reviewer();
  Author nurse;
  nurse.body = "NMC";
  const auto told = [&](std::string text) {
    for (const Finding& finding : reviewer.review(post(std::move(text)), nurse).findings)
      if (finding.topic == "confidentiality.work_discussion") return finding.reason;
    return std::string{};
  };
  const auto died = told("My patient in bay 4 died tonight, he has sepsis and he sang to the ward");
  const auto sang = told("My patient in bay 4 has sepsis and he sang to the ward tonight");
  EXPECT_NE(died.find("the family would know"), std::string::npos) << died;
  EXPECT_EQ(sang.find("the family would know"), std::string::npos) << sang;
  EXPECT_FALSE(sang.empty());
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

TEST(Reviewer, SpansOfPicturesCountInTheirJoinedDescriptions) {
  Submission submission;
  submission.text = "Look at us";
  submission.media = {{{}, {}, {}, "Me"},
                      {{}, {}, {}, "The whiteboard: Mrs Ann Jones, bed 4, NHS number 943 476 5919"}};
  ReviewOptions options;
  options.explain = true;
  Workspace workspace;
  const Review review = open_reviewer().review(submission, {}, workspace, options);
  ASSERT_FALSE(review.findings.empty());
  const std::string all = descriptions(submission.media);
  bool shown = false;
  for (const EvidenceSpan& span : review.findings.front().spans)
    shown = shown || (span.in == Field::alt &&
                      all.substr(span.begin, span.end - span.begin).find("943") != std::string::npos);
  EXPECT_TRUE(shown);
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

/// The built-in knowledge with one act: any e-mail raises a concern.
std::vector<std::byte> where_emails_raise_concerns(const knowledge::Blob& blob) {
  using knowledge::SectionId;
  compiler::Build build;
  knowledge::SectionReader names(blob.section(SectionId::names));
  for (const auto list : {compiler::NameBuilder::classes, compiler::NameBuilder::features,
                          compiler::NameBuilder::topics, compiler::NameBuilder::stances}) {
    const auto count = names.get_count();
    for (std::uint32_t i = 0; i < count; ++i) build.names.add(list, names.get_string());
  }
  const auto acts = compiler::make_acts(build, {"acts.yaml", R"(
acts:
  - {id: any, topic: raising_concerns.wrong_channel, when: {kind: email}, strength: 0.9}
)"});
  EXPECT_EQ(build.names.section().size(), blob.section(SectionId::names).size());
  std::vector<std::pair<SectionId, std::vector<std::byte>>> sections;
  for (std::uint32_t id = 1; id < 32; ++id) {
    const auto section = blob.section(static_cast<SectionId>(id));
    if (static_cast<SectionId>(id) == SectionId::acts)
      sections.emplace_back(SectionId::acts, acts);
    else if (!section.empty())
      sections.emplace_back(static_cast<SectionId>(id),
                            std::vector<std::byte>(section.begin(), section.end()));
  }
  return knowledge::make_blob(sections);
}

TEST(Reviewer, SaysFirstWhatProtectsWhoeverRaisesAConcern) {
  auto built_in = Knowledge::built_in();
  ASSERT_TRUE(built_in.ok());
  const auto bytes = where_emails_raise_concerns(built_in->blob());
  auto knowledge = Knowledge::open(bytes);
  ASSERT_TRUE(knowledge.ok());
  const auto reviewer = Reviewer::open(*knowledge);
  ASSERT_TRUE(reviewer.ok());
  Author student;
  student.body = "GMC-student";
  Submission email;
  email.kind = Kind::email;
  email.text = "Nobody was there to help us again";
  const auto review = reviewer->review(email, student);
  ASSERT_TRUE(review.rights) << json(review);
  EXPECT_EQ(review.rights->text.find("You have the right to raise a concern."), 0U);
  EXPECT_NE(review.rights->text.find("The School"), std::string::npos);
  EXPECT_FALSE(review.rights->routes.empty());
  EXPECT_LT(json(review).find("\"rights\""), json(review).find("\"findings\""));
  email.kind = Kind::post;
  EXPECT_FALSE(reviewer->review(email, student).rights);
}

}  // namespace
}  // namespace scruple
