#include "detect/cues.h"

namespace scruple::detect {

namespace {

/// A rule named "claim__variant" speaks of that claim.
std::string_view claim_of(std::string_view rule_id) {
  const auto slash = rule_id.rfind('/');
  const auto name = slash == std::string_view::npos ? rule_id : rule_id.substr(slash + 1);
  const auto split = name.find("__");
  return split == std::string_view::npos ? std::string_view{} : name.substr(0, split);
}

bool own_words(Field field, Kind kind) {
  switch (field) {
    case Field::text:
      return !acts_on_text(kind);
    case Field::alt:
    case Field::bio:
      return true;
    case Field::context:
    case Field::target:
      return false;
  }
  return false;
}

}  // namespace

bool acts_on_text(Kind kind) {
  return kind == Kind::like || kind == Kind::follow || kind == Kind::join;
}

void run_cues(const pattern::Rules& rules, const read::Reading& reading, Kind kind,
              std::pmr::memory_resource* arena, std::pmr::vector<Signal>& signals) {
  std::pmr::vector<pattern::Hit> hits(arena);
  for (const auto& field : reading.fields) {
    if (!own_words(field.field, kind)) continue;
    hits.clear();
    rules.match(pattern::Stratum::cue, field.document, field.annotations, pattern::kInAll, hits);
    for (const auto& hit : hits) {
      const auto info = rules.info(hit.rule);
      const auto at = field.document.span(hit.focus_first, hit.focus_last);
      signals.push_back({.topic = info.gives,
                         .strength = info.strength,
                         .severity = info.severity,
                         .where = {at.begin, at.end, field.field},
                         .stances = field.stances_over(hit.focus_first, hit.focus_last) & ~info.even,
                         .detector = info.id,
                         .basis = Basis::pattern,
                         .claim = claim_of(info.id)});
    }
  }
}

}  // namespace scruple::detect
