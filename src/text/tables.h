// Tables: the data that text reads, as views over bytes that the knowledge holds.
//
// Text itself knows no character, entity or word by name; what folds to what is data in
// knowledge/text/ and the vocabulary is made of every word that the knowledge mentions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "text/document.h"

namespace scruple::text {

/// What kind of character a code point is, as far as the tokeniser cares.
enum class CharClass : std::uint8_t {
  other, letter, digit, mark /* combining */, space, newline, hidden /* zero width, bidi control, soft hyphen */,
  emoji, emoji_part /* skin tone, ZWJ, variation selector, keycap, tag */, punctuation,
};

class Tables {
 public:
  /// Views over the section made by compiler::make_text_tables(). Every offset inside is
  /// checked here, so that look-ups need no further care; nullopt when damaged.
  static std::optional<Tables> open(std::span<const std::byte> fold_section,
                                    std::span<const std::byte> vocabulary_section);

  CharClass char_class(char32_t c) const;
  bool upper(char32_t c) const;
  /// Marks (of Mark) that a punctuation character stands for.
  std::uint32_t marks(char32_t c) const;
  /// The folded form of a code point (case, compatibility, accents); nullopt: itself.
  std::optional<std::string_view> fold(char32_t c) const;
  /// The Latin letters that a letter of another script passes for; nullopt: none.
  std::optional<std::string_view> confusable(char32_t c) const;
  /// Letters that a digit or sign stands for inside a word ("0" -> "o"; "1" -> "il").
  std::string_view leet(char32_t c) const;
  /// The text of a named HTML entity without & and ; ("amp" -> "&").
  std::optional<std::string_view> entity(std::string_view name) const;

  /// The id of a folded word; kUnknownWord where the knowledge never mentions it.
  WordId word(std::string_view folded) const;
  /// The folded word of an id; empty for kUnknownWord and ids out of range.
  std::string_view spelling(WordId id) const;
  std::uint32_t words() const;

 private:
  std::span<const std::byte> fold_;
  std::span<const std::byte> vocabulary_;
};

}  // namespace scruple::text
