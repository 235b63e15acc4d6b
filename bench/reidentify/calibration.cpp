// scruple-calibration [--write DOC SVG]: how near the estimate comes to true class sizes.
//
// A synthetic population is drawn from the tables: every figure is wrong by its own stated uncertainty, and
// the attributes of a person depend on one another by a one-factor Gaussian copula. Descriptions of 2 to 6
// attributes are drawn, the class of each is counted (1 + Poisson of what the synthetic population
// expects), and the estimate, which knows nothing of errors and copula, is held against it. The seed is
// fixed. With --write, the figures go between the two marks in DOC and the plot into SVG.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "knowledge/blob.h"
#include "reidentify/estimate.h"
#include "reidentify/readings.h"
#include "scruple/reviewer.h"

namespace {

using namespace scruple;
using namespace scruple::reidentify;

constexpr int kDescriptions = 4000;
constexpr double kFewest = 1e-3;  ///< no description is more particular

double normal_cdf(double x) {
  return 0.5 * std::erfc(-x / std::sqrt(2.0));
}

/// Acklam's rational approximation of the inverse, refined once.
double normal_quantile(double p) {
  double low = -9, high = 9;
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (normal_cdf(middle) < p ? low : high) = middle;
  }
  return (low + high) / 2;
}

/// What the synthetic world is like.
struct World {
  const char* name;
  double least_correlation, most_correlation;
  double noise;        ///< times the stated uncertainty of each figure
  bool soften = true;  ///< whether the estimate softens
};

struct Case {
  double estimate = 0, sd = 0, truth = 0;  ///< λ
  double size = 1;                         ///< the class that was drawn
  reidentify::Level level = reidentify::Level::red;
};

class Draw {
 public:
  Draw(const Population& p, std::uint32_t seed) : p_(p), random_(seed) {
    for (std::uint32_t row = 7; row < p.locals().size(); row += 18) authorities_.push_back(row);
    for (std::uint32_t row = 0; row < p.hospitals().size(); ++row)
      if (p.hospitals()[row].counts[0] > 0) sites_.push_back(row);
  }

  Description description() {
    Description d;
    const std::size_t attributes = 2 + below(5);
    if (below(2) != 0)
      d.places.push_back(home());
    else
      treated(d);
    for (std::size_t tries = 0; count(d) < attributes && tries < 40; ++tries) add(d);
    return d;
  }

  std::size_t below(std::size_t n) { return random_() % n; }
  double uniform() { return (static_cast<double>(random_()) + 0.5) / 4294967296.0; }
  double normal() { return normal_quantile(uniform()); }

  double poisson(double mean) {
    if (mean > 200) return std::max(0.0, std::floor(mean + std::sqrt(mean) * normal() + 0.5));
    double term = std::exp(-mean), sum = term;
    const double at = uniform();
    int n = 0;
    while (sum < at && n < 2000) sum += term *= mean / ++n;
    return n;
  }

 private:
  static std::size_t count(const Description& d) {
    return 1 + d.conditions.size() + (d.sex ? 1 : 0) + (d.age ? 1 : 0) + (d.occupation ? 1 : 0) +
           (d.religion ? 1 : 0) + (d.ethnicity.empty() ? 0 : 1);
  }

  reidentify::Place home() {
    const std::uint32_t authority = authorities_[below(authorities_.size())];
    using Where = reidentify::Place;
    Where place{Where::Kind::area, authority};
    if (below(4) == 0)
      if (const auto up = p_.broader(place)) place = *up;
    return place;
  }

  void treated(Description& d) {
    static constexpr double kDays[] = {1, 1, 7, 7, 30, 365};
    d.places.push_back({reidentify::Place::Kind::hospital, sites_[below(sites_.size())]});
    d.window_days = kDays[below(6)];
    if (below(2) != 0)
      d.setting = below(3) == 0 ? Setting::ward : Setting::ed;
    else
      d.conditions.push_back(condition(Measure::incidence));
  }

  /// Commoner ones more often, as people tell of them.
  std::uint32_t condition(Measure measure) {
    while (true) {
      const auto row = static_cast<std::uint32_t>(below(p_.conditions().size()));
      const ConditionRow& c = p_.conditions()[row];
      if (c.measure == measure && uniform() < static_cast<double>(c.per_100k) / 300) return row;
    }
  }

