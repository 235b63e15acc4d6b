#include "text/tables.h"

#include <bit>
#include <cstring>

#include "text/utf8.h"

namespace scruple::text {
namespace {

static_assert(std::endian::native == std::endian::little, "sections are little-endian");

/// Reads a value that need not be aligned.
template <class T>
T load(const std::byte* from, std::size_t index = 0) {
  T value;
  std::memcpy(&value, from + index * sizeof(T), sizeof(T));
  return value;
}

bool inside(layout::Part part, std::size_t element, std::size_t size) {
  return part.at <= size && std::uint64_t{part.count} * element <= size - part.at;
}

}  // namespace

std::optional<Tables> Tables::open(std::span<const std::byte> fold_section,
                                   std::span<const std::byte> vocabulary_section) {
  Tables tables;
  tables.fold_ = fold_section;
  tables.vocabulary_ = vocabulary_section;
  if (!tables.open_fold() || !tables.open_vocabulary()) return std::nullopt;
  return tables;
}

bool Tables::open_fold() {
  const std::size_t size = fold_.size();
  if (size < sizeof(layout::FoldHeader)) return false;
  fold_header_ = load<layout::FoldHeader>(fold_.data());
  const layout::FoldHeader& h = fold_header_;
  if (h.magic != layout::kFoldMagic || h.size != size) return false;
  if (!inside(h.stage1, 2, size) || !inside(h.stage2, 2, size) ||
      !inside(h.records, sizeof(layout::Record), size) || !inside(h.pool, 1, size)) {
    return false;
  }
  if (h.stage1.count == 0 || h.records.count == 0) return false;
  pool_ = fold_.data() + h.pool.at;
  for (std::uint32_t i = 0; i < h.stage1.count; ++i) {
    const std::uint32_t block = load<std::uint16_t>(fold_.data() + h.stage1.at, i);
    if ((block + 1) * layout::kBlock > h.stage2.count) return false;
  }
  for (std::uint32_t i = 0; i < h.stage2.count; ++i) {
    if (load<std::uint16_t>(fold_.data() + h.stage2.at, i) >= h.records.count) return false;
  }
  const auto in_pool = [&](std::uint32_t at, std::uint32_t bytes) {
    return at <= h.pool.count && bytes <= h.pool.count - at;
  };
  for (std::uint32_t i = 0; i < h.records.count; ++i) {
    const auto r = load<layout::Record>(fold_.data() + h.records.at, i);
    if (!in_pool(r.fold_at, r.fold_size) || !in_pool(r.latin_at, r.latin_size) ||
        r.cls > static_cast<std::uint8_t>(CharClass::punctuation)) {
      return false;
    }
  }
  for (const layout::Part& list : h.lists) {
    if (!inside(list, sizeof(layout::Pair), size)) return false;
    for (std::uint32_t i = 0; i < list.count; ++i) {
      const auto p = load<layout::Pair>(fold_.data() + list.at, i);
      if (!in_pool(p.key_at, p.key_size) || !in_pool(p.value_at, p.value_size)) return false;
    }
  }
  for (unsigned b = 0; b < 256; ++b) byte_class_[b] = kHighByte;
  for (unsigned b = 0; b < 128; ++b) {
    const layout::Record r = record(b);
    byte_class_[b] = r.cls;
    byte_marks_[b] = r.marks;
  }
  return true;
}

bool Tables::open_vocabulary() {
  const std::size_t size = vocabulary_.size();
  if (size < sizeof(layout::VocabularyHeader)) return false;
  vocabulary_header_ = load<layout::VocabularyHeader>(vocabulary_.data());
  const layout::VocabularyHeader& h = vocabulary_header_;
  if (h.magic != layout::kVocabularyMagic || h.size != size || h.slot_bits > 26 ||
      h.words > layout::kIdMask) {
    return false;
  }
  const std::uint64_t slots = std::uint64_t{1} << h.slot_bits;
  const std::uint64_t strings = sizeof(h) + slots * 4 + (std::uint64_t{h.words} + 2) * 4;
  if (strings > size) return false;
  slots_ = vocabulary_.data() + sizeof(h);
  offsets_ = slots_ + slots * 4;
  strings_ = vocabulary_.data() + strings;
  std::uint32_t last = 0;
  for (std::uint32_t i = 0; i <= h.words + 1; ++i) {
    const auto offset = load<std::uint32_t>(offsets_, i);
    if (offset < last || offset > size - strings) return false;
    last = offset;
  }
  std::uint64_t used = 0;
  for (std::uint64_t i = 0; i < slots; ++i) {
    const auto slot = load<std::uint32_t>(slots_, i);
    if ((slot & layout::kIdMask) > h.words) return false;
    used += slot != 0;
  }
  return used < slots;  // so that every probe ends
}

layout::Record Tables::record(char32_t c) const {
  const std::uint32_t block = c / layout::kBlock;
  if (block >= fold_header_.stage1.count) return {};
  const std::uint32_t base = load<std::uint16_t>(fold_.data() + fold_header_.stage1.at, block);
  const std::uint32_t index =
      load<std::uint16_t>(fold_.data() + fold_header_.stage2.at, base * layout::kBlock + c % layout::kBlock);
  return load<layout::Record>(fold_.data() + fold_header_.records.at, index);
}

CharClass Tables::char_class(char32_t c) const {
  return static_cast<CharClass>(record(c).cls);
}
bool Tables::upper(char32_t c) const {
  return (record(c).flags & layout::kIsUpper) != 0;
}
std::uint32_t Tables::marks(char32_t c) const {
  return record(c).marks;
}

std::optional<std::string_view> Tables::fold(char32_t c) const {
  const layout::Record r = record(c);
  if ((r.flags & layout::kHasFold) == 0) return std::nullopt;
  return fold(r);
}

std::optional<std::string_view> Tables::confusable(char32_t c) const {
  const layout::Record r = record(c);
  if ((r.flags & layout::kHasLatin) == 0) return std::nullopt;
  return latin(r);
}

std::string_view Tables::leet(char32_t c) const {
  char buffer[4];
  return find(layout::kLeet, encode_utf8(c, buffer)).value_or(std::string_view{});
}

std::optional<std::string_view> Tables::entity(std::string_view name) const {
  return find(layout::kEntities, name);
}

std::optional<std::string_view> Tables::find(layout::List list, std::string_view key) const {
  const layout::Part part = fold_header_.lists[list];
  std::uint32_t low = 0;
  std::uint32_t high = part.count;
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    const auto pair = load<layout::Pair>(fold_.data() + part.at, middle);
    const int order = pool(pair.key_at, pair.key_size).compare(key);
    if (order == 0) return pool(pair.value_at, pair.value_size);
    if (order < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return std::nullopt;
}

int Tables::cp1252_byte(char32_t c) const {
  if (c >= 0x80 && c <= 0xFF) return static_cast<int>(c);
  if (c < 0x80 || c > 0xFFFF) return -1;
  for (int b = 0; b < 32; ++b) {
    if (fold_header_.cp1252[b] == c) return 0x80 + b;
  }
  return -1;
}

char32_t Tables::cp1252(unsigned char byte) const {
  if (byte < 0x80 || byte >= 0xA0 || fold_header_.cp1252[byte - 0x80] == 0) return byte;
  return fold_header_.cp1252[byte - 0x80];
}

WordId Tables::word(std::string_view folded) const {
  return word(folded, layout::hash_of(folded));
}

WordId Tables::word(std::string_view folded, std::uint64_t hash) const {
  hash = layout::hash_end(hash);
  const std::uint32_t mask = (1u << vocabulary_header_.slot_bits) - 1;
  const auto tag = static_cast<std::uint32_t>(hash >> 56);
  for (auto at = static_cast<std::uint32_t>(hash) & mask;; at = (at + 1) & mask) {
    const auto slot = load<std::uint32_t>(slots_, at);
    if (slot == 0) return kUnknownWord;
    const WordId id = slot & layout::kIdMask;
    if (slot >> layout::kIdBits == tag && spelling(id) == folded) return id;
  }
}

std::string_view Tables::spelling(WordId id) const {
  if (id == kUnknownWord || id > vocabulary_header_.words) return {};
  const auto begin = load<std::uint32_t>(offsets_, id);
  const auto end = load<std::uint32_t>(offsets_, id + 1);
  return {reinterpret_cast<const char*>(strings_) + begin, end - begin};
}

std::uint32_t Tables::words() const {
  return vocabulary_header_.words;
}

}  // namespace scruple::text
