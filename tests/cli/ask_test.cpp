// scruple ask, with the knowledge that is built in.
#include "fake_engine.h"

namespace scruple::cli {
namespace {

struct Asked {
  int status = -1;
  std::string out, err;
};

Asked ask(const std::vector<std::string>& words, const std::string& input = "") {
  std::vector<std::string> all = {"ask"};
  all.insert(all.end(), words.begin(), words.end());
  const Program run(all, input, {}, open_engine);
  return {run.status, run.out, run.err};
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(Ask, ExitStatus) {
  EXPECT_EQ(ask({"I", "already", "posted", "it"}).status, 0);
  EXPECT_EQ(ask({}, "a former patient sent me a friend request\n").status, 0);
  EXPECT_EQ(ask({"what", "is", "the", "capital", "of", "France"}).status, 1);
  EXPECT_EQ(ask({}, " \n").status, 2);
  EXPECT_EQ(ask({"--all"}).status, 0);
  EXPECT_EQ(ask({"--codes", "nosuch", "friend request"}).status, 2);
  EXPECT_EQ(ask({"--author", "/nonexistent", "friend request"}).status, 2);
  EXPECT_EQ(ask({"--format", "html", "friend request"}).status, 2);
  EXPECT_EQ(Program({"ask", "friend request"}).status, 2);  // an engine without guides
}

TEST(Ask, AnswersFirst) {
  const Asked nurse = ask({"--codes", "nmc", "a former patient sent me a friend request"});
  EXPECT_TRUE(
      nurse.out.starts_with("A former patient has sent me a friend request. Can I accept?\n  Best not."))
      << nurse.out;
  EXPECT_TRUE(has(nurse.out, "It depends: ")) << nurse.out;
  EXPECT_TRUE(has(nurse.out, "Words to copy: ")) << nurse.out;
  EXPECT_TRUE(has(nurse.out, "[nmc, ")) << nurse.out;
  EXPECT_FALSE(has(nurse.out, "[hcpc, ")) << nurse.out;
  EXPECT_TRUE(has(nurse.out, "Who can help: ")) << nurse.out;
  EXPECT_FALSE(has(nurse.out, "Assumed")) << nurse.out;
  const Asked student = ask({"--codes", "nottingham", "a former patient sent me a friend request"});
  EXPECT_TRUE(has(student.out, "leave it unanswered")) << student.out;
}

TEST(Ask, SaysWhenNothingFits) {
  const Asked none = ask({"what is the capital of France"});
  EXPECT_TRUE(has(none.out, "I have no guide that fits this")) << none.out;
  EXPECT_TRUE(has(none.out, "Who can help: ")) << none.out;
}

TEST(Ask, AnswersInJson) {
  const Asked json = ask({"--format", "json", "--codes", "nmc", "I already posted it"});
  EXPECT_TRUE(
      json.out.starts_with("{\"question\":\"I already posted it\",\"found\":true,\"answers\":[{\"id\":"
                           "\"telling.already_posted\""))
      << json.out;
  EXPECT_TRUE(json.out.ends_with("}\n"));
  const Asked none = ask({"--format", "json", "what is the capital of France"});
  EXPECT_EQ(none.status, 1);
  EXPECT_TRUE(has(none.out, "\"found\":false")) << none.out;
}

TEST(Ask, IsReachedFromEveryFinding) {
  EXPECT_TRUE(has(Program({"check", "--text", "hm"}).out, "Already posted it? scruple ask"));
  EXPECT_FALSE(has(Program({"check", "--text", "fine"}).out, "Already posted it?"));
  EXPECT_TRUE(has(Program({"check", "--text", "hm", "--format", "html"}).out, "Already posted it?"));
}

}  // namespace
}  // namespace scruple::cli
