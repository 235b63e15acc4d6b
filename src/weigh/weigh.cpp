#include "weigh/weigh.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <tuple>

#include "knowledge/arithmetic.h"

namespace scruple::weigh {

namespace {

/// From this strength on a row of the decision tables decides, as confidence does for a topic untrained.
constexpr float kDecides = 0.5F;
/// No number of witnesses makes certainty.
constexpr double kMostConfident = 0.97;

double probability(double log_odds) {
  return 1 / (1 + knowledge::exponential(-log_odds));
}

/// The learned detector's signal comes after those of rules.
bool by_topic_and_detector(const detect::Signal* a, const detect::Signal* b) {
  if (a->topic != b->topic) return a->topic < b->topic;
  const auto learned = [](const detect::Signal* s) { return s->basis == Basis::model; };
  return std::tuple(learned(a), a->detector, b->strength, a->where) <
         std::tuple(learned(b), b->detector, a->strength, b->where);
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

/// `signals` are those of one topic, in order of detector, strongest first, the learned one last;
/// `silenced` is the strength of the strongest that a stance took out.
Candidate join(std::span<const detect::Signal* const> signals, float silenced, const Policy& policy,
               std::pmr::memory_resource* arena) {
  Candidate candidate{.topic = signals.front()->topic,
                      .severity = Severity::low,
                      .spans = std::pmr::vector<EvidenceSpan>(arena),
                      .witnesses = std::pmr::vector<detect::Signal>(arena)};
  double doubt = 1;
  const detect::Signal* learned = nullptr;
  bool stated = false;
  for (const auto* next : signals) {
    const auto& signal = *next;
    if (signal.basis == Basis::model) {
      learned = &signal;
      break;
    }
    candidate.spans.push_back(signal.where);
    stated = stated || (signal.stated && signal.strength >= kDecides);
    const auto severity = signal.severity == 0 ? policy.severity : static_cast<Severity>(signal.severity - 1);
    candidate.severity = std::max(candidate.severity, severity);
    if (!candidate.witnesses.empty() && candidate.witnesses.back().detector == signal.detector) continue;
    candidate.witnesses.push_back(signal);
    doubt *= 1 - static_cast<double>(signal.strength);
  }
  candidate.confidence = 1 - doubt;
  candidate.threshold = candidate.beside = static_cast<double>(policy.threshold);
  const double heard = -knowledge::logarithm(std::max(doubt, 1 - kMostConfident));
  if (learned != nullptr && policy.trained) {
    const auto* more = learned->encoder && policy.with_encoder ? &*policy.with_encoder : nullptr;
    const auto& trained = more != nullptr ? more->others : *policy.trained;
    if (more != nullptr) candidate.threshold = static_cast<double>(more->threshold);
    candidate.beside = std::min(static_cast<double>(trained.beside), candidate.threshold);
    const double tone = trained.bias + trained.learned * learned->log_odds +
                        (more != nullptr ? more->encoder * *learned->encoder : 0) +
                        trained.silenced * static_cast<double>(silenced);
    const double alone = probability(tone);
    candidate.confidence = doubt < 1 ? probability(tone + trained.heard * heard) : alone;
    // Posts told circumstances in words when it was trained: what fields state, it cannot weigh.
    if (stated) candidate.confidence = std::max(candidate.confidence, candidate.threshold);
    // It is a witness where it brings the topic half of the way by itself.
    candidate.by_tone = candidate.witnesses.empty() || alone >= candidate.threshold / 2;
    if (candidate.by_tone) {
      if (candidate.witnesses.empty()) candidate.severity = policy.severity;
      candidate.witnesses.push_back(*learned);
      candidate.witnesses.back().strength = static_cast<float>(alone);
    }
  }
  candidate.confidence = std::min(candidate.confidence, kMostConfident);
  if (!candidate.witnesses.empty()) {
    const auto rules_say = candidate.witnesses.front().basis != Basis::model;
    const auto last = candidate.witnesses.end() - (candidate.by_tone && rules_say ? 1 : 0);
    candidate.basis = std::max_element(candidate.witnesses.begin(), last, [](const auto& a, const auto& b) {
                        return a.strength < b.strength;
                      })->basis;
  }
  merge_spans(candidate.spans);
  return candidate;
}

}  // namespace

Weighed weigh(std::span<const detect::Signal> signals, std::span<const Policy> policies, const Least& least,
              std::pmr::memory_resource* arena) {
  Weighed weighed{std::pmr::vector<Candidate>(arena), std::pmr::vector<detect::Signal>(arena)};
  std::pmr::vector<const detect::Signal*> heard(arena);
  heard.reserve(signals.size());
  std::pmr::vector<float> silenced(policies.size(), 0.0F, arena);
  for (const auto& signal : signals) {
    if (signal.topic == 0 || signal.topic >= policies.size()) continue;
    const bool silent = (signal.stances & policies[signal.topic].silenced_by) != 0;
    if (!silent) {
      heard.push_back(&signal);
      continue;
    }
    weighed.silenced.push_back(signal);
    silenced[signal.topic] = std::max(silenced[signal.topic], signal.strength);
  }
  std::sort(heard.begin(), heard.end(), by_topic_and_detector);

  for (std::size_t begin = 0; begin < heard.size();) {
    std::size_t end = begin;
    while (end < heard.size() && heard[end]->topic == heard[begin]->topic) ++end;
    const auto topic = heard[begin]->topic;
    const auto& policy = policies[topic];
    auto candidate = join(std::span(heard).subspan(begin, end - begin), silenced[topic], policy, arena);
    const double enough = least.confidence < 0 ? candidate.beside * least.share : least.confidence;
    candidate.alone = least.confidence >= 0 || candidate.confidence >= candidate.threshold * least.share;
    // That some good practice is missing says little of what else is said.
    candidate.opens = candidate.alone && policy.trained && candidate.severity > Severity::low;
    if (!candidate.witnesses.empty() && candidate.confidence >= enough)
      weighed.candidates.push_back(std::move(candidate));
    begin = end;
  }
  keep_told(weighed.candidates, std::identity());
  return weighed;
}

}  // namespace scruple::weigh
