// People: who each person in the text is, mentions and pronouns joined.
//
// Every mention of a person (a name, "the lady in bed 6", a kinship or role word, a
// pronoun) ends up as a PERSON annotation whose features say the part (part=care,
// part=colleague, ...), how they are in care (care=patient|past|relative), whether they are
// named (named=yes) and whether they are several (number=many). Patterns stand on these.
//
// A word that may or may not mean a patient ("lady", "lad") means one when the text around
// speaks of care; how much of that is needed is a setting (`people.*`).
//
// Threads: immutable.
#pragma once

#include <array>
#include <memory_resource>
#include <vector>

#include "knowledge/settings.h"
#include "pattern/rules.h"
#include "read/reading.h"
#include "scruple/submission.h"

namespace scruple::read {

class People {
 public:
  People(const pattern::Names& names, const knowledge::Settings& settings);

  /// Fills field.people and adds PERSON annotations. `context` may be null.
  void resolve(FieldReading& field, const FieldReading* context, std::pmr::memory_resource* arena) const;

 private:
  struct Evidence;
  Evidence weigh(const FieldReading& field) const;
  std::uint32_t add_person(FieldReading& field, std::uint32_t mention, Part part, bool named, bool many,
                           bool past) const;
  void describe(pattern::Annotation& annotation, const Person& person, bool past) const;
  Part part_of(const FieldReading& field, const pattern::Annotation& mention, const Evidence& evidence) const;

  pattern::ClassId person_, name_, patient_word_, kin_, role_, self_, mine_, pronoun_, care_, ward_,
      hospital_, fiction_, animal_, public_role_;
  std::array<pattern::ClassId, 4> clinical_{};
  std::array<pattern::FeatureId, 11> part_{};  ///< by Part; unknown has none
  pattern::FeatureId patient_, past_, relative_, named_, many_, sure_, of_care_, of_author_,
      professional_title_;
  float word_weight_, clinical_weight_, ward_weight_, context_weight_, threshold_;
};

}  // namespace scruple::read
