#include <gtest/gtest.h>

#include <algorithm>

#include "codes/loaded.h"

namespace scruple::codes {
namespace {

Binding bind(const Who& author, std::string_view as_of = "") {
  return project().codes->bind(author, as_of);
}

/// The ids of what binds, as clauses cite them.
std::vector<std::string> bound(const Codes& codes, const Binding& binding, std::uint16_t topic) {
  std::vector<std::string> ids;
  for (const ClauseRef& clause : codes.judge(topic, Severity::high, binding, Kind::post).clauses)
    if (std::find(ids.begin(), ids.end(), clause.code) == ids.end()) ids.push_back(clause.code);
  return ids;
}

std::vector<std::string> bound(const Who& author) {
  return bound(*project().codes, bind(author), project().names->topic("discrimination"));
}

using Ids = std::vector<std::string>;

TEST(Bind, BodyImpliesCodes) {
  EXPECT_EQ(bound({.body = "NMC"}), Ids{"nmc"});
  EXPECT_EQ(bound({.body = "HCPC"}), Ids{"hcpc"});
  EXPECT_EQ(bound({.body = "GMC-student"}), Ids{"nottingham"});
  EXPECT_EQ(bound({.body = "GMC"}), Ids{"gmc"});
  EXPECT_EQ(bound({.body = "trust-staff"}), Ids{"nhs-trust"});
  EXPECT_EQ(bound({.body = "none"}), Ids{});
  for (const char* body : {"NMC", "HCPC", "GMC-student", "trust-staff", "none"})
    EXPECT_TRUE(bind({.body = body}).assumed.empty()) << body;
}

TEST(Bind, CodesReplaceOrAdd) {
  EXPECT_EQ(bound({.body = "NMC", .codes = {"nhs-trust"}}), Ids{"nhs-trust"});
  EXPECT_EQ(bound({.body = "NMC", .codes = {"+nhs-trust"}}), (Ids{"nmc", "nhs-trust"}));
  EXPECT_EQ(bound({.body = "NMC", .codes = {"+nmc", "+nmc"}}), Ids{"nmc"});
  EXPECT_EQ(bound({.codes = {"nmc", "+nhs-trust"}}), (Ids{"nmc", "nhs-trust"}));
}

/// A placement binds a student beside the school.
TEST(Bind, AStudentMayBeOnPlacement) {
  EXPECT_EQ(bound({.body = "GMC-student", .codes = {"+nhs-trust"}}), (Ids{"nottingham", "nhs-trust"}));
}

TEST(Bind, NobodyKnownIsSaid) {
  const Binding binding = bind({});
  EXPECT_EQ(bound({}), (Ids{"hcpc", "nhs-trust", "nmc"}));
  ASSERT_EQ(binding.assumed.size(), 1U);
  EXPECT_EQ(binding.assumed[0],
            "It is not known which code binds the author: reviewed as a UK health professional under HCPC, "
            "NHS Trust and NMC.");
  EXPECT_TRUE(binding.warnings.empty());
}

TEST(Bind, ABodyWithoutACodeIsSaid) {
  const Binding binding = bind({.body = "GDC"});
  EXPECT_EQ(bound({.body = "GDC"}), (Ids{"hcpc", "nhs-trust", "nmc"}));
  ASSERT_EQ(binding.assumed.size(), 1U);
  EXPECT_EQ(
      binding.assumed[0],
      "There is no code for GDC in this knowledge yet: reviewed under HCPC, NHS Trust and NMC instead.");
}

TEST(Bind, AnUnknownCodeIsAWarning) {
  const Binding binding = bind({.codes = {"nmc", "gdc"}});
  ASSERT_EQ(binding.warnings.size(), 1U);
  EXPECT_EQ(
      binding.warnings[0],
      "There is no code \"gdc\" in this knowledge; it is left out. There are: gmc, hcpc, nhs-trust, nmc, "
      "nottingham.");
  EXPECT_TRUE(binding.assumed.empty());
  EXPECT_EQ(bind({.codes = {"gdc"}}).assumed.size(), 1U);
  EXPECT_EQ(bind({.codes = {"", "+", "+gdc"}}).codes.size(), 3U);
}

TEST(Bind, StageFromFieldThenRoleThenCode) {
  EXPECT_EQ(bind({.body = "NMC"}).stage, Stage::registrant);
  EXPECT_EQ(bind({.body = "NMC", .role = "Student nurse, second year"}).stage, Stage::student);
  EXPECT_EQ(bind({.body = "NMC", .role = "Studentship lead"}).stage, Stage::registrant);
  EXPECT_EQ(bind({.body = "NMC", .role = "student nurse", .stage = Stage::support}).stage, Stage::support);
  EXPECT_EQ(bind({.body = "trust-staff", .role = "ward volunteer"}).stage, Stage::volunteer);
  EXPECT_EQ(bind({.body = "HCPC", .role = "student paramedic"}).stage, Stage::student);
  EXPECT_EQ(bind({.body = "GMC-student"}).stage, Stage::student);
  EXPECT_EQ(bind({.body = "none"}).stage, Stage::none);
}

TEST(Bind, AccountIsPersonalUnlessSaid) {
  EXPECT_EQ(bind({}).account, AccountKind::personal);
  EXPECT_EQ(bind({.account = AccountKind::official}).account, AccountKind::official);
}

constexpr const char* kTwoTopics = R"(
stances: [asks]
topics:
  - {id: a.one, title: One, mechanism: act, severity: low, threshold: 0.5, silenced_by: [asks], reason: It may., advice: []}
  - {id: a.two, title: Two, mechanism: act, severity: low, threshold: 0.5, silenced_by: [], reason: It may., advice: []}
)";

/// A made-up body that changed its mind, and one that has been there for ever.
constexpr const char* kEditions = R"(
id: guild
title: The Guild of Bonesetters
short: Guild
bodies: [guild]
editions:
  - version: first
    in_force_from: 2010-05-01
    sources: {d: {document: Rules, short: Rules, checked: 2026-01-01}}
    clauses: [{id: guild.old, source: d, place: page 1, force: should, summary: Once it was so.}]
    topics:
      a.one: {severity: low, stacking: strictest, clauses: guild.old}
  - version: second
    in_force_from: 2020-01-01
    sources: {d: {document: Rules, short: Rules, checked: 2026-01-01}}
    principle: guild.new
    clauses: [{id: guild.new, source: d, place: page 2, force: must, summary: Now it is so.}]
    topics:
      a.one: {severity: raise, stacking: strictest, clauses: guild.new}
    parts:
      guests:
        bodies: [guest]
        topics:
          a.one: {severity: lower, stacking: strictest, clauses: guild.new}
)";

