#include "read/people.h"

#include <algorithm>

#include "pattern/token_class.h"

namespace scruple::read {

namespace {

/// How far back "my" may stand from the kinship word or name it belongs to.
constexpr std::uint32_t kMineReach = 3;
/// How near a role stands to the name it belongs to ("Sister Agnes", "Agnes, our pharmacist").
constexpr std::uint32_t kRoleReach = 2;
/// How many sentences back a pronoun looks for its person, and at how many people.
constexpr std::uint32_t kPronounReach = 4;
constexpr std::size_t kPronounPeople = 8;
/// How many words may stand between a determiner and its noun ("a lovely Chinese couple").
constexpr std::uint32_t kDeterminerReach = 3;
/// Care words beyond this many add nothing.
constexpr int kEnoughCare = 3;

/// Stands alone between pauses: "Right, ladies, who has the keys".
bool called_out(const FieldReading& field, const pattern::Annotation& mention) {
  const auto& sentence = field.document.sentences()[field.document.tokens()[mention.first].sentence];
  return pattern::pauses(field.document, sentence, mention.first) &&
         pattern::pauses(field.document, sentence, mention.last);
}

/// Begins its sentence: "Twins in clinic today".
bool leads(const FieldReading& field, const pattern::Annotation& mention) {
  return field.document.sentences()[field.document.tokens()[mention.first].sentence].first == mention.first;
}

/// Written as a name is: "Mam's moved into the home today" is said of the author's own.
bool called_by_kin(const FieldReading& field, const pattern::Annotation& mention) {
  const auto& token = field.document.tokens()[mention.first];
  return (token.looks & text::kCapital) != 0 && mention.last == mention.first + 1;
}

/// The last line, and all of it: who signs a letter.
bool signs(const FieldReading& field, const pattern::Annotation& mention) {
  const auto sentences = field.document.sentences();
  const auto& token = field.document.tokens()[mention.first];
  return sentences.size() > 1 && token.sentence + 1 == sentences.size() &&
         (token.before & text::kNewline) != 0 && mention.first == sentences.back().first &&
         mention.last == sentences.back().last;
}

constexpr std::uint8_t kFemale = 1, kMale = 2, kNeuter = 3;

/// What a sentence speaks of.
enum Says : std::uint8_t {
  kCare = 1u << 0,  ///< care, a condition, a ward
  kFiction = 1u << 1,
  kSupposed = 1u << 2,  ///< teaching cases, dreams
  kAnimal = 1u << 3,
  kWork = 1u << 4
};

}  // namespace

/// What a field says of care, fiction and animals as a whole, and what by sentence.
struct People::Evidence {
  float care = 0;
  bool sure_patient = false;
  std::uint8_t says = 0;
  std::pmr::vector<std::uint8_t> by_sentence;
};

/// What is judged of one mention.
struct People::Who {
  Part part = Part::unknown;
  bool named = false, many = false, past = false, generic = false;
  bool unsure = false;  ///< in care by default: nothing near says so
  pattern::FeatureId rank = 0;
  std::uint8_t sex = 0;
};

/// A field while its people are found.
struct People::Scene {
  FieldReading& field;
  const Evidence& evidence;
  bool is_bio = false;
  struct Known {
    Who who;
    std::uint32_t sentence;
    std::uint32_t last;      ///< token behind its latest mention
    std::uint32_t name = 0;  ///< 1 + the last token of its name
  };
  std::pmr::vector<Known> known;  ///< by number of the person, less one
  bool care_seen = false;
  std::uint32_t author = 0;  ///< number of the person who says "I"

