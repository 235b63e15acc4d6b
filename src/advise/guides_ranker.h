// The learned part of finding a guide: one linear model over hashed features.
//
// log-odds of a guide = bias + sum over families of scale * (sum of rarity * weight) / norm, where norm is
// the root of the sum of rarity squared over the features that training saw; the softmax of all is how
// likely each is. "No guide answers it" is one more class. Rarities and weights are whole numbers of eight
// bits and so are sums exact; most weights are next to nothing and are left out.
// Trained by training/guides.py from knowledge/guides.
//
// Threads: immutable; its words are views into the section.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "advise/guides_features.h"
#include "advise/wording.h"
#include "knowledge/blob.h"

namespace scruple::advise {

class Ranker {
 public:
  /// How likely each guide answers a question; together with `none` they make 1.
  struct Ranking {
    std::vector<double> guides;
    double none = 1;
  };

  /// Reads its part of the guides section; nullopt when that is damaged.
  static std::optional<Ranker> read(knowledge::SectionReader& reader, std::size_t guides);

  Ranking rank(const QuestionFeatures& features) const;

  /// Words that training saw; any other may be a slip of one of them.
  const Wording::Known& known() const { return known_; }
  double least() const { return least_; }              ///< of the best guide; below, nothing fits
  double least_other() const { return least_other_; }  ///< of a further one that is worth showing
  double most_none() const { return most_none_; }      ///< of `none`; above, nothing fits

 private:
  struct Weight {
    std::uint8_t label = 0;
    std::int8_t weight = 0;
  };
  struct Row {
    std::uint32_t key = 0;
    std::uint32_t first = 0;  ///< into weights_, up to `first` of the next row
    std::uint8_t rarity = 0;
  };
  struct Label {
    std::uint16_t guide = 0;
    double bias = 0;
  };

  std::size_t guides_ = 0;
  std::vector<Label> labels_;
  std::array<double, kQuestionFamilies> scale_{};
  double least_ = 0, least_other_ = 0, most_none_ = 0;
  Wording::Known known_;
  std::vector<Row> rows_;  ///< in order of key; one more at the end
  std::vector<Weight> weights_;
};

/// A label of the model that is no guide.
inline constexpr std::uint16_t kNoGuide = 0xFFFF;

}  // namespace scruple::advise
