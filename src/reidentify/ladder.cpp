#include "reidentify/ladder.h"

#include <algorithm>

namespace scruple::reidentify {
namespace {

using Part = Change::Part;

constexpr double kWindows[] = {1, 7, 30, 365};
constexpr std::uint32_t kMostRungs = 4;

template <class T>
bool clear(std::optional<T>& value) {
  const bool was = value.has_value();
  value.reset();
  return was;
}

template <class T>
bool clear(std::vector<T>& values) {
  const bool was = !values.empty();
  values.clear();
  return was;
}

template <class T>
bool erase(std::vector<T>& values, std::uint32_t index) {
  if (index >= values.size()) return false;
  values.erase(values.begin() + index);
  return true;
}

/// From a narrow range to the next five or ten years that hold it; false: nothing but leaving it out.
bool widen(Age& age) {
  if (age.fraction < 1) {
    age.fraction = 1;
    return true;
  }
  for (const int years : {5, 10}) {
    const int low = age.low / years * years, high = age.high / years * years + years - 1;
    if (high - low >= 10 || high > 110) continue;
    if (low == age.low && high == age.high) continue;
    if (high - low + 1 != years) continue;
    age.low = static_cast<std::uint8_t>(low);
    age.high = static_cast<std::uint8_t>(high);
    return true;
  }
  return false;
}

bool broaden(std::vector<Place>& places, const Population& population) {
  bool any = false;
  for (Place& place : places)
    if (const auto next = population.broader(place)) {
      place = *next;
      any = true;
    }
  std::vector<Place> kept;
  for (const Place& place : places)
    if (std::find(kept.begin(), kept.end(), place) == kept.end()) kept.push_back(place);
  places = std::move(kept);
  return any;
}

bool lengthen(Description& d) {
  for (const double days : kWindows)
    if (*d.window_days < days) {
      d.window_days = days;
      d.window_vague = true;
      return true;
    }
  return false;
}

/// Whether one change is better than another: more at the lower bound.
bool better(const Change& a, const Change& b) {
  return a.estimate.k_lo80 > b.estimate.k_lo80;
}

/// Every statement of a description that has a ladder.
std::vector<std::pair<Part, std::uint32_t>> statements(const Description& d) {
  std::vector<std::pair<Part, std::uint32_t>> out;
  for (std::uint32_t part = 0; part <= static_cast<std::uint32_t>(Part::author); ++part) {
    const auto which = static_cast<Part>(part);
    const std::size_t several = which == Part::condition ? d.conditions.size()
                                : which == Part::odd     ? d.odd.size()
                                                         : 1;
    for (std::uint32_t i = 0; i < several; ++i)
      if (without(d, which, i)) out.emplace_back(which, i);
  }
  return out;
}

}  // namespace

std::optional<Description> one_rung_up(const Description& description, Part part, std::uint32_t index,
                                       const Population& population) {
  Description out = description;
  switch (part) {
    case Part::age:
      if (out.age && widen(*out.age)) return out;
      break;
    case Part::place:
      if (broaden(out.places, population)) return out;
      break;
    case Part::window:
      if (out.window_days && lengthen(out)) return out;
      return std::nullopt;  // a window of a year or more is as long as none
    default:
      break;
  }
  return without(description, part, index);
}

std::optional<Description> without(const Description& description, Part part, std::uint32_t index) {
  Description out = description;
  bool was = false;
  switch (part) {
    case Part::sex:
      was = clear(out.sex);
      break;
    case Part::age:
      was = clear(out.age);
      break;
    case Part::place:
      was = clear(out.places);
      was = clear(out.gp_list) || was;
      break;
    case Part::window:
      was = out.window_days && *out.window_days < kWindows[3];
      out.window_days.reset();
      out.window_vague = false;
      break;
    case Part::setting:
      was = clear(out.setting);
      break;
    case Part::condition:
      was = erase(out.conditions, index);
      break;
    case Part::rare:
      was = clear(out.rare);
      break;
    case Part::occupation:
      was = clear(out.occupation);
      break;
    case Part::ethnicity:
      was = clear(out.ethnicity);
      break;
    case Part::religion:
      was = clear(out.religion);
      break;
    case Part::born:
      was = clear(out.born);
      break;
    case Part::language:
      was = clear(out.language);
      break;
    case Part::first_name:
      was = clear(out.first_name);
      break;
    case Part::surname:
      was = clear(out.surname);
      break;
    case Part::odd:
      was = erase(out.odd, index);
      break;
    case Part::event:
      was = clear(out.event_people);
      break;
    case Part::author:
      was = !(out.author == AuthorSide());
      out.author = AuthorSide();
      break;
  }
  if (!was) return std::nullopt;
  return out;
}

std::vector<Change> Estimator::gains(const Description& description) const {
  std::vector<Change> out;
  for (const auto& [part, index] : statements(description)) {
    std::optional<Description> next = one_rung_up(description, part, index, population_);
    const std::optional<Description> dropped = without(description, part, index);
    for (std::uint32_t rungs = 1; next && rungs <= kMostRungs; ++rungs) {
      const bool top = dropped && *next == *dropped;
      if (!top) out.push_back({part, index, rungs, false, *next, estimate(*next)});
      if (top) break;
      next = one_rung_up(*next, part, index, population_);
    }
    if (dropped) {
      // A rung costs one; leaving a statement out costs as many as its ladder has.
      std::uint32_t rungs = 1;
      for (const Change& change : out)
        if (change.part == part && change.index == index) rungs = std::max(rungs, change.rungs + 1);
      out.push_back({part, index, rungs, true, *dropped, estimate(*dropped)});
    }
  }
  std::sort(out.begin(), out.end(), [](const Change& a, const Change& b) {
    if (a.estimate.k != b.estimate.k) return a.estimate.k > b.estimate.k;
    return std::pair(a.part, a.rungs) < std::pair(b.part, b.rungs);
  });
  return out;
}

std::vector<Change> Estimator::path_to(Level level, const Description& description) const {
  const auto reached = [&](const Change& change) { return change.estimate.level <= level; };
  const auto rung_of = [&](const Description& d) {
    std::vector<Change> out;
    for (const auto& [part, index] : statements(d))
      if (const auto next = one_rung_up(d, part, index, population_)) {
        const auto dropped = without(d, part, index);
        out.push_back({part, index, 1, dropped && *next == *dropped, *next, estimate(*next)});
      }
    std::sort(out.begin(), out.end(), better);
    return out;
  };
  if (estimate(description).level <= level) return {};
  // One rung; then the best of all pairs of rungs; then the best pair and further rungs, each the best by
  // itself.
  const std::vector<Change> first = rung_of(description);
  if (!first.empty() && reached(first.front())) return {first.front()};
  std::vector<Change> best;
  for (const Change& one : first)
    for (Change& two : rung_of(one.after))
      if (best.empty() || better(two, best.back())) best = {one, std::move(two)};
  while (!best.empty() && !reached(best.back()) && best.size() < kMostRungs) {
    std::vector<Change> further = rung_of(best.back().after);
    if (further.empty()) break;
    best.push_back(std::move(further.front()));
  }
  return !best.empty() && reached(best.back()) ? best : std::vector<Change>();
}

}  // namespace scruple::reidentify
