// The rewriter: passes over a draft, a review of what comes of them, and again until that is quiet.
#include <algorithm>
#include <array>
#include <iterator>
#include <memory_resource>
#include <utility>

#include "advise/draft.h"
#include "advise/rewriting.h"
#include "review/engine.h"
#include "scruple/rewrite.h"

namespace scruple {

using advise::Draft;
using advise::Evidence;
using advise::Marks;
using advise::Mend;
using advise::Mended;
using advise::Rewriting;
using advise::Why;

struct Rewriter::Data {
  Data(Reviewer r, Rewriting w)
      : reviewer(std::move(r)), rewriting(std::move(w)), marks(reviewer.engine().reader.names()) {}
  Reviewer reviewer;
  Rewriting rewriting;
  Marks marks;

  const review::Engine& engine() const { return reviewer.engine(); }
  std::uint16_t topic(std::string_view id) const { return engine().reader.names().topic(id); }
  Mend mend(std::string_view topic_id) const { return rewriting.topics[topic(topic_id)].mend; }
  Why why(std::string_view topic_id, Operation op = Operation::drop) const {
    const std::uint16_t id = topic(topic_id);
    return {op, std::uint64_t{1} << (id & 63U), rewriting.topics[id].reason};
  }
};

namespace {

constexpr std::size_t kReadingBytes = 64UL * 1024;
constexpr int kRestored = 3;  ///< sentences that are tried to be given back

bool points_into_text(const Finding& finding) {
  return std::any_of(finding.spans.begin(), finding.spans.end(),
                     [](const EvidenceSpan& span) { return span.in == Field::text; });
}

}  // namespace

/// One post on its way.
class Mender {
 public:
  Mender(const Rewriter::Data& data, const Submission& submission, const Author& author, Workspace& workspace,
         const RewriteOptions& options)
      : data_(data), submission_(submission), author_(author), workspace_(workspace), options_(options) {}

  Rewrite run() {
    rewrite_.id = submission_.id;
    const Review told = review(submission_, 1);
    rewrite_.before = rewrite_.after = told.verdict;
    rewrite_.k_before = rewrite_.k_after = k_of(told);
    for (const std::string& unread : told.could_not_check)
      rewrite_.warnings.push_back("could not be checked: " + unread);
    const Review before = worth_mending(told);
    if (before.findings.empty()) return unchanged();
    if (const auto reply = replied(before)) return *reply;
    if (const auto why = past_mending(before)) return given_up(*why);
    return mend(before);
  }

 private:
  Review review(const Submission& submission, float share, Deep deep = Deep::automatic) {
    ReviewOptions options;
    options.threshold_share = static_cast<double>(share);
    options.deep = deep;
    options.matched_words = true;  // a draft gives up no more than what was matched
    return data_.reviewer.review(submission, author_, workspace_, options);
  }
  /// The encoder takes its time, so it is asked last: what the others find has to go anyway.
  Review review_text(std::string text, float share, Deep deep) {
    Submission submission = submission_;
    submission.text = std::move(text);
    return review(submission, share, deep);
  }
  Review review_text(std::string text) {
    return review_text(std::move(text), data_.rewriting.numbers[Rewriting::quiet], Deep::never);
  }
  /// What the reading alone sees in a text.
  struct Seen {
    std::vector<text::Span> exposing;  ///< sentences that tell of one person in care
    std::vector<text::Span> sentences;
    std::vector<text::Span> secrets;  ///< sentences that ask to be kept from others
  };
  Seen look(const std::string& text) const {
    Submission submission = submission_;
    submission.text = text;
    std::array<std::byte, kReadingBytes> buffer;
    std::pmr::monotonic_buffer_resource arena(buffer.data(), buffer.size());
    const auto reading = data_.engine().reader.read(submission, author_, &arena);
    const Draft draft(reading.fields.front(), data_.rewriting, data_.marks, {});
    const auto& document = reading.fields.front().document;
    Seen seen{draft.exposing(), {}, draft.secrets()};
    for (const text::Sentence& one : document.sentences())
      if (one.last - one.first > data_.rewriting.whole(Rewriting::shortness))
        seen.sentences.push_back(document.span(one.first, one.last));
    return seen;
  }
  std::string_view date() const {
    return submission_.as_of ? std::string_view(*submission_.as_of) : std::string_view();
  }
  std::string say(Rewriting::Text text) const { return std::string(data_.rewriting.texts[text]); }

