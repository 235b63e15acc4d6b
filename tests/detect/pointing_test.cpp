#include "detect/pointing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory_resource>

#include "compiler/build.h"
#include "knowledge/blob.h"
#include "knowledge/hash.h"
#include "text/tables_for_tests.h"

namespace scruple::detect {
namespace {

using compiler::Build;
using compiler::NameBuilder;

constexpr std::string_view kSettings = R"(
pointing:
  evidence: 1
  calm: 1
  likely: 0.2
  adds: 0.1
)";

/// A net that likes whole sentences, tokens that say something, and those that matched: two columns tell
/// where sentences begin and end; hidden numbers are these, said and matched.
class PointingTest : public testing::Test {
 protected:
  static constexpr std::uint32_t kHidden = 4;

  PointingTest() {
    for (const auto* topic : {"a.remark", "c.unlearned"}) build_.names.add(NameBuilder::topics, topic);
    names_section_ = build_.names.section();
    names_ = *pattern::Names::open(names_section_);
    settings_section_ = compiler::make_settings(build_, {{"settings.yaml", std::string(kSettings)}});
    settings_ = *knowledge::Settings::open(settings_section_);
    net_section_ = section();
  }

  static std::vector<std::byte> section() {
    knowledge::SectionWriter writer;
    std::size_t size = 0;
    const auto put = [&](auto value) {
      writer.put(value);
      size += sizeof value;
    };
    const auto array = [&]<class T>(std::initializer_list<T> values, std::size_t times = 1) {
      while (size % knowledge::kAlignment != 0) put(std::uint8_t{0});
      for (std::size_t i = 0; i < times; ++i)
        for (const T value : values) put(value);
    };
    put(std::uint32_t{1});
    constexpr std::string_view kTopic = "a.remark";
    writer.put_string(kTopic);
    size += sizeof(std::uint32_t) + kTopic.size();
    for (const std::uint32_t n : {2U, 0U, kHidden, 2U, 1U}) put(n);
    const auto begins = knowledge::mix(knowledge::hash_of("sentence begins"));
    const auto ends = knowledge::mix(knowledge::hash_of("sentence ends"));
    constexpr std::int8_t kOne = 100;
    constexpr std::int8_t kNone = 0;
    array({std::min(begins, ends), std::max(begins, ends)});
    array({0.01F, 0.01F});
    if (begins < ends)
      array({kOne, kNone, kNone, kOne});
    else
      array({kNone, kOne, kOne, kNone});
    array({0.01F, 0.01F, 0.01F, 0.01F});                            // scale of the map of words
    array({0.0F, 0.0F, 0.0F, 0.0F});                                // and its bias
    array({kOne, kNone, kNone, kOne, kNone, kNone, kNone, kNone});  // hidden: begins, ends
    array({0.0F}, 2 * kHidden);                                     // numbers of the token before
    array({0.0F, 0.0F, 1.0F, 0.0F, 0.0F, 0.0F, 0.0F, 1.0F});        // said and matched
    array({0.0F}, 2 * kHidden);                                     // and of the token behind
    array({0.0F}, kHidden);                                         // of the topic
    array({0.0F, 0.0F, 2.0F, 6.0F, 4.0F, 0.0F, 0.0F, 0.0F, 0.0F, 4.0F, 0.0F, 0.0F});  // inside, first, last
    array({-1.0F, 0.0F, 0.0F});
    array({0.0F}, Pointing::kLongest);
    return writer.take();
  }

  static EvidenceSpan place(std::string_view text, std::string_view part) {
    const auto at = static_cast<std::uint32_t>(text.find(part));
    return {at, at + static_cast<std::uint32_t>(part.size()), Field::text};
  }

