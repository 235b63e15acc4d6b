// Description: what a text says of one person, in the terms of the population tables.
//
// The structured form (`desc` in the exchange format, keys as in docs/reidentification.md) is
// what `scruple k` reads and what the estimate is made from. Every part is optional: what is
// not said restricts nothing. Rows are those of Population's tables; names and words are
// resolved to rows before, by Population::meanings.
//
// Threads: plain values.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scruple::reidentify {

enum class Sex : std::uint8_t { male, female };

/// Whole years, both ends included. `fraction` is the share of the range that is meant: 6 weeks of
/// age is [0, 0] with 1/52 or so, "early in her thirties" a narrower range instead.
struct Age {
  std::uint8_t low = 0, high = 0;  ///< at most 110
  double fraction = 1.0;
  friend bool operator==(const Age&, const Age&) = default;
};

enum class Setting : std::uint8_t {
  ed,
  ward,
  icu,
  maternity,
  nicu,
  theatre,
  clinic,
  gp,
  ambulance,
};
/// The word of each, in order.
inline constexpr std::array<std::string_view, 9> kSettings = {"ed",      "ward",   "icu", "maternity", "nicu",
                                                              "theatre", "clinic", "gp",  "ambulance"};
constexpr std::string_view name(Setting setting) {
  return kSettings[static_cast<std::size_t>(setting)];
}

struct Place {
  enum class Kind : std::uint8_t {
    hospital,      ///< row of hospitals: treated there
    hospitals_in,  ///< row of areas: treated at any hospital of the area
    area,          ///< row of areas: lives there
    town,          ///< row of towns: lives there
    postcode,      ///< row of postcode districts: lives there
    small,         ///< a small place that no table knows: a village, a road, a named care home
  };
  Kind kind = Kind::area;
  std::uint32_t row = 0;
  friend bool operator==(const Place&, const Place&) = default;
};

/// A fact outside the tables: the share of people of whom it is true.
struct Odd {
  std::string label;
  double share = 1.0;
  double sd_log10 = 0.5;
  friend bool operator==(const Odd&, const Odd&) = default;
};

/// What the author gives away besides the text.
struct AuthorSide {
  std::optional<Place> place;
  std::optional<Setting> setting;
  std::optional<double> caseload;  ///< patients a shift
  friend bool operator==(const AuthorSide&, const AuthorSide&) = default;
};

struct Description {
  std::optional<Sex> sex;
  std::optional<Age> age;
  std::vector<Place> places;             ///< several areas: lives in any of them
  std::optional<std::uint32_t> gp_list;  ///< people on the list of a practice there
  std::optional<Setting> setting;
  std::optional<double> window_days;
  bool window_vague = false;
  std::vector<std::uint32_t> conditions;  ///< rows of conditions
  std::optional<std::uint32_t> rare;      ///< row of rare diseases
  std::optional<std::uint32_t> occupation, religion, born, language, first_name, surname;
  std::vector<std::uint32_t> ethnicity;  ///< columns of the table: any of them
  std::vector<Odd> odd;
  std::optional<std::uint32_t> event_people;  ///< a unique event, and how many people it involved
  AuthorSide author;
  friend bool operator==(const Description&, const Description&) = default;
};

}  // namespace scruple::reidentify