  /// How many people fit the description of whoever is told of most closely.
  static std::optional<double> k_of(const Review& review) {
    return review.identifiability ? std::optional(review.identifiability->k) : std::nullopt;
  }

  /// What is mended where somebody asks for a version to share: more than they would be interrupted for. The
  /// encoder has read the post already.
  Review worth_mending(const Review& told) {
    may_withhold_ = !told.findings.empty();
    const auto& numbers = data_.rewriting.numbers;
    const Seen seen = look(submission_.text);
    Review found =
        review(submission_, numbers[seen.secrets.empty() ? Rewriting::starts : Rewriting::starts_secret]);
    // The faster detectors alone are not sure enough for more than is told.
    if (found.closer_reading == CloserReading::missing) return told;
    // What no words mend is told or let be.
    std::erase_if(found.findings, [&](const Finding& finding) {
      const Mend mend = data_.mend(finding.topic);
      return (mend == Mend::none || mend == Mend::reply) && !holds(told, finding.topic);
    });
    may_withhold_ = may_withhold_ || tells_of_care(found);
    if (!tells_of_care(found)) add_named(seen, found);
    part_only_ = found.findings.empty();
    if (part_only_ && !seen.exposing.empty() && described(found)) add_described(found);
    add_by_sentence(seen, found);
    return found;
  }

  bool of_account(const Finding& finding) const { return data_.mend(finding.topic) == Mend::account; }
  bool tells_of_care(const Review& review) const {
    return std::any_of(review.findings.begin(), review.findings.end(),
                       [&](const Finding& one) { return of_account(one); });
  }

  /// Where the reading sees one person in care exposed, less is enough, if a rule points at it: what learned
  /// detectors and estimates say of one person's details is as often said of the author's family.
  void add_named(const Seen& seen, Review& found) {
    if (seen.exposing.empty()) return;
    const auto share = described(found) ? Rewriting::starts_described : Rewriting::starts_exposed;
    const Review nearer = review_nearer(data_.rewriting.numbers[share]);
    std::copy_if(nearer.findings.begin(), nearer.findings.end(), std::back_inserter(found.findings),
                 [&](const Finding& one) { return of_account(one) && one.basis == Basis::pattern; });
  }

  /// Where hardly anybody else fits what is said of them, a part of the post may go for less.
  void add_described(Review& found) {
    const Review nearer = review_nearer(data_.rewriting.numbers[Rewriting::starts_faint_sign]);
    std::copy_if(nearer.findings.begin(), nearer.findings.end(), std::back_inserter(found.findings),
                 [&](const Finding& one) { return of_account(one); });
  }

  /// One sentence may be lost among many that are fine: what would be told of it alone.
  void add_by_sentence(const Seen& seen, Review& found) {
    if (seen.sentences.size() < 2) return;
    const Signs signs = signs_in(found);
    std::uint32_t left = data_.rewriting.whole(Rewriting::alone);  // so that a long text has an end
    for (const text::Span at : seen.sentences) {
      if (points_into(found, at)) continue;
      if (left-- == 0) break;
      const auto listed = [&](const std::vector<text::Span>& list) {
        return std::find(list.begin(), list.end(), at) != list.end();
      };
      add_sentence(at, {listed(seen.exposing), listed(seen.secrets)}, signs, found);
    }
  }

