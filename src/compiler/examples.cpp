#include "compiler/examples.h"

#include <algorithm>
#include <memory_resource>
#include <unordered_map>

#include "detect/cues.h"
#include "knowledge/blob.h"
#include "review/engine.h"

namespace scruple::compiler {

namespace {

/// Which rules spoke in a text, as a set of rule ids.
class Listener {
 public:
  explicit Listener(const review::Engine& engine) : engine_(engine), rules_(engine.reader.rules()) {
    for (std::uint32_t rule = 0; rule < rules_.size(); ++rule) by_id_.emplace(rules_.info(rule).id, rule);
  }

  bool knows(const std::string& rule) const { return by_id_.contains(rule); }

  bool hears(const std::string& rule_id, const std::string& text) const {
    const std::uint32_t rule = by_id_.find(rule_id)->second;
    const auto info = rules_.info(rule);
    std::pmr::monotonic_buffer_resource arena;
    const auto submission = submission_for(info, text);
    const auto reading = engine_.reader.read(submission, {}, &arena);
    switch (info.stratum) {
      case pattern::Stratum::mention:
      case pattern::Stratum::person:
        return any_field(reading, [&](const read::FieldReading& field) {
          return std::ranges::any_of(field.annotations.all(),
                                     [&](const auto& a) { return a.source == rule + 1; });
        });
      case pattern::Stratum::stance:
        return any_field(reading, [&](const read::FieldReading& field) {
          return std::ranges::any_of(field.stances, [&](const auto& s) { return s.source == rule + 1; });
        });
      case pattern::Stratum::circumstance:
        return hears_circumstance(rule, info, reading, &arena);
      case pattern::Stratum::cue:
        return hears_cue(info, submission.kind, reading, &arena);
    }
    return false;
  }

 private:
  /// The text in the first field that the rule looks at.
  static Submission submission_for(const pattern::RuleInfo& info, const std::string& text) {
    Submission submission;
    const std::uint8_t in =
        info.stratum == pattern::Stratum::circumstance ? info.in_fields : std::uint8_t{pattern::kInText};
    if (in & pattern::kInText) {
      submission.text = text;
    } else if (in & pattern::kInContext) {
      submission.context = text;
    } else if (in & pattern::kInBio) {
      submission.kind = Kind::profile_bio;
      submission.text = text;
    } else if (in & pattern::kInAlt) {
      submission.media.push_back({.file = {}, .shows = {}, .consent = {}, .alt = text});
    } else {
      submission.target = Target{.text = text, .by = {}, .kind = {}, .url = {}};
    }
    return submission;
  }

  template <class Test>
  static bool any_field(const read::Reading& reading, Test&& test) {
    return std::ranges::any_of(reading.fields, test);
  }

  bool hears_circumstance(std::uint32_t rule, const pattern::RuleInfo& info, const read::Reading& reading,
                          std::pmr::memory_resource* arena) const {
    return any_field(reading, [&](const read::FieldReading& field) {
      std::pmr::vector<pattern::Hit> hits(arena);
      rules_.match(pattern::Stratum::circumstance, field.document, field.annotations, info.in_fields, hits);
      return std::ranges::any_of(hits, [&](const auto& hit) { return hit.rule == rule; });
    });
  }

  bool hears_cue(const pattern::RuleInfo& info, Kind kind, const read::Reading& reading,
                 std::pmr::memory_resource* arena) const {
    std::pmr::vector<detect::Signal> signals(arena);
    detect::run_cues(rules_, reading, kind, arena, signals);
    return std::ranges::any_of(signals, [&](const detect::Signal& signal) {
      return signal.detector == info.id && (signal.stances & engine_.policies[signal.topic].silenced_by) == 0;
    });
  }

  const review::Engine& engine_;
  const pattern::Rules& rules_;
  std::unordered_map<std::string_view, std::uint32_t> by_id_;
};

}  // namespace

std::vector<Diagnostic> check_examples(std::span<const std::byte> bytes,
                                       const std::vector<Source>& pattern_files) {
  const auto blob = knowledge::Blob::open(bytes);
  const auto engine = blob ? review::Engine::open(*blob) : std::nullopt;
  if (!engine) {
    Diagnostic broken;
    broken.number = 190;
    broken.message = "the compiled knowledge cannot be opened";
    broken.remedy = "compile it again with this version's scruple-knowledge";
    return {broken};
  }
  const Listener listener(*engine);
  std::vector<Diagnostic> diagnostics;
  for (const auto& example : pattern_examples(pattern_files)) {
    if (!listener.knows(example.rule) || listener.hears(example.rule, example.text) == example.hit) continue;
    diagnostics.push_back(
        {.number = 190,
         .file = example.file,
         .line = example.line,
         .column = 1,
         .message = std::string(example.hit ? "a hit that rule " : "a miss that rule ") + example.rule +
                    (example.hit ? " does not see" : " sees"),
         .remedy = "change the rule or the example; `scruple check --explain` shows the reading",
         .source_line = (example.hit ? "hit " : "miss ") + example.text});
  }
  return diagnostics;
}

}  // namespace scruple::compiler
