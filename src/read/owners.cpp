#include "read/owners.h"

#include <algorithm>
#include <bit>
#include <string>

namespace scruple::read {

namespace {

constexpr std::array<std::string_view, kOwnerFeatures> kFeatureNames = {"bias",
                                                                        "full_name",
                                                                        "first_name",
                                                                        "last_name",
                                                                        "initials",
                                                                        "handle",
                                                                        "address",
                                                                        "phone",
                                                                        "email",
                                                                        "date",
                                                                        "postcode",
                                                                        "vehicle",
                                                                        "health_number",
                                                                        "record_number",
                                                                        "national_insurance",
                                                                        "payment",
                                                                        "civil_title",
                                                                        "professional_title",
                                                                        "lone_line",
                                                                        "care_rule",
                                                                        "author_rule",
                                                                        "other_rule",
                                                                        "care_alone",
                                                                        "care_rule_text",
                                                                        "other_rule_text",
                                                                        "addressed",
                                                                        "answered",
                                                                        "mine_before",
                                                                        "kin_before",
                                                                        "my_kin_before",
                                                                        "role_beside",
                                                                        "care_beside",
                                                                        "ward_beside",
                                                                        "place_word_before",
                                                                        "number_word_before",
                                                                        "possessive_after",
                                                                        "self_sentence",
                                                                        "you_sentence",
                                                                        "care_sentence",
                                                                        "patient_sentence",
                                                                        "clinical_sentence",
                                                                        "bed_sentence",
                                                                        "ward_sentence",
                                                                        "thanks_sentence",
                                                                        "event_sentence",
                                                                        "third_after",
                                                                        "quoted",
                                                                        "asked",
                                                                        "self_text",
                                                                        "care_text",
                                                                        "patient_text",
                                                                        "clinical_text",
                                                                        "stay_text",
                                                                        "ward_text",
                                                                        "role_text",
                                                                        "fiction_text",
                                                                        "animal_text",
                                                                        "teaching_text",
                                                                        "public_text",
                                                                        "consent_text",
                                                                        "other_names",
                                                                        "identifiers_text",
                                                                        "sale_text",
                                                                        "civil_in_care",
                                                                        "civil_clinical",
                                                                        "care_context",
                                                                        "family_context",
                                                                        "fiction_context",
                                                                        "post",
                                                                        "comment",
                                                                        "share",
                                                                        "request",
                                                                        "direct_message",
                                                                        "group_chat",
                                                                        "bio",
                                                                        "caption",
                                                                        "review",
                                                                        "email_kind",
                                                                        "professional",
                                                                        "official",
                                                                        "short_text",
                                                                        "first_sentence"};

/// How far "beside" and "before" reach, in tokens.
constexpr std::uint32_t kBeside = 2;
constexpr std::uint32_t kBefore = 3;
/// A text of at most this many tokens is short: every word of it counts for more.
constexpr std::size_t kShortText = 15;

}  // namespace

std::string_view name(OwnerFeature feature) {
  return kFeatureNames[static_cast<std::size_t>(feature)];
}

/// What an annotation's class means to the model.
enum Owners::Slot : std::uint8_t {
  kName,
  kHandle,
  kAddress,
  kPhone,
  kEmail,
  kDate,
  kPostcode,
  kVehicle,
  kHealthNumber,
  kRecord,
  kInsurance,
  kPayment,
  kSelf,
  kMine,
  kYou,
  kKin,
  kRole,
  kCare,
  kPatient,
  kClinical,
  kWard,
  kThanks,
  kEvent,
  kFiction,
  kAnimal,
  kTeaching,
  kPublic,
  kSale,
  kPlaceWord,
  kNumberWord,
  kBed,
  kStay,
  kYourCare,
  kConsent,
  kThird,
  kCareRule,
  kAuthorRule,
  kOtherRule,
  kAddressed,
  kSlots,
};

namespace {

using F = OwnerFeature;

/// The first slots are mentions that somebody owns; each has a feature of its own.
constexpr std::array<F, 12> kKindOfSlot = {F::full_name,
                                           F::handle,
                                           F::address,
                                           F::phone,
                                           F::email,
                                           F::date,
                                           F::postcode,
                                           F::vehicle,
                                           F::health_number,
                                           F::record_number,
                                           F::national_insurance,
                                           F::payment};
constexpr std::uint64_t kOwnedSlots = (1ULL << kKindOfSlot.size()) - 1;

struct ClassSlot {
  std::string_view cls;
  std::uint8_t slot;
};

}  // namespace

Owners::Owners(const pattern::Names& names, const knowledge::Settings& settings) {
  const ClassSlot table[] = {
      {"NAME", kName},         {"ACCOUNT", kHandle},      {"ADDRESS", kAddress},
      {"PHONE", kPhone},       {"MAILBOX", kEmail},       {"DATE", kDate},
      {"POSTCODE", kPostcode}, {"VRM", kVehicle},         {"NHS", kHealthNumber},
      {"CHI", kHealthNumber},  {"HCN", kHealthNumber},    {"RECORDNO", kRecord},
      {"NINO", kInsurance},    {"CARD", kPayment},        {"IBAN", kPayment},
      {"SORTCODE", kPayment},  {"SELF", kSelf},           {"MINE", kMine},
      {"YOU", kYou},           {"CLINICAL", kClinical},   {"KIN", kKin},
      {"ROLE", kRole},         {"CARE", kCare},           {"PATIENT_WORD", kPatient},
      {"BEDSPACE", kBed},      {"IN_CARE", kStay},        {"YOUR_CARE", kYourCare},
      {"CONSENTED", kConsent}, {"WARD", kWard},           {"HOSPITAL", kWard},
      {"THANKS", kThanks},     {"EVENT", kEvent},         {"FICTION", kFiction},
      {"ANIMAL", kAnimal},     {"TEACHING", kTeaching},   {"PUBLIC_ROLE", kPublic},
      {"SALE", kSale},         {"HOME_WORD", kPlaceWord}, {"NUMBER_WORD", kNumberWord}};
  for (const auto& [cls, slot] : table) {
    const auto id = names.cls(cls);
    if (id == 0) continue;
    if (slots_.size() <= id) slots_.resize(id + 1U);
    slots_[id] |= 1ULL << slot;
  }
  for (std::size_t i = 0; i < kOwnerFeatures; ++i) {
    weights_[0][i] = settings.get("owner.care." + std::string(kFeatureNames[i]));
    weights_[1][i] = settings.get("owner.author." + std::string(kFeatureNames[i]));
  }
  of_ = {names.feature("of=care"), names.feature("of=author"), names.feature("of=other")};
  full_ = names.feature("kind=full");
  first_ = names.feature("kind=first");
  last_ = names.feature("kind=last");
  initials_ = names.feature("kind=initials");
  civil_ = names.feature("title=yes");
  professional_ = names.feature("title=professional");
  full_date_ = names.feature("full=yes");
  full_postcode_ = names.feature("part=full");
  person_ = names.cls("PERSON");
  care_parts_ = {names.feature("care=patient"), names.feature("care=past"), names.feature("care=relative"),
                 names.feature("part=care")};
  author_part_ = names.feature("part=author");
  addressed_ = names.feature("addressed=yes");
  pronoun_ = names.cls("PRONOUN");
  male_ = names.feature("sex=m");
  female_ = names.feature("sex=f");
  other_parts_ = {names.feature("part=colleague"),   names.feature("part=family"),
                  names.feature("part=public"),      names.feature("part=fiction"),
                  names.feature("part=animal"),      names.feature("part=group"),
                  names.feature("part=hypothetical")};
  quotes_ = names.stance("quotes");
  asks_ = names.stance("asks");
}

/// What one field holds, counted once for all its mentions.
class OwnerExaminer {
 public:
  OwnerExaminer(const Owners& owners, const FieldReading& field, std::pmr::memory_resource* arena)
      : owners_(owners),
        field_(field),
        token_bits_(field.document.tokens().size(), 0, arena),
        sentence_bits_(field.document.sentences().size(), 0, arena) {
    for (const auto& annotation : field.annotations.all()) {
      const std::uint64_t bits = slots(annotation);
      if (bits == 0) continue;
      for (std::uint32_t t = annotation.first; t < annotation.last; ++t) token_bits_[t] |= bits;
      sentence_bits_[field.document.tokens()[annotation.first].sentence] |= bits;
      text_bits_ |= bits;
      for (std::uint32_t slot = 0; slot < Owners::kSlots; ++slot)
        counts_[slot] += static_cast<std::uint32_t>((bits >> slot) & 1U);
    }
  }

