#include "cli/report.h"

#include <algorithm>

namespace scruple::cli {

std::string_view words_for(Severity severity) {
  switch (severity) {
    case Severity::high:
      return "Stop and think";
    case Severity::medium:
      return "Worth changing";
    case Severity::low:
      break;
  }
  return "For your judgement";
}

std::string_view words_for(Verdict verdict) {
  switch (verdict) {
    case Verdict::stop_and_think:
      return words_for(Severity::high);
    case Verdict::worth_changing:
      return words_for(Severity::medium);
    case Verdict::for_your_judgement:
      return words_for(Severity::low);
    case Verdict::nothing_found:
      break;
  }
  return "Nothing found";
}

std::string text_of(const Reviewed& reviewed, Field field) {
  const Submission& submission = reviewed.submission;
  switch (field) {
    case Field::text:
      return submission.text;
    case Field::context:
      return submission.context.value_or("");
    case Field::target:
      return submission.target ? submission.target->text : "";
    case Field::bio:
      return (submission.author ? *submission.author : reviewed.author).bio.value_or("");
    case Field::alt:
      return descriptions(submission.media);
  }
  return {};
}

std::string in_words(const Route& route) {
  std::string words = route.whom;
  if (!route.when.empty()) {
    std::string when = route.when;
    // It goes on with a sentence; "HR" and "I" keep their capital.
    const bool capital =
        when[0] >= 'A' && when[0] <= 'Z' && when.size() > 1 && when[1] >= 'a' && when[1] <= 'z';
    if (capital) when[0] = static_cast<char>(when[0] - 'A' + 'a');
    words += ", " + when;
  }
  if (!route.how.empty()) words += ": " + route.how;
  return words;
}

bool named_first(const Review& review, const Route& route) {
  if (!review.rights) return false;
  const auto& first = review.rights->routes;
  return std::any_of(first.begin(), first.end(), [&](const Route& one) { return one.whom == route.whom; });
}

std::string_view nothing_found(const Review& review) {
  if (!review.could_not_check.empty())
    return "Nothing in what could be checked stood out. This is not clearance: you still know the "
           "context best.";
  return "Nothing in the guidance that was checked stood out. This is not clearance: you still know the "
         "context best. Most posts are fine. Keep on posting.";
}

}  // namespace scruple::cli
