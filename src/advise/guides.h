// Guides: what people ask before they post, or after, and what they are told.
//
//     const auto guides = Guides::open(blob.section(SectionId::guides), tables);
//     const std::vector<Match> found = guides->find("can i add an old patient on insta");
//     const Answer answer = guides->answer(found.front().guide, codes, codes.bind(author, ""));
//
// Threads: immutable; views live as long as the blob, and the tables must outlive it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "codes/codes.h"
#include "scruple/review.h"
#include "text/tables.h"

namespace scruple::advise {

/// A guide that may fit a question.
struct Match {
  std::uint16_t guide = 0;  ///< index into Guides
  double score = 0;         ///< 0 to 1: how likely it answers the question
};

/// A question back, and what follows from its answers.
struct Depends {
  std::string_view ask, yes, no;
};

/// What one code adds to an answer, or says otherwise.
struct Under {
  std::string code;  ///< "nottingham"
  std::string name;  ///< as people call it
  std::string_view text;
};

/// A guide as one author is told it.
struct Answer {
  std::string_view id;        ///< "request.past_patient"; empty: nothing fitted
  std::string_view question;  ///< as people ask it
  std::string_view answer;    ///< one line, what matters first
  bool covered = true;        ///< false: the guidance that is installed says nothing of it
  std::vector<Under> under;
  std::vector<Depends> depends;
  std::vector<std::string_view> steps;
  std::string_view reply;           ///< words to copy; may be empty
  std::vector<ClauseRef> clauses;   ///< of the codes that bind the author
  std::vector<Route> routes;        ///< whom to ask
  std::vector<std::uint16_t> more;  ///< guides that people read next
};

class Guides {
 public:
  /// nullopt when the section is damaged.
  static std::optional<Guides> open(std::span<const std::byte> section, const text::Tables& tables);

  /// Guides that fit, best first, at most `most`; none when nothing fits well enough.
  std::vector<Match> find(std::string_view question, std::size_t most = 3) const;

  Answer answer(std::uint16_t guide, const codes::Codes& codes, const codes::Binding& binding) const;
  /// What is said where nothing fits: that, and whom to ask.
  Answer nothing_fits(const codes::Codes& codes, const codes::Binding& binding) const;

  std::uint16_t size() const;
  /// The guide of this id.
  std::optional<std::uint16_t> named(std::string_view id) const;
  std::string_view id(std::uint16_t guide) const;
  std::string_view question(std::uint16_t guide) const;
  /// Everything that a guide may show, for those who check how it reads.
  std::vector<std::string_view> texts(std::uint16_t guide) const;
  /// Ids of the clauses that a guide names, whoever asks.
  std::span<const std::string_view> clauses(std::uint16_t guide) const;
  /// What it is about: a code that no guide names is asked for what it says of these.
  std::span<const std::uint16_t> topics(std::uint16_t guide) const;

 private:
  struct Data;
  std::shared_ptr<const Data> data_;
};

}  // namespace scruple::advise
