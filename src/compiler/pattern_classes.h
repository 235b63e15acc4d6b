// Pattern classes: which classes rules may name, from which stratum on, and with which
// features. Lexicons and headers add theirs; the ones that the reading's own code marks are
// listed in pattern_classes.cpp, and their names are interned so that the code finds them.
//
// One thread.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "compiler/build.h"
#include "pattern/rules.h"

namespace scruple::compiler {

/// How rare a class is in ordinary posts: the anchor of a rule is its rarest obligatory atom.
enum class Rarity : std::uint8_t { identifier, marked, common };

class PatternClasses {
 public:
  explicit PatternClasses(Build& build);

  /// `from`: the first stratum whose rules may use it.
  void add_class(pattern::ClassId cls, int from, Rarity rarity);
  void add_feature(pattern::ClassId cls, pattern::FeatureId feature, int from);

  /// The first stratum that may use a class (and feature); kStrata if it is never there.
  int class_from(pattern::ClassId cls) const;
  int feature_from(pattern::ClassId cls, pattern::FeatureId feature) const;
  Rarity rarity(pattern::ClassId cls) const;
  /// The values that are known of a feature of a class, for a remedy: "yes, no".
  std::string values(const Build& build, pattern::ClassId cls, std::string_view feature) const;

 private:
  struct Known {
    int from = 0;
    Rarity rarity = Rarity::marked;
  };
  std::map<pattern::ClassId, Known> classes_;
  std::map<std::pair<pattern::ClassId, pattern::FeatureId>, int> features_;
};

}  // namespace scruple::compiler
