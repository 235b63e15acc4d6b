// Facts: what a text says that narrows down who somebody is, with the value of each: an age
// in years, a window in days, a row of a population table.
//
// What an age, a window or a setting in words means is features of lexicons (low=, high=,
// days=, setting=); what a place, an illness or an occupation means, Population knows. A
// fact says nothing of whose it is: Describer gives each to a person.
//
// Threads: immutable.
#pragma once

#include <array>
#include <cstdint>
#include <memory_resource>
#include <optional>
#include <string_view>
#include <vector>

#include "knowledge/settings.h"
#include "pattern/rules.h"
#include "read/reading.h"
#include "reidentify/description.h"
#include "reidentify/population.h"

namespace scruple::reidentify {

enum class FactKind : std::uint8_t {
  sex,
  age,
  place,
  window,
  setting,
  condition,
  rare_disease,
  state,  ///< a state of health that no table knows
  occupation,
  ethnicity,
  religion,
  born,
  language,
  first_name,
  surname,
  odd,    ///< a fact outside the tables
  event,  ///< one of a kind, known to the public
  count_
};

struct Fact {
  FactKind kind = FactKind::odd;
  bool loose = false;  ///< true only of somebody it stands beside: "boy" as an age, "Irish" as an origin
  std::uint32_t first = 0, last = 0;  ///< tokens of its field
  std::uint32_t row = 0;              ///< of the table
  Age age;
  Place place;
  Sex sex = Sex::female;
  Setting setting = Setting::ward;
  double days = 0;  ///< of a window
  bool vague = false;
  bool weak = false;  ///< of a window: said by the way, and counts where nothing else is said
  double share = 1;   ///< of an odd fact
};

class Facts {
 public:
  Facts(const pattern::Names& names, const knowledge::Settings& settings);

  /// Every fact of a field, in order of place.
  std::pmr::vector<Fact> find(const read::FieldReading& field, const Population& population,
                              std::pmr::memory_resource* arena) const;

  /// Settings that words name, as in a role ("midwife") or a place of work.
  std::optional<Setting> setting(const pattern::Annotations& annotations) const;

 private:
  class Finder;
  enum class Number : std::uint8_t { none, low, high, weeks, months, days, value };
  /// What a feature means to a fact, by feature id.
  struct Meant {
    Number number = Number::none;
    double value = 0;
    std::int8_t setting = -1;  ///< a Setting
    std::int8_t sex = -1;      ///< a Sex
    double share = 0;          ///< of people of whom something so rare is true
  };

  std::optional<double> number(const pattern::Annotation& annotation, Number what) const;

  std::vector<Meant> meant_;
  double unknown_state_, youngest_opening_, youngest_limit_, history_;
  std::uint32_t town_, known_town_;
  pattern::ClassId age_, age_form_, age_word_, age_limit_, simile_, number_word_, time_unit_, ago_, lasting_,
      when_, window_, recurring_, weekday_, month_, date_, setting_, health_, having_, occasion_, role_,
      ward_, care_at_, former_, everyday_state_, place_, place_name_, before_care_, forename_, abroad_,
      hospital_, postcode_, name_, title_, singular_, before_place_, place_first_, place_last_, procedure_;
  std::array<pattern::ClassId, 4> clinical_{};
  pattern::FeatureId vague_, often_, clock_, of_care_, first_name_, full_name_, ordinary_high_, ordinary_no_,
      at_least_, at_most_, about_, not_sure_, public_event_, short_, at_work_, in_passing_, told_, titled_,
      named_;
};

}  // namespace scruple::reidentify
