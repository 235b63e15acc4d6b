#include "detect/products.h"

#include <gtest/gtest.h>

#include <random>

namespace scruple::detect {
namespace {

class ProductsTest : public testing::TestWithParam<Products::Way> {};

TEST_P(ProductsTest, SumsAreExactForAnyNumberOfRowsOfAnyLength) {
  std::mt19937 random(11);
  const auto numbers = [&](std::size_t count) {
    std::vector<std::int8_t> all(count);
    for (auto& one : all) one = static_cast<std::int8_t>(static_cast<int>(random() % 255) - 127);
    return all;
  };
  std::pmr::monotonic_buffer_resource arena;
  for (const std::size_t size : {1U, 63U, 64U, 65U, 384U, 1536U})
    for (const std::size_t count : {1U, 2U, 3U, 4U, 7U, 192U})
      for (const std::size_t rows : {std::size_t{1}, std::size_t{3}, Products::kTogether}) {
        const auto ours = numbers(count * size), theirs = numbers(rows * size);
        Products products(count, size, &arena, GetParam());
        for (std::size_t row = 0; row < count; ++row)
          products.set(row, std::span(ours).subspan(row * size, size));
        products.with(numbers(Products::kTogether * size));  // leaves nothing behind
        const auto sums = products.with(theirs);
        for (std::size_t row = 0; row < count; ++row)
          for (std::size_t out = 0; out < rows; ++out) {
            int sum = 0;
            for (std::size_t i = 0; i < size; ++i) sum += ours[row * size + i] * theirs[out * size + i];
            ASSERT_EQ(sums[row * Products::kTogether + out], sum)
                << size << " numbers, row " << row << " of " << count << ", " << out << " of " << rows;
          }
      }
}

TEST_P(ProductsTest, TheHighestAndLowestSumsHaveRoom) {
  constexpr std::size_t kSize = 1536;
  std::pmr::monotonic_buffer_resource arena;
  const std::vector<std::int8_t> most(kSize, 127), least(kSize, -127);
  Products products(2, kSize, &arena, GetParam());
  products.set(0, most);
  products.set(1, least);
  const auto sums = products.with(least);
  EXPECT_EQ(sums[0], -127 * 127 * static_cast<int>(kSize));
  EXPECT_EQ(sums[Products::kTogether], 127 * 127 * static_cast<int>(kSize));
}

TEST_P(ProductsTest, NoRowsHaveNoSums) {
  constexpr std::size_t kSize = 64;
  std::pmr::monotonic_buffer_resource arena;
  Products products(0, kSize, &arena, GetParam());
  EXPECT_TRUE(products.with(std::vector<std::int8_t>(kSize, 1)).empty());
}

std::vector<Products::Way> ways() {
  std::vector<Products::Way> all{Products::Way::plain};
  if (Products::how() != all.front()) all.push_back(Products::how());
  return all;
}

INSTANTIATE_TEST_SUITE_P(OfThisProcessor, ProductsTest, testing::ValuesIn(ways()), [](const auto& way) {
  return way.param == Products::Way::bytes ? "bytes" : "plain";
});

}  // namespace
}  // namespace scruple::detect
