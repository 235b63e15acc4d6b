#include "reidentify/facts.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "pattern/token_class.h"
#include "text/table_layout.h"

namespace scruple::reidentify {
namespace {

using pattern::Annotation;
using pattern::Annotations;
using text::Form;
using text::Token;

constexpr std::uint32_t kMaxAge = 110;
constexpr double kDaysOfYear = 365.25;
constexpr double kDaysOfMonth = 30.4;
constexpr double kFirstYear = 1900;           ///< a number below it in a date is a day
constexpr double kMostCounted = 50;           ///< of one kind at work in a day or a week
constexpr std::uint32_t kReachOfCare = 4;     ///< tokens from a place of care to the area that it is in
constexpr std::size_t kLongestShortForm = 4;  ///< letters; "COPD" is a state of health in capitals only

bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The decimal number at the start of a word; nullopt if there is none.
std::optional<double> leading_number(std::string_view word) {
  double number = 0;
  std::size_t digits = 0;
  while (digits < word.size() && digits < 4 && is_digit(word[digits]))
    number = number * 10 + (word[digits++] - '0');
  return digits == 0 ? std::nullopt : std::optional(number);
}

Age years(double low, double high) {
  const auto bound = [](double year) {
    return static_cast<std::uint8_t>(std::clamp(year, 0.0, double{kMaxAge}));
  };
  return {bound(low), bound(std::max(low, high)), 1.0};
}

/// A baby's age as the share of the year of life that is meant: a week or a month of it.
Age part_of_year(double count, double in_year) {
  Age age = years(count / in_year, count / in_year);
  age.fraction = 1.0 / in_year;
  return age;
}

}  // namespace

/// Finds the facts of one field.
class Facts::Finder {
 public:
  Finder(const Facts& facts, const Population& population, const read::FieldReading& field,
         std::pmr::memory_resource* arena)
      : facts_(facts),
        population_(population),
        document_(field.document),
        tokens_(field.document.tokens()),
        annotations_(field.annotations),
        found_(arena) {}

  std::pmr::vector<Fact> run() && {
    for (const Annotation& annotation : annotations_.all()) look_at(annotation);
    timed_ = std::any_of(found_.begin(), found_.end(), [](const Fact& fact) {
      return fact.kind == FactKind::window && !fact.weak && fact.days < kDaysOfYear;
    });
    look_up_tables();
    lone_ages();
    std::sort(found_.begin(), found_.end(), [](const Fact& a, const Fact& b) {
      return std::tie(a.first, a.kind, b.last, a.row) < std::tie(b.first, b.kind, a.last, b.row);
    });
    drop_inner();
    return std::move(found_);
  }

 private:
  void look_at(const Annotation& annotation) {
    const auto cls = annotation.cls;
    if (covered(annotation.first, facts_.occasion_)) return;
    if (cls == facts_.age_) age(annotation);
    if (cls == facts_.age_word_) age_word(annotation);
    if (cls == facts_.window_) window(annotation);
    if (cls == facts_.when_) when(annotation);
    if (cls == facts_.date_ && !annotation.has(facts_.of_care_))  // that is a date of birth
      add(FactKind::window, annotation).days = days_of_date(annotation);
    if (cls == facts_.time_unit_) duration(annotation);
    if (cls == facts_.setting_) setting(annotation);
    if (cls == facts_.singular_) singular(annotation);
    sex(annotation);
  }

  Fact& add(FactKind kind, std::uint32_t first, std::uint32_t last) {
    Fact fact;
    fact.kind = kind;
    fact.first = first;
    fact.last = last;
    found_.push_back(fact);
    return found_.back();
  }
  Fact& add(FactKind kind, const Annotation& annotation) {
    return add(kind, annotation.first, annotation.last);
  }

  // --- ages ---------------------------------------------------------------------------------------

  void age(const Annotation& annotation) {
    if (is_compared(annotation.first) || is_time_of_day(annotation)) return;
    if (const auto meant = age_inside(annotation)) add(FactKind::age, annotation).age = *meant;
  }

  /// "4:52", which folds like "4/52", four weeks.
  bool is_time_of_day(const Annotation& annotation) const {
    const auto written = document_.source(document_.span(annotation.first, annotation.last));
    return written.find(':') != std::string_view::npos;
  }

  /// What the longest word for an age inside says; else the numbers there.
  std::optional<Age> age_inside(const Annotation& annotation) const {
    std::optional<Age> best;
    std::uint32_t longest = 0;
    for (std::uint32_t token = annotation.first; token < annotation.last; ++token) {
      annotations_.each_at(token, [&](std::uint32_t index) {
        const Annotation& word = annotations_[index];
        if ((word.cls != facts_.age_form_ && word.cls != facts_.age_word_) || word.last > annotation.last)
          return;
        const auto meant = age_of(word);
        if (!meant || word.last - word.first <= longest) return;
        longest = word.last - word.first;
        best = meant;
      });
    }
    return best ? best : age_in_numbers(annotation);
  }

  std::optional<Age> age_of(const Annotation& word) const {
    if (const auto weeks = facts_.number(word, Number::weeks)) return part_of_year(*weeks, 52);
    if (const auto months = facts_.number(word, Number::months)) return part_of_year(*months, 12);
    const auto low = facts_.number(word, Number::low);
    if (!low) return std::nullopt;
    return years(*low, facts_.number(word, Number::high).value_or(*low));
  }

