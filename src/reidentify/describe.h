// Describer: who is described in a submission, and what is said of each of them.
//
// The facts of a text (facts.h) are given to the people that the reading found. What stands
// beside somebody is theirs; what the author says of themselves, their family, colleagues,
// characters or the public is nobody's in care; where and when things happened holds for
// all. Details that are nobody's else make up one more person, so that "34F, stroke, Royal
// Derby" describes somebody although no word names them.
//
// Threads: immutable.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <string>
#include <vector>

#include "knowledge/settings.h"
#include "read/reader.h"
#include "reidentify/description.h"
#include "reidentify/facts.h"
#include "reidentify/population.h"
#include "scruple/review.h"
#include "scruple/submission.h"

namespace scruple::reidentify {

/// One detail, and where it is said.
struct Attribute {
  FactKind kind = FactKind::odd;
  EvidenceSpan where;      ///< empty if it comes from the author's profile
  bool of_author = false;  ///< known of the author, not said of the person
};

struct Described {
  std::string who;     ///< in the words of the text; empty: nobody is named
  EvidenceSpan where;  ///< of those words
  bool in_care = false;
  Description what;
  std::vector<Attribute> attributes;  ///< in order of place
};

class Describer {
 public:
  Describer(const pattern::Names& names, const knowledge::Settings& settings);

  /// Everybody of whom something is said that narrows down who they are.
  std::vector<Described> describe(const read::Reading& reading, const Author& author,
                                  const read::Reader& reader, const Population& population,
                                  std::pmr::memory_resource* arena) const;

 private:
  class Cast;
  AuthorSide author_side(const Author& author, const read::Reader& reader, const Population& population,
                         std::pmr::memory_resource* arena) const;
  void add_surroundings(const read::Reading& reading, const Population& population,
                        std::pmr::memory_resource* arena, AuthorSide& side) const;

  Facts facts_;
  pattern::ClassId person_, mine_, number_word_, age_form_, pronoun_, occasion_;
  pattern::FeatureId generic_;
  std::uint32_t imagines_, quotes_;  ///< bits of the stances
  std::uint32_t reach_;              ///< tokens between somebody and a loose fact about them
};

}  // namespace scruple::reidentify
