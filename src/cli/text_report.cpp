#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <vector>

#include "cli/display.h"
#include "cli/report.h"
#include "exchange/json_writer.h"

namespace scruple::cli {
namespace {

constexpr std::size_t kInFull = 3;    ///< findings on the first screen
constexpr std::size_t kExcerpts = 4;  ///< lines shown of one field of one finding
constexpr std::size_t kMargin = 2;
constexpr std::size_t kClausesOfOne = 3;   ///< shown of the only code that speaks
constexpr std::size_t kClausesOfEach = 2;  ///< and of each where several do

class TextReport {
 public:
  TextReport(const Reviewed& reviewed, const TextStyle& style) : reviewed_(reviewed), style_(style) {}

  std::string make() {
    const Review& review = reviewed_.review;
    if (review.support) first("Before anything else: are you all right?", *review.support);
    if (review.rights)
      first("Before anything else: this may be a concern that you have a right to raise.", *review.rights);
    const std::size_t full = style_.all ? review.findings.size() : std::min(kInFull, review.findings.size());
    for (std::size_t i = 0; i < full; ++i) finding(review.findings[i]);
    if (full < review.findings.size()) folded(full);
    if (!review.findings.empty()) out_ += std::string(kAlreadyPosted) + "\n";
    if (review.findings.empty()) {
      out_ += strong("Nothing found.", kGreen) + "\n";
      if (!review.support) out_ += wrapped(nothing_found(review), "", 0, style_.width);
    }
    notes("Assumed: ", review.assumed);
    notes("Could not check: ", review.could_not_check);
    notes("Note: ", review.warnings);
    if (style_.explain) notes("", review.explanation);
    return std::move(out_);
  }

 private:
  static constexpr std::string_view kRed = "\x1b[1;31m";
  static constexpr std::string_view kYellow = "\x1b[1;33m";
  static constexpr std::string_view kBlue = "\x1b[1;36m";
  static constexpr std::string_view kGreen = "\x1b[1;32m";
  static constexpr std::string_view kBold = "\x1b[1m";

  static std::string_view paint_for(Severity severity) {
    switch (severity) {
      case Severity::high:
        return kRed;
      case Severity::medium:
        return kYellow;
      case Severity::low:
        break;
    }
    return kBlue;
  }

  std::string strong(std::string_view text, std::string_view paint) const {
    if (!style_.colour) return std::string(text);
    return std::string(paint) + std::string(text) + "\x1b[0m";
  }

  void first(std::string_view title, const Help& help) {
    out_ += strong(title, kBold) + "\n";
    out_ += wrapped(help.text, "", kMargin, style_.width);
    routes(help.routes);
    out_ += '\n';
  }

  std::string place(const EvidenceSpan& span) const {
    const TextPlace at = place_of(text_of(reviewed_, span.in), span.begin);
    std::string out = span.in == Field::text ? harmless(reviewed_.name) : std::string(name(span.in));
    return out + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
  }

  void finding(const Finding& finding) {
    out_ += finding.spans.empty() ? harmless(reviewed_.name) : place(finding.spans.front());
    out_ += ": " + strong(words_for(finding.severity), paint_for(finding.severity)) + ": " +
            strong(harmless(reviewed_.engine.title(finding.topic)), kBold) + "\n";
    evidence(finding);
    out_ += wrapped(finding.reason, "", kMargin, style_.width);
    if (finding.basis == Basis::model) out_ += wrapped(kJudgedByTone, "", kMargin, style_.width);
    clauses(finding);
    for (std::size_t i = 0; i < finding.advice.size(); ++i) {
      constexpr std::string_view kLead = "  How to mend it: ";
      out_ += wrapped(finding.advice[i], i == 0 ? kLead : "                  ", kLead.size(), style_.width);
    }
    if (finding.question) out_ += wrapped(*finding.question, "  Ask yourself: ", kMargin + 2, style_.width);
    routes_of(finding);
    if (style_.explain) {
      std::string line =
          "topic " + finding.topic + ", by " + std::string(name(finding.basis)) + ", confidence ";
      exchange::append_number(line, finding.confidence);
      for (const DetectorNote& note : finding.detectors) {
        line += ", " + note.id + " ";
        exchange::append_number(line, note.strength);
      }
      out_ += wrapped(line, "  Why: ", kMargin + 2, style_.width);
    }
    out_ += '\n';
  }

