// Any bytes are a post: its changes give its text, and what is rewritten is quiet.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "scruple/rewrite.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

const scruple::Rewriter& rewriter() {
  static const scruple::Rewriter built =
      *scruple::Rewriter::open(*scruple::Reviewer::open(*scruple::Knowledge::built_in()));
  return built;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace scruple;
  if (size == 0) return 0;
  constexpr const char* kCodes[] = {"nmc", "hcpc", "nhs-trust", "nottingham"};
  Submission submission;
  submission.text.assign(reinterpret_cast<const char*>(data + 1), size - 1);
  Author author;
  author.codes = {kCodes[data[0] % 4]};
  static Workspace workspace;
  const Rewrite rewrite = rewriter().rewrite(submission, author, workspace);
  require(rewrite.text.has_value() == (rewrite.status != RewriteStatus::withheld));
  if (!rewrite.text) return 0;
  std::string text;
  std::size_t at = 0;
  for (const Change& change : rewrite.changes) {
    require(at <= change.begin && change.begin <= change.end && change.end <= submission.text.size());
    text.append(submission.text, at, change.begin - at).append(change.to);
    at = change.end;
  }
  text.append(submission.text, at);
  require(text == *rewrite.text);
  require(rewrite.status != RewriteStatus::rewritten || rewrite.after == Verdict::nothing_found);
  return 0;
}
