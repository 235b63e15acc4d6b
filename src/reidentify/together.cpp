#include "reidentify/together.h"

#include <algorithm>

#include "knowledge/arithmetic.h"

namespace scruple::reidentify {
namespace {

/// A shared fact this rare bridges a longer gap.
constexpr double kRareShare = 1e-3;

template <class T>
bool join(std::optional<T>& into, const std::optional<T>& other) {
  if (!other) return true;
  if (into && !(*into == *other)) return false;
  into = other;
  return true;
}

template <class T>
void unite(std::vector<T>& into, const std::vector<T>& other) {
  for (const T& value : other)
    if (std::find(into.begin(), into.end(), value) == into.end()) into.push_back(value);
}

/// The years that both allow; a birthday may lie between two posts.
bool join_ages(std::optional<Age>& into, const std::optional<Age>& other) {
  if (!other) return true;
  if (!into) {
    into = other;
    return true;
  }
  const auto low = std::max(into->low, other->low), high = std::min(into->high, other->high);
  if (low > high + 1) return false;
  into->fraction = std::min(into->fraction, other->fraction);
  into->low = std::min(low, high);
  into->high = std::max(low, high);
  return true;
}

bool is_home(const Place& place) {
  return place.kind != Place::Kind::hospital && place.kind != Place::Kind::hospitals_in;
}

/// Whether every home of `inner` lies in one of `outer`.
bool lie_in(const std::vector<Place>& inner, const std::vector<Place>& outer, const Population& p) {
  const auto inside = [&](Place place) {
    std::optional<Place> at = place;
    for (; at; at = p.broader(*at))
      if (std::find(outer.begin(), outer.end(), *at) != outer.end()) return true;
    return false;
  };
  return std::all_of(inner.begin(), inner.end(), inside);
}

std::vector<Place> select(const std::vector<Place>& places, bool homes) {
  std::vector<Place> out;
  for (const Place& place : places)
    if (is_home(place) == homes) out.push_back(place);
  return out;
}

/// The narrower of two statements on where somebody lives or is treated; false: they exclude one another.
bool join_places(std::vector<Place>& into, const std::vector<Place>& other, bool homes, const Population& p) {
  std::vector<Place> mine = select(into, homes);
  const std::vector<Place> theirs = select(other, homes);
  if (theirs.empty()) return true;
  if (mine.empty() || lie_in(theirs, mine, p)) {
    mine = theirs;
  } else if (!lie_in(mine, theirs, p) && homes) {
    return false;  // people are moved between hospitals, but do not live in two places
  }
  std::vector<Place> all = select(into, !homes);
  all.insert(all.end(), mine.begin(), mine.end());
  into = std::move(all);
  return true;
}

void join_odd(std::vector<Odd>& into, const std::vector<Odd>& other) {
  for (const Odd& fact : other) {
    const auto same = [&](const Odd& known) { return known.label == fact.label; };
    if (std::none_of(into.begin(), into.end(), same)) into.push_back(fact);
  }
}

/// The event or rare condition that both tell of.
bool share_anchor(const Description& a, const Description& b, const Population& p) {
  if (a.rare && a.rare == b.rare) return true;
  return std::any_of(a.conditions.begin(), a.conditions.end(), [&](std::uint32_t row) {
    return p.conditions()[row].measure == Measure::incidence &&
           std::find(b.conditions.begin(), b.conditions.end(), row) != b.conditions.end();
  });
}

bool share_rare_fact(const Description& a, const Description& b, const Population& p) {
  if (a.rare && a.rare == b.rare) return true;
  for (const std::uint32_t row : a.conditions)
    if (std::find(b.conditions.begin(), b.conditions.end(), row) != b.conditions.end() &&
        static_cast<double>(p.conditions()[row].per_100k) / 1e5 < kRareShare)
      return true;
  for (const Odd& fact : a.odd)
    for (const Odd& other : b.odd)
      if (fact.label == other.label && fact.share < kRareShare) return true;
  return false;
}

}  // namespace

std::optional<Description> merge(const Description& a, const Description& b, const Population& p) {
  Description out = a;
  if (!join(out.sex, b.sex) || !join_ages(out.age, b.age)) return std::nullopt;
  if (!join_places(out.places, b.places, true, p) || !join_places(out.places, b.places, false, p))
    return std::nullopt;
  if (b.window_days && (!out.window_days || *b.window_days < *out.window_days)) {
    out.window_days = b.window_days;
    out.window_vague = b.window_vague;
  }
  if (b.gp_list) out.gp_list = out.gp_list ? std::min(*out.gp_list, *b.gp_list) : *b.gp_list;
  // Of two that differ, the first stands: people change wards, have two jobs and several languages.
  for (auto member : {&Description::occupation, &Description::born, &Description::language,
                      &Description::religion, &Description::rare})
    if (!(out.*member)) out.*member = b.*member;
  if (!out.setting) out.setting = b.setting;
  if (!join(out.first_name, b.first_name) || !join(out.surname, b.surname)) return std::nullopt;
  if (out.ethnicity.empty()) out.ethnicity = b.ethnicity;
  unite(out.conditions, b.conditions);
  join_odd(out.odd, b.odd);
  if (b.event_people)
    out.event_people = out.event_people ? std::min(*out.event_people, *b.event_people) : *b.event_people;
  if (!out.author.place) out.author.place = b.author.place;
  if (!out.author.setting) out.author.setting = b.author.setting;
  if (!out.author.caseload) out.author.caseload = b.author.caseload;
  return out;
}

double same_person(const Description& a, const Description& b, const Link& link, const Population& p) {
  if (!merge(a, b, p)) return 0;
  const double days = link.recurring                           ? p.number("same.kept_days", 365)
                      : link.named || share_rare_fact(a, b, p) ? p.number("same.named_days", 60)
                                                               : p.number("same.days", 14);
  if (link.days_between > days) return 0;
  if (share_anchor(a, b, p) || link.named) return p.number("same.anchor", 0.9);
  if (a.setting && a.setting == b.setting && link.days_between <= p.number("same.setting_days", 2))
    return p.number("same.setting", 0.7);
  return p.number("same.pronoun", 0.4);
}

bool windows_chain(const Description& earlier, const Description& later, double days_between) {
  return !later.window_days || days_between <= *later.window_days + earlier.window_days.value_or(0);
}

double unique_together(double rho, double lambda_union, double lambda_one) {
  return rho * knowledge::exponential(-lambda_union) + (1 - rho) * knowledge::exponential(-lambda_one);
}

}  // namespace scruple::reidentify
