// Signal: what one detector saw. Weighing turns signals into candidate findings; a
// detector never does.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "scruple/review.h"

namespace scruple::detect {

struct Signal {
  std::uint16_t topic = 0;    ///< pattern::Names topic id
  float strength = 0;         ///< 0 to 1
  std::uint8_t severity = 0;  ///< 0: the topic's; else 1 + Severity
  EvidenceSpan where;         ///< what to point at
  std::uint32_t stances = 0;  ///< stances over the evidence, those in `even` removed
  std::string_view detector;  ///< "pattern:own_privacy/address"; lives as long as the knowledge
  Basis basis = Basis::pattern;
  std::string_view claim;  ///< id of a known false claim, if that is what was matched
  bool stated = false;     ///< all of it was given in fields of the submission, none of it read from words
  double log_odds = 0;     ///< of a learned detector (basis model), whose strength weighing works out
  std::optional<double> encoder = std::nullopt;  ///< log-odds of the encoder, where it was asked too
};

}  // namespace scruple::detect
