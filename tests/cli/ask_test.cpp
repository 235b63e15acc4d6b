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

/// What a person at a terminal is asked and told; `typed` is all they type, and then they leave.
Asked talk(const std::string& typed, const std::vector<std::string>& words = {}) {
  std::vector<std::string> all = {"ask"};
  all.insert(all.end(), words.begin(), words.end());
  const int person = ::posix_openpt(O_RDWR | O_NOCTTY);
  ::grantpt(person);
  ::unlockpt(person);
  Console console;
  console.env = [](const char* name) {
    return std::string(std::string_view(name) == "HOME" ? "/nonexistent" : "");
  };
  console.in = ::open(::ptsname(person), O_RDWR | O_NOCTTY);
  const std::string keys = typed + '\x04';  // the end of the input, as control-D says it
  EXPECT_EQ(::write(person, keys.data(), keys.size()), static_cast<ssize_t>(keys.size()));
  std::FILE* out = std::tmpfile();
  console.out = console.err = fileno(out);
  Asked asked;
  asked.status = cli::run(all, console, open_engine);
  std::rewind(out);
  for (int c = std::fgetc(out); c != EOF; c = std::fgetc(out)) asked.out += static_cast<char>(c);
  std::fclose(out);
  ::close(console.in);
  ::close(person);
  return asked;
}

constexpr const char* kRequest = "A former patient has sent me a friend request. Can I accept?";

TEST(Dialogue, EndsWithAnEmptyLineOrTheInput) {
  for (const char* typed : {"", "\n", "  \n"}) {
    const Asked asked = talk(typed);
    EXPECT_EQ(asked.status, 0) << typed;
    EXPECT_TRUE(asked.out.starts_with("What would you like to know?")) << asked.out;
  }
}

TEST(Dialogue, LetsThePersonPickAGuide) {
  const std::string question = "a former patient or her mother wants to be friends on facebook\n";
  const Asked first = talk(question + "\n", {"--codes", "nmc"});
  EXPECT_TRUE(has(first.out, "  1. ")) << first.out;
  EXPECT_TRUE(has(first.out, "  2. ")) << first.out;
  EXPECT_TRUE(has(first.out, "[nmc, ")) << first.out;
  const Asked second = talk(question + "2\n", {"--codes", "nmc"});
  EXPECT_TRUE(has(second.out, "[nmc, ")) << second.out;
  EXPECT_NE(first.out, second.out);
  for (const char* no : {"0\n", "9\n", "none of them\n"}) {
    const Asked none = talk(question + no, {"--codes", "nmc"});
    EXPECT_TRUE(has(none.out, "Then put it in other words.")) << none.out;
    EXPECT_FALSE(has(none.out, "[nmc, ")) << none.out;
  }
}

TEST(Dialogue, FollowsWhatTheAnswerDependsOn) {
  const std::string question = std::string(kRequest) + "\n\n";  // and Enter, if there is anything to pick
  const Asked yes = talk(question + "yes\n");
  const Asked no = talk(question + "no\n");
  const Asked on = talk(question + "\n");
  EXPECT_TRUE(has(yes.out, "(yes, no, or Enter to go on)")) << yes.out;
  EXPECT_NE(yes.out, no.out);
  EXPECT_NE(yes.out, on.out);
  EXPECT_NE(no.out, on.out);
  EXPECT_TRUE(has(on.out, "Anything else?")) << on.out;
}

TEST(Dialogue, GoesOnWhenNothingFits) {
  const Asked asked = talk("what is the capital of France\n" + std::string(kRequest) + "\n\n");
  EXPECT_TRUE(has(asked.out, "I have no guide that fits this")) << asked.out;
  EXPECT_TRUE(has(asked.out, "Best not.")) << asked.out;
  EXPECT_EQ(asked.status, 0);
  EXPECT_EQ(talk("what is the capital of France\n").status, 1);
}

/// A Trust's own code: its clauses and whom it names, in every answer on what it speaks of.
TEST(Ask, UsesCodesOfYourOwn) {
  const Folder folder;
  folder.put("infirmary.yaml", R"(
id: infirmary
title: The Infirmary, rules on posting
short: Infirmary
editions:
  - version: first
    sources:
      d: {document: Rules of the Infirmary, short: Infirmary rules, checked: 2026-01-01}
    clauses:
      - {id: infirmary.line, source: d, place: page 3, force: must, summary: Keep to work channels with patients.}
    routes:
      desk: {whom: The Infirmary's social media desk, when: Any day, how: Ring extension 12.}
    topics:
      boundary.patient_contact: {severity: same, stacking: strictest, clauses: [infirmary.line], routes: [desk]}
)");
  const std::vector<std::string> request = {"--codes-dir", folder.path, "--codes", "infirmary", kRequest};
  const Asked own = ask(request);
  EXPECT_EQ(own.status, 0) << own.err;
  EXPECT_TRUE(has(own.out, "[infirmary, ")) << own.out;
  EXPECT_TRUE(has(own.out, "social media desk")) << own.out;
  EXPECT_FALSE(has(own.out, "[nmc, ")) << own.out;
  const Asked other =
      ask({"--codes-dir", folder.path, "--codes", "infirmary,nmc", "can I use ChatGPT to write posts"});
  EXPECT_FALSE(has(other.out, "infirmary.line")) << other.out;
  EXPECT_FALSE(has(other.out, "[infirmary, ")) << other.out;
  const Asked both = ask({"--codes-dir", folder.path, "--codes", "nmc,infirmary", kRequest});
  EXPECT_TRUE(has(both.out, "[infirmary, ")) << both.out;
  EXPECT_TRUE(has(both.out, "[nmc, ")) << both.out;
  EXPECT_FALSE(has(ask({"--codes-dir", folder.path, "--codes", "nmc", kRequest}).out, "[infirmary, "));
  EXPECT_EQ(ask({"--codes-dir", "/nonexistent", kRequest}).status, 2);
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
