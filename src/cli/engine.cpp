#include "cli/engine.h"

#include <map>
#include <utility>

#include "codes/topics.h"
#include "review/engine.h"

namespace scruple::cli {
namespace {

class BuiltIn final : public Engine {
 public:
  explicit BuiltIn(Reviewer reviewer) : reviewer_(std::move(reviewer)) {
    const codes::Topics& topics = reviewer_.engine().topics;
    for (std::uint16_t i = 1; i <= topics.size(); ++i) {
      const codes::Topic& topic = topics[i];
      titles_.emplace(topic.id, topic.title);
    }
  }

  ReviewOne reviewer(const ReviewOptions& options) const override {
    auto workspace = std::make_shared<Workspace>();
    return [this, options, workspace](const Submission& submission, const Author& author) {
      return reviewer_.review(submission, author, *workspace, options);
    };
  }

  std::vector<std::string> codes() const override { return reviewer_.codes(); }

  std::string title(std::string_view topic) const override {
    const auto found = titles_.find(topic);
    return found == titles_.end() || found->second.empty() ? std::string(topic) : found->second;
  }

  EngineVersion version() const override {
    return {std::string(scruple::version()), reviewer_.knowledge().hash()};
  }

 private:
  Reviewer reviewer_;
  std::map<std::string, std::string, std::less<>> titles_;
};

}  // namespace

Result<std::unique_ptr<Engine>> open_engine() {
  auto knowledge = Knowledge::built_in();
  if (!knowledge) return knowledge.error();
  auto reviewer = Reviewer::open(*knowledge);
  if (!reviewer) return reviewer.error();
  return std::unique_ptr<Engine>(std::make_unique<BuiltIn>(std::move(reviewer).value()));
}

}  // namespace scruple::cli
