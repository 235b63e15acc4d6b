// The ladder: a detail becomes broader, or goes with the words that carry it.
#include <algorithm>
#include <string>

#include "advise/draft.h"
#include "pattern/token_class.h"

namespace scruple::advise {

void Draft::generalise(std::span<const Evidence> evidence, const Why& why) {
  const auto tokens = field_.document.tokens();
  std::vector<bool> told = this->told(evidence, false);
  for (std::uint32_t sentence = 0; sentence < passages_.sentences(); ++sentence) {
    const text::Sentence& range = field_.document.sentences()[sentence];
    told[sentence] = told[sentence] || covered(evidence, range.first, range.last, false);
  }
  struct Step {
    const pattern::Annotation* annotation;
    const Rung* rung;
  };
  std::vector<Step> steps;
  for (const pattern::Annotation& annotation : field_.annotations.all())
    for (const Rung& rung : rewriting_.ladder)
      if (rung.mark.fits(annotation) && told[tokens[annotation.first].sentence]) {
        steps.push_back({&annotation, &rung});
        break;
      }
  // Longer mentions first where two begin together: "Royal Derby" before "Derby".
  std::sort(steps.begin(), steps.end(), [&](const Step& a, const Step& b) {
    const auto key = [&](const Step& s) {
      return std::tuple(s.annotation->first, -static_cast<std::int64_t>(s.annotation->last),
                        s.rung - &rewriting_.ladder[0], s.annotation - field_.annotations.all().data());
    };
    return key(a) < key(b);
  });
  for (const Step& step : steps) climb(*step.rung, *step.annotation, why);
  drop_residue(evidence, why);
  drop_tags(why);
}

bool Draft::all_stay(std::uint32_t first, std::uint32_t last) const {
  for (std::uint32_t token = first; token < last; ++token)
    if (!mending_.stays(token) || protected_[token]) return false;
  return true;
}

void Draft::replace(std::uint32_t first, std::uint32_t last, std::string_view text, const Why& why) {
  if (text.empty())
    drop(first, last, why);
  else if (all_stay(first, last))
    mending_.replace(first, last, std::string(text), why);
}

void Draft::climb(const Rung& rung, const pattern::Annotation& annotation, Why why) {
  if (!all_stay(annotation.first, annotation.last) ||
      passages_.all()[passages_.of_token(annotation.first)].hashtag)
    return;
  why.op = rung.op;
  switch (rung.detail) {
    case Detail::age:
      return climb_age(annotation, why);
    case Detail::name:
      return climb_name(rung, annotation, why);
    case Detail::condition:
      return climb_condition(annotation, why);
    case Detail::time:
    case Detail::place:
    case Detail::number:
      return climb_carried(rung, annotation, why);
  }
}

/// Back over words of a kind that stand directly before a token, in its passage.
std::uint32_t Draft::over_words(Rewriting::Words words, std::uint32_t token, std::uint32_t least) const {
  while (token > least && mending_.stays(token - 1) && !protected_[token - 1] &&
         rewriting_.phrases[words].has(field_.document, token - 1))
    --token;
  return token;
}

bool Draft::alone_in_passage(const pattern::Annotation& annotation) const {
  const Passage& passage = passages_.all()[passages_.of_token(annotation.first)];
  return passage.first == annotation.first && passage.last == annotation.last;
}

const Decade* Draft::decade(const pattern::Annotation& annotation) const {
  for (std::uint32_t token = annotation.first; token < annotation.last; ++token) {
    std::string_view word = field_.document.folded(field_.document.tokens()[token]);
    std::size_t digits = 0;
    std::uint32_t years = 0;
    while (digits < word.size() && digits < 3 && word[digits] >= '0' && word[digits] <= '9')
      years = years * 10 + static_cast<std::uint32_t>(word[digits++] - '0');
    if (digits == 0) continue;
    for (const Decade& one : rewriting_.decades)
      if (one.from <= years && years <= one.to) return &one;
  }
  // An age in words: the last row stands for any.
  return rewriting_.decades.empty() ? nullptr : &rewriting_.decades.back();
}

/// "34 year old lady" becomes "lady in their thirties"; "a 34 year old", "somebody in their thirties".
void Draft::climb_age(const pattern::Annotation& annotation, const Why& why) {
  const Decade* known = decade(annotation);
  const std::uint32_t end = passages_.all()[passages_.of_token(annotation.first)].last;
  const std::uint32_t next = annotation.last;
  const bool noun =
      next < end && mending_.stays(next) && (is(next, marks_.patient_word) || is(next, marks_.kin));
  if (noun) {
    if (known != nullptr && !known->after.empty() && !protected_[next]) {
      const std::string word(field_.document.source(field_.document.span(next, next + 1)));
      replace(annotation.first, next + 1, word + " " + std::string(known->after), why);
    } else {
      drop(annotation.first, annotation.last, why);
    }
    return;
  }
  if (alone_in_passage(annotation) || known == nullptr) return drop(annotation.first, annotation.last, why);
  const std::uint32_t least = passages_.all()[passages_.of_token(annotation.first)].first;
  const bool copula =
      annotation.first > least && phrase(Rewriting::copulas, annotation.first - 1, annotation.first);
  if (copula && !known->after.empty()) return replace(annotation.first, annotation.last, known->after, why);
  replace(over_words(Rewriting::determiners, annotation.first, least), annotation.last, known->alone, why);
}

/// Places and times go with the preposition that carries them.
void Draft::climb_carried(const Rung& rung, const pattern::Annotation& annotation, const Why& why) {
  const Passage& passage = passages_.all()[passages_.of_token(annotation.first)];
  const std::uint32_t bare = over_words(Rewriting::determiners, annotation.first, passage.first);
  const std::uint32_t first = over_words(Rewriting::prepositions, bare, passage.first);
  if (rung.detail == Detail::time) {
    // Only what happened can have happened recently.
    const bool once = !timed_ && tells_of_past(passage.sentence);
    timed_ = timed_ || (once && !rung.to.empty());
    return replace(first, annotation.last, once ? rung.to : std::string_view(), why);
  }
  // "Kent teenager": who comes next carries it.
  const bool names_next = first == annotation.first && annotation.last < passage.last &&
                          (is(annotation.last, marks_.age) || is(annotation.last, marks_.patient_word) ||
                           is(annotation.last, marks_.kin));
  if (names_next) return drop(annotation.first, annotation.last, why);
  const bool leads = first == passage.first && annotation.last < passage.last;
  replace(first, annotation.last, leads && first == annotation.first ? rung.alone : rung.to, why);
}

bool Draft::tells_of_past(std::uint32_t sentence) const {
  const text::Sentence& range = field_.document.sentences()[sentence];
  for (std::uint32_t token = range.first; token < range.last; ++token)
    if (rewriting_.tells_of_past(field_.document, token)) return true;
  return false;
}

bool Draft::speaks_to_reader(std::uint32_t sentence) const {
  const text::Sentence& range = field_.document.sentences()[sentence];
  for (std::uint32_t token = range.first; token < range.last; ++token)
    if (field_.annotations.covering(token, marks_.you) != pattern::Annotations::kNone) return true;
  return false;
}

void Draft::climb_name(const Rung& rung, const pattern::Annotation& annotation, const Why& why) {
  const Passage& passage = passages_.all()[passages_.of_token(annotation.first)];
  const std::uint32_t first = over_words(Rewriting::determiners, annotation.first, passage.first);
  // Who is spoken to needs no other name.
  if (alone_in_passage(annotation) && speaks_to_reader(passage.sentence))
    return drop(annotation.first, annotation.last, why);
  replace(first, annotation.last, named_ && !rung.alone.empty() ? rung.alone : rung.to, why);
  named_ = true;
}

/// Only where words stand before it that a family of conditions can stand behind, too: "has", "with".
void Draft::climb_condition(const pattern::Annotation& annotation, const Why& why) {
  const Passage& passage = passages_.all()[passages_.of_token(annotation.first)];
  const std::uint32_t first = over_words(Rewriting::determiners, annotation.first, passage.first);
  if (first == passage.first || !rewriting_.phrases[Rewriting::has_condition].has(field_.document, first - 1))
    return;
  for (const Rewriting::Named& family : rewriting_.families)
    if (annotation.has(family.feature)) return replace(first, annotation.last, family.text, why);
}

}  // namespace scruple::advise
