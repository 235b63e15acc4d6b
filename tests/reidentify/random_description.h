// Random descriptions for property tests: any attribute, any row, places of every kind.
#pragma once

#include <random>

#include "reidentify/description.h"
#include "reidentify/population.h"

namespace scruple::reidentify {

class RandomDescription {
 public:
  RandomDescription(const Population& population, std::uint32_t seed) : p_(population), random_(seed) {}

  Description make() {
    Description d;
    const int facts = static_cast<int>(below(6));
    for (int i = 0; i < facts; ++i) add(d);
    return d;
  }

  /// Adds one fact that restricts; false: what was drawn is there already.
  bool add(Description& d) {
    switch (below(17)) {
      case 0:
        return set(d.sex, static_cast<Sex>(below(2)));
      case 1:
        return set(d.age, age());
      case 2:
        return home(d);
      case 3:
      case 4:
        return treatment(d);
      case 5:
        return set(d.setting, static_cast<Setting>(below(9)));
      case 6:
        return set(d.window_days, window());
      case 7:
      case 8:
      case 9:
        return condition(d);
      case 10:
        return set(d.occupation, below(p_.occupations().size()));
      case 11:
        return ethnicity(d);
      case 12:
        return set(d.religion, below(kReligions));
      case 13:
        return origin(d);
      case 14:
        return set(d.first_name, below(p_.first_names().size())) || true;
      case 15:
        return below(2) != 0 ? set(d.rare, below(p_.rare().size())) : set(d.gp_list, below(20000) + 500);
      default:
        return odd(d);
    }
  }

  std::uint32_t below(std::size_t n) { return static_cast<std::uint32_t>(random_() % n); }

 private:
  template <class T, class V>
  static bool set(std::optional<T>& value, V&& to) {
    if (value) return false;
    value = std::forward<V>(to);
    return true;
  }

  Age age() {
    const auto low = static_cast<std::uint8_t>(below(100));
    const auto high =
        static_cast<std::uint8_t>(std::min<std::uint32_t>(110, low + (below(2) != 0 ? 0 : below(30))));
    return {low, high, below(8) == 0 ? 0.25 : 1.0};
  }

  double window() {
    static constexpr double kDays[] = {1, 1, 1, 7, 30, 60, 120, 180, 200, 365};
    return kDays[below(10)];
  }

  bool has(const Description& d, bool treatment) const {
    for (const Place& place : d.places)
      if ((place.kind == Place::Kind::hospital || place.kind == Place::Kind::hospitals_in) == treatment)
        return true;
    return false;
  }

  bool home(Description& d) {
    if (has(d, false)) return false;
    switch (below(4)) {
      case 0:
        d.places.push_back({Place::Kind::area, below(p_.areas().size())});
        break;
      case 1:
        d.places.push_back({Place::Kind::town, below(p_.towns().size())});
        break;
      case 2:
        d.places.push_back({Place::Kind::postcode, below(p_.postcodes().size())});
        break;
      default:
        d.places.push_back({Place::Kind::small, 0});
        break;
    }
    return true;
  }

  bool treatment(Description& d) {
    if (has(d, true)) return false;
    const bool one = below(4) != 0;
    const std::size_t rows = one ? p_.hospitals().size() : p_.areas().size();
    d.places.push_back({one ? Place::Kind::hospital : Place::Kind::hospitals_in, below(rows)});
    return true;
  }

  bool condition(Description& d) {
    const std::uint32_t row = below(p_.conditions().size());
    for (const std::uint32_t known : d.conditions)
      if (known == row) return false;
    if (d.conditions.size() > 3) return false;
    d.conditions.push_back(row);
    return true;
  }

  bool ethnicity(Description& d) {
    if (!d.ethnicity.empty()) return false;
    d.ethnicity.push_back(below(kEthnicGroups));
    if (below(3) == 0) d.ethnicity.push_back((d.ethnicity[0] + 1) % kEthnicGroups);
    return true;
  }

  bool origin(Description& d) {
    switch (below(3)) {
      case 0:
        return set(d.born, below(p_.countries().size()));
      case 1:
        return set(d.language, below(p_.languages().size()));
      default:
        return set(d.surname, below(p_.surnames().size()));
    }
  }

  bool odd(Description& d) {
    if (d.odd.size() > 2) return false;
    static constexpr double kTiers[] = {0.3, 0.03, 0.003, 0.0003};
    d.odd.push_back({"a fact", kTiers[below(4)], 0.5});
    return true;
  }

  const Population& p_;
  std::mt19937 random_;
};

}  // namespace scruple::reidentify
