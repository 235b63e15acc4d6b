// Weighing: signals of one topic into one confidence, stances taken into account.
//
// Each detector counts once, with its strongest signal; detectors are taken as independent
// witnesses, so confidence = 1 - product of (1 - strength) ("noisy or", Pearl 1988).
//
// Threads: free functions on plain values.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

#include "detect/signal.h"
#include "scruple/review.h"

namespace scruple::weigh {

/// What the knowledge says of a topic, as far as weighing cares. Indexed by topic id.
struct Policy {
  Severity severity = Severity::medium;
  float threshold = 0.5F;
  std::uint32_t silenced_by = 0;  ///< bit set of stances
};

struct Candidate {
  std::uint16_t topic = 0;
  double confidence = 0;
  Severity severity = Severity::low;
  Basis basis = Basis::pattern;
  std::pmr::vector<EvidenceSpan> spans;  ///< in order, merged where they overlap
  std::pmr::vector<detect::Signal>
      witnesses;  ///< the strongest signal of each detector, in order of detector
};

struct Weighed {
  std::pmr::vector<Candidate> candidates;     ///< in order of topic id
  std::pmr::vector<detect::Signal> silenced;  ///< signals that stances took out
};

/// `min_confidence` below 0: each topic's own threshold.
Weighed weigh(std::span<const detect::Signal> signals, std::span<const Policy> policies,
              double min_confidence, std::pmr::memory_resource* arena);

}  // namespace scruple::weigh