  std::optional<Age> age_in_numbers(const Annotation& annotation) const {
    std::optional<double> low, high;
    double unit = 0;
    for (std::uint32_t token = annotation.first; token < annotation.last; ++token) {
      if (const auto days = number_at(token, facts_.time_unit_, Number::days)) unit = *days;
      if (const auto number = number_at(token)) (low ? high : low) = number;
    }
    if (!low || *low != std::floor(*low)) return std::nullopt;  // "49.99"
    if (!high && (unit == 0 || unit > kDaysOfYear - 1))
      if (const auto range = limited(annotation, *low))
        return range->high == kMaxAge && *low < facts_.youngest_limit_ ? std::nullopt : range;  // "past 8"
    if (unit != 0 && unit < kDaysOfYear - 1) {
      const double in_year = unit < kDaysOfMonth / 2 ? 52 : 12;
      const double count = unit == 1 ? *low / 7 : *low;
      return part_of_year(count, in_year);
    }
    return *low > kMaxAge ? std::nullopt : std::optional(years(*low, high.value_or(*low)));
  }

  /// "over 75", "under 10", "forty or so": a range from one number.
  std::optional<Age> limited(const Annotation& annotation, double number) const {
    const auto first = annotation.first == 0 ? 0 : annotation.first - 1;
    const auto last = std::min<std::size_t>(annotation.last + 1, tokens_.size());
    for (std::uint32_t token = first; token < last; ++token) {
      const auto index = annotations_.covering(token, facts_.age_limit_);
      if (index == Annotations::kNone) continue;
      const Annotation& limit = annotations_[index];
      if (limit.has(facts_.at_least_)) return years(number, kMaxAge);
      if (limit.has(facts_.at_most_)) return years(0, std::max(number - 1, 0.0));
      if (limit.has(facts_.about_)) return years(number, number + 9);
    }
    return std::nullopt;
  }

  void age_word(const Annotation& annotation) {
    const auto meant = age_of(annotation);
    if (!meant || is_compared(annotation.first)) return;
    Fact& fact = add(FactKind::age, annotation);
    fact.age = *meant;
    fact.loose = !annotation.has(facts_.told_);
  }

  /// "cried like a baby", "as a child": of nobody's age now.
  bool is_compared(std::uint32_t first) const {
    return first > 0 && !begins_sentence(first) && covered(first - 1, facts_.simile_);
  }

  /// A sentence that is a number alone ("38. Gym most days.", "Lost a patient tonight. Forty-one."): an age
  /// where the text opens with it, and later on where the text speaks of care.
  void lone_ages() {
    const bool care = speaks_of_care();
    bool opens = true;
    for (const auto& sentence : document_.sentences()) {
      if (sentence.first < sentence.last && (opens || care)) lone_age(sentence);
      opens = false;
    }
  }

  void lone_age(const text::Sentence& sentence) {
    const auto worded = annotations_.covering(sentence.first, facts_.number_word_);
    const bool all_one = worded != Annotations::kNone && annotations_[worded].last == sentence.last;
    if (sentence.last - sentence.first != 1 && !all_one) return;
    const auto number = number_at(sentence.first);
    if (!number || *number < facts_.youngest_opening_ || *number > kMaxAge ||
        covered(sentence.first, facts_.age_))
      return;
    add(FactKind::age, sentence.first, sentence.last).age = years(*number, *number);
  }

  bool speaks_of_care() const {
    return std::any_of(found_.begin(), found_.end(), [](const Fact& fact) {
      return fact.kind == FactKind::condition || fact.kind == FactKind::rare_disease ||
             fact.kind == FactKind::state || fact.kind == FactKind::setting;
    });
  }

  /// A number in figures or words.
  std::optional<double> number_at(std::uint32_t token) const {
    if (const auto worded = number_at(token, facts_.number_word_, Number::value)) return worded;
    if (const auto whole = before_fraction(token)) return whole;
    if (tokens_[token].form == Form::number)
      if (const auto thousandths = pattern::number_value(document_.folded(tokens_[token])))
        return static_cast<double>(*thousandths) / 1000;
    return leading_number(document_.folded(tokens_[token]));
  }

  /// "6¾" folds to more digits than it was written with.
  std::optional<double> before_fraction(std::uint32_t token) const {
    const std::string_view written = document_.source(document_.span(token, token + 1));
    std::size_t digits = 0;
    while (digits < written.size() && is_digit(written[digits])) ++digits;
    if (digits == 0 || digits >= written.size() || is_ascii(written[digits])) return std::nullopt;
    return leading_number(written.substr(0, digits));
  }
  std::optional<double> number_at(std::uint32_t token, pattern::ClassId cls, Number what) const {
    std::optional<double> found;
    annotations_.each_at(token, [&](std::uint32_t index) {
      if (annotations_[index].cls == cls && !found) found = facts_.number(annotations_[index], what);
    });
    return found;
  }

  // --- times --------------------------------------------------------------------------------------

