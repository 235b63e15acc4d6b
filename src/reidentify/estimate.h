// Estimator: how many people fit a description.
//
//     Estimator estimator(population);
//     Estimate estimate = estimator.estimate(description);   // about 10 microseconds
//
// λ is the number of other people who are expected to fit. The person described exists, so k = 1 + λ. Every
// formula is told in docs/reidentification.md. λ is the least of several readings (which event is the
// anchor, people seen at a place, people who live there), each of which can only fall when a fact is added,
// and only rise with a longer window or a broader place: so the estimate as a whole has that direction.
//
// Threads: an Estimator is immutable; the Population must outlive it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reidentify/description.h"
#include "reidentify/model.h"
#include "reidentify/population.h"
#include "scruple/identifiability.h"

namespace scruple::reidentify {

using scruple::Level;
using Mode = CountMode;

struct Estimate {
  double lambda = 0, sd_log10 = 0;
  double k = 1, k_lo80 = 1, k_hi80 = 1;
  double p_unique = 1, p_k_le_10 = 1;
  double risk = 1;  ///< chance that whoever finds the class picks the right person
  Level level = Level::red;
  Mode mode = Mode::resident;
  std::optional<std::uint32_t> anchor;  ///< row of conditions: the event that is counted
  /// λ for a colleague, who knows which patients the author saw; nullopt: not known where and how many.
  std::optional<double> colleague;
  double p_self = 1;  ///< chance that the person or their family recognise themselves
  /// λ of the text alone, where the author's side gave something.
  std::optional<double> alone;
};

/// One line of the sum: it multiplies (or bounds) what stood before.
struct Step {
  std::string_view key;  ///< of its sentence in wording.yaml, under `sum`
  std::string what;      ///< {what}
  double n = 0, of = 0;  ///< {n}, {of}
  double factor = 1;
  double lambda = 0;  ///< after this line
  std::string_view table, source, year;
  char grade = 0;
};

/// What one change to a description does.
struct Change {
  enum class Part : std::uint8_t {
    sex,
    age,
    place,
    window,
    setting,
    condition,
    rare,
    occupation,
    ethnicity,
    religion,
    born,
    language,
    first_name,
    surname,
    odd,
    event,
    author,
  };
  Part part = Part::age;
  std::uint32_t index = 0;  ///< of conditions and odd facts
  std::uint32_t rungs = 1;  ///< how far up its ladder
  bool drop = false;        ///< to the top: it is left out
  Description after;
  Estimate estimate;
};

class Estimator {
 public:
  explicit Estimator(const Population& population) : population_(population), model_(population) {}
  const Population& population() const { return population_; }
  const Model& model() const { return model_; }

  Estimate estimate(const Description& description) const;
  /// The whole sum, line by line; its last λ is that of estimate().
  std::vector<Step> explain(const Description& description) const;

  /// Every attribute one rung up, two rungs up and so on, and left out; the largest k first.
  std::vector<Change> gains(const Description& description) const;
  /// The fewest rungs that lift the description to a level, at most four; empty: it is there already, or
  /// no such path. Changes follow one another: the last holds the description that is reached.
  std::vector<Change> path_to(Level level, const Description& description) const;

 private:
  const Population& population_;
  Model model_;
};

/// k, its bounds, probabilities and level from λ and its uncertainty.
Estimate from_lambda(double lambda, double sd_log10, const Model& model);

/// Chance of more than nothing, over λ: (1 - e^-λ) / λ.
double guess(double lambda);

}  // namespace scruple::reidentify
