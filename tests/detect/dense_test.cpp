#include "detect/dense.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace scruple::detect {
namespace {

class DenseTest : public testing::Test {
 protected:
  Rows random_rows(std::size_t count, std::size_t width) {
    Rows rows(count, width, &arena_);
    std::normal_distribution<float> normal(0, 1);
    for (auto& value : rows.values) value = normal(random_);
    return rows;
  }

  std::mt19937 random_{7};
  std::pmr::monotonic_buffer_resource arena_;
};

TEST_F(DenseTest, AMapIsNearWhatFullPrecisionGives) {
  constexpr std::size_t kInputs = 96, kOutputs = 40;
  std::vector<std::int8_t> weights(kInputs * kOutputs);
  for (auto& weight : weights) weight = static_cast<std::int8_t>(static_cast<int>(random_() % 255) - 127);
  const std::vector<float> scale(kOutputs, 0.01F), bias(kOutputs, 0.5F);
  const auto in = random_rows(5, kInputs);
  const auto out = apply({weights, scale, bias}, in, &arena_);
  ASSERT_EQ(out.count(), 5U);
  for (std::size_t row = 0; row < 5; ++row)
    for (std::size_t output = 0; output < kOutputs; ++output) {
      double exact = 0.5;
      for (std::size_t i = 0; i < kInputs; ++i)
        exact += static_cast<double>(in[row][i]) * weights[output * kInputs + i] * 0.01;
      EXPECT_NEAR(out[row][output], exact, 0.25) << row << ' ' << output;  // of values near 7
    }
}

TEST_F(DenseTest, NothingInIsBiasOut) {
  const std::vector<std::int8_t> weights(32, 5);
  const std::vector<float> scale(2, 1), bias = {3, -4};
  const auto out = apply({weights, scale, bias}, Rows(1, 16, &arena_), &arena_);
  EXPECT_EQ(out[0][0], 3);
  EXPECT_EQ(out[0][1], -4);
}

TEST_F(DenseTest, NormalisedRowsHaveMeanAndVarianceOfTheirGainAndBias) {
  auto rows = random_rows(3, 64);
  const std::vector<float> gain(64, 2), bias(64, 1);
  add(rows, random_rows(3, 64));
  normalise(rows, gain, bias);
  for (std::size_t row = 0; row < 3; ++row) {
    double sum = 0, squares = 0;
    for (const auto value : rows[row]) {
      sum += value;
      squares += (value - 1.0) * (value - 1.0);
    }
    EXPECT_NEAR(sum / 64, 1, 1e-5);
    EXPECT_NEAR(squares / 64, 4, 1e-4);
  }
}

TEST_F(DenseTest, GeluIsNearItsDefinition) {
  Rows rows(1, 161, &arena_);
  for (std::size_t i = 0; i < 161; ++i) rows[0][i] = static_cast<float>(i) * 0.125F - 10;
  gelu(rows);
  for (std::size_t i = 0; i < 161; ++i) {
    const double x = static_cast<double>(i) * 0.125 - 10;
    EXPECT_NEAR(rows[0][i], 0.5 * x * (1 + std::erf(x / std::sqrt(2.0))), 2e-3) << x;
  }
}

TEST_F(DenseTest, AttentionIsAMeanOfValuesWeighedByLikeness) {
  const auto query = random_rows(6, 8), key = random_rows(6, 8), value = random_rows(6, 8);
  const auto out = attend(query, key, value, 2, &arena_);
  for (std::size_t row = 0; row < 6; ++row)
    for (std::size_t head = 0; head < 2; ++head) {
      double weights[6], sum = 0;
      for (std::size_t other = 0; other < 6; ++other) {
        double dot = 0;
        for (std::size_t i = 0; i < 4; ++i)
          dot += static_cast<double>(query[row][head * 4 + i]) * key[other][head * 4 + i];
        sum += weights[other] = std::exp(dot / 2);
      }
      for (std::size_t i = 0; i < 4; ++i) {
        double mean = 0;
        for (std::size_t other = 0; other < 6; ++other)
          mean += weights[other] / sum * value[other][head * 4 + i];
        EXPECT_NEAR(out[row][head * 4 + i], mean, 1e-5);
      }
    }
}

}  // namespace
}  // namespace scruple::detect
