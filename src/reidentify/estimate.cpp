#include "reidentify/estimate.h"

#include <algorithm>
#include <cmath>

#include "knowledge/arithmetic.h"
#include "reidentify/readings.h"

namespace scruple::reidentify {
namespace {

using knowledge::exponential;
using knowledge::kLogarithmOfTen;

constexpr double kEightyPercent = 1.2815515655446004;  ///< standard deviations on each side

/// Gauss-Hermite quadrature with 9 points (Abramowitz and Stegun, table 25.10).
constexpr double kNodes[] = {0, 0.723551018752837573, 1.468553289216667932, 2.266580584531843112,
                             3.190993201781527607};
constexpr double kWeights[] = {0.720235215606050957, 0.432651559002555750, 0.0884745273943765733,
                               0.00494362427553694721, 3.96069772632643819e-5};
constexpr double kRootOfTwo = 1.41421356237309504880;
constexpr double kRootOfPi = 1.77245385090551602730;

/// The mean of f(λ) over the lognormal of λ.
template <class F>
double mean(double lambda, double sd, F&& f) {
  double sum = 0;
  for (int i = 4; i > 0; --i)  // the small ones first
    for (const double side : {-1.0, 1.0})
      sum += kWeights[i] * f(lambda * exponential(side * kNodes[i] * kRootOfTwo * sd * kLogarithmOfTen));
  return (sum + kWeights[0] * f(lambda)) / kRootOfPi;
}

/// P(1 + Poisson(λ) <= 10)
double at_most_ten(double lambda) {
  double term = exponential(-lambda), sum = 0;
  for (int n = 0; n < 10; ++n) {
    sum += term;
    term *= lambda / (n + 1);
  }
  return std::min(1.0, sum);
}

/// Statements about the person; place and time are not among them.
std::size_t attributes(const Description& d) {
  return static_cast<std::size_t>(d.sex.has_value()) + static_cast<std::size_t>(d.age.has_value()) +
         d.conditions.size() + static_cast<std::size_t>(d.rare.has_value()) +
         static_cast<std::size_t>(d.occupation.has_value()) + static_cast<std::size_t>(!d.ethnicity.empty()) +
         static_cast<std::size_t>(d.religion.has_value()) + static_cast<std::size_t>(d.born.has_value()) +
         static_cast<std::size_t>(d.language.has_value()) +
         static_cast<std::size_t>(d.first_name.has_value()) +
         static_cast<std::size_t>(d.surname.has_value()) + d.odd.size();
}

double spread(const Description& d, const Reading& reading, const Model& m) {
  const std::size_t n = attributes(d);
  const double dependence = n > 1 ? m.sd_attribute * static_cast<double>(n - 1) : 0;
  return std::sqrt(reading.variance + dependence * dependence);
}

/// Working days of a window, for the share of its contacts that one member of staff sees.
double shifts(double window, double days) {
  return window <= 2 ? window : window * days / 7;
}

}  // namespace

double guess(double lambda) {
  return lambda < 1e-6 ? 1 - lambda / 2 : (1 - exponential(-lambda)) / lambda;
}

Estimate from_lambda(double lambda, double sd, const Model& m) {
  Estimate e;
  e.lambda = lambda;
  e.sd_log10 = sd;
  const double factor = exponential(kEightyPercent * sd * kLogarithmOfTen);
  e.k = 1 + lambda;
  e.k_lo80 = 1 + lambda / factor;
  e.k_hi80 = 1 + lambda * factor;
  e.p_unique = mean(lambda, sd, [](double x) { return exponential(-x); });
  e.p_k_le_10 = mean(lambda, sd, at_most_ten);
  e.risk = mean(lambda, sd, guess);
  e.level = e.k_lo80 < m.red ? Level::red : e.k_lo80 < m.amber ? Level::amber : Level::green;
  return e;
}

Estimate Estimator::estimate(const Description& stated) const {
  const Description d = with_author(stated);
  const Readings readings = least_reading(d, population_, model_);
  const Reading& least = readings.least;
  Estimate e = from_lambda(least.lambda, spread(d, least, model_), model_);
  e.mode = least.kind == Reading::Kind::residents ? Mode::resident : Mode::flow;
  if (least.anchor != kNone && !least.any_setting) e.anchor = least.anchor;

  double insider = e.lambda;
  if (d.setting) {
    const double there = contacts_there(d, *d.setting, population_, model_);
    const double caseload =
        stated.author.caseload.value_or(model_.caseload[static_cast<std::size_t>(*d.setting)]);
    const double seen = caseload * shifts(d.window_days.value_or(model_.window_none), model_.shift_days);
    if (there > 0 && (stated.author.caseload || stated.author.place || stated.author.setting)) {
      insider = e.lambda * std::min(1.0, seen / there);
      e.colleague = insider;
    }
  }
  e.p_self = guess(insider);
  if (!(d == stated)) e.alone = least_reading(stated, population_, model_).least.lambda;
  return e;
}

}  // namespace scruple::reidentify
