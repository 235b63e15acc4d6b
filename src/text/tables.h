// Tables: the data that text reads, as views over bytes that the knowledge holds.
// Look-ups allocate nothing and take bounded time.
//
// Text itself knows no character, entity or word by name; what folds to what is data in
// knowledge/text/ and the vocabulary is made of every word that the knowledge mentions.
//
// Threads: immutable.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "text/document.h"
#include "text/table_layout.h"

namespace scruple::text {

/// What kind of character a code point is, as far as the tokeniser cares.
enum class CharClass : std::uint8_t {
  other,
  letter,
  digit,
  mark /* combining */,
  space,
  newline,
  hidden /* zero width, bidi control, soft hyphen */,
  emoji,
  emoji_part /* skin tone, ZWJ, variation selector, keycap, tag */,
  punctuation,
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

  // What the tokeniser needs besides.

  /// The record of a code point: class, flags of layout::RecordFlag, marks.
  layout::Record record(char32_t c) const;
  std::string_view fold(const layout::Record& record) const { return pool(record.fold_at, record.fold_size); }
  std::string_view latin(const layout::Record& record) const {
    return pool(record.latin_at, record.latin_size);
  }
  /// CharClass of a byte below 0x80; kHighByte for the others.
  std::uint8_t byte_class(unsigned char byte) const { return byte_class_[byte]; }
  static constexpr std::uint8_t kHighByte = 0xFF;
  /// Marks of an ASCII character.
  std::uint32_t byte_marks(unsigned char byte) const { return byte_marks_[byte & 0x7F]; }
  /// What a sign that stands alone folds to; nullopt: it is none.
  std::optional<std::string_view> sign(std::string_view sign) const { return find(layout::kSigns, sign); }
  /// When the full stop of a word ends no sentence: "never", "capital", "digit"; nullopt: it is no
  /// abbreviation.
  std::optional<std::string_view> abbreviation(std::string_view word) const {
    return find(layout::kAbbreviations, word);
  }
  /// A word whose final 's is no possessive.
  bool contraction(std::string_view word) const { return find(layout::kContractions, word).has_value(); }
  /// Whether the last label of a host name makes it a link: "" yes, "path" if a path follows; nullopt: no.
  std::optional<std::string_view> ending(std::string_view label) const {
    return find(layout::kEndings, label);
  }
  /// The byte that Windows code page 1252 or Latin-1 has for a code point from 0x80; -1: none.
  int cp1252_byte(char32_t c) const;
  /// The code point of a byte in code page 1252.
  char32_t cp1252(unsigned char byte) const;
  /// The id of a word whose bytes gave this hash (layout::hash_step from layout::kHashStart).
  WordId word(std::string_view folded, std::uint64_t hash) const;

 private:
  std::string_view pool(std::uint32_t at, std::uint32_t size) const {
    return {reinterpret_cast<const char*>(pool_) + at, size};
  }
  std::optional<std::string_view> find(layout::List list, std::string_view key) const;
  bool open_fold();
  bool open_vocabulary();

  std::span<const std::byte> fold_;
  std::span<const std::byte> vocabulary_;
  layout::FoldHeader fold_header_;
  layout::VocabularyHeader vocabulary_header_;
  const std::byte* pool_ = nullptr;
  const std::byte* slots_ = nullptr;
  const std::byte* offsets_ = nullptr;
  const std::byte* strings_ = nullptr;
  std::array<std::uint8_t, 256> byte_class_{};
  std::array<std::uint32_t, 128> byte_marks_{};
};

}  // namespace scruple::text
