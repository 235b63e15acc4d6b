#include "detect/acts.h"

#include <algorithm>

namespace scruple::detect {

namespace {

EvidenceSpan whole_text(const read::Reading& reading) {
  if (reading.fields.empty()) return {};
  const auto& text = reading.fields.front();
  return {0, static_cast<std::uint32_t>(text.document.source().size()), text.field};
}

std::optional<EvidenceSpan> last_sentence(const read::Reading& reading) {
  if (reading.fields.empty()) return std::nullopt;
  const auto& text = reading.fields.front();
  if (text.document.sentences().empty()) return std::nullopt;
  const auto& sentence = text.document.sentences().back();
  const auto at = text.document.span(sentence.first, sentence.last);
  return EvidenceSpan{at.begin, at.end, text.field};
}

/// Where the row should point if it holds, and whether fields alone say that it does.
struct Shown {
  EvidenceSpan where;
  bool stated = false;
};

/// nullopt: the row does not hold.
std::optional<Shown> evidence(const Act& act, const read::Reading& reading) {
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
  return worded ? Shown{*worded, false} : Shown{whole_text(reading), true};
}

}  // namespace

void Acts::run(const read::Reading& reading, std::pmr::vector<Signal>& signals) const {
  for (const auto& act : acts_) {
    const auto holds = evidence(act, reading);
    if (!holds) continue;
    Signal signal{.topic = act.topic,
                  .strength = act.strength,
                  .severity = act.severity,
                  .where = holds->where,
                  .stances = 0,
                  .detector = act.id,
                  .basis = Basis::account,
                  .claim = {},
                  .stated = holds->stated};
    signals.push_back(signal);
    const auto request = act.at_request ? last_sentence(reading) : std::nullopt;
    if (!request) continue;
    signal.where = *request;
    signals.push_back(signal);
  }
}

}  // namespace scruple::detect
