// The commands on codes, with the knowledge that is built in and with codes of one's own.
#include "fake_engine.h"

namespace scruple::cli {
namespace {

struct Real : Program {
  explicit Real(const std::vector<std::string>& words, const std::string& input = "")
      : Program(words, input, {}, open_engine) {}
  bool says(const std::string& text) const { return out.find(text) != std::string::npos; }
};

/// A made-up body that changed its mind in 2020.
constexpr const char* kGuild = R"(
id: guild
title: The Guild of Bonesetters, rules on posting
short: Guild
bodies: [guild]
editions:
  - version: first
    in_force_from: 2010-05-01
    sources: {d: {document: Rules of the Guild, short: Guild rules, checked: 2026-01-01}}
    clauses:
      - {id: guild.names, source: d, place: page 1, force: should, summary: Leave names out where you can.}
      - {id: guild.slate, source: d, place: page 2, force: may, summary: Keep a slate.}
    topics:
      confidentiality.direct_identifier: {severity: low, stacking: strictest, clauses: [guild.names, guild.slate]}
  - version: second
    in_force_from: 2020-01-01
    sources:
      d: {document: Rules of the Guild, short: Guild rules, version: "2", checked: 2026-01-01}
      p: {document: The Guild's poster, short: Guild poster, checked: 2026-01-01}
    clauses:
      - id: guild.names
        source: d
        place: page 7
        also_at: {id: guild_poster.names, source: p, place: line 3}
        differs: The poster speaks of beds as well.
        force: must_not
        summary: Name nobody in care.
      - {id: guild.care, source: d, place: page 8, force: must, reached_by: [guide], summary: Post with care.}
    principle: guild.care
    rights: {text: The Guild stands behind those who speak up.}
    topics:
      confidentiality.direct_identifier:
        severity: same
        stacking: strictest
        clauses: [guild.names]
        when: [{stage: [student], kind: [email], severity: lower}]
)";

class OwnCodes {
 public:
  OwnCodes() { folder_.put("guild.yaml", kGuild); }
  std::vector<std::string> with(std::vector<std::string> words) const {
    words.insert(words.end(), {"--codes-dir", folder_.path});
    return words;
  }
  const Folder& folder() const { return folder_; }

 private:
  Folder folder_;
};

struct Case {
  std::vector<std::string> words;
  int status;
  std::vector<const char*> says;
};

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const auto& word : words) out += word + " ";
  return out;
}