  /// What the post as a whole hardly gives a sign of.
  struct Signs {
    Review remarks;
    bool care = false;  ///< of people in care, and nothing more of them was found
  };
  Signs signs_in(const Review& found) {
    const auto& numbers = data_.rewriting.numbers;
    const Review faint = review_nearer(numbers[Rewriting::starts_faint_sign]);
    Signs signs;
    signs.care = tells_of_care(faint) && !tells_of_care(found);
    if (std::any_of(faint.findings.begin(), faint.findings.end(),
                    [&](const Finding& one) { return data_.mend(one.topic) == Mend::remark; }))
      signs.remarks = review_nearer(numbers[Rewriting::starts_sign]);
    std::erase_if(signs.remarks.findings,
                  [&](const Finding& one) { return data_.mend(one.topic) != Mend::remark; });
    return signs;
  }

  /// What needs no other sign in the post.
  struct Telling {
    bool exposes = false, secret = false;
  };
  void add_sentence(text::Span at, Telling says, const Signs& signs, Review& found) {
    const auto& numbers = data_.rewriting.numbers;
    const bool telling = says.exposes || says.secret;
    const bool remarks = telling || !signs.remarks.findings.empty();
    if (!remarks && !signs.care) return;
    const Review alone =
        review_alone(at, numbers[remarks ? Rewriting::starts_alone : Rewriting::starts_unseen]);
    const bool account =
        telling ? tells_of_care(alone)
                : signs.care && tells_of_care(review_alone(at, numbers[Rewriting::starts_unseen]));
    for (const Finding& finding : alone.findings) {
      const Mend mend = data_.mend(finding.topic);
      const bool counts =
          mend == Mend::account
              ? account
              : mend == Mend::remark && (says.secret || account || holds(signs.remarks, finding.topic));
      if (counts && !finding.spans.empty()) found.findings.push_back(finding);
    }
  }

  static bool points_into(const Review& review, text::Span at) {
    return std::any_of(review.findings.begin(), review.findings.end(), [&](const Finding& one) {
      return std::any_of(one.spans.begin(), one.spans.end(), [&](const EvidenceSpan& span) {
        return span.in == Field::text && span.begin < at.end && at.begin < span.end;
      });
    });
  }

  /// Nothing, where the encoder would have to be asked and is not there.
  static Review if_sure(Review review) {
    if (review.closer_reading == CloserReading::missing) review.findings.clear();
    return review;
  }
  /// The post at less than a threshold.
  Review review_nearer(float share) { return if_sure(review(submission_, share)); }

  /// A sentence as if it were the post; its findings point into the post.
  Review review_alone(text::Span at, float share) {
    Review alone =
        if_sure(review_text(submission_.text.substr(at.begin, at.end - at.begin), share, Deep::automatic));
    for (Finding& finding : alone.findings) {
      std::erase_if(finding.spans, [](const EvidenceSpan& span) { return span.in != Field::text; });
      for (EvidenceSpan& span : finding.spans) span.begin += at.begin, span.end += at.begin;
    }
    return alone;
  }

  /// Whether hardly anybody fits what is said of somebody in care.
  static bool described(const Review& review) {
    if (!review.identifiability) return false;
    const auto& people = review.identifiability->descriptions;
    return std::any_of(people.begin(), people.end(), [](const DescribedPerson& person) {
      return person.in_care && person.level == Level::red;
    });
  }

  /// What nobody would be told of, and no words mend, stays as it is; an account does not, if the post as a
  /// whole comes near to being told as one.
  Rewrite given_up(Rewriting::Text reason) { return may_withhold_ ? withheld(reason) : unchanged(); }

  Rewrite unchanged() {
    rewrite_.status = RewriteStatus::unchanged;
    rewrite_.text = submission_.text;
    rewrite_.after = rewrite_.before;
    rewrite_.k_after = rewrite_.k_before;
    rewrite_.reason = say(Rewriting::say_unchanged);
    return std::move(rewrite_);
  }

