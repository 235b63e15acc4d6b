// PopulationBuilder: what the parts of the population section share: the pool of strings, the rows, the
// phrases, and ways to look rows up by name while tables refer to one another.
//
// One thread.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/build.h"
#include "compiler/csv.h"
#include "knowledge/blob.h"
#include "reidentify/population.h"

namespace scruple::compiler {

/// Strings, each once.
class Pool {
 public:
  reidentify::Text add(std::string_view text);
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
  std::map<std::string, reidentify::Text, std::less<>> known_;
};

/// Phrases and what they mean, and from them the keys of the section.
class Phrases {
 public:
  explicit Phrases(Build& build) : build_(build) {}
  /// `weight`: the likelier of two rows of one table has more.
  void add(std::string_view phrase, reidentify::Entity entity, std::uint32_t row, double weight,
           std::uint8_t flags = 0);
  void write(knowledge::SectionWriter& writer) const;

 private:
  struct Sense {
    reidentify::Meaning meaning;
    double weight = 0;
  };
  struct Key {
    std::size_t tokens = 0;
    std::string first;
    std::vector<Sense> senses;
  };
  void add_key(const std::string& key, const std::string& first, std::size_t tokens, Sense sense);

  Build& build_;
  std::map<std::string, Key> keys_;
};

/// A name that has more than one reading, taken apart: "Kingston upon Hull, City of" without its end,
/// "West Midlands (county)" without its bracket, "The Christie" without its article, each part of
/// "Persian/Farsi".
std::vector<std::string> spellings(std::string_view name);

}  // namespace scruple::compiler
