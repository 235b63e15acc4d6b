#include "knowledge/blob.h"

#include <gtest/gtest.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <limits>
#include <random>

namespace scruple::knowledge {
namespace {

using Sections = std::vector<std::pair<SectionId, std::vector<std::byte>>>;

std::vector<std::byte> bytes_of(std::string_view text) {
  const auto bytes = std::as_bytes(std::span(text.data(), text.size()));
  return {bytes.begin(), bytes.end()};
}

std::string text_of(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Sections some_sections() {
  return {{SectionId::codes, bytes_of("codes")},
          {SectionId::fold, bytes_of("a fold of odd size")},
          {SectionId::settings, {}},
          {SectionId::info, bytes_of("i")}};
}

/// Gives damaged bytes a checksum that fits, so that the checks behind it are reached.
void seal(std::vector<std::byte>& blob) {
  std::uint32_t sections = 0;
  std::memcpy(&sections, blob.data() + 12, sizeof(sections));
  const std::uint64_t hash = XXH64(blob.data() + 32, blob.size() - 32, sections);
  std::memcpy(blob.data() + 24, &hash, sizeof(hash));
}

/// Whatever is opened hands out sections that lie inside.
void expect_inside(const std::vector<std::byte>& bytes) {
  const auto blob = Blob::open(bytes);
  if (!blob) {
    EXPECT_EQ(blob.error().code, ErrorCode::bad_knowledge);
    return;
  }
  for (std::uint32_t id = 0; id < 70; ++id) {
    const auto section = blob->section(static_cast<SectionId>(id));
    if (section.empty()) continue;
    EXPECT_GE(section.data(), bytes.data());
    EXPECT_LE(section.data() + section.size(), bytes.data() + bytes.size());
  }
}

TEST(Blob, GivesBackWhatWasPutIn) {
  const auto bytes = make_blob(some_sections());
  const auto blob = Blob::open(bytes);
  ASSERT_TRUE(blob.ok());
  for (const auto& [id, content] : some_sections()) EXPECT_EQ(text_of(blob->section(id)), text_of(content));
  EXPECT_TRUE(blob->section(SectionId::acts).empty());
}

TEST(Blob, AlignsSections) {
  const auto bytes = make_blob(some_sections());
  const auto blob = Blob::open(bytes);
  ASSERT_TRUE(blob.ok());
  for (SectionId id : {SectionId::codes, SectionId::fold, SectionId::info})
    EXPECT_EQ((blob->section(id).data() - bytes.data()) % 8, 0);
}

TEST(Blob, DoesNotDependOnTheOrderOfSections) {
  Sections reversed = some_sections();
  std::reverse(reversed.begin(), reversed.end());
  EXPECT_EQ(make_blob(some_sections()), make_blob(reversed));
}

TEST(Blob, HashFollowsContent) {
  Sections other = some_sections();
  other[0].second[0] = std::byte{'k'};
  const auto one = make_blob(some_sections()), two = make_blob(other);
  EXPECT_NE(Blob::open(one)->hash(), Blob::open(two)->hash());
}

TEST(Blob, MayBeEmpty) {
  const auto bytes = make_blob({});
  const auto blob = Blob::open(bytes);
  ASSERT_TRUE(blob.ok());
  EXPECT_TRUE(blob->section(SectionId::fold).empty());
}

TEST(Blob, RefusesEveryTruncation) {
  const auto whole = make_blob(some_sections());
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_FALSE(Blob::open(std::span(whole).first(size)).ok()) << size;
}

TEST(Blob, RefusesToBeginWhereNumbersDoNot) {
  const auto whole = make_blob(some_sections());
  std::vector<std::byte> moved(whole.size() + 1);
  std::copy(whole.begin(), whole.end(), moved.begin() + 1);
  const auto blob = Blob::open(std::span(moved).subspan(1));
  ASSERT_FALSE(blob.ok());
  EXPECT_NE(blob.error().message.find("multiple of eight"), std::string::npos) << blob.error().message;
}

TEST(Blob, RefusesMoreThanItSays) {
  auto bytes = make_blob(some_sections());
  bytes.push_back(std::byte{0});
  EXPECT_FALSE(Blob::open(bytes).ok());
}

TEST(Blob, RefusesEveryFlippedBit) {
  const auto whole = make_blob(some_sections());
  for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
    auto bytes = whole;
    bytes[bit / 8] ^= std::byte{1} << (bit % 8);
    EXPECT_FALSE(Blob::open(bytes).ok()) << bit;
  }
}

TEST(Blob, StaysInsideWhenTheChecksumFits) {
  const auto whole = make_blob(some_sections());
  for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
    auto bytes = whole;
    bytes[bit / 8] ^= std::byte{1} << (bit % 8);
    seal(bytes);
    expect_inside(bytes);
  }
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    auto bytes = whole;
    for (int i = 0; i < 6; ++i) bytes[32 + random() % (bytes.size() - 32)] = static_cast<std::byte>(random());
    seal(bytes);
    expect_inside(bytes);
  }
}

TEST(Section, ReadsWhatWasWritten) {
  SectionWriter writer;
  writer.put(std::uint16_t{7});
  writer.put_string("héllo");
  writer.put_list(std::vector<int>{1, 2, 3}, [&](int value) { writer.put(value); });
  writer.put(0.25F);
  const auto bytes = writer.take();
  SectionReader reader(bytes);
  EXPECT_EQ(reader.get<std::uint16_t>(), 7);
  EXPECT_EQ(reader.get_string(), "héllo");
  ASSERT_EQ(reader.get_count(sizeof(int)), 3U);
  for (int expected : {1, 2, 3}) EXPECT_EQ(reader.get<int>(), expected);
  EXPECT_EQ(reader.get<float>(), 0.25F);
  EXPECT_TRUE(reader.at_end());
  EXPECT_FALSE(reader.failed());
}

TEST(Section, FailsPastTheEndAndGivesZero) {
  const auto bytes = bytes_of("\x05");
  for (int method = 0; method < 3; ++method) {
    SectionReader reader(bytes);
    if (method == 0) {
      EXPECT_EQ(reader.get<std::uint32_t>(), 0U);
    }
    if (method == 1) {
      EXPECT_EQ(reader.get_string(), "");
    }
    if (method == 2) {
      EXPECT_EQ(reader.get_count(), 0U);
    }
    EXPECT_TRUE(reader.failed());
    EXPECT_TRUE(reader.at_end());
  }
}

TEST(Section, RefusesACountThatCannotFit) {
  SectionWriter writer;
  writer.put(std::numeric_limits<std::uint32_t>::max());
  writer.put(std::uint64_t{0});
  const auto bytes = writer.take();
  SectionReader list(bytes), text(bytes);
  EXPECT_EQ(list.get_count(4), 0U);
  EXPECT_TRUE(list.failed());
  EXPECT_EQ(text.get_string(), "");
  EXPECT_TRUE(text.failed());
}

}  // namespace
}  // namespace scruple::knowledge