  Rewrite withheld(Rewriting::Text reason) {
    rewrite_.status = RewriteStatus::withheld;
    rewrite_.text.reset();
    rewrite_.changes.clear();
    rewrite_.after = rewrite_.before;
    rewrite_.k_after.reset();
    rewrite_.reason = say(reason);
    rewrite_.lesson = lesson();
    return std::move(rewrite_);
  }

  /// To somebody in care who asked for contact, a reply goes out in place of the post.
  std::optional<Rewrite> replied(const Review& before) {
    const bool asks_for_it =
        std::any_of(before.findings.begin(), before.findings.end(),
                    [&](const Finding& finding) { return data_.mend(finding.topic) == Mend::reply; });
    const bool private_line = submission_.kind == Kind::friend_request ||
                              submission_.kind == Kind::direct_message || submission_.kind == Kind::follow;
    if (!asks_for_it || !private_line) return std::nullopt;
    if (submission_.direction != Direction::received || submission_.outcome == Outcome::accepted)
      return withheld(Rewriting::say_withheld_reply);
    Submission declined = submission_;
    declined.text = say(Rewriting::reply_text);
    declined.outcome = Outcome::declined;
    const Review after = review(declined, data_.rewriting.numbers[Rewriting::quiet]);
    if (!after.findings.empty()) return withheld(Rewriting::say_withheld_reply);
    rewrite_.status = RewriteStatus::rewritten;
    rewrite_.text = declined.text;
    rewrite_.after = after.verdict;
    rewrite_.k_after = k_of(after);
    Change change;
    change.op = Operation::decline;
    change.end = static_cast<std::uint32_t>(submission_.text.size());
    change.to = declined.text;
    for (const Finding& finding : before.findings) change.topics.push_back(finding.topic);
    std::sort(change.topics.begin(), change.topics.end());
    change.reason = data_.rewriting.topics[data_.topic(before.findings.front().topic)].reason;
    rewrite_.changes.push_back(std::move(change));
    rewrite_.reason = say(Rewriting::say_rewritten);
    return std::move(rewrite_);
  }

  /// Why no words mend it: the act, the picture or the account is what stands out.
  std::optional<Rewriting::Text> past_mending(const Review& before) {
    for (const Finding& finding : before.findings)
      if (data_.mend(finding.topic) == Mend::none) return Rewriting::say_withheld_act;
    for (const Finding& finding : review_text({}).findings) {
      const Mend mend = data_.mend(finding.topic);
      if (mend == Mend::views || mend == Mend::interest) continue;
      return mend == Mend::account ? Rewriting::say_withheld_picture : Rewriting::say_withheld_act;
    }
    return std::nullopt;
  }

  Rewrite mend(const Review& before) {
    std::array<std::byte, kReadingBytes> buffer;
    std::pmr::monotonic_buffer_resource arena(buffer.data(), buffer.size());
    const auto reading = data_.engine().reader.read(submission_, author_, &arena);
    collect_evidence(before);
    const auto& codes = data_.engine().codes;
    const bool bars = codes.bars_account(codes.bind(author_, date()));
    // First thoroughly; where nothing is left, once more with whatever clause tells of nobody; then, where
    // the codes let people be told of, with their details made broader.
    struct Way {
      bool sparing, ladder;
    };
    for (const Way way : {Way{false, false}, Way{true, false}, Way{false, true}}) {
      if (way.ladder && (bars || account_why_.reason.empty())) break;
      Draft draft(reading.fields.front(), data_.rewriting, data_.marks, options_.keep, way.sparing);
      if (auto rewrite = attempt(before, draft, way.ladder)) return *std::move(rewrite);
    }
    return given_up(reason_);
  }