TEST(CodesCommand, ShowsWhatIsInstalled) {
  const Case cases[] = {
      {{"codes"}, 0, {"nmc\n  Nursing and Midwifery Council", "70 clauses; binds", "nottingham", "clauses;"}},
      {{"codes", "--ids"}, 0, {"hcpc\nnhs-trust\nnmc\n"}},
      {{"codes", "--format", "json"}, 0, {R"({"codes":[{"id":")", R"("bodies":["NMC"])"}},
      {{"codes", "nmc"},
       0,
       {"Binds: NMC", "nmc.code.5_confidentiality (must)", "At: NMC social media guidance"}},
      {{"codes", "NMC"}, 0, {"Binds: NMC"}},
      {{"codes", "hcpc"}, 0, {"Where they differ: "}},
      {{"codes", "nhs-trust"}, 0, {"in a section of it"}},
      {{"codes", "nmc", "--format", "json"}, 0, {R"("force":"must_not")", R"("shown_by":["guide")"}},
      {{"codes", "nosuch"}, 2, {}},
      {{"codes", "--search", "friend", "request"},
       0,
       {"nhs_trust.contact.friend_requests_follow_code", "clause"}},
      {{"codes", "--search", "zebra"}, 0, {"No clause holds all of these words."}},
      {{"codes", "--search", "zebra", "--format", "json"}, 0, {"{\"clauses\":[]}\n"}},
      {{"codes", "--compare", "nmc", "hcpc"},
       0,
       {"A: Nursing and Midwifery", "boundary.patient_contact", "  nmc: ", "  hcpc: "}},
      {{"codes", "--compare", "nmc", "nmc"}, 0, {"Alike in 28 topics."}},
      {{"codes", "--compare", "nmc", "nottingham", "--format", "json"}, 0, {R"("same":false)"}},
      {{"codes", "--compare", "nmc", "nosuch"}, 2, {}},
      {{"codes", "--compare", "nmc"}, 2, {}},
      {{"codes", "--as-of", "soon"}, 2, {}},
      {{"codes", "nmc", "--search", "x"}, 2, {}},
      {{"codes", "--codes-dir", "/nonexistent"}, 2, {}},
      {{"codes", "--check", "/nonexistent.yaml"}, 2, {}},
      {{"codes", "--check", SCRUPLE_SOURCE_DIR "/codes/nmc.yaml"},
       0,
       {"no fault: code nmc", "needs another"}},
  };
  for (const Case& c : cases) {
    const Real run(c.words);
    EXPECT_EQ(run.status, c.status) << joined(c.words) << run.err;
    EXPECT_EQ(run.err.empty(), c.status != 2) << joined(c.words) << run.err;
    for (const char* text : c.says) EXPECT_TRUE(run.says(text)) << joined(c.words) << text << "\n" << run.out;
  }
}

TEST(CodesCommand, ChecksACodeFile) {
  const Folder folder;
  const std::string good = folder.put("good.yaml", kGuild);
  EXPECT_EQ(Real({"codes", "--check", good}).out, good + ": no fault: code guild, editions: 2, clauses: 4\n");
  EXPECT_EQ(Real({"codes", "--check", folder.put("empty.yaml", "# nothing yet\n")}).status, 2);
  const std::string bad = folder.put("bad.yaml", "id: x\ntitle: A breach of rules\nshort: X\neditions: []\n");
  const Real run({"codes", "--check", bad});
  EXPECT_EQ(run.status, 1);
  EXPECT_EQ(run.out, bad +
                         ":2:8: error K316: title says \"breach\"\n"
                         "  title: A breach of rules\n"
                         "         ^\n"
                         "  remedy: say what is asked of the author, not a verdict\n" +
                         bad +
                         ":4:11: error K302: the code has no edition\n"
                         "  editions: []\n"
                         "            ^\n"
                         "  remedy: describe at least one under `editions`\n"
                         "2 faults in " +
                         bad + "; docs/knowledge-errors.md explains each\n");
  const Real json({"codes", "--check", bad, "--format", "json"});
  EXPECT_EQ(json.status, 1);
  EXPECT_TRUE(json.says(R"({"number":"K316","line":2,"column":8,)")) << json.out;
}

/// A code of one's own binds, is shown and explained like those that are built in.
TEST(OwnCodes, AreUsedWithoutABuild) {
  const OwnCodes own;
  const std::string post = "Bed 4 on my ward is Mrs Ann Jones, NHS number 943 476 5919";
  const Case cases[] = {
      {{"codes"}, 0, {"guild\n  The Guild of Bonesetters", "nmc\n"}},
      {{"codes", "--ids"}, 0, {"gmc\nhcpc\nnhs-trust\nnmc\n", "guild\n"}},
      {{"codes", "guild"},
       0,
       {"Version: second, in force from 2020-01-01", "guild.names (must not)",
        "Where they differ: The poster", "Editions: first"}},
      {{"codes", "guild", "--as-of", "2015-01-01"}, 0, {"Version: first", "guild.slate (may)"}},
      {{"check", "--codes", "guild", "--text", post},
       1,
       {"Stop and think", "[guild, Guild rules, page 7; also Guild poster, line 3] Name nobody in care."}},
      {{"check", "--codes", "guild", "--as-of", "2019-12-31", "--fail-on", "medium", "--text", post},
       0,
       {"For your judgement", "[guild, Guild rules, page 1] Leave names out where you can."}},
      {{"check", "--codes", "guild", "--as-of", "2020-01-01", "--text", post}, 1, {"Stop and think"}},
      {{"explain", "guild.names"},
       0,
       {"guild.names (must not)", "Also called: guild_poster.names", "Document: Rules of the Guild, read on",
        "And: The Guild's poster", "Cited by: Someone could be identified"}},
      {{"explain", "guild_poster.names"}, 0, {"guild.names (must not)"}},
      {{"explain", "guild.slate"}, 0, {"guild.slate (may)", "rules on posting (first, in force from"}},
      {{"explain", "guild.care"},
       0,
       {"every topic that its code is silent on", "Shown in: answers before you post"}},
      {{"explain", "direct_identifier"},
       0,
       {"For stage student; kind email: one step lower",
        "Otherwise: as found, usually Stop and think (high)"}},
  };
  for (const Case& c : cases) {
    const Real run(own.with(c.words));
    EXPECT_EQ(run.status, c.status) << joined(c.words) << run.err;
    for (const char* text : c.says) EXPECT_TRUE(run.says(text)) << joined(c.words) << text << "\n" << run.out;
  }
}

TEST(OwnCodes, EditionsAreCompared) {
  const OwnCodes own;
  const Real dated(own.with({"codes", "--compare", "guild", "--as-of", "2015-01-01"}));
  EXPECT_EQ(dated.status, 0) << dated.err;
  EXPECT_TRUE(dated.says("A: The Guild of Bonesetters, rules on posting: first")) << dated.out;
  EXPECT_TRUE(dated.says("guild, first: always For your judgement (low): guild.names,")) << dated.out;
  EXPECT_TRUE(dated.says("Only in the first: guild.slate\n")) << dated.out;
  EXPECT_TRUE(dated.says("Only in the second: guild.care\n")) << dated.out;
  EXPECT_TRUE(dated.says("Said otherwise: guild.names\n")) << dated.out;
  EXPECT_EQ(Real(own.with({"codes", "--compare", "guild@2015-01-01", "guild"})).out, dated.out);
  const Real json(own.with({"codes", "--compare", "guild@2015-01-01", "guild", "--format", "json"}));
  EXPECT_TRUE(json.says(R"("only_a":["guild.slate"],"only_b":["guild.care"],"changed":["guild.names"])"));
}

/// One fault anywhere, and nothing of the folder is used.
TEST(OwnCodes, AFaultIsRefusedWithItsPlace) {
  const OwnCodes own;
  const std::string bad = own.folder().put("zz.yaml", "id: nmc\ntitle: T\nshort: T\neditions: {}\n");
  for (const auto& words : std::vector<std::vector<std::string>>{
           {"codes"}, {"check", "--text", "hello"}, {"explain", "guild.names"}}) {
    const Real run(own.with(words));
    EXPECT_EQ(run.status, 2);
    EXPECT_EQ(run.out, "");
    EXPECT_NE(run.err.find(bad + ":1:5: error K304: code \"nmc\" stands in two files\n  id: nmc\n      ^\n"),
              std::string::npos)
        << run.err;
    EXPECT_NE(run.err.find("are not used"), std::string::npos) << run.err;
  }
  const Folder empty;
  EXPECT_NE(Real({"codes", "--codes-dir", empty.path}).err.find("K102"), std::string::npos);
}

TEST(Explain, TopicsAndClauses) {
  const Case cases[] = {
      {{"explain"}, 0, {"confidentiality.direct_identifier: Someone could be identified"}},
      {{"explain", "--format", "json"}, 0, {R"({"topics":[{"topic":")"}},
      {{"explain", "boundary.patient_contact"},
       0,
       {"Contact with a patient outside work\n", "Usually: Worth changing (medium)", "Why: ",
        "Ask yourself: ", "What helps: ", "NMC (", "Nottingham (", "nmc.code.20_6_boundaries (must)"}},
      {{"explain", "Contact with a patient outside work"}, 0, {"boundary.patient_contact"}},
      {{"explain", "security.suspicious_link"},
       0,
       {"Not spoken of. Where no other code speaks of it either"}},
      {{"explain", "representation.missing_disclaimer"}, 0, {"For account official", "no finding"}},
      {{"explain", "boundary.patient_contact", "--format", "json"}, 0, {R"("code":"nmc")", R"("stacking":)"}},
      {{"explain", "hcpc_web.2_11.trustworthy_source"},
       0,
       {"Where they differ: The PDF", "And: ", "Cited by: "}},
      {{"explain", "nmc.responsible.review_past_posts"}, 0, {"Shown in: the look through old posts"}},
      {{"explain", "nmc.code.5_confidentiality", "--format", "json"}, 0, {R"({"clauses":[{"code":"nmc")"}},
      {{"explain", "0123456789abcdef"}, 2, {}},
      {{"explain", "boundary.patient"}, 2, {}},
      {{"explain", "nosuch"}, 2, {}},
  };
  for (const Case& c : cases) {
    const Real run(c.words);
    EXPECT_EQ(run.status, c.status) << joined(c.words) << run.err;
    for (const char* text : c.says) EXPECT_TRUE(run.says(text)) << joined(c.words) << text << "\n" << run.out;
  }
  EXPECT_NE(Real({"explain", "boundary.patient"}).err.find("near: boundary.patient_contact"),
            std::string::npos);
}

TEST(Explain, FindingsOfAReview) {
  const Real review({"check", "--format", "json", "--codes", "nmc", "--text",
                     "Bed 4 on my ward is Mrs Ann Jones, NHS number 943 476 5919"});
  ASSERT_EQ(review.status, 1);
  const auto at = review.out.find("\"fingerprint\":\"");
  ASSERT_NE(at, std::string::npos);
  const std::string fingerprint = review.out.substr(at + 15, 16);
  const Real all({"explain", "-"}, review.out);
  EXPECT_EQ(all.status, 0) << all.err;
  for (const char* text :
       {"Someone could be identified\n", "Here: Stop and think (high)", "It rests on: the wording",
        "What the guidance asks:", "nmc.code.5_confidentiality (must)"})
    EXPECT_TRUE(all.says(text)) << text << "\n" << all.out;
  const Real one({"explain", fingerprint}, review.out + review.out);
  EXPECT_EQ(one.status, 0) << one.err;
  EXPECT_TRUE(one.says("Fingerprint: " + fingerprint)) << one.out;
  EXPECT_TRUE(
      Real({"explain", "-", "--format", "json"}, review.out).says(R"({"findings":[{"fingerprint":")"));
  EXPECT_EQ(Real({"explain", "-"}, R"({"verdict":"nothing_found","findings":[]})").out,
            "There is no finding to explain.\n");
  EXPECT_EQ(Real({"explain", "-"}, "not a review").status, 2);
  EXPECT_EQ(Real({"explain", "0000000000000000"}, review.out).status, 2);
}

/// With several codes a finding cites many clauses; a person is shown the first duties of each.
TEST(TextReport, ShowsTheDutiesThatMatterMost) {
  const std::string post = "Bed 4 on my ward is Mrs Ann Jones, NHS number 943 476 5919";
  const auto count = [](const std::string& text, const std::string& word) {
    std::size_t found = 0;
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++found;
    return found;
  };
  const Real shown({"check", "--text", post});
  EXPECT_LE(count(shown.out, "[nhs-trust, "), 2U * count(shown.out, "draft:"));
  EXPECT_TRUE(shown.says(" more: scruple explain confidentiality.direct_identifier\n")) << shown.out;
  const Real all({"check", "--all", "--text", post});
  EXPECT_FALSE(all.says("more: scruple explain")) << all.out;
  EXPECT_GT(count(all.out, "[nhs-trust, "), count(shown.out, "[nhs-trust, "));
}

}  // namespace
}  // namespace scruple::cli
