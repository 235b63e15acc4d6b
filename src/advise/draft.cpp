#include "advise/draft.h"

#include <algorithm>

namespace scruple::advise {
namespace {

constexpr int kTidyRounds = 4;
constexpr std::uint32_t kTrailing = 4;  ///< words that hang at an end and are taken off

/// How much a passage or a sentence tells, less the point it makes.
template <class Weighed>
float harm(const Weighed& weighed) {
  constexpr float kSure = 10;
  return weighed.tells - weighed.point + (weighed.sure ? kSure : 0);
}

bool wordly(const text::Token& token) {
  return (token.form == text::Form::word || token.form == text::Form::number ||
          token.form == text::Form::mixed) &&
         (token.looks & text::kHashtag) == 0;
}

}  // namespace

Marks::Marks(const pattern::Names& names)
    : person(names.cls("PERSON")),
      pronoun(names.cls("PRONOUN")),
      patient_word(names.cls("PATIENT_WORD")),
      kin(names.cls("KIN")),
      self(names.cls("SELF")),
      order(names.cls("ORDER_VERB")),
      mine(names.cls("MINE")),
      you(names.cls("YOU")),
      age(names.cls("AGE")),
      name(names.cls("NAME")),
      generic(names.feature("generic=yes")),
      of_care(names.feature("of=care")),
      unsure(names.feature("sure=no")),
      of_author(names.feature("of=author")),
      she(names.feature("sex=f")),
      he(names.feature("sex=m")) {}

Draft::Draft(const read::FieldReading& field, const Rewriting& rewriting, const Marks& marks,
             std::span<const Kept> keep, bool sparing)
    : field_(field),
      rewriting_(rewriting),
      marks_(marks),
      passages_(field, rewriting),
      mending_(field.document, rewriting),
      protected_(field.document.tokens().size()),
      sparing_(sparing) {
  for (std::uint32_t token = 0; token < protected_.size(); ++token) {
    const text::Span at = field.document.tokens()[token].at;
    protected_[token] = std::any_of(keep.begin(), keep.end(), [&](const Kept& kept) {
      return at.begin < kept.end && kept.begin < at.end;
    });
  }
}

void Draft::drop(std::uint32_t first, std::uint32_t last, const Why& why) {
  for (std::uint32_t token = first; token < last; ++token)
    if (!protected_[token]) mending_.drop(token, token + 1, why);
}

void Draft::Weighed::add(const Passage& passage) {
  tells += passage.tells;
  point += passage.point;
  sure = sure || passage.sure;
  person = person || passage.person;
  past = past || passage.past;
  anchored = anchored || passage.anchored;
}

Draft::Weighed Draft::weigh(std::uint32_t sentence) const {
  Weighed sum;
  const auto [first, last] = passages_.of_sentence(sentence);
  for (std::uint32_t i = first; i < last; ++i) {
    const Passage& passage = passages_.all()[i];
    if (!passage.hashtag && !mending_.gone(passage.first, passage.last)) sum.add(passage);
  }
  return sum;
}

bool Draft::tells_of_care(const Weighed& weighed) const {
  return weighed.sure || (weighed.anchored && weighed.tells >= rewriting_.numbers[Rewriting::account] &&
                          weighed.tells > weighed.point);
}

bool Draft::covered(std::span<const Evidence> evidence, std::uint32_t first, std::uint32_t last, bool sure,
                    bool but_estimated) const {
  const text::Span at = field_.document.span(first, last);
  return std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& one) {
    return (one.sure || !sure) && !(one.estimated && but_estimated) && at.begin < one.end &&
           one.begin < at.end;
  });
}

/// The evidence that lies wholly inside a stretch.
std::vector<Evidence> Draft::inside(std::span<const Evidence> evidence, std::uint32_t first,
                                    std::uint32_t last) const {
  const text::Span at = field_.document.span(first, last);
  std::vector<Evidence> found;
  std::copy_if(evidence.begin(), evidence.end(), std::back_inserter(found),
               [&](const Evidence& one) { return at.begin <= one.begin && one.end <= at.end; });
  return found;
}

std::uint32_t Draft::words_left(std::uint32_t first, std::uint32_t last) const {
  std::uint32_t words = 0;
  for (std::uint32_t token = first; token < last; ++token)
    words += !mending_.gone(token) && wordly(field_.document.tokens()[token]) ? 1U : 0U;
  return words;
}

std::uint32_t Draft::first_left(std::uint32_t first, std::uint32_t last) const {
  while (first < last && mending_.gone(first)) ++first;
  return first;
}

float Draft::point_left(std::uint32_t sentence) const {
  return weigh(sentence).point;
}

