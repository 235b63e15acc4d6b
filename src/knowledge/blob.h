// Blob: compiled knowledge, one position-independent block of bytes.
//
//   header   magic "SCRUPLE\0", format version, section count, total size, XXH64 of the rest
//            (seeded with the section count)
//   table    a SectionEntry for each section, in order of id
//   sections each aligned to 8 bytes; offsets inside count from the section's start
//
// Everything is little-endian. A blob is checked once, when opened: magic, version, size,
// checksum, and that sections lie inside. What stands inside a section is checked by the
// reader of that section (text::Tables, pattern::Rules, ...), so that damage which the
// checksum does not see still ends in bad_knowledge and never in a stray read.
//
// Threads: immutable.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "scruple/result.h"

namespace scruple::knowledge {

inline constexpr std::uint32_t kFormatVersion = 1;

/// Sections, and the arrays in them that are read where they lie, begin at multiples of this many bytes.
inline constexpr std::size_t kAlignment = 8;

enum class SectionId : std::uint32_t {
  fold = 1,         ///< text::Tables: characters
  vocabulary = 2,   ///< text::Tables: words
  names = 3,        ///< Names: classes, features, topics, stances, circumstances
  lexicons = 4,     ///< pattern::Rules: phrases
  rules = 5,        ///< pattern::Rules: compiled rules
  topics = 6,       ///< topics: texts, thresholds, silencing stances
  codes = 7,        ///< codes: clauses, severities, routes
  acts = 8,         ///< decision tables over circumstances
  settings = 9,     ///< numbers that the reading needs: weights, thresholds
  info = 10,        ///< sources and licences of what is inside
  models = 11,      ///< detect::Classifiers: weights of learned detectors
  rights = 12,      ///< codes::Codes: what is said first when a draft raises a concern
  guides = 13,      ///< advise::Guides: what people ask, and answers
  population = 14,  ///< reidentify::Population: how many people there are of each kind
  rewriting = 15,   ///< advise::Rewriting: how a text is mended
  checklists = 16,  ///< advise::Checklists: what to look through in accounts and settings
  encoder = 17,     ///< detect::Encoder, in a blob of its own: a page that is downloaded does without
  pointing = 18,    ///< detect::Pointing: which words a finding shows
};

struct SectionEntry {
  std::uint32_t id = 0;
  std::uint32_t offset = 0;  ///< from the start of the blob
  std::uint32_t size = 0;    ///< bytes
  std::uint32_t reserved = 0;
};

class Blob {
 public:
  /// The bytes begin at a multiple of kAlignment, as memory that was allocated or mapped does.
  static Result<Blob> open(std::span<const std::byte> bytes);
  /// Empty when there is no such section.
  std::span<const std::byte> section(SectionId id) const;
  std::uint64_t hash() const { return hash_; }

 private:
  std::span<const std::byte> bytes_;
  std::uint64_t hash_ = 0;
};

/// Puts sections together. Used by the knowledge compiler only.
std::vector<std::byte> make_blob(const std::vector<std::pair<SectionId, std::vector<std::byte>>>& sections);

/// Writes a section: plain values and length-prefixed strings, one after another.
class SectionWriter {
 public:
  template <class T>
    requires std::is_trivially_copyable_v<T>
  void put(const T& value) {
    const auto* p = reinterpret_cast<const std::byte*>(&value);
    bytes_.insert(bytes_.end(), p, p + sizeof(T));
  }
  void put_string(std::string_view text);
  /// A count, then each element.
  template <class Range, class Put>
  void put_list(const Range& range, Put&& put_one) {
    put(static_cast<std::uint32_t>(range.size()));
    for (const auto& element : range) put_one(element);
  }
  /// A count, then the elements for SectionReader::view().
  template <class T>
    requires std::is_trivially_copyable_v<T>
  void put_array(std::span<const T> values) {
    put(static_cast<std::uint32_t>(values.size()));
    bytes_.resize((bytes_.size() + kAlignment - 1) / kAlignment * kAlignment);
    const auto* p = reinterpret_cast<const std::byte*>(values.data());
    bytes_.insert(bytes_.end(), p, p + values.size_bytes());
  }
  std::vector<std::byte> take() { return std::move(bytes_); }

 private:
  std::vector<std::byte> bytes_;
};

/// Reads what SectionWriter wrote. Reading past the end yields zero values and sets
/// failed(); a reader checks failed() once, at the end.
class SectionReader {
 public:
  explicit SectionReader(std::span<const std::byte> bytes) : bytes_(bytes) {}
  template <class T>
    requires std::is_trivially_copyable_v<T>
  T get() {
    T value{};
    if (bytes_.size() - at_ < sizeof(T)) {
      failed_ = true;
      at_ = bytes_.size();
      return value;
    }
    std::memcpy(&value, bytes_.data() + at_, sizeof(T));
    at_ += sizeof(T);
    return value;
  }
  /// A view into the section.
  std::string_view get_string();
  /// A count of elements that take at least `least` bytes each; a larger one fails.
  std::uint32_t get_count(std::size_t least = 1);
  /// The next bytes, as they are.
  std::span<const std::byte> take(std::size_t size) {
    if (bytes_.size() - at_ < size) {
      failed_ = true;
      size = bytes_.size() - at_;
    }
    at_ += size;
    return bytes_.subspan(at_ - size, size);
  }
  /// What has not been read yet.
  std::span<const std::byte> rest() const { return bytes_.subspan(at_); }
  /// So many elements, read where they lie, from the next multiple of kAlignment on; empty if they are not
  /// there.
  template <class T>
    requires std::is_trivially_copyable_v<T>
  std::span<const T> view(std::size_t count) {
    static_assert(alignof(T) <= kAlignment);
    take((kAlignment - at_ % kAlignment) % kAlignment);
    if (count > (bytes_.size() - at_) / sizeof(T) ||
        reinterpret_cast<std::uintptr_t>(bytes_.data()) % kAlignment != 0)
      failed_ = true;
    if (failed_ || count == 0) return {};
    return {reinterpret_cast<const T*>(take(count * sizeof(T)).data()), count};
  }
  /// What SectionWriter::put_array() wrote, read where it lies.
  template <class T>
    requires std::is_trivially_copyable_v<T>
  std::span<const T> array() {
    const std::uint32_t count = get_count(sizeof(T));
    return view<T>(count);
  }
  bool failed() const { return failed_; }
  bool at_end() const { return at_ == bytes_.size(); }

 private:
  std::span<const std::byte> bytes_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

}  // namespace scruple::knowledge
