// OffsetMap: from folded text back to bytes of the original, and from bytes to code
// points and UTF-16 units.
//
// A segment maps a run of folded bytes to the run of original bytes it came from. Inside a
// one-to-one segment offsets move together; inside any other the whole segment is meant,
// so a span always encloses what it stands for.
//
// Threads: a map being filled belongs to one thread; a full one is shared like any value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <string_view>
#include <vector>

namespace scruple::text {

/// Bytes [begin, end) of the original text.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend bool operator==(const Span&, const Span&) = default;
};

class OffsetMap {
 public:
  explicit OffsetMap(std::pmr::memory_resource* arena) : segments_(arena) {}

  /// `folded_size` folded bytes came from `original`; one_to_one if byte for byte.
  void add(std::uint32_t folded_size, Span original, bool one_to_one);

  /// Original bytes up to `end`, which folded to nothing, belong to the last folded byte:
  /// an accent to its letter.
  void extend(std::uint32_t end);

  /// The folded bytes [begin, end) of `inner`, added as they are mapped there: for a text
  /// that was folded in two steps.
  void add(const OffsetMap& inner, std::uint32_t begin, std::uint32_t end);

  /// The smallest span of the original that encloses folded bytes [begin, end).
  Span original(std::uint32_t begin, std::uint32_t end) const;

  std::uint32_t folded_size() const { return folded_size_; }

 private:
  struct Segment {
    std::uint32_t folded = 0;  ///< where its folded bytes start
    Span original;
    bool one_to_one = false;
  };
  std::size_t find(std::uint32_t at) const;
  std::uint32_t end_of(std::size_t segment) const {
    return segment + 1 < segments_.size() ? segments_[segment + 1].folded : folded_size_;
  }

  std::pmr::vector<Segment> segments_;
  std::uint32_t folded_size_ = 0;
};

/// Units in which other programs count.
enum class Unit : std::uint8_t { byte, code_point, utf16 };

/// Converts a byte span of `source` to another unit. An ill-formed sequence counts as
/// U+FFFD does, one for each maximal subpart (Unicode 15, section 3.9, table 3-8), which is
/// how JavaScript and Python decode it. A bound inside a character moves outwards.
Span to_unit(std::string_view source, Span bytes, Unit unit);
/// The other way. Offsets past the end are clamped to it.
Span from_unit(std::string_view source, Span units, Unit unit);

}  // namespace scruple::text
