#include "weigh/weigh.h"

#include <algorithm>
#include <tuple>

namespace scruple::weigh {

namespace {

/// No number of witnesses makes certainty.
constexpr double kMostConfident = 0.97;

bool by_topic_and_detector(const detect::Signal& a, const detect::Signal& b) {
  return std::tie(a.topic, a.detector, b.strength, a.where) <
         std::tie(b.topic, b.detector, a.strength, b.where);
}

void merge_spans(std::pmr::vector<EvidenceSpan>& spans) {
  std::sort(spans.begin(), spans.end(), [](const EvidenceSpan& a, const EvidenceSpan& b) {
    return std::tie(a.in, a.begin, a.end) < std::tie(b.in, b.begin, b.end);
  });
  std::size_t kept = 0;
  for (const auto& span : spans) {
    if (kept > 0 && spans[kept - 1].in == span.in && span.begin < spans[kept - 1].end) {
      spans[kept - 1].end = std::max(spans[kept - 1].end, span.end);
    } else {
      spans[kept++] = span;
    }
  }
  spans.resize(kept);
}

/// `signals` are those of one topic, in order of detector, strongest first.
Candidate join(std::span<const detect::Signal> signals, const Policy& policy,
               std::pmr::memory_resource* arena) {
  Candidate candidate{.topic = signals.front().topic,
                      .spans = std::pmr::vector<EvidenceSpan>(arena),
                      .witnesses = std::pmr::vector<detect::Signal>(arena)};
  double doubt = 1;
  for (const auto& signal : signals) {
    candidate.spans.push_back(signal.where);
    const auto severity = signal.severity == 0 ? policy.severity : static_cast<Severity>(signal.severity - 1);
    candidate.severity = std::max(candidate.severity, severity);
    if (!candidate.witnesses.empty() && candidate.witnesses.back().detector == signal.detector) continue;
    candidate.witnesses.push_back(signal);
    doubt *= 1 - static_cast<double>(signal.strength);
  }
  candidate.confidence = std::min(1 - doubt, kMostConfident);
  candidate.basis = std::max_element(candidate.witnesses.begin(), candidate.witnesses.end(),
                                     [](const auto& a, const auto& b) { return a.strength < b.strength; })
                        ->basis;
  merge_spans(candidate.spans);
  return candidate;
}

}  // namespace

Weighed weigh(std::span<const detect::Signal> signals, std::span<const Policy> policies,
              double min_confidence, std::pmr::memory_resource* arena) {
  Weighed weighed{std::pmr::vector<Candidate>(arena), std::pmr::vector<detect::Signal>(arena)};
  std::pmr::vector<detect::Signal> heard(arena);
  for (const auto& signal : signals) {
    if (signal.topic == 0 || signal.topic >= policies.size()) continue;
    const bool silent = (signal.stances & policies[signal.topic].silenced_by) != 0;
    (silent ? weighed.silenced : heard).push_back(signal);
  }
  std::sort(heard.begin(), heard.end(), by_topic_and_detector);

  for (std::size_t begin = 0; begin < heard.size();) {
    std::size_t end = begin;
    while (end < heard.size() && heard[end].topic == heard[begin].topic) ++end;
    const auto& policy = policies[heard[begin].topic];
    auto candidate = join(std::span(heard).subspan(begin, end - begin), policy, arena);
    const double least = min_confidence < 0 ? static_cast<double>(policy.threshold) : min_confidence;
    if (candidate.confidence >= least) weighed.candidates.push_back(std::move(candidate));
    begin = end;
  }
  return weighed;
}

}  // namespace scruple::weigh