  /// nullopt when nothing worth having came of it, and why: reason_.
  std::optional<Rewrite> attempt(const Review& before, Draft& draft, bool ladder) {
    first_pass(before, draft, ladder);
    const Draft::Least least = least_left(before);
    reason_ = Rewriting::say_withheld;
    bool accounts_gone = !ladder;
    for (std::uint32_t round = 0; round < data_.rewriting.whole(Rewriting::rounds); ++round) {
      draft.tidy();
      const Mended mended = draft.render();
      Review after = review_text(mended.text);
      if (cleared(before, after, mended.text)) after.findings.clear();
      if (after.findings.empty() && drop_exposing(mended, draft)) continue;
      if (after.findings.empty()) after = last_look(before, mended.text);
      rewrite_.after = after.verdict;
      rewrite_.k_after = k_of(after);
      if (after.findings.empty()) {
        if (!draft.worth_keeping(least)) return std::nullopt;
        give_back(before, draft);
        return finished(draft.render());
      }
      if (!draft.worth_keeping(least) && options_.keep.empty()) return std::nullopt;
      if (!escalate(before, after, mended, draft, accounts_gone)) break;
    }
    if (!options_.keep.empty()) {
      draft.tidy();
      const Mended mended = draft.render();
      const Review after = review_text(mended.text, 1, Deep::automatic);
      rewrite_.after = after.verdict;
      rewrite_.k_after = k_of(after);
      return as_asked(mended);
    }
    reason_ = Rewriting::say_withheld_text;
    return std::nullopt;
  }

  static bool holds(const Review& review, std::string_view topic) {
    return std::any_of(review.findings.begin(), review.findings.end(),
                       [&](const Finding& one) { return one.topic == topic; });
  }
  /// Whether the post itself gave a sign of it.
  bool is_old(const Review& before, const Finding& finding) const {
    return data_.mend(finding.topic) == Mend::account || holds(before, finding.topic);
  }

  /// Whether the encoder, where there is one, reads the result and finds nothing: at half a threshold, as the
  /// faster detectors did, or from a threshold on where they found only what the post itself gave no sign of.
  bool cleared(const Review& before, const Review& after, const std::string& text) {
    if (after.findings.empty()) return false;
    const bool old = std::any_of(after.findings.begin(), after.findings.end(),
                                 [&](const Finding& finding) { return is_old(before, finding); });
    const float share = old ? data_.rewriting.numbers[Rewriting::quiet] : 1;
    const Review closer = review_text(text, share, Deep::always);
    return closer.closer_reading == CloserReading::done && closer.findings.empty();
  }

  /// What would be mended again, read as any post; of what is new only what people would be told of.
  Review last_look(const Review& before, const std::string& text) {
    Review found = review_text(text, data_.rewriting.numbers[Rewriting::starts], Deep::automatic);
    if (found.findings.empty()) return found;
    const Review told = review_text(text, 1, Deep::automatic);
    std::erase_if(found.findings, [&](const Finding& finding) {
      return !is_old(before, finding) && !holds(told, finding.topic);
    });
    found.verdict = told.verdict;
    return found;
  }

  /// Whoever is still told of, though the review is quiet. False: nobody is.
  bool drop_exposing(const Mended& mended, Draft& draft) const {
    if (account_why_.reason.empty() || !options_.keep.empty()) return false;
    bool changed = false;
    const Seen seen = look(mended.text);
    for (const text::Span span : seen.exposing)
      changed = draft.drop_worst(mended, span.begin, span.end, account_why_) || changed;
    return changed;
  }

  /// How much has to be left to be worth having: more where remarks went than where a person did.
  Draft::Least least_left(const Review& before) const {
    const auto& numbers = data_.rewriting.numbers;
    const Draft::Least of_account{numbers[Rewriting::share], 1.0F};
    Draft::Least least{0, 0};
    for (const Finding& finding : before.findings) {
      const advise::TopicMend& topic = data_.rewriting.topics[data_.topic(finding.topic)];
      if (topic.mend == Mend::account)
        least = {std::max(least.share, of_account.share), std::max(least.point, of_account.point)};
      if (topic.mend == Mend::remark)
        least = {std::max(least.share, numbers[Rewriting::remark_share]), std::max(least.point, 1.0F)};
      if (topic.strict) least = {numbers[Rewriting::strict_share], numbers[Rewriting::point_general]};
    }
    // Of a post that as a whole is fine a part may go and no more, and what is left has to have a point.
    if (part_only_) return {numbers[Rewriting::part_share], numbers[Rewriting::part_point], true};
    return least;
  }