  /// The duties that matter most: clauses stand duties first, so the first of each code.
  void clauses(const Finding& finding) {
    std::map<std::string_view, std::size_t> shown;
    for (const ClauseRef& clause : finding.clauses) shown.try_emplace(clause.code, 0);
    const std::size_t most = style_.all          ? finding.clauses.size()
                             : shown.size() == 1 ? kClausesOfOne
                                                 : kClausesOfEach;
    std::size_t left_out = 0;
    for (const ClauseRef& clause : finding.clauses) {
      if (shown[clause.code]++ >= most) {
        ++left_out;
        continue;
      }
      out_ += wrapped(clause.summary, "  [" + harmless(clause.code) + ", " + harmless(clause.place) + "] ",
                      kMargin, style_.width);
    }
    if (left_out != 0)
      out_ +=
          "  and " + std::to_string(left_out) + " more: scruple explain " + harmless(finding.topic) + "\n";
  }

  /// The words that are meant, field by field.
  void evidence(const Finding& finding) {
    constexpr std::array kFields = {Field::text, Field::context, Field::target, Field::alt, Field::bio};
    for (const Field field : kFields) {
      std::vector<EvidenceSpan> spans;
      for (const EvidenceSpan& span : finding.spans) {
        if (span.in == field) spans.push_back(span);
      }
      if (spans.empty()) continue;
      const std::string text = text_of(reviewed_, field);
      if (text.empty()) continue;
      if (field != finding.spans.front().in) out_ += "  " + std::string(name(field)) + ":\n";
      std::size_t left_out = 0;
      const auto lines = excerpts(text, spans, style_.width - 8, kExcerpts, left_out);
      for (const Excerpt& line : lines) {
        std::string number = std::to_string(line.line);
        if (number.size() < 4) number.insert(0, 4 - number.size(), ' ');
        out_ += number + " | " + line.shown + "\n";
        out_ +=
            std::string(number.size(), ' ') + " | " + strong(line.carets, paint_for(finding.severity)) + "\n";
      }
      if (left_out != 0) out_ += "     | and " + std::to_string(left_out) + " more places\n";
    }
    if (finding.span_count > finding.spans.size()) {
      out_ += "     | and " + std::to_string(finding.span_count - finding.spans.size()) + " more places\n";
    }
  }

  /// Whom the rights at the top name is not named again.
  void routes_of(const Finding& finding) {
    std::vector<Route> rest;
    for (const Route& route : finding.routes)
      if (!named_first(reviewed_.review, route)) rest.push_back(route);
    routes(rest);
  }

  void routes(const std::vector<Route>& routes) {
    for (const Route& route : routes)
      out_ += wrapped(in_words(route), "  Who can help: ", kMargin + 2, style_.width);
  }

  void folded(std::size_t from) {
    std::array<std::size_t, 3> counts{};
    const auto& findings = reviewed_.review.findings;
    for (std::size_t i = from; i < findings.size(); ++i)
      ++counts[static_cast<std::size_t>(findings[i].severity)];
    std::string line = "And " + std::to_string(findings.size() - from) + " more (";
    bool first = true;
    for (const Severity severity : {Severity::high, Severity::medium, Severity::low}) {
      const std::size_t count = counts[static_cast<std::size_t>(severity)];
      if (count == 0) continue;
      if (!first) line += ", ";
      first = false;
      line += std::string(words_for(severity)) + ": " + std::to_string(count);
    }
    out_ += line + "); --all shows them.\n";
  }

  void notes(std::string_view lead, const std::vector<std::string>& lines) {
    for (const std::string& line : lines) out_ += wrapped(line, lead, kMargin, style_.width);
  }

  const Reviewed& reviewed_;
  const TextStyle& style_;
  std::string out_;
};

}  // namespace

std::string text_report(const Reviewed& reviewed, const TextStyle& style) {
  return TextReport(reviewed, style).make();
}

}  // namespace scruple::cli