std::vector<bool> Draft::told(std::span<const Evidence> evidence, bool sure_settles) const {
  std::vector<bool> told(passages_.sentences());
  bool elsewhere = false;  // one person in care is told of in some sentence
  for (std::uint32_t sentence = 0; sentence < passages_.sentences(); ++sentence) {
    const Weighed weighed = weigh(sentence);
    elsewhere = elsewhere || (weighed.sure && weighed.person);
  }
  for (std::uint32_t sentence = 0; sentence < passages_.sentences(); ++sentence) {
    const auto& [first, last, after] = field_.document.sentences()[sentence];
    Weighed weighed = weigh(sentence);
    // A detail of a description may have been taken from what is said of nobody.
    const bool of_nobody = !weighed.sure && !weighed.person && !names_another(first, last);
    // So may the ends of what a rule matched over several sentences.
    const bool says_nothing = elsewhere && of_nobody && weighed.tells == 0;
    if (!(says_nothing && !covered(inside(evidence, first, last), first, last, true)) &&
        covered(evidence, first, last, true, of_nobody))
      weighed.sure = weighed.sure || sure_settles;
    // A learned detector's window may reach into what is said in general, and into what is the author's.
    const bool general =
        of_nobody && !weighed.past && weighed.point >= rewriting_.numbers[Rewriting::point_general];
    const bool own = elsewhere && of_nobody && !weighed.anchored && of_author(first, last);
    if (!general && !own && covered(evidence, first, last, false, of_nobody))
      weighed.tells += 1, weighed.anchored = true;
    told[sentence] = tells_of_care(weighed);
  }
  return told;
}

std::vector<text::Span> Draft::exposing() const {
  std::vector<text::Span> spans;
  for (std::uint32_t sentence = 0; sentence < passages_.sentences(); ++sentence) {
    const Weighed weighed = weigh(sentence);
    if (!weighed.sure || weighed.tells < rewriting_.numbers[Rewriting::exposes]) continue;
    const auto& [first, last, after] = field_.document.sentences()[sentence];
    spans.push_back(field_.document.span(first, last));
  }
  return spans;
}

void Draft::drop_accounts(std::span<const Evidence> evidence, const Why& why) {
  std::vector<bool> told = this->told(evidence, true);
  // Of a story in several sentences no clause stays that does not make a point.
  const bool only = sparing_ || passages_.sentences() == 1;
  constexpr int kSpread = 2;  // a story of fragments is caught from both its ends
  for (int round = 0; round < kSpread; ++round)
    for (std::uint32_t sentence = 0; sentence < passages_.sentences(); ++sentence)
      if (!told[sentence] && of_the_story(sentence, told)) told[sentence] = true;
  follow(told);
  close_gaps(told);
  for (std::uint32_t sentence = 0; sentence < passages_.sentences(); ++sentence)
    if (told[sentence]) drop_account(sentence, why, only);
  drop_tags(why);
}

/// Whoever an account is of is told of wherever else they stand.
void Draft::follow(std::vector<bool>& told) const {
  std::vector<std::uint32_t> people;
  const auto each = [&](auto&& use) {
    for (const pattern::Annotation& one : field_.annotations.all())
      if (one.person != 0 && fits_any(rewriting_.followed, one))
        use(one, field_.document.tokens()[one.first].sentence);
  };
  each([&](const pattern::Annotation& one, std::uint32_t sentence) {
    if (told[sentence]) people.push_back(one.person);
  });
  each([&](const pattern::Annotation& one, std::uint32_t sentence) {
    if (std::find(people.begin(), people.end(), one.person) != people.end()) told[sentence] = true;
  });
  if (std::find(told.begin(), told.end(), true) == told.end()) return;
  for (const pattern::Annotation& one : field_.annotations.all())
    if (fits_any(rewriting_.called, one) && one.last == one.first + 1)
      told[field_.document.tokens()[one.first].sentence] = true;
}

/// What stands inside a story and makes no point is of it.
void Draft::close_gaps(std::vector<bool>& told) const {
  const auto first = std::find(told.begin(), told.end(), true);
  const auto last = std::find(told.rbegin(), told.rend(), true).base();
  for (auto at = first; at < last; ++at)
    *at = *at || point_left(static_cast<std::uint32_t>(at - told.begin())) < 1;
}

/// What a sentence tells beside an account is of the same story, where it goes on with it.
bool Draft::of_the_story(std::uint32_t sentence, const std::vector<bool>& told) const {
  const bool follows = sentence > 0 && told[sentence - 1];
  const bool leads = sentence + 1 < told.size() && told[sentence + 1];
  if (!follows && !leads) return false;
  const Weighed weighed = weigh(sentence);
  const auto& [first, last, after] = field_.document.sentences()[sentence];
  // What the author says of themselves is no part of it, as long as it says little else; nor is what stands
  // before it and speaks of no person.
  if (of_author(first, last) && (weighed.tells <= 1 || !(weighed.person || follows))) return false;
  const bool fragment =
      words_left(first, last) <= rewriting_.whole(Rewriting::shortness) && weighed.point < 1;
  // Before an account it belongs to it, unless it follows what was said to everybody.
  if (fragment) return follows || sentence == 0 || told[sentence - 1] || weigh(sentence - 1).point < 1;
  const bool of_nobody = !weighed.person && !weighed.sure;
  if (of_nobody && weighed.point >= 1 && (!follows || (!weighed.past && speaks_to_reader(sentence))))
    return false;
  bool names = false;  // a road, a firm, a number
  for (std::uint32_t token = first; token < last && weighed.point < 1; ++token)
    names = names || (!passages_.all()[passages_.of_token(token)].hashtag && residual(token));
  const float least = weighed.person || weighed.past ? 1.0F : rewriting_.numbers[Rewriting::point_general];
  return (follows || weighed.anchored) &&
         (names || (weighed.tells >= least && weighed.tells > weighed.point));
}

