#include "weigh/weigh.h"

#include <gtest/gtest.h>

#include <cmath>
#include <memory_resource>

namespace scruple::weigh {
namespace {

using detect::Signal;

class WeighTest : public testing::Test {
 protected:
  static Signal signal(std::uint16_t topic, float strength, std::string_view detector,
                       std::uint32_t begin = 0, std::uint32_t end = 4) {
    return {.topic = topic,
            .strength = strength,
            .severity = 0,
            .where = {begin, end, Field::text},
            .stances = 0,
            .detector = detector,
            .basis = Basis::pattern,
            .claim = {}};
  }
  Weighed run(const std::vector<Signal>& signals, double least = -1) {
    return weigh(signals, policies_, {least, 1}, &arena_);
  }

  std::pmr::monotonic_buffer_resource arena_;
  std::vector<Policy> policies_ = {
      {}, {Severity::high, 0.5F, 0, {}, {}}, {Severity::low, 0.5F, 1U << 3, {}, {}}};
};

TEST_F(WeighTest, NothingComesOfNothing) {
  EXPECT_TRUE(run({}).candidates.empty());
}

TEST_F(WeighTest, JoinsIndependentDetectors) {
  const auto weighed = run({signal(1, 0.5F, "a"), signal(1, 0.5F, "b")});
  ASSERT_EQ(weighed.candidates.size(), 1U);
  EXPECT_DOUBLE_EQ(weighed.candidates[0].confidence, 0.75);
  EXPECT_EQ(weighed.candidates[0].severity, Severity::high);
}

TEST_F(WeighTest, CountsADetectorOnceWithItsStrongestSignal) {
  const auto weighed =
      run({signal(1, 0.5F, "a", 0, 4), signal(1, 0.75F, "a", 10, 14), signal(1, 0.25F, "a", 20, 24)});
  ASSERT_EQ(weighed.candidates.size(), 1U);
  EXPECT_DOUBLE_EQ(weighed.candidates[0].confidence, 0.75);
  EXPECT_EQ(weighed.candidates[0].witnesses.size(), 1U);
  EXPECT_EQ(weighed.candidates[0].spans.size(), 3U);
}

TEST_F(WeighTest, NeverBecomesCertain) {
  std::vector<Signal> many;
  const std::string names = "abcdefghijklmnop";
  for (std::size_t i = 0; i < names.size(); ++i)
    many.push_back(signal(1, 0.9F, std::string_view(names).substr(i, 1)));
  EXPECT_LT(run(many).candidates.at(0).confidence, 1.0);
}

TEST_F(WeighTest, LeavesOutWhatIsBelowTheThreshold) {
  EXPECT_TRUE(run({signal(1, 0.25F, "a")}).candidates.empty());
  EXPECT_EQ(run({signal(1, 0.25F, "a")}, 0.2).candidates.size(), 1U);
}

TEST_F(WeighTest, SilencesOnlyTopicsThatSayso) {
  auto quoted_low = signal(2, 0.9F, "a");
  quoted_low.stances = 1U << 3;
  auto quoted_high = signal(1, 0.9F, "a");
  quoted_high.stances = 1U << 3;
  const auto weighed = run({quoted_low, quoted_high});
  ASSERT_EQ(weighed.candidates.size(), 1U);
  EXPECT_EQ(weighed.candidates[0].topic, 1);
  ASSERT_EQ(weighed.silenced.size(), 1U);
  EXPECT_EQ(weighed.silenced[0].topic, 2);
}

TEST_F(WeighTest, MergesOverlappingSpansOfOneField) {
  auto elsewhere = signal(1, 0.9F, "a", 2, 6);
  elsewhere.where.in = Field::bio;
  const auto weighed =
      run({signal(1, 0.9F, "a", 0, 4), signal(1, 0.9F, "b", 2, 8), signal(1, 0.9F, "c", 8, 9), elsewhere});
  const std::pmr::vector<EvidenceSpan> expected = {
      {0, 8, Field::text}, {8, 9, Field::text}, {2, 6, Field::bio}};
  EXPECT_EQ(weighed.candidates.at(0).spans, expected);
}

TEST_F(WeighTest, ASignalMayRaiseTheSeverityOfItsTopic) {
  auto grave = signal(2, 0.9F, "a");
  grave.severity = 1 + static_cast<std::uint8_t>(Severity::high);
  EXPECT_EQ(run({grave}).candidates.at(0).severity, Severity::high);
}

Signal learned_signal(std::uint16_t topic, double log_odds) {
  Signal signal;
  signal.topic = topic;
  signal.detector = "tone";
  signal.basis = Basis::model;
  signal.log_odds = log_odds;
  return signal;
}

TEST_F(WeighTest, JoinsWhatWasLearnedWithWhatRulesSay) {
  policies_[1].trained = {.bias = -2, .learned = 1, .heard = 4, .silenced = -1};
  const auto alone = run({learned_signal(1, 2.0)});
  ASSERT_EQ(alone.candidates.size(), 1U);  // log-odds 0
  EXPECT_DOUBLE_EQ(alone.candidates[0].confidence, 0.5);
  EXPECT_TRUE(alone.candidates[0].by_tone);
  EXPECT_EQ(alone.candidates[0].basis, Basis::model);

  const auto both = run({learned_signal(1, 0.0), signal(1, 0.5F, "a")});
  ASSERT_EQ(both.candidates.size(), 1U);
  EXPECT_NEAR(both.candidates[0].confidence, 1 / (1 + std::exp(2 - 4 * std::log(2.0))), 1e-9);
  EXPECT_FALSE(both.candidates[0].by_tone);
  EXPECT_EQ(both.candidates[0].basis, Basis::pattern);
}

TEST_F(WeighTest, WhereTheEncoderWasAskedItsOwnWeighingCounts) {
  policies_[1].trained = {.bias = -9, .learned = 1, .heard = 0, .silenced = 0};
  policies_[1].with_encoder = {
      .others = {.bias = -1, .learned = 1, .heard = 0, .silenced = 0}, .encoder = 2, .threshold = 0.4F};
  auto asked = learned_signal(1, 1.0);
  EXPECT_TRUE(run({asked}).candidates.empty());
  asked.encoder = 0.0;
  const auto found = run({asked});
  ASSERT_EQ(found.candidates.size(), 1U);
  EXPECT_DOUBLE_EQ(found.candidates[0].confidence, 0.5);
  EXPECT_FLOAT_EQ(static_cast<float>(found.candidates[0].threshold), 0.4F);
  asked.encoder = -1.0;
  EXPECT_TRUE(run({asked}).candidates.empty());
}

TEST_F(WeighTest, ATopicBesideAnotherNeedsLess) {
  policies_[1].trained = {.bias = 0, .learned = 1, .heard = 0, .silenced = 0, .beside = 0.3F};
  policies_[2].trained = {.bias = 0, .learned = 1, .heard = 0, .silenced = 0, .beside = 0.3F};
  policies_[2].severity = Severity::medium;
  policies_.push_back({Severity::low, 0.5F, 0, {}, {}});  // of a topic that was not trained
  const auto doubtful = learned_signal(1, -0.5);          // 0.38, below its own threshold
  EXPECT_TRUE(run({doubtful}).candidates.empty());
  EXPECT_TRUE(run({doubtful, learned_signal(2, -0.5)}).candidates.empty());
  EXPECT_EQ(run({doubtful, learned_signal(2, 2.0)}).candidates.size(), 2U);
  EXPECT_EQ(run({learned_signal(1, -1.0), learned_signal(2, 2.0)}).candidates.size(), 1U);
  EXPECT_EQ(run({doubtful, signal(3, 0.9F, "a")}).candidates.size(), 1U);
  policies_[2].severity = Severity::low;
  EXPECT_EQ(run({doubtful, learned_signal(2, 2.0)}).candidates.size(), 1U);
}

TEST_F(WeighTest, WhatAStanceSilencedSpeaksAgainst) {
  policies_[2].trained = {.bias = 0, .learned = 1, .heard = 4, .silenced = -2};
  auto quoted = signal(2, 1.0F, "a");
  quoted.stances = 1U << 3;
  EXPECT_EQ(run({learned_signal(2, 1.0)}).candidates.size(), 1U);
  EXPECT_TRUE(run({learned_signal(2, 1.0), quoted}).candidates.empty());
}

TEST_F(WeighTest, WhatFieldsStateIsToldWhateverWasLearned) {
  policies_[1].trained = {.bias = -6, .learned = 1, .heard = 1, .silenced = 0};
  auto row = signal(1, 0.55F, "act");
  EXPECT_TRUE(run({learned_signal(1, -3.0), row}).candidates.empty());
  row.stated = true;
  EXPECT_EQ(run({learned_signal(1, -3.0), row}).candidates.size(), 1U);
}

TEST_F(WeighTest, WithoutTrainingALearnedDetectorSaysNothing) {
  EXPECT_TRUE(run({learned_signal(1, 9.0)}).candidates.empty());
}

TEST_F(WeighTest, ConfidenceFollowsTheLogisticCurve) {
  policies_[1].trained = {.bias = 0, .learned = 1, .heard = 0, .silenced = 0};
  for (const double x : {-20.0, -3.5, -0.25, 0.75, 3.0})
    EXPECT_NEAR(run({learned_signal(1, x)}, 0).candidates.at(0).confidence, 1 / (1 + std::exp(-x)), 1e-9)
        << x;
}

TEST_F(WeighTest, IgnoresTopicsThatTheKnowledgeDoesNotName) {
  EXPECT_TRUE(run({signal(0, 0.9F, "a"), signal(77, 0.9F, "a")}).candidates.empty());
}

TEST_F(WeighTest, DoesNotDependOnTheOrderOfSignals) {
  std::vector<Signal> signals = {signal(1, 0.5F, "a", 0, 2), signal(1, 0.75F, "b", 4, 6),
                                 signal(1, 0.25F, "a", 8, 9)};
  const auto one = run(signals);
  std::reverse(signals.begin(), signals.end());
  const auto other = run(signals);
  EXPECT_EQ(one.candidates.at(0).confidence, other.candidates.at(0).confidence);
  EXPECT_EQ(one.candidates.at(0).spans, other.candidates.at(0).spans);
}

}  // namespace
}  // namespace scruple::weigh
