#include "scruple/reviewer.h"

#include <algorithm>
#include <array>
#include <memory_resource>
#include <tuple>
#include <utility>

#include "detect/cues.h"
#include "detect/encoder.h"
#include "review/engine.h"
#include "review/explain.h"
#include "review/fingerprint.h"
#include "review/identify.h"
#include "review/language.h"
#include "review/support.h"

namespace scruple {

namespace {

constexpr std::string_view kEndorsement = "association.endorsement";

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
                     std::span<const EvidenceSpan> shown, const read::Reading& reading,
                     const review::Engine& engine) {
  const auto& topic = engine.topics[candidate.topic];
  Finding finding;
  finding.topic = topic.id;
  finding.severity = ruling.severity;
  finding.confidence = candidate.confidence;
  finding.span_count = static_cast<std::uint32_t>(shown.size());
  const auto first = shown.first(std::min(shown.size(), kMaxSpans));
  finding.spans.assign(first.begin(), first.end());
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

bool role_known(const Author& author) {
  return author.role || author.stage || author.bio;
}

/// Where the learned detector spoke up, the words that carried it stand among the evidence; where
/// rules pointed at words already, theirs are the sharper ones. What each token said, for whoever points on
/// (`wanted`): nothing where nobody asks, since it takes reading the window again, once for all topics.
class ToneWords {
 public:
  ToneWords(const review::Engine& engine, const read::Reading& reading, const Author& author,
            const detect::Scores& scores, std::pmr::memory_resource* arena)
      : classifiers_(engine.classifiers),
        reading_(reading),
        author_(author),
        scores_(scores),
        known_(arena),
        arena_(arena) {}

  detect::Said point_at(weigh::Candidate& candidate, bool wanted) {
    const auto* score = scores_.find(candidate.topic);
    const bool unmatched = candidate.spans.empty();
    if (score == nullptr || !(unmatched ? candidate.by_tone : wanted)) return detect::Said(arena_);
    auto said = classifiers_.says(reading_, known(score->window), score->topic, arena_);
    if (unmatched) candidate.spans.push_back(classifiers_.words(reading_, *score, said));
    return said;
  }

 private:
  const detect::Classifiers::Known& known(detect::Window window) {
    const auto same = [&](const auto& known) { return known.window.first == window.first; };
    const auto found = std::find_if(known_.begin(), known_.end(), same);
    if (found != known_.end()) return *found;
    return known_.emplace_back(classifiers_.known(reading_, author_, window, arena_));
  }

  const detect::Classifiers& classifiers_;
  const read::Reading& reading_;
  const Author& author_;
  const detect::Scores& scores_;
  std::pmr::vector<detect::Classifiers::Known> known_;  ///< windows looked up so far
  std::pmr::memory_resource* arena_;
};

/// What every detector sees in the author's own words, and who is described in them.
std::vector<DescribedPerson> detect_own(const Submission& submission, const Author& author,
                                        const read::Reading& reading, const review::Engine& engine,
                                        std::pmr::memory_resource* arena, detect::Scores& scores,
                                        std::pmr::vector<detect::Signal>& signals) {
  auto people = review::describe(reading, author, engine, arena);
  const auto marks = review::marks(people);
  detect::run_cues(engine.reader.rules(), reading, submission.kind, arena, signals);
  engine.acts.run(reading, signals);
  scores = engine.classifiers.score(reading, author, marks, arena);
  detect::add_signals(scores, engine.reader.names(), signals);
  return people;
}

/// The windows in which a topic comes near to being told, the most likely first.
std::pmr::vector<detect::Window> doubtful_windows(std::span<const detect::Signal> signals,
                                                  const detect::Scores& scores, const review::Engine& engine,
                                                  double share, std::pmr::memory_resource* arena) {
  std::pmr::vector<detect::Window> windows(arena);
  auto near = weigh::weigh(signals, engine.policies, {-1, share}, arena).candidates;
  std::sort(near.begin(), near.end(), [](const auto& a, const auto& b) {
    return std::tie(b.confidence, a.topic) < std::tie(a.confidence, b.topic);
  });
  for (const auto& candidate : near) {
    const auto* score = scores.find(candidate.topic);
    if (score == nullptr || !engine.policies[candidate.topic].with_encoder) continue;
    if (windows.size() == engine.doubt.windows) break;
    const auto same = [&](const detect::Window& w) { return w.first == score->window.first; };
    if (std::none_of(windows.begin(), windows.end(), same)) windows.push_back(score->window);
  }
  return windows;
}

/// Reads a text more closely where that is wanted.
class CloserReader {
 public:
  CloserReader(const review::Engine& engine, const detect::Encoder* encoder, detect::Encoder::Memory& memory,
               Deep deep, std::pmr::memory_resource* arena)
      : engine_(engine), encoder_(encoder), memory_(memory), deep_(deep), arena_(arena) {}

  /// Puts what the encoder says beside what the linear models say.
  /// `evidence`, if wanted, of the tokens that it read.
  void read(const read::Reading& reading, const Author& author, const detect::Scores& scores,
            std::pmr::vector<detect::Signal>& signals, detect::Evidence* evidence = nullptr) {
    if (deep_ == Deep::never) return;
    const double share = deep_ == Deep::always ? 0 : engine_.doubt.share;
    const auto windows = doubtful_windows(signals, scores, engine_, share, arena_);
    if (windows.empty()) return;
    came_to_ = encoder_ == nullptr ? CloserReading::missing : CloserReading::done;
    if (encoder_ == nullptr) return;
    const auto said = encoder_->score(reading, author, windows, arena_, memory_, evidence);
    const auto topics = encoder_->topics();
    const bool bare = std::none_of(reading.fields.begin(), reading.fields.end(), [](const auto& field) {
      return field.field == Field::context || field.field == Field::target;
    });
    for (auto& signal : signals) {
      if (signal.basis != Basis::model) continue;
      const auto topic = std::find(topics.begin(), topics.end(), signal.topic);
      if (topic == topics.end()) continue;
      signal.encoder =
          said[static_cast<std::size_t>(topic - topics.begin())] + (bare ? engine_.doubt.bare : 0);
    }
  }

  CloserReading came_to() const { return came_to_; }

 private:
  const review::Engine& engine_;
  const detect::Encoder* encoder_;
  detect::Encoder::Memory& memory_;
  Deep deep_;
  std::pmr::memory_resource* arena_;
  CloserReading came_to_ = CloserReading::not_needed;
};

/// What an act stands for: the content of a like, a follow, a join or a share, reviewed as a post.
struct Endorsed {
  std::vector<std::string> topics;
  Severity severity = Severity::low;  ///< the highest of them
  std::vector<EvidenceSpan> spans;    ///< in the text or the target of the act
};

Endorsed endorsed_by(const Submission& submission, const Author& author, const review::Engine& engine,
                     double share, CloserReader& closer, std::pmr::memory_resource* arena) {
  Endorsed endorsed;
  const bool passes_on = submission.kind == Kind::share && submission.target.has_value();
  if (!passes_on && !detect::acts_on_text(submission.kind)) return endorsed;
  Submission content;
  content.text = submission.target ? submission.target->text : submission.text;
  const auto in = submission.target ? Field::target : Field::text;
  Author poster = author;  // a profile and what is known of the author's duties speak for no one else
  poster.bio.reset();
  const auto reading = engine.reader.read(content, poster, arena);
  std::pmr::vector<detect::Signal> signals(arena);
  detect::Scores scores(arena);
  detect_own(content, poster, reading, engine, arena, scores, signals);
  closer.read(reading, poster, scores, signals);
  ToneWords tone(engine, reading, poster, scores, arena);
  for (auto& candidate : weigh::weigh(signals, engine.policies, {-1, share}, arena).candidates) {
    if (!engine.topics[candidate.topic].endorsed) continue;
    tone.point_at(candidate, false);
    endorsed.topics.emplace_back(engine.topics[candidate.topic].id);
    endorsed.severity = std::max(endorsed.severity, candidate.severity);
    for (auto span : candidate.spans) {
      if (span.in != Field::text) continue;
      span.in = in;
      endorsed.spans.push_back(span);
    }
  }
  return endorsed;
}

/// One signal for each place in what is passed on, one step below what it would be as one's own.
void add_endorsed(const Endorsed& endorsed, const review::Engine& engine,
                  std::pmr::vector<detect::Signal>& signals) {
  const auto topic = engine.reader.names().topic(kEndorsement);
  const auto severity = endorsed.severity == Severity::high ? Severity::medium : Severity::low;
  for (const auto& span : endorsed.spans)
    signals.push_back({.topic = topic,
                       .strength = engine.endorsement,
                       .severity = static_cast<std::uint8_t>(1 + static_cast<std::uint8_t>(severity)),
                       .where = span,
                       .stances = 0,
                       .detector = "act:association.endorsement/content",
                       .basis = Basis::account,
                       .claim = {}});
}

/// A candidate that the author's codes make a finding.
struct Ruled {
  weigh::Candidate* candidate = nullptr;
  codes::Ruling ruling;
};

/// The candidates told of first, as many as are shown in full: for these it is worth weighing every run of
/// words.
std::vector<const weigh::Candidate*> foremost(std::span<const Ruled> told) {
  constexpr std::size_t kInFull = 3;
  std::vector<const Ruled*> order;
  for (const auto& ruled : told) order.push_back(&ruled);
  std::sort(order.begin(), order.end(), [](const Ruled* a, const Ruled* b) {
    return std::tie(b->ruling.severity, b->candidate->confidence, a->candidate->topic) <
           std::tie(a->ruling.severity, a->candidate->confidence, b->candidate->topic);
  });
  std::vector<const weigh::Candidate*> first;
  for (const auto* ruled : std::span(order).first(std::min(order.size(), kInFull)))
    first.push_back(ruled->candidate);
  return first;
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
  detect::Encoder::Memory read;
  std::shared_ptr<const detect::Encoder> of;  ///< whose words these are
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

Result<Reviewer> Reviewer::with_encoder(const Knowledge& encoder) const {
  using knowledge::SectionId;
  const auto settings = knowledge::Settings::open(knowledge_.blob().section(SectionId::settings));
  auto opened =
      detect::Encoder::open(encoder.blob().section(SectionId::encoder), engine_->reader.names(), *settings);
  if (!opened || opened->empty())
    return Error{ErrorCode::bad_knowledge,
                 "there is no encoder in these bytes, or one of another version; build or download it again",
                 {}};
  Reviewer both = *this;
  both.encoder_ = std::make_shared<const detect::Encoder>(std::move(*opened));
  return both;
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
  if (review::in_another_language(reading, *engine_))
    review.could_not_check.emplace_back(
        "What is not in English: only English is read, so ask somebody who reads both before you share it");
  if (!detect::acts_on_text(submission.kind)) review.support = review::support(reading, *engine_);
  std::pmr::vector<detect::Signal> signals(arena);
  detect::Scores scores(arena);
  auto people = detect_own(submission, author, reading, *engine_, arena, scores, signals);
  auto& state = workspace.state();
  if (std::exchange(state.of, encoder_) != encoder_) state.read = {};
  CloserReader closer(*engine_, encoder_.get(), state.read, options.deep, arena);
  const auto endorsed = endorsed_by(submission, author, *engine_, options.threshold_share, closer, arena);
  add_endorsed(endorsed, *engine_, signals);
  review.identifiability = review::identifiability(std::move(people));
  if (review.identifiability && !detect::acts_on_text(submission.kind))
    review::add_signals(*review.identifiability, *engine_, signals);
  detect::Evidence evidence(arena);
  closer.read(reading, author, scores, signals, &evidence);
  review.closer_reading = closer.came_to();
  auto weighed =
      weigh::weigh(signals, engine_->policies, {options.min_confidence, options.threshold_share}, arena);

  std::vector<Ruled> told;
  for (auto& candidate : weighed.candidates) {
    if (engine_->topics[candidate.topic].needs_role && !role_known(author)) {
      review.could_not_check.push_back(std::string(engine_->topics[candidate.topic].title) +
                                       ": your role is not known");
      continue;
    }
    auto ruling = engine_->codes.judge(candidate.topic, candidate.severity, binding, submission.kind);
    if (ruling.finding) told.push_back({&candidate, std::move(ruling)});
  }
  weigh::keep_told(told, [](const Ruled& r) -> const weigh::Candidate& { return *r.candidate; });
  ToneWords tone(*engine_, reading, author, scores, arena);
  detect::Pointer pointer(engine_->pointing, reading, evidence, arena);
  const auto first = options.matched_words ? std::vector<const weigh::Candidate*>() : foremost(told);
  for (auto& [ruled, ruling] : told) {
    auto& candidate = *ruled;
    const bool closely = std::find(first.begin(), first.end(), &candidate) != first.end();
    const auto said = tone.point_at(candidate, closely);
    if (auto rights = engine_->codes.rights(candidate.topic, binding)) review.rights = std::move(rights);
    const auto shown = closely && !candidate.spans.empty()
                           ? pointer.point(candidate.topic, said, candidate.spans)
                           : candidate.spans;
    review.findings.push_back(
        make_finding(candidate, std::move(ruling), submission, shown, reading, *engine_));
    if (review.identifiability) {
      review::tell_figures(*review.identifiability, *engine_, review.findings.back());
      review::tell_self(*review.identifiability, reading, *engine_, review.findings.back());
    }
    if (review.findings.back().topic == kEndorsement) review.findings.back().endorses = endorsed.topics;
  }
  std::sort(review.findings.begin(), review.findings.end(), [](const Finding& a, const Finding& b) {
    return std::tie(b.severity, b.confidence, a.topic) < std::tie(a.severity, a.confidence, b.topic);
  });
  if (review.findings.size() > kMaxFindings) review.findings.resize(kMaxFindings);
  if (!review.findings.empty()) review.verdict = verdict_of(review.findings.front().severity);
  if (options.explain) review.explanation = review::explain(reading, weighed, *engine_);
  return review;
}

std::vector<DescribedPerson> Reviewer::describe(const Submission& submission, const Author& given,
                                                Workspace& workspace) const {
  auto* arena = &workspace.state().arena;
  arena->release();
  const Author& author = submission.author ? *submission.author : given;
  return review::describe(engine_->reader.read(submission, author, arena), author, *engine_, arena);
}

std::string_view version() {
  return SCRUPLE_VERSION;
}

}  // namespace scruple