  void window(const Annotation& annotation) {
    const auto days = facts_.number(annotation, Number::days);
    if (!days || is_habit(annotation.first)) return;
    Fact& fact = add(FactKind::window, annotation);
    fact.days = *days;
    fact.vague = annotation.has(facts_.vague_);
    fact.weak = annotation.has(facts_.in_passing_);
  }

  /// "every Monday", "until Friday": no time at which something took place.
  bool is_habit(std::uint32_t first) const {
    return first > 0 && !begins_sentence(first) && covered(first - 1, facts_.recurring_);
  }

  /// A time that no list of windows holds: a weekday is a day, a month a month, a year a year.
  void when(const Annotation& annotation) {
    if (is_listed(annotation)) return;
    double days = 0;
    bool weak = true;
    bool habit = is_habit(annotation.first);
    for (std::uint32_t token = annotation.first; token < annotation.last; ++token) {
      annotations_.each_at(token, [&](std::uint32_t index) {
        const Annotation& word = annotations_[index];
        habit = habit || word.cls == facts_.recurring_ || word.has(facts_.often_);
        if (word.cls == facts_.weekday_) days = 1;
        if (word.cls == facts_.date_) days = days_of_date(word);
        if (word.cls == facts_.month_ && days == 0) days = kDaysOfMonth + 0.6;
      });
      const auto number = number_at(token);
      if (number && *number >= facts_.history_ && *number < 2100 && days == 0) days = 365;
    }
    if (days != 0) weak = false;
    if (days == 0 && annotation.has(facts_.clock_) && in_figures(annotation)) days = 1;
    if (days == 0 || habit) return;
    Fact& fact = add(FactKind::window, annotation);
    fact.days = days;
    fact.weak = weak;
  }

  /// "4.52" is told of one morning; "three in the morning" of any.
  bool in_figures(const Annotation& clock) const {
    const auto written = document_.source(document_.span(clock.first, clock.last));
    return std::any_of(written.begin(), written.end(), is_digit);
  }

  /// "one Sunday": what the list of windows says of the same words counts.
  bool is_listed(const Annotation& annotation) const {
    const auto index = annotations_.covering(annotation.first, facts_.window_);
    return index != Annotations::kNone && annotations_[index].last >= annotation.last;
  }

  /// "14 March" is a day, "March 2020" a month.
  double days_of_date(const Annotation& date) const {
    bool month = false, day = false;
    for (std::uint32_t token = date.first; token < date.last; ++token) {
      const auto number = number_at(token);
      if (covered(token, facts_.month_))
        month = true;
      else if (number && *number < kFirstYear)
        day = true;
    }
    return month && !day ? kDaysOfMonth + 0.6 : 1;
  }

  /// "three weeks ago", "four nights on the ward": as long ago as it was, or as long as it went on at work. A
  /// length of time by itself ("eleven years of day centre") says nothing of when.
  void duration(const Annotation& unit) {
    if (unit.first == 0 || begins_sentence(unit.first) || covered(unit.first, facts_.age_)) return;
    const bool followed = unit.last < tokens_.size() && !begins_sentence(unit.last);
    const auto ago_word = followed ? annotations_.covering(unit.last, facts_.ago_) : Annotations::kNone;
    const bool ago = ago_word != Annotations::kNone;
    const auto number = number_at(unit.first - 1);
    const auto days = facts_.number(unit, Number::days);
    if (!number || !days || *number < 1 || *number > 60) return;
    if (!ago && !lasted(unit, *days) && !unit.has(facts_.at_work_)) return;
    Fact& fact = add(FactKind::window, unit.first - 1, unit.last + (ago ? 1 : 0));
    fact.days = std::min(*number * *days, 3650.0);
    fact.weak = !ago || annotations_[ago_word].has(facts_.in_passing_);  // "three weeks after"
  }

  /// "for eleven weeks": as long as somebody was cared for, unless it is how long they were ill.
  bool lasted(const Annotation& unit, double days) const {
    if (days <= 1 || unit.first < 2 || begins_sentence(unit.first - 1)) return false;
    const std::uint32_t word = unit.first - 2;
    if (!covered(word, facts_.lasting_)) return false;
    return word == 0 || begins_sentence(word) ||
           (!covered(word - 1, facts_.health_) && !covered(word - 1, facts_.role_));
  }

  // --- where, who, and what else --------------------------------------------------------------------

  /// Who works somewhere ("a radiographer") tells nothing of where somebody else was cared for.
  void setting(const Annotation& annotation) {
    const auto role = annotations_.covering(annotation.first, facts_.role_);
    if (role != Annotations::kNone && annotations_[role].last >= annotation.last) return;
    for (std::uint16_t i = 0; i < annotation.feature_count; ++i) {
      const auto meant = facts_.meant_[annotation.features[i]].setting;
      if (meant >= 0) add(FactKind::setting, annotation).setting = static_cast<Setting>(meant);
    }
  }

  void sex(const Annotation& annotation) {
    for (std::uint16_t i = 0; i < annotation.feature_count; ++i) {
      const auto meant = facts_.meant_[annotation.features[i]].sex;
      if (meant < 0) continue;
      Fact& fact = add(FactKind::sex, annotation);
      fact.sex = static_cast<Sex>(meant);
      fact.loose = true;
    }
  }

