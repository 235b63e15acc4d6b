// Document: a text, folded and tokenised, every token tied to its place in the original.
//
// One canonical offset space: bytes of the original. Folding undoes disguise and
// typography (compatibility forms, case, accents, confusables, zero-width characters,
// letter-spacing, HTML entities, mojibake) and keeps a map back, so a span found in
// the folded text is exact in the original.
//
// Punctuation is no token. It stands in the marks of the gap before a token, so that
// patterns count words and still know where a comma, a quotation mark or a line break was.
// Sentences never span more than kMaxSentence tokens.
//
// All memory belongs to the arena handed to read_document(); the source bytes belong to
// the caller and must outlive the Document. Any bytes are valid input.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

#include "text/offset_map.h"

namespace scruple::text {

class Tables;

using WordId = std::uint32_t;
inline constexpr WordId kUnknownWord = 0;
inline constexpr std::uint32_t kMaxSentence = 48;

/// A token's character form. What it means is the reading's matter.
enum class Form : std::uint8_t {
  word,    ///< letters, with inner apostrophes and hyphens: "can't", "ex-miner"
  number,  ///< digits, with inner separators: "1,200", "3.5", "07700"
  mixed,   ///< letters and digits: "34F", "RX4471902", "4pm"
  emoji,   ///< one emoji sequence (skin tone, ZWJ and variation selectors folded away)
  handle,  ///< "@name"
  link,    ///< a URL or bare host name with a path or a well-known top-level domain
  email,   ///< an e-mail address
  sign,    ///< a sign that stands alone and is read aloud: "@", "&" (folded "and"), "+", "="
};

/// How a token looked before it was folded.
enum Look : std::uint16_t {
  kCapital = 1u << 0,     ///< first letter upper case
  kUpper = 1u << 1,       ///< all letters upper case, at least two
  kSpaced = 1u << 2,      ///< letters set apart: "p a t i e n t"
  kStretched = 1u << 3,   ///< "soooo"
  kLeet = 1u << 4,        ///< digits or signs for letters: "p4tient"
  kHashtag = 1u << 5,     ///< part of a hashtag
  kRepaired = 1u << 6,    ///< broken UTF-8, mojibake or an HTML entity inside
  kHidden = 1u << 7,      ///< zero-width or bidi control characters inside
  kConfusable = 1u << 8,  ///< letters of another script, or styled letters, for Latin ones
  kMasked = 1u << 9,      ///< "s***", "█████"
};

/// What stood between the previous token (or the start) and this one.
enum Mark : std::uint32_t {
  kSpace = 1u << 0,
  kNewline = 1u << 1,
  kComma = 1u << 2,
  kStop = 1u << 3,  ///< full stop or ellipsis
  kQuestion = 1u << 4,
  kExclamation = 1u << 5,
  kColon = 1u << 6,
  kSemicolon = 1u << 7,
  kDash = 1u << 8,  ///< hyphen, en or em dash
  kSlash = 1u << 9,
  kOpenQuote = 1u << 10,   ///< a quotation mark that opens
  kCloseQuote = 1u << 11,  ///< one that closes
  kOpenBracket = 1u << 12,
  kCloseBracket = 1u << 13,
  kBar = 1u << 14,  ///< "|", bullet, middle dot: separators
  kHash = 1u << 15,
  kCurrency = 1u << 16,  ///< directly before this token: "£20"
  kPercent = 1u << 17,   ///< directly after the previous token: "20%"
  kAsterisk = 1u << 18,
  kPlus = 1u << 19,  ///< directly before: "+44"
  kApostrophe = 1u << 20,
  kOther = 1u << 21,
};

struct Token {
  Span at;                        ///< bytes of the original, end exclusive
  std::uint32_t folded_at = 0;    ///< offset into Document::folded()
  std::uint16_t folded_size = 0;  ///< bytes; a longer token is cut at 65,535
  Form form = Form::word;
  std::uint16_t looks = 0;     ///< of Look
  std::uint32_t before = 0;    ///< of Mark: between the previous token and this one
  WordId word = kUnknownWord;  ///< in the vocabulary of the tables; 0 where it is not
  std::uint32_t sentence = 0;  ///< index into Document::sentences()
};

struct Sentence {
  std::uint32_t first = 0;  ///< token index
  std::uint32_t last = 0;   ///< exclusive
  std::uint32_t after = 0;  ///< marks that follow its last token, so a question is known
};

class Document {
 public:
  explicit Document(std::pmr::memory_resource* arena)
      : tokens_(arena), sentences_(arena), folded_(arena), map_(arena) {}

  std::string_view source() const { return source_; }
  std::string_view folded() const { return folded_; }
  std::span<const Token> tokens() const { return tokens_; }
  std::span<const Sentence> sentences() const { return sentences_; }
  const OffsetMap& map() const { return map_; }

  std::string_view folded(const Token& token) const {
    return folded().substr(token.folded_at, token.folded_size);
  }
  std::string_view source(Span at) const { return source_.substr(at.begin, at.end - at.begin); }
  /// From the start of token `first` to the end of token `last - 1`; empty if first >= last.
  Span span(std::uint32_t first, std::uint32_t last) const;

 private:
  friend class DocumentBuilder;
  std::string_view source_;
  std::pmr::vector<Token> tokens_;
  std::pmr::vector<Sentence> sentences_;
  std::pmr::string folded_;
  OffsetMap map_;
};

/// Reads any bytes. Time and memory are linear in their number.
Document read_document(std::string_view bytes, const Tables& tables, std::pmr::memory_resource* arena);

}  // namespace scruple::text
