// Token classes: the built-in classes that a token has by its form and looks alone, and the
// value of a number. Nothing here depends on a language.
//
// Threads: functions without state.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "text/document.h"

namespace scruple::pattern {

/// In the order of the bits that token_classes() gives.
enum class TokenClass : std::uint8_t {
  any,
  word,
  number,
  mixed,
  emoji,
  handle,
  link,
  email,
  sign,
  cap,
  upper,
  hashtag,
  money,
  percent,
  count_
};
inline constexpr std::uint32_t kTokenClasses = static_cast<std::uint32_t>(TokenClass::count_);

constexpr std::uint32_t bit(TokenClass cls) {
  return 1U << static_cast<std::uint32_t>(cls);
}

/// Every class that a token of a sentence has, as a bit set.
std::uint32_t token_classes(const text::Document& document, const text::Sentence& sentence,
                            std::uint32_t token);

/// Whether somebody who reads aloud would pause before a token (or behind the last): an edge of the
/// sentence, punctuation other than inside words, a line break, an emoji on either side.
bool pauses(const text::Document& document, const text::Sentence& sentence, std::uint32_t token);

/// The class of a name as patterns write it ("NUMBER"); nullopt if it is none.
std::optional<TokenClass> token_class(std::string_view name);

/// A number in thousandths: "1,200" is 1200000, "3.5" is 3500. nullopt if it is no plain
/// number (a time, a date, a fraction) or larger than a billion.
std::optional<std::uint64_t> number_value(std::string_view folded);

}  // namespace scruple::pattern