  /// What is shown of `text` where rules matched `words`, each as the source has it; every token of `loud`
  /// says 1, and of `read` the encoder says that it belongs inside.
  std::vector<std::string> shown(std::uint16_t topic, std::string_view text,
                                 const std::vector<std::string_view>& words, std::string_view loud = {},
                                 std::string_view read = {}) {
    const auto pointing = Pointing::open(net_section_, names_, settings_);
    read::Reading reading(&arena_);
    reading.fields.emplace_back(Field::text, text::read_document(text, tables_.tables, &arena_), &arena_);
    std::vector<EvidenceSpan> matched;
    for (const auto word : words) matched.push_back(place(text, word));
    Said said(&arena_);
    auto& says = said.emplace_back();
    Evidence evidence(&arena_);
    const std::vector<std::uint16_t> topics = {1};
    const std::vector<float> unread(kPlaces);
    if (!read.empty()) evidence.topics = topics, evidence.unread = unread;
    const auto tokens = reading.fields.front().document.tokens();
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
      const auto in = [&](std::string_view part) {
        const auto at = place(text, part);
        return !part.empty() && tokens[i].at.begin >= at.begin && tokens[i].at.end <= at.end;
      };
      says.push_back(in(loud));
      if (!in(read)) continue;
      evidence.tokens.push_back({0, i});
      evidence.says.insert(evidence.says.end(), {2.0F, 0.0F, 0.0F});
    }
    std::vector<std::string> out;
    for (const auto& span : Pointer(*pointing, reading, evidence, &arena_).point(topic, said, matched))
      out.emplace_back(text.substr(span.begin, span.end - span.begin));
    return out;
  }

  Build build_;
  test::TablesForTests tables_{{"because"}};
  std::vector<std::byte> names_section_, settings_section_, net_section_;
  pattern::Names names_;
  knowledge::Settings settings_;
  std::pmr::monotonic_buffer_resource arena_;
};

using Shown = std::vector<std::string>;

TEST_F(PointingTest, ShowsWhatAPersonWouldMarkAroundTheWordsThatMatched) {
  EXPECT_EQ(shown(1, "Tea at six. The worst moaners ever came. Then home.", {"moaners"}),
            Shown{"The worst moaners ever came"});
}

TEST_F(PointingTest, WhatTokensSayDecidesWhereNothingMatched) {
  EXPECT_EQ(shown(1, "We had tea at six. Nobody liked them at all. We went to bed.", {}, "liked them at"),
            Shown{"Nobody liked them at all"});
}

TEST_F(PointingTest, WhatTheEncoderReadCountsToo) {
  EXPECT_EQ(
      shown(1, "We had tea at six. Nobody liked them at all. We went to bed.", {}, "tea", "We went to bed"),
      Shown{"We went to bed"});
}

TEST_F(PointingTest, ShowsASecondPlaceThatAddsMuch) {
  EXPECT_EQ(shown(1, "They moaned all day long. We had tea and so we went. They grumbled all night long.",
                  {"moaned", "grumbled"}),
            (Shown{"They moaned all day long", "They grumbled all night long"}));
}

TEST_F(PointingTest, WhatMatchedElsewhereIsShownToo) {
  EXPECT_EQ(shown(1, "They moaned and moaned all day. Tea at six was fine. Oh moaners all of them.",
                  {"moaned and moaned", "moaners"}, "They moaned and moaned all day"),
            (Shown{"They moaned and moaned all day", "moaners"}));
}

TEST_F(PointingTest, OfATopicThatTheNetDoesNotKnowWhatMatchedIsShown) {
  EXPECT_EQ(shown(2, "The worst night. We went.", {"worst"}), Shown{"worst"});
}

TEST_F(PointingTest, AnEmptyTextShowsNothing) {
  EXPECT_TRUE(shown(1, "", {}).empty());
}

TEST_F(PointingTest, OfALongTextItLooksWhereSomethingWasSeen) {
  std::string text;
  for (int i = 0; i < 600; ++i) text += i == 500 ? "The worst moaners. " : "We had tea. ";
  EXPECT_EQ(shown(1, text, {"moaners"}), Shown{"The worst moaners"});
}

TEST_F(PointingTest, WithoutANetWhatMatchedIsShown) {
  net_section_.clear();
  EXPECT_EQ(shown(1, "The worst night. We went.", {"worst"}), Shown{"worst"});
}

TEST_F(PointingTest, WhatIsCutShortIsRefused) {
  EXPECT_TRUE(Pointing::open(net_section_, names_, settings_));
  for (std::size_t size = 1; size < net_section_.size(); size += 5)
    EXPECT_FALSE(Pointing::open(std::span(net_section_).first(size), names_, settings_)) << size;
}

}  // namespace
}  // namespace scruple::detect
