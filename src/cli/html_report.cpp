#include <algorithm>
#include <array>
#include <vector>

#include "cli/report.h"
#include "exchange/utf8.h"

namespace scruple::cli {
namespace {

// Every rule that sets a colour sets both, so that each pair can be checked for contrast.
constexpr std::string_view kStyle = R"css(
body{font:1.1875rem/1.5 Arial,sans-serif;color:#212b32;background:#f0f4f5;margin:0}
header{color:#ffffff;background:#005eb8;padding:1rem}
header p{font-weight:bold;margin:0 auto;max-width:44rem}
main{max-width:44rem;margin:0 auto;padding:1rem}
h1{font-size:2rem;line-height:1.2}
h2{font-size:1.5rem;line-height:1.3;margin:0 0 .5rem}
h3{font-size:1.1875rem;margin:1rem 0 .25rem}
section,article{color:#212b32;background:#ffffff;border:1px solid #d8dde0;padding:1rem;margin:0 0 1.5rem}
article{border-left:.5rem solid #005eb8}
article.high{border-left-color:#d5281b}
article.medium{border-left-color:#ffb81c}
.first{border-left:.5rem solid #007f3b}
.tag{display:inline-block;font-weight:bold;padding:0 .5rem;margin-right:.5rem}
.tag.high{color:#ffffff;background:#b3190e}
.tag.medium{color:#212b32;background:#ffeb3b}
.tag.low{color:#ffffff;background:#005eb8}
.text{white-space:pre-wrap;overflow-wrap:anywhere}
mark{color:#212b32;background:#fff59d;border-bottom:3px solid #212b32}
.note{color:#4c6272;background:#f0f4f5;font-size:1rem}
a{color:#005eb8;background:#ffffff}
sup a{font-weight:bold}
ul{padding-left:1.25rem}
)css";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default: {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') {
          out += exchange::kReplacement;
        } else {
          out += c;
        }
      }
    }
  }
  return out;
}

/// Well-formed text, escaped.
std::string safe(std::string_view text) {
  std::string sound;
  for (std::size_t at = 0; at < text.size();) {
    const exchange::Sequence sequence = exchange::sequence_at(text, at);
    sound += sequence.well_formed ? text.substr(at, sequence.size) : exchange::kReplacement;
    at += sequence.size;
  }
  return escaped(sound);
}

class HtmlReport {
 public:
  explicit HtmlReport(const Reviewed& reviewed) : reviewed_(reviewed) {}

  std::string make() {
    const Review& review = reviewed_.review;
    const std::string title = std::string(words_for(review.verdict));
    out_ += "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n";
    out_ += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out_ +=
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\">\n";
    out_ += "<title>" + title + " - Scruple</title>\n<style>" + std::string(kStyle) + "</style>\n</head>\n";
    out_ += "<body>\n<header><p>Scruple</p></header>\n<main>\n<h1>" + title + "</h1>\n";
    if (review.support) first("Before anything else: are you all right?", *review.support);
    if (review.rights) first("Before anything else: your rights", *review.rights);
    if (review.findings.empty() && !review.support) paragraph(nothing_found(review));
    texts();
    for (std::size_t i = 0; i < review.findings.size(); ++i) finding(review.findings[i], i + 1);
    if (!review.findings.empty()) paragraph(kAlreadyPosted);
    notes();
    out_ += "</main>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  void paragraph(std::string_view text) { out_ += "<p>" + safe(text) + "</p>\n"; }

  void first(std::string_view title, const Help& help) {
    out_ += "<section class=\"first\">\n<h2>" + safe(title) + "</h2>\n";
    paragraph(help.text);
    routes(help.routes);
    out_ += "</section>\n";
  }

  void routes(const std::vector<Route>& routes) {
    if (routes.empty()) return;
    out_ += "<h3>Who can help</h3>\n<ul>\n";
    for (const Route& route : routes) out_ += "<li>" + safe(in_words(route)) + "</li>\n";
    out_ += "</ul>\n";
  }

  void texts() {
    text("What you wrote", Field::text);
    text("The circumstances", Field::context);
    text("What it is about", Field::target);
    text("The picture's description", Field::alt);
    text("The profile", Field::bio);
  }

  /// A field with what is meant marked; a mark leads to its findings.
  void text(std::string_view heading, Field field) {
    struct Mark {
      std::size_t begin, end, number;
    };
    std::vector<Mark> marks;
    const auto& findings = reviewed_.review.findings;
    for (std::size_t i = 0; i < findings.size(); ++i) {
      for (const EvidenceSpan& span : findings[i].spans) {
        if (span.in != field) continue;
        marks.push_back({span.begin, span.end, i + 1});
      }
    }
    if (marks.empty() && field != Field::text) return;
    const std::string text = text_of(reviewed_, field);
    if (text.empty()) return;
    std::vector<std::size_t> cuts = {0, text.size()};
    for (Mark& mark : marks) {
      mark.begin = std::min(mark.begin, text.size());
      mark.end = std::min(mark.end, text.size());
      cuts.push_back(mark.begin);
      cuts.push_back(mark.end);
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    out_ += "<section>\n<h2>" + std::string(heading) + "</h2>\n<p class=\"text\">";
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
      std::string links;
      bool marked = false;
      for (const Mark& mark : marks) {
        if (mark.begin > cuts[i] || mark.end < cuts[i + 1]) continue;
        marked = true;
        if (mark.end == cuts[i + 1]) links += link(mark.number);
      }
      const std::string piece = safe(text.substr(cuts[i], cuts[i + 1] - cuts[i]));
      out_ += marked ? "<mark>" + piece + "</mark>" : piece;
      if (!links.empty()) out_ += "<sup>" + links + "</sup>";
    }
    out_ += "</p>\n</section>\n";
  }

  static std::string link(std::size_t number) {
    const std::string n = std::to_string(number);
    return "<a href=\"#finding-" + n + "\" aria-label=\"finding " + n + "\">[" + n + "]</a>";
  }

  void finding(const Finding& finding, std::size_t number) {
    const std::string level(name(finding.severity));
    const std::string n = std::to_string(number);
    out_ += "<article class=\"" + level + "\" id=\"finding-" + n + "\">\n<h2><span class=\"tag " + level +
            "\">" + std::string(words_for(finding.severity)) + "</span>" + n + ". " +
            safe(reviewed_.engine.title(finding.topic)) + "</h2>\n";
    paragraph(finding.reason);
    if (finding.basis == Basis::model) paragraph(kJudgedByTone);
    if (!finding.advice.empty()) {
      out_ += "<h3>How to mend it</h3>\n<ul>\n";
      for (const std::string& advice : finding.advice) out_ += "<li>" + safe(advice) + "</li>\n";
      out_ += "</ul>\n";
    }
    if (finding.question) {
      out_ += "<h3>Ask yourself</h3>\n";
      paragraph(*finding.question);
    }
    if (!finding.clauses.empty()) {
      out_ += "<h3>What the guidance says</h3>\n<ul>\n";
      for (const ClauseRef& clause : finding.clauses) {
        out_ +=
            "<li>" + safe(clause.summary) + " (" + safe(clause.code) + ", " + safe(clause.place) + ")</li>\n";
      }
      out_ += "</ul>\n";
    }
    std::vector<Route> rest;
    for (const Route& route : finding.routes)
      if (!named_first(reviewed_.review, route)) rest.push_back(route);
    routes(rest);
    out_ += "</article>\n";
  }

  void notes() {
    const Review& review = reviewed_.review;
    const std::array<std::pair<std::string_view, const std::vector<std::string>*>, 3> lists = {
        {{"Assumed", &review.assumed},
         {"Could not check", &review.could_not_check},
         {"Notes", &review.warnings}}};
    for (const auto& [heading, lines] : lists) {
      if (lines->empty()) continue;
      out_ += "<section>\n<h2>" + std::string(heading) + "</h2>\n<ul>\n";
      for (const std::string& line : *lines) out_ += "<li>" + safe(line) + "</li>\n";
      out_ += "</ul>\n</section>\n";
    }
    out_ += "<p class=\"note\">A finding is a risk with a reason, never a verdict on a person. Scruple " +
            safe(review.engine.version) + ", knowledge " + safe(review.engine.knowledge) + ".</p>\n";
  }

  const Reviewed& reviewed_;
  std::string out_;
};

}  // namespace

std::string html_report(const Reviewed& reviewed) {
  return HtmlReport(reviewed).make();
}

}  // namespace scruple::cli