  void collect_evidence(const Review& before) {
    for (const Finding& finding : before.findings)
      for (const EvidenceSpan& span : finding.spans)
        if (span.in == Field::text)
          evidence_.push_back({span.begin, span.end, data_.why(finding.topic), finding.basis != Basis::model,
                               finding.basis == Basis::estimate});
    for (const Finding& finding : before.findings)
      if (data_.mend(finding.topic) == Mend::account) {
        const Why why = data_.why(finding.topic);
        if (account_why_.reason.empty()) account_why_ = why;
        account_why_.topics |= why.topics;
      }
    if (!account_why_.reason.empty()) collect_details(before);
  }

  /// The details of somebody in care that only their description knows, whatever was found.
  void collect_details(const Review& before) {
    if (!before.identifiability) return;
    const auto& particulars = data_.rewriting.particulars;
    for (const DescribedPerson& person : before.identifiability->descriptions)
      for (const Detail& detail : person.attributes) {
        const bool particular =
            std::find(particulars.begin(), particulars.end(), detail.name) != particulars.end();
        if (!particular || !person.in_care || detail.of_author || !detail.span ||
            detail.span->in != Field::text)
          continue;
        details_.push_back({detail.span->begin, detail.span->end, account_why_, false, false, true});
      }
  }

  /// What points at accounts: evidence of the topics that are mended so, and details.
  std::vector<Evidence> evidence_of_accounts() const {
    std::vector<Evidence> found = evidence_of(Mend::account);
    found.insert(found.end(), details_.begin(), details_.end());
    return found;
  }
  void mend_accounts(Draft& draft, bool ladder) const {
    if (ladder)
      draft.generalise(evidence_of_accounts(), account_why_);
    else
      draft.drop_accounts(evidence_of_accounts(), account_why_);
  }
  /// Evidence of the topics that are mended one way.
  std::vector<Evidence> evidence_of(Mend mend) const {
    std::vector<Evidence> found;
    for (const Evidence& one : evidence_)
      for (std::size_t topic = 1; topic < data_.rewriting.topics.size(); ++topic)
        if (one.why.topics == std::uint64_t{1} << topic && data_.rewriting.topics[topic].mend == mend)
          found.push_back(one);
    return found;
  }

  void first_pass(const Review& before, Draft& draft, bool ladder) {
    if (!account_why_.reason.empty()) mend_accounts(draft, ladder);
    std::uint64_t done = 0;  // a topic may be found in many sentences
    for (const Finding& finding : before.findings) {
      const Why why = data_.why(finding.topic);
      if ((done & why.topics) != 0) continue;
      done |= why.topics;
      switch (data_.mend(finding.topic)) {
        case Mend::account:
          break;
        case Mend::link:
          draft.drop_baits(data_.rewriting.link_marks, why);
          break;
        case Mend::own:
          draft.drop_marks(data_.rewriting.own_marks, why);
          break;
        case Mend::views:
          draft.append(say(Rewriting::add_views), data_.why(finding.topic, Operation::declare));
          break;
        case Mend::interest:
          draft.append(interest(), data_.why(finding.topic, Operation::declare));
          break;
        case Mend::remark:
        case Mend::reply:
          for (const Evidence& one : evidence_)
            if (one.why.topics == why.topics && !with_account(draft, one)) draft.drop_evidence(one);
          break;
        case Mend::none:
          break;
      }
    }
    if (draft.touched()) draft.drop_secrets(data_.why(before.findings.front().topic));
  }

