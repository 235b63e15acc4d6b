// Evidence: what the encoder says of the tokens it read, for whoever chooses the words that a finding shows.
//
// Threads: belongs to the arena of the review.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <vector>

namespace scruple::detect {

/// What a token can be to the words that are shown.
enum class Place : std::uint8_t { inside, first, last };
inline constexpr std::size_t kPlaces = 3;

struct TokenAt {
  std::uint32_t field = 0;  ///< index into Reading::fields
  std::uint32_t token = 0;
};

struct Evidence {
  std::span<const std::uint16_t> topics;
  std::span<const float> unread;  ///< [topics][places], of a token that was not read
  std::pmr::vector<TokenAt> tokens;
  std::pmr::vector<float> says;  ///< [tokens][topics][places]; how much each place suits it

  explicit Evidence(std::pmr::memory_resource* arena) : tokens(arena), says(arena) {}
};

}  // namespace scruple::detect
