// Hashes of names, words and pieces, which stand in models and fingerprints and so never change: FNV-1a with
// 64 bits (Fowler, Noll, Vo), for short inputs and where no adversary is meant.
//
// Threads: pure functions.
#pragma once

#include <cstdint>
#include <string_view>

namespace scruple::knowledge {

inline constexpr std::uint64_t kHashBasis = 0xCBF29CE484222325;

constexpr std::uint64_t hash_step(std::uint64_t hash, unsigned char byte) {
  return (hash ^ byte) * 0x100000001B3;
}

constexpr std::uint64_t hash_of(std::string_view bytes, std::uint64_t hash = kHashBasis) {
  for (const char byte : bytes) hash = hash_step(hash, static_cast<unsigned char>(byte));
  return hash;
}

/// FNV mixes its high bits badly, and tables take their slots from them (finaliser of SplitMix64, all but its
/// last step, which helps the low bits).
constexpr std::uint64_t mix_high(std::uint64_t hash) {
  hash ^= hash >> 30U;
  hash *= 0xBF58476D1CE4E5B9;
  hash ^= hash >> 27U;
  return hash * 0x94D049BB133111EB;
}

/// The whole of it.
constexpr std::uint64_t mix(std::uint64_t hash) {
  hash = mix_high(hash);
  return hash ^ (hash >> 31U);
}

}  // namespace scruple::knowledge
