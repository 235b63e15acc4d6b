#include "detect/encoder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory_resource>

#include "compiler/build.h"
#include "knowledge/blob.h"
#include "text/tables_for_tests.h"

namespace scruple::detect {
namespace {

using compiler::Build;
using compiler::NameBuilder;

/// An encoder of no layer, whose one topic adds up the first column of the pieces it reads.
class EncoderTest : public testing::Test {
 protected:
  static constexpr std::uint32_t kWidth = 8, kRows = 96;

  EncoderTest() {
    build_.names.add(NameBuilder::topics, "a.topic");
    build_.names.add(NameBuilder::classes, "PERSON");
    names_section_ = build_.names.section();
    names_ = *pattern::Names::open(names_section_);
    settings_section_ = compiler::make_settings(build_, {});
    settings_ = *knowledge::Settings::open(settings_section_);
    for (const auto* piece : {"[CLS]", "[SEP]", "[UNK]", "ward", "wards", "!"})
      hashes_.push_back(Pieces::hash(piece, false));
    hashes_.push_back(Pieces::hash("s", true));
    std::sort(hashes_.begin(), hashes_.end());
  }

  std::uint32_t row(std::string_view piece, bool continues = false) const {
    return Pieces(hashes_).find(piece, continues);
  }

  /// With `evidence`, the first column of a token's state says that it belongs inside.
  std::vector<std::byte> section(const std::string& topic = "a.topic", bool evidence = false) const {
    knowledge::SectionWriter writer;
    std::size_t size = 0;
    const auto put = [&](auto value) {
      writer.put(value);
      size += sizeof value;
    };
    const auto align = [&] {
      while (size % 8 != 0) put(std::uint8_t{0});
    };
    const auto floats = [&](std::size_t count, float value) {
      align();
      for (std::size_t i = 0; i < count; ++i) put(value);
    };
    put(std::uint32_t{1});
    writer.put_string(topic);
    size += 4 + topic.size();
    const auto pieces = static_cast<std::uint32_t>(hashes_.size());
    for (const std::uint32_t n : {kWidth, 0U, 2U, 16U, kRows, pieces, 1U}) put(n);
    for (const auto* piece : {"[CLS]", "[SEP]", "[UNK]"}) put(row(piece));
    align();
    for (const auto hash : hashes_) put(hash);
    floats(pieces, 1);
    align();
    for (std::uint32_t piece = 0; piece < pieces; ++piece)
      for (std::uint32_t i = 0; i < kWidth; ++i)
        put(static_cast<std::int8_t>(piece == row("ward") && i == 0 ? 100 : 1));
    floats(std::size_t{kRows} * kWidth, 0);
    for (int part = 0; part < 2; ++part) floats(kWidth, 0);
    floats(kWidth, 1);
    floats(kWidth, 0);
    floats(1, 0.25F);
    align();
    for (std::uint32_t i = 0; i < 2 * kWidth; ++i) put(i == 0 ? 1.0F : 0.0F);
    if (!evidence) return writer.take();
    floats(kPlaces, 0.01F);
    floats(kPlaces, 0.5F);
    align();
    for (std::uint32_t i = 0; i < kPlaces * kWidth; ++i) put(static_cast<std::int8_t>(i == 0 ? 100 : 0));
    return writer.take();
  }

  float score(const Encoder& encoder, std::string_view text) {
    Encoder::Memory memory;
    return score(encoder, text, memory);
  }
  float score(const Encoder& encoder, std::string_view text, Encoder::Memory& memory) {
    read::Reading reading(&arena_);
    reading.fields.emplace_back(Field::text, text::read_document(text, tables_.tables, &arena_), &arena_);
    const auto windows = FeatureReader::windows(reading.fields.front(), &arena_);
    return encoder.score(reading, {}, windows, &arena_, memory)[0];
  }