  void singular(const Annotation& annotation) {
    Fact& fact = add(annotation.has(facts_.public_event_) ? FactKind::event : FactKind::odd, annotation);
    fact.share = facts_.meant_[0].share;
    for (std::uint16_t i = 0; i < annotation.feature_count; ++i)
      if (const double share = facts_.meant_[annotation.features[i]].share; share > 0) fact.share = share;
  }

  // --- the tables -----------------------------------------------------------------------------------

  bool covered(std::uint32_t token, pattern::ClassId cls) const {
    return annotations_.covering(token, cls) != Annotations::kNone;
  }

  /// Looks up the longest phrase from each token that the tables know, and passes over it.
  void look_up_tables() {
    for (std::uint32_t token = 0; token < tokens_.size();) {
      const std::uint32_t next = phrase_at(token);
      if (next == token) unknown_at(token);
      token = std::max(next, token + 1);
    }
    names();
  }

  std::uint32_t phrase_at(std::uint32_t first) {
    // Hashed word by word: each beginning of the phrase is a key by itself.
    namespace layout = text::layout;
    std::array<std::uint64_t, 16> keys{};
    auto hash = layout::hash_of(document_.folded(tokens_[first]));
    keys[0] = layout::hash_end(hash);
    const auto longest = std::min<std::size_t>(population_.longest_key(keys[0]), keys.size());
    const auto limit = std::min<std::size_t>(tokens_.size(), first + longest);
    std::uint32_t words = longest == 0 ? 0 : 1;
    for (std::uint32_t token = first + 1; token < limit; ++token) {
      if (tokens_[token].sentence != tokens_[first].sentence) break;
      hash = layout::hash_of(document_.folded(tokens_[token]), layout::hash_step(hash, ' '));
      keys[words++] = layout::hash_end(hash);
    }
    for (; words > 0; --words)
      if (take(population_.meanings(keys[words - 1]), first, first + words)) return first + words;
    return first;
  }

  bool take(std::span<const Meaning> meanings, std::uint32_t first, std::uint32_t last) {
    if (take_place(meanings, first, last)) return true;
    for (const Meaning& meaning : meanings) {
      const auto kind = meant(meaning, first, last);
      if (!kind) continue;
      const auto row = *kind == FactKind::condition ? event_or_state(meanings, meaning.row) : meaning.row;
      if (*kind == FactKind::condition)
        if (const auto seen = contact_of(row)) {
          add(FactKind::setting, first, last).setting = *seen;
          return true;
        }
      Fact& fact = add(*kind, first, last);
      fact.row = row;
      fact.loose = *kind != FactKind::condition && *kind != FactKind::rare_disease &&
                   !(*kind == FactKind::occupation && first > 0 && covered(first - 1, facts_.former_));
      return true;
    }
    return false;
  }

  /// "in clinic", "rang 999": being seen there, which is no state of health. A birth is both.
  std::optional<Setting> contact_of(std::uint32_t row) const {
    if ((population_.conditions()[row].flags & ConditionRow::kObstetric) != 0) return std::nullopt;
    for (std::size_t i = 0; i < kSettings.size(); ++i)
      if (const auto setting = static_cast<Setting>(i); population_.contacts(setting) == row) return setting;
    return std::nullopt;
  }

  /// Of a term for both something that happened and what is left of it ("stroke"), the event where a time is
  /// told.
  std::uint32_t event_or_state(std::span<const Meaning> meanings, std::uint32_t row) const {
    for (const Meaning& meaning : meanings)
      if (timed_ && meaning.entity == Entity::condition &&
          population_.conditions()[meaning.row].measure == Measure::incidence)
        return meaning.row;
    return row;
  }

  /// A town rather than the authority of its name, a region rather than a county, and a hospital only where
  /// no place has the name. A name that several areas share ("Yorkshire") means all of them.
  bool take_place(std::span<const Meaning> meanings, std::uint32_t first, std::uint32_t last) {
    const Meaning *hospital = nullptr, *town = nullptr, *postcode = nullptr, *region = nullptr,
                  *area = nullptr;
    for (const Meaning& meaning : meanings) {
      const auto note = [&](const Meaning*& slot) { slot = slot == nullptr ? &meaning : slot; };
      if (meaning.entity == Entity::hospital &&
          ((meaning.flags & Meaning::kIntroduced) == 0 || stands_for_care(first, last)))
        note(hospital);
      if (meaning.entity == Entity::town) note(town);
      if (meaning.entity == Entity::postcode) note(postcode);
      if (meaning.entity == Entity::area) {
        note(area);
        const AreaKind kind = population_.areas()[meaning.row].kind;
        if (kind == AreaKind::region || kind == AreaKind::country) note(region);
        if (kind == AreaKind::county && population_.areas()[area->row].kind == AreaKind::authority)
          area = &meaning;
      }
    }
    if (postcode != nullptr && covered(first, facts_.postcode_)) {
      add(FactKind::place, first, last).place = {Place::Kind::postcode, postcode->row};
      return true;
    }
    const std::uint32_t people =
        town == nullptr ? facts_.known_town_ : population_.towns()[town->row].population;
    const bool known = people >= (covered(first, facts_.place_name_) ? facts_.town_ : facts_.known_town_);
    if (!known && !capital(first) && !covered(first, facts_.place_name_)) town = nullptr;
    const bool is_place = town != nullptr || area != nullptr;
    const bool placed = is_place && names_place(first, last, known);
    if (hospital != nullptr && (!placed || stands_for_care(first, last)) &&
        (placed || names_hospital(first, last))) {
      add(FactKind::place, first, last).place = {Place::Kind::hospital, hospital->row};
      return true;
    }
    if (!placed) return false;
    const auto kind = after_care(first) ? Place::Kind::hospitals_in : Place::Kind::area;
    const bool together = area != nullptr && (area->flags & Meaning::kTogether) != 0;
    if (region != nullptr && !together) {
      add(FactKind::place, first, last).place = {kind, region->row};
    } else if (town != nullptr) {
      add(FactKind::place, first, last).place = {Place::Kind::town, town->row};
    } else if (const auto widest = holds_all(meanings)) {
      add(FactKind::place, first, last).place = {kind, *widest};
    } else {
      for (const Meaning& meaning : meanings)
        if (meaning.entity == Entity::area) add(FactKind::place, first, last).place = {kind, meaning.row};
    }
    return true;
  }

