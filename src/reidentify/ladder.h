// Ladders: how a statement is said more broadly, one rung at a time.
//
//   age       five years, ten years, left out          place    hospital or town, county, region, country,
//   left out window    week, month, year, left out              others   left out
//
// A rung never takes anybody out of the class, so λ never falls on the way up.
//
// Threads: pure functions.
#pragma once

#include <optional>
#include <vector>

#include "reidentify/estimate.h"

namespace scruple::reidentify {

/// The description with one statement one rung broader; nullopt: it stands at the top, or is not there.
std::optional<Description> one_rung_up(const Description& description, Change::Part part, std::uint32_t index,
                                       const Population& population);
/// The description without one statement; nullopt: it is not there.
std::optional<Description> without(const Description& description, Change::Part part, std::uint32_t index);

}  // namespace scruple::reidentify
