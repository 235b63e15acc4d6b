// Engine: what the commands need of the Reviewer and its knowledge.
//
// The seam at which tests put another one. Threads: an Engine serves all threads; what
// reviewer() gives belongs to one.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "advise/guidance.h"
#include "advise/guides.h"
#include "codes/codes.h"
#include "codes/topics.h"
#include "knowledge/blob.h"
#include "pattern/rules.h"
#include "reidentify/estimate.h"
#include "scruple/result.h"
#include "scruple/review.h"
#include "scruple/reviewer.h"
#include "scruple/rewrite.h"
#include "scruple/submission.h"

namespace scruple::cli {

using RewriteOne = std::function<Rewrite(const Submission&, const Author&, const RewriteOptions&)>;
using ReviewOne = std::function<Review(const Submission&, const Author&)>;
using DescribeOne = std::function<std::vector<DescribedPerson>(const Submission&, const Author&)>;

using advise::Guidance;

class Engine {
 public:
  virtual ~Engine() = default;
  /// With its own memory; the Engine must outlive it.
  virtual ReviewOne reviewer(const ReviewOptions& options) const = 0;
  /// Everybody described in a submission; with its own memory, and the Engine must outlive it.
  virtual DescribeOne describer() const {
    return [](const Submission&, const Author&) { return std::vector<DescribedPerson>(); };
  }
  /// Likewise, for mending; an engine may have none.
  virtual Result<RewriteOne> rewriter() const {
    return Error{ErrorCode::bad_knowledge, "this knowledge cannot mend texts", {}};
  }
  /// How many people fit a description; nullptr: an engine without tables.
  virtual const reidentify::Estimator* estimator() const { return nullptr; }
  /// Ids of the codes that are installed.
  virtual std::vector<std::string> codes() const = 0;
  /// A topic's name for people; its id where there is none.
  virtual std::string title(std::string_view topic) const = 0;
  virtual EngineVersion version() const = 0;

  /// What answers to questions are made of.
  struct Advice {
    const advise::Guides* guides = nullptr;
    const codes::Codes* codes = nullptr;
  };
  /// Opened when first asked for, by one thread; an engine may have none.
  virtual Result<Advice> advice() const {
    return Error{ErrorCode::bad_knowledge, "this knowledge has no guides", {}};
  }

  /// An engine may have none.
  virtual Result<Guidance> guidance() const {
    return Error{ErrorCode::bad_knowledge, "this knowledge has no codes to show", {}};
  }
};

/// `codes_folder` holds codes that are added to those there are; empty: none.
using OpenEngine = std::function<Result<std::unique_ptr<Engine>>(const std::string& codes_folder)>;

/// The one with the knowledge that is built in. A faulty file in the folder is refused with its
/// place, and nothing of the folder is used.
Result<std::unique_ptr<Engine>> open_engine(const std::string& codes_folder);

}  // namespace scruple::cli