/// Speaks of the author, or of what is theirs.
bool Draft::of_author(std::uint32_t first, std::uint32_t last) const {
  for (std::uint32_t token = first; token < last; ++token)
    if (!mending_.gone(token) && (is(token, marks_.self) || is(token, marks_.mine))) return true;
  return false;
}

/// Somebody else's name stands there, whoever they are.
bool Draft::names_another(std::uint32_t first, std::uint32_t last) const {
  const auto all = field_.annotations.all();
  return std::any_of(all.begin(), all.end(), [&](const pattern::Annotation& one) {
    return one.cls == marks_.name && one.first >= first && one.first < last && !one.has(marks_.of_author);
  });
}

void Draft::drop_account(std::uint32_t sentence, const Why& why, bool only) {
  if (part_lesson(sentence, why, only)) return;
  const auto [first, last] = passages_.of_sentence(sentence);
  for (std::uint32_t i = first; i < last; ++i)
    if (const Passage& passage = passages_.all()[i]; !passage.hashtag) drop(passage.first, passage.last, why);
}

/// Keeps the beginning and the end of a sentence where they tell of nobody and stand by themselves; between
/// them the account goes. Of a story in several sentences only what makes a point stays.
bool Draft::part_lesson(std::uint32_t sentence, const Why& why, bool may_tell_nothing) {
  if (calls_somebody(sentence)) return false;  // it is for them
  const auto [first, last] = passages_.of_sentence(sentence);
  const auto& all = passages_.all();
  const auto [told, clean] = telling(first, last);
  if (told == last) {
    const Weighed said = sum(first, last);
    return said.point >= rewriting_.numbers[Rewriting::point] && said.tells <= said.point;  // it may stay
  }
  const std::uint32_t head = head_kept(first, told, may_tell_nothing) ? told : first;
  std::uint32_t from = all[last - 1].last;  // token
  const std::uint32_t tail = tail_kept(clean, last, may_tell_nothing, from);
  if (head == first && tail == last) return false;
  Why split = why;
  split.op = Operation::split;
  if (tail < last)
    drop(all[head].first, from, split);
  else
    for (std::uint32_t i = head; i < last; ++i)
      if (!all[i].hashtag) drop(all[i].first, all[i].last, split);
  return true;
}

/// The passages of a sentence that tell of somebody: from the first to behind the last.
Passages::Range Draft::telling(std::uint32_t first, std::uint32_t last) const {
  const auto& all = passages_.all();
  const auto tells = [&](const Passage& one) {
    return one.sure ||
           (one.tells > one.point &&
            (one.person || (one.anchored && one.tells >= rewriting_.numbers[Rewriting::account])));
  };
  const auto hints = [](const Passage& one) { return one.tells >= 1 && one.tells > one.point; };
  const auto range = [&](auto&& of) {
    Passages::Range found{last, last};
    for (std::uint32_t i = first; i < last; ++i)
      if (of(all[i])) found = {std::min(found.first, i), i + 1};
    return found;
  };
  Passages::Range told = range(tells);
  if (told.first == last && passages_.sentences() == 1) told = range(hints);
  // What stands in brackets before it is said of it.
  while (told.first > first && told.first < last && bracketed(told.first - 1)) --told.first;
  return told;
}

/// What a stretch of passages tells and which point it makes, hashtags and what is gone among them.
Draft::Weighed Draft::sum(std::uint32_t first, std::uint32_t last) const {
  Weighed sum;
  for (std::uint32_t i = first; i < last; ++i) sum.add(passages_.all()[i]);
  return sum;
}

bool Draft::bracketed(std::uint32_t passage) const {
  return (field_.document.tokens()[passages_.all()[passage].first].before & text::kOpenBracket) != 0;
}

/// Whether the beginning of a sentence, up to what tells of somebody, stays.
bool Draft::head_kept(std::uint32_t first, std::uint32_t told, bool may_tell_nothing) const {
  const auto& all = passages_.all();
  if (told == first || words_left(all[first].first, all[told].first) <= rewriting_.whole(Rewriting::words))
    return false;
  const Weighed said = sum(first, told);
  if (said.point >= rewriting_.numbers[Rewriting::point] && said.tells <= said.point) return true;
  const std::uint32_t end = all[told].first;
  const bool own = of_author(all[first].first, end) && !said.past && !said.person;
  return may_tell_nothing && stands_before(all[first].first, end) &&
         said.tells < (own ? rewriting_.numbers[Rewriting::account] : 1) && !describes(all[told]) &&
         !(passages_.sentences() > 1 && phrase(Rewriting::determiners, all[told].first, all[told].last));
}

