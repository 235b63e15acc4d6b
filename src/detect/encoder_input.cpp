#include "detect/encoder_input.h"

#include <algorithm>
#include <array>
#include <utility>

#include "knowledge/hash.h"

namespace scruple::detect {

namespace {

using text::Form;
using text::Token;

constexpr std::size_t kLongestWord = 40;    // bytes; what is longer is no word
constexpr std::uint32_t kAroundWords = 64;  // of each field around the text
constexpr std::size_t kRoleBytes = 80;
constexpr std::uint64_t kContinues =
    0x84222325CBF29CE4;  // the hash of a piece that goes on a word begins here

/// Marks that are read, in the order in which they stand before a word.
constexpr std::array<std::pair<std::uint32_t, std::string_view>, 12> kMarks{{
    {text::kStop, "."},
    {text::kComma, ","},
    {text::kQuestion, "?"},
    {text::kExclamation, "!"},
    {text::kColon, ":"},
    {text::kSemicolon, ";"},
    {text::kCloseQuote, "\""},
    {text::kOpenQuote, "\""},
    {text::kHash, "#"},
    {text::kCurrency, "£"},
    {text::kAsterisk, "*"},
    {text::kSlash, "/"},
}};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Runs of letters and digits, words of `like`; with `signs`, each sign between them is a word as well.
void split(std::string_view phrase, bool signs, Word like, Words& words) {
  const auto put = [&](std::string_view text) {
    like.text = text;
    words.push_back(like);
  };
  for (std::size_t at = 0; at < phrase.size();) {
    std::size_t end = at;
    while (end < phrase.size() && is_letter(phrase[end])) ++end;
    if (end > at)
      put(phrase.substr(at, end - at));
    else if (signs)
      put(phrase.substr(at, 1));
    at = std::max(end, at + 1);
  }
}

void put_marks(std::uint32_t marks, Words& words) {
  for (const auto& [mark, sign] : kMarks)
    if ((marks & mark) != 0) words.push_back({sign});
}

/// What a token is read as.
std::string_view spoken(const text::Document& document, const Token& token) {
  switch (token.form) {
    case Form::handle:
      return "@";
    case Form::email:
      return "email";
    case Form::link:
      return "link";
    default:
      return document.folded(token);
  }
}

void put(const read::FieldReading& field, std::uint32_t number, Window window, Words& words) {
  const auto tokens = field.document.tokens();
  for (std::uint32_t i = window.first; i < window.last; ++i) {
    put_marks(tokens[i].before, words);
    const Word word{spoken(field.document, tokens[i]), number, i};
    if (tokens[i].form == Form::handle || tokens[i].form == Form::emoji)
      words.push_back(word);
    else
      split(word.text, true, word, words);
  }
  const auto sentences = field.document.sentences();
  if (window.last > window.first) put_marks(sentences[tokens[window.last - 1].sentence].after, words);
}

}  // namespace

EncoderInput::EncoderInput(const pattern::Names& names, const knowledge::Settings& settings)
    : stated_(names.features() + 1U) {
  for (std::uint32_t id = 1; id < stated_.size(); ++id) {
    const auto name = names.feature_name(static_cast<pattern::FeatureId>(id));
    if (settings.get("encoder.unread." + std::string(name.substr(0, name.find('=')))) == 0)
      stated_[id] = name;
  }
}

void EncoderInput::around(const read::Reading& reading, const Author& author, Words& words) const {
  for (const auto& circumstance : reading.circumstances)
    if (circumstance.from_field) split(stated_[circumstance.what], false, {}, words);
  if (author.role) split(std::string_view(*author.role).substr(0, kRoleBytes), false, {}, words);
  for (std::size_t i = 1; i < reading.fields.size(); ++i) {
    words.push_back({":"});
    const auto size = static_cast<std::uint32_t>(reading.fields[i].document.tokens().size());
    put(reading.fields[i], static_cast<std::uint32_t>(i), {0, std::min(size, kAroundWords)}, words);
  }
}

void EncoderInput::window(const read::FieldReading& text, Window window, Words& words) {
  put(text, 0, window, words);
}

std::uint64_t Pieces::hash(std::string_view piece, bool continues) {
  std::uint64_t hash = continues ? kContinues : knowledge::kHashBasis;
  for (const char c : piece)
    hash = knowledge::hash_step(hash, static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c));
  return hash;
}

std::uint32_t Pieces::find(std::string_view piece, bool continues) const {
  const auto wanted = hash(piece, continues);
  const auto found = std::lower_bound(hashes_.begin(), hashes_.end(), wanted);
  return found != hashes_.end() && *found == wanted ? static_cast<std::uint32_t>(found - hashes_.begin())
                                                    : size();
}

void Pieces::cut(std::string_view word, std::uint32_t unknown, std::pmr::vector<std::uint32_t>& rows) const {
  const auto before = rows.size();
  for (std::size_t at = 0; at < word.size() && word.size() <= kLongestWord;) {
    std::size_t end = word.size();
    std::uint32_t row = size();
    for (; end > at && row == size(); --end) row = find(word.substr(at, end - at), at > 0);
    if (row == size()) break;
    rows.push_back(row);
    at = end + 1;
    if (at == word.size()) return;
  }
  rows.resize(before);
  rows.push_back(unknown);
}

}  // namespace scruple::detect
