#include "text/offset_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory_resource>
#include <random>
#include <string>
#include <vector>

namespace scruple::text {
namespace {

TEST(OffsetMap, MovesTogetherInsideOneToOneAndTakesTheWholeOfTheRest) {
  OffsetMap map(std::pmr::get_default_resource());
  map.add(3, {0, 3}, true);
  map.add(2, {3, 9}, false);
  map.add(4, {10, 14}, true);
  EXPECT_EQ(map.folded_size(), 9u);
  EXPECT_EQ(map.original(1, 2), (Span{1, 2}));
  EXPECT_EQ(map.original(3, 4), (Span{3, 9}));
  EXPECT_EQ(map.original(2, 7), (Span{2, 12}));
  EXPECT_EQ(map.original(0, 99), (Span{0, 14}));
  EXPECT_EQ(map.original(9, 9), (Span{14, 14}));

  OffsetMap part(std::pmr::get_default_resource());
  part.add(map, 2, 7);
  EXPECT_EQ(part.folded_size(), 5u);
  EXPECT_EQ(part.original(0, 1), (Span{2, 3}));
  EXPECT_EQ(part.original(1, 2), (Span{3, 9}));
  EXPECT_EQ(part.original(4, 5), (Span{11, 12}));
}

TEST(OffsetMap, GivesAnAccentToItsLetter) {
  OffsetMap map(std::pmr::get_default_resource());
  map.add(3, {0, 3}, true);
  map.extend(5);
  EXPECT_EQ(map.original(1, 2), (Span{1, 2}));
  EXPECT_EQ(map.original(2, 3), (Span{2, 5}));
}

/// Where each character begins in bytes and in UTF-16, by rules written another way: a
/// table of well-formed sequences (Unicode 15, table 3-7) and the longest prefix of one.
struct Naive {
  std::vector<std::uint32_t> bytes = {0}, utf16 = {0};

  static bool prefix_of_well_formed(const std::string& s) {
    static const unsigned char rows[][8] = {
        {0x00, 0x7F, 0, 0, 0, 0, 0, 0},
        {0xC2, 0xDF, 0x80, 0xBF, 0, 0, 0, 0},
        {0xE0, 0xE0, 0xA0, 0xBF, 0x80, 0xBF, 0, 0},
        {0xE1, 0xEC, 0x80, 0xBF, 0x80, 0xBF, 0, 0},
        {0xED, 0xED, 0x80, 0x9F, 0x80, 0xBF, 0, 0},
        {0xEE, 0xEF, 0x80, 0xBF, 0x80, 0xBF, 0, 0},
        {0xF0, 0xF0, 0x90, 0xBF, 0x80, 0xBF, 0x80, 0xBF},
        {0xF1, 0xF3, 0x80, 0xBF, 0x80, 0xBF, 0x80, 0xBF},
        {0xF4, 0xF4, 0x80, 0x8F, 0x80, 0xBF, 0x80, 0xBF},
    };
    for (const auto& row : rows) {
      const std::size_t length = row[0] == 0 ? 1 : row[0] < 0xE0 ? 2 : row[0] < 0xF0 ? 3 : 4;
      bool fits = s.size() <= length;
      for (std::size_t i = 0; fits && i < s.size(); ++i) {
        const auto b = static_cast<unsigned char>(s[i]);
        fits = b >= row[2 * i] && b <= row[2 * i + 1];
      }
      if (fits) return true;
    }
    return false;
  }

  explicit Naive(const std::string& source) {
    for (std::size_t at = 0; at < source.size();) {
      std::size_t length = 1;
      while (length < 4 && at + length < source.size() &&
             prefix_of_well_formed(source.substr(at, length + 1)))
        ++length;
      at += length;
      bytes.push_back(static_cast<std::uint32_t>(at));
      utf16.push_back(utf16.back() + (length == 4 ? 2 : 1));
    }
  }
};

TEST(Units, AgreeWithANaiveDecoderOnAnyBytes) {
  std::mt19937 random(20240607);
  const char* pieces[] = {
      "a",        "é",   "€", "😀", "\xFF", "\xE2\x82", "\xF0\x9F\x98", "\xC3", "\x80", "\xED\xA0\x80",
      "\xC0\xAF", "\xF5"};
  for (int round = 0; round < 3000; ++round) {
    std::string source;
    for (unsigned i = random() % 12; i > 0; --i) source += pieces[random() % std::size(pieces)];
    const Naive naive(source);
    for (std::uint32_t begin = 0; begin <= source.size(); ++begin) {
      const auto end = static_cast<std::uint32_t>(begin + random() % (source.size() - begin + 1));
      // The smallest run of whole characters round [begin, end).
      std::size_t first = 0;
      while (first + 1 < naive.bytes.size() && naive.bytes[first + 1] <= begin) ++first;
      std::size_t last = first;
      while (last + 1 < naive.bytes.size() && naive.bytes[last] < end) ++last;
      const Span points = to_unit(source, {begin, end}, Unit::code_point);
      const Span utf16 = to_unit(source, {begin, end}, Unit::utf16);
      ASSERT_EQ(points, (Span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)}))
          << begin << " " << end;
      ASSERT_EQ(utf16, (Span{naive.utf16[first], naive.utf16[last]}));
      const Span whole = {naive.bytes[first], naive.bytes[last]};
      ASSERT_EQ(from_unit(source, points, Unit::code_point), whole);
      ASSERT_EQ(from_unit(source, utf16, Unit::utf16), whole);
      ASSERT_EQ(to_unit(source, {begin, end}, Unit::byte),
                (begin == end && naive.bytes[first] == begin) ? (Span{begin, end}) : whole);
    }
  }
}

TEST(Units, MoveOutwardsFromTheMiddleOfASurrogatePair) {
  EXPECT_EQ(from_unit("a😀b", {2, 3}, Unit::utf16), (Span{1, 5}));
  EXPECT_EQ(from_unit("a😀b", {1, 2}, Unit::utf16), (Span{1, 5}));
  EXPECT_EQ(from_unit("ab", {1, 77}, Unit::utf16), (Span{1, 2}));
  EXPECT_EQ(from_unit("ab", {7, 9}, Unit::code_point), (Span{2, 2}));
}

}  // namespace
}  // namespace scruple::text
