// Rewrite: a person's own post given back, changed as little as it takes to be shared.
//
//     auto rewriter = scruple::Rewriter::open(*reviewer);
//     scruple::Rewrite rewrite = rewriter->rewrite(submission, author);
//
// Every change says which bytes of the post it takes the place of; all of them applied give the text.
// Details go up the ladder (a place becomes a region, a day becomes "recently"), or, where a code bars
// any account of somebody in care, the account goes and the lesson stays. What comes out was reviewed
// again and is quiet at a share of each topic's threshold, of topics that the post gave no sign of at the
// threshold itself, or nothing comes out and the reason is said.
//
// rewrite() is const, deterministic and thread-safe, as Reviewer::review() is.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scruple/review.h"
#include "scruple/reviewer.h"
#include "scruple/submission.h"

namespace scruple {

enum class RewriteStatus : std::uint8_t { rewritten, unchanged, withheld };

/// What was done with a stretch of the post.
enum class Operation : std::uint8_t {
  generalise,  ///< a detail made broader
  drop,        ///< words taken out
  shift,       ///< a time made vaguer
  split,       ///< a lesson parted from the account it stood in
  declare,     ///< a line added: an interest, own views
  decline,     ///< a reply in place of the post
};

std::string_view name(RewriteStatus);
std::string_view name(Operation);

struct Change {
  Operation op = Operation::drop;
  std::uint32_t begin = 0, end = 0;  ///< bytes of the post, end exclusive
  std::string to;                    ///< what stands there instead; may be empty
  std::vector<std::string> topics;   ///< those that it serves
  std::string reason;                ///< for people, half a sentence
  std::optional<double> k_after;     ///< people who fit the description after it
};

struct Rewrite {
  std::optional<std::string> id;  ///< the submission's
  RewriteStatus status = RewriteStatus::unchanged;
  std::optional<std::string> text;    ///< none where withheld
  std::optional<std::string> lesson;  ///< where withheld: what could be written about instead
  std::vector<Change> changes;        ///< in order; they never touch
  Verdict before = Verdict::nothing_found;
  Verdict after = Verdict::nothing_found;  ///< of the text; where withheld, of the post
  std::optional<double> k_before, k_after;
  std::string reason;  ///< for people
  std::vector<std::string> warnings;
};

/// Bytes of the post that its author wants as they are.
struct Kept {
  std::uint32_t begin = 0, end = 0;
};

struct RewriteOptions {
  std::vector<Kept> keep;  ///< changes that touch these are declined, and the others worked out anew
};

class Rewriter {
 public:
  /// bad_knowledge when the reviewer's knowledge cannot mend texts.
  static Result<Rewriter> open(Reviewer reviewer);

  /// submission.author, where given, replaces `author`.
  Rewrite rewrite(const Submission& submission, const Author& author, Workspace& workspace,
                  const RewriteOptions& options = {}) const;
  Rewrite rewrite(const Submission& submission, const Author& author = {}) const;

  /// Everything that it may put into a text, for those who check how it reads.
  std::vector<std::string_view> templates() const;

 private:
  friend class Mender;
  struct Data;
  explicit Rewriter(std::shared_ptr<const Data> data) : data_(std::move(data)) {}
  std::shared_ptr<const Data> data_;
};

}  // namespace scruple
