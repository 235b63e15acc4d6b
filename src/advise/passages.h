// Passages: a text cut into what can be taken out or left: clauses, lone hashtags.
//
// A passage lies inside one sentence. It is cut where a reader pauses (comma, dash, colon, line break) and
// at words that join clauses, never inside quotation marks or brackets. Each is weighed: how much it tells
// of somebody in care, and how much it makes a point for everybody.
//
// Threads: plain values; built from a reading that is only read.
#pragma once

#include <cstdint>
#include <vector>

#include "advise/rewriting.h"
#include "read/reading.h"

namespace scruple::advise {

struct Passage {
  std::uint32_t first = 0, last = 0;  ///< tokens
  std::uint32_t sentence = 0;
  std::uint32_t words = 0;     ///< that are words
  std::uint32_t point_at = 0;  ///< token at which a phrase that makes a point begins; `last`: nowhere
  float tells = 0, point = 0;
  bool past = false;      ///< tells of the past
  bool person = false;    ///< one person is meant
  bool sure = false;      ///< tells of somebody in care, beyond weighing
  bool anchored = false;  ///< something in it is of somebody, not a time or a place alone
  bool personal = false;  ///< of the author
  bool hashtag = false;   ///< hashtags alone
};

class Passages {
 public:
  Passages(const read::FieldReading& field, const Rewriting& rewriting);

  const std::vector<Passage>& all() const { return all_; }
  /// Passages of a sentence: [first, last).
  struct Range {
    std::uint32_t first = 0, last = 0;
  };
  Range of_sentence(std::uint32_t sentence) const { return by_sentence_[sentence]; }
  /// Whether something new begins with a passage, though no full stop stands before it.
  bool opens(std::uint32_t passage) const;
  std::uint32_t sentences() const { return static_cast<std::uint32_t>(by_sentence_.size()); }
  /// The passage of a token.
  std::uint32_t of_token(std::uint32_t token) const { return by_token_[token]; }

 private:
  void cut(std::uint32_t sentence);
  void weigh();
  bool belongs_to_reader(std::uint32_t token) const;
  bool starts(std::uint32_t token, std::uint32_t last, int quotes) const;

  const read::FieldReading& field_;
  const Rewriting& rewriting_;
  std::vector<Passage> all_;
  std::vector<Range> by_sentence_;
  std::vector<std::uint32_t> by_token_;
};

}  // namespace scruple::advise
