#include "cli/engine.h"

#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

#include "codes/topics.h"
#include "compiler/own_codes.h"
#include "knowledge/blob.h"
#include "review/engine.h"

namespace scruple::cli {
namespace {

class BuiltIn final : public Engine {
 public:
  /// `bytes` are those that the reviewer looks into, where it does not use what is built in.
  BuiltIn(Reviewer reviewer, std::vector<std::byte> bytes)
      : bytes_(std::move(bytes)), reviewer_(std::move(reviewer)) {
    const codes::Topics& topics = reviewer_.engine().topics;
    for (std::uint16_t i = 1; i <= topics.size(); ++i) {
      const codes::Topic& topic = topics[i];
      titles_.emplace(topic.id, topic.title);
    }
  }

  ReviewOne reviewer(const ReviewOptions& options) const override {
    auto workspace = std::make_shared<Workspace>();
    return [this, options, workspace](const Submission& submission, const Author& author) {
      if (opened_) return (*closer_)->review(submission, author, *workspace, options);
      Review review = reviewer_.review(submission, author, *workspace, options);
      if (review.closer_reading != CloserReading::missing) return review;
      if (const auto& closer = closer_reader(); closer)
        return closer->review(submission, author, *workspace, options);
      review.warnings.push_back(closer_reader().error().message);
      return review;
    };
  }

  DescribeOne describer() const override {
    auto workspace = std::make_shared<Workspace>();
    return [this, workspace](const Submission& submission, const Author& author) {
      return reviewer_.describe(submission, author, *workspace);
    };
  }

  Result<RewriteOne> rewriter() const override {
    const auto& closer = closer_reader();
    if (!closer) return closer.error();
    auto rewriter = Rewriter::open(*closer);
    if (!rewriter) return rewriter.error();
    auto workspace = std::make_shared<Workspace>();
    return RewriteOne([rewriter = std::move(*rewriter), workspace](
                          const Submission& submission, const Author& author, const RewriteOptions& options) {
      return rewriter.rewrite(submission, author, *workspace, options);
    });
  }

  const reidentify::Estimator* estimator() const override { return &reviewer_.engine().estimator; }

  std::vector<std::string> codes() const override { return reviewer_.codes(); }

  std::string title(std::string_view topic) const override {
    const auto found = titles_.find(topic);
    return found == titles_.end() || found->second.empty() ? std::string(topic) : found->second;
  }

  Result<Advice> advice() const override {
    const review::Engine& engine = reviewer_.engine();
    if (!guides_)
      guides_ = advise::Guides::open(reviewer_.knowledge().blob().section(knowledge::SectionId::guides),
                                     engine.reader.tables());
    if (!guides_) return Error{ErrorCode::bad_knowledge, "the guides in this knowledge are damaged", {}};
    return Advice{&*guides_, &engine.codes};
  }

  Result<Guidance> guidance() const override {
    const review::Engine& engine = reviewer_.engine();
    return Guidance{&engine.codes, &engine.topics, &engine.reader.names(), &reviewer_.knowledge().blob()};
  }

  EngineVersion version() const override {
    return {std::string(scruple::version()), reviewer_.knowledge().hash()};
  }

 private:
  /// Opened when a text first wants it: that takes milliseconds, and few do.
  const Result<Reviewer>& closer_reader() const {
    std::call_once(opening_, [this] {
      const auto encoder = Knowledge::built_in_encoder();
      closer_ = encoder ? reviewer_.with_encoder(*encoder) : Result<Reviewer>(encoder.error());
      opened_ = closer_->ok();
    });
    return *closer_;
  }

  std::vector<std::byte> bytes_;
  Reviewer reviewer_;
  mutable std::once_flag opening_;
  mutable std::optional<Result<Reviewer>> closer_;
  mutable std::atomic<bool> opened_ = false;
  mutable std::optional<advise::Guides> guides_;  ///< opening takes milliseconds that a review need not spend
  std::map<std::string, std::string, std::less<>> titles_;
};

}  // namespace

Result<std::unique_ptr<Engine>> open_engine(const std::string& codes_folder) {
  auto knowledge = Knowledge::built_in();
  if (!knowledge) return knowledge.error();
  std::vector<std::byte> bytes;
  if (!codes_folder.empty()) {
    std::vector<compiler::Diagnostic> faults;
    bytes = compiler::add_codes(knowledge->blob(), codes_folder, faults);
    if (!faults.empty()) {
      std::string said = "the codes in " + codes_folder + " are not used, for their faults:\n";
      for (const compiler::Diagnostic& fault : faults) said += to_string(fault);
      said.pop_back();
      return Error{ErrorCode::bad_source, said, {}};
    }
    knowledge = Knowledge::open(bytes);
    if (!knowledge) return knowledge.error();
  }
  auto reviewer = Reviewer::open(*knowledge);
  if (!reviewer) return reviewer.error();
  return std::unique_ptr<Engine>(std::make_unique<BuiltIn>(std::move(reviewer).value(), std::move(bytes)));
}

}  // namespace scruple::cli