  void add(Description& d) {
    switch (below(6)) {
      case 0:
        d.sex = static_cast<Sex>(below(2));
        break;
      case 1: {
        static constexpr int kYears[] = {1, 1, 5, 10};
        const int years = kYears[below(4)];
        const int low = static_cast<int>(below(90)) / years * years;
        if (!d.age) d.age = {static_cast<std::uint8_t>(low), static_cast<std::uint8_t>(low + years - 1), 1.0};
        break;
      }
      case 2:
        if (d.conditions.size() < 3) d.conditions.push_back(condition(Measure::prevalence));
        std::sort(d.conditions.begin(), d.conditions.end());
        d.conditions.erase(std::unique(d.conditions.begin(), d.conditions.end()), d.conditions.end());
        break;
      case 3:
        d.occupation = static_cast<std::uint32_t>(below(p_.occupations().size()));
        break;
      case 4:
        d.religion = static_cast<std::uint32_t>(below(kReligions));
        break;
      default:
        if (d.ethnicity.empty()) d.ethnicity.push_back(static_cast<std::uint32_t>(below(kEthnicGroups)));
        break;
    }
  }

  const Population& p_;
  std::mt19937 random_;
  std::vector<std::uint32_t> authorities_, sites_;
};

/// The chance that all are true of one person, each with its own chance, joined by one common factor.
double joint(std::vector<double>& shares, double correlation) {
  double product = 1;
  for (const double share : shares) product *= share;
  std::erase_if(shares, [](double share) { return share >= 1; });
  if (shares.size() < 2 || correlation <= 0 || product <= 0) return product;
  double sum = 0, weights = 0;
  for (double& share : shares) share = normal_quantile(share);
  for (double u = -6; u <= 6; u += 0.25) {
    double all = std::exp(-u * u / 2);
    weights += all;
    for (const double threshold : shares)
      all *= normal_cdf((threshold + std::sqrt(correlation) * u) / std::sqrt(1 - correlation));
    sum += all;
  }
  return sum / weights;
}

/// What the synthetic world expects, by the reading that the estimate took.
double expected(const Description& d, const Readings& readings, const World& world, const Population& p,
                const Model& m, Draw& draw) {
  const Reading& least = readings.least;
  double known = least.variance;
  std::vector<double> errors;
  for (const Factor* factor : least.factors) {
    known -= factor->variance;
    errors.push_back(std::pow(10, world.noise * std::sqrt(factor->variance) * draw.normal()));
  }
  const double correlation =
      world.least_correlation + (world.most_correlation - world.least_correlation) * draw.uniform();
  double sum = 0;
  for (const Part& part : least.parts) {
    std::vector<Weight> weights = part.weights;
    if (part.whole != kNone)
      for (const std::uint32_t member : p.members(p.areas()[part.whole]))
        weights.push_back({member, part.whole_weight});
    for (const Weight& w : weights) {
      for (std::size_t i = 0; i < part.cells.size; ++i) {
        const std::size_t cell = part.cells.at[i];
        const std::uint32_t area = part.residents ? w.authority : p.kingdom();
        const double people = p.people(area, cell < kAges ? Sex::male : Sex::female)[cell % kAges];
        std::vector<double> shares;
        for (std::size_t f = 0; f < least.factors.size(); ++f) {
          const Factor& factor = *least.factors[f];
          const double local = factor.local ? local_share(factor, d, p, m, w.authority, band_of(cell)) : 1;
          shares.push_back(std::min(0.999999, factor.share[cell] * local * errors[f]));
        }
        sum += w.weight * people * part.rate[cell] * joint(shares, correlation);
      }
    }
  }
  return sum * std::pow(10, world.noise * std::sqrt(std::max(0.0, known)) * draw.normal());
}

/// Bounds of 1 + Poisson(λ), λ lognormal, that hold the middle 80 %.
std::pair<double, double> predictive(double lambda, double sd) {
  if (lambda > 500) {
    const double spread = std::sqrt(sd * sd + 1 / lambda / std::log(10) / std::log(10));
    return {1 + std::floor(lambda * std::pow(10, -1.2816 * spread)),
            1 + std::ceil(lambda * std::pow(10, 1.2816 * spread))};
  }
  double low = -1, cumulative = 0;
  for (int n = 0;; ++n) {
    double mass = 0, weights = 0;
    for (double z = -4; z <= 4; z += 0.1) {
      const double weight = std::exp(-z * z / 2), mean = lambda * std::pow(10, sd * z);
      weights += weight;
      mass += weight * std::exp(n * std::log(std::max(mean, 1e-300)) - mean - std::lgamma(n + 1.0));
    }
    cumulative += mass / weights;
    if (low < 0 && cumulative > 0.1) low = n;
    if (cumulative >= 0.9 || n > 20000) return {1 + low, 1.0 + n};
  }
}

