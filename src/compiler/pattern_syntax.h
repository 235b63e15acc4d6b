// Pattern syntax: a pattern file as it was written, and its reader. What names mean is not
// looked at here (pattern_resolver.h).
//
// parse_patterns() never fails: it reports what it cannot read, with its place, leaves the
// rule or set concerned out, and reads on. Any bytes are valid input; time is linear.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/build.h"
#include "pattern/rules.h"

namespace scruple::compiler {

struct Place {
  std::uint32_t line = 0, column = 0;  ///< from 1; columns in bytes
};

/// f=v|w or f!=v|w
struct FeatureSource {
  std::string name;
  std::vector<std::string> values;
  bool negated = false;
  Place at;
};

struct Item;
using Sequence = std::vector<Item>;

struct Item {
  enum class Kind : std::uint8_t { words, lemma, set, lexicon, cls, number, group, gap };
  enum class Capture : std::uint8_t { none, it, who };

  Kind kind = Kind::words;
  std::string text;                     ///< words, lemma, or name
  std::vector<FeatureSource> features;  ///< of a class or lexicon
  std::vector<Sequence> alternatives;   ///< of a group
  std::uint64_t low = 0, high = 0;      ///< of a number, in thousandths
  std::uint32_t tokens = 0;             ///< of a gap, at most
  bool optional = false;
  Capture capture = Capture::none;
  Place at;
};

struct ConditionSource {
  enum class Kind : std::uint8_t { near, unless_near, unless };
  Kind kind = Kind::unless;
  std::uint32_t tokens = 0;
  /// Each part is a list of alternatives.
  std::vector<std::vector<Sequence>> parts;
  Place at;
};

struct Header {
  pattern::Stratum stratum = pattern::Stratum::cue;
  std::string name;   ///< class, stance, NAME=VALUE or topic; "PERSON" for a person header
  std::string claim;  ///< of a claim header, whose name is that of the topic before it
  std::vector<FeatureSource> features;
  Place at;
};

struct SetSource {
  std::string name;
  Sequence items;
  Place at;
};

struct NamedPlace {
  std::string name;
  Place at;
};

struct ExampleSource {
  bool hit = true;
  std::string text;
  Place at;
};

struct RuleSource {
  std::string name;
  Header header;  ///< of the rules it stands among
  std::uint32_t header_index = 0;
  std::optional<std::uint32_t> strength;  ///< thousandths
  std::uint8_t severity = 0;              ///< RuleInfo::severity
  pattern::Scope scope = pattern::Scope::rest;
  std::uint8_t in_fields = pattern::kInAll;
  Sequence body;
  std::vector<ConditionSource> conditions;
  std::vector<NamedPlace> even;
  std::vector<ExampleSource> examples;
  bool damaged = false;  ///< a fault in it was reported: nothing more is said of it
  Place at;

  /// RuleInfo::id
  std::string id() const {
    return header.name + "/" + (header.claim.empty() ? name : header.claim + "__" + name);
  }
};

struct PatternFile {
  std::vector<Header> headers;
  std::vector<SetSource> sets;
  std::vector<RuleSource> rules;
};

struct PatternFaultReport {
  int number = 0;
  Place at;
  std::string message;
  std::string remedy;
};

PatternFile parse_patterns(std::string_view text, std::vector<PatternFaultReport>& faults);

}  // namespace scruple::compiler