/// Passages of a sentence from the one returned on stay, from the token `begin` on.
std::uint32_t Draft::tail_kept(std::uint32_t first, std::uint32_t last, bool may_tell_nothing,
                               std::uint32_t& begin) const {
  const auto& all = passages_.all();
  const auto least_point = rewriting_.numbers[Rewriting::point];
  const auto least_words = rewriting_.whole(Rewriting::words);
  const std::uint32_t end = all[last - 1].last;
  for (std::uint32_t i = first; i < last; ++i)
    if (goes_on(i)) first = i + 1;
  for (std::uint32_t i = first; i < last; ++i) {
    const Passage& passage = all[i];
    const Weighed said = sum(i, last);
    // From the phrase on only where a sentence can begin with it; "should be" needs what stands before.
    const bool begins =
        passage.point_at < passage.last && phrase(Rewriting::points, passage.point_at, passage.last);
    const bool stands = words_left(passage.first, end) > least_words &&
                        (tells_apart(i, last) || (may_tell_nothing && said.tells < 1 && !describes(passage) &&
                                                  (stands_alone(passage.first, end) || orders(i) ||
                                                   (passages_.sentences() == 1 && is_general(i, last)))));
    if (stands) return begin = passage.first, i;
    const std::uint32_t from = begins ? passage.point_at : passage.first;
    if (from >= passage.last || said.point < least_point || said.tells > said.point ||
        words_left(from, end) < least_words)
      continue;
    if (!begins && (describes(passage) || !(stands_alone(from, end) || orders(i)))) continue;
    return begin = from, i;
  }
  return last;
}

/// "... and never felt a thing": the story goes on.
bool Draft::goes_on(std::uint32_t passage) const {
  const Passage& one = passages_.all()[passage];
  return one.past && !passages_.opens(passage) && links_at(one.first, one.last) != 0;
}

/// Begins by telling people what to do.
bool Draft::orders(std::uint32_t passage) const {
  const Passage& one = passages_.all()[passage];
  const std::uint32_t begin = one.first + links_at(one.first, one.last);
  if (begin >= one.last || leans(begin, one.last)) return false;
  const std::uint32_t at = field_.annotations.covering(begin, marks_.order);
  return at != pattern::Annotations::kNone && !field_.annotations.all()[at].has(marks_.unsure);
}

/// Tells people somewhere what to do: "if you have diabetes check your feet".
bool Draft::tells_to_do(std::uint32_t passage) const {
  const Passage& one = passages_.all()[passage];
  for (std::uint32_t token = one.first; token < one.last; ++token)
    if (is(token, marks_.order)) return true;
  return false;
}

/// Says what is so for everybody, and leans on nothing.
bool Draft::is_general(std::uint32_t passage, std::uint32_t last) const {
  constexpr std::uint32_t kNear = 3;  // "food is love isn't it" leans on nothing
  const Passage& one = passages_.all()[passage];
  const Weighed said = sum(passage, last);
  return !said.person && !said.past && !one.personal &&
         one.point >= rewriting_.numbers[Rewriting::point_general] && !points_back(one.first, one.last) &&
         !leans(one.first, std::min(one.last, one.first + kNear)) &&
         !phrase(Rewriting::prepositions, one.first, one.last) &&
         !phrase(Rewriting::joins, one.first, one.last);
}

/// "Mrs Khan, if you read this": a clause that is a name and nothing else, and "you" beside it.
bool Draft::calls_somebody(std::uint32_t sentence) const {
  const auto [first, last] = passages_.of_sentence(sentence);
  const auto& all = passages_.all();
  bool said_to = false, named = false;
  for (std::uint32_t i = first; i < last; ++i) {
    std::uint32_t names = 0;
    for (std::uint32_t token = all[i].first; token < all[i].last; ++token) {
      said_to = said_to || is(token, marks_.you);
      names += is(token, marks_.name) ? 1U : 0U;
    }
    named = named || (names != 0 && names == all[i].words);
  }
  return said_to && named;
}

/// What an emoji or a line break parts from an account, tells of nobody and makes a point or asks is a
/// sentence of its own.
bool Draft::tells_apart(std::uint32_t passage, std::uint32_t last) const {
  const auto& all = passages_.all();
  if (!passages_.opens(passage)) return false;
  for (std::uint32_t i = passage; i < last; ++i)
    if (all[i].sure || all[i].person || all[i].anchored) return false;
  const std::uint32_t end = all[last - 1].last;
  const std::uint32_t begin = all[passage].first + links_at(all[passage].first, end);
  float point = 0;
  for (std::uint32_t i = passage; i < last; ++i) point += all[i].point;
  const text::Sentence& sentence = field_.document.sentences()[all[passage].sentence];
  if (point < 1 && (sentence.after & text::kQuestion) == 0) return false;
  return begin < end && !points_back(begin, end) &&
         (point >= rewriting_.numbers[Rewriting::point] || !leans(begin, end));
}

/// Goes on about whom the words before it named: "who...", "..., 10, ...".
bool Draft::describes(const Passage& passage) const {
  constexpr std::uint32_t kNear = 4;
  const std::uint32_t end = std::min(passage.last, passage.first + kNear);
  for (std::uint32_t token = passage.first; token < end; ++token)
    if (phrase(Rewriting::relatives, token, passage.last)) return true;
  return is(passage.first, marks_.age);
}