std::vector<Case> simulate(const Population& p, const Estimator& estimator, const World& world) {
  Draw draw(p, 20240901);
  std::vector<Case> cases;
  while (cases.size() < kDescriptions) {
    const Description d = draw.description();
    const Readings readings = least_reading(d, p, estimator.model());
    if (readings.least.lambda < kFewest) continue;
    Estimate estimate = estimator.estimate(d);
    if (!world.soften)
      estimate =
          from_lambda(people_of(readings.least.parts, readings.least.factors, false, d, p, estimator.model()),
                      estimate.sd_log10, estimator.model());
    Case one;
    one.estimate = estimate.lambda;
    one.sd = estimate.sd_log10;
    one.level = estimate.level;
    one.truth = expected(d, readings, world, p, estimator.model(), draw);
    one.size = 1 + draw.poisson(one.truth);
    cases.push_back(one);
  }
  return cases;
}

struct Figures {
  double median_error = 0, slope = 0, coverage = 0, coverage_small = 0, recall = 0, precision = 0;
  int small = 0, few = 0;
};

Figures figures(const std::vector<Case>& cases) {
  Figures out;
  std::vector<double> errors;
  double x = 0, y = 0, xx = 0, xy = 0, n = 0;
  int held = 0, held_small = 0, red_few = 0, red = 0;
  for (const Case& c : cases) {
    if (c.size < 100) errors.push_back(std::fabs(std::log10((1 + c.estimate) / c.size)));
    if (c.truth > 1e-4) {
      const double a = std::log10(c.truth), b = std::log10(c.estimate);
      x += a, y += b, xx += a * a, xy += a * b, n += 1;
    }
    const auto [low, high] = predictive(c.estimate, c.sd);
    const bool inside = c.size >= low && c.size <= high;
    held += inside;
    // Where the interval is one whole person, it holds more than 80 % of cases whatever is done.
    if (high > low) {
      held_small += inside;
      ++out.small;
    }
    red += c.level == reidentify::Level::red;
    if (c.size < 11) {
      ++out.few;
      red_few += c.level == reidentify::Level::red;
    }
  }
  std::sort(errors.begin(), errors.end());
  out.median_error = errors.empty() ? 0 : errors[errors.size() / 2];
  out.slope = (n * xy - x * y) / (n * xx - x * x);
  out.coverage = static_cast<double>(held) / static_cast<double>(cases.size());
  out.coverage_small = static_cast<double>(held_small) / std::max(1, out.small);
  out.recall = static_cast<double>(red_few) / std::max(1, out.few);
  out.precision = static_cast<double>(red_few) / std::max(1, red);
  return out;
}

std::string fixed(double value, int digits) {
  char text[40];
  std::snprintf(text, sizeof text, "%.*f", digits, value);
  return text;
}

/// Estimate against truth, one dot a case, on logarithmic axes.
std::string plot(const std::vector<Case>& cases) {
  constexpr double kSize = 480, kMargin = 50, kLow = -4, kHigh = 6;
  const auto at = [&](double value) {
    return (std::clamp(std::log10(std::max(value, 1e-9)), kLow, kHigh) - kLow) / (kHigh - kLow) *
           (kSize - 2 * kMargin);
  };
  std::ostringstream out;
  out << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 480\" font-family=\"sans-serif\" "
         "font-size=\"12\" role=\"img\" "
         "aria-label=\"Estimated number of people against the true expectation\">\n<rect width=\"480\" "
         "height=\"480\" fill=\"white\"/>\n";
  for (int power = -4; power <= 6; power += 2) {
    const double v = at(std::pow(10, power));
    out << "<text x=\"" << fixed(kMargin + v, 0) << "\" y=\"448\" text-anchor=\"middle\">10^" << power
        << "</text>"
        << "<text x=\"44\" y=\"" << fixed(kSize - kMargin - v + 4, 0) << "\" text-anchor=\"end\">10^" << power
        << "</text>\n";
  }
  out << "<line x1=\"50\" y1=\"430\" x2=\"430\" y2=\"50\" stroke=\"#555\"/>\n";
  for (std::size_t i = 0; i < cases.size(); i += 4)
    out << "<circle cx=\"" << fixed(kMargin + at(cases[i].truth), 1) << "\" cy=\""
        << fixed(kSize - kMargin - at(cases[i].estimate), 1)
        << "\" r=\"1.5\" fill=\"#005eb8\" fill-opacity=\"0.4\"/>\n";
  out << "<text x=\"240\" y=\"472\" text-anchor=\"middle\">true expectation</text>"
         "<text x=\"14\" y=\"240\" text-anchor=\"middle\" transform=\"rotate(-90 14 "
         "240)\">estimate</text>\n</svg>\n";
  return out.str();
}

