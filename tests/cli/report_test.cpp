// Reports for people: what is underlined, what is folded, what is escaped.
#include "cli/report.h"

#include <cmath>
#include <regex>

#include "cli/display.h"
#include "fake_engine.h"

namespace scruple::cli {
namespace {

TEST(TextReport, LooksLikeACompilersDiagnostics) {
  const Program run({"check", "--text", "one\nin my bed", "--context", "a bed", "--codes", "nmc"});
  EXPECT_EQ(run.out,
            "draft:2:7: Worth changing: Title of topic.bed\n"
            "   2 | in my bed\n"
            "     |       ^~~\n"
            "  context:\n"
            "   1 | a bed\n"
            "     |   ^~~\n"
            "  Because of bed.\n"
            "  [nmc, page 5] Keep things to yourself.\n"
            "  How to mend it: Leave bed out.\n"
            "                  Say something else.\n"
            "  Ask yourself: Is bed needed?\n"
            "  Who can help: your line manager, today: in person\n"
            "\n"
            "Already posted it? scruple ask \"I already posted it\"\n"
            "Assumed: code nmc\n");
}

TEST(TextReport, FindingNothingIsSaidWarmly) {
  const std::string out = Program({"check", "--text", "fine"}).out;
  EXPECT_EQ(out.find("Nothing found."), 0U);
  EXPECT_NE(out.find("not clearance"), std::string::npos);
  EXPECT_NE(out.find("Keep on posting"), std::string::npos);
}

TEST(TextReport, RightsComeFirst) {
  const std::string out = Program({"check", "--text", "rights in bed"}).out;
  EXPECT_LT(out.find("You may speak up."), out.find("Worth changing"));
  EXPECT_LT(out.find("the guardian"), out.find("Worth changing"));
}

Review many(std::size_t count) {
  Review review;
  for (std::size_t i = 0; i < count; ++i) {
    Finding finding;
    finding.topic = "t" + std::to_string(i);
    finding.severity = i < 4 ? Severity::medium : Severity::low;
    finding.spans = {{0, 1, Field::text}};
    review.findings.push_back(finding);
  }
  return review;
}

/// In every form, and whom they name is not named again.
TEST(Rights, StandBeforeAnyFinding) {
  for (const char* format : {"text", "html", "json"}) {
    const std::string out = Program({"check", "--format", format, "--text", "rights in bed"}).out;
    EXPECT_LT(out.find("You may speak up."), out.find("Because of bed")) << format;
    EXPECT_LT(out.find("the guardian"), out.find("Because of bed")) << format;
  }
  Review review = many(1);
  review.rights = Help{"You may.", {{"the guardian", "now", "by telephone"}}};
  review.findings[0].routes = {{"the guardian", "now", "by telephone"}, {"an elder", "later", "in person"}};
  const FakeEngine engine;
  const Author author;
  Submission submission;
  submission.text = "abc";
  const Reviewed reviewed{submission, author, review, engine};
  for (const std::string& out : {text_report(reviewed, {}), html_report(reviewed)}) {
    EXPECT_EQ(out.find("the guardian"), out.rfind("the guardian"));
    EXPECT_NE(out.find("an elder"), std::string::npos);
  }
}

TEST(TextReport, ThreeInFullAndTheRestFolded) {
  const FakeEngine engine;
  const Author author;
  Submission submission;
  submission.text = "abc";
  const Review review = many(6);
  const Reviewed reviewed{submission, author, review, engine};
  const std::string folded = text_report(reviewed, {});
  EXPECT_NE(folded.find("Title of t2"), std::string::npos);
  EXPECT_EQ(folded.find("Title of t3"), std::string::npos);
  EXPECT_NE(folded.find("And 3 more (Worth changing: 1, For your judgement: 2); --all shows them."),
            std::string::npos);
  TextStyle all;
  all.all = true;
  EXPECT_NE(text_report(reviewed, all).find("Title of t5"), std::string::npos);
}

TEST(TextReport, ColourOnlyWhenAskedFor) {
  const FakeEngine engine;
  const Author author;
  Submission submission;
  submission.text = "\x1b[31mred";
  const Review review = many(1);
  const Reviewed reviewed{submission, author, review, engine};
  EXPECT_EQ(text_report(reviewed, {}).find('\x1b'), std::string::npos);
  TextStyle colour;
  colour.colour = true;
  EXPECT_NE(text_report(reviewed, colour).find("\x1b[1;33mWorth changing"), std::string::npos);
}

struct Shown {
  const char* text;
  std::vector<EvidenceSpan> spans;
  std::size_t width;
  const char* shown;
  const char* carets;
};

TEST(Excerpts, UnderlineWhatIsMeant) {
  const Shown cases[] = {
      {"abc", {{1, 2, {}}}, 40, "abc", " ^"},
      {"abc def", {{0, 3, {}}, {4, 7, {}}}, 40, "abc def", "^~~ ^~~"},
      {"\tx", {{1, 2, {}}}, 40, "    x", "    ^"},
      {"a\tx", {{1, 3, {}}}, 40, "a   x", " ^~~~"},
      {"\xE4\xBD\xA0x", {{3, 4, {}}}, 40, "\xE4\xBD\xA0x", "  ^"},
      {"\xF0\x9F\x98\x80x", {{0, 4, {}}}, 40, "\xF0\x9F\x98\x80x", "^~"},
      // A family of joined emoji takes two columns, a combining accent none.
      {"\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7x",
       {{11, 12, {}}},
       40,
       "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7x",
       "  ^"},
      {"e\xCC\x81x", {{3, 4, {}}}, 40, "e\xCC\x81x", " ^"},
      {"a\xFFx", {{2, 3, {}}}, 40, "a\xEF\xBF\xBDx", "  ^"},
      {"a\x1b[1mx", {{5, 6, {}}}, 40, "a\xEF\xBF\xBD[1mx", "     ^"},
      {"\xE2\x80\xAEx", {{3, 4, {}}}, 40, "\xEF\xBF\xBDx", " ^"},
      {"abc\r\ndef", {{5, 8, {}}}, 40, "def", "^~~"},
      {"abc", {{3, 3, {}}}, 40, "abc", "   ^"},
      {"abc", {{90, 95, {}}}, 40, "abc", "   ^"},
      {"", {{0, 0, {}}}, 40, "", "^"},
  };
  for (const Shown& c : cases) {
    std::size_t left_out = 0;
    const auto lines = excerpts(c.text, c.spans, c.width, 4, left_out);
    ASSERT_EQ(lines.size(), 1U) << c.text;
    EXPECT_EQ(lines[0].shown, c.shown);
    EXPECT_EQ(lines[0].carets, c.carets) << c.text;
    EXPECT_EQ(left_out, 0U);
  }
}

TEST(Excerpts, LongLinesAreTrimmedRoundTheSpan) {
  for (const char* unit : {"word ", "\xE4\xBD\xA0", "\xF0\x9F\x98\x80"}) {
    std::string text;
    while (text.size() < 100000) text += unit;
    const auto at = static_cast<std::uint32_t>(text.size());
    text += "HERE";
    while (text.size() < 200000) text += unit;
    std::size_t left_out = 0;
    const auto lines = excerpts(text, {{at, at + 4, {}}}, 60, 4, left_out);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_LE(columns_of(lines[0].shown), 61U);
    EXPECT_EQ(lines[0].shown.find("\xE2\x80\xA6"), 0U);
    const std::size_t caret = lines[0].carets.find('^');
    EXPECT_EQ(lines[0].carets.substr(caret), "^~~~");
    EXPECT_EQ(columns_of(lines[0].shown.substr(0, lines[0].shown.find("HERE"))), caret);
  }
}

TEST(Excerpts, ManyLinesAreCounted) {
  std::string text;
  std::vector<EvidenceSpan> spans;
  for (std::uint32_t i = 0; i < 10; ++i) {
    spans.push_back({i * 2, i * 2 + 1, {}});
    text += "x\n";
  }
  std::size_t left_out = 0;
  EXPECT_EQ(excerpts(text, spans, 60, 4, left_out).size(), 4U);
  EXPECT_EQ(left_out, 6U);
}

TEST(Excerpts, AnyBytesAreShown) {
  std::uint32_t state = 9;
  const auto next = [&] { return state = state * 1664525U + 1013904223U; };
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    for (std::uint32_t n = (next() >> 8) % 60; n > 0; --n) text += static_cast<char>(next() >> 20);
    const std::uint32_t begin = (next() >> 8) % 70;
    std::size_t left_out = 0;
    for (const Excerpt& line : excerpts(text, {{begin, begin + (next() >> 8) % 9, {}}}, 30, 4, left_out)) {
      EXPECT_NE(line.carets.find('^'), std::string::npos);
      EXPECT_EQ(line.shown.find('\x1b'), std::string::npos);
    }
  }
}

TEST(HtmlReport, LetsNothingOfTheDraftBecomeMarkup) {
  const Program run({"check", "--format", "html", "--text",
                     "<script>alert(1)</script> bed & \"'\xFF<b>name</b>", "--context",
                     "<img src=x onerror=a> bed"});
  EXPECT_EQ(run.status, 1);
  EXPECT_EQ(run.out.find("<script"), std::string::npos);
  EXPECT_EQ(run.out.find("<img"), std::string::npos);
  EXPECT_EQ(run.out.find("<b>"), std::string::npos);
  EXPECT_NE(run.out.find("&lt;script&gt;alert(1)&lt;/script&gt; <mark>bed</mark>"), std::string::npos);
  for (const char* remote : {"http:", "https:", "@import", "url(", "<link"}) {
    EXPECT_EQ(run.out.find(remote), std::string::npos) << remote;
  }
  for (const char* part :
       {"<!DOCTYPE html>", "<html lang=\"en-GB\">", "<title>Stop and think - Scruple</title>",
        "<h1>Stop and think</h1>", "id=\"finding-2\"", "href=\"#finding-2\""}) {
    EXPECT_NE(run.out.find(part), std::string::npos) << part;
  }
}

double luminance(const std::string& hex) {
  double out = 0;
  const double weights[] = {0.2126, 0.7152, 0.0722};
  for (std::size_t i = 0; i < 3; ++i) {
    const double c = std::stoi(hex.substr(i * 2, 2), nullptr, 16) / 255.0;
    out += weights[i] * (c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
  }
  return out;
}

TEST(HtmlReport, ColoursHaveContrast) {
  const std::string page = Program({"check", "--format", "html", "--text", "a"}).out;
  const std::regex pair("color:#([0-9a-f]{6});background:#([0-9a-f]{6})");
  int count = 0;
  for (std::sregex_iterator it(page.begin(), page.end(), pair), end; it != end; ++it, ++count) {
    const double a = luminance((*it)[1]);
    const double b = luminance((*it)[2]);
    EXPECT_GE((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05), 4.5) << it->str();
  }
  EXPECT_GE(count, 8);
}

}  // namespace
}  // namespace scruple::cli
