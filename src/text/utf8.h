// Utf8: decoding of any bytes, one code point or one maximal ill-formed subpart at a time
// (Unicode 15, section 3.9, table 3-8), and encoding.
//
// Threads: pure functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace scruple::text {

struct Decoded {
  char32_t c = 0xFFFD;    ///< U+FFFD if ill-formed
  std::uint8_t size = 1;  ///< bytes taken, at least 1
  bool well_formed = false;
};

/// Decodes what begins at `at`, which must be before the end.
inline Decoded decode_utf8(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t left = text.size() - at;
  unsigned char low = 0x80;
  unsigned char high = 0xBF;
  std::uint8_t size = 0;
  char32_t c = 0;
  if (lead >= 0xC2 && lead <= 0xDF) {
    size = 2;
    c = lead & 0x1F;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    size = 3;
    c = lead & 0x0F;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    size = 4;
    c = lead & 0x07;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
  } else {
    return {};
  }
  for (std::uint8_t i = 1; i < size; ++i) {
    if (i >= left || byte(i) < low || byte(i) > high) return {0xFFFD, i, false};
    c = (c << 6) | (byte(i) & 0x3F);
    low = 0x80;
    high = 0xBF;
  }
  return {c, size, true};
}

/// Writes a code point; the result is a view of `buffer`.
inline std::string_view encode_utf8(char32_t c, char (&buffer)[4]) {
  if (c < 0x80) {
    buffer[0] = static_cast<char>(c);
    return {buffer, 1};
  }
  if (c < 0x800) {
    buffer[0] = static_cast<char>(0xC0 | (c >> 6));
    buffer[1] = static_cast<char>(0x80 | (c & 0x3F));
    return {buffer, 2};
  }
  if (c < 0x10000) {
    buffer[0] = static_cast<char>(0xE0 | (c >> 12));
    buffer[1] = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    buffer[2] = static_cast<char>(0x80 | (c & 0x3F));
    return {buffer, 3};
  }
  buffer[0] = static_cast<char>(0xF0 | (c >> 18));
  buffer[1] = static_cast<char>(0x80 | ((c >> 12) & 0x3F));
  buffer[2] = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
  buffer[3] = static_cast<char>(0x80 | (c & 0x3F));
  return {buffer, 4};
}

/// Whether every byte is part of a well-formed code point.
inline bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded one = decode_utf8(text, at);
    if (!one.well_formed) return false;
    at += one.size;
  }
  return true;
}

/// UTF-16 without its byte order mark as UTF-8; a lone surrogate or half a unit becomes U+FFFD.
inline std::string from_utf16(std::string_view bytes, bool big_endian) {
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]),
               second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big_endian ? first << 8U | second : second << 8U | first);
  };
  std::string out;
  char buffer[4];
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    char32_t c = at + 1 < bytes.size() ? unit(at) : 0xFFFD;
    const bool high = c >= 0xD800 && c < 0xDC00;
    const char32_t low = high && at + 3 < bytes.size() ? unit(at + 2) : 0;
    if (low >= 0xDC00 && low < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
      at += 2;
    } else if (c >= 0xD800 && c < 0xE000) {
      c = 0xFFFD;
    }
    out += encode_utf8(c, buffer);
  }
  return out;
}

}  // namespace scruple::text
