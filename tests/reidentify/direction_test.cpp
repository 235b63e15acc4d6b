// Direction: a fact added never raises λ; a longer window or a rung up a ladder never lowers it.
#include <gtest/gtest.h>

#include "exchange/description.h"
#include "reidentify/estimate.h"
#include "reidentify/ladder.h"
#include "reidentify/random_description.h"
#include "reidentify/tables_for_tests.h"

namespace scruple::reidentify {
namespace {

// Of each kind. A sanitizer looks for other faults and takes ten times as long.
#ifdef __has_feature
constexpr int kCases = __has_feature(address_sanitizer) ? 1'000 : 35'000;
#else
constexpr int kCases = 35'000;
#endif
constexpr double kRounding = 1e-6;  // relative: shares of a residence mix are stored with seven figures

std::string json(const Description& d) {
  std::string out;
  exchange::write_description(d, population(), out);
  return out;
}

const Estimator& estimator() {
  static const Estimator it(population());
  return it;
}

void expect_no_more(const Description& fewer, const Description& more) {
  const double less = estimator().estimate(fewer).lambda, other = estimator().estimate(more).lambda;
  EXPECT_LE(less, other * (1 + kRounding) + 1e-12) << json(fewer) << "\n" << json(more);
}

TEST(Direction, AFactAddedNeverRaises) {
  RandomDescription random(population(), 11);
  for (int i = 0; i < kCases && !HasFailure(); ++i) {
    const Description before = random.make();
    Description after = before;
    if (random.add(after)) expect_no_more(after, before);
  }
}

TEST(Direction, ALongerWindowNeverLowers) {
  RandomDescription random(population(), 12);
  for (int i = 0; i < kCases && !HasFailure(); ++i) {
    Description shorter = random.make(), longer = shorter;
    shorter.window_days = 1 + random.below(400);
    longer.window_days = *shorter.window_days + 1 + random.below(300);
    expect_no_more(shorter, longer);
  }
}

TEST(Direction, ARungUpNeverLowers) {
  RandomDescription random(population(), 13);
  int rungs = 0;
  while (rungs < kCases && !HasFailure()) {
    const Description before = random.make();
    const auto part = static_cast<Change::Part>(random.below(17));
    if (const auto after = one_rung_up(before, part, 0, population())) {
      expect_no_more(before, *after);
      ++rungs;
    }
  }
}

}  // namespace
}  // namespace scruple::reidentify
