// What the program writes and reads is what its schemas say.
#include "exchange/schemas.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "exchange/read.h"
#include "exchange/write.h"

namespace scruple::exchange {
namespace {

using nlohmann::json;

bool valid(std::string_view schema_name, const json& document) {
  for (const Schema& schema : schemas()) {
    if (schema.name != schema_name) continue;
    const json text = json::parse(schema.text);
    valijson::Schema compiled;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(text), compiled);
    const valijson::adapters::NlohmannJsonAdapter adapter(document);
    return valijson::Validator().validate(compiled, adapter, nullptr);
  }
  ADD_FAILURE() << "no schema " << schema_name;
  return false;
}

Finding finding() {
  Finding out;
  out.topic = "t";
  out.confidence = 1;
  out.spans = {{1, 2, Field::bio}};
  out.span_count = 1;
  out.question = "q";
  out.clauses = {{"a", "b", "c", "d"}};
  out.advice = {"a"};
  out.routes = {{"a", "b", "c"}};
  out.detectors = {{"d", 0.25}};
  out.person = "p";
  out.endorses = {"e"};
  out.fingerprint = "f";
  return out;
}

TEST(Schemas, AreThere) {
  std::string names;
  for (const Schema& schema : schemas()) names += std::string(schema.name) + " ";
  EXPECT_EQ(names, "author description error finding k review rewrite submission ");
}

TEST(Schemas, HoldForReviews) {
  for (const bool full : {false, true}) {
    Review review;
    if (full) {
      review.id = "i";
      review.support = Help{"s", {{"a", "b", "c"}}};
      review.rights = Help{"t", {{"a", "b", "c"}}};
      review.findings = {finding(), Finding{}};
    }
    std::string out;
    write_review(review, out, full ? "17" : "");
    const json document = json::parse(out);
    EXPECT_TRUE(valid("review", document)) << out;
    for (const json& one : document["findings"]) EXPECT_TRUE(valid("finding", one));
    json damaged = document;
    damaged.erase("verdict");
    EXPECT_FALSE(valid("review", damaged));
    damaged = document;
    damaged["clock"] = 1;
    EXPECT_FALSE(valid("review", damaged));
  }
}

TEST(Schemas, HoldForErrors) {
  std::string out;
  error_line({ErrorCode::too_long, "m", {"", 4, 0, "/x"}}, "\"a\"", out);
  EXPECT_TRUE(valid("error", json::parse(out))) << out;
  EXPECT_FALSE(
      valid("error", json::parse(R"({"error":{"line":1,"pointer":"","code":"odd","message":"m"}})")));
}

// A document that the schema allows is read, and one of a wrong type is neither allowed nor read.
TEST(Schemas, AgreeWithTheReader) {
  const char* documents[] = {
      R"({"text":"a"})",
      R"({"id":1,"kind":"like","text":null,"media":[{"shows":"patient"},{"shows":["none",null],"consent":null}]})",
      R"({"text":"a","target":{"text":null,"by":"b"},"author":{"codes":["nmc"],"stage":null,"on_duty":true},"x":1})",
      R"({"text":"a","author":null,"approved":null,"outcome":"pending"})",
      R"({"text":7})",
      R"({"text":"a","id":1.5})",
      R"({"text":"a","media":"b"})",
      R"({"text":"a","media":[{"shows":3}]})",
      R"({"text":"a","approved":"yes"})",
      R"({"text":"a","target":[]})",
      R"({"text":"a","author":{"codes":[1]}})",
      R"({"text":"a","author":{"on_duty":"no"}})",
      R"([])",
  };
  for (const char* text : documents) {
    Warnings warnings;
    EXPECT_EQ(valid("submission", json::parse(text)), read_submission(text, warnings).ok()) << text;
  }
  Warnings warnings;
  for (const char* text :
       {R"({"body":"NMC","interests":null})", R"({"body":1})", R"({"interests":["a",2]})"}) {
    EXPECT_EQ(valid("author", json::parse(text)), read_author(text, warnings).ok()) << text;
  }
}

}  // namespace
}  // namespace scruple::exchange
