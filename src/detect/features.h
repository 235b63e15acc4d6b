// Features: what the learned detectors look at in a text, as hashed keys.
//
// A text is looked at in windows of whole sentences, so that one sentence in a long text
// weighs as much as in a short one and work stays linear. Each window has features of five
// families, each normalised by itself:
//
//   words      words and pairs of neighbours; numbers, handles, links by their form only
//   letters    3 to 5 letters in a row inside a word, its ends marked: survives misspelling
//   reading    what the reading marked: classes and their features, people beside other marks
//              of the sentence, stances, punctuation that carries tone
//   around     words of the context line, the profile, the target and descriptions of pictures
//   situation  kind, account, role, circumstances
//
// A word that stands behind the same word for the fourth time in a window has no features: repeating says
// nothing new.
//
// Keys are 64-bit hashes of the family and the thing's name, never of an id, so that a model
// outlives a recompilation of the knowledge (hashing as in Weinberger et al., ICML 2009).
//
// Threads: FeatureReader is immutable; a Window belongs to the arena of the review.
#pragma once

#include <array>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/settings.h"
#include "pattern/rules.h"
#include "read/reading.h"
#include "scruple/submission.h"

namespace scruple::detect {

enum class Family : std::uint8_t { words, letters, reading, around, situation };
inline constexpr std::size_t kFamilies = 5;

struct Feature {
  std::uint64_t key = 0;
  std::uint32_t token = kNoToken;  ///< where it was seen
  Family family = Family::words;
  std::uint8_t field = 0;  ///< whose token: index into Reading::fields; 0 is the text
  static constexpr std::uint32_t kNoToken = 0xFFFFFFFF;
};

using Marks = std::span<const std::string>;

/// Tokens [first, last) of the text, whole sentences; both 0 in an empty text.
struct Window {
  std::uint32_t first = 0, last = 0;
};

class FeatureReader {
 public:
  /// Classes and features that only carry a value for re-identification are named under `unlearned` in the
  /// settings, and passed over.
  explicit FeatureReader(const pattern::Names& names, const knowledge::Settings* settings = nullptr);

  /// At least one window, in order, each of at most kWindow tokens unless one sentence is longer.
  static std::pmr::vector<Window> windows(const read::FieldReading& text, std::pmr::memory_resource* arena);

  /// Features that are the same for every window: around and situation.
  /// `marks`: words that others have for the submission as a whole, such as how somebody is described.
  void of_submission(const read::Reading& reading, const Author& author, Marks marks,
                     std::pmr::vector<Feature>& features) const;
  /// Features of a window of the text: words, letters, reading.
  void of_window(const read::FieldReading& text, Window window, std::pmr::vector<Feature>& features) const;

  /// What one token is by itself, for whoever points at words: the word, the marks around it, its looks, what
  /// the reading marked there. At most kMostKeys.
  void of_token(const read::FieldReading& field, std::uint32_t token,
                std::pmr::vector<std::uint64_t>& keys) const;

  static constexpr std::uint32_t kWindow = 96;
  static constexpr std::size_t kMostKeys = 28;

 private:
  /// `again`: for each token of the window, whether it only repeats others.
  void of_reading(const read::FieldReading& text, Window window, std::span<const std::uint8_t> again,
                  std::pmr::vector<Feature>& features) const;

  std::vector<std::uint64_t> class_key_, feature_key_, stance_key_;
  pattern::ClassId person_;
};

}  // namespace scruple::detect
