// What the words of the command line come to: output, exit status, complaints.
#include "fake_engine.h"

namespace scruple::cli {
namespace {

struct Case {
  std::vector<std::string> words;
  const char* input;
  int status;
};

TEST(Check, ExitStatus) {
  const Case cases[] = {
      {{"check"}, "fine\n", 0},
      {{"check", "-"}, "in bed\n", 1},
      {{"check", "--text", "hm"}, "", 0},
      {{"check", "--text", "hm", "--fail-on", "low"}, "", 1},
      {{"check", "--text", "bed", "--fail-on", "high"}, "", 0},
      {{"check", "--text", "name", "--fail-on", "high"}, "", 1},
      {{"check", "--text", "name", "--fail-on", "never"}, "", 0},
      {{"check", "--text", "-bed"}, "", 1},
      {{"check"}, "", 0},
      {{"check"}, " \r\n", 0},
      {{"check", "--text", "a", "--max-bytes", "0"}, "", 2},
      {{"check", "--max-bytes", "3"}, "four", 2},
      {{"check", "--max-bytes", "4"}, "four", 0},
      {{"check", "/nonexistent/draft"}, "", 2},
      {{"check", "/"}, "", 2},
      {{"check", "--text", "a", "--author", "/nonexistent"}, "", 2},
      {{"check", "--text", "a", "--media", "/nonexistent.jpg"}, "", 2},
      {{"check", "--text", "a", "--codes", "nmc,+hcpc"}, "", 0},
      {{"check", "--text", "a", "--codes", "nmc,nosuch"}, "", 2},
      {{"check", "--text", "a", "--as-of", "2024-09-01"}, "", 0},
      {{"check", "--text", "a", "--as-of", "yesterday"}, "", 2},
      {{"check", "--text", "a", "--kind", "poem"}, "", 2},
      {{"check", "--text", "a", "--fail-on", "grave"}, "", 2},
      {{"check", "--text", "a", "--min-confidence", "2"}, "", 2},
      {{"check", "--text", "a", "--deep", "never"}, "", 0},
      {{"check", "--text", "a", "--jobs", "0"}, "", 2},
      {{"check", "--text", "a", "--no-such-option"}, "", 2},
      {{"check", "--text", "a", "draft.txt"}, "", 2},
      {{"check", "--json", "--ndjson"}, "{}", 2},
      {{"check", "--json", "--text", "a"}, "{}", 2},
      {{"check", "--ndjson", "--format", "html"}, "{}", 2},
      {{"check", "--ndjson", "--format", "json"}, "{\"text\":\"a\"}", 0},
      {{"check", "--json"}, "{\"text\":\"bed\"}", 1},
      {{"check", "--json"}, "{\"text\":", 2},
      {{"check", "--kind", "friend_request", "--relationship", "patient_now"}, "left unread", 0},
      {{"check", "--kind", "like", "--target", "a bed"}, "left unread", 1},
      {{"codes", "--ids"}, "", 0},
      {{"codes", "--ids", "nmc", "--search", "a"}, "", 2},
      {{"schema"}, "", 0},
      {{"schema", "review"}, "", 0},
      {{"schema", "nosuch"}, "", 2},
      {{"--version"}, "", 0},
      {{"--help"}, "", 0},
      {{"check", "--help"}, "", 0},
      {{}, "", 2},
      {{"nosuch"}, "", 2},
  };
  for (const Case& c : cases) {
    const Program run(c.words, c.input);
    std::string words;
    for (const auto& word : c.words) words += word + " ";
    EXPECT_EQ(run.status, c.status) << words << run.out << run.err;
    EXPECT_EQ(run.err.empty(), c.status != 2) << words << run.err;
  }
}

TEST(Check, JsonGoesInAndOut) {
  const Program run({"check", "--json", "--format", "json"}, "{\"id\":7,\"text\":\"fine\",\n\"odd\":1}");
  EXPECT_EQ(
      run.out,
      "{\"id\":7,\"verdict\":\"nothing_found\",\"findings\":[],\"assumed\":[\"a UK health professional\"],"
      "\"warnings\":[\"unknown field \\\"odd\\\" was ignored\"],\"could_not_check\":[],"
      "\"engine\":{\"version\":\"0.0.1\",\"knowledge\":\"00000000000000ff\"}}\n");
  const Program bad({"check", "--json", "--format", "json"}, "{\"id\":7,\n\"text\":[]}");
  EXPECT_EQ(bad.out,
            "{\"id\":7,\"error\":{\"line\":2,\"pointer\":\"/"
            "text\",\"code\":\"wrong_type\",\"message\":\"\\\"text\\\" "
            "should be a string, and is an array\"}}\n");
  EXPECT_EQ(bad.err, "scruple: standard input:2:8: /text: \"text\" should be a string, and is an array\n");
}

TEST(Check, SaysWhatItCouldNotDo) {
  const Folder folder;
  const std::string picture = folder.put("a.jpg", "");
  const Program run({"check", "--text", "a", "--media", picture});
  EXPECT_NE(run.out.find("Could not check: What " + picture), std::string::npos) << run.out;
}

TEST(Check, ReadsTheDraftBehindAPicture) {
  const Folder folder;
  const std::string picture = folder.put("a.jpg", ""), draft = folder.put("draft.txt", "bed");
  const Program run({"check", "--media", picture, "--media", picture, draft});
  EXPECT_NE(run.out.find("Title of topic.bed"), std::string::npos) << run.out << run.err;
}

TEST(Check, ReadsUtf16AndSaysWhatIsNoText) {
  const Folder folder;
  using namespace std::string_literals;
  for (const std::string& text : {"\xFF\xFE"
                                  "b\0e\0d\0"s,
                                  "\xFE\xFF\0b\0e\0d"s}) {
    const Program run({"check", folder.put("draft.txt", text)});
    EXPECT_NE(run.out.find("Title of topic.bed"), std::string::npos) << run.out;
  }
  EXPECT_NE(Program({"check", folder.put("a.docx", "PK\3\4\0\0bed"s)}).out.find("does not look like text"),
            std::string::npos);
  EXPECT_NE(Program({"check", folder.put("latin.txt", "caf\xE9")}).out.find("not UTF-8"), std::string::npos);
  EXPECT_EQ(Program({"check", folder.put("fine.txt", "caf\xC3\xA9")}).out.find("UTF-8"), std::string::npos);
}

TEST(Check, OptionsCountMoreThanTheProfileAndTheSubmission) {
  const Folder folder;
  const std::string profile = folder.put("author.yaml", "codes: [hcpc]\nshoe_size: 5\n");
  const Program by_profile({"check", "--text", "a", "--author", profile});
  EXPECT_NE(by_profile.out.find("code hcpc"), std::string::npos);
  EXPECT_EQ(by_profile.err, "scruple: " + profile + ": unknown field \"shoe_size\" was ignored\n");
  const Program by_option({"check", "--text", "a", "--author", profile, "--codes", "nmc"});
  EXPECT_NE(by_option.out.find("code nmc"), std::string::npos);
  const Program submission({"check", "--json", "--codes", "nmc"},
                           R"({"text":"a","author":{"codes":["hcpc"]}})");
  EXPECT_NE(submission.out.find("code nmc"), std::string::npos);
  EXPECT_EQ(submission.out.find("code hcpc"), std::string::npos);
}

TEST(Check, TakesTheProfileFromItsUsualPlace) {
  const Folder folder;
  std::filesystem::create_directories(folder.path + "/scruple");
  folder.put("scruple/author.yaml", "codes: nmc\n");
  const Program run({"check", "--text", "a"}, "", {{"XDG_CONFIG_HOME", folder.path}});
  EXPECT_NE(run.out.find("code nmc"), std::string::npos);
  folder.put("scruple/author.yaml", "codes: {a: b}\n");
  const Program bad({"check", "--text", "a"}, "", {{"XDG_CONFIG_HOME", folder.path}});
  EXPECT_EQ(bad.status, 2);
  EXPECT_NE(bad.err.find("author.yaml:1:8: \"codes\" should be a list"), std::string::npos) << bad.err;
}

TEST(Usage, SaysWhichCommandWasMeant) {
  EXPECT_EQ(Program({"chekc"}).err, "scruple: there is no command chekc; did you mean scruple check?\n");
  EXPECT_EQ(Program({"rewrit", "draft.txt"}).err,
            "scruple: there is no command rewrit; did you mean scruple rewrite?\n");
  EXPECT_EQ(Program({"unrelated"}).err, "scruple: there is no command unrelated; see scruple --help\n");
  EXPECT_TRUE(Program({"check", "--no-such"}).err.ends_with("see scruple check --help\n"));
}

TEST(Version, NamesTheKnowledge) {
  EXPECT_EQ(Program({"--version"}).out, "scruple 0.0.1\nknowledge 00000000000000ff\n");
  EXPECT_EQ(Program({"--version", "--json"}).out,
            "{\"version\":\"0.0.1\",\"knowledge\":\"00000000000000ff\"}\n");
}

TEST(Codes, AreListed) {
  EXPECT_EQ(Program({"codes", "--ids"}).out, "hcpc\nnmc\n");
}

TEST(Schema, ListsAndPrints) {
  EXPECT_EQ(Program({"schema"}).out, "author\ndescription\nerror\nfinding\nk\nreview\nrewrite\nsubmission\n");
  EXPECT_NE(Program({"schema", "review"}).out.find("\"title\": \"Review\""), std::string::npos);
}

}  // namespace
}  // namespace scruple::cli
