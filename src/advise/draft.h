// Draft: a post while it is mended: its reading, its passages, and what goes.
//
// The passes are called by the rewriter, which reviews what comes of them. Each only ever takes more away,
// so that mending comes to an end.
//
// Threads: one at a time.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "advise/mending.h"
#include "advise/passages.h"
#include "advise/rewriting.h"
#include "read/reading.h"
#include "scruple/rewrite.h"

namespace scruple::advise {

/// Classes and features of the reading that mending itself asks for.
struct Marks {
  explicit Marks(const pattern::Names& names);
  pattern::ClassId person, pronoun, patient_word, kin, self, order, mine, you, age, name;
  pattern::FeatureId generic, of_care, unsure, of_author, she, he;
};

/// Words of the post that a finding points at.
struct Evidence {
  std::uint32_t begin = 0, end = 0;  ///< bytes of the post
  Why why;
  bool sure = false;        ///< a rule points at them, not a learned detector's window
  bool estimated = false;   ///< a detail that a description was put together from: it may be of somebody else
  bool particular = false;  ///< a detail that no rung of the ladder makes broader
};

class Draft {
 public:
  Draft(const read::FieldReading& field, const Rewriting& rewriting, const Marks& marks,
        std::span<const Kept> keep, bool sparing = false);

  // Passes. Each says why in the changes that come of it.
  /// Sentences that tell of somebody in care go; a lesson in the same sentence is parted from them.
  void drop_accounts(std::span<const Evidence> evidence, const Why& why);
  /// Details of such sentences go up the ladder.
  void generalise(std::span<const Evidence> evidence, const Why& why);
  /// Details that no rung makes broader, where somebody is told of, go with their clauses.
  void drop_residue(std::span<const Evidence> evidence, const Why& why);
  /// What the evidence points at goes: the clauses, if the others stand by themselves, else the sentences.
  void drop_evidence(const Evidence& evidence);
  /// Mentions of these classes go with all that leads to them: before a link that is bait.
  void drop_baits(std::span<const pattern::ClassId> classes, const Why& why);
  /// What asks to be kept secret goes where anything went.
  void drop_secrets(const Why& why);
  /// Mentions of these classes go, with the words that carry them.
  void drop_marks(std::span<const pattern::ClassId> classes, const Why& why);
  /// Of what the evidence, in bytes of the result, covers, the passage that tells most.
  bool drop_worst(const Mended& mended, std::uint32_t begin, std::uint32_t end, const Why& why);
  /// Whether the evidence, in bytes of the result, covers words that the author keeps.
  bool keeps(const Mended& mended, std::uint32_t begin, std::uint32_t end) const;
  /// The sentence that tells most.
  bool drop_worst(const Why& why);
  void append(std::string line, const Why& why) { mending_.append(std::move(line), why); }
  /// Mends what the passes left hanging: sentences that lean on what went, clauses that end in nothing.
  void tidy();

  /// The sentences, in bytes of the post, that tell of one person in care, with a detail.
  std::vector<text::Span> exposing() const;
  /// Those that ask to be kept from others.
  std::vector<text::Span> secrets() const;

  /// Whether something worth sharing is left.
  struct Least {
    float share = 0;  ///< of the words, or
    float point = 0;  ///< that a sentence makes
    bool both = false;
  };
  bool worth_keeping(const Least& least) const;
  /// Whether any word of the evidence is gone.
  bool lost(const Evidence& evidence) const;
  bool touched() const { return mending_.touched(); }
  Mended render() const { return mending_.render(); }

  /// What the last two took, in the order in which it went.
  struct Taken {
    std::vector<std::uint32_t> tokens;
  };
  const std::vector<Taken>& taken() const { return taken_; }
  void give_back(const Taken& taken);
  /// What stays and goes so far, to return to.
  Mending state() const { return mending_; }
  void set(const Mending& state) { mending_ = state; }