struct Edition {
  const char* as_of;
  const char* clause;
  Severity severity;
  std::size_t warnings;
};

TEST(Bind, AsOfPicksTheEdition) {
  const Loaded loaded = load({"topics.yaml", kTwoTopics}, {{"guild.yaml", kEditions}});
  ASSERT_EQ(loaded.faults, "");
  ASSERT_TRUE(loaded.codes);
  const Edition editions[] = {
      {"", "guild.new", Severity::high, 0},
      {"2020-01-01", "guild.new", Severity::high, 0},
      {"2031-12-31T23:59:59Z", "guild.new", Severity::high, 0},
      {"2019-12-31", "guild.old", Severity::low, 0},
      {"2010-05-01", "guild.old", Severity::low, 0},
      {"2001-01-01", "guild.old", Severity::low, 1},
      {"last week", "guild.new", Severity::high, 1},
  };
  for (const Edition& edition : editions) {
    SCOPED_TRACE(edition.as_of);
    const Binding binding = loaded.codes->bind(Who{.body = "guild"}, edition.as_of);
    EXPECT_EQ(binding.warnings.size(), edition.warnings);
    const Ruling ruling = loaded.codes->judge(1, Severity::medium, binding, Kind::post);
    ASSERT_EQ(ruling.clauses.size(), 1U);
    EXPECT_EQ(ruling.clauses[0].id, edition.clause);
    EXPECT_EQ(ruling.severity, edition.severity);
  }
  EXPECT_EQ(loaded.codes->ids(), Ids{"guild"});
}