/// Hashtags that say where or who.
void Draft::drop_tags(const Why& why) {
  for (const pattern::Annotation& annotation : field_.annotations.all()) {
    const Passage& passage = passages_.all()[passages_.of_token(annotation.first)];
    const bool names = fits_any(rewriting_.tags, annotation);
    if (passage.hashtag && (names || passage.sure || repeats_what_went(passage)))
      drop(passage.first, passage.last, why);
  }
}

bool Draft::lost(const Evidence& evidence) const {
  for (std::uint32_t token = 0; token < protected_.size(); ++token)
    if (const text::Span at = field_.document.tokens()[token].at;
        mending_.gone(token) && at.begin < evidence.end && evidence.begin < at.end)
      return true;
  return false;
}

void Draft::drop_evidence(const Evidence& evidence) {
  const auto& all = passages_.all();
  bool onward = false;
  for (std::size_t topic = 1; topic < rewriting_.topics.size(); ++topic)
    onward = onward || (rewriting_.topics[topic].onward && (evidence.why.topics >> topic & 1U) != 0);
  for (std::uint32_t sentence = 0; sentence < passages_.sentences(); ++sentence) {
    const auto [first, last] = passages_.of_sentence(sentence);
    if (!covered({&evidence, 1}, all[first].first, all[last - 1].last, false)) continue;
    const auto hit = [&](std::uint32_t i) {
      return covered({&evidence, 1}, all[i].first, all[i].last, false);
    };
    // A learned detector's window may reach over what makes a point beside the remark.
    if (!onward && !evidence.sure && passages_.sentences() == 1 && part_lesson(sentence, evidence.why, true))
      continue;
    std::uint32_t from = first, to = last;
    while (from < last && !hit(from)) ++from;
    while (to > from && !hit(to - 1)) --to;
    const std::uint32_t end = field_.document.sentences()[sentence].last;
    // What stands before or behind it stays if it is a sentence by itself.
    const auto least = rewriting_.whole(Rewriting::words);
    const bool head = from > first && words_left(all[first].first, all[from].first) > least &&
                      stands_before(all[first].first, all[from].first);
    const bool tail = !onward && to < last && !all[to].hashtag && words_left(all[to].first, end) > least &&
                      !describes(all[to]) && stands_alone(all[to].first, end);
    const std::uint32_t begin = head ? from : first, stop = tail ? to : last;
    for (std::uint32_t i = begin; i < stop; ++i)
      if (!all[i].hashtag || hit(i)) drop(all[i].first, all[i].last, evidence.why);
  }
}

/// Whether the beginning of a sentence can be one without the rest.
bool Draft::stands_before(std::uint32_t begin, std::uint32_t end) const {
  return holds_verb(begin, end) && !phrase(Rewriting::subordinators, begin, end) &&
         !phrase(Rewriting::prepositions, begin, end);
}

/// Says something, as far as the words of grammar show: "one of our consultants" does not.
bool Draft::holds_verb(std::uint32_t first, std::uint32_t last) const {
  for (std::uint32_t token = first; token < last; ++token)
    if (rewriting_.tells_of_past(field_.document, token) || phrase(Rewriting::general, token, last) ||
        phrase(Rewriting::copulas, token, last) || phrase(Rewriting::points, token, last) ||
        phrase(Rewriting::points_within, token, last) || is(token, marks_.order) || is(token, marks_.self))
      return true;
  return false;
}

/// A name of something that stood in what went, too.
bool Draft::repeats_what_went(const Passage& tag) const {
  const auto tokens = field_.document.tokens();
  for (std::uint32_t token = tag.first; token < tag.last; ++token)
    for (std::uint32_t other = 0; other < tokens.size(); ++other)
      if (mending_.gone(other) && passages_.of_token(other) != passages_.of_token(token) &&
          (tokens[other].looks & text::kCapital) != 0 &&
          field_.document.sentences()[tokens[other].sentence].first != other &&
          field_.document.folded(tokens[other]) == field_.document.folded(tokens[token]))
        return true;
  return false;
}

/// Whether the end of a sentence can be one by itself: it has a subject and leans on nothing before it.
bool Draft::stands_alone(std::uint32_t begin, std::uint32_t end) const {
  begin += links_at(begin, end);
  return begin < end && (phrase(Rewriting::subjects, begin, end) || phrase(Rewriting::points, begin, end)) &&
         !points_back(begin, end) && !leans(begin, end);
}

/// Words that link to what stood before; "so proud" links nothing.
std::uint32_t Draft::links_at(std::uint32_t begin, std::uint32_t end) const {
  if (begin >= end || phrase(Rewriting::points, begin, end)) return 0;
  return rewriting_.phrases[Rewriting::links].match(field_.document, begin, end);
}

/// Begins with a word that needs another before it.
bool Draft::points_back(std::uint32_t begin, std::uint32_t end) const {
  return phrase(Rewriting::pointers, begin, end) && !phrase(Rewriting::stands_alone_words, begin, end);
}

/// Such a word stands near its beginning: "I love it", "the ones who stop do better".
bool Draft::leans(std::uint32_t begin, std::uint32_t end) const {
  constexpr std::uint32_t kNear = 6;
  for (std::uint32_t token = begin; token < std::min(end, begin + kNear); ++token)
    if (mending_.stays(token) && rewriting_.phrases[Rewriting::leaning].has(field_.document, token) &&
        !phrase(Rewriting::stands_alone_words, token, end))
      return true;
  return false;
}

