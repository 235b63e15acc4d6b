// TableLayout: how the two sections of text::Tables lie in memory. The knowledge compiler
// writes them, Tables reads them; nobody else looks inside.
//
// fold section: FoldHeader, then the parts it names. A code point's record is
// records[stage2[stage1[c / 128] * 128 + c % 128]].
// vocabulary section: VocabularyHeader, slots (open addressing, linear probing; 0 is empty),
// string offsets (words + 1), string bytes. A slot holds a word's id and eight bits of its hash.
//
// Threads: plain values and pure functions.
#pragma once

#include <cstdint>
#include <string_view>

namespace scruple::text::layout {

inline constexpr std::uint32_t kFoldMagic = 0x31465453;        // "STF1"
inline constexpr std::uint32_t kVocabularyMagic = 0x31565453;  // "STV1"
inline constexpr std::uint32_t kBlock = 128;

/// A part of a section: where it starts, in bytes, and how many elements it has.
struct Part {
  std::uint32_t at = 0;
  std::uint32_t count = 0;
};

enum RecordFlag : std::uint8_t {
  kIsUpper = 1,      ///< an upper-case letter
  kHasFold = 2,      ///< fold_at and fold_size count
  kHasLatin = 4,     ///< latin_at and latin_size count
  kAlwaysLatin = 8,  ///< a styled Latin letter, whatever stands round it
  kIsStyled = 16,    ///< folding it undoes a disguise and not only case or an accent
  kIsMask = 32,      ///< a block that hides text
};

struct Record {
  std::uint32_t fold_at = 0;   ///< into the pool
  std::uint32_t latin_at = 0;  ///< into the pool
  std::uint32_t marks = 0;
  std::uint8_t cls = 0;
  std::uint8_t flags = 0;
  std::uint8_t fold_size = 0;
  std::uint8_t latin_size = 0;
  friend auto operator<=>(const Record&, const Record&) = default;
};
static_assert(sizeof(Record) == 16);

/// A key and its value; each list of them is sorted by key.
struct Pair {
  std::uint32_t key_at = 0;
  std::uint32_t value_at = 0;
  std::uint16_t key_size = 0;
  std::uint16_t value_size = 0;
};
static_assert(sizeof(Pair) == 12);

enum List : std::uint8_t { kLeet, kEntities, kSigns, kAbbreviations, kContractions, kEndings };
inline constexpr std::uint32_t kLists = 6;

struct FoldHeader {
  std::uint32_t magic = kFoldMagic;
  std::uint32_t size = 0;      ///< of the whole section
  Part stage1;                 ///< std::uint16_t
  Part stage2;                 ///< std::uint16_t
  Part records;                ///< Record
  Part lists[kLists];          ///< Pair
  Part pool;                   ///< bytes
  std::uint16_t cp1252[32]{};  ///< code points of bytes 0x80 to 0x9F; 0: none
};

struct VocabularyHeader {
  std::uint32_t magic = kVocabularyMagic;
  std::uint32_t size = 0;
  std::uint32_t words = 0;      ///< not counting the empty word 0
  std::uint32_t slot_bits = 0;  ///< there are 1 << slot_bits slots, at least one of them empty
};
inline constexpr std::uint32_t kIdBits = 24;
inline constexpr std::uint32_t kIdMask = (1u << kIdBits) - 1;

/// A hash that grows byte by byte, so that all prefixes of a run cost one pass.
inline constexpr std::uint64_t kHashStart = 0xcbf29ce484222325u;
constexpr std::uint64_t hash_step(std::uint64_t hash, unsigned char byte) {
  return (hash ^ byte) * 0x100000001b3u;
}
constexpr std::uint64_t hash_end(std::uint64_t hash) {
  hash ^= hash >> 29;
  hash *= 0xbf58476d1ce4e5b9u;
  return hash ^ (hash >> 32);
}
constexpr std::uint64_t hash_of(std::string_view text, std::uint64_t hash = kHashStart) {
  for (char c : text) hash = hash_step(hash, static_cast<unsigned char>(c));
  return hash;
}

}  // namespace scruple::text::layout
