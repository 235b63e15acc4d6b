// Author profiles: read, written, asked for.
#include "cli/profile.h"

#include "exchange/write.h"
#include "fake_engine.h"

namespace scruple::cli {
namespace {

TEST(Profile, ComesBackAsItWasWritten) {
  Author author;
  author.body = "NMC";
  author.codes = {"+nhs-trust", "a: b"};
  author.role = "nurse # \"ward\"\n\xF0\x9F\x98\x80 'x'";
  author.stage = Stage::student;
  author.account = AccountKind::official;
  author.employer = "yes";
  author.place_of_work = "12";
  author.home_area = "~";
  author.employer_disclosed = true;
  author.disclaimer = false;
  author.on_duty = true;
  author.bio = "";
  author.handle = "@h";
  author.interests = {"- x"};
  author.registered_on = "2019-09-02";
  exchange::Warnings warnings;
  const auto back = parse_profile(profile_yaml(author), "f", warnings);
  ASSERT_TRUE(back.ok()) << to_string(back.error());
  std::string first;
  std::string second;
  exchange::write_author(author, first);
  exchange::write_author(*back, second);
  EXPECT_EQ(first, second);
  EXPECT_TRUE(warnings.empty());
}

TEST(Profile, RefusesWithAPlace) {
  const std::pair<const char*, const char*> cases[] = {
      {"body: NMC\nstage: boss\n", "f:2:8: \"stage\" cannot be \"boss\""},
      {"on_duty: perhaps\n", "f:1:10: \"on_duty\" should be yes or no"},
      {"- a\n", "f:1:1: a profile is a list of lines such as \"body: NMC\""},
      {"role: [a]\n", "f:1:7: \"role\" should be one value"},
      {"registered_on: soon\n", "f:1:16: \"registered_on\" should be a date such as 2019-09-02"},
  };
  for (const auto& [yaml, message] : cases) {
    exchange::Warnings warnings;
    const auto got = parse_profile(yaml, "f", warnings);
    ASSERT_FALSE(got.ok()) << yaml;
    EXPECT_EQ(to_string(got.error()), message);
    EXPECT_EQ(name(got.error().code), "bad_profile");
  }
  exchange::Warnings warnings;
  EXPECT_FALSE(parse_profile("a: [", "f", warnings).ok());
  EXPECT_TRUE(parse_profile("", "f", warnings).ok());
  EXPECT_TRUE(parse_profile("body:\nstage: ~\n", "f", warnings).ok());
  EXPECT_EQ(name(read_profile("/nonexistent", warnings).error().code), "missing_profile");
}

TEST(AuthorCommand, AsksAndKeeps) {
  const Folder folder;
  const std::map<std::string, std::string> place = {{"XDG_CONFIG_HOME", folder.path + "/deep"}};
  EXPECT_EQ(Program({"author", "--show"}, "", place).status, 2);
  const Program first({"author"},
                      "NMC\nstaff nurse\nboss\nregistrant\n\nLarkhill\n\nyes\nmaybe\nno\nshares in X, a , \n",
                      place);
  ASSERT_EQ(first.status, 0) << first.err;
  const Program show({"author", "--show"}, "", place);
  EXPECT_EQ(show.out,
            "# " + folder.path +
                "/deep/scruple/author.yaml\nbody: \"NMC\"\nrole: \"staff nurse\"\nstage: \"registrant\"\n"
                "employer: \"Larkhill\"\nemployer_disclosed: true\ndisclaimer: false\ninterests:\n"
                "  - \"shares in X\"\n  - \"a\"\n");
  // Enter keeps, a dash forgets.
  const Program second({"author"}, "-\n\n\n\n\n\n\n\n\n", place);
  ASSERT_EQ(second.status, 0) << second.err;
  EXPECT_EQ(Program({"author", "--show"}, "", place).out.find("body"), std::string::npos);
  EXPECT_NE(Program({"author", "--show"}, "", place).out.find("staff nurse"), std::string::npos);
}

TEST(AuthorCommand, WritesNothingWhenItIsBrokenOff) {
  const Folder folder;
  const Program run({"author"}, "NMC\n", {{"XDG_CONFIG_HOME", folder.path}});
  EXPECT_EQ(run.status, 2);
  EXPECT_FALSE(std::filesystem::exists(folder.path + "/scruple/author.yaml"));
}

}  // namespace
}  // namespace scruple::cli