/// A number, a name of something or what the knowledge lists: it may tell who somebody is.
bool Draft::residual(std::uint32_t token) const {
  if (!mending_.stays(token) || protected_[token]) return false;
  const text::Token& word = field_.document.tokens()[token];
  if (word.form == text::Form::number || word.form == text::Form::mixed) return true;
  const bool first = field_.document.sentences()[word.sentence].first == token;
  const bool proper = !first && word.form == text::Form::word && word.folded_size > 1 &&
                      (word.looks & text::kCapital) != 0 && (word.looks & text::kUpper) == 0 &&
                      field_.annotations.covering(token, marks_.self) == pattern::Annotations::kNone;
  return proper && !rewriting_.phrases[Rewriting::points].has(field_.document, token);
}

void Draft::drop_residue(std::span<const Evidence> evidence, const Why& why) {
  const std::vector<bool> told = this->told(evidence, false);
  std::vector<bool> left(passages_.all().size());
  const auto mark = [&](std::uint32_t token) {
    const Passage& passage = passages_.all()[passages_.of_token(token)];
    if (told[passage.sentence] && !passage.hashtag && passage.point < rewriting_.numbers[Rewriting::point])
      left[passages_.of_token(token)] = true;
  };
  for (std::uint32_t token = 0; token < protected_.size(); ++token) {
    const text::Span at = field_.document.tokens()[token].at;
    const bool particular = std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& one) {
      return one.particular && at.begin < one.end && one.begin < at.end;
    });
    if (residual(token) || (particular && mending_.stays(token))) mark(token);
  }
  for (const pattern::Annotation& annotation : field_.annotations.all())
    if (fits_any(rewriting_.residue, annotation) && mending_.stays(annotation.first)) mark(annotation.first);
  for (std::uint32_t i = 0; i < left.size(); ++i) {
    const Passage& passage = passages_.all()[i];
    const text::Span at = field_.document.span(passage.first, passage.last);
    if (left[i]) drop_evidence({at.begin, at.end, why, true});
  }
}

void Draft::drop_baits(std::span<const pattern::ClassId> classes, const Why& why) {
  const auto& all = passages_.all();
  for (const pattern::Annotation& annotation : field_.annotations.all()) {
    if (std::find(classes.begin(), classes.end(), annotation.cls) == classes.end()) continue;
    const std::uint32_t at = passages_.of_token(annotation.first);
    std::uint32_t from = at;
    while (from > passages_.of_sentence(all[at].sentence).first && !passages_.opens(from)) --from;
    for (std::uint32_t i = from; i <= at; ++i) drop(all[i].first, all[i].last, why);
    // What goes on behind it leans on it.
    if (words_left(annotation.last, all[at].last) > 0) drop(annotation.last, all[at].last, why);
  }
}

bool Draft::asks_for_secrecy(std::uint32_t sentence) const {
  const auto& [first, last, after] = field_.document.sentences()[sentence];
  for (std::uint32_t token = first; token < last; ++token)
    if (mending_.stays(token) && phrase(Rewriting::secret, token, last) &&
        !phrase(Rewriting::not_secret, token, last))
      return true;
  return false;
}

std::vector<text::Span> Draft::secrets() const {
  std::vector<text::Span> spans;
  for (std::uint32_t sentence = 0; sentence < passages_.sentences(); ++sentence) {
    const auto& [first, last, after] = field_.document.sentences()[sentence];
    if (asks_for_secrecy(sentence)) spans.push_back(field_.document.span(first, last));
  }
  return spans;
}

void Draft::drop_secrets(const Why& why) {
  for (std::uint32_t sentence = 0; sentence < passages_.sentences(); ++sentence) {
    const auto& [first, last, after] = field_.document.sentences()[sentence];
    if (asks_for_secrecy(sentence)) drop(first, last, why);
  }
}

void Draft::drop_marks(std::span<const pattern::ClassId> classes, const Why& why) {
  for (const pattern::Annotation& annotation : field_.annotations.all()) {
    if (std::find(classes.begin(), classes.end(), annotation.cls) == classes.end()) continue;
    const Passage& passage = passages_.all()[passages_.of_token(annotation.first)];
    const std::uint32_t first = over_words(Rewriting::determiners, annotation.first, passage.first);
    const std::uint32_t carried = over_words(Rewriting::prepositions, first, passage.first);
    drop(carried < first ? carried : annotation.first, annotation.last, why);
    // "Link:", "number is": too little to stand without it; and what goes on behind it leans on it.
    if (words_left(passage.first, passage.last) > rewriting_.whole(Rewriting::words) &&
        words_left(annotation.last, passage.last) == 0)
      continue;
    drop(passage.first, passage.last, why);
    // So does the rest of the sentence: when to call, who is at home.
    const std::uint32_t end = passages_.of_sentence(passage.sentence).last;
    for (std::uint32_t i = passages_.of_token(annotation.first) + 1; i < end; ++i) {
      const Passage& next = passages_.all()[i];
      if (next.hashtag || passages_.opens(i)) break;
      drop(next.first, next.last, why);
    }
  }
}

