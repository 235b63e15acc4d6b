// Reviewer: the engine.
//
//     auto knowledge = scruple::Knowledge::built_in();
//     auto reviewer = scruple::Reviewer::open(*knowledge);
//     scruple::Review review = reviewer->review(submission, author);
//
// review() is const, deterministic and thread-safe: no clock, no file, no network, no
// global state. One Reviewer serves all threads. A Workspace holds the memory of one
// review at a time; give each thread its own to save allocations, or none at all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "scruple/result.h"
#include "scruple/review.h"
#include "scruple/submission.h"

namespace scruple {

namespace detect {
class Encoder;
}
namespace knowledge {
class Blob;
}
namespace review {
struct Engine;
}

/// Compiled knowledge: lexicons, patterns, topics and codes as one block of bytes.
/// Immutable after opening; shared by reference count.
class Knowledge {
 public:
  /// The knowledge linked into this program.
  static Result<Knowledge> built_in();
  /// The encoder linked into this program, for Reviewer::with_encoder.
  static Result<Knowledge> built_in_encoder();
  /// Knowledge in memory that the caller owns and keeps for as long as any copy lives.
  /// Refused with bad_knowledge when damaged or of another version.
  static Result<Knowledge> open(std::span<const std::byte> bytes);

  /// Hash of the content, 16 hex digits.
  std::string hash() const;
  const knowledge::Blob& blob() const { return *blob_; }

 private:
  explicit Knowledge(std::shared_ptr<const knowledge::Blob> blob) : blob_(std::move(blob)) {}
  std::shared_ptr<const knowledge::Blob> blob_;
};

/// Memory for one review, reused by the next. Not thread-safe; one per thread.
class Workspace {
 public:
  Workspace();
  ~Workspace();
  Workspace(Workspace&&) noexcept;
  Workspace& operator=(Workspace&&) noexcept;

  struct State;
  State& state() { return *state_; }

 private:
  std::unique_ptr<State> state_;
};

/// When the encoder reads a text: where the other detectors leave a topic in doubt, always or never.
enum class Deep : std::uint8_t { automatic, always, never };

struct ReviewOptions {
  double min_confidence = -1.0;  ///< report findings at or above; below 0: each topic's own threshold
  double threshold_share = 1.0;  ///< of each topic's own threshold: half of it finds more
  bool explain = false;          ///< fill Review::explanation
  bool matched_words = false;    ///< point at what detectors matched, not at the clauses around it
  Deep deep = Deep::automatic;   ///< of no matter where there is no encoder
};

class Reviewer {
 public:
  /// Every review is made by the faster detectors alone.
  static Result<Reviewer> open(Knowledge knowledge);
  /// The same with `encoder`, which reads doubtful texts whole, some milliseconds each. It can come when a
  /// review first says that it is missing: most texts do without. Refused with bad_knowledge when it is
  /// damaged or of another version.
  Result<Reviewer> with_encoder(const Knowledge& encoder) const;

  /// Reviews one submission for one author. submission.author, where given, replaces
  /// `author`. An unknown code id in the author becomes a warning, not an error.
  Review review(const Submission& submission, const Author& author, Workspace& workspace,
                const ReviewOptions& options = {}) const;
  Review review(const Submission& submission, const Author& author = {}) const;

  /// Everybody whom a submission describes in any detail, in care or not, with the estimate of how
  /// many people fit. submission.author, where given, replaces `author`.
  std::vector<DescribedPerson> describe(const Submission& submission, const Author& author,
                                        Workspace& workspace) const;

  /// Ids of the codes in the knowledge, in order.
  std::vector<std::string> codes() const;

  const Knowledge& knowledge() const { return knowledge_; }
  const review::Engine& engine() const { return *engine_; }

 private:
  Reviewer(Knowledge knowledge, std::shared_ptr<const review::Engine> engine)
      : knowledge_(std::move(knowledge)), engine_(std::move(engine)) {}
  Knowledge knowledge_;
  std::shared_ptr<const review::Engine> engine_;
  std::shared_ptr<const detect::Encoder> encoder_;  ///< nullptr: none
};

/// The version of the program, "0.1.0".
std::string_view version();

}  // namespace scruple