  /// The area that holds all others of its name: "Cornwall" is the county, not the authority in it.
  std::optional<std::uint32_t> holds_all(std::span<const Meaning> meanings) const {
    const auto holds = [&](std::uint32_t area, std::uint32_t other) {
      const auto members = population_.members(population_.areas()[other]);
      return std::all_of(members.begin(), members.end(),
                         [&](std::uint32_t member) { return population_.contains(area, member); });
    };
    std::optional<std::uint32_t> widest;
    for (const Meaning& meaning : meanings) {
      const bool all = meaning.entity == Entity::area &&
                       std::all_of(meanings.begin(), meanings.end(), [&](const Meaning& other) {
                         return other.entity != Entity::area || holds(meaning.row, other.row);
                       });
      const bool county = all && population_.areas()[meaning.row].kind == AreaKind::county;
      if (all && (!widest || county)) widest = meaning.row;
    }
    return widest;
  }

  /// "at Warwick", "York ED": the hospital of the town.
  bool stands_for_care(std::uint32_t first, std::uint32_t last) const {
    const auto sentence = tokens_[first].sentence;
    if (first > 0 && tokens_[first - 1].sentence == sentence && covered(first - 1, facts_.before_care_))
      return true;
    return last < tokens_.size() && tokens_[last].sentence == sentence &&
           tokens_[last].before == text::kSpace &&
           (covered(last, facts_.ward_) || covered(last, facts_.care_at_));
  }

  /// "a hospital in the East Midlands", "theatre, Notts": where somebody was treated, not where they live.
  bool after_care(std::uint32_t first) const {
    for (std::uint32_t back = 1; back <= kReachOfCare && back <= first; ++back) {
      if (tokens_[first - back].sentence != tokens_[first].sentence) return false;
      if (covered(first - back, facts_.care_at_) || covered(first - back, facts_.ward_)) return true;
    }
    return false;
  }

  /// What a meaning is here; nullopt where what stands round the words says that it is not meant.
  std::optional<FactKind> meant(const Meaning& meaning, std::uint32_t first, std::uint32_t last) const {
    switch (meaning.entity) {
      case Entity::condition:
        if ((meaning.flags & Meaning::kTerse) != 0)
          return is_terse(first, last) ? std::optional(FactKind::condition) : std::nullopt;
        return states_health(first, last) ? std::optional(FactKind::condition) : std::nullopt;
      case Entity::rare_disease:
        if ((meaning.flags & Meaning::kIntroduced) != 0 && !is_had(first)) return std::nullopt;
        return states_health(first, last) ? std::optional(FactKind::rare_disease) : std::nullopt;
      case Entity::occupation:
        return covered(first, facts_.former_) ? std::nullopt : std::optional(FactKind::occupation);
      case Entity::ethnicity:
        return FactKind::ethnicity;
      case Entity::religion:
        return FactKind::religion;
      case Entity::country:
        return FactKind::born;
      case Entity::language:
        return FactKind::language;
      default:
        return std::nullopt;  // places are taken before, names only where the reading found one
    }
  }

  /// "with Usher", "has Noonan's": a name that somebody is said to have.
  bool is_had(std::uint32_t first) const {
    return capital(first) && !begins_sentence(first) && covered(first - 1, facts_.having_) &&
           !covered(first, facts_.name_);
  }

  /// "Prostate, sixties, Dorset", "four hips today": a part or an operation for what somebody had, where it
  /// stands between pauses or several are counted.
  bool is_terse(std::uint32_t first, std::uint32_t last) const {
    const auto& sentence = document_.sentences()[tokens_[first].sentence];
    if (covered(first, facts_.occasion_) || covered(first, facts_.ward_)) return false;
    if (pattern::pauses(document_, sentence, last) && pattern::pauses(document_, sentence, first))
      return true;
    const auto count = begins_sentence(first) ? std::nullopt : number_at(first - 1);
    return count && *count > 1 && *count < kMostCounted;
  }

