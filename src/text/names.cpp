// The exchange format's words for the values of the public enums, and what is computed of a submission.
#include <array>

#include "scruple/review.h"
#include "scruple/submission.h"

namespace scruple {
namespace {

template <class E>
struct Words;

template <>
struct Words<Kind> {
  static constexpr std::array<std::string_view, kKinds> words = {
      "post",           "comment",    "like",        "share",         "follow", "join", "friend_request",
      "direct_message", "group_chat", "profile_bio", "photo_caption", "review", "email"};
};
template <>
struct Words<Relationship> {
  static constexpr std::array<std::string_view, 6> words = {"patient_now", "patient_past", "family",
                                                            "colleague",   "student",      "stranger"};
};
template <>
struct Words<Direction> {
  static constexpr std::array<std::string_view, 2> words = {"sent", "received"};
};
template <>
struct Words<Outcome> {
  static constexpr std::array<std::string_view, 3> words = {"accepted", "declined", "pending"};
};
template <>
struct Words<AccountKind> {
  static constexpr std::array<std::string_view, 3> words = {"personal", "professional", "official"};
};
template <>
struct Words<Stage> {
  static constexpr std::array<std::string_view, 5> words = {"student", "registrant", "support", "volunteer",
                                                            "none"};
};
template <>
struct Words<Shows> {
  static constexpr std::array<std::string_view, 5> words = {"patient", "colleague", "workplace", "record",
                                                            "none"};
};
template <>
struct Words<Consent> {
  static constexpr std::array<std::string_view, 3> words = {"stated", "none", "unknown"};
};
template <>
struct Words<Severity> {
  static constexpr std::array<std::string_view, 3> words = {"low", "medium", "high"};
};
template <>
struct Words<Verdict> {
  static constexpr std::array<std::string_view, 4> words = {"nothing_found", "for_your_judgement",
                                                            "worth_changing", "stop_and_think"};
};
template <>
struct Words<Basis> {
  static constexpr std::array<std::string_view, 4> words = {"pattern", "model", "estimate", "account"};
};
template <>
struct Words<Field> {
  static constexpr std::array<std::string_view, 5> words = {"text", "context", "target", "alt", "bio"};
};
template <>
struct Words<Level> {
  static constexpr std::array<std::string_view, 3> words = {"green", "amber", "red"};
};
template <>
struct Words<CountMode> {
  static constexpr std::array<std::string_view, 2> words = {"resident", "flow"};
};

template <class E>
std::string_view word_for(E value) {
  const auto index = static_cast<std::size_t>(value);
  return index < Words<E>::words.size() ? Words<E>::words[index] : std::string_view();
}

}  // namespace

std::string_view name(Kind value) {
  return word_for(value);
}
std::string_view name(Relationship value) {
  return word_for(value);
}
std::string_view name(Direction value) {
  return word_for(value);
}
std::string_view name(Outcome value) {
  return word_for(value);
}
std::string_view name(AccountKind value) {
  return word_for(value);
}
std::string_view name(Stage value) {
  return word_for(value);
}
std::string_view name(Shows value) {
  return word_for(value);
}
std::string_view name(Consent value) {
  return word_for(value);
}
std::string_view name(Severity value) {
  return word_for(value);
}
std::string_view name(Verdict value) {
  return word_for(value);
}
std::string_view name(Basis value) {
  return word_for(value);
}
std::string_view name(Field value) {
  return word_for(value);
}
std::string_view name(Level value) {
  return word_for(value);
}
std::string_view name(CountMode value) {
  return word_for(value);
}

template <class E>
std::optional<E> from_name(std::string_view word) {
  for (std::size_t i = 0; i < Words<E>::words.size(); ++i) {
    if (Words<E>::words[i] == word) return static_cast<E>(i);
  }
  return std::nullopt;
}

template std::optional<Kind> from_name<Kind>(std::string_view);
template std::optional<Relationship> from_name<Relationship>(std::string_view);
template std::optional<Direction> from_name<Direction>(std::string_view);
template std::optional<Outcome> from_name<Outcome>(std::string_view);
template std::optional<AccountKind> from_name<AccountKind>(std::string_view);
template std::optional<Stage> from_name<Stage>(std::string_view);
template std::optional<Shows> from_name<Shows>(std::string_view);
template std::optional<Consent> from_name<Consent>(std::string_view);
template std::optional<Severity> from_name<Severity>(std::string_view);
template std::optional<Verdict> from_name<Verdict>(std::string_view);
template std::optional<Basis> from_name<Basis>(std::string_view);
template std::optional<Field> from_name<Field>(std::string_view);

std::string descriptions(const std::vector<Media>& media) {
  std::string all;
  for (const Media& one : media) {
    if (!one.alt) continue;
    if (!all.empty()) all += '\n';
    all += *one.alt;
  }
  return all;
}

bool Author::empty() const {
  return !body && codes.empty() && !role && !stage && !account && !employer && !place_of_work && !home_area &&
         !employer_disclosed && !disclaimer && !on_duty && !bio && !handle && interests.empty() &&
         !registered_on;
}

}  // namespace scruple
