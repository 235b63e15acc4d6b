// What is read, what is refused, and what is warned of.
#include "exchange/read.h"

#include <gtest/gtest.h>

#include "exchange/write.h"

namespace scruple::exchange {
namespace {

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const auto& line : lines) out += (out.empty() ? "" : " | ") + line;
  return out;
}

TEST(ReadSubmission, TakesEveryField) {
  Warnings warnings;
  std::string id;
  const auto got = read_submission(
      R"({"id":17,"kind":"share","text":"mine","context":"on the bus","created_at":"2024-02-29T23:59:60.5+01:00",
          "as_of":"2024-09-01","platform":"x","audience":"friends","url":"https://example.org",
          "media":[{"file":"a.jpg","shows":["patient","record"],"consent":"none","alt":"a ward"},{"shows":"none"}],
          "target":{"text":"theirs","by":"@b","kind":"post","url":"u"},"relationship":"patient_past",
          "direction":"received","outcome":"pending","approved":false,
          "author":{"body":"NMC","codes":["nmc","+x"],"role":"nurse","stage":"student","account":"official",
            "employer":"e","place_of_work":"p","home_area":"h","employer_disclosed":true,"disclaimer":false,
            "on_duty":true,"bio":"b","handle":"@h","interests":["director"],"registered_on":"2019-01-31"}})",
      warnings, &id);
  ASSERT_TRUE(got.ok()) << to_string(got.error());
  EXPECT_EQ(joined(warnings.take()), "");
  EXPECT_EQ(id, "17");
  const Submission& s = *got;
  EXPECT_EQ(s.id, "17");
  EXPECT_EQ(s.kind, Kind::share);
  EXPECT_EQ(s.created_at, "2024-02-29T23:59:60.5+01:00");
  ASSERT_EQ(s.media.size(), 2U);
  EXPECT_EQ(s.media[0].shows, (std::vector{Shows::patient, Shows::record}));
  EXPECT_EQ(s.media[1].shows, std::vector{Shows::none});
  EXPECT_EQ(s.target->by, "@b");
  EXPECT_EQ(s.relationship, Relationship::patient_past);
  EXPECT_EQ(s.outcome, Outcome::pending);
  EXPECT_EQ(s.approved, false);
  EXPECT_EQ(s.author->stage, Stage::student);
  EXPECT_EQ(s.author->codes, (std::vector<std::string>{"nmc", "+x"}));
  EXPECT_EQ(s.author->registered_on, "2019-01-31");
  std::string out;
  write_submission(s, out);
  EXPECT_EQ(
      out,
      R"({"id":"17","kind":"share","text":"mine","context":"on the bus","created_at":"2024-02-29T23:59:60.5+01:00",)"
      R"("as_of":"2024-09-01","platform":"x","audience":"friends","url":"https://example.org",)"
      R"("media":[{"file":"a.jpg","shows":["patient","record"],"consent":"none","alt":"a ward"},{"shows":["none"]}],)"
      R"("target":{"text":"theirs","by":"@b","kind":"post","url":"u"},"relationship":"patient_past",)"
      R"("direction":"received","outcome":"pending","approved":false,)"
      R"("author":{"body":"NMC","codes":["nmc","+x"],"role":"nurse","stage":"student","account":"official",)"
      R"("employer":"e","place_of_work":"p","home_area":"h","employer_disclosed":true,"disclaimer":false,)"
      R"("on_duty":true,"bio":"b","handle":"@h","interests":["director"],"registered_on":"2019-01-31"}})");
}

TEST(ReadSubmission, NullIsNotKnown) {
  Warnings warnings;
  const auto got = read_submission(
      R"({"id":null,"kind":null,"text":"a","context":null,"created_at":null,"as_of":null,"media":null,"target":null,
          "relationship":null,"direction":null,"outcome":null,"approved":null,"author":null})",
      warnings);
  ASSERT_TRUE(got.ok()) << to_string(got.error());
  EXPECT_TRUE(warnings.empty());
  EXPECT_FALSE(got->id || got->context || got->target || got->relationship || got->approved || got->author);
}

struct Refused {
  const char* json;
  ErrorCode code;
  const char* pointer;
  std::uint32_t line, column;
};

