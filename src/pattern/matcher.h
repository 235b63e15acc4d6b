// Matcher: runs compiled rules over one sentence after another (docs/patterns.md, "How a
// rule matches"). Its scratch memory is its own: make one on the stack, call rule() for each
// candidate rule of each sentence.
//
// The work for one rule in one sentence is bounded by the length of its programs times the
// length of the sentence: what failed at a place is not tried there again. Only a rule with
// `unless near` may forget that once for each start, because a later match may pass where an
// earlier one was refused.
//
// Threads: one thread.
#pragma once

#include <array>
#include <cstdint>
#include <memory_resource>
#include <vector>

#include "pattern/rules.h"
#include "pattern/tables.h"

namespace scruple::pattern {

class Matcher {
 public:
  Matcher(const RuleTables& tables, const text::Document& document, const Annotations& annotations)
      : tables_(tables), document_(document), annotations_(annotations) {}

  /// Looks at a sentence from here on.
  void sentence(std::uint32_t index);
  using Places = std::uint64_t;  ///< a bit for each place of a sentence, 0 to kMaxSentence
  static_assert(text::kMaxSentence < 64);

  /// The token classes of all its tokens, as a bit set.
  std::uint32_t classes() const { return all_classes_; }
  /// Where tokens of a token class stand.
  Places places_of(std::uint32_t token_class) const;

  /// Adds the hits of a rule in the sentence, in order of place. `anchors`: where its anchor
  /// occurs; only starts from which a match can reach one are tried.
  void rule(std::uint32_t index, Places anchors, std::pmr::vector<Hit>& hits);

 private:
  static constexpr std::uint8_t kNever = 0xFF;

  bool enter(std::uint32_t node, std::uint32_t place);
  bool run(std::uint32_t node, std::uint32_t place);
  bool accept(std::uint32_t place);
  bool conditions_hold(std::uint32_t end);
  /// Whether a part of a condition matches wholly inside [from, to).
  bool part_matches(std::uint32_t slot, std::uint32_t part, std::uint32_t from, std::uint32_t to);
  /// Lengths of what fits at a place, as a bit set.
  Places words_at(std::uint32_t set, std::uint32_t place) const;
  Places class_at(const Node& node, std::uint32_t place) const;
  bool passes(const Annotation& annotation, const Node& node) const;
  std::uint32_t annotation_at(const Node& node, std::uint32_t place, std::uint32_t length) const;
  bool try_lengths(Places lengths, const Node& node, std::uint32_t place);
  bool number_at(const NumberRange& range, std::uint32_t place) const;
  const text::Token& token(std::uint32_t place) const { return document_.tokens()[first_ + place]; }
  void forget();

  const RuleTables& tables_;
  const text::Document& document_;
  const Annotations& annotations_;

  std::uint32_t sentence_ = 0, first_ = 0, length_ = 0;
  std::uint32_t all_classes_ = 0;
  std::array<std::uint32_t, text::kMaxSentence> classes_;

  Program program_;
  RuleRecord record_;
  std::uint32_t start_ = 0, end_ = 0;  ///< places
  std::uint32_t it_first_ = 0, it_last_ = 0, who_ = Annotations::kNone;
  bool has_it_ = false;
  bool in_part_ = false;
  std::uint8_t best_end_ = kNever;
  std::array<Places, kMaxNodes> failed_;

  /// For each part of the rule's conditions: by start, the nearest end of a match.
  std::array<Places, kMaxParts> known_ends_;
  std::array<std::array<std::uint8_t, text::kMaxSentence + 1>, kMaxParts> ends_;
};

}  // namespace scruple::pattern
