// scruple k, with the tables that are built in.
#include "fake_engine.h"

namespace scruple::cli {
namespace {

struct Real : Program {
  explicit Real(const std::vector<std::string>& words, const std::string& input = "")
      : Program(words, input, {}, open_engine) {}
  bool says(const std::string& text) const { return out.find(text) != std::string::npos; }
};

constexpr const char* kWoman =
    R"({"sex":"F","age":[34,34],"place":{"hospital":"Royal Derby Hospital"},"setting":"ed","window_days":1})";

TEST(K, SaysHowManyInWords) {
  const Real several({"k", "--desc", kWoman});
  EXPECT_EQ(several.status, kNothing);
  EXPECT_TRUE(several.says("About 3.8 people fit this description (2.9 to 5.2)")) << several.out;
  EXPECT_TRUE(several.says("What matters most is"));
  const Real one({"k", "--desc", R"({"rare":"64","place":{"town":"Retford"}})"});
  EXPECT_TRUE(one.says("Probably only this person")) << one.out;
  const Real all({"k"}, "{}");
  EXPECT_TRUE(all.says("no consent")) << all.out;
}

TEST(K, ExplainsTheSumWithItsSources) {
  const Real answer({"k", "--explain", "--desc", kWoman});
  for (const char* text :
       {"ED attendance", "29,500", "Royal Derby Hospital", "women aged 34", "grade A", "k = 3.8"})
    EXPECT_TRUE(answer.says(text)) << text << "\n" << answer.out;
}

TEST(K, AnswersAStreamLineByLine) {
  const Real answer({"k", "--ndjson"}, "{\"id\":\"a\",\"desc\":{}}\n{\"desc\":{\"hair\":\"red\"}}\nno\n");
  EXPECT_EQ(answer.status, kTrouble);
  EXPECT_EQ(answer.out.find(R"({"id":"a","lambda":)"), 0U) << answer.out;
  EXPECT_TRUE(answer.says(R"("error":{"line":2,"pointer":"/desc/hair","code":"wrong_type")")) << answer.out;
  EXPECT_TRUE(answer.says(R"("line":3,"pointer":"","code":"malformed_json")")) << answer.out;
}

TEST(K, RefusesWhatNoTableHas) {
  for (const char* desc :
       {R"({"place":{"hospital":"Nowhere Hospital"}})", R"({"age":[40,30]})", R"({"sex":"X"})",
        R"({"conditions":["a cold in the head"]})", R"({"window_days":-1})"}) {
    const Real answer({"k", "--desc", desc});
    EXPECT_EQ(answer.status, kTrouble) << desc;
    EXPECT_FALSE(answer.err.empty());
  }
}

}  // namespace
}  // namespace scruple::cli