TEST(ReadSubmission, RefusesWithAPlace) {
  const Refused cases[] = {
      {"", ErrorCode::malformed_json, "", 1, 1},
      {"  ", ErrorCode::malformed_json, "", 1, 3},
      {"{", ErrorCode::malformed_json, "", 1, 2},
      {"nonsense", ErrorCode::malformed_json, "", 1, 1},
      {R"({"text":"a",})", ErrorCode::malformed_json, "", 1, 13},
      {R"({"text":"a"} x)", ErrorCode::malformed_json, "", 1, 14},
      {R"({"text":"a)", ErrorCode::malformed_json, "", 1, 11},
      {R"({"text" "a"})", ErrorCode::malformed_json, "", 1, 9},
      {"{\n \"text\": tru}", ErrorCode::malformed_json, "", 2, 10},
      {"{\"text\":\"a\tb\"}", ErrorCode::malformed_json, "", 1, 11},
      {R"({"text":"\x"})", ErrorCode::malformed_json, "", 1, 10},
      {R"({"text":"\u12g4"})", ErrorCode::malformed_json, "", 1, 10},
      {R"({"text":01})", ErrorCode::malformed_json, "", 1, 10},
      {R"({"text":-})", ErrorCode::malformed_json, "", 1, 10},
      {"[]", ErrorCode::wrong_type, "", 1, 1},
      {"null", ErrorCode::wrong_type, "", 1, 1},
      {R"({"text":7})", ErrorCode::wrong_type, "/text", 1, 9},
      {R"({"text":["a"]})", ErrorCode::wrong_type, "/text", 1, 9},
      {R"({"text":"a","id":1.5})", ErrorCode::wrong_type, "/id", 1, 18},
      {R"({"text":"a","id":true})", ErrorCode::wrong_type, "/id", 1, 18},
      {R"({"text":"a","kind":3})", ErrorCode::wrong_type, "/kind", 1, 20},
      {R"({"text":"a","approved":"yes"})", ErrorCode::wrong_type, "/approved", 1, 24},
      {R"({"text":"a","media":{}})", ErrorCode::wrong_type, "/media", 1, 21},
      {R"({"text":"a","media":[{},{"shows":[1]}]})", ErrorCode::wrong_type, "/media/1/shows/0", 1, 35},
      {R"({"text":"a","media":[null]})", ErrorCode::wrong_type, "/media/0", 1, 22},
      {R"({"text":"a","target":"b"})", ErrorCode::wrong_type, "/target", 1, 22},
      {R"({"text":"a","author":{"codes":"nmc"}})", ErrorCode::wrong_type, "/author/codes", 1, 31},
      {R"({"text":"a","author":{"bio":{}}})", ErrorCode::wrong_type, "/author/bio", 1, 29},
      {R"({"content":"a"})", ErrorCode::wrong_type, "/text", 1, 1},
      {R"({"kind":"comment","text":null})", ErrorCode::wrong_type, "/text", 1, 26},
  };
  for (const Refused& c : cases) {
    Warnings warnings;
    const auto got = read_submission(c.json, warnings);
    ASSERT_FALSE(got.ok()) << c.json;
    EXPECT_EQ(name(got.error().code), name(c.code)) << c.json;
    EXPECT_EQ(got.error().place.pointer, c.pointer) << c.json;
    EXPECT_EQ(got.error().place.line, c.line) << c.json;
    EXPECT_EQ(got.error().place.column, c.column) << c.json << " " << got.error().message;
    EXPECT_FALSE(got.error().message.empty());
  }
}

TEST(ReadSubmission, AnErrorKeepsTheIdAsItWasWritten) {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"id":"a\u0062\"","text":7})", R"("ab\"")"},
      {R"({"text":7,"id":12345678901234567890123})", "12345678901234567890123"},
      {R"({"id":5,"text":)", "5"},
      {R"({"text":7})", ""},
      {R"({"id":-)", ""},
      {R"({"id":"cut sho)", ""},
      {R"({"id":null,"text":7})", ""},
  };
  for (const auto& [json, expected] : cases) {
    Warnings warnings;
    std::string id = "left over";
    EXPECT_FALSE(read_submission(json, warnings, &id).ok());
    EXPECT_EQ(id, expected) << json;
  }
}

TEST(ReadSubmission, AnActNeedsNoText) {
  for (const char* json : {R"({"kind":"friend_request","relationship":"patient_now"})",
                           R"({"kind":"like","target":{"text":"b"}})",
                           R"({"kind":"post","media":[{"file":"a.jpg"}]})", R"({"kind":"post","text":""})"}) {
    Warnings warnings;
    EXPECT_TRUE(read_submission(json, warnings).ok()) << json;
  }
}

struct Warned {
  const char* json;
  const char* warnings;
};

TEST(ReadSubmission, WarnsAndReadsOn) {
  const Warned cases[] = {
      {R"({"text":"a","labels":[{"deep":[[1,2.5e-3,true,null,{"x":"\ud83d"}]]}]})",
       R"(unknown field "labels" was ignored)"},
      {R"({"text":"a","x":1,"x":2,"author":{"x":3}})",
       R"(unknown field "x" was ignored | unknown field "author.x" was ignored)"},
      {R"({"text":"a","media":[{"y":1},{"y":2}]})", R"(unknown field "media[].y" was ignored)"},
      {R"({"text":"a","kind":"poem"})", R"(unknown "kind" "poem" was read as "post")"},
      {R"({"text":"a","relationship":"enemy"})",
       R"(unknown "relationship" "enemy" was treated as not known)"},
      {R"({"text":"a","media":[{"shows":["patient","cat"]}]})",
       R"(unknown "media[].shows[]" "cat" was treated as not known)"},
      {R"({"text":"a","as_of":"2023-02-29"})",
       R"(unknown "as_of" "2023-02-29": no date such as 2024-09-01, so treated as not known)"},
      {R"({"text":"a","text":"b"})", R"(field "text" stands there more than once; the last one was used)"},
      {R"({"text":"\ud83d x"})",
       R"(field "text" held characters that are not Unicode; U+FFFD stands in their place)"},
  };
  for (const Warned& c : cases) {
    Warnings warnings;
    const auto got = read_submission(c.json, warnings);
    ASSERT_TRUE(got.ok()) << c.json << to_string(got.error());
    EXPECT_EQ(joined(warnings.take()), c.warnings) << c.json;
  }
}

