// EvidenceSpan: a place in one field of a submission. Threads: plain values.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace scruple {

/// Which field of the submission a span counts in.
enum class Field : std::uint8_t { text, context, target, alt, bio };
std::string_view name(Field);

struct EvidenceSpan {
  std::uint32_t begin = 0;  ///< bytes
  std::uint32_t end = 0;    ///< bytes, exclusive
  Field in = Field::text;
  friend auto operator<=>(const EvidenceSpan&, const EvidenceSpan&) = default;
};

}  // namespace scruple
