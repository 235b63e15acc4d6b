#include "reidentify/describe.h"

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include "pattern/token_class.h"

namespace scruple::reidentify {
namespace {

using pattern::Annotation;
using read::FieldReading;
using read::Part;

constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kMostPeople = 16;

/// Where and when things happened is true of all who are told of.
bool is_shared(FactKind kind) {
  return kind == FactKind::place || kind == FactKind::window || kind == FactKind::setting;
}

bool is_of_health(FactKind kind) {
  return kind == FactKind::condition || kind == FactKind::rare_disease || kind == FactKind::state;
}

bool is_in_care(Part part) {
  return part == Part::care || part == Part::relative;
}

std::uint32_t gap(std::uint32_t first, std::uint32_t last, const Annotation& mention) {
  if (mention.first >= last) return mention.first - last;
  return first >= mention.last ? first - mention.last : 0;
}

}  // namespace

/// The people of one field, with the facts that are theirs.
class Describer::Cast {
 public:
  Cast(const Describer& describer, const FieldReading& field, const Population& population,
       std::pmr::memory_resource* arena)
      : describer_(describer),
        population_(population),
        field_(field),
        mentions_(arena),
        facts_(describer.facts_.find(field, population, arena)),
        whose_(facts_.size(), kNobody, arena),
        same_as_(field.people.size(), arena),
        cared_for_(field.people.size(), false, arena),
        cared_for_mentions_(arena),
        facts_by_owner_(arena),
        mentions_by_person_(arena) {
    for (const Fact& fact : facts_) longest_ = std::max(longest_, fact.last - fact.first);
    for (std::uint32_t i = 0; i < field.annotations.all().size(); ++i) {
      const Annotation& annotation = field.annotations[i];
      if (annotation.cls == describer.person_ && annotation.person != 0 && !is_state(annotation) &&
          !covered(annotation.first, describer.occasion_))  // "World MS Day"
        mentions_.push_back(i);
    }
    std::sort(mentions_.begin(), mentions_.end(), [&](std::uint32_t a, std::uint32_t b) {
      return field.annotations[a].first < field.annotations[b].first;
    });
    join_ages();
    find_cared_for();
  }

  void describe(std::vector<Described>& out) {
    for (const auto mention : mentions_)
      if (in_care(mention)) cared_for_mentions_.push_back(mention);
    for (std::size_t i = 0; i < facts_.size(); ++i) whose_[i] = owner(facts_[i]);
    index();
    const std::size_t before = out.size();
    for (const bool in_care : {true, false}) {
      for (std::uint32_t person = 0; person < field_.people.size() && out.size() < kMostPeople; ++person)
        if (same_as_[person] == person && cared_for_[person] == in_care && is_somebody(person))
          describe_person(person, in_care, out.size() == before, out);
      if (in_care && out.size() == before) describe_unnamed(out);
    }
  }

 private:
  /// Nobody's (kNobody), a person's, or of all.
  static constexpr std::uint32_t kShared = kNobody - 1;
  static constexpr std::uint32_t kUnnamed = kNobody - 2;

  const Annotation& annotation(std::uint32_t mention) const { return field_.annotations[mention]; }
  std::uint32_t person_of(std::uint32_t mention) const { return same_as_[annotation(mention).person - 1]; }
  Part part_of(std::uint32_t mention) const { return field_.people[annotation(mention).person - 1].part; }
  bool in_care(std::uint32_t mention) const { return cared_for_[person_of(mention)]; }

  /// "MS": the illness, not a title.
  bool is_state(const Annotation& mention) const {
    return mention.last - mention.first == 1 &&
           (field_.document.tokens()[mention.first].looks & text::kUpper) != 0 &&
           any_over(mention.first, mention.first, [&](const Fact& fact) {
             return fact.kind == FactKind::condition && fact.first == mention.first;
           });
  }

  /// "87yo lady": an age and the word beside it are one person.
  void join_ages() {
    for (std::uint32_t person = 0; person < same_as_.size(); ++person) same_as_[person] = person;
    for (std::size_t i = 0; i + 1 < mentions_.size(); ++i) {
      const Annotation &age = annotation(mentions_[i]), &word = annotation(mentions_[i + 1]);
      if (word.first > age.last || age.person == word.person) continue;
      const bool is_age = any_over(
          age.first, age.last, [](const Fact& fact) { return fact.kind == FactKind::age && !fact.loose; });
      if (is_age) same_as_[age.person - 1] = person_of(mentions_[i + 1]);
    }
  }

