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

#include "scruple/result.h"
#include "scruple/review.h"
#include "scruple/reviewer.h"
#include "scruple/submission.h"

namespace scruple::cli {

using ReviewOne = std::function<Review(const Submission&, const Author&)>;

class Engine {
 public:
  virtual ~Engine() = default;
  /// With its own memory; the Engine must outlive it.
  virtual ReviewOne reviewer(const ReviewOptions& options) const = 0;
  /// Ids of the codes that are installed.
  virtual std::vector<std::string> codes() const = 0;
  /// A topic's name for people; its id where there is none.
  virtual std::string title(std::string_view topic) const = 0;
  virtual EngineVersion version() const = 0;
};

using OpenEngine = std::function<Result<std::unique_ptr<Engine>>()>;

/// The one with the knowledge that is built in.
Result<std::unique_ptr<Engine>> open_engine();

}  // namespace scruple::cli
