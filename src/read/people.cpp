#include "read/people.h"

#include <algorithm>

namespace scruple::read {

namespace {

/// How far back "my" may stand from the kinship word or name it belongs to.
constexpr std::uint32_t kMineReach = 3;
/// How near a role stands to the name it belongs to ("Sister Agnes", "Agnes, our pharmacist").
constexpr std::uint32_t kRoleReach = 2;
/// How many sentences back a pronoun looks for its person.
constexpr std::uint32_t kPronounReach = 3;
/// Care words beyond this many add nothing.
constexpr int kEnoughCare = 3;

}  // namespace

/// What a field says of care, fiction and animals as a whole.
struct People::Evidence {
  float care = 0;
  bool sure_patient = false;
  bool fiction = false;
  bool animal = false;
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
      clinical_{names.cls("CONDITION"), names.cls("PROCEDURE"), names.cls("DRUG"), names.cls("SYMPTOM")},
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
      patient_(names.feature("care=patient")),
      past_(names.feature("care=past")),
      relative_(names.feature("care=relative")),
      named_(names.feature("named=yes")),
      many_(names.feature("number=many")),
      sure_(names.feature("care=sure")),
      of_care_(names.feature("of=care")),
      of_author_(names.feature("of=author")),
      professional_title_(names.feature("title=professional")),
      word_weight_(settings.get("people.care_word")),
      clinical_weight_(settings.get("people.clinical_word")),
      ward_weight_(settings.get("people.ward_word")),
      context_weight_(settings.get("people.context")),
      threshold_(settings.get("people.threshold")) {}

People::Evidence People::weigh(const FieldReading& field) const {
  Evidence evidence;
  int care = 0, clinical = 0, ward = 0;
  for (const auto& a : field.annotations.all()) {
    if (a.cls == 0) continue;
    care += a.cls == care_;
    ward += a.cls == ward_ || a.cls == hospital_;
    clinical += std::find(clinical_.begin(), clinical_.end(), a.cls) != clinical_.end();
    evidence.fiction |= a.cls == fiction_;
    evidence.animal |= a.cls == animal_;
    evidence.sure_patient |=
        (a.cls == patient_word_ && a.has(sure_)) || (a.cls == person_ && a.has(patient_));
  }
  evidence.care = word_weight_ * static_cast<float>(std::min(care, kEnoughCare)) +
                  clinical_weight_ * static_cast<float>(std::min(clinical, kEnoughCare)) +
                  ward_weight_ * static_cast<float>(std::min(ward, kEnoughCare));
  return evidence;
}

void People::describe(pattern::Annotation& annotation, const Person& person, bool past) const {
  const auto add = [&](pattern::FeatureId feature) {
    if (feature != 0 && !annotation.has(feature)) annotation.add(feature);
  };
  add(part_[static_cast<std::size_t>(person.part)]);
  if (person.part == Part::care) add(past ? past_ : patient_);
  if (person.part == Part::relative) add(relative_);
  if (person.named) add(named_);
  if (person.many) add(many_);
}

std::uint32_t People::add_person(FieldReading& field, std::uint32_t mention, Part part, bool named, bool many,
                                 bool past) const {
  Person person{part, named, many, part == Part::care || part == Part::relative ? 1.0F : 0.0F, mention};
  field.people.push_back(person);
  const auto number = static_cast<std::uint32_t>(field.people.size());
  pattern::Annotation annotation = field.annotations[mention];
  if (annotation.cls == person_) {
    describe(field.annotations[mention], person, past);
    field.annotations[mention].person = number;
  } else {
    annotation.cls = person_;
    annotation.feature_count = 0;
    annotation.source = 0;
    annotation.person = number;
    describe(annotation, person, past);
    field.annotations.add(annotation);
  }
  return number;
}

Part People::part_of(const FieldReading& field, const pattern::Annotation& mention,
                     const Evidence& evidence) const {
  const auto tokens = field.document.tokens();
  const auto& sentence = field.document.sentences()[tokens[mention.first].sentence];
  const auto near = [&](pattern::ClassId cls, std::uint32_t back, std::uint32_t ahead) {
    if (cls == 0) return false;
    const std::uint32_t from = mention.first - std::min(mention.first - sentence.first, back);
    const std::uint32_t to = std::min(sentence.last, mention.last + ahead);
    bool found = false;
    for (std::uint32_t t = from; t < to; ++t)
      field.annotations.each_at(t, [&](std::uint32_t i) { found |= field.annotations[i].cls == cls; });
    return found;
  };
  const bool mine = near(mine_, kMineReach, 0);

  if (mention.cls == self_ || mention.cls == mine_) return Part::author;
  if (mention.cls == role_) return Part::colleague;
  if (mention.cls == public_role_) return Part::public_figure;
  if (mention.cls == kin_) {
    if (mine) return Part::family;
    return evidence.sure_patient || evidence.care >= threshold_ ? Part::relative : Part::unknown;
  }
  if (mention.cls == name_) {
    if (mention.has(of_care_)) return Part::care;
    if (mention.has(of_author_)) return Part::author;
    if (mention.has(professional_title_) || near(role_, kRoleReach, kRoleReach)) return Part::colleague;
    if (near(kin_, kMineReach, 0)) return mine ? Part::family : Part::relative;
    if (near(public_role_, kMineReach, kRoleReach)) return Part::public_figure;
    if (evidence.fiction) return Part::fiction;
    return Part::unknown;
  }
  // A word for a person: "patient" is sure, "lady" needs care around it.
  if (mention.has(sure_)) return evidence.fiction ? Part::fiction : Part::care;
  if (evidence.fiction) return Part::fiction;
  if (evidence.animal && !evidence.sure_patient) return Part::animal;
  return evidence.sure_patient || evidence.care >= threshold_ ? Part::care : Part::unknown;
}

void People::resolve(FieldReading& field, const FieldReading* context,
                     std::pmr::memory_resource* arena) const {
  if (person_ == 0) return;
  Evidence evidence = weigh(field);
  if (context != nullptr) {
    const Evidence around = weigh(*context);
    evidence.care += context_weight_ * around.care;
    evidence.fiction |= around.fiction;
    evidence.animal |= around.animal;
  }

  // Mentions in order of place; of those that overlap, what a person rule said leads.
  struct Mention {
    std::uint32_t index, first, last;
    bool by_rule;
  };
  std::pmr::vector<Mention> mentions(arena);
  const auto all = field.annotations.all();
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const auto cls = all[i].cls;
    if (cls == 0) continue;
    if (cls == person_ || cls == name_ || cls == patient_word_ || cls == kin_ || cls == role_ ||
        cls == self_ || cls == mine_ || cls == pronoun_ || cls == public_role_)
      mentions.push_back({i, all[i].first, all[i].last, cls == person_});
  }
  std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
    if (a.first != b.first) return a.first < b.first;
    if (a.by_rule != b.by_rule) return a.by_rule;
    if (a.last != b.last) return a.last > b.last;
    return a.index < b.index;
  });

  std::uint32_t latest_third = 0;  // 1 + index of the person a pronoun would mean
  std::uint32_t latest_sentence = 0;
  std::uint32_t covered = 0;
  for (const auto& mention : mentions) {
    const pattern::Annotation annotation = field.annotations[mention.index];
    if (annotation.first < covered) continue;
    covered = annotation.last;
    const std::uint32_t sentence = field.document.tokens()[annotation.first].sentence;

    if (annotation.cls == pronoun_) {
      if (latest_third == 0 || sentence - latest_sentence > kPronounReach) continue;
      pattern::Annotation pronoun = annotation;
      pronoun.cls = person_;
      pronoun.feature_count = 0;
      pronoun.source = 0;
      pronoun.person = latest_third;
      Person shown = field.people[latest_third - 1];
      shown.named = false;  // this mention is not the name
      describe(pronoun, shown, false);
      field.annotations.add(pronoun);
      latest_sentence = sentence;
      continue;
    }
    Part part = Part::unknown;
    bool past = annotation.has(past_);
    if (mention.by_rule) {
      for (std::size_t p = 1; p < part_.size(); ++p)
        if (part_[p] != 0 && annotation.has(part_[p])) part = static_cast<Part>(p);
      if (part == Part::unknown && (annotation.has(patient_) || past)) part = Part::care;
      if (part == Part::unknown && annotation.has(relative_)) part = Part::relative;
    } else {
      part = part_of(field, annotation, evidence);
    }
    const std::uint32_t number =
        add_person(field, mention.index, part, annotation.cls == name_, annotation.has(many_), past);
    if (part != Part::author) {
      latest_third = number;
      latest_sentence = sentence;
    }
  }
}

}  // namespace scruple::read
