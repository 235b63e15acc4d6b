// Pointing: which words of a submission a finding shows.
//
// A detector leaves traces: the words that rules matched, and what each token adds to the learned
// detector's sum. They are often too few to be understood and seldom what a person would mark. People mark
// clauses. So the text and its context line are cut into pieces, at punctuation and before small words such
// as "because"; every stretch of a few pieces has a worth, a weighted sum of
//
//   said        what its tokens say, in log-odds of the learned detector
//   matched     the share of the matched tokens that it holds
//   length      ln n of its tokens, and length2 its square: neither one word nor the whole text
//   sentences   ends of sentences inside it, and clauses: those of clauses
//   context     1 in the context line
//
// with length and context weighed by topic as well. The worthiest stretch is shown, a second one apart from
// it where it comes near, and whatever rules matched elsewhere. Of topics that are `exact`, such as names and
// numbers, what rules matched is shown as it stands. Weights are data, fitted by training/pointing.py.
//
// Threads: immutable.
#pragma once

#include <array>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

#include "knowledge/settings.h"
#include "pattern/rules.h"
#include "read/reading.h"
#include "scruple/review.h"

namespace scruple::detect {

/// What each token of each field says for a topic, in the order of Reading::fields.
using Said = std::pmr::vector<std::pmr::vector<double>>;

/// Some pieces of one field in a row.
struct Stretch {
  enum Term : std::size_t { said, matched, length, length2, sentences, clauses, context, terms_ };
  EvidenceSpan where;
  std::array<double, terms_> terms{};
};

class Pointing {
 public:
  Pointing(const pattern::Names& names, const knowledge::Settings& settings);

  /// What to show of a topic, in order; `matched` as it is where there is nothing to choose from.
  std::pmr::vector<EvidenceSpan> point(std::uint16_t topic, const read::Reading& reading, const Said& said,
                                       std::span<const EvidenceSpan> matched,
                                       std::pmr::memory_resource* arena) const;
  /// All stretches there are to choose from.
  std::pmr::vector<Stretch> stretches(const read::Reading& reading, const Said& said,
                                      std::span<const EvidenceSpan> matched,
                                      std::pmr::memory_resource* arena) const;

 private:
  struct Piece {
    std::uint32_t first = 0, last = 0;       ///< tokens
    Stretch::Term behind = Stretch::terms_;  ///< what ended before it: `sentences`, `clauses` or neither
  };
  struct ByTopic {
    double length = 0, context = 0;
    bool exact = false;
  };

  std::pmr::vector<Piece> pieces(const text::Document& document, std::pmr::memory_resource* arena) const;
  bool is_cut(std::string_view word) const;
  double log_of(std::uint32_t length) const;
  double worth(const Stretch& stretch, const ByTopic& topic) const;

  std::vector<std::string_view> cuts_;  ///< words before which a text is cut, in order
  std::array<bool, 256> begins_cut_{};  ///< by first byte: most words are none
  std::vector<double> logarithms_;      ///< of small lengths
  std::array<double, Stretch::terms_> weights_{};
  std::vector<ByTopic> topics_;  ///< by topic id
  double near_ = 0;              ///< so much less worth may a second stretch have
};

}  // namespace scruple::detect
