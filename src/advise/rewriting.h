// Rewriting: what is known of mending texts, as knowledge/rewriting.yaml has it.
//
// Weights of what a sentence tells and of what makes a point, words of grammar, ladders, and for each
// topic how it is mended. Nothing in the code that uses it knows a word or a topic.
//
// Threads: immutable; views live as long as the blob.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "pattern/annotations.h"
#include "pattern/rules.h"
#include "scruple/rewrite.h"
#include "text/document.h"
#include "text/tables.h"

namespace scruple::advise {

/// Phrases that are found in a document by their folded words.
class Phrases {
 public:
  void add(std::string_view phrase, const text::Tables& tables);
  void finish();
  /// Words of the longest phrase that stands at a token; 0: none does.
  std::uint32_t match(const text::Document& document, std::uint32_t token, std::uint32_t end) const;
  bool has(const text::Document& document, std::uint32_t token) const {
    return match(document, token, token + 1) != 0;
  }

 private:
  std::vector<std::vector<std::string>> phrases_;  ///< sorted
};

/// A class of annotations, narrowed by features.
struct MarkRule {
  pattern::ClassId cls = 0;
  std::vector<pattern::FeatureId> any, unless;  ///< no `any`: always
  bool sure = false;
  bool person = false;  ///< means one person, whoever it is
  bool loose = false;   ///< a time, a place: tells only beside what is of somebody
  float weight = 0;
  bool fits(const pattern::Annotation& annotation) const;
};
bool fits_any(std::span<const MarkRule> rules, const pattern::Annotation& annotation);

/// What a detail is, which decides how it goes.
enum class Detail : std::uint8_t { age, time, place, condition, name, number };

struct Rung {
  MarkRule mark;
  Detail detail = Detail::place;
  Operation op = Operation::generalise;
  std::string_view to, alone;
};

struct Decade {
  std::uint32_t from = 0, to = 0;
  std::string_view after, alone;
};

/// How a topic is mended; in the order of the compiler's words.
enum class Mend : std::uint8_t { none, account, remark, link, own, interest, views, reply };

struct TopicMend {
  Mend mend = Mend::none;
  bool strict = false;  ///< what is left has to make a point of its own
  bool onward = false;  ///< what follows in the sentence leans on it and goes too
  std::string_view reason;
};

struct Rewriting {
  /// In the order of the compiler's words.
  enum Number : std::size_t {
    quiet,
    starts,
    starts_exposed,
    starts_described,
    starts_secret,
    starts_sign,
    starts_faint_sign,
    starts_alone,
    starts_unseen,
    rounds,
    words,
    share,
    remark_share,
    strict_share,
    part_share,
    part_point,
    alone,
    growth,
    account,
    point,
    shortness,
    exposes,
    past_weight,
    point_begin,
    point_anywhere,
    point_general,
    numbers_
  };
  enum Words : std::size_t {
    links,
    joins,
    joins_with_subject,
    subjects,
    pointers,
    stands_alone_words,
    subordinators,
    dangling,
    leaning,
    relatives,
    prepositions,
    determiners,
    copulas,
    readers,
    has_condition,
    secret,
    not_secret,
    past,
    points,
    points_within,
    general,
    words_
  };
  /// Spellings rather than words: endings and beginnings.
  enum Spellings : std::size_t { past_endings, an_before, not_an_before, an_also_before, spellings_ };
  enum Text : std::size_t {
    add_views,
    add_interest,
    add_interest_unknown,
    say_grammar,
    say_follows,
    say_unchanged,
    say_rewritten,
    say_kept,
    say_withheld,
    say_withheld_act,
    say_withheld_picture,
    say_withheld_text,
    say_withheld_reply,
    reply_text,
    texts_
  };
  struct Named {
    pattern::FeatureId feature = 0;
    std::string_view text;
  };

  std::array<float, numbers_> numbers{};
  std::array<Phrases, words_> phrases;
  std::array<std::vector<std::string_view>, spellings_> spellings;
  std::array<std::string_view, texts_> texts;
  std::vector<MarkRule> tells, makes_point, tags, residue, followed, personal, called;
  std::vector<Rung> ladder;
  std::vector<Decade> decades;
  std::vector<Named> families, lessons;
  std::vector<TopicMend> topics;  ///< by topic id
  std::vector<pattern::ClassId> own_marks, link_marks;
  std::vector<std::string_view> particulars;  ///< names of a description's details that no rung makes broader

  /// nullopt when the section is damaged.
  static std::optional<Rewriting> open(std::span<const std::byte> section, const text::Tables& tables,
                                       const pattern::Names& names);

  std::uint32_t whole(Number number) const { return static_cast<std::uint32_t>(numbers[number]); }
  /// Whether a word, as a document folds it, is in the past.
  bool tells_of_past(const text::Document& document, std::uint32_t token) const;
  /// "a" or "an" in front of a word.
  bool takes_an(std::string_view word) const;
};

}  // namespace scruple::advise
