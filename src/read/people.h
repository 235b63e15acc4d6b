// People: who each person in the text is, mentions and pronouns joined.
//
// Every mention of a person (a name, "the lady in bed 6", a kinship or role word, a
// pronoun) ends up as a PERSON annotation whose features say the part (part=care,
// part=colleague, ...), how they are in care (care=patient|past|relative), whether they are
// named (named=yes), whether they are several (number=many), whether a whole kind is meant
// rather than somebody (generic=yes: "patients deserve better"), and what a colleague is
// (rank=manager|student). Patterns stand on these.
//
// A word that may or may not mean a patient ("lady", "lad") means one when the text around
// speaks of care; how much of that is needed is a setting (`people.*`). What stands before a
// word ("my", "your", "the", "any", "her", "Ann's") says which one is meant.
//
// Threads: immutable.
#pragma once

#include <array>
#include <cstdint>
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

  /// Fills field.people and adds PERSON annotations. `context` may be null; `is_bio` says that the
  /// field is the author's own profile, where a role without more is the author's.
  void resolve(FieldReading& field, const FieldReading* context, bool is_bio,
               std::pmr::memory_resource* arena) const;

 private:
  enum class Before : std::uint8_t {
    none,
    mine,
    yours,
    theirs,
    possessed,
    definite,
    indefinite,
    generic,
    number
  };
  struct Evidence;
  struct Scene;
  struct Who;
  Evidence weigh(const FieldReading& field, std::pmr::memory_resource* arena) const;
  Before before(const FieldReading& field, std::uint32_t token) const;
  bool of_person(pattern::ClassId cls) const;
  std::uint32_t add_person(FieldReading& field, std::uint32_t mention, const Who& who) const;
  void describe(pattern::Annotation& annotation, const Who& who) const;
  void join_pronoun(Scene& scene, const pattern::Annotation& pronoun) const;
  std::uint32_t antecedent(const Scene& scene, const pattern::Annotation& pronoun) const;
  std::uint32_t same_name(const Scene& scene, const pattern::Annotation& name) const;
  void mention_again(Scene& scene, std::uint32_t mention, std::uint32_t number) const;
  bool says_pronoun(const FieldReading& field, const pattern::Annotation& mention) const;
  Who judge(Scene& scene, const pattern::Annotation& mention) const;
  Who judge_name(const Scene& scene, const pattern::Annotation& mention) const;
  Who judge_kin(const Scene& scene, const pattern::Annotation& mention, Before word) const;
  Who judge_role(const Scene& scene, const pattern::Annotation& mention, Before word) const;
  Who judge_word(const Scene& scene, const pattern::Annotation& mention, Before word) const;
  bool is_near(const FieldReading& field, const pattern::Annotation& mention, pattern::ClassId cls,
               std::uint32_t back, std::uint32_t ahead) const;
  std::uint8_t sex_of(const FieldReading& field, const pattern::Annotation& mention) const;

  pattern::ClassId person_, name_, patient_word_, kin_, role_, self_, mine_, pronoun_, care_, ward_,
      hospital_, fiction_, animal_, public_role_, people_word_, determiner_, work_, age_form_;
  std::array<pattern::ClassId, 5> clinical_{};
  std::array<pattern::FeatureId, 11> part_{};   ///< by Part; unknown has none
  std::array<pattern::FeatureId, 9> before_{};  ///< by Before; those that DETERMINER says
  std::array<pattern::FeatureId, 4> sex_{};     ///< none, f, m, n
  pattern::FeatureId stop_, patient_, past_, relative_, named_, many_, sure_, maybe_, of_care_, of_author_,
      professional_title_, generic_, manager_, student_, kind_manager_, kind_student_, kind_teaching_,
      kind_dream_, mine_family_, crowd_, noun_, gestation_, first_name_, title_yes_;
  float word_weight_, clinical_weight_, ward_weight_, context_weight_, threshold_;
};

}  // namespace scruple::read