  bool capital(std::uint32_t token) const {
    return (tokens_[token].looks & (text::kCapital | text::kUpper)) != 0;
  }
  bool begins_sentence(std::uint32_t token) const {
    return document_.sentences()[tokens_[token].sentence].first == token;
  }

  /// Hardly a word by the lists, or written and placed as a name. `known`: many people live there.
  bool names_place(std::uint32_t first, std::uint32_t last, bool known = false) const {
    if (covered(first, facts_.abroad_)) return false;
    const auto place = annotations_.covering(first, facts_.place_);
    const bool placed = covered(first, facts_.place_name_) && !begins_sentence(first);
    if (covered(first, facts_.month_) || is_persons_name(first, placed)) return false;
    if (known && place != Annotations::kNone && !annotations_[place].has(facts_.ordinary_high_) &&
        (placed || capital(first)) && !covered(first, facts_.name_))
      return true;
    // A village in lower case ("angle grinder") is one behind "in" or "from" only.
    if (!known && !capital(first) && !is_introduced(first)) return false;
    if (place != Annotations::kNone && annotations_[place].has(facts_.ordinary_no_)) return true;
    if (!capital(first)) return false;
    if (covered(first, facts_.place_name_)) return !begins_sentence(first) || place == Annotations::kNone;
    if (place != Annotations::kNone)
      return !annotations_[place].has(facts_.ordinary_high_) && !begins_sentence(first);
    return last - first > 1 || !begins_sentence(first);
  }

  /// "Mr Dunstable", "Hi Shelley": somebody who bears the name of a place.
  bool is_persons_name(std::uint32_t first, bool placed) const {
    const auto name = annotations_.covering(first, facts_.name_);
    if (name == Annotations::kNone) return false;
    if (covered(first, facts_.forename_) && !placed) return true;
    const bool titled = first > 0 && !begins_sentence(first) && covered(first - 1, facts_.title_);
    return titled || annotations_[name].has(facts_.titled_);
  }

  bool is_introduced(std::uint32_t first) const {
    return first > 0 && !begins_sentence(first) && covered(first - 1, facts_.before_place_);
  }

  bool names_hospital(std::uint32_t first, std::uint32_t last) const {
    const auto listed = annotations_.covering(first, facts_.hospital_);
    const bool is_short = listed == Annotations::kNone || annotations_[listed].has(facts_.short_);
    if (!is_short) return true;
    if (last - first > 1) return capital(first) || capital(last - 1) || listed != Annotations::kNone;
    const bool letters = (tokens_[first].looks & text::kUpper) != 0;  // "GOSH", never "Gosh"
    const bool is_long = tokens_[first].folded_size > kLongestShortForm;
    return letters ||
           (is_long && capital(first) && (!begins_sentence(first) || listed != Annotations::kNone));
  }

  bool states_health(std::uint32_t first, std::uint32_t last) const {
    if (covered(first, facts_.occasion_)) return false;
    if (inside_longer(first, last, facts_.role_) || inside_longer(first, last, facts_.ward_)) return false;
    if (last - first > 1) return true;
    if (covered(first, facts_.health_)) return true;
    for (const auto cls : facts_.clinical_) {
      const auto index = annotations_.covering(first, cls);
      if (index != Annotations::kNone && !annotations_[index].has(facts_.not_sure_) &&
          !annotations_[index].has(facts_.short_))
        return true;
    }
    const Token& token = tokens_[first];
    const bool letters = token.folded_size <= kLongestShortForm;
    const bool upper = (token.looks & text::kUpper) != 0;
    if (covered(first, facts_.everyday_state_)) return letters && upper && !shouted(first);
    return !letters || upper;
  }

  /// Whether a word beside it is in capitals too: "HE IS ILL" is no list of illnesses.
  bool shouted(std::uint32_t token) const {
    const auto upper = [&](std::uint32_t at) {
      return tokens_[at].sentence == tokens_[token].sentence && (tokens_[at].looks & text::kUpper) != 0;
    };
    return (token > 0 && upper(token - 1)) || (token + 1 < tokens_.size() && upper(token + 1));
  }

  /// "stroke nurse", "stroke unit": no state of health.
  bool inside_longer(std::uint32_t first, std::uint32_t last, pattern::ClassId cls) const {
    const auto index = annotations_.covering(first, cls);
    return index != Annotations::kNone && annotations_[index].last - annotations_[index].first > last - first;
  }

  /// What no table knows: a state of health that the reading found, a small place.
  void unknown_at(std::uint32_t token) {
    annotations_.each_at(token, [&](std::uint32_t index) {
      const Annotation& annotation = annotations_[index];
      const bool is_state = annotation.cls == facts_.health_ || is_procedure(annotation);
      if (is_state && !covered(annotation.first, facts_.occasion_)) state(annotation);
      const bool named_care = annotation.cls == facts_.care_at_ && annotation.has(facts_.named_);
      const bool placed = annotation.cls == facts_.place_name_ ||
                          (annotation.cls == facts_.place_ && capital(annotation.first));
      if (named_care || (placed && names_place(annotation.first, annotation.last)))
        small_place(annotation.first, annotation.last);
    });
    if (!is_unheard(token) || covered(token, facts_.name_) || covered(token, facts_.abroad_)) return;
    std::uint32_t first = token, last = token + 1;
    while (first > 0 && continues(first - 1, first)) --first;
    while (last < tokens_.size() && continues(last, last - 1)) ++last;
    const bool after = is_introduced(first);
    const bool of_form = covered(first, facts_.place_first_) || covered(last - 1, facts_.place_last_);
    if (after || (of_form && last - first > 1)) small_place(first, last);
  }