bool Draft::drop_worst(const Mended& mended, std::uint32_t begin, std::uint32_t end, const Why& why) {
  const auto& all = passages_.all();
  const auto tokens = field_.document.tokens();
  std::vector<bool> under(all.size());
  for (std::uint32_t token = 0; token < tokens.size(); ++token)
    if (const text::Span at = mended.tokens[token]; at.end > begin && at.begin < end && !protected_[token])
      under[passages_.of_token(token)] = true;
  std::uint32_t worst = 0;
  bool found = false;
  for (std::uint32_t i = 0; i < all.size(); ++i)
    if (under[i] && (!found || harm(all[i]) > harm(all[worst]))) worst = i, found = true;
  if (!found) return false;
  return take(all[worst].first, all[worst].last, why);
}

bool Draft::keeps(const Mended& mended, std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t token = 0; token < protected_.size(); ++token)
    if (const text::Span at = mended.tokens[token]; protected_[token] && at.end > begin && at.begin < end)
      return true;
  return false;
}

bool Draft::drop_worst(const Why& why) {
  std::uint32_t worst = passages_.sentences();
  float most = 0;
  for (std::uint32_t sentence = 0; sentence < passages_.sentences(); ++sentence) {
    const auto& [first, last, after] = field_.document.sentences()[sentence];
    const bool free =
        std::find(protected_.begin() + first, protected_.begin() + last, true) == protected_.begin() + last;
    if (!free || mending_.gone(first, last)) continue;
    const float value = harm(weigh(sentence));
    if (worst == passages_.sentences() || value > most) worst = sentence, most = value;
  }
  if (worst == passages_.sentences()) return false;
  return take(field_.document.sentences()[worst].first, field_.document.sentences()[worst].last, why);
}

/// Drops a stretch as if it were evidence, and remembers what went.
bool Draft::take(std::uint32_t first, std::uint32_t last, const Why& why) {
  const Mending before = mending_;
  const text::Span at = field_.document.span(first, last);
  drop_evidence({at.begin, at.end, why, true});
  Taken taken;
  for (std::uint32_t token = 0; token < protected_.size(); ++token)
    if (before.stays(token) && mending_.gone(token)) taken.tokens.push_back(token);
  if (taken.tokens.empty()) return false;
  taken_.push_back(std::move(taken));
  return true;
}

void Draft::give_back(const Taken& taken) {
  const auto tokens = field_.document.tokens();
  std::vector<bool> back(passages_.sentences());
  for (std::uint32_t token : taken.tokens) {
    mending_.restore(token, token + 1);
    back[tokens[token].sentence] = true;
  }
  // What was mended round it is whole again.
  for (std::uint32_t token = 0; token < tokens.size(); ++token)
    if (back[tokens[token].sentence] && mending_.gone(token) &&
        mending_.reason(token) == rewriting_.texts[Rewriting::say_grammar])
      mending_.restore(token, token + 1);
}

void Draft::tidy() {
  for (int round = 0; round < kTidyRounds; ++round) {
    bool changed = false;
    bool leans = false;  // what stood before is gone
    for (std::uint32_t sentence = 0; sentence < passages_.sentences(); ++sentence) {
      const auto& [first, last, after] = field_.document.sentences()[sentence];
      if (mending_.gone(first, last)) {
        leans = true;
        continue;
      }
      changed = tidy_sentence(sentence, leans) || changed;
      leans = mending_.gone(last - 1);
    }
    if (!changed) return;
  }
}

bool Draft::tidy_sentence(std::uint32_t sentence, bool leans) {
  const auto& [first, last, after] = field_.document.sentences()[sentence];
  const Why grammar{Operation::drop, 0, rewriting_.texts[Rewriting::say_grammar]};
  const Why follows{Operation::drop, 0, rewriting_.texts[Rewriting::say_follows]};
  const auto drop_rest = [&](const Why& why) {
    const std::uint32_t left = words_left(first, last);
    for (std::uint32_t i = passages_.of_sentence(sentence).first; i < passages_.of_sentence(sentence).last;
         ++i)
      if (const Passage& passage = passages_.all()[i]; !passage.hashtag || left == 0)
        drop(passage.first, passage.last, why);
    return words_left(first, last) < left;
  };
  std::uint32_t begin = first_left(first, last);
  const bool cut = begin > first;
  bool changed = false;
  if (words_left(first, last) == 0) {
    // Emoji go with the sentence that they stand behind; hashtags stand alone.
    const bool tags = passages_.all()[passages_.of_token(begin)].hashtag;
    if (!leans || tags || protected_[begin]) return false;
    drop(begin, last, follows);
    return mending_.gone(begin);
  }
  if (leans || cut) {
    if (const std::uint32_t link = links_at(begin, last); link != 0) {
      drop(begin, begin + link, grammar);
      begin = first_left(begin, last);
      changed = true;
    }
    if (begin >= last) return true;
    const float makes = point_left(sentence);
    const bool back = points_back(begin, last);
    const bool fragment = words_left(first, last) <= rewriting_.whole(Rewriting::shortness) && makes < 1 &&
                          !of_author(first, last);
    const bool hangs =
        makes < rewriting_.numbers[Rewriting::point] && this->leans(begin, last) && !asks_on(begin, last);
    if (back || fragment || hangs) {
      const std::uint32_t point = passages_.all()[passages_.of_token(begin)].point_at;
      if (back && point > begin && point < last && phrase(Rewriting::points, point, last) &&
          words_left(point, last) > rewriting_.whole(Rewriting::words)) {
        drop(begin, point, grammar);
        return true;
      }
      return drop_rest(follows) || changed;
    }
  }
  if (lost_antecedent(sentence)) return drop_rest(follows) || changed;
  if (mending_.gone(last - 1) || cut) {
    // Half of "if this, then that" says nothing.
    const bool half = mending_.gone(last - 1) && !tells_to_do(passages_.of_token(begin)) &&
                      phrase(Rewriting::subordinators, begin, last) &&
                      passages_.of_token(begin) + 1 < passages_.of_sentence(sentence).last &&
                      mending_.gone(passages_.all()[passages_.of_token(begin) + 1].first);
    if (half) return drop_rest(follows) || changed;
    changed = trim_end(sentence, begin) || changed;
    if (words_left(first, last) < rewriting_.whole(Rewriting::words)) return drop_rest(follows) || changed;
  }
  return changed;
}