  /// Whether any fact over all of these tokens is so. Facts are in order of place, and none is longer than
  /// `longest_`.
  template <class Is>
  bool any_over(std::uint32_t first, std::uint32_t last, Is is) const {
    auto fact = std::partition_point(facts_.begin(), facts_.end(),
                                     [&](const Fact& other) { return other.first + longest_ < last; });
    for (; fact != facts_.end() && fact->first <= first; ++fact)
      if (last <= fact->last && is(*fact)) return true;
    return false;
  }

  /// Mentions that begin in a sentence.
  std::span<const std::uint32_t> mentions_in(std::uint32_t sentence) const {
    const auto& tokens = field_.document.sentences()[sentence];
    const auto at = [&](std::uint32_t token) {
      return std::partition_point(mentions_.begin(), mentions_.end(),
                                  [&](std::uint32_t mention) { return annotation(mention).first < token; });
    };
    return {at(tokens.first), at(tokens.last)};
  }

  /// Facts by whose they are, and mentions by whom they mean, each in order of place.
  void index() {
    for (std::uint32_t i = 0; i < facts_.size(); ++i) facts_by_owner_.push_back(i);
    std::sort(facts_by_owner_.begin(), facts_by_owner_.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::tie(whose_[a], a) < std::tie(whose_[b], b);
    });
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) mentions_by_person_.push_back(i);
    std::sort(mentions_by_person_.begin(), mentions_by_person_.end(), [&](std::uint32_t a, std::uint32_t b) {
      return std::pair(person_of(mentions_[a]), a) < std::pair(person_of(mentions_[b]), b);
    });
  }

  /// Indices into facts_.
  std::span<const std::uint32_t> facts_of(std::uint32_t owner) const {
    const auto from = std::partition_point(facts_by_owner_.begin(), facts_by_owner_.end(),
                                           [&](std::uint32_t fact) { return whose_[fact] < owner; });
    const auto to = std::partition_point(from, facts_by_owner_.end(),
                                         [&](std::uint32_t fact) { return whose_[fact] == owner; });
    return {from, to};
  }
  /// Indices into mentions_.
  std::span<const std::uint32_t> mentions_of(std::uint32_t person) const {
    const auto from = std::partition_point(mentions_by_person_.begin(), mentions_by_person_.end(),
                                           [&](std::uint32_t i) { return person_of(mentions_[i]) < person; });
    const auto to = std::partition_point(from, mentions_by_person_.end(),
                                         [&](std::uint32_t i) { return person_of(mentions_[i]) == person; });
    return {from, to};
  }

  bool covered(std::uint32_t token, pattern::ClassId cls) const {
    return field_.annotations.covering(token, cls) != pattern::Annotations::kNone;
  }

  /// Who the reading says is in care; "two ladies" and "my mums", which are people and no crowd; and somebody
  /// of a calling ("a vicar") where nobody else is told of.
  void find_cared_for() {
    for (const auto mention : mentions_) {
      const auto part = part_of(mention);
      if (is_imagined(annotation(mention))) continue;
      const bool few = part == Part::group && is_few(annotation(mention));
      if (is_in_care(part) || few) cared_for_[person_of(mention)] = true;
    }
    if (std::find(cared_for_.begin(), cared_for_.end(), true) != cared_for_.end()) return;
    const bool befell = std::any_of(facts_.begin(), facts_.end(), [&](const Fact& f) { return befalls(f); });
    std::vector<bool> disease_in(field_.document.sentences().size());
    for (const Fact& fact : facts_)
      if (is_disease(fact)) disease_in[sentence_of(fact.first)] = true;
    for (const auto mention : mentions_) {
      const bool ill = befell || disease_in[sentence_of(annotation(mention).first)];
      const bool of_age = covered(annotation(mention).first, describer_.age_form_);
      const auto part = part_of(mention);
      const bool somebody = part == Part::public_figure || part == Part::unknown || only_a_pronoun(mention);
      if (somebody && (ill || of_age) && !is_imagined(annotation(mention)))
        cared_for_[person_of(mention)] = true;
    }
  }

  /// "She has dementia and a dog": a pronoun that stands for no animal that was told of before.
  bool only_a_pronoun(std::uint32_t mention) const {
    const auto& person = field_.people[annotation(mention).person - 1];
    return person.part == Part::animal &&
           covered(annotation(person.first_mention).first, describer_.pronoun_);
  }

  /// Makes somebody a patient wherever it is told.
  bool befalls(const Fact& fact) const {
    return fact.kind == FactKind::condition &&
           population_.conditions()[fact.row].measure == Measure::incidence;
  }
  /// Makes those a patient who are spoken of in the same sentence.
  bool is_disease(const Fact& fact) const {
    return fact.kind == FactKind::rare_disease ||
           (fact.kind == FactKind::condition && (population_.conditions()[fact.row].flags &
                                                 (ConditionRow::kDisease | ConditionRow::kInborn)) != 0);
  }

  /// A scenario, a novel, a dream.
  bool is_imagined(const Annotation& mention) const {
    return (field_.stances_over(mention.first, mention.last) & describer_.imagines_) != 0;
  }

  /// Just after a small number or "my", "our".
  bool is_few(const Annotation& mention) const {
    for (std::uint32_t back = 1; back <= 2 * describer_.reach_ && back <= mention.first; ++back) {
      const std::uint32_t token = mention.first - back;
      if (sentence_of(token) != sentence_of(mention.first)) return false;
      if (covered(token, describer_.mine_) || covered(token, describer_.number_word_)) return true;
    }
    return false;
  }

  /// Neither an animal nor people in general.
  bool is_somebody(std::uint32_t person) const {
    const Part part = field_.people[person].part;
    return cared_for_[person] || (part != Part::animal && part != Part::group);
  }

  std::uint32_t owner(const Fact& fact) const {
    if (is_shared(fact.kind)) return kShared;
    if (fact.kind == FactKind::sex) return owner_of_sex(fact);
    std::uint32_t nearest = kNobody, nearest_gap = kNobody;
    std::uint32_t nearest_in_care = kNobody, in_care_gap = kNobody;
    for (const auto mention : mentions_in(sentence_of(fact.first))) {
      if (is_said_of_another(fact, mention)) continue;
      if (in_care(mention) && is_inside(fact, annotation(mention))) return person_of(mention);
      const auto distance = gap(fact.first, fact.last, annotation(mention));
      if (distance < nearest_gap) nearest = mention, nearest_gap = distance;
      if (in_care(mention) && distance < in_care_gap) nearest_in_care = mention, in_care_gap = distance;
    }
    if (fact.loose) {
      const auto reach = fact.kind == FactKind::age ? 0 : describer_.reach_;
      if (in_care_gap <= reach) return person_of(nearest_in_care);
      return nearest_gap <= reach ? person_of(nearest) : kNobody;
    }
    if (nearest_in_care != kNobody && (in_care_gap <= nearest_gap || !claims(nearest, nearest_gap, fact) ||
                                       is_done_to(nearest_in_care, nearest, in_care_gap, fact)))
      return person_of(nearest_in_care);
    if (claims(nearest, nearest_gap, fact)) return person_of(nearest);
    return cared_for_mentions_.empty() ? of_family(fact) : last_in_care(fact);
  }

  /// "My mum died here in 2016, lung, 71": where nobody in care is told of, details are those of the family
  /// member whom their sentence began with.
  std::uint32_t of_family(const Fact& fact) const {
    for (const auto mention : mentions_in(sentence_of(fact.first)))
      if (annotation(mention).first < fact.last && part_of(mention) == Part::family)
        return person_of(mention);
    return kUnnamed;
  }

  /// "the regulars' little girls": the girls' age, though the regulars stand beside it too.
  static bool is_inside(const Fact& fact, const Annotation& mention) {
    return fact.kind == FactKind::age && fact.loose && fact.first < mention.last && mention.first < fact.last;
  }

  /// "had twins" is the mother's, "my primary school boy" the boy's.
  bool is_said_of_another(const Fact& fact, std::uint32_t mention) const {
    const Annotation& at = annotation(mention);
    if (part_of(mention) == Part::author && is_possessive(mention) && at.last <= fact.first) {
      const auto rest = mentions_in(sentence_of(fact.first));
      return std::any_of(rest.begin(), rest.end(), [&](std::uint32_t other) {
        return annotation(other).first >= fact.first &&
               gap(fact.first, fact.last, annotation(other)) <= describer_.reach_;
      });
    }
    const bool inside = fact.first < at.first && at.last <= fact.last;
    const bool several = field_.people[at.person - 1].many;
    return inside && several && fact.kind == FactKind::condition &&
           (population_.conditions()[fact.row].flags & ConditionRow::kObstetric) != 0;
  }

  /// "I sectioned a woman": what the author did befell the one whom the words go on to.
  bool is_done_to(std::uint32_t in_care, std::uint32_t nearest, std::uint32_t distance,
                  const Fact& fact) const {
    return part_of(nearest) == Part::author && annotation(in_care).first >= fact.last &&
           distance <= describer_.reach_;
  }

  /// Whether a fact beside this mention is this person's, who is not in care: "my mum, 84", "I'm 41"; not
  /// "with sepsis and we cried".
  bool claims(std::uint32_t mention, std::uint32_t distance, const Fact& fact) const {
    if (mention == kNobody || in_care(mention)) return false;
    if (is_imagined(annotation(mention))) return true;
    switch (part_of(mention)) {
      case Part::author:
        return distance <= 1 && annotation(mention).first <= fact.first && !is_possessive(mention);
      case Part::animal:  // "my dog has diabetes"; not "Down's syndrome, fish stall", "with dementia sees
                          // small dogs"
        return distance <= (annotation(mention).first <= fact.first ? 2 * describer_.reach_ : 0) &&
               !apart(fact, annotation(mention));
      case Part::family:
      case Part::fiction:
      case Part::public_figure:
      case Part::hypothetical:
        return distance <= 2 * describer_.reach_;
      case Part::colleague:
      case Part::group:  // "people with MS", "MS patients"; not "cataracts done, calls everybody love"
        return distance <= (annotation(mention).first <= fact.first ? describer_.reach_ : 0);
      case Part::care:
      case Part::relative:
      case Part::unknown:
        return false;
    }
    return false;
  }

  /// Whether a pause stands between a fact and a mention.
  bool apart(const Fact& fact, const Annotation& mention) const {
    const auto& sentence = field_.document.sentences()[sentence_of(fact.first)];
    const std::uint32_t from = std::min(fact.last, mention.last), to = std::max(fact.first, mention.first);
    for (std::uint32_t token = from; token <= to; ++token)
      if (pattern::pauses(field_.document, sentence, token)) return true;
    return false;
  }

  /// "my 34-year-old": the author's word, and nobody's age.
  bool is_possessive(std::uint32_t mention) const {
    return covered(annotation(mention).first, describer_.mine_);
  }

  std::uint32_t owner_of_sex(const Fact& fact) const {
    for (const auto mention : mentions_in(sentence_of(fact.first))) {
      const Annotation& at = annotation(mention);
      if (at.first <= fact.first && fact.first < at.last) return person_of(mention);
    }
    return covered(fact.first, describer_.age_form_) ? last_in_care(fact) : kNobody;  // "34F"
  }

  /// The person in care who was spoken of last before the fact, else the first after.
  std::uint32_t last_in_care(const Fact& fact) const {
    if (cared_for_mentions_.empty()) return kUnnamed;
    const auto after =
        std::partition_point(cared_for_mentions_.begin(), cared_for_mentions_.end(),
                             [&](std::uint32_t mention) { return annotation(mention).first <= fact.first; });
    return person_of(after == cared_for_mentions_.begin() ? *after : *(after - 1));
  }

  EvidenceSpan span(std::uint32_t first, std::uint32_t last) const {
    const auto at = field_.document.span(first, last);
    return {at.begin, at.end, field_.field};
  }

  void describe_person(std::uint32_t person, bool in_care, bool shares, std::vector<Described>& out) const {
    // Whose mother or husband somebody is, or that a man stood by, describes nobody further.
    const bool by_the_way = !in_care || field_.people[person].part == Part::relative || !shares;
    const bool takes_all = in_care || shares;
    if (by_the_way && !tells_more(facts_of(person)) && !(takes_all && tells_more(facts_of(kUnnamed)))) return;
    Described described;
    described.in_care = in_care;
    bool named = false;
    for (const auto i : mentions_of(person)) {
      const Annotation& at = annotation(mentions_[i]);
      if (named) break;
      if (at.has(describer_.generic_)) return;
      named = !covered(at.first, describer_.pronoun_);
      if (named || described.who.empty()) name(described, at);
    }
    take(person, takes_all, described);
    if (described.attributes.empty()) return;
    out.push_back(described);
    if (in_care) describe_others(person, described, out);
  }

  /// "two residents, 88 and 91": each further age is one more of those whom one word means.
  void describe_others(std::uint32_t person, const Described& one, std::vector<Described>& out) const {
    if (!field_.people[person].many || !one.what.age) return;
    for (const auto i : facts_of(person)) {
      const Fact& fact = facts_[i];
      const bool other = fact.kind == FactKind::age && !fact.loose && !same_age(one.what, fact.age);
      if (!other || out.size() >= kMostPeople) continue;
      Described another = one;
      another.what.age = fact.age;
      for (Attribute& attribute : another.attributes)
        if (attribute.kind == FactKind::age) attribute.where = span(fact.first, fact.last);
      out.push_back(std::move(another));
    }
  }

  /// More than a sex, where and when.
  bool tells_more(std::span<const std::uint32_t> facts) const {
    return std::any_of(facts.begin(), facts.end(), [&](std::uint32_t fact) {
      return facts_[fact].kind != FactKind::sex && !is_shared(facts_[fact].kind);
    });
  }

  void name(Described& described, const Annotation& at) const {
    described.where = span(at.first, at.last);
    described.who = std::string(field_.document.source({described.where.begin, described.where.end}));
  }

  /// Details that are nobody's: somebody is meant, though no word says whom.
  void describe_unnamed(std::vector<Described>& out) const {
    Described described;
    take(kUnnamed, true, described);
    const auto told = [&](std::initializer_list<FactKind> kinds) {
      return std::any_of(described.attributes.begin(), described.attributes.end(),
                         [&](const Attribute& attribute) {
                           return std::find(kinds.begin(), kinds.end(), attribute.kind) != kinds.end();
                         });
    };
    const bool health = told({FactKind::condition, FactKind::rare_disease, FactKind::state});
    const bool somebody = told({FactKind::age, FactKind::sex, FactKind::occupation});
    const std::size_t window = window_for(kUnnamed);
    const bool timed = window < facts_.size() && !facts_[window].weak;
    const bool somewhere = told({FactKind::place}) && timed;
    if (!health && !somebody) return;
    described.in_care = health && (somebody || somewhere);
    out.push_back(std::move(described));
  }

  std::uint32_t sentence_of(std::uint32_t token) const { return field_.document.tokens()[token].sentence; }

  /// Of several times, the one told nearest to what is told of the person: in the same sentence, else as few
  /// sentences away as may be; then as few tokens from what befell them, and one said by the way or in
  /// somebody's words after all others.
  std::size_t window_for(std::uint32_t person) const {
    const std::uint32_t told_in = first_told_of(person);
    std::uint32_t told_at = kNobody;
    for (const auto i : facts_of(person))
      if (told_at == kNobody && is_of_health(facts_[i].kind)) told_at = facts_[i].first;
    const auto rank = [&](const Fact& fact) {
      const auto tokens = told_at == kNobody ? 0 : away(fact.first, told_at);
      const bool quoted = (field_.stances_over(fact.first, fact.last) & describer_.quotes_) != 0;
      return std::tuple(fact.weak || quoted, away(sentence_of(fact.first), told_in), tokens, fact.days);
    };
    std::size_t best = facts_.size();
    for (std::size_t i = 0; i < facts_.size(); ++i) {
      if (facts_[i].kind != FactKind::window) continue;
      if (best == facts_.size() || rank(facts_[i]) < rank(facts_[best])) best = i;
    }
    return best;
  }

  static std::uint32_t away(std::uint32_t a, std::uint32_t b) { return std::max(a, b) - std::min(a, b); }

  /// The sentence in which something is first told of somebody, or where they are first spoken of.
  std::uint32_t first_told_of(std::uint32_t person) const {
    for (const auto i : facts_of(person))
      if (facts_[i].kind != FactKind::sex) return sentence_of(facts_[i].first);
    const auto mentions = mentions_of(person);
    return mentions.empty() ? 0 : sentence_of(annotation(mentions_[mentions.front()]).first);
  }

  void take(std::uint32_t person, bool shares, Described& described) const {
    const std::size_t window = window_for(person);
    std::vector<std::uint32_t> theirs;
    const auto add = [&](std::span<const std::uint32_t> facts) {
      theirs.insert(theirs.end(), facts.begin(), facts.end());
    };
    add(facts_of(person));
    if (shares) add(facts_of(kShared));
    if (shares && person != kUnnamed) add(facts_of(kUnnamed));
    std::sort(theirs.begin(), theirs.end());
    const bool aged = std::any_of(theirs.begin(), theirs.end(), [&](std::uint32_t i) {
      return facts_[i].kind == FactKind::age && !facts_[i].loose;
    });
    for (const auto i : theirs) {
      if (aged && facts_[i].kind == FactKind::age && facts_[i].loose) continue;  // "my asthma kid: 13"
      if (facts_[i].kind == FactKind::window && i != window) continue;
      const bool again = i > 0 && facts_[i].kind == FactKind::place &&
                         facts_[i - 1].kind == FactKind::place && facts_[i - 1].first == facts_[i].first &&
                         !described.what.places.empty() &&
                         described.what.places.back() == facts_[i - 1].place;
      if (again)
        described.what.places.push_back(facts_[i].place);  // one name for several areas
      else if (apply(facts_[i], described.what))
        described.attributes.push_back({facts_[i].kind, span(facts_[i].first, facts_[i].last), false});
    }
    if (described.what.first_name && !described.what.sex)
      described.what.sex = static_cast<Sex>(population_.first_names()[*described.what.first_name].sex);
  }

  static bool same_age(const Description& what, const Age& age) {
    return what.age && what.age->low <= age.low && age.high <= what.age->high;
  }

  /// False: it adds nothing.
  static bool apply(const Fact& fact, Description& what) {
    switch (fact.kind) {
      case FactKind::sex:
        if (what.sex) return false;
        what.sex = fact.sex;
        return true;
      case FactKind::age:
        if (what.age && !same_age(what, fact.age)) return false;
        if (what.age && what.age->high - what.age->low <= fact.age.high - fact.age.low) return false;
        what.age = fact.age;
        return true;
      case FactKind::place:
        return apply_place(fact.place, what);
      case FactKind::window:
        what.window_days = fact.days;
        what.window_vague = fact.vague;
        return true;
      case FactKind::setting:
        if (what.setting) return false;
        what.setting = fact.setting;
        return true;
      case FactKind::condition:
        if (std::find(what.conditions.begin(), what.conditions.end(), fact.row) != what.conditions.end())
          return false;
        what.conditions.push_back(fact.row);
        return true;
      case FactKind::rare_disease:
        return set(what.rare, fact.row);
      case FactKind::occupation:
        return set(what.occupation, fact.row);
      case FactKind::religion:
        return set(what.religion, fact.row);
      case FactKind::born:
        return set(what.born, fact.row);
      case FactKind::language:
        return set(what.language, fact.row);
      case FactKind::first_name:
        return set(what.first_name, fact.row);
      case FactKind::surname:
        return set(what.surname, fact.row);
      case FactKind::ethnicity:
        what.ethnicity.push_back(fact.row);
        return true;
      case FactKind::state:
      case FactKind::odd:
        what.odd.push_back({"", fact.share, 0.5});
        return true;
      case FactKind::event:
        if (what.event_people) return false;
        what.event_people = 1;
        return true;
      case FactKind::count_:
        break;
    }
    return false;
  }

  static bool set(std::optional<std::uint32_t>& slot, std::uint32_t row) {
    if (slot) return false;
    slot = row;
    return true;
  }

  /// The narrowest place counts; a hospital is narrower than where somebody lives.
  static bool apply_place(const Place& place, Description& what) {
    const auto narrow = [](Place::Kind kind) {
      switch (kind) {
        case Place::Kind::hospital:
          return 5;
        case Place::Kind::small:
          return 4;
        case Place::Kind::postcode:
          return 3;
        case Place::Kind::town:
          return 2;
        case Place::Kind::hospitals_in:
        case Place::Kind::area:
          return 1;
      }
      return 0;
    };
    if (what.places.empty() || narrow(what.places.front().kind) < narrow(place.kind)) {
      what.places.assign(1, place);
      return true;
    }
    return false;
  }

  const Describer& describer_;
  const Population& population_;
  const FieldReading& field_;
  std::pmr::vector<std::uint32_t> mentions_;  ///< annotations of people, in order of place
  std::pmr::vector<Fact> facts_;
  std::pmr::vector<std::uint32_t> whose_;    ///< by fact
  std::pmr::vector<std::uint32_t> same_as_;  ///< by person: the person they turned out to be
  std::pmr::vector<bool> cared_for_;         ///< by person
  std::pmr::vector<std::uint32_t> cared_for_mentions_, facts_by_owner_, mentions_by_person_;
  std::uint32_t longest_ = 0;  ///< tokens of the longest fact
};

