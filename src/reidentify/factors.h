// Factors: the share of people of whom one statement is true, by sex and single year of age and, where it
// varies within the country, by authority.
//
// Every share is at most 1. The product of several is softened (docs/reidentification.md, "Dependence"):
// sorted from the rarest, the third is raised to a power below 1, the next to a lower one, and so on. Because
// the rarest share of a cell always has the highest power, another factor can only make a product smaller.
//
// Threads: plain values and pure functions.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "reidentify/description.h"
#include "reidentify/model.h"
#include "reidentify/population.h"

namespace scruple::reidentify {

/// The cells of sex and age that a description leaves open.
struct Cells {
  std::array<std::uint16_t, kCells> at{};
  std::size_t size = 0;
};
Cells cells_of(const Description& description);
/// Those up to an age.
Cells up_to(const Cells& cells, std::size_t oldest);

struct Factor {
  enum class Kind : std::uint8_t {
    condition,
    second_event,
    rare,
    occupation,
    ethnicity,
    religion,
    born,
    language,
    first_name,
    surname,
    odd,
  };
  Kind kind = Kind::condition;
  std::uint32_t row = 0;               ///< of its table; of odd, its place in the list
  double variance = 0;                 ///< of the decimal logarithm
  double lift = 1;                     ///< what contact with care multiplied it by, at most
  bool local = false;                  ///< by_band of Locals multiplies it
  std::array<double, kCells> share{};  ///< by cell
};

/// Age bands of local shares: below 16, to 64, above.
inline constexpr std::size_t kBands = 3;
inline std::size_t band_of(std::size_t cell) {
  const std::size_t age = cell % kAges;
  return age < 16 ? 0 : age < 65 ? 1 : 2;
}

/// Local share of a factor in an authority.
double local_share(const Factor& factor, const Description& description, const Population& population,
                   const Model& model, std::uint32_t authority, std::size_t band);

/// What a description says of a person besides sex, age, place and time. `in_care`: disease is commoner
/// among people in care. Incident conditions are left out.
std::vector<Factor> person_factors(const Description& description, const Population& population,
                                   const Model& model, const Cells& cells, bool in_care);

/// The share of people with one event who have another in the same episode.
Factor second_event(std::uint32_t row, bool obstetric_anchor, const Population& population,
                    const Model& model);

/// The softened product of shares, which it sorts.
double softened(std::span<double> shares, const Model& model);

}  // namespace scruple::reidentify
