#include <gtest/gtest.h>

#include <set>

#include "codes/loaded.h"
#include "detect/acts.h"

namespace scruple::codes {
namespace {

TEST(Topics, OfTheProjectOpen) {
  const Loaded& loaded = project();
  ASSERT_EQ(loaded.faults, "");
  ASSERT_TRUE(loaded.topics);
  EXPECT_EQ(loaded.topics->size(), 28);
  const Topic& first = (*loaded.topics)[loaded.names->topic("boundary.patient_contact")];
  EXPECT_EQ(first.mechanism, Mechanism::act);
  EXPECT_EQ(first.severity, Severity::medium);
  EXPECT_NE(first.silenced_by & (1U << loaded.names->stance("quotes")), 0U);
  EXPECT_EQ(first.silenced_by & (1U << loaded.names->stance("jokes")), 0U);
  EXPECT_EQ(first.advice.size(), 2U);
  ASSERT_EQ(first.answers.size(), 4U);
  EXPECT_FALSE(first.answers.front().then.empty());
  EXPECT_TRUE(first.answers.back().settles);
  ASSERT_EQ(first.answers.back().tells.size(), 1U);
  EXPECT_EQ(first.answers.back().tells.front().name, "relationship");
  EXPECT_EQ(first.answers.back().tells.front().value, "stranger");
}

/// A name or number is out, whether it is denied, asked or quoted.
TEST(Topics, IdentifiersAreNotSilencedByStance) {
  const Loaded& loaded = project();
  for (const char* id : {"confidentiality.direct_identifier", "confidentiality.indirect_identifier",
                         "own_privacy.personal_details"})
    for (const char* stance : {"denies", "asks", "quotes", "jokes", "condemns"})
      EXPECT_EQ((*loaded.topics)[loaded.names->topic(id)].silenced_by & (1U << loaded.names->stance(stance)),
                0U)
          << id << ' ' << stance;
}

TEST(Topics, AreToldToPeople) {
  const Loaded& loaded = project();
  std::set<std::string_view> reasons;
  for (std::uint16_t i = 1; i <= loaded.topics->size(); ++i) {
    const Topic& topic = (*loaded.topics)[i];
    EXPECT_FALSE(topic.title.empty()) << topic.id;
    EXPECT_FALSE(topic.question.empty()) << topic.id;
    EXPECT_GE(topic.answers.size(), 2U) << topic.id;
    EXPECT_FALSE(topic.advice.empty()) << topic.id;
    EXPECT_TRUE(reasons.insert(topic.reason).second) << topic.id;
    const std::string reason(topic.reason);
    EXPECT_TRUE(reason.find(" may ") != std::string::npos || reason.find("could") != std::string::npos ||
                topic.id == "confidentiality.direct_identifier")
        << topic.id << ": " << reason;
  }
}

TEST(Claims, AreFoundById) {
  compiler::Build build;
  const auto topics = compiler::project_source("knowledge/topics.yaml");
  const auto section = compiler::make_topics(
      build,
      {topics,
       {"claims.yaml", "claims: [{id: sun, rebuttal: It rises in the east., source: 'Everybody, always'}]"}});
  EXPECT_EQ(compiler::all_diagnostics(build), "");
  const auto name_section = build.names.section();
  const auto names = pattern::Names::open(name_section);
  ASSERT_TRUE(names);
  const auto opened = Topics::open(section, *names);
  ASSERT_TRUE(opened);
  ASSERT_NE(opened->claim("sun"), nullptr);
  EXPECT_EQ(opened->claim("sun")->rebuttal, "It rises in the east.");
  EXPECT_EQ(opened->claim("moon"), nullptr);
}

/// Every cut and every flipped bit of a section ends in nothing or in something that can be used.
template <class Open>
void expect_hardy(const std::vector<std::byte>& section, std::size_t step, Open&& open) {
  for (std::size_t size = 0; size < section.size(); size += step)
    EXPECT_FALSE(open(std::span(section).first(size))) << size;
  for (std::size_t bit = 0; bit < section.size() * 8; bit += step) {
    auto bytes = section;
    bytes[bit / 8] ^= std::byte{1} << (bit % 8);
    open(std::span<const std::byte>(bytes));
  }
}

TEST(Sections, DamageNeverCrashes) {
  const Loaded& loaded = project();
  expect_hardy(loaded.topic_section, 3, [&](std::span<const std::byte> bytes) {
    const auto topics = Topics::open(bytes, *loaded.names);
    if (topics) topics->claim("x");
    return topics.has_value();
  });
  expect_hardy(loaded.code_section, 29, [&](std::span<const std::byte> bytes) {
    const auto codes = Codes::open(bytes, *loaded.names);
    if (!codes) return false;
    for (const char* body : {"NMC", "trust-staff", "none", "other"}) {
      const Binding binding = codes->bind(Who{.body = body}, "2021-01-01");
      for (std::uint16_t topic = 0; topic <= loaded.topics->size(); topic += 9)
        codes->judge(topic, Severity::medium, binding, Kind::post);
    }
    return true;
  });
}

TEST(Acts, OpenAndSurviveDamage) {
  compiler::Build build;
  compiler::name_topics(build, compiler::project_source("knowledge/topics.yaml"));
  const auto section = compiler::make_acts(build, {"acts.yaml", R"(
acts:
  - {id: befriends, topic: boundary.patient_contact, when: {kind: [follow, friend_request], relationship: patient_now},
     unless: {outcome: declined}, strength: 0.9, severity: high}
  - {id: bare, topic: representation.missing_disclaimer, when: {employer_named: yes}, strength: 0.5}
)"});
  ASSERT_EQ(compiler::all_diagnostics(build), "");
  const auto name_section = build.names.section();
  const auto names = pattern::Names::open(name_section);
  ASSERT_TRUE(names);
  const auto acts = detect::Acts::open(section, *names);
  ASSERT_TRUE(acts);
  ASSERT_EQ(acts->all().size(), 2U);
  const detect::Act& act = acts->all()[0];
  EXPECT_EQ(act.id, "act:boundary.patient_contact/befriends");
  EXPECT_EQ(act.topic, names->topic("boundary.patient_contact"));
  EXPECT_EQ(act.severity, 3);
  ASSERT_EQ(act.when.size(), 2U);
  EXPECT_EQ(act.when[0], (std::vector<pattern::FeatureId>{names->feature("kind=follow"),
                                                          names->feature("kind=friend_request")}));
  EXPECT_EQ(act.unless, (std::vector<pattern::FeatureId>{names->feature("outcome=declined")}));
  EXPECT_EQ(acts->all()[1].severity, 0);
  expect_hardy(section, 1, [&](std::span<const std::byte> bytes) {
    return detect::Acts::open(bytes, *names).has_value();
  });
}

}  // namespace
}  // namespace scruple::codes
