// Weighing: signals of one topic into one confidence, stances taken into account.
//
// Each detector with rules counts once, with its strongest signal; they are taken as independent
// witnesses, so together they say h = 1 - product of (1 - strength) ("noisy or", Pearl 1988).
//
// Where a topic was trained, h joins what the learned detector says in a logistic model
// (stacked generalisation, Wolpert 1992):
//
//   log-odds = bias + learned * (its log-odds) - heard * ln(1 - h) + silenced * s
//
// with s the strongest signal that a stance took out; -ln(1 - h) adds up over witnesses as h
// does not. Bias and weights were fitted on posts
// of which many deserve a finding and corrected for a prior of few (training/classifiers.py),
// so the confidence is that of a topic met at the declared prevalence. A decision over what fields of the
// submission state is told whatever was learned, since posts say such things in words alone. Where a topic
// was not trained, confidence = h.
//
// Where the encoder was asked too, its log-odds are one more term, and bias, weights and thresholds are
// those that were fitted with it.
//
// A false alarm costs most where nothing is amiss: the first topic of a post has to be surer than the others
// that come beside it. So a trained topic has two thresholds, and the lower counts where another trained
// topic is told that is of more than low severity.
//
// Threads: free functions on plain values.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory_resource>
#include <optional>
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
  struct Trained {
    double bias = 0, learned = 0, heard = 0, silenced = 0;
    float beside = 0.5F;  ///< threshold where another topic is told; never above the topic's own
  };
  std::optional<Trained> trained;
  struct WithEncoder {
    Trained others;
    double encoder = 0;
    float threshold = 0.5F;
  };
  std::optional<WithEncoder> with_encoder;
};

struct Candidate {
  std::uint16_t topic = 0;
  double confidence = 0;
  double threshold = 0;  ///< of the model that weighed it
  double beside = 0;     ///< where another trained topic is told; the same for a topic that was not trained
  bool alone = false;    ///< likely enough to be told whatever else is
  bool opens = false;    ///< where it is told, others may be told beside it
  Severity severity = Severity::low;
  Basis basis = Basis::pattern;
  bool by_tone = false;                  ///< the learned detector is among the witnesses
  std::pmr::vector<EvidenceSpan> spans;  ///< of rules; in order, merged where they overlap
  std::pmr::vector<detect::Signal>
      witnesses;  ///< the strongest signal of each detector, in order of detector
};

struct Weighed {
  std::pmr::vector<Candidate> candidates;     ///< in order of topic id
  std::pmr::vector<detect::Signal> silenced;  ///< signals that stances took out
};

/// From which confidence on a topic is told.
struct Least {
  double confidence = -1;  ///< below 0: each topic's own thresholds
  double share = 1;        ///< of these thresholds; half of them asks for twice the quiet
};

/// Leaves those of a list that may be told, as `candidate_of` finds them in it: where nothing opens the way,
/// nothing comes beside it. What opened it among candidates may be nothing to the author's codes, so findings
/// are asked again.
template <class List, class CandidateOf>
void keep_told(List& list, CandidateOf candidate_of) {
  if (std::none_of(list.begin(), list.end(), [&](const auto& one) { return candidate_of(one).opens; }))
    std::erase_if(list, [&](const auto& one) { return !candidate_of(one).alone; });
}

Weighed weigh(std::span<const detect::Signal> signals, std::span<const Policy> policies, const Least& least,
              std::pmr::memory_resource* arena);

}  // namespace scruple::weigh