  bool speaks_of_care(float threshold) const {
    return evidence.sure_patient || care_seen || evidence.care >= threshold;
  }
  std::uint8_t says(const pattern::Annotation& mention) const {
    return evidence.by_sentence[field.document.tokens()[mention.first].sentence];
  }
};

People::People(const pattern::Names& names, const knowledge::Settings& settings)
    : person_(names.cls("PERSON")),
      name_(names.cls("NAME")),
      patient_word_(names.cls("PATIENT_WORD")),
      kin_(names.cls("KIN")),
      role_(names.cls("ROLE")),
      self_(names.cls("SELF")),
      mine_(names.cls("MINE")),
      pronoun_(names.cls("PRONOUN")),
      care_(names.cls("CARE")),
      ward_(names.cls("WARD")),
      hospital_(names.cls("HOSPITAL")),
      fiction_(names.cls("FICTION")),
      animal_(names.cls("ANIMAL")),
      public_role_(names.cls("PUBLIC_ROLE")),
      people_word_(names.cls("PEOPLE_WORD")),
      determiner_(names.cls("DETERMINER")),
      work_(names.cls("WORK")),
      age_form_(names.cls("AGE_FORM")),
      clinical_{names.cls("CONDITION"), names.cls("PROCEDURE"), names.cls("DRUG"), names.cls("SYMPTOM"),
                names.cls("HEALTH")},
      part_{0,
            names.feature("part=care"),
            names.feature("part=relative"),
            names.feature("part=colleague"),
            names.feature("part=author"),
            names.feature("part=family"),
            names.feature("part=public"),
            names.feature("part=fiction"),
            names.feature("part=animal"),
            names.feature("part=hypothetical"),
            names.feature("part=group")},
      before_{0,
              0,
              names.feature("kind=yours"),
              0,
              names.feature("kind=possessed"),
              names.feature("kind=definite"),
              names.feature("kind=indefinite"),
              names.feature("kind=generic"),
              names.feature("kind=number")},
      sex_{0, names.feature("sex=f"), names.feature("sex=m"), names.feature("sex=n")},
      stop_(names.feature("kind=stop")),
      patient_(names.feature("care=patient")),
      past_(names.feature("care=past")),
      relative_(names.feature("care=relative")),
      named_(names.feature("named=yes")),
      many_(names.feature("number=many")),
      sure_(names.feature("care=sure")),
      maybe_(names.feature("care=maybe")),
      of_care_(names.feature("of=care")),
      of_author_(names.feature("of=author")),
      professional_title_(names.feature("title=professional")),
      generic_(names.feature("generic=yes")),
      manager_(names.feature("rank=manager")),
      student_(names.feature("rank=student")),
      kind_manager_(names.feature("kind=manager")),
      kind_student_(names.feature("kind=student")),
      kind_teaching_(names.feature("kind=teaching")),
      kind_dream_(names.feature("kind=dream")),
      mine_family_(names.feature("mine=family")),
      crowd_(names.feature("crowd=yes")),
      noun_(names.feature("form=noun")),
      gestation_(names.feature("form=gestation")),
      first_name_(names.feature("kind=first")),
      title_yes_(names.feature("title=yes")),
      word_weight_(settings.get("people.care_word")),
      clinical_weight_(settings.get("people.clinical_word")),
      ward_weight_(settings.get("people.ward_word")),
      context_weight_(settings.get("people.context")),
      threshold_(settings.get("people.threshold")) {}

People::Evidence People::weigh(const FieldReading& field, std::pmr::memory_resource* arena) const {
  Evidence evidence{0, false, 0, std::pmr::vector<std::uint8_t>(field.document.sentences().size(), 0, arena)};
  int care = 0, clinical = 0, ward = 0;
  for (const auto& a : field.annotations.all()) {
    if (a.cls == 0) continue;
    std::uint8_t says = 0;
    const bool is_clinical = std::find(clinical_.begin(), clinical_.end(), a.cls) != clinical_.end() ||
                             (a.cls == age_form_ && a.has(gestation_));
    const bool is_ward = a.cls == ward_ || a.cls == hospital_;
    care += a.cls == care_;
    ward += is_ward;
    clinical += is_clinical;
    if (a.cls == care_ || is_ward || is_clinical) says |= kCare;
    if (a.cls == fiction_) says |= a.has(kind_teaching_) || a.has(kind_dream_) ? kSupposed : kFiction;
    if (a.cls == animal_) says |= kAnimal;
    if (a.cls == work_) says |= kWork;
    const bool sure = (a.cls == patient_word_ && a.has(sure_)) || (a.cls == person_ && a.has(patient_));
    if (sure) says |= kCare;
    evidence.sure_patient |= sure;
    if (says == 0) continue;
    evidence.says |= says;
    evidence.by_sentence[field.document.tokens()[a.first].sentence] |= says;
  }
  evidence.care = word_weight_ * static_cast<float>(std::min(care, kEnoughCare)) +
                  clinical_weight_ * static_cast<float>(std::min(clinical, kEnoughCare)) +
                  ward_weight_ * static_cast<float>(std::min(ward, kEnoughCare));
  return evidence;
}

bool People::of_person(pattern::ClassId cls) const {
  return cls == person_ || cls == name_ || cls == patient_word_ || cls == kin_ || cls == role_ ||
         cls == self_ || cls == mine_ || cls == pronoun_ || cls == public_role_ || cls == people_word_ ||
         cls == animal_;
}

/// The determiner of the noun that begins at a token.
People::Before People::before(const FieldReading& field, std::uint32_t token) const {
  const auto tokens = field.document.tokens();
  const auto& sentence = field.document.sentences()[tokens[token].sentence];
  for (std::uint32_t back = 1; back <= kDeterminerReach && token >= sentence.first + back; ++back) {
    const std::uint32_t at = token - back;
    if (pattern::pauses(field.document, sentence, at + 1)) return Before::none;
    if (tokens[at].form == text::Form::number) return Before::number;
    Before found = Before::none;
    bool stops = false;
    field.annotations.each_at(at, [&](std::uint32_t i) {
      const auto& a = field.annotations[i];
      if (a.cls == mine_) found = Before::mine;
      if (a.cls == pronoun_) found = Before::theirs;
      if (a.cls == self_) stops = true;
      if (a.cls != determiner_) return;
      stops |= a.has(stop_);
      for (std::size_t b = 1; b < before_.size(); ++b)
        if (before_[b] != 0 && a.has(before_[b])) found = static_cast<Before>(b);
    });
    if (found != Before::none || stops) return found;
  }
  return Before::none;
}

bool People::is_near(const FieldReading& field, const pattern::Annotation& mention, pattern::ClassId cls,
                     std::uint32_t back, std::uint32_t ahead) const {
  if (cls == 0) return false;
  const auto& sentence = field.document.sentences()[field.document.tokens()[mention.first].sentence];
  const std::uint32_t from = mention.first - std::min(mention.first - sentence.first, back);
  const std::uint32_t to = std::min(sentence.last, mention.last + ahead);
  bool found = false;
  for (std::uint32_t t = from; t < to; ++t)
    field.annotations.each_at(t, [&](std::uint32_t i) { found |= field.annotations[i].cls == cls; });
  return found;
}

std::uint8_t People::sex_of(const FieldReading& field, const pattern::Annotation& mention) const {
  for (std::uint8_t s = kFemale; s <= kNeuter; ++s)
    if (sex_[s] != 0 && mention.has(sex_[s])) return s;
  std::uint8_t sex = 0;
  if (mention.cls == name_ || mention.cls == person_)
    field.annotations.each_at(mention.first, [&](std::uint32_t i) {
      const auto& a = field.annotations[i];
      if (a.has(sex_[kFemale])) sex = kFemale;
      if (a.has(sex_[kMale])) sex = kMale;
    });
  return sex;
}

void People::describe(pattern::Annotation& annotation, const Who& who) const {
  const auto add = [&](pattern::FeatureId feature) { annotation.add(feature); };
  add(part_[static_cast<std::size_t>(who.part)]);
  if (who.part == Part::care && !who.unsure) add(who.past ? past_ : patient_);
  if (who.part == Part::relative) add(relative_);
  if (who.named) add(named_);
  if (who.many) add(many_);
  if (who.generic) add(generic_);
  if (who.rank != 0) add(who.rank);
}

std::uint32_t People::add_person(FieldReading& field, std::uint32_t mention, const Who& who) const {
  const bool in_care = who.part == Part::care || who.part == Part::relative;
  field.people.push_back({who.part, who.named, who.many, in_care ? 1.0F : 0.0F, mention});
  const auto number = static_cast<std::uint32_t>(field.people.size());
  pattern::Annotation annotation = field.annotations[mention];
  if (annotation.cls == person_) {
    describe(field.annotations[mention], who);
    field.annotations[mention].person = number;
  } else {
    annotation.cls = person_;
    annotation.feature_count = 0;
    annotation.source = 0;
    annotation.person = number;
    describe(annotation, who);
    field.annotations.add(annotation);
  }
  return number;
}

People::Who People::judge_name(const Scene& scene, const pattern::Annotation& mention) const {
  const FieldReading& field = scene.field;
  Who who;
  who.named = true;
  const auto as = [&](Part part) {
    who.part = part;
    return who;
  };
  if (mention.has(of_care_)) return as(Part::care);
  if (mention.has(of_author_) || signs(field, mention)) return as(Part::author);
  if (mention.has(professional_title_) || is_near(field, mention, role_, kRoleReach, kRoleReach))
    return as(Part::colleague);
  const bool mine = is_near(field, mention, mine_, kMineReach, 0);
  if (is_near(field, mention, kin_, kMineReach, 0)) return as(mine ? Part::family : Part::relative);
  if (is_near(field, mention, public_role_, kMineReach, kRoleReach)) return as(Part::public_figure);
  const std::uint8_t says = scene.says(mention);
  if (says & kFiction) return as(Part::fiction);
  if (says & kSupposed) return as(Part::hypothetical);
  if ((says & kAnimal) && mention.has(first_name_)) return as(Part::animal);
  const bool work = (scene.evidence.says & kWork) != 0;
  if (before(field, mention.first) == Before::mine) return as(work ? Part::colleague : Part::family);
  if (work) return as(Part::colleague);
  // Who writes of care by "Mr" and "Mrs" or by initials, or names somebody beside a condition, means a
  // patient.
  if ((says & kCare) ||
      (scene.speaks_of_care(threshold_) && !mention.has(first_name_) && mention.has(title_yes_)))
    return as(Part::care);
  return as(Part::public_figure);
}

People::Who People::judge_kin(const Scene& scene, const pattern::Annotation& mention, Before word) const {
  Who who;
  who.many = mention.has(many_);
  const bool care = scene.speaks_of_care(threshold_);
  const bool someone_there = scene.care_seen || scene.evidence.sure_patient;
  switch (word) {
    case Before::mine:
      who.part = Part::family;
      break;
    case Before::theirs: {
      // Whose mother it is decides: the patient's, or the author's friend's.
      const auto& known = scene.known;
      const auto owner = std::find_if(known.rbegin(), known.rend(),
                                      [](const auto& k) { return k.who.part != Part::author; });
      const Part part = owner == known.rend() ? Part::unknown : owner->who.part;
      who.part = part == Part::family || part == Part::author           ? Part::family
                 : part == Part::care || part == Part::relative || care ? Part::relative
                                                                        : Part::public_figure;
      break;
    }
    case Before::yours:
      who.part = care ? Part::relative : Part::family;
      break;
    case Before::possessed:
      who.part = Part::relative;
      break;
    case Before::generic:
      who.part = Part::group;
      break;
    case Before::indefinite:
      who.part = care ? Part::care : Part::group;
      break;
    case Before::number:
      who.part = care ? Part::relative : Part::group;
      break;
    case Before::definite:
      who.part = care ? Part::relative : who.many ? Part::group : Part::family;
      break;
    case Before::none:
      if (scene.is_bio)
        who.part = Part::author;
      else if (!who.many && !scene.care_seen && called_by_kin(scene.field, mention))
        who.part = Part::family;
      else if (who.many)
        who.part = scene.care_seen ? Part::relative : Part::group;  // "good pages for parents"
      else if (someone_there || ((scene.says(mention) & kCare) && scene.evidence.care >= threshold_))
        who.part = Part::relative;
      else
        who.part = Part::family;
      break;
  }
  return who;
}

People::Who People::judge_role(const Scene& scene, const pattern::Annotation& mention, Before word) const {
  Who who;
  who.many = mention.has(many_);
  const bool bare = word == Before::none;
  if (mention.has(kind_manager_)) who.rank = manager_;
  if (mention.has(kind_student_)) who.rank = student_;
  if (scene.is_bio && bare) {
    who.part = Part::author;
    who.rank = 0;
    return who;
  }
  who.part = scene.says(mention) & kFiction ? Part::fiction : Part::colleague;
  if (who.part == Part::fiction) who.rank = 0;
  who.generic = who.rank == 0 && ((who.many && bare) || word == Before::generic || word == Before::yours);
  return who;
}

/// A word for a person: "patient" is sure, "lady" needs care around it, "anyone" is anybody.
People::Who People::judge_word(const Scene& scene, const pattern::Annotation& mention, Before word) const {
  Who who;
  who.many = mention.has(many_);
  const std::uint8_t says = scene.says(mention);
  const bool supposed = (scene.evidence.says & kSupposed) != 0;
  if (mention.has(sure_)) {
    who.part = says & kFiction ? Part::fiction : supposed ? Part::hypothetical : Part::care;
    who.generic = who.part == Part::care &&
                  ((who.many && word == Before::none) || word == Before::generic || word == Before::yours);
    return who;
  }
  if (word == Before::mine && mention.has(mine_family_)) {
    who.part = Part::family;
    return who;
  }
  const bool may = mention.has(maybe_) || mention.cls == age_form_;
  if (!may) {
    for (std::size_t p = 1; p < part_.size(); ++p)
      if (part_[p] != 0 && mention.has(part_[p])) who.part = static_cast<Part>(p);
    return who;
  }
  const bool care = scene.speaks_of_care(threshold_);
  const bool chosen = word == Before::definite || word == Before::number || word == Before::mine ||
                      (word == Before::indefinite && who.many);  // "a couple"
  if (mention.has(crowd_)) {
    who.part = chosen && (says & kCare) && scene.evidence.sure_patient ? Part::care : Part::group;
  } else if (word == Before::generic || word == Before::yours) {
    who.part = Part::group;
  } else if (says & kFiction) {
    who.part = Part::fiction;
  } else if (supposed) {
    who.part = Part::hypothetical;
  } else if (mention.has(mine_family_) && word == Before::indefinite && !who.many && !(says & kCare)) {
    who.part = Part::group;  // "a child has two parents"
  } else if (who.many && word == Before::none && called_out(scene.field, mention)) {
    who.part = Part::group;
  } else if (word == Before::mine || (care && (!who.many || chosen || leads(scene.field, mention)))) {
    who.part = Part::care;
  } else if (who.many) {
    who.part = word == Before::definite && (scene.evidence.says & kWork) ? Part::colleague : Part::group;
  } else {
    who.part = mention.has(mine_family_) && word == Before::definite ? Part::family : Part::public_figure;
  }
  return who;
}

People::Who People::judge(Scene& scene, const pattern::Annotation& mention) const {
  Who who;
  if (mention.cls == self_ || mention.cls == mine_) {
    who.part = Part::author;
    who.many = mention.has(many_);
  } else if (mention.cls == animal_) {
    who.part = Part::animal;
    who.sex = 0;
  } else if (mention.cls == public_role_) {
    who.part = Part::public_figure;
  } else if (mention.cls == name_) {
    who = judge_name(scene, mention);
  } else {
    const Before word = before(scene.field, mention.first);
    if (mention.cls == kin_)
      who = judge_kin(scene, mention, word);
    else if (mention.cls == role_)
      who = judge_role(scene, mention, word);
    else
      who = judge_word(scene, mention, word);
  }
  who.sex = sex_of(scene.field, mention);
  return who;
}

/// 1 + the person a pronoun means, or 0: the latest that agrees with it.
std::uint32_t People::antecedent(const Scene& scene, const pattern::Annotation& pronoun) const {
  const std::uint32_t sentence = scene.field.document.tokens()[pronoun.first].sentence;
  const std::uint8_t sex = sex_of(scene.field, pronoun);
  const bool many = pronoun.has(many_);
  const std::size_t count = scene.known.size();
  std::uint32_t second_best = 0;
  std::uint32_t unsexed =
      0;  ///< of an earlier sentence, and of no known sex: less likely than one whose sex fits
  std::size_t looked_at = 0;
  for (std::size_t back = 0; back < count && looked_at < kPronounPeople; ++back) {
    const auto& known = scene.known[count - 1 - back];
    if (known.who.part == Part::author) continue;
    ++looked_at;
    if (sentence - known.sentence > kPronounReach) break;
    const auto number = static_cast<std::uint32_t>(count - back);
    const bool sexes_agree = known.who.sex == 0 || known.who.sex == sex;
    if (sex == kNeuter) {
      if (known.who.part == Part::animal) return number;
    } else if (many) {
      if (known.who.many) return number;
      if (second_best == 0 && known.who.sex == 0) second_best = number;
    } else if (known.who.part == Part::group) {
      if (second_best == 0 && sentence == known.sentence) second_best = number;
    } else if (!known.who.many && sexes_agree && !known.who.generic) {
      if (known.who.sex == sex || known.sentence == sentence) return number;
      if (unsexed == 0) unsexed = number;
    }
  }
  return unsexed != 0 ? unsexed : second_best;
}

/// 1 + the person of whom this name was said before, or 0.
std::uint32_t People::same_name(const Scene& scene, const pattern::Annotation& name) const {
  const auto& document = scene.field.document;
  const auto word = document.folded(document.tokens()[name.last - 1]);
  const std::size_t count = scene.known.size();
  for (std::size_t back = 0; back < std::min(count, kPronounPeople); ++back) {
    const auto& known = scene.known[count - 1 - back];
    if (known.name != 0 && document.folded(document.tokens()[known.name - 1]) == word)
      return static_cast<std::uint32_t>(count - back);
  }
  return 0;
}

/// Marks another mention of a person that is known.
void People::mention_again(Scene& scene, std::uint32_t mention, std::uint32_t number) const {
  FieldReading& field = scene.field;
  auto& known = scene.known[number - 1];
  pattern::Annotation again = field.annotations[mention];
  known.sentence = field.document.tokens()[again.first].sentence;
  known.last = again.last;
  if (again.cls == person_) {
    field.annotations[mention].person = number;
    return;
  }
  again.cls = person_;
  again.feature_count = 0;
  again.source = 0;
  again.person = number;
  describe(again, known.who);
  field.annotations.add(again);
}

bool People::says_pronoun(const FieldReading& field, const pattern::Annotation& mention) const {
  bool says = false;
  field.annotations.each_at(mention.first, [&](std::uint32_t i) {
    says |= field.annotations[i].cls == pronoun_ && field.annotations[i].last == mention.last;
  });
  return says;
}

void People::join_pronoun(Scene& scene, const pattern::Annotation& pronoun) const {
  FieldReading& field = scene.field;
  const std::uint32_t sentence = field.document.tokens()[pronoun.first].sentence;
  std::uint32_t number = antecedent(scene, pronoun);
  pattern::Annotation joined = pronoun;
  joined.cls = person_;
  joined.feature_count = 0;
  joined.source = 0;
  if (number == 0) {
    // Nobody was named before: somebody whom the reader is taken to know.
    const std::uint8_t sex = sex_of(field, pronoun);
    if (sex == kNeuter) return;
    Who who;
    who.many = pronoun.has(many_);
    who.sex = sex;
    const std::uint8_t says = scene.says(pronoun);
    const bool care = scene.speaks_of_care(threshold_);
    who.part = who.many ? Part::group : (says & kAnimal) && !care ? Part::animal : Part::care;
    who.unsure = !care;
    const auto index = field.annotations.add(joined);
    number = add_person(field, index, who);
    scene.known.push_back({who, sentence, pronoun.last, 0});
    scene.care_seen |= who.part == Part::care && care;
    return;
  }
  auto& known = scene.known[number - 1];
  joined.person = number;
  Who shown = known.who;
  shown.named = false;  // this mention is not the name
  describe(joined, shown);
  field.annotations.add(joined);
  if (known.who.sex == 0) known.who.sex = sex_of(field, pronoun);
  known.sentence = sentence;
}

void People::resolve(FieldReading& field, const FieldReading* context, bool is_bio,
                     std::pmr::memory_resource* arena) const {
  if (person_ == 0) return;
  Evidence evidence = weigh(field, arena);
  if (context != nullptr) {
    const Evidence around = weigh(*context, arena);
    evidence.care += context_weight_ * around.care;
    evidence.says |= around.says;
  }

  // Mentions in order of place; of those that overlap, what a person rule said leads, then the longer.
  struct Mention {
    std::uint32_t index, first, last;
    std::uint8_t rank;
  };
  std::pmr::vector<Mention> mentions(arena);
  const auto all = field.annotations.all();
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const auto& a = all[i];
    const bool aged = a.cls == age_form_ && a.cls != 0 && (a.has(noun_) || a.has(gestation_));
    if (a.cls == 0 || !(of_person(a.cls) || aged)) continue;
    const std::uint8_t rank = a.cls == person_         ? 0
                              : a.cls == name_         ? 1
                              : a.cls == patient_word_ ? 2
                              : a.cls == kin_          ? 3
                                                       : 4;
    mentions.push_back({i, a.first, a.last, rank});
  }
  std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
    if (a.first != b.first) return a.first < b.first;
    if ((a.rank == 0) != (b.rank == 0)) return a.rank == 0;
    if (a.last != b.last) return a.last > b.last;
    if (a.rank != b.rank) return a.rank < b.rank;
    return a.index < b.index;
  });

  Scene scene{field, evidence, is_bio, std::pmr::vector<Scene::Known>(arena)};
  std::uint32_t covered = 0;
  for (std::size_t m = 0; m < mentions.size(); ++m) {
    Mention mention = mentions[m];
    if (mention.first < covered) {
      // Another rule's word on the same person.
      if (mention.rank == 0 && !scene.known.empty())
        field.annotations[mention.index].person = static_cast<std::uint32_t>(scene.known.size());
      continue;
    }
    // A word that is both ("child", "twins"): behind "my" it is kin.
    if (mention.rank == 2 && m + 1 < mentions.size() && mentions[m + 1].rank == 3 &&
        mentions[m + 1].first == mention.first && mentions[m + 1].last == mention.last &&
        before(field, mention.first) == Before::mine)
      mention = mentions[m + 1];
    // "Sister" with nothing before it is one of the ward's.
    if (mention.rank == 3 && m + 1 < mentions.size() && mentions[m + 1].first == mention.first &&
        mentions[m + 1].last == mention.last && before(field, mention.first) == Before::none &&
        (field.annotations[mentions[m + 1].index].cls == role_ ||
         field.annotations[mentions[m + 1].index].cls == mine_))
      mention = mentions[m + 1];
    const pattern::Annotation annotation = field.annotations[mention.index];
    const std::uint32_t sentence = field.document.tokens()[annotation.first].sentence;
    covered = annotation.last;
    if (annotation.cls == pronoun_) {
      join_pronoun(scene, annotation);
      continue;
    }
    Who who;
    if (annotation.cls == person_) {
      for (std::size_t p = 1; p < part_.size(); ++p)
        if (part_[p] != 0 && annotation.has(part_[p])) who.part = static_cast<Part>(p);
      who.past = annotation.has(past_);
      if (who.part == Part::unknown && (annotation.has(patient_) || who.past)) who.part = Part::care;
      if (who.part == Part::unknown && annotation.has(relative_)) who.part = Part::relative;
      if (who.part == Part::unknown) {
        // The rule said something else of them (that they are greeted): judge the word it stands on.
        const auto under = std::find_if(mentions.begin() + static_cast<std::ptrdiff_t>(m) + 1, mentions.end(),
                                        [&](const Mention& other) { return other.rank != 0; });
        if (under != mentions.end() && under->first < annotation.last)
          who = judge(scene, field.annotations[under->index]);
      }
      who.many |= annotation.has(many_);
      who.named |= annotation.has(named_);
      who.generic |= annotation.has(generic_);
      if (who.sex == 0) who.sex = sex_of(field, annotation);
    } else {
      who = judge(scene, annotation);
    }
    if (annotation.cls == person_ && says_pronoun(field, annotation)) {
      if (const std::uint32_t number = antecedent(scene, annotation); number != 0) {
        auto& known = scene.known[number - 1];
        if (known.who.unsure || known.who.part == Part::unknown) known.who.part = who.part;
        mention_again(scene, mention.index, number);
        continue;
      }
    }
    // A name right behind a word for its person ("my manager Jackie", "our girl Courtney") is the same one.
    if (annotation.cls == name_ && !scene.known.empty() && scene.known.back().last == annotation.first &&
        scene.known.back().who.part != Part::author && who.part != Part::care &&
        !pattern::pauses(field.document, field.document.sentences()[sentence], annotation.first)) {
      auto& known = scene.known.back();
      known.who.named = true;
      if (known.who.sex == 0) known.who.sex = who.sex;
      known.name = annotation.last;
      mention_again(scene, mention.index, static_cast<std::uint32_t>(scene.known.size()));
      continue;
    }
    const bool is_name = annotation.cls == name_;
    if (const std::uint32_t number = is_name ? same_name(scene, annotation) : 0; number != 0) {
      mention_again(scene, mention.index, number);
      continue;
    }
    if (annotation.cls == self_ || annotation.cls == mine_) {
      // One author, however often they say "I".
      if (scene.author != 0) {
        mention_again(scene, mention.index, scene.author);
        continue;
      }
      scene.author = static_cast<std::uint32_t>(scene.known.size() + 1);
    }
    add_person(field, mention.index, who);
    scene.known.push_back({who, sentence, annotation.last, is_name ? annotation.last : 0});
    scene.care_seen |= who.part == Part::care && !who.generic;
  }
}

}  // namespace scruple::read
