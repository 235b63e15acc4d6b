#include "detect/pointing.h"

#include <gtest/gtest.h>

#include <memory_resource>

#include "compiler/build.h"
#include "text/tables_for_tests.h"

namespace scruple::detect {
namespace {

using compiler::Build;
using compiler::NameBuilder;

/// Five tokens are the best length; "because" is a cut; names are exact.
constexpr std::string_view kSettings = R"(
pointing:
  near: 0.5
  cuts: {because: 1}
  exact: {b.name: 1}
  weights: {said: 1, matched: 2, length: 3.2, length2: -1, sentences: -2, clauses: -0.5, context: 0}
)";

class PointingTest : public testing::Test {
 protected:
  PointingTest() {
    build_.names.add(NameBuilder::topics, "a.remark");
    build_.names.add(NameBuilder::topics, "b.name");
    names_section_ = build_.names.section();
    settings_section_ = compiler::make_settings(build_, {{"settings.yaml", std::string(kSettings)}});
  }

  /// What is shown of `text` where rules matched `words`, each as the source has it; every token of
  /// `loud` says 1.
  std::vector<std::string> shown(std::uint16_t topic, std::string_view text,
                                 const std::vector<std::string_view>& words, std::string_view loud = {}) {
    const auto names = *pattern::Names::open(names_section_);
    const Pointing pointing(names, *knowledge::Settings::open(settings_section_));
    read::Reading reading(&arena_);
    reading.fields.emplace_back(Field::text, text::read_document(text, tables_.tables, &arena_), &arena_);
    const auto place = [&](std::string_view part) {
      const auto at = static_cast<std::uint32_t>(text.find(part));
      return EvidenceSpan{at, at + static_cast<std::uint32_t>(part.size()), Field::text};
    };
    std::vector<EvidenceSpan> matched;
    for (const auto word : words) matched.push_back(place(word));
    Said said(&arena_);
    auto& tokens = said.emplace_back();
    for (const auto& token : reading.fields.front().document.tokens())
      tokens.push_back(!loud.empty() && token.at.begin >= place(loud).begin &&
                       token.at.end <= place(loud).end);
    std::vector<std::string> out;
    for (const auto& span : pointing.point(topic, reading, said, matched, &arena_))
      out.emplace_back(text.substr(span.begin, span.end - span.begin));
    return out;
  }

  Build build_;
  test::TablesForTests tables_{{"because"}};
  std::vector<std::byte> names_section_, settings_section_;
  std::pmr::monotonic_buffer_resource arena_;
};

using Shown = std::vector<std::string>;

TEST_F(PointingTest, ShowsTheClauseAroundTheWordsThatMatched) {
  EXPECT_EQ(shown(1, "Tea at six, the worst moaners ever came, then home.", {"moaners"}),
            Shown{"the worst moaners ever came"});
}

TEST_F(PointingTest, ASmallWordBeginsAPiece) {
  EXPECT_EQ(shown(1, "the worst moaners ever came because it was so very hot that day", {"moaners"}),
            Shown{"the worst moaners ever came"});
}

TEST_F(PointingTest, WhatTokensSayDecidesWhereNothingMatched) {
  EXPECT_EQ(shown(1, "We had tea at six. Nobody liked them at all. We went to bed.", {}, "liked them at"),
            Shown{"Nobody liked them at all"});
}

TEST_F(PointingTest, ShowsASecondPlaceThatComesNear) {
  EXPECT_EQ(
      shown(1, "They moaned all day long. We had tea. They grumbled all night long.", {"moaned", "grumbled"}),
      (Shown{"They moaned all day long", "They grumbled all night long"}));
}

TEST_F(PointingTest, WhatMatchedElsewhereIsShownToo) {
  EXPECT_EQ(shown(1, "They moaned and moaned all day. Tea. Moaners.", {"moaned and moaned", "Moaners"}),
            (Shown{"They moaned and moaned all day", "Moaners"}));
}

TEST_F(PointingTest, OfAnExactTopicWhatMatchedIsShownAsItStands) {
  EXPECT_EQ(shown(2, "The worst night was with Ann Other, again.", {"Ann Other"}), Shown{"Ann Other"});
}

TEST_F(PointingTest, AnEmptyTextShowsWhatMatched) {
  EXPECT_TRUE(shown(1, "", {}).empty());
}

}  // namespace
}  // namespace scruple::detect
