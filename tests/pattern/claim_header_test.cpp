// Claims as headers: whose rules they are, how they are tested, and what is refused.
#include <gtest/gtest.h>

#include "compiler/pattern_syntax.h"
#include "kit.h"

namespace scruple::test {
namespace {

std::string faults_of(const std::string& text) {
  compiler::Build build = make_build();
  build.claims = {"moon_cheese", "sun_ice"};
  compiler::make_lexicons(build, {{"negations.txt", "source Test.\nnot\nnever\n"}});
  compiler::make_rules(build, {{"t.pat", text}}, {});
  return short_list(build.diagnostics);
}

std::string claim(const std::string& examples) {
  return "topic a.b\nclaim moon_cheese\nrule r strength .5\n  moon ..3 cheese\n" + examples;
}

TEST(ClaimHeader, GivesItsRulesTheTopicAndTheClaim) {
  std::vector<compiler::PatternFaultReport> faults;
  const auto file = compiler::parse_patterns(
      "topic a.b\nrule own strength .5\n  one two\nclaim moon_cheese\nrule r strength .5\n  one three\n"
      "claim sun_ice\nrule r strength .5\n  one four\ntopic c.d\nrule r strength .5\n  one five\n",
      faults);
  ASSERT_TRUE(faults.empty());
  ASSERT_EQ(file.rules.size(), 4U);
  EXPECT_EQ(file.rules[0].id(), "a.b/own");
  EXPECT_EQ(file.rules[1].id(), "a.b/moon_cheese__r");
  EXPECT_EQ(file.rules[2].id(), "a.b/sun_ice__r");
  EXPECT_EQ(file.rules[3].id(), "c.d/r");
}

TEST(ClaimHeader, IsTestedAsAWhole) {
  EXPECT_EQ(faults_of(claim("hit x\nhit y\nmiss a\nmiss not b\n")), "");
  EXPECT_EQ(faults_of(claim("hit x\nmiss a\nmiss not b\n") + "rule s strength .5\n  moon ..2 brie\nhit y\n"),
            "");
  EXPECT_EQ(faults_of(claim("hit x\nmiss not b\n")),
            "2:1 K134 claim 'moon_cheese' has 1 hits and 1 misses\n");
  EXPECT_EQ(faults_of(claim("hit x\nhit y\nmiss a\nmiss b\n")),
            "2:1 K136 claim 'moon_cheese' has no miss with a negation\n");
  EXPECT_EQ(faults_of(claim("hit x\nhit y\nmiss a\nmiss not b\n") + "rule s strength .5\n  moon ..2 brie\n"),
            "9:6 K134 rule 's' has no hit\n");
}

TEST(ClaimHeader, MayHoldNegationsThatItEvenAsserts) {
  EXPECT_EQ(faults_of("topic a.b\nclaim moon_cheese\nrule r strength .5\n  never ..3 moon\n  even denies\n"
                      "hit x\nhit y\nmiss a\nmiss b\n"),
            "");
}

TEST(ClaimHeader, NeedsATopicAndAKnownClaim) {
  EXPECT_EQ(faults_of("claim moon_cheese\nrule r strength .5\n  moon ..3 cheese\n"),
            "1:1 K119 a claim stands under no topic\n");
  EXPECT_EQ(faults_of("stance quotes\nclaim moon_cheese\nrule r strength .5\n  moon ..3 cheese\n"),
            "2:1 K119 a claim stands under no topic\n");
  EXPECT_EQ(faults_of("topic a.b\nclaim mars_wine\nrule r strength .5\n  mars ..3 wine\nhit x\n"),
            "2:1 K130 there is no claim 'mars_wine'\n");
}

TEST(ClaimHeader, CountsRulesByClaim) {
  const auto rules = [](const std::string& header, int count, const std::string& word) {
    std::string text = header;
    for (int i = 0; i < count; ++i) {
      const std::string n = word + static_cast<char>('a' + i / 26) + static_cast<char>('a' + i % 26);
      text += "rule r" + n + " strength .5\n  moon ..3 " + n + "\nhit x\nhit y\nmiss a\nmiss not b\n";
    }
    return text;
  };
  EXPECT_EQ(
      faults_of("topic a.b\n" + rules("claim moon_cheese\n", 40, "x") + rules("claim sun_ice\n", 40, "y")),
      "");
  EXPECT_NE(faults_of("topic a.b\n" + rules("claim moon_cheese\n", 41, "x")).find("K139 claim 'moon_cheese'"),
            std::string::npos);
}

}  // namespace
}  // namespace scruple::test