/// "Book it", behind something that stays.
bool Draft::asks_on(std::uint32_t begin, std::uint32_t last) const {
  if (!phrase(Rewriting::points, begin, last) || words_left(0, begin) == 0) return false;
  for (std::uint32_t token = begin; token < last; ++token)
    if (const auto at = field_.annotations.covering(token, marks_.pronoun); at != pattern::Annotations::kNone)
      if (field_.annotations.all()[at].has(marks_.she) || field_.annotations.all()[at].has(marks_.he))
        return false;
  return true;
}

/// A clause that ends in "because of the" goes.
bool Draft::trim_end(std::uint32_t sentence, std::uint32_t first) {
  const std::uint32_t last = field_.document.sentences()[sentence].last;
  if (!mending_.gone(last - 1)) return false;
  bool changed = false;
  for (std::uint32_t round = 0; round < kTrailing; ++round) {
    std::uint32_t end = last;
    while (end > first && mending_.gone(end - 1)) --end;
    if (end == first || protected_[end - 1] || !mending_.stays(end - 1) ||
        !rewriting_.phrases[Rewriting::dangling].has(field_.document, end - 1))
      break;
    const Passage& passage = passages_.all()[passages_.of_token(end - 1)];
    drop(std::max(passage.first, first), end, {Operation::drop, 0, rewriting_.texts[Rewriting::say_grammar]});
    changed = true;
  }
  return changed;
}

/// A pronoun whose person was named by words that are gone.
bool Draft::lost_antecedent(std::uint32_t sentence) const {
  const auto& [first, last, after] = field_.document.sentences()[sentence];
  const auto annotations = field_.annotations.all();
  const auto is_pronoun = [&](const pattern::Annotation& person) {
    return field_.annotations.covering(person.first, marks_.pronoun) != pattern::Annotations::kNone;
  };
  const auto of_one = [&](const pattern::Annotation& person) {
    const auto at = field_.annotations.covering(person.first, marks_.pronoun);
    const pattern::Annotation& pronoun = annotations[at];
    return pronoun.has(marks_.she) || pronoun.has(marks_.he);
  };
  for (const pattern::Annotation& one : annotations) {
    if (one.cls != marks_.person || one.person == 0 || one.first < first || one.first >= last ||
        mending_.gone(one.first) || !is_pronoun(one))
      continue;
    // "Get it checked" is said to everybody.
    if (point_left(sentence) >= rewriting_.numbers[Rewriting::point] && !of_one(one)) continue;
    bool had = false, has = false;
    for (const pattern::Annotation& other : annotations) {
      if (other.cls != marks_.person || other.person != one.person || other.first >= one.first ||
          is_pronoun(other))
        continue;
      had = true;
      has = has || !mending_.gone(other.last - 1);
    }
    if (had && !has) return true;
  }
  return false;
}

bool Draft::worth_keeping(const Least& least) const {
  const auto tokens = static_cast<std::uint32_t>(field_.document.tokens().size());
  std::uint32_t words = 0;
  for (const text::Token& token : field_.document.tokens()) words += wordly(token) ? 1U : 0U;
  const bool much = static_cast<float>(words_left(0, tokens)) >= least.share * static_cast<float>(words);
  if (words_left(0, tokens) < rewriting_.whole(Rewriting::words)) return false;
  for (std::uint32_t sentence = 0; sentence < passages_.sentences(); ++sentence) {
    const auto& [first, last, after] = field_.document.sentences()[sentence];
    const std::uint32_t left = words_left(first, last);
    const bool point = left > 1 && point_left(sentence) >= least.point;
    const bool enough = much && left >= rewriting_.whole(Rewriting::words);
    if (least.both ? much && point : enough || point) return true;
  }
  return false;
}

}  // namespace scruple::advise
