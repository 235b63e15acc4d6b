#include "read/stances.h"

#include <algorithm>

namespace scruple::read {

namespace {

constexpr std::uint32_t kClauseMarks = text::kComma | text::kSemicolon | text::kColon | text::kDash |
                                       text::kOpenBracket | text::kCloseBracket | text::kNewline | text::kBar;

/// A quotation left open ends here at the latest, so that one stray mark does not swallow a post.
constexpr std::uint32_t kLongestOpenQuote = 2;  // sentences

class ClauseFinder {
 public:
  ClauseFinder(const FieldReading& field, pattern::ClassId break_class)
      : field_(field), break_(break_class), tokens_(field.document.tokens()) {}

  std::uint32_t start(std::uint32_t token, std::uint32_t sentence_first) const {
    while (token > sentence_first && !opens_clause(token)) --token;
    return token;
  }
  std::uint32_t end(std::uint32_t token, std::uint32_t sentence_last) const {
    while (token < sentence_last && !opens_clause(token)) ++token;
    return token;
  }

 private:
  bool opens_clause(std::uint32_t token) const {
    if (tokens_[token].before & kClauseMarks) return true;
    bool breaks = false;
    if (break_ != 0)
      field_.annotations.each_at(token,
                                 [&](std::uint32_t i) { breaks |= field_.annotations[i].cls == break_; });
    return breaks;
  }

  const FieldReading& field_;
  pattern::ClassId break_;
  std::span<const text::Token> tokens_;
};

void mark_quotations(std::uint8_t stance, FieldReading& field) {
  const auto tokens = field.document.tokens();
  const auto count = static_cast<std::uint32_t>(tokens.size());
  std::uint32_t open = count;
  for (std::uint32_t i = 0; i < count; ++i) {
    const bool closes = (tokens[i].before & text::kCloseQuote) != 0;
    const bool too_far = open < i && tokens[i].sentence - tokens[open].sentence >= kLongestOpenQuote;
    if (open < i && closes) {
      field.add_stance({stance, open, i, 0});
      open = count;
    } else if (too_far) {
      open = count;
    }
    if (tokens[i].before & text::kOpenQuote) open = i;
  }
  if (open < count && !field.document.sentences().empty() &&
      (field.document.sentences().back().after & text::kCloseQuote) != 0)
    field.add_stance({stance, open, count, 0});
}

}  // namespace

Stances::Stances(const pattern::Names& names)
    : quotes_(names.stance("quotes")), asks_(names.stance("asks")), break_(names.cls("BREAK")) {}

void Stances::mark_punctuation(FieldReading& field) const {
  if (quotes_ != 0) mark_quotations(quotes_, field);
  if (asks_ == 0) return;
  for (const auto& sentence : field.document.sentences())
    if (sentence.after & text::kQuestion) field.add_stance({asks_, sentence.first, sentence.last, 0});
}

void Stances::mark_rules(const pattern::Rules& rules, std::span<const pattern::Hit> hits,
                         FieldReading& field) const {
  const auto& document = field.document;
  const ClauseFinder clauses(field, break_);
  for (const auto& hit : hits) {
    const auto info = rules.info(hit.rule);
    const auto& sentence = document.sentences()[hit.sentence];
    StanceScope scope{static_cast<std::uint8_t>(info.gives), hit.first, hit.last, hit.rule + 1};
    switch (info.scope) {
      case pattern::Scope::rest:
        scope.last = clauses.end(hit.last, sentence.last);
        break;
      case pattern::Scope::before:
        scope.first = clauses.start(hit.first, sentence.first);
        break;
      case pattern::Scope::clause:
        scope.first = clauses.start(hit.first, sentence.first);
        scope.last = clauses.end(hit.last, sentence.last);
        break;
      case pattern::Scope::sentence:
        scope.first = sentence.first;
        scope.last = sentence.last;
        break;
      case pattern::Scope::document:
        scope.first = 0;
        scope.last = static_cast<std::uint32_t>(document.tokens().size());
        break;
      case pattern::Scope::previous: {
        if (hit.sentence == 0) continue;
        const auto& before = document.sentences()[hit.sentence - 1];
        scope.first = before.first;
        scope.last = before.last;
        break;
      }
      case pattern::Scope::match:
        break;
    }
    field.add_stance(scope);
  }
}

}  // namespace scruple::read