  /// What a learned detector made of an account that has gone may have gone with it; the next review says so.
  bool with_account(const Draft& draft, const Evidence& one) const {
    return !account_why_.reason.empty() && !one.sure && draft.lost(one);
  }

  std::string interest() const {
    if (author_.interests.empty()) return say(Rewriting::add_interest_unknown);
    constexpr std::string_view kSlot = "{interest}";
    std::string line = say(Rewriting::add_interest);
    if (const std::size_t at = line.find(kSlot); at != std::string::npos)
      line.replace(at, kSlot.size(), author_.interests.front());
    return line;
  }

  /// Takes more away. False: there is nothing left to take.
  bool escalate(const Review& before, const Review& after, const Mended& mended, Draft& draft,
                bool& accounts_gone) {
    const bool tells = std::any_of(after.findings.begin(), after.findings.end(), [&](const Finding& finding) {
      return data_.mend(finding.topic) == Mend::account;
    });
    if (tells && !accounts_gone) {
      accounts_gone = true;
      draft.drop_accounts(evidence_of_accounts(), account_why_);
      if (draft.render().text != mended.text) return true;
    }
    bool changed = false;
    // What is new may be an accident of the draft, so what the post itself held goes first.
    std::vector<const Finding*> in_turn;
    for (const bool old : {true, false})
      for (const Finding& finding : after.findings)
        if (points_into_text(finding) && is_old(before, finding) == old) in_turn.push_back(&finding);
    for (const Finding* one : in_turn) {
      const Finding& finding = *one;
      // What the author keeps may be what is found; then nothing else has to go for it.
      const auto kept = [&](const EvidenceSpan& span) {
        return span.in == Field::text && draft.keeps(mended, span.begin, span.end);
      };
      if (std::any_of(finding.spans.begin(), finding.spans.end(), kept)) continue;
      for (const EvidenceSpan& span : finding.spans)
        if (span.in == Field::text)
          changed = draft.drop_worst(mended, span.begin, span.end, data_.why(finding.topic)) || changed;
      if (changed) break;  // one finding a round: the next may have gone with it
    }
    return changed || (options_.keep.empty() && draft.drop_worst(data_.why(after.findings.front().topic)));
  }

  /// Sentences that went in vain come back. The last one did not: only without it was there quiet.
  void give_back(const Review& before, Draft& draft) {
    const auto taken = draft.taken();
    const advise::Mending quiet = draft.state();
    for (std::size_t i = 0; i + 1 < taken.size() && i < kRestored; ++i) {
      const advise::Mending without = draft.state();
      draft.give_back(taken[i]);
      draft.tidy();
      const std::string text = draft.render().text;
      const bool told = !account_why_.reason.empty() && !look(text).exposing.empty();
      if (told || !review_text(text).findings.empty()) draft.set(without);
    }
    if (taken.size() < 2) return;
    const Review after = last_look(before, draft.render().text);
    // Tidying round what came back may have taken more than it brought.
    if (after.findings.empty() && draft.worth_keeping(least_left(before)))
      rewrite_.k_after = k_of(after);
    else
      draft.set(quiet);
  }

  std::vector<std::string> topic_names(std::uint64_t topics) const {
    std::vector<std::string> names;
    for (std::uint16_t topic = 1; topic <= data_.engine().topics.size(); ++topic)
      if ((topics >> topic & 1U) != 0) names.emplace_back(data_.engine().topics[topic].id);
    return names;
  }

  void list_changes(const Mended& mended) {
    rewrite_.text = mended.text;
    for (const advise::Edit& edit : mended.edits) {
      Change change;
      change.op = edit.why.op;
      change.begin = edit.begin;
      change.end = edit.end;
      change.to = edit.to;
      change.topics = topic_names(edit.why.topics);
      change.reason = edit.why.reason;
      rewrite_.changes.push_back(std::move(change));
    }
  }