  std::uint64_t slots(const pattern::Annotation& annotation) const {
    if (annotation.cls == owners_.person_) return said_of_person(annotation);
    if (annotation.cls == owners_.pronoun_)
      return annotation.has(owners_.male_) || annotation.has(owners_.female_) ? 1ULL << Owners::kThird : 0;
    return annotation.cls < owners_.slots_.size() ? owners_.slots_[annotation.cls] : 0;
  }
  bool has(Owners::Slot slot) const { return ((text_bits_ >> slot) & 1U) != 0; }
  std::uint32_t count(Owners::Slot slot) const { return counts_[slot]; }

  OwnerVector examine(const pattern::Annotation& mention, std::uint32_t slot,
                      const OwnerVector& situation) const {
    OwnerVector v = situation;
    const auto on = [&](F feature, bool value = true) {
      v[static_cast<std::size_t>(feature)] = value ? 1.0F : 0.0F;
    };
    const auto tokens = field_.document.tokens();
    const std::uint32_t sentence = tokens[mention.first].sentence;
    const auto& span = field_.document.sentences()[sentence];
    const std::uint64_t in_sentence = sentence_bits_[sentence];
    const auto bit = [](std::uint64_t bits, Owners::Slot s) { return ((bits >> s) & 1U) != 0; };

    if (slot == Owners::kName) {
      on(F::full_name, mention.has(owners_.full_));
      on(F::first_name, mention.has(owners_.first_));
      on(F::last_name, mention.has(owners_.last_));
      on(F::initials, mention.has(owners_.initials_));
      on(F::civil_title, mention.has(owners_.civil_));
      on(F::professional_title, mention.has(owners_.professional_));
    } else {
      on(kKindOfSlot[slot]);
    }
    on(F::lone_line, span.last - span.first <= mention.last - mention.first + 1);

    std::uint64_t inside = 0;
    for (std::uint32_t t = mention.first; t < mention.last; ++t) inside |= token_bits_[t];
    const auto given = [&](F feature) { return situation[static_cast<std::size_t>(feature)] > 0; };
    const bool heard = given(F::comment) || given(F::review) || given(F::post) || given(F::share);
    const bool addressed = bit(inside, Owners::kAddressed);
    // Whom a text addresses is answered in public about their care, or is told of only to themselves.
    const bool answered = addressed && heard && has(Owners::kYourCare);
    const bool care = answered || (bit(inside, Owners::kCareRule) && (heard || !addressed));
    const bool other = bit(inside, Owners::kOtherRule) || bit(inside, Owners::kAuthorRule);
    const bool unreal =
        given(F::fiction_text) || given(F::fiction_context) || given(F::consent_text) || given(F::request);
    on(F::care_rule, care);
    on(F::author_rule, bit(inside, Owners::kAuthorRule));
    on(F::other_rule, bit(inside, Owners::kOtherRule));
    on(F::care_alone, care && !other && !unreal);
    on(F::addressed, addressed);
    on(F::answered, answered);
    const bool civil = slot == Owners::kName && mention.has(owners_.civil_) &&
                       !mention.has(owners_.initials_) && !other && !addressed && !unreal;
    on(F::civil_in_care, civil && (has(Owners::kCareRule) || has(Owners::kBed) || has(Owners::kStay)));
    on(F::civil_clinical, civil && has(Owners::kClinical));

    std::uint64_t before = 0;
    for (std::uint32_t t = mention.first; t > span.first && mention.first - t < kBefore; --t)
      before |= token_bits_[t - 1];
    std::uint64_t after = 0;
    for (std::uint32_t t = mention.last; t < span.last && t - mention.last < kBeside; ++t)
      after |= token_bits_[t];
    const std::uint64_t beside = before | after;
    const bool mine = bit(before, Owners::kMine);
    on(F::mine_before, mine);
    on(F::kin_before, bit(before, Owners::kKin) && !mine);
    on(F::my_kin_before, bit(before, Owners::kKin) && mine);
    on(F::role_beside, bit(beside, Owners::kRole));
    on(F::care_beside, bit(beside, Owners::kCare) || bit(beside, Owners::kPatient));
    on(F::ward_beside, bit(beside, Owners::kWard));
    on(F::place_word_before, bit(before, Owners::kPlaceWord));
    on(F::number_word_before, bit(before, Owners::kNumberWord));
    on(F::possessive_after, mention.last < span.last && field_.document.folded(tokens[mention.last]) == "'s");

    on(F::self_sentence, bit(in_sentence, Owners::kSelf));
    on(F::you_sentence, bit(in_sentence, Owners::kYou));
    on(F::care_sentence, bit(in_sentence, Owners::kCare));
    on(F::patient_sentence, bit(in_sentence, Owners::kPatient));
    on(F::clinical_sentence, bit(in_sentence, Owners::kClinical));
    on(F::bed_sentence, bit(in_sentence, Owners::kBed));
    on(F::ward_sentence, bit(in_sentence, Owners::kWard));
    on(F::thanks_sentence, bit(in_sentence, Owners::kThanks));
    on(F::event_sentence, bit(in_sentence, Owners::kEvent));
    const std::uint64_t next = sentence + 1 < sentence_bits_.size() ? sentence_bits_[sentence + 1] : 0;
    std::uint64_t behind = 0;
    for (std::uint32_t t = mention.last; t < span.last; ++t) behind |= token_bits_[t];
    on(F::third_after, bit(behind | next, Owners::kThird));
    const std::uint32_t stances = field_.stances_over(mention.first, mention.last);
    on(F::quoted, ((stances >> owners_.quotes_) & 1U) != 0);
    on(F::asked, ((stances >> owners_.asks_) & 1U) != 0);
    on(F::first_sentence, sentence == 0);
    return v;
  }