TEST(Bind, APartBindsOthersInItsEditionOnly) {
  const Loaded loaded = load({"topics.yaml", kTwoTopics}, {{"guild.yaml", kEditions}});
  const Binding now = loaded.codes->bind(Who{.body = "guest"}, "");
  EXPECT_EQ(loaded.codes->judge(1, Severity::high, now, Kind::post).severity, Severity::medium);
  EXPECT_FALSE(loaded.codes->judge(2, Severity::high, now, Kind::post).finding);
  const Binding before = loaded.codes->bind(Who{.body = "guest"}, "2015-01-01");
  EXPECT_TRUE(before.codes.empty());
  EXPECT_FALSE(loaded.codes->judge(1, Severity::high, before, Kind::post).finding);
}

TEST(Bind, WithoutAPrincipleSilenceIsNoFinding) {
  const Loaded loaded = load({"topics.yaml", kTwoTopics}, {{"guild.yaml", kEditions}});
  const Binding before = loaded.codes->bind(Who{.body = "guild"}, "2015-01-01");
  EXPECT_FALSE(loaded.codes->judge(2, Severity::high, before, Kind::post).finding);
  const Binding now = loaded.codes->bind(Who{.body = "guild"}, "");
  EXPECT_EQ(loaded.codes->judge(2, Severity::high, now, Kind::post).severity, Severity::medium);
}

/// Two made-up bodies that disagree: what stacking makes of it.
std::string body_with(const std::string& id, const std::string& severity, const std::string& stacking) {
  return "id: " + id + "\ntitle: T\nshort: " + id + "\nbodies: [all]\neditions:\n  - version: one\n" +
         "    sources: {d: {document: D, short: D, checked: 2026-01-01}}\n" + "    clauses: [{id: " + id +
         ".one, source: d, place: p, force: must, summary: Do.}]\n" +
         "    topics: {a.one: {severity: " + severity + ", stacking: " + stacking + ", clauses: " + id +
         ".one}}\n";
}

struct Stack {
  const char *first, *first_stacking, *second, *second_stacking, *expected;
};

TEST(Judge, Stacks) {
  const Stack stacks[] = {
      {"low", "strictest", "high", "strictest", "high"},
      {"low", "narrowest", "high", "narrowest", "low"},
      {"low", "narrowest", "high", "strictest", "high"},
      {"none", "narrowest", "high", "narrowest", "none"},
      {"none", "strictest", "low", "strictest", "low"},
      {"none", "narrowest", "medium", "strictest", "medium"},
      {"none", "strictest", "none", "strictest", "none"},
      {"same", "narrowest", "raise", "narrowest", "medium"},
      {"lower", "strictest", "same", "strictest", "medium"},
  };
  for (const Stack& stack : stacks) {
    const Loaded loaded =
        load({"topics.yaml", kTwoTopics}, {{"x.yaml", body_with("x", stack.first, stack.first_stacking)},
                                           {"y.yaml", body_with("y", stack.second, stack.second_stacking)}});
    ASSERT_TRUE(loaded.codes) << loaded.faults;
    const Ruling ruling =
        loaded.codes->judge(1, Severity::medium, loaded.codes->bind(Who{.body = "all"}, ""), Kind::post);
    EXPECT_EQ(ruling.finding ? name(ruling.severity) : "none", stack.expected)
        << stack.first << ' ' << stack.first_stacking << ' ' << stack.second << ' ' << stack.second_stacking;
  }
}

TEST(Judge, SurvivesABindingOfOtherKnowledge) {
  Binding binding;
  binding.codes = {0, 65535};
  const Ruling ruling = project().codes->judge(65535, Severity::high, binding, Kind::post);
  EXPECT_TRUE(ruling.finding);
}

}  // namespace
}  // namespace scruple::codes
