// Model: the numbers of the estimate (knowledge/population/model.yaml) and what is worked out once from
// the tables: sums over the kingdom, the contact that each setting stands for.
//
// Threads: immutable.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "reidentify/population.h"

namespace scruple::reidentify {

inline constexpr std::size_t kCells = kSexes * kAges;  ///< sex times kAges plus age

struct Model {
  explicit Model(const Population& population);

  /// Events or people a year, or at a moment, by cell: what multiplies the people of a cell.
  double rate(const ConditionRow& condition, std::size_t cell) const {
    const std::size_t sex = cell / kAges;
    const double people = profile_people[condition.profile][sex];
    if (people <= 0) return 0;
    const double male = static_cast<double>(condition.male_share);
    return static_cast<double>(condition.per_100k) / 1e5 * kingdom * (sex == 0 ? male : 1 - male) *
           static_cast<double>(weights[condition.profile][cell % kAges]) / people;
  }
  double occupation_share(const OccupationRow& occupation, std::size_t cell) const;
  /// Native share of people of that age.
  double born_here(std::size_t age) const { return age < 16 ? born_child : age < 65 ? born_adult : born_old; }

  double red, amber;
  double sd_area, sd_town, sd_gp, sd_postcode, sd_small, sd_site, sd_site_allocated, sd_site_beds,
      sd_site_births, sd_site_unknown, sd_window_vague, sd_window_none, sd_lift, sd_second, sd_local,
      sd_origin, sd_name, sd_attribute;
  double small_people, least_town;
  double window_none, window_clientele;
  double lift, service_lift, care_cap;
  double obstetric_lift, obstetric_births, obstetric_cap, second_lift, second_least, second_most;
  double power_step, power_least;
  double specialist, children_cap, community_beds, private_beds, away;
  std::size_t children_oldest;
  double born_child, born_adult, born_old;
  std::array<double, kZones> origin{};
  std::array<double, kSettings.size()> caseload{};
  double shift_days;
  int year;

  double kingdom;                                          ///< people
  std::vector<std::array<double, kSexes>> profile_people;  ///< sum of weight times people
  std::vector<std::array<float, kAges>> weights;           ///< by profile
  std::array<double, kColumns> column_sums{};
};

}  // namespace scruple::reidentify
