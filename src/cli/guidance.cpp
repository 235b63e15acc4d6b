#include "cli/guidance.h"

#include <algorithm>

#include "cli/display.h"
#include "cli/report.h"

namespace scruple::cli {

std::string_view words_for(codes::Force force) {
  constexpr std::string_view kWords[] = {"must not", "must", "should", "may", "note"};
  return kWords[static_cast<std::size_t>(force)];
}

std::string level(Severity severity) {
  return std::string(words_for(severity)) + " (" + std::string(name(severity)) + ")";
}

std::string words_for(codes::Effect effect, Severity usual) {
  switch (effect) {
    case codes::Effect::none:
      return "no finding";
    case codes::Effect::same:
      return "as found, usually " + level(usual);
    case codes::Effect::raise:
      return "one step higher, usually " + level(advise::stepped(effect, usual));
    case codes::Effect::lower:
      return "one step lower, usually " + level(advise::stepped(effect, usual));
    case codes::Effect::low:
    case codes::Effect::medium:
    case codes::Effect::high:
      break;
  }
  return "always " + level(advise::stepped(effect, usual));
}

std::string_view words_for(codes::Reach part) {
  switch (part) {
    case codes::Reach::guide:
      return "answers before you post";
    case codes::Reach::explain:
      return "what its words mean, why it asks, and what may follow";
    case codes::Reach::checklist:
      return "the look at your profile and settings";
    case codes::Reach::route:
      return "whom to turn to";
    case codes::Reach::reply:
      return "words for an answer to someone";
    case codes::Reach::rewrite:
      return "mending a text";
    case codes::Reach::audit:
      return "the look through old posts";
    case codes::Reach::approvals:
      return "approval of posts for an organisation";
    case codes::Reach::accounts:
      return "accounts of an organisation";
    case codes::Reach::incidents:
      return "what to do when something has gone out";
    case codes::Reach::consents:
      return "consents";
    case codes::Reach::declarations:
      return "declarations of interest";
    case codes::Reach::permissions:
      return "permissions";
    case codes::Reach::training:
      return "what to learn";
    case codes::Reach::policies:
      return "what else to read";
    case codes::Reach::binding:
      return "whom it covers";
    case codes::Reach::review:
      return "what a review is";
  }
  return {};
}

std::string condition(const codes::Rule& rule) {
  std::string out;
  const auto add = [&](std::string_view what, const std::vector<std::string_view>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (i == 0)
        out.append(out.empty() ? "" : "; ").append(what).append(" ");
      else
        out += i + 1 == words.size() ? " or " : ", ";
      out += words[i];
    }
  };
  add("stage", advise::stages_of(rule));
  add("account", advise::accounts_of(rule));
  add("kind", advise::kinds_of(rule));
  return out;
}

std::string version_of(const codes::Edition& edition) {
  std::string out(edition.version);
  if (!edition.in_force_from.empty()) out.append(", in force from ").append(edition.in_force_from);
  return out;
}

std::string clause_text(const FoundClause& found, std::size_t indent, std::size_t width) {
  const codes::Clause& clause = *found.clause;
  const std::string margin(indent, ' ');
  std::string out = margin + harmless(clause.id) + " (" + std::string(words_for(clause.force)) + ")\n";
  out += wrapped(clause.summary, margin + "  ", indent + 2, width);
  if (!clause.differs.empty())
    out += wrapped(clause.differs, margin + "  Where they differ: ", indent + 4, width);
  out += wrapped(clause.place, margin + "  At: ", indent + 4, width);
  return out;
}

bool holds_words(std::string_view text, const std::vector<std::string>& words) {
  const std::string all = lower_case(text);
  return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
    return all.find(lower_case(word)) != std::string::npos;
  });
}

}  // namespace scruple::cli