  /// What was done to somebody tells of them as an illness does.
  bool is_procedure(const Annotation& annotation) const {
    return annotation.cls == facts_.procedure_ && !annotation.has(facts_.not_sure_) &&
           !annotation.has(facts_.short_) && !covered(annotation.first, facts_.health_) &&
           !inside_longer(annotation.first, annotation.last, facts_.role_) &&
           !inside_longer(annotation.first, annotation.last, facts_.ward_);
  }

  /// A word in no list, written as a name.
  bool is_unheard(std::uint32_t token) const {
    const Token& here = tokens_[token];
    return here.form == Form::word && here.word == text::kUnknownWord && (here.looks & text::kCapital) != 0 &&
           (here.looks & text::kUpper) == 0;
  }

  /// A word of the same name: a capital beside one, with no more than a space between.
  bool continues(std::uint32_t token, std::uint32_t beside) const {
    const std::uint32_t later = std::max(token, beside);
    return tokens_[token].sentence == tokens_[beside].sentence && capital(token) &&
           tokens_[token].form == Form::word && tokens_[later].before == text::kSpace;
  }

  void small_place(std::uint32_t first, std::uint32_t last) {
    add(FactKind::place, first, last).place = {Place::Kind::small, 0};
  }

  void state(const Annotation& annotation) {
    Fact& fact = add(FactKind::state, annotation);
    fact.share = facts_.unknown_state_;
    for (const auto cls : facts_.clinical_) {
      const auto index = annotations_.covering(annotation.first, cls);
      if (index == Annotations::kNone) continue;
      for (std::uint16_t i = 0; i < annotations_[index].feature_count; ++i)
        if (const double share = facts_.meant_[annotations_[index].features[i]].share; share > 0)
          fact.share = share;
    }
  }

  /// Given names and surnames of people in care.
  void names() {
    for (const Annotation& annotation : annotations_.all()) {
      if (annotation.cls != facts_.name_ || !annotation.has(facts_.of_care_)) continue;
      for (std::uint32_t token = annotation.first; token < annotation.last; ++token)
        name_at(annotation, token);
    }
  }

  void name_at(const Annotation& name, std::uint32_t token) {
    const bool alone = name.last - name.first == 1;
    const bool given = name.has(facts_.first_name_) || (name.has(facts_.full_name_) && token + 1 < name.last);
    const auto wanted = given ? Entity::first_name : Entity::surname;
    for (const Meaning& meaning : population_.meanings(document_.folded(tokens_[token]))) {
      if (meaning.entity != wanted && !(alone && meaning.entity == Entity::first_name)) continue;
      add(meaning.entity == Entity::first_name ? FactKind::first_name : FactKind::surname, token, token + 1)
          .row = meaning.row;
      return;
    }
  }

  /// A fact inside a longer one of its kind says nothing more ("lady" in "old lady" as an age).
  void drop_inner() {
    std::uint32_t longest = 0;
    for (const Fact& fact : found_) longest = std::max(longest, fact.last - fact.first);
    // In order of place, what holds a fact begins no more than that many tokens before it.
    const auto inner = [&](const Fact& fact) {
      const auto from = std::partition_point(
          found_.begin(), found_.end(), [&](const Fact& other) { return other.first + longest < fact.last; });
      const auto to = std::partition_point(from, found_.end(),
                                           [&](const Fact& other) { return other.first <= fact.first; });
      return std::any_of(from, to, [&](const Fact& other) {
        return other.kind == fact.kind && fact.last <= other.last &&
               (other.last - other.first > fact.last - fact.first || (fact.loose && !other.loose));
      });
    };
    std::pmr::vector<Fact> kept(found_.get_allocator());
    for (const Fact& fact : found_)
      if (fact.kind == FactKind::sex || !inner(fact)) kept.push_back(fact);
    found_ = std::move(kept);
  }

