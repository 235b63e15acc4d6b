// Reports: a review for people (text, html) or for programs (json). One file a format.
//
// Threads: pure functions.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "cli/engine.h"
#include "scruple/review.h"
#include "scruple/submission.h"

namespace scruple::cli {

/// A review with what it is a review of.
struct Reviewed {
  const Submission& submission;
  const Author& author;
  const Review& review;
  const Engine& engine;
  std::string_view name = "draft";  ///< what the text is called: a file's name, or "draft"
  std::string_view id = {};         ///< JSON of the id, as it was given
};

struct TextStyle {
  bool colour = false;
  bool all = false;      ///< every finding in full, not the first three
  bool explain = false;  ///< with what the engine went by
  std::size_t width = 80;
};

std::string text_report(const Reviewed& reviewed, const TextStyle& style);
std::string html_report(const Reviewed& reviewed);
std::string json_report(const Reviewed& reviewed);

/// Words for people: "Stop and think".
std::string_view words_for(Severity severity);
std::string_view words_for(Verdict verdict);
/// What spans of a field point into; empty where the submission has no such text.
std::string text_of(const Reviewed& reviewed, Field field);

/// "Your tutor, if you are not sure: Tell them what happened."
std::string in_words(const Route& route);

/// Whether the rights, which come before any finding, name this route.
bool named_first(const Review& review, const Route& route);

/// The way from any finding to what helps when it is out already.
inline constexpr std::string_view kAlreadyPosted = "Already posted it? scruple ask \"I already posted it\"";

/// Said of a finding that rests on a learned detector.
inline constexpr std::string_view kJudgedByTone = "Judged by its tone, which may be wrong.";

/// Said where nothing was found; encouraged is only whoever had all of it checked.
std::string_view nothing_found(const Review& review);

}  // namespace scruple::cli
