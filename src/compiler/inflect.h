// Inflections: every form of an English lemma. Irregular lemmas come from a table
// (knowledge/lexicons/irregular.tsv), which then gives all forms; the others follow the
// rules of spelling, with British doubling ("travelled") beside the American form.
//
// One thread.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/build.h"

namespace scruple::compiler {

class Inflections {
 public:
  /// Reads the table; faults in it go to build.diagnostics.
  Inflections(Build& build, const Source& irregular);

  /// The lemma and its forms, sorted, each once.
  std::vector<std::string> forms(std::string_view lemma) const;

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> irregular_;
};

/// The forms of a regular lemma, without the lemma.
std::vector<std::string> regular_forms(std::string_view lemma);

}  // namespace scruple::compiler