  const Facts& facts_;
  const Population& population_;
  const text::Document& document_;
  std::span<const Token> tokens_;
  const Annotations& annotations_;
  std::pmr::vector<Fact> found_;
  bool timed_ = false;  ///< it is told when, within a year
};

Facts::Facts(const pattern::Names& names, const knowledge::Settings& settings)
    : meant_(names.features() + std::size_t{1}),
      unknown_state_(static_cast<double>(settings.get("odd.common", 0.3F))),
      youngest_opening_(static_cast<double>(settings.get("describe.opening_age", 13))),
      youngest_limit_(static_cast<double>(settings.get("describe.limit_age", 16))),
      history_(static_cast<double>(settings.get("describe.history", 2000))),
      town_(static_cast<std::uint32_t>(settings.get("describe.town", 5000))),
      known_town_(static_cast<std::uint32_t>(settings.get("describe.known_town", 20000))),
      age_(names.cls("AGE")),
      age_form_(names.cls("AGE_FORM")),
      age_word_(names.cls("AGE_WORD")),
      age_limit_(names.cls("AGE_LIMIT")),
      simile_(names.cls("SIMILE")),
      number_word_(names.cls("NUMBER_WORD")),
      time_unit_(names.cls("TIME_UNIT")),
      ago_(names.cls("AGO")),
      lasting_(names.cls("LASTING")),
      when_(names.cls("WHEN")),
      window_(names.cls("WINDOW")),
      recurring_(names.cls("RECURRING")),
      weekday_(names.cls("WEEKDAY")),
      month_(names.cls("MONTH")),
      date_(names.cls("DATE")),
      setting_(names.cls("SETTING")),
      health_(names.cls("HEALTH")),
      having_(names.cls("HAVING")),
      occasion_(names.cls("OCCASION")),
      role_(names.cls("ROLE")),
      ward_(names.cls("WARD")),
      care_at_(names.cls("CARE_AT")),
      former_(names.cls("FORMER")),
      everyday_state_(names.cls("EVERYDAY_STATE")),
      place_(names.cls("PLACE")),
      place_name_(names.cls("PLACE_NAME")),
      before_care_(names.cls("BEFORE_CARE")),
      forename_(names.cls("FORENAME")),
      abroad_(names.cls("ABROAD")),
      hospital_(names.cls("HOSPITAL")),
      postcode_(names.cls("POSTCODE")),
      name_(names.cls("NAME")),
      title_(names.cls("TITLE")),
      singular_(names.cls("SINGULAR")),
      before_place_(names.cls("PLACE_BEFORE")),
      place_first_(names.cls("PLACE_FIRST")),
      place_last_(names.cls("PLACE_LAST")),
      procedure_(names.cls("PROCEDURE")),
      clinical_{names.cls("CONDITION"), names.cls("ILLNESS"), names.cls("PROCEDURE"), names.cls("SYMPTOM")},
      vague_(names.feature("vague=yes")),
      often_(names.feature("often=yes")),
      clock_(names.feature("form=clock")),
      of_care_(names.feature("of=care")),
      first_name_(names.feature("kind=first")),
      full_name_(names.feature("kind=full")),
      ordinary_high_(names.feature("ordinary=high")),
      ordinary_no_(names.feature("ordinary=no")),
      at_least_(names.feature("limit=low")),
      at_most_(names.feature("limit=high")),
      about_(names.feature("limit=about")),
      not_sure_(names.feature("sure=no")),
      public_event_(names.feature("singular=public")),
      short_(names.feature("short=yes")),
      at_work_(names.feature("at=work")),
      in_passing_(names.feature("said=passing")),
      told_(names.feature("told=yes")),
      titled_(names.feature("title=yes")),
      named_(names.feature("form=named")) {
  constexpr std::array<std::pair<std::string_view, Number>, 6> kNumbers = {{{"low", Number::low},
                                                                            {"high", Number::high},
                                                                            {"weeks", Number::weeks},
                                                                            {"months", Number::months},
                                                                            {"days", Number::days},
                                                                            {"value", Number::value}}};
  for (std::uint16_t id = 1; id <= names.features(); ++id) {
    const std::string_view feature = names.feature_name(id);
    const std::size_t equals = std::min(feature.find('='), feature.size());
    const std::string_view attribute = feature.substr(0, equals);
    const std::string_view value = feature.substr(std::min(equals + 1, feature.size()));
    Meant& meant = meant_[id];
    for (const auto& [word, number] : kNumbers)
      if (attribute == word) {
        if (const auto parsed = leading_number(value)) {
          meant.number = number;
          meant.value = *parsed;
        }
      }
    if (attribute == "setting") {
      const auto found = std::find(kSettings.begin(), kSettings.end(), value);
      if (found != kSettings.end()) meant.setting = static_cast<std::int8_t>(found - kSettings.begin());
    }
    if (feature == "sex=m") meant.sex = static_cast<std::int8_t>(Sex::male);
    if (feature == "sex=f") meant.sex = static_cast<std::int8_t>(Sex::female);
    if (attribute == "rarity")
      meant.share = static_cast<double>(settings.get(std::string("odd.") + std::string(value), 0));
  }
  meant_[0].share = unknown_state_;
}

std::optional<double> Facts::number(const Annotation& annotation, Number what) const {
  for (std::uint16_t i = 0; i < annotation.feature_count; ++i) {
    const Meant& meant = meant_[annotation.features[i]];
    if (meant.number == what) return meant.value;
  }
  return std::nullopt;
}

std::optional<Setting> Facts::setting(const Annotations& annotations) const {
  for (const Annotation& annotation : annotations.all()) {
    if (annotation.cls != setting_) continue;
    for (std::uint16_t i = 0; i < annotation.feature_count; ++i)
      if (const auto meant = meant_[annotation.features[i]].setting; meant >= 0)
        return static_cast<Setting>(meant);
  }
  return std::nullopt;
}

std::pmr::vector<Fact> Facts::find(const read::FieldReading& field, const Population& population,
                                   std::pmr::memory_resource* arena) const {
  return Finder(*this, population, field, arena).run();
}

}  // namespace scruple::reidentify