 private:
  struct Weighed {
    float tells = 0, point = 0;
    bool sure = false, person = false, past = false, anchored = false;
    void add(const Passage& passage);
  };
  Weighed weigh(std::uint32_t sentence) const;
  bool asks_for_secrecy(std::uint32_t sentence) const;
  bool tells_of_care(const Weighed& weighed) const;
  void follow(std::vector<bool>& told) const;
  void close_gaps(std::vector<bool>& told) const;
  bool of_the_story(std::uint32_t sentence, const std::vector<bool>& told) const;
  std::vector<bool> told(std::span<const Evidence> evidence, bool sure_settles) const;
  bool covered(std::span<const Evidence> evidence, std::uint32_t first, std::uint32_t last, bool sure,
               bool but_estimated = false) const;
  std::vector<Evidence> inside(std::span<const Evidence> evidence, std::uint32_t first,
                               std::uint32_t last) const;
  void drop(std::uint32_t first, std::uint32_t last, const Why& why);
  bool take(std::uint32_t first, std::uint32_t last, const Why& why);
  bool of_author(std::uint32_t first, std::uint32_t last) const;
  bool names_another(std::uint32_t first, std::uint32_t last) const;
  void drop_account(std::uint32_t sentence, const Why& why, bool only);
  bool part_lesson(std::uint32_t sentence, const Why& why, bool may_tell_nothing);
  Weighed sum(std::uint32_t first, std::uint32_t last) const;
  Passages::Range telling(std::uint32_t first, std::uint32_t last) const;
  bool head_kept(std::uint32_t first, std::uint32_t told, bool may_tell_nothing) const;
  std::uint32_t tail_kept(std::uint32_t first, std::uint32_t last, bool may_tell_nothing,
                          std::uint32_t& begin) const;
  bool goes_on(std::uint32_t passage) const;
  bool orders(std::uint32_t passage) const;
  bool bracketed(std::uint32_t passage) const;
  bool tells_to_do(std::uint32_t passage) const;
  bool is_general(std::uint32_t passage, std::uint32_t last) const;
  bool calls_somebody(std::uint32_t sentence) const;
  bool tells_apart(std::uint32_t passage, std::uint32_t last) const;
  bool describes(const Passage& passage) const;
  void drop_tags(const Why& why);
  bool repeats_what_went(const Passage& tag) const;
  bool stands_before(std::uint32_t begin, std::uint32_t end) const;
  bool holds_verb(std::uint32_t first, std::uint32_t last) const;
  bool stands_alone(std::uint32_t begin, std::uint32_t end) const;
  bool points_back(std::uint32_t begin, std::uint32_t end) const;
  std::uint32_t links_at(std::uint32_t begin, std::uint32_t end) const;
  bool residual(std::uint32_t token) const;
  bool leans(std::uint32_t begin, std::uint32_t end) const;
  bool asks_on(std::uint32_t begin, std::uint32_t last) const;
  bool tidy_sentence(std::uint32_t sentence, bool leans);
  bool lost_antecedent(std::uint32_t sentence) const;
  bool trim_end(std::uint32_t sentence, std::uint32_t first);
  std::uint32_t words_left(std::uint32_t first, std::uint32_t last) const;
  std::uint32_t first_left(std::uint32_t first, std::uint32_t last) const;
  float point_left(std::uint32_t sentence) const;
  bool is(std::uint32_t token, pattern::ClassId cls) const {
    return field_.annotations.covering(token, cls) != pattern::Annotations::kNone;
  }
  bool phrase(Rewriting::Words words, std::uint32_t token, std::uint32_t last) const {
    return rewriting_.phrases[words].match(field_.document, token, last) != 0;
  }

  // Ladder (generalise.cpp)
  void climb(const Rung& rung, const pattern::Annotation& annotation, Why why);
  void climb_age(const pattern::Annotation& annotation, const Why& why);
  void climb_carried(const Rung& rung, const pattern::Annotation& annotation, const Why& why);
  void climb_name(const Rung& rung, const pattern::Annotation& annotation, const Why& why);
  void climb_condition(const pattern::Annotation& annotation, const Why& why);
  std::uint32_t over_words(Rewriting::Words words, std::uint32_t token, std::uint32_t least) const;
  bool speaks_to_reader(std::uint32_t sentence) const;
  bool tells_of_past(std::uint32_t sentence) const;
  bool alone_in_passage(const pattern::Annotation& annotation) const;
  const Decade* decade(const pattern::Annotation& annotation) const;
  bool all_stay(std::uint32_t first, std::uint32_t last) const;
  void replace(std::uint32_t first, std::uint32_t last, std::string_view text, const Why& why);

  const read::FieldReading& field_;
  const Rewriting& rewriting_;
  const Marks& marks_;
  Passages passages_;
  Mending mending_;
  std::vector<bool> protected_;  ///< by token: declined by the author
  std::vector<Taken> taken_;
  bool sparing_ = false;  ///< clauses stay that tell of nobody, though they stand in a story
  bool named_ = false, timed_ = false;
};

}  // namespace scruple::advise