std::string row(const char* name, const Figures& f) {
  return std::string("| ") + name + " | " + fixed(f.median_error, 3) + " | " + fixed(f.slope, 2) + " | " +
         fixed(100 * f.coverage, 1) + " % | " + fixed(100 * f.coverage_small, 1) + " % | " +
         fixed(100 * f.recall, 1) + " % | " + fixed(100 * f.precision, 1) + " % |\n";
}

/// The same figures by the true size of the class.
std::string bins(const std::vector<Case>& cases) {
  std::string out =
      "\n| true expectation | cases | median of estimate over truth | 10th to 90th percentile "
      "|\n|---|---|---|---|\n";
  for (int power = -3; power < 5; ++power) {
    std::vector<double> ratios;
    for (const Case& c : cases)
      if (c.truth >= std::pow(10, power) && c.truth < std::pow(10, power + 1))
        ratios.push_back(c.estimate / c.truth);
    if (ratios.size() < 20) continue;
    std::sort(ratios.begin(), ratios.end());
    const auto at = [&](std::size_t tenths) { return fixed(ratios[ratios.size() * tenths / 10], 2); };
    out += "| 10^" + std::to_string(power) + " to 10^" + std::to_string(power + 1) + " | " +
           std::to_string(ratios.size()) + " | " + at(5) + " | " + at(1) + " to " + at(9) + " |\n";
  }
  return out;
}

bool replace_between_marks(const char* path, const std::string& text) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream whole;
  whole << in.rdbuf();
  std::string page = whole.str();
  const std::string begin = "<!-- calibration begin -->\n", end = "<!-- calibration end -->";
  const auto from = page.find(begin), to = page.find(end);
  if (from == std::string::npos || to == std::string::npos) return false;
  page.replace(from + begin.size(), to - from - begin.size(), text);
  return static_cast<bool>(std::ofstream(path, std::ios::binary) << page);
}

}  // namespace

int main(int count, char** words) {
  const auto knowledge = Knowledge::built_in();
  const auto population = Population::open(knowledge->blob().section(knowledge::SectionId::population));
  if (!population) return 2;
  const Estimator estimator(*population);
  const World worlds[] = {
      {"correlations 0.1 to 0.4", 0.1, 0.4, 0},
      {"the same, and every figure wrong by its stated uncertainty", 0.1, 0.4, 1},
      {"the same, twice as wrong", 0.1, 0.4, 2},
      {"no dependence, figures exact", 0, 0, 0},
      {"no dependence, every figure wrong by its stated uncertainty", 0, 0, 1},
      {"correlations 0.3 to 0.6, figures exact", 0.3, 0.6, 0},
      {"correlations 0.1 to 0.4, and the estimate does not soften", 0.1, 0.4, 0, false},
  };
  std::string out =
      "| world | median of abs(log10 error), classes under 100 | slope in λ | in the 80 % predictive "
      "interval | the same, where it is wider than one person | true classes under 11 "
      "said red | said red and under 11 |\n|---|---|---|---|---|---|---|\n";
  std::vector<Case> first;
  for (const World& world : worlds) {
    std::vector<Case> cases = simulate(*population, estimator, world);
    out += row(world.name, figures(cases));
    if (first.empty()) first = std::move(cases);
  }
  out += bins(first);
  std::fputs(out.c_str(), stdout);
  if (count == 4 && std::string(words[1]) == "--write") {
    if (!replace_between_marks(words[2], out)) return 2;
    std::ofstream(words[3], std::ios::binary) << plot(first);
  }
  return 0;
}