Describer::Describer(const pattern::Names& names, const knowledge::Settings& settings)
    : facts_(names, settings),
      person_(names.cls("PERSON")),
      mine_(names.cls("MINE")),
      number_word_(names.cls("NUMBER_WORD")),
      age_form_(names.cls("AGE_FORM")),
      pronoun_(names.cls("PRONOUN")),
      occasion_(names.cls("OCCASION")),
      generic_(names.feature("generic=yes")),
      imagines_(1U << names.stance("imagines")),
      quotes_(1U << names.stance("quotes")),
      reach_(static_cast<std::uint32_t>(settings.get("describe.reach", 3))) {}

AuthorSide Describer::author_side(const Author& author, const read::Reader& reader,
                                  const Population& population, std::pmr::memory_resource* arena) const {
  AuthorSide side;
  const auto place = [&](const std::optional<std::string>& words) {
    if (!words || side.place) return;
    for (const Fact& fact : facts_.find(reader.mark(*words, arena), population, arena))
      if (fact.kind == FactKind::place && fact.place.kind != Place::Kind::small && !side.place)
        side.place = fact.place;
  };
  if (author.role) side.setting = facts_.setting(reader.mark(*author.role, arena).annotations);
  place(author.place_of_work);
  place(author.employer);
  place(author.home_area);
  return side;
}

