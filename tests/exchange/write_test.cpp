// What is written: shape, numbers, escapes; and that it reads back.
#include "exchange/write.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <limits>
#include <random>

#include "exchange/json_writer.h"
#include "exchange/read.h"

namespace scruple::exchange {
namespace {

std::string number(double value) {
  std::string out;
  append_number(out, value);
  return out;
}

TEST(AppendNumber, HasFourSignificantFigures) {
  const std::pair<double, const char*> cases[] = {
      {0, "0"},
      {-0.0, "0"},
      {1, "1"},
      {0.5, "0.5"},
      {0.12345, "0.1235"},
      {0.99999, "1"},
      {0.00012344, "0.0001234"},
      {12.345, "12.35"},
      {123456, "123500"},
      {99999, "100000"},
      {-2.5, "-2.5"},
      {1e-6, "0.000001"},
      {1.23456e-7, "1.235e-7"},
      {1e14, "100000000000000"},
      {1e15, "1e15"},
      {6.02214e23, "6.022e23"},
      {0.1, "0.1"},
      {1.0 / 3, "0.3333"},
      {2.0 / 3, "0.6667"},
      {1000, "1000"},
      {10, "10"},
  };
  for (const auto& [value, expected] : cases) EXPECT_EQ(number(value), expected);
  EXPECT_EQ(number(std::numeric_limits<double>::infinity()), "null");
  EXPECT_EQ(number(std::numeric_limits<double>::quiet_NaN()), "null");
}

TEST(AppendNumber, IsWithinHalfAUnitOfTheFourthFigure) {
  std::mt19937_64 random(7);
  for (int i = 0; i < 100000; ++i) {
    const double value =
        std::ldexp(static_cast<double>(random() >> 11), static_cast<int>(random() % 400) - 250);
    const double back = std::strtod(number(value).c_str(), nullptr);
    EXPECT_LE(std::abs(back - value), value * 0.00050001) << value;
  }
  EXPECT_EQ(number(std::numeric_limits<double>::denorm_min()).substr(0, 2), "4.");
  EXPECT_EQ(number(std::numeric_limits<double>::max()), "1.798e308");
}

TEST(AppendString, IsAlwaysUnicodeOnOneLine) {
  std::string out;
  append_string(out, std::string_view("a\"\\\n\r\t\b\f\x01\0\x7F/\xC3\xA9\xFF\xE2\x82", 17));
  EXPECT_EQ(out, "\"a\\\"\\\\\\n\\r\\t\\b\\f\\u0001\\u0000\\u007f/\xC3\xA9\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

Review full_review() {
  Review review;
  review.id = "x";
  review.verdict = Verdict::stop_and_think;
  review.support = Help{"Somebody is there.", {}};
  review.rights = Help{"You may speak up.", {{"guardian", "now", "by phone"}}};
  Finding finding;
  finding.topic = "boundary.patient_contact";
  finding.severity = Severity::high;
  finding.confidence = 0.87654;
  finding.spans = {{0, 4, Field::text}, {2, 9, Field::context}};
  finding.span_count = 31;
  finding.reason = "A reason.";
  finding.question = "A question?";
  finding.clauses = {{"nmc", "nmc.1", "page 2", "In short."}};
  finding.advice = {"Do this."};
  finding.routes = {{"w", "n", "h"}};
  finding.basis = Basis::model;
  finding.detectors = {{"pattern:a/b", 0.5}};
  finding.person = "p1";
  finding.endorses = {"discrimination"};
  finding.fingerprint = "0123456789abcdef";
  review.findings = {finding};
  review.assumed = {"as"};
  review.warnings = {"w"};
  review.could_not_check = {"c"};
  review.engine = {"0.1.0", "00ff"};
  return review;
}

TEST(WriteReview, KeepsTheOrderOfTheFormat) {
  std::string out;
  write_review(full_review(), out);
  EXPECT_EQ(
      out,
      R"({"id":"x","verdict":"stop_and_think","support":{"text":"Somebody is there.","routes":[]},"rights":{"text":"You may speak up.","routes":[{"whom":"guardian","when":"now","how":"by phone"}]},)"
      R"("findings":[{"topic":"boundary.patient_contact","severity":"high","confidence":0.8765,)"
      R"("spans":[{"start":0,"end":4},{"start":2,"end":9,"in":"context"}],"count":31,"reason":"A reason.","question":"A question?",)"
      R"("clauses":[{"code":"nmc","id":"nmc.1","place":"page 2","summary":"In short."}],"advice":[{"text":"Do this."}],)"
      R"("routes":[{"whom":"w","when":"n","how":"h"}],"basis":"model","detectors":[{"id":"pattern:a/b","strength":0.5}],)"
      R"("person":"p1","endorses":["discrimination"],"fingerprint":"0123456789abcdef"}],)"
      R"("assumed":["as"],"warnings":["w"],"could_not_check":["c"],"engine":{"version":"0.1.0","knowledge":"00ff"}})");
}

TEST(WriteReview, EchoesTheIdAsItWasWritten) {
  std::string out;
  write_review(full_review(), out, "17");
  EXPECT_EQ(out.substr(0, 9), "{\"id\":17,");
}

TEST(ErrorLine, HasItsFourParts) {
  std::string out;
  error_line({ErrorCode::wrong_type, "no \"good\"", {"f", 3, 9, "/a~1b"}}, "5", out);
  EXPECT_EQ(out,
            R"({"id":5,"error":{"line":3,"pointer":"/a~1b","code":"wrong_type","message":"no \"good\""}})");
}

/// Random submissions, any bytes in their strings.
class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}
  bool coin() { return random_() % 2 == 0; }
  std::string text() {
    std::string out;
    for (auto n = random_() % 12; n > 0; --n) {
      out += random_() % 3 == 0 ? static_cast<char>(random_()) : static_cast<char>(' ' + random_() % 95);
    }
    return out;
  }
  std::optional<std::string> maybe() { return coin() ? std::optional(text()) : std::nullopt; }
  std::optional<bool> flag() { return coin() ? std::optional(coin()) : std::nullopt; }
  std::optional<std::string> date() {
    return coin() ? std::optional<std::string>("2024-09-01") : std::nullopt;
  }
  template <class E>
  std::optional<E> word(unsigned count) {
    return coin() ? std::optional(static_cast<E>(random_() % count)) : std::nullopt;
  }
  Author author() {
    Author a;
    a.body = maybe();
    if (coin()) a.codes = {text(), text()};
    a.role = maybe();
    a.stage = word<Stage>(5);
    a.account = word<AccountKind>(3);
    a.employer = maybe();
    a.place_of_work = maybe();
    a.home_area = maybe();
    a.employer_disclosed = flag();
    a.disclaimer = flag();
    a.on_duty = flag();
    a.bio = maybe();
    a.handle = maybe();
    if (coin()) a.interests = {text()};
    a.registered_on = date();
    return a;
  }
  Submission submission() {
    Submission s;
    s.id = maybe();
    s.kind = static_cast<Kind>(random_() % kKinds);
    s.text = text();
    s.context = maybe();
    s.created_at = date();
    s.as_of = date();
    s.platform = maybe();
    s.audience = maybe();
    s.url = maybe();
    if (coin()) s.media = {{maybe(), {Shows::patient, Shows::none}, word<Consent>(3), maybe()}, {}};
    if (coin()) s.target = Target{text(), maybe(), maybe(), maybe()};
    s.relationship = word<Relationship>(6);
    s.direction = word<Direction>(2);
    s.outcome = word<Outcome>(3);
    s.approved = flag();
    if (coin()) s.author = author();
    return s;
  }

 private:
  std::mt19937 random_;
};

TEST(RoundTrip, WhatIsReadIsWrittenAlike) {
  Maker maker(11);
  for (int i = 0; i < 3000; ++i) {
    std::string first;
    write_submission(maker.submission(), first);
    Warnings warnings;
    std::string id;
    const auto read = read_submission(first, warnings, &id);
    ASSERT_TRUE(read.ok()) << first << to_string(read.error());
    EXPECT_TRUE(warnings.empty()) << first << warnings.take()[0];
    std::string second;
    write_submission(*read, second);
    ASSERT_EQ(first, second);

    std::string author;
    write_author(maker.author(), author);
    const auto again = read_author(author, warnings);
    ASSERT_TRUE(again.ok());
    std::string third;
    write_author(*again, third);
    ASSERT_EQ(author, third);
  }
}

}  // namespace
}  // namespace scruple::exchange
