// Owners: whose is each name, handle, address, number and date of birth in a text?
//
// The same string is nobody's business or somebody's identity, depending on whose it is:
// a person in care (or their family), the author, or somebody else (a colleague, a firm, a
// character). A small linear model decides from what the reading has marked round the
// mention: two scores, one for "in care" and one for "the author's own"; the larger wins if
// it is above zero. Its weights are settings (`owner.care.*`, `owner.author.*`), made by
// training/owners.py from the corpus; nothing about any word stands here.
//
// The decision becomes a feature of the annotation: of=care, of=author or of=other.
//
// Threads: immutable.
#pragma once

#include <array>
#include <cstdint>
#include <memory_resource>
#include <string_view>
#include <vector>

#include "knowledge/settings.h"
#include "pattern/rules.h"
#include "read/reading.h"
#include "scruple/submission.h"

namespace scruple::read {

/// What the model looks at. The names are those of the settings.
enum class OwnerFeature : std::uint8_t {
  bias,
  // what kind of mention it is
  full_name,
  first_name,
  last_name,
  initials,
  handle,
  address,
  phone,
  email,
  date,
  postcode,
  vehicle,
  health_number,
  record_number,
  national_insurance,
  payment,
  civil_title,
  professional_title,
  lone_line,
  // what person rules said of it (knowledge/patterns), and of anybody in the text
  care_rule,
  author_rule,
  other_rule,
  care_alone,
  care_rule_text,
  other_rule_text,
  addressed,
  answered,
  // right beside it
  mine_before,
  kin_before,
  my_kin_before,
  role_beside,
  care_beside,
  ward_beside,
  place_word_before,
  number_word_before,
  possessive_after,
  // in its sentence
  self_sentence,
  you_sentence,
  care_sentence,
  patient_sentence,
  clinical_sentence,
  bed_sentence,
  ward_sentence,
  thanks_sentence,
  event_sentence,
  third_after,
  quoted,
  asked,
  // in the text
  self_text,
  care_text,
  patient_text,
  clinical_text,
  stay_text,
  ward_text,
  role_text,
  fiction_text,
  animal_text,
  teaching_text,
  public_text,
  consent_text,
  other_names,
  identifiers_text,
  sale_text,
  civil_in_care,
  civil_clinical,
  // in the circumstances
  care_context,
  family_context,
  fiction_context,
  post,
  comment,
  share,
  request,
  direct_message,
  group_chat,
  bio,
  caption,
  review,
  email_kind,
  professional,
  official,
  short_text,
  first_sentence,
  count_
};
inline constexpr std::size_t kOwnerFeatures = static_cast<std::size_t>(OwnerFeature::count_);
using OwnerVector = std::array<float, kOwnerFeatures>;

std::string_view name(OwnerFeature feature);

/// One mention whose owner is asked for.
struct Owned {
  std::uint32_t annotation = 0;
  OwnerVector features{};
  float care = 0, author = 0;  ///< scores
};

class Owners {
 public:
  Owners(const pattern::Names& names, const knowledge::Settings& settings);

  /// Looks at every owned mention of a field. `context` may be null.
  std::pmr::vector<Owned> examine(const FieldReading& field, const FieldReading* context,
                                  const Submission& submission, const Author& author,
                                  std::pmr::memory_resource* arena) const;
  /// Adds of=care|author|other to each.
  void mark(const std::pmr::vector<Owned>& owned, FieldReading& field) const;

 private:
  friend class OwnerExaminer;
  enum Slot : std::uint8_t;
  std::vector<std::uint64_t> slots_;  ///< by class: bit set of Slot
  std::array<std::array<float, kOwnerFeatures>, 2> weights_{};
  std::array<pattern::FeatureId, 3> of_{};  ///< care, author, other
  pattern::FeatureId full_ = 0, first_ = 0, last_ = 0, initials_ = 0, civil_ = 0, professional_ = 0;
  pattern::FeatureId full_date_ = 0, full_postcode_ = 0;
  pattern::ClassId person_ = 0, pronoun_ = 0;
  std::array<pattern::FeatureId, 4> care_parts_{};  ///< features of a PERSON that say: in care
  pattern::FeatureId author_part_ = 0, addressed_ = 0, male_ = 0, female_ = 0;
  std::array<pattern::FeatureId, 7> other_parts_{};  ///< that say: neither in care nor the author
  std::uint8_t quotes_ = 0, asks_ = 0;
};

}  // namespace scruple::read
