// Readings: the ways in which people can fit a description, each with its expected number. The estimate
// takes the least.
//
// Threads: plain values and pure functions.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "reidentify/factors.h"

namespace scruple::reidentify {

struct Weight {
  std::uint32_t authority = 0;
  double weight = 0;
};

/// Some of the people: those of authorities, or of the whole kingdom thinned to a hospital's patients.
struct Part {
  Cells cells;
  std::array<double, kCells> rate{};  ///< of a person of that cell
  bool residents = true;              ///< weights are shares of an authority's own people
  std::uint32_t whole = kNone;        ///< an area all of whose people count alike
  double whole_weight = 1;
  std::vector<Weight> weights;  ///< instead of `whole`
};

struct Reading {
  enum class Kind : std::uint8_t { residents, event, contact, clientele, happening };
  Kind kind = Kind::residents;
  std::uint32_t anchor = kNone;  ///< row of conditions; kNone for residents
  std::vector<Part> parts;
  std::vector<const Factor*> factors;
  double lambda = 0;
  double variance = 0;    ///< of the decimal logarithm, dependence apart
  double site_share = 0;  ///< of the kingdom's events, at hospitals
  bool at_hospital = false;
  bool any_setting = false;  ///< of contacts: all that a hospital has, the anchor being the first
};

/// Expected people of parts with the first `factors` of them, softened or simply multiplied.
double people_of(const std::vector<Part>& parts, std::span<const Factor* const> factors, bool soften,
                 const Description& description, const Population& population, const Model& model);

/// The reading with the fewest people, and what its factors point to.
struct Readings {
  Readings() = default;
  Readings(Readings&&) = default;  // factors of the reading are kept in the lists, so there is no copy
  Readings& operator=(Readings&&) = default;
  std::vector<Factor> at_home, in_care, seconds;
  Reading least;
};
Readings least_reading(const Description& description, const Population& population, const Model& model);

/// All contacts of a setting in the window at the places of treatment; 0: none known.
double contacts_there(const Description& description, Setting setting, const Population& population,
                      const Model& model);

/// The description with what the author gives away filled in.
Description with_author(const Description& description);

}  // namespace scruple::reidentify
