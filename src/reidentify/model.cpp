#include "reidentify/model.h"

#include <algorithm>
#include <string_view>

namespace scruple::reidentify {
namespace {

/// "caseload.ed", without building strings.
std::string_view joined(std::string_view prefix, std::string_view name, std::array<char, 32>& buffer) {
  auto end = std::copy(prefix.begin(), prefix.end(), buffer.begin());
  end = std::copy(name.begin(), name.end(), end);
  return {buffer.data(), static_cast<std::size_t>(end - buffer.begin())};
}

}  // namespace

Model::Model(const Population& p)
    : red(p.number("level.red", 11)),
      amber(p.number("level.amber", 100)),
      sd_area(p.number("sd.area", 0)),
      sd_town(p.number("sd.town", 0)),
      sd_gp(p.number("sd.gp_list", 0)),
      sd_postcode(p.number("sd.postcode", 0)),
      sd_small(p.number("sd.small", 0)),
      sd_site(p.number("sd.site", 0)),
      sd_site_allocated(p.number("sd.site_allocated", 0)),
      sd_site_beds(p.number("sd.site_beds", 0)),
      sd_site_births(p.number("sd.site_births", 0)),
      sd_site_unknown(p.number("sd.site_unknown", 0)),
      sd_window_vague(p.number("sd.window_vague", 0)),
      sd_window_none(p.number("sd.window_none", 0)),
      sd_lift(p.number("sd.lift", 0)),
      sd_second(p.number("sd.second_event", 0)),
      sd_local(p.number("sd.local", 0)),
      sd_origin(p.number("sd.origin", 0)),
      sd_name(p.number("sd.name", 0)),
      sd_attribute(p.number("sd.attribute", 0)),
      small_people(p.number("place.small", 1)),
      least_town(p.number("place.least_town", 1)),
      window_none(p.number("window.none", 365)),
      window_clientele(p.number("window.clientele", 180)),
      lift(std::max(1.0, p.number("care.lift", 1))),
      service_lift(std::max(1.0, p.number("care.service_lift", 1))),
      care_cap(std::clamp(p.number("care.cap", 1), 0.0, 1.0)),
      obstetric_lift(p.number("second.obstetric_lift", 1)),
      obstetric_births(std::max(1.0, p.number("second.obstetric_births", 1000))),
      obstetric_cap(std::clamp(p.number("second.obstetric_cap", 1), 0.0, 1.0)),
      second_lift(p.number("second.lift", 1)),
      second_least(std::clamp(p.number("second.least", 0), 0.0, 1.0)),
      second_most(std::clamp(p.number("second.most", 1), second_least, 1.0)),
      power_step(std::clamp(p.number("dependence.step", 0), 0.0, 1.0)),
      power_least(std::clamp(p.number("dependence.least", 1), 0.0, 1.0)),
      specialist(p.number("site.specialist", 1)),
      children_cap(p.number("site.children_cap", 1)),
      community_beds(p.number("site.community_beds", 1)),
      private_beds(p.number("site.private_beds", 1)),
      away(std::clamp(p.number("site.away", 0), 0.0, 1.0)),
      children_oldest(static_cast<std::size_t>(std::clamp(p.number("site.children_oldest", 16), 0.0, 110.0))),
      born_child(p.number("born_here.child", 1)),
      born_adult(p.number("born_here.adult", 1)),
      born_old(p.number("born_here.old", 1)),
      shift_days(p.number("caseload.days", 7)),
      year(static_cast<int>(p.number("year", 2023))),
      kingdom(p.total(p.kingdom())) {
  // In the order of zones: nine regions of England, London first, then the other countries.
  origin.fill(p.number("origin.england", 1));
  origin[0] = p.number("origin.london", 1);
  origin[9] = p.number("origin.wales", 1);
  origin[10] = p.number("origin.scotland", 1);
  origin[11] = p.number("origin.northern_ireland", 1);

  for (const ProfileRow& profile : p.profiles()) {
    weights.push_back(profile.weight);
    auto& people = profile_people.emplace_back();
    for (std::size_t sex = 0; sex < kSexes; ++sex) {
      const auto by_age = p.people(p.kingdom(), static_cast<Sex>(sex));
      for (std::size_t age = 0; age < kAges; ++age)
        people[sex] += static_cast<double>(profile.weight[age]) * by_age[age];
    }
  }
  for (const HospitalRow& hospital : p.hospitals())
    for (std::size_t column = 0; column < kColumns; ++column)
      column_sums[column] += static_cast<double>(hospital.counts[column]);

  std::array<char, 32> buffer;
  for (std::size_t i = 0; i < kSettings.size(); ++i) {
    caseload[i] = p.number(joined("caseload.", kSettings[i], buffer), 0);
  }
}

double Model::occupation_share(const OccupationRow& occupation, std::size_t cell) const {
  const std::size_t sex = cell / kAges;
  const double people = profile_people[occupation.profile][sex];
  if (people <= 0) return 0;
  const double male = static_cast<double>(occupation.male_share);
  return static_cast<double>(occupation.thousand) * 1000 * (sex == 0 ? male : 1 - male) *
         static_cast<double>(weights[occupation.profile][cell % kAges]) / people;
}

}  // namespace scruple::reidentify
