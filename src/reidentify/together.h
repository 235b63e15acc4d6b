// Together: what several posts by one author say of one person.
//
//     const auto ρ = same_person(a, b, {.days_between = 3}, population, model);
//     if (const auto both = merge(a, b, population)) estimator.estimate(*both) ...
//
// λ is that of the union, never a product of the λs. Facts about the author never expire; those about a
// patient link posts for a while, and a rare shared fact bridges a longer gap than a common one.
//
// Threads: pure functions.
#pragma once

#include <optional>

#include "reidentify/estimate.h"

namespace scruple::reidentify {

/// The union of what is said; nullopt: sex, age or home contradict, so it is not one person. The window is
/// the shorter one: what happened in it happened in the longer one, too.
std::optional<Description> merge(const Description& a, const Description& b, const Population& population);

/// How two posts stand to one another, besides what they say of the person.
struct Link {
  double days_between = 0;
  bool named = false;      ///< both name the person alike
  bool recurring = false;  ///< "my lady with ...": somebody the author keeps telling of
};

/// ρ: the chance that two posts tell of one person; 0 where they contradict or lie too far apart.
double same_person(const Description& a, const Description& b, const Link& link,
                   const Population& population);

/// Whether a window of one post and that of another, so many days later, may be one stay: each window is as
/// wide as it says, and before its post.
bool windows_chain(const Description& earlier, const Description& later, double days_between);

/// P(unique) of one post's person, who is that of another with chance ρ.
double unique_together(double rho, double lambda_union, double lambda_one);

}  // namespace scruple::reidentify