 private:
  std::uint64_t said_of_person(const pattern::Annotation& annotation) const {
    const auto any = [&](const auto& features) {
      return std::any_of(features.begin(), features.end(),
                         [&](pattern::FeatureId f) { return f != 0 && annotation.has(f); });
    };
    if (owners_.addressed_ != 0 && annotation.has(owners_.addressed_)) return 1ULL << Owners::kAddressed;
    if (any(owners_.care_parts_)) return 1ULL << Owners::kCareRule;
    if (owners_.author_part_ != 0 && annotation.has(owners_.author_part_)) return 1ULL << Owners::kAuthorRule;
    if (any(owners_.other_parts_)) return 1ULL << Owners::kOtherRule;
    return 0;
  }

  const Owners& owners_;
  const FieldReading& field_;
  std::pmr::vector<std::uint64_t> token_bits_;
  std::pmr::vector<std::uint64_t> sentence_bits_;
  std::uint64_t text_bits_ = 0;
  std::array<std::uint32_t, Owners::kSlots> counts_{};
};

std::pmr::vector<Owned> Owners::examine(const FieldReading& field, const FieldReading* context,
                                        const Submission& submission, const Author& author,
                                        std::pmr::memory_resource* arena) const {
  std::pmr::vector<Owned> owned(arena);
  const OwnerExaminer text(*this, field, arena);

  OwnerVector situation{};
  const auto on = [&](F feature, bool value = true) {
    situation[static_cast<std::size_t>(feature)] = value ? 1.0F : 0.0F;
  };
  // Counts saturate: the third clinical word says nothing that the second did not.
  const auto some = [&](F feature, std::uint32_t count) {
    situation[static_cast<std::size_t>(feature)] = static_cast<float>(std::min(count, 2U)) / 2.0F;
  };
  on(F::bias);
  some(F::self_text, text.count(kSelf));
  some(F::care_text, text.count(kCare));
  some(F::patient_text, text.count(kPatient));
  some(F::clinical_text, text.count(kClinical));
  some(F::ward_text, text.count(kWard));
  some(F::role_text, text.count(kRole));
  on(F::stay_text, text.has(kStay));
  on(F::care_rule_text, text.has(kCareRule));
  on(F::other_rule_text, text.has(kOtherRule));
  on(F::consent_text, text.has(kConsent));
  on(F::fiction_text, text.has(kFiction));
  on(F::animal_text, text.has(kAnimal));
  on(F::teaching_text, text.has(kTeaching));
  on(F::public_text, text.has(kPublic));
  on(F::sale_text, text.has(kSale));
  some(F::other_names, text.count(kName) - std::min(text.count(kName), 1U));
  some(F::identifiers_text, text.count(kHealthNumber) + text.count(kRecord));
  if (context != nullptr) {
    const OwnerExaminer around(*this, *context, arena);
    on(F::care_context, around.has(kPatient) || around.has(kCare));
    on(F::family_context, around.has(kKin));
    on(F::fiction_context, around.has(kFiction));
  }
  switch (submission.kind) {
    case Kind::post:
      on(F::post);
      break;
    case Kind::comment:
      on(F::comment);
      break;
    case Kind::share:
      on(F::share);
      break;
    case Kind::friend_request:
      on(F::request);
      break;
    case Kind::direct_message:
      on(F::direct_message);
      break;
    case Kind::group_chat:
      on(F::group_chat);
      break;
    case Kind::profile_bio:
      on(F::bio);
      break;
    case Kind::photo_caption:
      on(F::caption);
      break;
    case Kind::review:
      on(F::review);
      break;
    case Kind::email:
      on(F::email_kind);
      break;
    default:
      break;
  }
  on(F::professional, author.account == AccountKind::professional);
  on(F::official, author.account == AccountKind::official);
  on(F::short_text, field.document.tokens().size() <= kShortText);

  const auto all = field.annotations.all();
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const std::uint64_t bits = text.slots(all[i]) & kOwnedSlots;
    if (bits == 0) continue;
    const auto slot = static_cast<std::uint32_t>(std::countr_zero(bits));
    if (slot == kDate && !all[i].has(full_date_)) continue;
    if (slot == kPostcode && !all[i].has(full_postcode_)) continue;
    Owned one{i, text.examine(all[i], slot, situation), 0, 0};
    for (std::size_t f = 0; f < kOwnerFeatures; ++f) {
      one.care += weights_[0][f] * one.features[f];
      one.author += weights_[1][f] * one.features[f];
    }
    owned.push_back(one);
  }
  return owned;
}

void Owners::mark(const std::pmr::vector<Owned>& owned, FieldReading& field) const {
  for (const auto& one : owned) {
    auto& annotation = field.annotations[one.annotation];
    if (one.care > 0 && one.care >= one.author) {
      annotation.add(of_[0]);
    } else if (one.author > 0) {
      annotation.add(of_[1]);
    } else {
      annotation.add(of_[2]);
    }
  }
}

}  // namespace scruple::read
