// Pointing: which words of a submission a finding shows.
//
// A detector leaves traces: the words that rules matched, and what each token adds to the learned detector's
// sum. They are often too few to be understood and seldom what a person would mark. So every run of up to 40
// tokens of the text or its context line has a worth: the sum of what its tokens are worth inside, its first
// as a first and its last as a last one, and what its length is. A small net says so of each token:
//
//   words   the sum of the vectors of its features (FeatureReader::of_token), and of its neighbours'
//   topic   what the learned detector says of it and its neighbours, whether it was matched, and the topic
//   hidden  max(0, a dense map of these), from which each topic has three sums
//
// To these sums comes, where the encoder read the text, what its token states say (Evidence). Worths are
// log-odds: by softmax each run has a chance to be what a person would mark. Of likely runs the one is shown
// that most likely shares half with that, and beside it others that add much to that chance; and whatever
// rules matched elsewhere; of topics that settings call exact, what was matched as it stands. The net and the
// encoder's part are made by training/pointing.py.
//
// Threads: Pointing is immutable, a view into the blob; a Pointer belongs to one review.
#pragma once

#include <array>
#include <cstdint>
#include <memory_resource>
#include <optional>
#include <span>
#include <vector>

#include "detect/dense.h"
#include "detect/evidence.h"
#include "detect/features.h"
#include "knowledge/settings.h"
#include "pattern/rules.h"
#include "read/reading.h"
#include "scruple/review.h"

namespace scruple::detect {

/// What each token of each field says for a topic, in the order of Reading::fields.
using Said = std::pmr::vector<std::pmr::vector<double>>;

class Pointing {
 public:
  static constexpr std::size_t kLongest = 40;        ///< tokens of a run
  static constexpr std::uint32_t kMostTokens = 384;  ///< of a long text, around what was said and matched
  static constexpr std::size_t kNumbers = 2;         ///< of a token: said and matched

  /// nullopt when the section is damaged; with an empty one what was matched is shown.
  static std::optional<Pointing> open(std::span<const std::byte> section, const pattern::Names& names,
                                      const knowledge::Settings& settings);

  /// Tokens of the text and the context line, one behind the other.
  static std::pmr::vector<TokenAt> tokens(const read::Reading& reading, std::uint32_t first,
                                          std::pmr::memory_resource* arena);
  /// The same as what said and matched tell of each: [tokens][kNumbers].
  static std::pmr::vector<float> numbers(const read::Reading& reading, std::span<const TokenAt> tokens,
                                         const Said& said, std::span<const EvidenceSpan> matched,
                                         std::pmr::memory_resource* arena);
  void keys(const read::Reading& reading, TokenAt at, std::pmr::vector<std::uint64_t>& keys) const {
    features_.of_token(reading.fields[at.field], at.token, keys);
  }

 private:
  friend class Pointer;
  struct Size {
    std::uint32_t columns = 0;  ///< of the vector of a feature
    std::uint32_t around = 0;   ///< so many neighbours on either side
    std::uint32_t hidden = 0;
    std::uint32_t features = 0;
    std::uint32_t topics = 0;
  };

  static constexpr unsigned kBucketBits = 9;

  explicit Pointing(FeatureReader features) : features_(std::move(features)) {}
  std::optional<std::size_t> find(std::uint64_t key) const;
  Rows hidden(const read::Reading& reading, std::span<const TokenAt> tokens,
              std::pmr::memory_resource* arena) const;

  FeatureReader features_;
  Size size_;
  std::span<const std::uint64_t> hashes_;  ///< of features, in order
  /// By their first bits: where they end among the hashes.
  std::array<std::uint32_t, 1U << kBucketBits> bucket_ends_{};
  std::span<const float> scale_;         ///< by feature
  std::span<const std::int8_t> table_;   ///< [features][columns]
  Dense words_;                          ///< [hidden][2 around + 1][columns]
  std::span<const float> numbers_;       ///< [token before, token, token behind][kNumbers][hidden]
  std::span<const float> topic_hidden_;  ///< [topics][hidden]
  std::span<const float> sums_;          ///< [topics][places][hidden]
  std::span<const float> sums_bias_;     ///< [topics][places]
  std::span<const float> length_;        ///< [topics][kLongest]
  std::vector<std::uint16_t> models_;    ///< by topic id: 1 + index into the above; 0: none
  double evidence_ = 0, calm_ = 1;       ///< what the encoder's part counts; what worths are divided by
  double likely_ = 0, adds_ = 1;  ///< what a run needs of the likeliest's chance; what a further one adds
};

/// Points for all findings of one review.
class Pointer {
 public:
  Pointer(const Pointing& pointing, const read::Reading& reading, const Evidence& evidence,
          std::pmr::memory_resource* arena)
      : net_(pointing),
        reading_(reading),
        evidence_(evidence),
        arena_(arena),
        tokens_(arena),
        words_(0, 1, arena) {}

  /// What to show of a topic, in order; `matched` as it is where there is nothing to choose from.
  std::pmr::vector<EvidenceSpan> point(std::uint16_t topic, const Said& said,
                                       std::span<const EvidenceSpan> matched);

 private:
  struct Run {
    float worth = 0;
    std::uint32_t first = 0, last = 0;  ///< both in it
    double chance = 0;
  };

  void look_from(std::uint32_t first);
  std::pmr::vector<std::array<float, kPlaces>> worths(std::size_t model, std::uint16_t topic,
                                                      const Said& said,
                                                      std::span<const EvidenceSpan> matched) const;
  void add_evidence(std::uint16_t topic, std::pmr::vector<std::array<float, kPlaces>>& worths) const;
  std::pmr::vector<Run> likeliest(std::size_t model,
                                  std::span<const std::array<float, kPlaces>> worths) const;
  void choose(std::span<const Run> runs, std::pmr::vector<EvidenceSpan>& shown) const;
  EvidenceSpan span(const Run& run) const;

  const Pointing& net_;
  const read::Reading& reading_;
  const Evidence& evidence_;  ///< empty where no encoder read the text
  std::pmr::memory_resource* arena_;
  std::optional<std::uint32_t> from_;  ///< token of the text from which on was looked
  std::pmr::vector<TokenAt> tokens_;
  Rows words_;  ///< what words alone add to each hidden number
};

}  // namespace scruple::detect