/// What stands around a text gives the author's place of work away too: a bio, what a picture shows.
void Describer::add_surroundings(const read::Reading& reading, const Population& population,
                                 std::pmr::memory_resource* arena, AuthorSide& side) const {
  for (const FieldReading& field : reading.fields) {
    if (field.field != Field::context && field.field != Field::bio) continue;
    for (const Fact& fact : facts_.find(field, population, arena)) {
      if (fact.kind == FactKind::place && fact.place.kind != Place::Kind::small && !side.place)
        side.place = fact.place;
      if (fact.kind == FactKind::setting && !side.setting) side.setting = fact.setting;
    }
  }
}

std::vector<Described> Describer::describe(const read::Reading& reading, const Author& author,
                                           const read::Reader& reader, const Population& population,
                                           std::pmr::memory_resource* arena) const {
  std::vector<Described> described;
  for (const FieldReading& field : reading.fields)
    if (field.field == Field::text) Cast(*this, field, population, arena).describe(described);
  if (described.empty()) return described;
  AuthorSide side = author_side(author, reader, population, arena);
  add_surroundings(reading, population, arena, side);
  for (Described& person : described) {
    person.what.author = side;
    if (side.place && person.what.places.empty()) person.attributes.push_back({FactKind::place, {}, true});
    if (side.setting && !person.what.setting) person.attributes.push_back({FactKind::setting, {}, true});
  }
  return described;
}

}  // namespace scruple::reidentify
