// The reader agrees with another one (nlohmann-json) on what JSON is.
#include "exchange/json_reader.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

namespace scruple::exchange {
namespace {

bool accepts(std::string_view text) {
  JsonReader json(text);
  json.skip();
  json.finish();
  return !json.failed();
}

TEST(JsonReader, KnowsWhatJsonIs) {
  for (const char* yes : {"null", " true ", "-0", "-1.5e+30", "0.5E-2", "\"\\u00Ff\\/\"", "[]", "[[],{}]",
                          "{\"\":{\"a\":[1,2,{}]}}", "{\"a\":1,\"a\":2}", "\xEF\xBB\xBF{}"}) {
    EXPECT_TRUE(accepts(yes)) << yes;
  }
  for (const char* no :
       {"",       "+1",   "01",   "1.",        ".5",      "1e",       "-",     "nul",        "True",
        "'a'",    "[1,]", "[,1]", "[1 2]",     "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "\"\\v\"",
        "\"\n\"", "[1]]", "{}{}", "\"\\u12\"", "[",       "{",        "\""}) {
    EXPECT_FALSE(accepts(no)) << no;
  }
}

// Sentences from a small grammar, then broken at random.
std::string make(std::mt19937& random, int depth) {
  const char* scalars[] = {"null", "true", "false", "0", "-1.25e-3", "\"\"", "\"a\\n\\u00e9\"", "123"};
  switch (depth == 0 ? 0 : random() % 3) {
    case 0:
      return scalars[random() % 8];
    case 1: {
      std::string out = "[";
      for (auto n = random() % 4; n > 0; --n) out += make(random, depth - 1) + (n > 1 ? ", " : "");
      return out + "]";
    }
    default: {
      std::string out = "{";
      for (auto n = random() % 4; n > 0; --n)
        out += "\"k\" :" + make(random, depth - 1) + (n > 1 ? "," : " ");
      return out + "}";
    }
  }
}

TEST(JsonReader, AgreesWithAnotherReader) {
  std::mt19937 random(3);
  int accepted = 0;
  for (int i = 0; i < 20000; ++i) {
    std::string text = make(random, 4);
    const std::string_view alphabet = "{}[]\",:\\ 0-.eEtnu1a\n";
    for (auto n = random() % 3; n > 0 && !text.empty(); --n) {
      const std::size_t at = random() % text.size();
      switch (random() % 3) {
        case 0:
          text.erase(at, 1);
          break;
        case 1:
          text.insert(at, 1, alphabet[random() % alphabet.size()]);
          break;
        default:
          text[at] = alphabet[random() % alphabet.size()];
      }
    }
    ASSERT_EQ(accepts(text), nlohmann::json::accept(text)) << text;
    accepted += accepts(text) ? 1 : 0;
  }
  EXPECT_GT(accepted, 5000);
  EXPECT_LT(accepted, 15000);
}

TEST(JsonReader, StringsAgreeWithAnotherReader) {
  std::mt19937 random(5);
  for (int i = 0; i < 20000; ++i) {
    std::string text = "\"";
    for (auto n = random() % 8; n > 0; --n) {
      const char* parts[] = {
          "a",       "\\n", "\\u00e9", "\\ud83d\\ude00", "\xE2\x82\xAC", "\\\\", "\xF0\x9F\x98\x80",
          "\\u0000", "\\\""};
      text += parts[random() % 9];
    }
    text += '"';
    JsonReader json(text);
    std::string got;
    json.read_string(got);
    json.finish();
    ASSERT_FALSE(json.failed()) << text;
    EXPECT_EQ(got, nlohmann::json::parse(text).get<std::string>());
    EXPECT_EQ(json.repairs(), 0U);
  }
}

TEST(JsonReader, StaysFailed) {
  JsonReader json("{\"a\" 1}");
  std::string key;
  EXPECT_TRUE(json.enter_object());
  EXPECT_FALSE(json.next_member(key));
  EXPECT_EQ(json.offset(), 5U);
  EXPECT_EQ(json.peek(), JsonType::malformed);
  EXPECT_FALSE(json.next_member(key));
  json.skip();
  EXPECT_STREQ(json.problem(), "a colon should stand here");
}

}  // namespace
}  // namespace scruple::exchange
