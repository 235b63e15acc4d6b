#include "pattern/token_class.h"

#include <array>

namespace scruple::pattern {
namespace {

constexpr std::array<std::string_view, kTokenClasses> kNames = {
    "ANY",   "WORD", "NUMBER", "MIXED", "EMOJI",   "HANDLE", "LINK",
    "EMAIL", "SIGN", "CAP",    "UPPER", "HASHTAG", "MONEY",  "PERCENT"};

constexpr std::uint64_t kLargest = 1'000'000'000'000;  // a billion, in thousandths

bool digit(char c) {
  return c >= '0' && c <= '9';
}

TokenClass of(text::Form form) {
  switch (form) {
    case text::Form::word:
      return TokenClass::word;
    case text::Form::number:
      return TokenClass::number;
    case text::Form::mixed:
      return TokenClass::mixed;
    case text::Form::emoji:
      return TokenClass::emoji;
    case text::Form::handle:
      return TokenClass::handle;
    case text::Form::link:
      return TokenClass::link;
    case text::Form::email:
      return TokenClass::email;
    case text::Form::sign:
      return TokenClass::sign;
  }
  return TokenClass::any;
}

}  // namespace

std::uint32_t token_classes(const text::Document& document, const text::Sentence& sentence,
                            std::uint32_t token) {
  const text::Token& t = document.tokens()[token];
  std::uint32_t classes = bit(TokenClass::any) | bit(of(t.form));
  if (t.form == text::Form::word && (t.looks & text::kCapital)) classes |= bit(TokenClass::cap);
  if (t.looks & text::kUpper) classes |= bit(TokenClass::upper);
  if (t.looks & text::kHashtag) classes |= bit(TokenClass::hashtag);
  if (t.form == text::Form::number || t.form == text::Form::mixed) {
    if (t.before & text::kCurrency) classes |= bit(TokenClass::money);
    const std::uint32_t after =
        token + 1 < sentence.last ? document.tokens()[token + 1].before : sentence.after;
    if (after & text::kPercent) classes |= bit(TokenClass::percent);
  }
  return classes;
}

bool pauses(const text::Document& document, const text::Sentence& sentence, std::uint32_t token) {
  constexpr std::uint32_t kPauses = text::kNewline | text::kComma | text::kStop | text::kQuestion |
                                    text::kExclamation | text::kColon | text::kSemicolon | text::kDash |
                                    text::kOpenQuote | text::kCloseQuote | text::kOpenBracket |
                                    text::kCloseBracket | text::kBar;
  if (token == sentence.first || token == sentence.last) return true;
  const auto tokens = document.tokens();
  return (tokens[token].before & kPauses) != 0 || tokens[token].form == text::Form::emoji ||
         tokens[token - 1].form == text::Form::emoji;
}

std::optional<TokenClass> token_class(std::string_view name) {
  for (std::uint32_t i = 0; i < kTokenClasses; ++i)
    if (kNames[i] == name) return static_cast<TokenClass>(i);
  return std::nullopt;
}

std::optional<std::uint64_t> number_value(std::string_view folded) {
  std::uint64_t whole = 0;
  std::size_t at = 0;
  std::size_t since_comma = 0;
  bool commas = false;
  while (at < folded.size() && (digit(folded[at]) || folded[at] == ',')) {
    if (folded[at] == ',') {
      // Commas set thousands apart: one to three digits, then groups of exactly three.
      if (at == 0 || since_comma > 3 || (commas && since_comma != 3)) return std::nullopt;
      commas = true;
      since_comma = 0;
    } else {
      whole = whole * 10 + static_cast<std::uint64_t>(folded[at] - '0');
      if (whole > kLargest / 1000) return std::nullopt;
      ++since_comma;
    }
    ++at;
  }
  if (at == 0 || (commas && since_comma != 3)) return std::nullopt;
  std::uint64_t value = whole * 1000;
  if (at == folded.size()) return value;
  if (folded[at] != '.' || at + 1 == folded.size()) return std::nullopt;
  std::uint64_t place = 100;
  for (++at; at < folded.size(); ++at) {
    if (!digit(folded[at])) return std::nullopt;
    value += place * static_cast<std::uint64_t>(folded[at] - '0');
    place /= 10;
  }
  return value;
}

}  // namespace scruple::pattern
