// Mending: which words of a text stay, go or are replaced, and the text that comes of it.
//
//     Mending mending(document, rewriting);
//     mending.drop(first, last, why);
//     const Mended mended = mending.render();
//
// The grammar is looked after here: what joins two ends of a gap (line breaks stay, brackets and
// quotation marks stay in pairs, a sentence keeps its full stop), the capital of a sentence, "a" and "an".
// Whatever was not touched keeps its bytes.
//
// Threads: one at a time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "advise/rewriting.h"
#include "text/document.h"

namespace scruple::advise {

/// Why something was done: for the change that comes of it.
struct Why {
  Operation op = Operation::drop;
  std::uint64_t topics = 0;  ///< bit set of topic ids
  std::string_view reason;
};

/// A stretch of the post and what takes its place.
struct Edit {
  std::uint32_t begin = 0, end = 0;  ///< bytes of the post
  std::string to;
  Why why;
};

struct Mended {
  std::string text;
  std::vector<Edit> edits;  ///< in order; they never touch
  /// Where each token that stayed stands in the text; end 0: it did not.
  std::vector<text::Span> tokens;
};

class Mending {
 public:
  Mending(const text::Document& document, const Rewriting& rewriting);

  void drop(std::uint32_t first, std::uint32_t last, const Why& why);
  void replace(std::uint32_t first, std::uint32_t last, std::string text, const Why& why);
  /// Takes it back.
  void restore(std::uint32_t first, std::uint32_t last);
  void append(std::string line, const Why& why);

  bool stays(std::uint32_t token) const { return states_[token].replacement == kStays; }
  bool gone(std::uint32_t token) const { return states_[token].replacement == kGone; }
  /// Whether nothing of a stretch is left.
  bool gone(std::uint32_t first, std::uint32_t last) const;
  bool touched() const;
  /// What was said when a token went; empty: it stays.
  std::string_view reason(std::uint32_t token) const { return whys_[states_[token].why].reason; }

  Mended render() const;

 private:
  static constexpr std::uint32_t kStays = 0, kGone = 1, kFirstReplacement = 2;
  struct State {
    std::uint32_t replacement = kStays;
    std::uint32_t why = 0;
  };
  /// What stands in the result one behind the other: a token or what replaces some.
  struct Unit {
    std::uint32_t first = 0, last = 0;  ///< tokens
    std::uint32_t begin = 0, end = 0;   ///< bytes of the post, with what belongs to them, such as "#"
    std::string text;                   ///< as it will stand
    bool changed = false;
  };
  std::vector<Unit> units() const;
  Unit unit(std::uint32_t first, std::uint32_t last) const;
  std::string gap_between(const Unit* left, const Unit* right) const;
  std::string inside_sentence(std::string_view before, std::string_view after) const;
  bool sentence_ends_in(const Unit& left, std::uint32_t token) const;
  void capitalise(Unit& right, bool sentence_begins) const;
  void mend_article(Unit& left, const Unit& right) const;
  std::uint32_t outer_begin(std::uint32_t token) const;
  std::uint32_t outer_end(std::uint32_t token) const;
  std::uint32_t why_of(std::uint32_t first, std::uint32_t last) const;

  const text::Document* document_;
  const Rewriting* rewriting_;
  std::vector<State> states_;
  std::vector<std::string> replacements_;
  std::vector<Why> whys_;
  std::vector<Edit> appended_;
};

}  // namespace scruple::advise