TEST(ReadSubmission, TheLastOfDuplicatesCounts) {
  Warnings warnings;
  const auto got = read_submission(
      R"({"text":"a","media":[{"file":"x"}],"media":[],"approved":true,"approved":null,"text":"b"})",
      warnings);
  ASSERT_TRUE(got.ok());
  EXPECT_EQ(got->text, "b");
  EXPECT_TRUE(got->media.empty());
  EXPECT_FALSE(got->approved.has_value());
}

TEST(ReadSubmission, RepairsWhatIsNotUnicode) {
  const std::string fffd = "\xEF\xBF\xBD";
  const std::pair<std::string, std::string> cases[] = {
      {"\\ud83d", fffd},
      {"\\ude00\\ud83d", fffd + fffd},
      {"\\ud83d\\ud83d\\ude00", fffd + "\xF0\x9F\x98\x80"},
      {"\\ud83d\\n", fffd + "\n"},
      {"\xFF", fffd},
      {"\xE2\x82"
       "x",
       fffd + "x"},
      {"\xF0\x9F\x92", fffd},
      {"\xED\xA0\x80", fffd + fffd + fffd},
      {"\xC0\x80", fffd + fffd},
      {std::string(1, '\0'), fffd},
      {"\\u0000", std::string(1, '\0')},
      {"\\u00e9\\u20ac\\ud83d\\ude00", "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"},
      {"\xF4\x8F\xBF\xBF", "\xF4\x8F\xBF\xBF"},
      {"\xF4\x90\x80\x80", fffd + fffd + fffd + fffd},
  };
  for (const auto& [in, out] : cases) {
    Warnings warnings;
    const auto got = read_submission("{\"text\":\"" + in + "\"}", warnings);
    ASSERT_TRUE(got.ok()) << in;
    EXPECT_EQ(got->text, out) << in;
    EXPECT_EQ(warnings.empty(), out.find(fffd) == std::string::npos) << in;
  }
}

TEST(ReadSubmission, ManyStrangersMakeAShortList) {
  std::string json = "{\"text\":\"a\"";
  for (int i = 0; i < 5000; ++i) json += ",\"x" + std::to_string(i) + "\":0";
  Warnings warnings;
  ASSERT_TRUE(read_submission(json + "}", warnings).ok());
  const auto list = warnings.take();
  ASSERT_EQ(list.size(), Warnings::kMost + 1);
  EXPECT_EQ(list.back(), "further warnings left out: 4980");
}

TEST(ReadSubmission, NestingIsBounded) {
  for (const int depth : {60, 100, 100000}) {
    for (const char* open : {"[", "{\"a\":"}) {
      std::string json = "{\"text\":\"a\",\"x\":";
      for (int i = 0; i < depth; ++i) json += open;
      json += *open == '[' ? "" : "1";
      for (int i = 0; i < depth; ++i) json += *open == '[' ? ']' : '}';
      Warnings warnings;
      EXPECT_EQ(read_submission(json + "}", warnings).ok(), depth == 60) << depth << open;
    }
  }
}

TEST(IsDate, KnowsTheCalendar) {
  for (const char* yes : {"2024-02-29", "2000-02-29", "1999-12-31", "2024-09-01T08:30:00Z",
                          "2024-09-01t08:30:00.123z", "2024-09-01T08:30:00-05:30"}) {
    EXPECT_TRUE(is_date(yes)) << yes;
  }
  for (const char* no : {"", "2024", "2024-9-1", "1900-02-29", "2024-13-01", "2024-04-31", "2024-09-01T",
                         "2024-09-01T08:30", "2024-09-01T24:00:00Z", "2024-09-01T08:30:00",
                         "2024-09-01T08:30:00.Z", "2024-09-01 x", "yesterday"}) {
    EXPECT_FALSE(is_date(no)) << no;
  }
}

TEST(ReadAuthor, ReadsAndRefuses) {
  Warnings warnings;
  const auto got = read_author(R"({"body":"HCPC","stage":"boss"})", warnings);
  ASSERT_TRUE(got.ok());
  EXPECT_EQ(got->body, "HCPC");
  EXPECT_EQ(joined(warnings.take()), R"(unknown "stage" "boss" was treated as not known)");
  EXPECT_EQ(read_author(R"({"body":1})", warnings).error().place.pointer, "/body");
  EXPECT_EQ(name(read_author("{} {}", warnings).error().code), "malformed_json");
}

}  // namespace
}  // namespace scruple::exchange
