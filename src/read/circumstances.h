// Circumstances: who is related how, which way, with what outcome, what a picture shows,
// whose account it is. From the fields of the Submission and Author, and from words.
//
// A field that is given wins over words: where relationship is a field, no rule can add
// another relationship.
//
// Threads: immutable.
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "pattern/rules.h"
#include "read/reading.h"
#include "scruple/submission.h"

namespace scruple::read {

class Circumstances {
 public:
  explicit Circumstances(const pattern::Names& names);

  /// What the fields say.
  void from_fields(const Submission& submission, const Author& author, Reading& reading) const;

  /// What the hits of circumstance rules say, unless a field said it already or the words
  /// are denied or imagined.
  void from_words(const pattern::Rules& rules, std::span<const pattern::Hit> hits, const FieldReading& field,
                  Reading& reading) const;

 private:
  using Feature = pattern::FeatureId;
  struct YesNo {
    Feature yes = 0, no = 0;
  };
  static void add(Reading& reading, Feature what);
  static void add(Reading& reading, const YesNo& what, std::optional<bool> value);
  static YesNo yes_no(const pattern::Names& names, std::string_view attribute);

  std::array<Feature, kKinds> kind_{};
  std::array<Feature, 6> relationship_{};
  std::array<Feature, 2> direction_{};
  std::array<Feature, 3> outcome_{};
  std::array<Feature, 3> account_{};
  std::array<Feature, 5> stage_{};
  std::array<Feature, 5> shows_{};
  std::array<Feature, 3> consent_{};
  std::vector<std::pair<std::string_view, Feature>> bodies_;  ///< every body that some row or rule names
  YesNo approved_, on_duty_, employer_named_, disclaimer_, interest_, has_text_, has_context_, has_bio_;
  std::vector<std::uint16_t> attribute_;  ///< by feature: features of one attribute share a number
  std::uint32_t silent_ = 0;              ///< stances under which words do not count
};

}  // namespace scruple::read
