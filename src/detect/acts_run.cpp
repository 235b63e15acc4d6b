#include "detect/acts.h"

#include <algorithm>

namespace scruple::detect {

namespace {

EvidenceSpan whole_text(const read::Reading& reading) {
  if (reading.fields.empty()) return {};
  const auto& text = reading.fields.front();
  return {0, static_cast<std::uint32_t>(text.document.source().size()), text.field};
}

/// Where the row should point if it holds; nullopt if it does not.
std::optional<EvidenceSpan> evidence(const Act& act, const read::Reading& reading) {
  for (const auto exception : act.unless)
    if (reading.find(exception) != nullptr) return std::nullopt;
  std::optional<EvidenceSpan> worded;
  for (const auto& group : act.when) {
    const read::Circumstance* holds = nullptr;
    for (const auto what : group) {
      const auto* found = reading.find(what);
      if (found != nullptr && (holds == nullptr || holds->from_field)) holds = found;
    }
    if (holds == nullptr) return std::nullopt;
    if (!holds->from_field && !worded) worded = holds->where;
  }
  return worded ? worded : whole_text(reading);
}

}  // namespace

void Acts::run(const read::Reading& reading, std::pmr::vector<Signal>& signals) const {
  for (const auto& act : acts_) {
    const auto where = evidence(act, reading);
    if (!where) continue;
    signals.push_back({.topic = act.topic,
                       .strength = act.strength,
                       .severity = act.severity,
                       .where = *where,
                       .stances = 0,
                       .detector = act.id,
                       .basis = Basis::account,
                       .claim = {}});
  }
}

}  // namespace scruple::detect
