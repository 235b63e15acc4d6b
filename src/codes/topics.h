// Topics: what may be found, and how it is told. From knowledge/topics.yaml.
//
// A topic never mentions a code. Threads: immutable; views live as long as the blob.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "pattern/rules.h"
#include "scruple/review.h"

namespace scruple::codes {

/// The seven ways in which topics are detected.
enum class Mechanism : std::uint8_t { form, person_detail, act, account, tone, claim, interest };

/// What an answer tells: a circumstance by the name that acts know it by.
struct Told {
  std::string_view name;
  std::string_view value;
};

/// One answer to the question of a topic.
struct Answer {
  std::string_view says;  ///< "Invented"
  std::string_view then;  ///< one sentence, what helps in that case; may be empty
  bool settles = false;   ///< only the author can know: their word puts the finding aside
  std::vector<Told> tells;
};

struct Topic {
  std::string_view id;     ///< "confidentiality.direct_identifier"
  std::string_view title;  ///< for people: "Someone could be identified"
  Mechanism mechanism = Mechanism::form;
  Severity severity = Severity::medium;
  float threshold = 0.5F;         ///< confidence from which a finding is reported
  std::uint32_t silenced_by = 0;  ///< bit set of stance ids
  bool endorsed = true;           ///< liking or sharing such content stands for it
  bool needs_role = false;        ///< cannot be told of an author whose role is not known
  std::string_view reason;        ///< one sentence: what may be risky and why
  std::string_view question;      ///< what would make it fine; may be empty
  std::vector<Answer> answers;    ///< to the question
  std::vector<std::string_view> advice;
};

/// A known false health claim, with what is true.
struct Claim {
  std::string_view id;
  std::string_view rebuttal;  ///< one sentence
  std::string_view source;    ///< who says so
};

class Topics {
 public:
  static std::optional<Topics> open(std::span<const std::byte> section, const pattern::Names& names);
  const Topic& operator[](std::uint16_t topic) const { return topics_[topic]; }  ///< 1..size(); 0 is empty
  std::uint16_t size() const { return static_cast<std::uint16_t>(topics_.size() - 1); }
  const Claim* claim(std::string_view id) const;
  /// Words that are never said to people, for texts that are added later.
  const std::vector<std::string_view>& unwanted() const { return unwanted_; }

 private:
  std::vector<Topic> topics_;
  std::vector<Claim> claims_;
  std::vector<std::string_view> unwanted_;
};

}  // namespace scruple::codes
