#include "scruple/reviewer.h"

#include <algorithm>
#include <array>
#include <memory_resource>
#include <tuple>

#include "detect/cues.h"
#include "review/engine.h"
#include "review/explain.h"
#include "review/fingerprint.h"

namespace scruple {

namespace {

/// Room for the reading of an ordinary post, so that reviewing one asks the heap for nothing
/// but the words of its findings.
constexpr std::size_t kWorkspaceBytes = 256UL * 1024;

Verdict verdict_of(Severity severity) {
  switch (severity) {
    case Severity::high:
      return Verdict::stop_and_think;
    case Severity::medium:
      return Verdict::worth_changing;
    case Severity::low:
      return Verdict::for_your_judgement;
  }
  return Verdict::for_your_judgement;
}

/// What kind of detector it is; acts say so themselves.
std::string_view prefix(Basis basis) {
  if (basis == Basis::pattern) return "pattern:";
  return basis == Basis::model ? "model:" : "";
}

/// A name for the thing reviewed that stays the same between reviews; empty if it has none.
std::string_view item_of(const Submission& submission) {
  if (submission.url) return *submission.url;
  if (submission.id) return *submission.id;
  return {};
}

Finding make_finding(const weigh::Candidate& candidate, codes::Ruling ruling, const Submission& submission,
                     const read::Reading& reading, const review::Engine& engine) {
  const auto& topic = engine.topics[candidate.topic];
  Finding finding;
  finding.topic = topic.id;
  finding.severity = ruling.severity;
  finding.confidence = candidate.confidence;
  finding.span_count = static_cast<std::uint32_t>(candidate.spans.size());
  const auto shown = std::min(candidate.spans.size(), kMaxSpans);
  finding.spans.assign(candidate.spans.begin(), candidate.spans.begin() + static_cast<std::ptrdiff_t>(shown));
  finding.reason = topic.reason;
  if (!topic.question.empty()) finding.question = std::string(topic.question);
  finding.clauses = std::move(ruling.clauses);
  finding.routes = std::move(ruling.routes);
  finding.basis = candidate.basis;
  std::string_view last_claim;
  for (const auto& witness : candidate.witnesses) {
    std::string id(prefix(witness.basis));
    id += witness.detector;
    finding.detectors.push_back({std::move(id), static_cast<double>(witness.strength)});
    const auto* claim =
        witness.claim.empty() || witness.claim == last_claim ? nullptr : engine.topics.claim(witness.claim);
    if (claim != nullptr) {
      finding.advice.push_back(std::string(claim->rebuttal) + " (" + std::string(claim->source) + ")");
      last_claim = witness.claim;
    }
  }
  for (const auto advice : topic.advice) finding.advice.emplace_back(advice);
  finding.fingerprint = review::fingerprint(finding.topic, item_of(submission), candidate.spans, reading);
  return finding;
}

/// Where the learned detector spoke up, the words that carried it stand among the evidence; where
/// rules pointed at words already, theirs are the sharper ones.
void point_at_tone(weigh::Candidate& candidate, const detect::Scores& scores, const read::Reading& reading,
                   const review::Engine& engine, std::pmr::memory_resource* arena) {
  const auto* score = scores.find(candidate.topic);
  if (!candidate.by_tone || score == nullptr || !candidate.spans.empty()) return;
  candidate.spans.push_back(engine.classifiers.words(reading.fields.front(), *score, arena));
}

/// What the engine does not look for, and what it was given and cannot look into.
std::vector<std::string> not_checked(const Submission& submission, const review::Engine& engine) {
  std::vector<std::string> list;
  if (!engine.not_looked_for.empty()) list.push_back(engine.not_looked_for);
  for (const auto& media : submission.media)
    if (media.file && media.shows.empty() && !media.alt)
      list.push_back("What " + *media.file +
                     " shows: describe the picture, or say who and what can be seen in it");
  return list;
}

}  // namespace

struct Workspace::State {
  std::unique_ptr<std::array<std::byte, kWorkspaceBytes>> buffer =
      std::make_unique<std::array<std::byte, kWorkspaceBytes>>();
  std::pmr::monotonic_buffer_resource arena{buffer->data(), buffer->size()};
};

Workspace::Workspace() : state_(std::make_unique<State>()) {}
Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;

Result<Reviewer> Reviewer::open(Knowledge knowledge) {
  auto engine = review::Engine::open(knowledge.blob());
  if (!engine)
    return Error{
        ErrorCode::bad_knowledge,
        "the compiled knowledge is damaged or was made by another version; build or download it again",
        {}};
  return Reviewer(std::move(knowledge), std::make_shared<const review::Engine>(std::move(*engine)));
}

std::vector<std::string> Reviewer::codes() const {
  return engine_->codes.ids();
}

Review Reviewer::review(const Submission& submission, const Author& author) const {
  Workspace workspace;
  return review(submission, author, workspace);
}

Review Reviewer::review(const Submission& submission, const Author& given, Workspace& workspace,
                        const ReviewOptions& options) const {
  auto* arena = &workspace.state().arena;
  arena->release();
  const Author& author = submission.author ? *submission.author : given;
  const std::string_view date = submission.as_of ? std::string_view(*submission.as_of) : std::string_view{};
  auto binding = engine_->codes.bind(author, date);

  Review review;
  review.id = submission.id;
  review.assumed = std::move(binding.assumed);
  review.warnings = std::move(binding.warnings);
  review.could_not_check = not_checked(submission, *engine_);
  review.engine = {std::string(version()), knowledge_.hash()};

  const auto reading = engine_->reader.read(submission, author, arena);
  std::pmr::vector<detect::Signal> signals(arena);
  detect::run_cues(engine_->reader.rules(), reading, submission.kind, arena, signals);
  engine_->acts.run(reading, signals);
  const auto scores = engine_->classifiers.score(reading, author, arena);
  detect::add_signals(scores, engine_->reader.names(), signals);
  auto weighed = weigh::weigh(signals, engine_->policies, options.min_confidence, arena);

  for (auto& candidate : weighed.candidates) {
    point_at_tone(candidate, scores, reading, *engine_, arena);
    auto ruling = engine_->codes.judge(candidate.topic, candidate.severity, binding, submission.kind);
    if (!ruling.finding) continue;
    review.findings.push_back(make_finding(candidate, std::move(ruling), submission, reading, *engine_));
  }
  std::sort(review.findings.begin(), review.findings.end(), [](const Finding& a, const Finding& b) {
    return std::tie(b.severity, b.confidence, a.topic) < std::tie(a.severity, a.confidence, b.topic);
  });
  if (review.findings.size() > kMaxFindings) review.findings.resize(kMaxFindings);
  if (!review.findings.empty()) review.verdict = verdict_of(review.findings.front().severity);
  if (options.explain) review.explanation = review::explain(reading, weighed, *engine_);
  return review;
}

std::string_view version() {
  return SCRUPLE_VERSION;
}

}  // namespace scruple
