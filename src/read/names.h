// Names: where a person is named, by form and by lists of names.
//
//   Mr Pethybridge  mrs a  Dr Priya Nair            a title and what follows it
//   Doreen Askwith  Ravi O'Neill-Shah  J. Okafor    a given name or initials, and a family name
//   Doreen  keith                                   a given name that is hardly a word
//   Askwith, D.                                     a line of a list
//
// A name inside the name of an organisation, a disease, a place or a product is none. In
// lower case, and in a sentence that shouts, only names that are hardly words count. What
// is a title, a name, a word is lexicons; whose name it is, Owners decide.
//
// Threads: immutable.
#pragma once

#include <array>
#include <cstdint>

#include "pattern/annotations.h"
#include "pattern/rules.h"
#include "text/document.h"

namespace scruple::read {

class NameFinder {
 public:
  explicit NameFinder(const pattern::Names& names);

  /// Adds NAME[kind=full|first|last|initials, title=yes|no|professional].
  void mark(const text::Document& document, pattern::Annotations& annotations) const;

 private:
  friend class SentenceNames;
  pattern::ClassId name_, title_, forename_, surname_, place_, particle_, patient_word_, street_;
  /// Classes whose phrases are no persons, and those that follow the name of a place or body.
  std::array<pattern::ClassId, 13> others_{};
  std::array<pattern::ClassId, 6> bodies_{};
  pattern::FeatureId full_, first_, last_, initials_, title_yes_, title_no_, title_professional_;
  pattern::FeatureId civil_, professional_, clergy_, saint_, strong_;
  pattern::FeatureId high_, some_, common_, most_, little_, sure_, band3_, band4_, band5_;
};

}  // namespace scruple::read