  Build build_;
  test::TablesForTests tables_{{"ward"}};
  std::vector<std::byte> names_section_, settings_section_;
  pattern::Names names_;
  knowledge::Settings settings_;
  std::vector<std::uint64_t> hashes_;
  std::pmr::monotonic_buffer_resource arena_;
};

TEST_F(EncoderTest, CutsWordsIntoTheLongestPieces) {
  std::pmr::vector<std::uint32_t> rows(&arena_);
  const Pieces pieces(hashes_);
  const auto cut = [&](std::string_view word) {
    rows.clear();
    pieces.cut(word, row("[UNK]"), rows);
    return std::vector<std::uint32_t>(rows.begin(), rows.end());
  };
  using Cut = std::vector<std::uint32_t>;
  EXPECT_EQ(cut("ward"), Cut{row("ward")});
  EXPECT_EQ(cut("Wards"), Cut{row("wards")});
  EXPECT_EQ(cut("wardss"), (Cut{row("wards"), row("s", true)}));
  EXPECT_EQ(cut("wardx"), Cut{row("[UNK]")});
  EXPECT_EQ(cut(std::string(60, 's')), Cut{row("[UNK]")});
  EXPECT_EQ(cut(""), Cut{row("[UNK]")});
}

TEST_F(EncoderTest, ReadsWhatItKnows) {
  const auto bytes = section();
  const auto encoder = Encoder::open(bytes, names_, settings_);
  ASSERT_TRUE(encoder);
  EXPECT_GT(score(*encoder, "ward"), score(*encoder, "elsewhere"));
  EXPECT_GT(score(*encoder, "ward ward ward"), score(*encoder, "ward"));
  EXPECT_LT(score(*encoder, "ward!!!"), score(*encoder, "ward"));
  EXPECT_EQ(score(*encoder, ""), score(*encoder, ""));
}

TEST_F(EncoderTest, ALongTextHasTheScoreOfItsHighestWindow) {
  const auto bytes = section();
  const auto encoder = Encoder::open(bytes, names_, settings_);
  ASSERT_TRUE(encoder);
  std::string text;
  for (int i = 0; i < 400; ++i) text += i == 200 ? "Ward. " : "Other words here. ";
  EXPECT_GT(score(*encoder, text), score(*encoder, text.substr(0, 600)));
}

TEST_F(EncoderTest, WhatItRemembersIsWhatItSaid) {
  const auto bytes = section();
  const auto encoder = Encoder::open(bytes, names_, settings_);
  ASSERT_TRUE(encoder);
  Encoder::Memory memory;
  for (int round = 0; round < 3; ++round)
    for (int many = 1; many < 12; ++many) {  // more than are kept
      std::string text;
      for (int i = 0; i < many; ++i) text += "ward ";
      EXPECT_EQ(score(*encoder, text, memory), score(*encoder, text));
    }
  // What stands in the memory is told, not read anew.
  const std::vector<std::uint32_t> rows = {1, 2};
  EXPECT_EQ(memory.find(rows), nullptr);
  memory.keep(rows, {{7.0F}, {}, {}});
  ASSERT_NE(memory.find(rows), nullptr);
  EXPECT_EQ(memory.find(rows)->topics, std::vector<float>{7.0F});
  EXPECT_EQ(memory.find(std::span(rows).first(1)), nullptr);
}

TEST_F(EncoderTest, SaysOfEachTokenWhetherItIsEvidence) {
  const auto bytes = section("a.topic", true);
  const auto encoder = Encoder::open(bytes, names_, settings_);
  ASSERT_TRUE(encoder);
  read::Reading reading(&arena_);
  const std::string_view text = "Hello, ward! Wardss.";
  reading.fields.emplace_back(Field::text, text::read_document(text, tables_.tables, &arena_), &arena_);
  const auto windows = FeatureReader::windows(reading.fields.front(), &arena_);
  Encoder::Memory memory;
  for (int round = 0; round < 2; ++round) {  // read, and then remembered
    Evidence evidence(&arena_);
    encoder->score(reading, {}, windows, &arena_, memory, &evidence);
    ASSERT_EQ(evidence.tokens.size(), 3U);  // marks are none, and a word of two pieces is one
    ASSERT_EQ(evidence.says.size(), 3 * kPlaces);
    EXPECT_EQ(evidence.tokens[2].token, 2U);
    EXPECT_GT(evidence.says[kPlaces], evidence.says[0] + 1);  // ward
    EXPECT_EQ(evidence.says[kPlaces + 1], 0.5F);
    EXPECT_EQ(evidence.unread.size(), kPlaces);
  }
}

TEST_F(EncoderTest, WhatIsCutShortOrForAnotherTopicIsRefused) {
  const auto bytes = section();
  for (std::size_t size = 1; size < bytes.size(); size += 7)
    EXPECT_FALSE(Encoder::open(std::span(bytes).first(size), names_, settings_)) << size;
  const auto other = section("b.topic");
  EXPECT_FALSE(Encoder::open(other, names_, settings_));
  EXPECT_TRUE(Encoder::open({}, names_, settings_)->empty());
}

}  // namespace
}  // namespace scruple::detect
