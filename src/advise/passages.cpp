#include "advise/passages.h"

#include <algorithm>

namespace scruple::advise {
namespace {

using text::Token;

constexpr std::uint32_t kPause = text::kComma | text::kSemicolon | text::kColon | text::kDash |
                                 text::kNewline | text::kBar | text::kStop | text::kQuestion |
                                 text::kExclamation;

bool is_hashtag(const Token& token) {
  return (token.looks & text::kHashtag) != 0;
}
bool is_word(const Token& token) {
  return token.form == text::Form::word || token.form == text::Form::number ||
         token.form == text::Form::mixed;
}

/// A mark of a pause with a blank beside it: "10:30" and "x-ray" have none.
bool pauses_before(const text::Document& document, std::uint32_t token) {
  const Token& next = document.tokens()[token];
  return (next.before & kPause) != 0 && (next.before & (text::kSpace | text::kNewline)) != 0;
}

/// Behind an emoji something new begins.
bool ends_in_emoji(const text::Document& document, std::uint32_t token) {
  const auto tokens = document.tokens();
  return token > 0 && tokens[token - 1].form == text::Form::emoji && is_word(tokens[token]);
}

/// So it does behind one that could be read as a word: not "I ❤️ my job", but "the girls I work with ❤️ even".
bool ends_in_sign(const text::Document& document, std::uint32_t token) {
  constexpr unsigned char kFirstPictogram = 0xE2;  // of its bytes in UTF-8
  if (token == 0) return false;
  const Token& sign = document.tokens()[token - 1];
  return sign.form == text::Form::word && (sign.looks & text::kConfusable) == 0 &&
         static_cast<unsigned char>(document.source()[sign.at.begin]) >= kFirstPictogram;
}

/// From a token on, only hashtags, links, handles and emoji stand in the sentence.
bool only_tags_follow(const text::Document& document, std::uint32_t token, std::uint32_t last) {
  const auto tokens = document.tokens();
  return std::all_of(tokens.begin() + token, tokens.begin() + last,
                     [](const Token& t) { return is_hashtag(t) || !is_word(t); });
}

}  // namespace

Passages::Passages(const read::FieldReading& field, const Rewriting& rewriting)
    : field_(field), rewriting_(rewriting), by_token_(field.document.tokens().size(), 0) {
  for (std::uint32_t sentence = 0; sentence < field.document.sentences().size(); ++sentence) cut(sentence);
  weigh();
}

/// Whether a passage begins at a token inside a sentence.
bool Passages::starts(std::uint32_t token, std::uint32_t last, int quotes) const {
  if (quotes > 0) return false;
  const text::Document& document = field_.document;
  if (pauses_before(document, token) || ends_in_emoji(document, token)) return true;
  if ((document.tokens()[token].before & (text::kOpenBracket | text::kCloseBracket)) != 0) return true;
  if (all_.back().words > rewriting_.whole(Rewriting::words) && ends_in_sign(document, token)) return true;
  const auto& phrases = rewriting_.phrases;
  if (phrases[Rewriting::joins].has(document, token)) return true;
  const std::uint32_t join = phrases[Rewriting::joins_with_subject].match(document, token, last);
  return join != 0 && token + join < last &&
         (phrases[Rewriting::subjects].has(document, token + join) ||
          phrases[Rewriting::points].match(document, token + join, last) != 0);
}

bool Passages::opens(std::uint32_t passage) const {
  const std::uint32_t token = all_[passage].first;
  return ends_in_emoji(field_.document, token) ||
         (field_.document.tokens()[token].before & text::kNewline) != 0;
}

void Passages::cut(std::uint32_t sentence) {
  const text::Document& document = field_.document;
  const auto tokens = document.tokens();
  const auto [first, last, after] = document.sentences()[sentence];
  const auto from = static_cast<std::uint32_t>(all_.size());
  int quotes = 0;
  for (std::uint32_t token = first; token < last; ++token) {
    const std::uint32_t before = token == first ? 0 : tokens[token].before;
    if ((before & (text::kCloseQuote | text::kCloseBracket)) != 0) quotes = std::max(0, quotes - 1);
    const bool tag = is_hashtag(tokens[token]) && (tokens[token].before & text::kHash) != 0 &&
                     only_tags_follow(document, token, last);
    if (token == first || tag || starts(token, last, quotes))
      all_.push_back({.first = token, .last = token, .sentence = sentence, .point_at = last, .hashtag = tag});
    if ((tokens[token].before & (text::kOpenQuote | text::kOpenBracket)) != 0) ++quotes;
    Passage& passage = all_.back();
    passage.last = token + 1;
    if (is_word(tokens[token]) && !is_hashtag(tokens[token])) ++passage.words;
    by_token_[token] = static_cast<std::uint32_t>(all_.size() - 1);
  }
  by_sentence_.push_back({from, static_cast<std::uint32_t>(all_.size())});
}

bool Passages::belongs_to_reader(std::uint32_t token) const {
  const Phrases& readers = rewriting_.phrases[Rewriting::readers];
  return (token > 0 && readers.has(field_.document, token - 1)) ||
         (token > 1 && readers.match(field_.document, token - 2, token) == 2);
}

void Passages::weigh() {
  for (const pattern::Annotation& annotation : field_.annotations.all()) {
    if (annotation.first >= by_token_.size()) continue;
    Passage& passage = all_[by_token_[annotation.first]];
    if (belongs_to_reader(annotation.first)) continue;  // "your dad"
    for (const MarkRule& rule : rewriting_.tells)
      if (rule.fits(annotation)) {
        passage.sure = passage.sure || rule.sure;
        passage.person = passage.person || rule.person;
        passage.anchored = passage.anchored || !rule.loose;
        passage.tells += rule.weight;
      }
    passage.personal = passage.personal || fits_any(rewriting_.personal, annotation);
    for (const MarkRule& rule : rewriting_.makes_point)
      if (rule.fits(annotation)) passage.point += rule.weight;
  }
  const text::Document& document = field_.document;
  for (Passage& passage : all_) {
    passage.point_at = passage.last;
    if (passage.hashtag) continue;
    bool general = false;
    for (std::uint32_t token = passage.first; token < passage.last; ++token) {
      passage.past = passage.past || rewriting_.tells_of_past(document, token);
      general = general || rewriting_.phrases[Rewriting::general].match(document, token, passage.last) != 0;
      if (rewriting_.phrases[Rewriting::points_within].match(document, token, passage.last) == 0) continue;
      passage.point += rewriting_.numbers[Rewriting::point_anywhere];
      passage.point_at = std::min(passage.point_at, token);
    }
    // What is so, always, and of nobody: "falls are never just falls".
    if (general && !passage.past && !passage.person && !passage.sure && !passage.personal &&
        passage.tells < rewriting_.numbers[Rewriting::point_general])
      passage.point += rewriting_.numbers[Rewriting::point_general];
    if (passage.past) passage.tells += rewriting_.numbers[Rewriting::past_weight];
    std::uint32_t begin = passage.first;
    if (rewriting_.phrases[Rewriting::points].match(document, begin, passage.last) == 0)
      begin += rewriting_.phrases[Rewriting::links].match(document, begin, passage.last);
    if (begin < passage.last &&
        rewriting_.phrases[Rewriting::points].match(document, begin, passage.last) != 0) {
      passage.point += rewriting_.numbers[Rewriting::point_begin];
      passage.point_at = std::min(passage.point_at, begin);
    }
  }
}

}  // namespace scruple::advise
