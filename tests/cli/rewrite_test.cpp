// scruple rewrite, with the knowledge that is built in.
#include "fake_engine.h"

namespace scruple::cli {
namespace {

constexpr const char* kPost =
    "Mr Pethybridge in bay 3 was 81 and beat us at dominoes. Always ask people what they love, it takes a "
    "minute.";

Program rewrite(const std::vector<std::string>& words, const std::string& input = "") {
  std::vector<std::string> all = {"rewrite"};
  all.insert(all.end(), words.begin(), words.end());
  return Program(all, input, {}, open_engine);
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(RewriteCommand, ExitStatus) {
  EXPECT_EQ(rewrite({"--codes", "nmc", "--text", kPost}).status, 0);
  EXPECT_EQ(rewrite({"--text", "Lovely shift today, so proud of this team."}).status, 0);
  EXPECT_EQ(rewrite({"--codes", "nmc", "--text", "Mr Pethybridge in bay 3 died tonight"}).status, 1);
  EXPECT_EQ(rewrite({"--codes", "nmc", "--decline", "1", "--text", kPost}).status, 1);  // still found
  EXPECT_EQ(rewrite({"--codes", "nosuch", "--text", kPost}).status, 2);
  EXPECT_EQ(rewrite({"--author", "/nonexistent", "--text", kPost}).status, 2);
  EXPECT_EQ(rewrite({"--json", "--ndjson"}, "{}").status, 2);
  EXPECT_EQ(rewrite({"--codes", "nmc", "--decline", "9", "--text", kPost}).status, 2);
  EXPECT_EQ(rewrite({"/nonexistent"}).status, 2);
  EXPECT_EQ(Program({"rewrite", "--text", "bed"}).status, 2);  // an engine that mends nothing
}

TEST(RewriteCommand, ShowsWhatGoesAndWhy) {
  const Program nurse = rewrite({"--codes", "nmc"}, kPost);
  EXPECT_TRUE(nurse.out.starts_with("A version to share")) << nurse.out;
  EXPECT_TRUE(has(nurse.out, "[-Mr Pethybridge")) << nurse.out;
  EXPECT_TRUE(has(nurse.out, "-](1)")) << nurse.out;
  EXPECT_TRUE(has(nurse.out, "(1) drop: ")) << nurse.out;
  EXPECT_TRUE(has(nurse.out, "\n  Always ask people what they love, it takes a minute.\n")) << nurse.out;
}

TEST(RewriteCommand, KeepsItsMarksApartFromWhatStays) {
  const Program between =
      rewrite({"--codes", "nmc", "--text", "Be kind. Mr Pethybridge in bay 3 died tonight. Drink water."});
  EXPECT_TRUE(has(between.out, "Be kind. [-Mr Pethybridge in bay 3 died tonight.-](1) Drink water."))
      << between.out;
}

TEST(RewriteCommand, LeavesWhatIsDeclined) {
  const Program kept = rewrite({"--codes", "nmc", "--decline", "1", "--text", kPost});
  EXPECT_TRUE(has(kept.out, "as you asked")) << kept.out;
  EXPECT_FALSE(has(kept.out, "[-")) << kept.out;
}

TEST(RewriteCommand, ReadsUtf16AndSaysWhatIsNoText) {
  const std::string utf16("\xFF\xFEH\0i\0", 6), zip("PK\3\4\0\0", 6);
  EXPECT_TRUE(has(rewrite({}, utf16).out, "As it is"));
  EXPECT_EQ(rewrite({}, utf16).err, "");
  EXPECT_TRUE(has(rewrite({}, zip).err, "does not look like text")) << rewrite({}, zip).err;
}

TEST(RewriteCommand, AnswersInJson) {
  const Program one = rewrite({"--json"}, R"({"id": 7, "text": "Lovely day", "author": {"codes": ["nmc"]}})");
  EXPECT_TRUE(one.out.starts_with("{\"id\":7,\"status\":\"unchanged\",\"text\":\"Lovely day\"")) << one.out;
  const Program stream = rewrite({"--ndjson"}, "{\"id\": 1, \"text\": \"Lovely day\"}\nno\n");
  EXPECT_EQ(stream.status, 2);
  EXPECT_TRUE(has(stream.out, "{\"id\":1,\"status\":\"unchanged\"")) << stream.out;
  EXPECT_TRUE(has(stream.out, "\"code\":\"malformed_json\"")) << stream.out;
}

}  // namespace
}  // namespace scruple::cli
