// Encoder input: a window of a text as the words that the encoder reads, and words as pieces.
//
// Order: what the situation is (kind of thing, account, role, what fields state), what stands around the text
// (context, target, profile, descriptions of pictures), then the window itself, punctuation in
// its place. Words are folded as the text is; a handle, an e-mail address and a link are one word each.
//
// A word is cut into pieces by greedy longest match (WordPiece, Wu et al. 2016). A piece is known by the
// 64-bit hash of its bytes, "##" before one that goes on a word, as in the vocabulary of BERT.
//
// Threads: pure functions; Pieces is an immutable view into the knowledge.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

#include "detect/features.h"
#include "knowledge/settings.h"
#include "pattern/rules.h"
#include "read/reading.h"
#include "scruple/submission.h"

namespace scruple::detect {

/// A word, and the token of the reading that it stands for, if it is one: no mark and no name of a fact.
struct Word {
  static constexpr std::uint32_t kNoToken = 0xFFFFFFFF;
  std::string_view text;
  std::uint32_t field = 0;  ///< index into Reading::fields
  std::uint32_t token = kNoToken;
};
using Words = std::pmr::vector<Word>;

class EncoderInput {
 public:
  /// What a field of the submission states is told by its name, unless the settings have
  /// `encoder.unread.NAME`: facts that the posts it was trained on fill in by chance.
  EncoderInput(const pattern::Names& names, const knowledge::Settings& settings);

  /// The same for every window. Views of `author` and of the reading, which must outlive them.
  void around(const read::Reading& reading, const Author& author, Words& words) const;
  static void window(const read::FieldReading& text, Window window, Words& words);

 private:
  std::vector<std::string> stated_;  ///< by feature: "kind=photo_caption"; empty where it is not told
};

/// Rows of the table of vectors, by piece.
class Pieces {
 public:
  Pieces() = default;
  /// `hashes` in rising order, one for each row.
  explicit Pieces(std::span<const std::uint64_t> hashes) : hashes_(hashes) {}
  static std::uint64_t hash(std::string_view piece, bool continues);

  /// The pieces of a word; `unknown` if it can't be cut into those there are.
  void cut(std::string_view word, std::uint32_t unknown, std::pmr::vector<std::uint32_t>& rows) const;
  /// No row: the number of rows.
  std::uint32_t find(std::string_view piece, bool continues) const;
  std::uint32_t size() const { return static_cast<std::uint32_t>(hashes_.size()); }

 private:
  std::span<const std::uint64_t> hashes_;
};

}  // namespace scruple::detect
