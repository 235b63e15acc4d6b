// Classifiers: learned detectors, one linear model a topic over hashed features.
//
// score = bias + sum over families of scale * (sum of weights) / norm, where norm is the square
// root of the number of features of the family in the window (1 for situation, which is a
// set of facts and no text). Weights are int8 with one scale for each topic and family; a
// feature that training never saw has no row and counts in the norm alone. A text of several
// windows has the score of its highest. Trained by training/classifiers.py.
//
// Sums are whole numbers and the rest is plain double arithmetic in a fixed order, so that
// every compiler gives the same score.
//
// Threads: immutable; views into the blob, which must outlive it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <optional>
#include <span>
#include <vector>

#include "detect/features.h"
#include "detect/pointing.h"
#include "detect/signal.h"
#include "pattern/rules.h"
#include "read/reading.h"
#include "scruple/submission.h"

namespace scruple::detect {

/// What a feature says of each model. The section has as many slots for tags, one after another, and
/// then a row for each slot: most features have none, and learning that touches the tags alone.
inline constexpr std::size_t kMaxModels = 32;
using WeightRow = std::array<std::int8_t, kMaxModels>;

/// Where the search for a key begins, and the tag its slot is told by; 0 is that of a free slot.
inline std::size_t weight_slot(std::uint64_t key, std::uint32_t slot_bits) {
  return static_cast<std::size_t>(key >> (64U - slot_bits));
}
inline std::uint16_t weight_tag(std::uint64_t key) {
  const auto tag = static_cast<std::uint16_t>(key);
  return tag == 0 ? std::uint16_t{1} : tag;
}

/// The scores of one submission, in log-odds, and what is needed to say which words gave them.
struct Scores {
  struct Score {
    std::uint16_t topic = 0;
    double log_odds = 0;
    Window window;  ///< where it was highest
  };
  std::pmr::vector<Score> all;  ///< in order of model
  explicit Scores(std::pmr::memory_resource* arena) : all(arena) {}
  const Score* find(std::uint16_t topic) const;
};

/// One signal a model, whose strength weighing works out.
void add_signals(const Scores& scores, const pattern::Names& names, std::pmr::vector<Signal>& signals);

class Classifiers {
 public:
  static std::optional<Classifiers> open(std::span<const std::byte> section, const pattern::Names& names,
                                         const knowledge::Settings* settings = nullptr);
  bool empty() const { return models_.empty(); }

  Scores score(const read::Reading& reading, const Author& author, Marks marks,
               std::pmr::memory_resource* arena) const;

  /// The features of a window, and of what stands round the text, that training saw: looked up once, for
  /// whoever asks what they say of several topics.
  struct Known {
    struct Feature {
      const std::byte* row = nullptr;
      std::uint32_t token = 0;
      std::uint8_t field = 0;
      Family family = Family::words;
    };
    Window window;
    std::pmr::vector<Feature> features;
    std::array<std::uint32_t, kFamilies> counts{};  ///< of all features, unknown ones too
  };
  Known known(const read::Reading& reading, const Author& author, Window window,
              std::pmr::memory_resource* arena) const;

  /// What each token adds to the score of a topic, field by field; nothing of a topic without a model.
  Said says(const read::Reading& reading, const Known& known, std::uint16_t topic,
            std::pmr::memory_resource* arena) const;

  /// The words that spoke most for a topic, in the text or what stands around it: the run of tokens of
  /// one sentence whose features add up to most, each token paying a small price; the whole
  /// window of the text if none did.
  EvidenceSpan words(const read::Reading& reading, const Scores::Score& score, const Said& said) const;

 private:
  struct Model {
    std::uint16_t topic = 0;
    double bias = 0;
    std::array<double, kFamilies> scale{};
  };
  using Sums = std::array<std::array<std::int32_t, kMaxModels>, kFamilies>;
  using Counts = std::array<std::uint32_t, kFamilies>;

  Classifiers(const pattern::Names& names, const knowledge::Settings* settings)
      : features_(names, settings) {}
  /// nullptr: training never saw it.
  const std::byte* find(std::uint64_t key) const;
  std::uint16_t tag_at(std::size_t slot) const;
  void add(std::span<const Feature> features, Sums& sums, Counts& counts) const;

  FeatureReader features_;
  std::vector<Model> models_;
  double price_ = 0;  ///< of a token in words(), in log-odds
  std::uint32_t slot_bits_ = 0;
  const std::byte* tags_ = nullptr;
  const std::byte* rows_ = nullptr;
};

}  // namespace scruple::detect