  Rewrite finished(const Mended& mended) {
    if (mended.edits.empty()) return withheld(Rewriting::say_withheld_text);
    if (mended.text.size() > submission_.text.size() + data_.rewriting.whole(Rewriting::growth))
      return withheld(Rewriting::say_withheld_text);
    rewrite_.status = RewriteStatus::rewritten;
    rewrite_.reason = say(Rewriting::say_rewritten);
    list_changes(mended);
    return std::move(rewrite_);
  }

  /// What the author keeps may leave something to find; that is said, and theirs to decide.
  Rewrite as_asked(const Mended& mended) {
    rewrite_.status = mended.edits.empty() ? RewriteStatus::unchanged : RewriteStatus::rewritten;
    rewrite_.reason = say(Rewriting::say_kept);
    list_changes(mended);
    return std::move(rewrite_);
  }

  /// What a post that is withheld may be about in general.
  std::optional<std::string> lesson() {
    std::array<std::byte, kReadingBytes> buffer;
    std::pmr::monotonic_buffer_resource arena(buffer.data(), buffer.size());
    const auto reading = data_.engine().reader.read(submission_, author_, &arena);
    for (const pattern::Annotation& annotation : reading.fields.front().annotations.all())
      for (const Rewriting::Named& lesson : data_.rewriting.lessons)
        if (annotation.has(lesson.feature) && !annotation.has(data_.marks.unsure))  // "all" is no leukaemia
          return std::string(lesson.text);
    return std::nullopt;
  }

  const Rewriter::Data& data_;
  const Submission& submission_;
  const Author& author_;
  Workspace& workspace_;
  const RewriteOptions& options_;
  Rewrite rewrite_;
  std::vector<Evidence> evidence_;
  std::vector<Evidence> details_;  ///< of people in care
  Why account_why_;
  bool may_withhold_ =
      false;                ///< the author would be told of it, or the post comes near to that as an account
  bool part_only_ = false;  ///< of one sentence at most, were it alone
  Rewriting::Text reason_ = Rewriting::say_withheld;  ///< of the last attempt that gave nothing
};

Result<Rewriter> Rewriter::open(Reviewer reviewer) {
  const review::Engine& engine = reviewer.engine();
  auto rewriting = Rewriting::open(reviewer.knowledge().blob().section(knowledge::SectionId::rewriting),
                                   engine.reader.tables(), engine.reader.names());
  if (!rewriting) return Error{ErrorCode::bad_knowledge, "this knowledge cannot mend texts", {}};
  return Rewriter(std::make_shared<const Data>(std::move(reviewer), std::move(*rewriting)));
}

Rewrite Rewriter::rewrite(const Submission& submission, const Author& given, Workspace& workspace,
                          const RewriteOptions& options) const {
  const Author& author = submission.author ? *submission.author : given;
  return Mender(*data_, submission, author, workspace, options).run();
}

Rewrite Rewriter::rewrite(const Submission& submission, const Author& author) const {
  Workspace workspace;
  return rewrite(submission, author, workspace);
}

std::vector<std::string_view> Rewriter::templates() const {
  const Rewriting& rewriting = data_->rewriting;
  std::vector<std::string_view> texts = {rewriting.texts[Rewriting::add_views],
                                         rewriting.texts[Rewriting::add_interest_unknown],
                                         rewriting.texts[Rewriting::reply_text]};
  for (const advise::Rung& rung : rewriting.ladder)
    for (std::string_view text : {rung.to, rung.alone})
      if (!text.empty() && text.front() != '{') texts.push_back(text);
  for (const advise::Decade& decade : rewriting.decades)
    for (std::string_view text : {decade.after, decade.alone})
      if (!text.empty()) texts.push_back(text);
  for (const auto& list : {rewriting.families, rewriting.lessons})
    for (const Rewriting::Named& one : list) texts.push_back(one.text);
  return texts;
}

}  // namespace scruple
