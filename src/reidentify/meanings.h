// Meanings: which rows of the population tables a name or term may stand for.
//
// The key is a phrase as the text layer folds it: the folded forms of its tokens joined by one space,
// so that the compiler and the reading make the same key from "St Mary's" and "st  mary’s".
// One phrase may mean several things ("derby" the town and the hospital there, "bath" a town and a
// word): all are given, the likeliest first, and whoever asks decides by what stands round it.
//
// Threads: immutable.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace scruple::reidentify {

enum class Entity : std::uint8_t {
  hospital,
  area,
  town,
  postcode,
  condition,
  rare_disease,
  occupation,
  ethnicity,
  religion,
  country,
  language,
  first_name,
  surname,
};
inline constexpr std::size_t kEntities = 13;

struct Meaning {
  Entity entity = Entity::area;
  std::uint8_t flags = 0;
  std::uint16_t reserved = 0;
  std::uint32_t row = 0;

  /// The phrase is an adjective or the name of people ("Polish", "Sikh"), not of the thing itself.
  static constexpr std::uint8_t kAdjective = 1;
  /// The phrase means several rows of the same table.
  static constexpr std::uint8_t kAmbiguous = 2;
  /// The phrase means all of those rows together ("Yorkshire" four counties, "black" three groups).
  static constexpr std::uint8_t kTogether = 4;
  /// The phrase means this only where somebody is said to have it ("with Usher").
  static constexpr std::uint8_t kIntroduced = 8;
  /// The phrase means this only where it stands alone or is counted ("Prostate, sixties", "four hips today").
  static constexpr std::uint8_t kTerse = 16;
};

}  // namespace scruple::reidentify
