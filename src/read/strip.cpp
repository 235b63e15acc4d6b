#include "read/strip.h"

#include <algorithm>

namespace scruple::read {
namespace {

using text::Form;

constexpr std::uint32_t kTies = text::kDash | text::kSlash | text::kColon | text::kStop | text::kComma |
                                text::kApostrophe | text::kPlus | text::kBar | text::kAsterisk | text::kOther;

bool readable(const text::Token& token) {
  return (token.form == Form::number || token.form == Form::mixed || token.form == Form::word ||
          token.form == Form::sign) &&
         (token.looks & text::kHashtag) == 0;
}

/// The token as written if that is plain ASCII: folding may have read "5EA" as a word.
std::string_view letters_of(const text::Document& document, const text::Token& token) {
  const std::string_view source = document.source(token.at);
  if ((token.looks & (text::kHidden | text::kRepaired | text::kConfusable)) != 0)
    return document.folded(token);
  for (char c : source)
    if (static_cast<unsigned char>(c) >= 0x80) return document.folded(token);
  return source;
}

/// "O7700": capital O for nought in a token that is a number but for that.
bool noughts(std::string_view text) {
  std::uint32_t digits = 0;
  for (char c : text) {
    if (c >= '0' && c <= '9') {
      ++digits;
    } else if (c != 'o' && c != 'O') {
      return false;
    }
  }
  return digits >= 3;
}

std::uint32_t inner_mark(char c) {
  switch (c) {
    case '.':
      return text::kStop;
    case ',':
      return text::kComma;
    case '-':
      return text::kDash;
    case '+':
      return text::kPlus;
    case '\'':
      return text::kApostrophe;
    default:
      return text::kOther;
  }
}

}  // namespace

Strip StripRun::from(const text::Document& document, std::uint32_t token) {
  const bool known = token >= first_ && token < last_;
  if (!known || (cut_ && starts_[token - first_] + Strip::kLength > size_)) read(document, token);
  Strip strip;
  strip.percent_ = percent_;
  if (token >= last_) return strip;
  const std::uint32_t start = starts_[token - first_];
  strip.glyphs_ = glyphs_.data() + start;
  strip.size_ = std::min(size_ - start, Strip::kLength);
  strip.cut_ = size_ - start > Strip::kLength || cut_;
  return strip;
}

void StripRun::read(const text::Document& document, std::uint32_t first) {
  const auto tokens = document.tokens();
  const auto& sentence = document.sentences()[tokens[first].sentence];
  first_ = last_ = first;
  size_ = 0;
  cut_ = false;
  percent_ = (sentence.after & text::kPercent) != 0;
  for (std::uint32_t t = first; t < sentence.last; ++t) {
    const text::Token& token = tokens[t];
    if (!readable(token)) break;
    last_ = t + 1;
    if (t > first) {
      // A sign that is a token of its own ("+") is part of the gap.
      if (gap(size_ - 1)) {
        glyphs_[size_ - 1].marks |= token.before;
        glyphs_[size_ - 1].token = t;
      } else {
        add({.marks = token.before, .token = t});
      }
    }
    starts_[t - first] = size_;
    const std::string_view text = letters_of(document, token);
    if (token.form == Form::sign) {
      if (size_ == 0 || !gap(size_ - 1)) add({.token = t});
      if (!cut_) glyphs_[size_ - 1].marks |= inner_mark(text.empty() ? ' ' : text[0]);
      continue;
    }
    const bool as_number = token.form == Form::mixed && noughts(text);
    for (std::size_t i = 0; i < text.size() && !cut_; ++i) {
      const char c = text[i];
      const bool upper = c >= 'A' && c <= 'Z';
      const char low = upper ? static_cast<char>(c | 0x20) : c;
      const bool last = i + 1 == text.size();
      if ((low >= '0' && low <= '9') || (low >= 'a' && low <= 'z')) {
        const bool nought = as_number && low == 'o';
        add({.c = nought ? '0' : low, .upper = upper && !nought, .last = last, .token = t});
      } else if (!gap(size_ - 1) || size_ == 0) {
        add({.marks = inner_mark(c), .token = t});
      }
    }
    if (cut_) break;
  }
}

void StripRun::add(Glyph glyph) {
  if (size_ == kRun) {
    cut_ = true;
  } else {
    glyphs_[size_++] = glyph;
  }
}

std::uint32_t Strip::digits(std::uint32_t i) const {
  std::uint32_t n = 0;
  while (digit(i + n)) ++n;
  return n;
}

std::uint32_t Strip::letters(std::uint32_t i) const {
  std::uint32_t n = 0;
  while (letter(i + n)) ++n;
  return n;
}

std::uint32_t Strip::value(std::uint32_t i, std::uint32_t count) const {
  std::uint32_t n = 0;
  for (std::uint32_t k = 0; k < count && k < 9; ++k)
    n = n * 10 + static_cast<std::uint32_t>(glyphs_[i + k].c - '0');
  return n;
}

bool Strip::ends(std::uint32_t i) const {
  if (i == 0 || i > size_) return false;
  if (!glyphs_[i - 1].last) return false;
  if (i == size_) return !cut_ && !percent_;
  if (!gap(i)) return false;
  const std::uint32_t marks = glyphs_[i].marks;
  if ((marks & text::kPercent) != 0) return false;
  const bool more = digit(i + 1);
  if ((marks & (text::kSpace | text::kNewline)) != 0) return true;
  return !(more && (marks & kTies) != 0) && !((marks & text::kDash) != 0 && letter(i + 1));
}

bool free_before(const text::Document& document, std::uint32_t t) {
  const auto tokens = document.tokens();
  const text::Token& token = tokens[t];
  if ((token.before & text::kCurrency) != 0 || (token.looks & text::kHashtag) != 0) return false;
  if (t == 0) return true;
  if ((token.before & (text::kSpace | text::kNewline)) != 0) return true;
  const text::Token& before = tokens[t - 1];
  const std::uint32_t ties = token.before & kTies;
  if (before.form == Form::number || before.form == Form::mixed) return ties == 0 && token.before != 0;
  // A word may lead up to it with a colon, a full stop or a bracket: "no.943 476 5919".
  return token.before != 0 &&
         (ties & ~static_cast<std::uint32_t>(text::kColon | text::kStop | text::kComma)) == 0;
}

}  // namespace scruple::read
