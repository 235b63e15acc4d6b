// Wording: from words as people write them to the terms that guides are found by.
//
// Which words are left out, which endings are cut and which words say the same is data
// (knowledge/guides/words.yaml). Nothing here knows a word.
//
// Threads: immutable; views live as long as the section and the tables.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "knowledge/blob.h"
#include "text/tables.h"

namespace scruple::advise {

/// Terms of one text that are looked at; what comes after is not, so that time is bounded.
inline constexpr std::size_t kMostTerms = 64;

class Wording {
 public:
  /// Reads its part of the guides section; nullopt when that is damaged.
  static std::optional<Wording> read(knowledge::SectionReader& reader, const text::Tables& tables);

  using Known = std::map<std::string, std::uint32_t, std::less<>>;
  struct Term {
    std::string text;
    int slips = 0;  ///< of the keyboard, that were mended
  };

  /// In the order of the text, at most kMostTerms. Any bytes are a text. A word that is neither
  /// `known` nor said here is read as the one that was meant, if one is near.
  std::vector<Term> terms(std::string_view text, const Known* known = nullptr) const;
  /// Folded, without apostrophes and hyphens; of a longer text the beginning.
  std::vector<std::string> words_of(std::string_view text) const;
  /// Its endings cut.
  std::string cut(std::string_view word) const;

 private:
  /// What was meant by a word. Empty: nothing is near. `left_out`: a word that says nothing.
  struct Meant {
    std::string_view word;
    bool left_out = false;
    int slips = 0;
  };
  Meant meant(std::string_view stem, const Known& known) const;

  const text::Tables* tables_ = nullptr;
  std::set<std::string, std::less<>> left_out_;
  std::vector<std::pair<std::string_view, std::string_view>> endings_;
  std::map<std::string, std::string, std::less<>> same_;  ///< words cut, one space between, and their term
  std::set<std::string, std::less<>> parts_;              ///< the words of those that are several
  std::size_t longest_ = 1;                               ///< words of the longest of them
};

/// Letters to insert, drop, change or swap to get from one word to the other; more than
/// `most` is not counted further.
int slips_between(std::string_view a, std::string_view b, int most);

}  // namespace scruple::advise
