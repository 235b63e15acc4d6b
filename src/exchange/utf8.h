// Utf8: one well-formed sequence at a time, for strings that go in and out.
//
// Ill-formed bytes are cut into maximal subparts (Unicode 15, section 3.9, table 3-8), as
// JavaScript and Python do, so that all sides count the same number of U+FFFD.
//
// Threads: pure functions.
#pragma once

#include <cstddef>
#include <string_view>

namespace scruple::exchange {

inline constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

struct Sequence {
  std::size_t size = 1;  ///< bytes, at least 1
  bool well_formed = false;
};

/// The sequence that begins at bytes[at]; at < bytes.size().
inline Sequence sequence_at(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U;
  };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {1, true};
  std::size_t size = 0;
  unsigned low = 0x80;
  unsigned high = 0xBF;
  if (lead >= 0xC2 && lead <= 0xDF) {
    size = 2;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    size = 3;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    size = 4;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
  } else {
    return {1, false};
  }
  if (byte(1) < low || byte(1) > high) return {1, false};
  for (std::size_t i = 2; i < size; ++i) {
    if (byte(i) < 0x80 || byte(i) > 0xBF) return {i, false};
  }
  return {size, true};
}

}  // namespace scruple::exchange
