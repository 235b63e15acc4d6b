// Rules: the compiled pattern language (docs/patterns.md), ready to match.
//
// How a match comes about, in order: the rarest obligatory atom of each rule (a word, a
// set of words, or a class) is its anchor; one pass over a sentence's tokens and
// annotations collects the rules whose anchor occurs; each of those runs once over the
// sentence as an acyclic program with memory of what failed, so the work is bounded by
// program length times sentence length. There is no other way to run a rule.
//
// Threads: Rules is immutable. A Matcher belongs to one thread.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "pattern/annotations.h"
#include "text/document.h"

namespace scruple::pattern {

enum class Stratum : std::uint8_t { mention, person, stance, circumstance, cue };

/// Which tokens of its sentence a stance reaches.
enum class Scope : std::uint8_t {
  rest,      ///< from the match to the end of its clause
  clause,    ///< the whole clause round the match
  sentence,  ///< the whole sentence
  before,    ///< from the start of the clause to the match
  match,     ///< the match alone
  document,  ///< the whole text
  previous,  ///< the sentence before the match's; of the first there is none
};

/// Fields of a submission that a circumstance rule looks at, as a bit set.
enum InField : std::uint8_t {
  kInText = 1,
  kInContext = 2,
  kInBio = 4,
  kInTarget = 8,
  kInAlt = 16,
  kInAll = 31
};

/// What the author of a rule said about it. Views live as long as the blob.
struct RuleInfo {
  std::string_view id;  ///< "boundary.patient_contact/accepts_patient"; mentions: "PERSON/bed"
  Stratum stratum = Stratum::cue;
  Scope scope = Scope::rest;  ///< of a stance
  std::uint8_t in_fields = kInAll;
  std::uint8_t severity = 0;  ///< 0: the topic's; else 1 + Severity
  std::uint16_t gives =
      0;  ///< cue: topic id; mention, person: ClassId; stance: stance id; circumstance: FeatureId
  std::array<FeatureId, Annotation::kMaxFeatures> features{};  ///< that a mention or person rule adds
  float strength = 0;                                          ///< of a cue
  std::uint32_t even = 0;  ///< bit set of stance ids that do not silence this rule
};

struct Hit {
  std::uint32_t rule = 0;
  std::uint32_t sentence = 0;
  std::uint32_t first = 0, last = 0;              ///< tokens of the whole match
  std::uint32_t focus_first = 0, focus_last = 0;  ///< the part captured =it, else the whole match
  std::uint32_t who = Annotations::kNone;         ///< annotation captured =who
};

/// Names of classes, features, topics, stances: interned by the compiler.
class Names {
 public:
  static std::optional<Names> open(std::span<const std::byte> section);
  ClassId cls(std::string_view name) const;          ///< 0: unknown
  FeatureId feature(std::string_view pair) const;    ///< "care=patient"; 0: unknown
  std::uint16_t topic(std::string_view name) const;  ///< 0: unknown
  std::uint8_t stance(std::string_view name) const;  ///< 0: unknown; 1..31
  std::string_view cls_name(ClassId) const;
  std::string_view feature_name(FeatureId) const;  ///< "care=patient"
  std::string_view topic_name(std::uint16_t) const;
  std::string_view stance_name(std::uint8_t) const;
  std::uint16_t classes() const;  ///< ids are 1..classes()
  std::uint16_t topics() const;   ///< ids are 1..topics()
  std::uint16_t features() const;

 private:
  std::array<std::vector<std::string_view>, 4> lists_;
};

class Rules {
 public:
  static std::optional<Rules> open(std::span<const std::byte> lexicon_section,
                                   std::span<const std::byte> rule_section, std::uint32_t words);
  std::uint32_t size() const;
  RuleInfo info(std::uint32_t rule) const;

  /// Annotates every lexicon phrase: class and features as the lexicon says.
  void mark_lexicons(const text::Document& document, Annotations& annotations) const;

  /// Runs the rules of one stratum; `fields` restricts circumstance rules. Hits come in
  /// order of sentence, then rule, then place. For mention and person rules the caller
  /// turns hits into annotations (annotate()).
  void match(Stratum stratum, const text::Document& document, const Annotations& annotations,
             std::uint8_t fields, std::pmr::vector<Hit>& hits) const;

  /// Adds what mention and person rules give.
  void annotate(std::span<const Hit> hits, Annotations& annotations) const;

 private:
  struct Tables;
  std::shared_ptr<const Tables> tables_;
};

}  // namespace scruple::pattern
