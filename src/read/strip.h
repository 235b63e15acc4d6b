// Strip: the characters of a few tokens in a row, as numbers and codes are read.
//
// A number that people write in groups is several tokens, and one token may hold full
// stops. A strip undoes that: letters and digits in lower case, and between groups a gap
// with its marks. It reads at most kLength characters of one sentence, so that looking for a form
// at every token stays linear in the text.
//
// Threads: a value of the thread that makes it.
#pragma once

#include <array>
#include <cstdint>

#include "text/document.h"

namespace scruple::read {

struct Glyph {
  char c = 0;               ///< a digit, a lower-case letter, or 0 for a gap
  bool upper = false;       ///< written as a capital
  bool last = false;        ///< the last character of its token
  std::uint32_t marks = 0;  ///< of a gap: text::Mark
  std::uint32_t token = 0;  ///< of a gap: the token after it
};

class Strip {
 public:
  static constexpr std::uint32_t kLength = 64;

  std::uint32_t size() const { return size_; }
  const Glyph& operator[](std::uint32_t i) const { return glyphs_[i]; }
  bool digit(std::uint32_t i) const { return i < size_ && glyphs_[i].c >= '0' && glyphs_[i].c <= '9'; }
  bool letter(std::uint32_t i) const { return i < size_ && glyphs_[i].c >= 'a' && glyphs_[i].c <= 'z'; }
  bool gap(std::uint32_t i) const { return i < size_ && glyphs_[i].c == 0; }
  /// Digits from i on, without a gap.
  std::uint32_t digits(std::uint32_t i) const;
  std::uint32_t letters(std::uint32_t i) const;
  /// The number that `count` digits from i spell.
  std::uint32_t value(std::uint32_t i, std::uint32_t count) const;
  /// Something may end before i: the strip is at its end, or a gap follows that does not tie
  /// on more of the same (a dash, a slash, a colon or a full stop before a digit; a per cent sign).
  bool ends(std::uint32_t i) const;

 private:
  friend class StripRun;
  const Glyph* glyphs_ = nullptr;
  std::uint32_t size_ = 0;
  bool cut_ = false;      ///< the text goes on, in a way that belongs to the strip
  bool percent_ = false;  ///< a per cent sign ends the sentence
};

/// Makes strips. Those of neighbouring tokens overlap, so the characters of a run of tokens
/// are read once and each strip is a view of them, valid until the next call of from().
class StripRun {
 public:
  /// From the start of a token to as far as forms go.
  Strip from(const text::Document& document, std::uint32_t token);

 private:
  static constexpr std::uint32_t kRun = 8 * Strip::kLength;

  void read(const text::Document& document, std::uint32_t first);
  void add(Glyph glyph);
  bool gap(std::uint32_t i) const { return i < size_ && glyphs_[i].c == 0; }

  std::array<Glyph, kRun> glyphs_;
  std::array<std::uint32_t, text::kMaxSentence> starts_{};  ///< by token from first_ on: its first glyph
  std::uint32_t first_ = 0, last_ = 0;                      ///< tokens read, end exclusive
  std::uint32_t size_ = 0;
  bool cut_ = false;
  bool percent_ = false;
};

/// Nothing before the token ties it to a number or code, or makes it an amount of money.
bool free_before(const text::Document& document, std::uint32_t token);

}  // namespace scruple::read
