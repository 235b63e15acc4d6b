#include "knowledge/blob.h"

#include <algorithm>
#include <utility>

// One header, nothing to link: the hash is compiled into this file alone.
#define XXH_INLINE_ALL
#define XXH_NO_STREAM
#include <xxhash.h>

namespace scruple::knowledge {
namespace {

constexpr char kMagic[8] = {'S', 'C', 'R', 'U', 'P', 'L', 'E', '\0'};
constexpr std::uint32_t kMaxSections = 64;  // far more than there are; a bound for a damaged header

struct Header {
  char magic[8];
  std::uint32_t version;
  std::uint32_t sections;
  std::uint32_t size;  ///< of the whole blob
  std::uint32_t reserved;
  std::uint64_t hash;  ///< of everything behind the header
};
static_assert(sizeof(Header) == 32);
static_assert(sizeof(SectionEntry) == 16);

/// The number of sections is the seed, so that it is covered too.
std::uint64_t hash_of(std::span<const std::byte> body, std::uint32_t sections) {
  return XXH64(body.data(), body.size(), sections);
}

std::size_t aligned(std::size_t size) {
  return (size + kAlignment - 1) / kAlignment * kAlignment;
}

SectionEntry entry_at(std::span<const std::byte> blob, std::uint32_t index) {
  SectionEntry entry;
  std::memcpy(&entry, blob.data() + sizeof(Header) + index * sizeof(SectionEntry), sizeof(entry));
  return entry;
}

Error damaged(std::string_view what) {
  return {
      ErrorCode::bad_knowledge,
      "compiled knowledge cannot be used: " + std::string(what) + "; compile it again with scruple-knowledge",
      {}};
}

}  // namespace

Result<Blob> Blob::open(std::span<const std::byte> bytes) {
  Header header;
  if (bytes.size() < sizeof(header)) return damaged("it is shorter than its header");
  std::memcpy(&header, bytes.data(), sizeof(header));
  if (reinterpret_cast<std::uintptr_t>(bytes.data()) % kAlignment != 0)
    return damaged("it begins at an address that is no multiple of eight; copy it to one first");
  if (std::memcmp(header.magic, kMagic, sizeof(kMagic)) != 0) return damaged("it does not begin as one");
  if (header.version != kFormatVersion)
    return damaged("its format is version " + std::to_string(header.version) +
                   ", this program reads version " + std::to_string(kFormatVersion));
  if (header.size != bytes.size()) return damaged("its size is not what its header says");
  const auto body = bytes.subspan(sizeof(header));
  if (header.sections > kMaxSections || body.size() < header.sections * sizeof(SectionEntry))
    return damaged("its table of sections is cut off");
  if (header.reserved != 0 || hash_of(body, header.sections) != header.hash)
    return damaged("its checksum does not fit");

  std::uint32_t last_id = 0;
  std::size_t free_from = sizeof(header) + header.sections * sizeof(SectionEntry);
  for (std::uint32_t i = 0; i < header.sections; ++i) {
    const SectionEntry entry = entry_at(bytes, i);
    if (entry.id <= last_id) return damaged("its sections are not in order");
    if (entry.offset % kAlignment != 0 || entry.offset < free_from || entry.offset > bytes.size() ||
        entry.size > bytes.size() - entry.offset)
      return damaged("a section lies outside it");
    last_id = entry.id;
    free_from = entry.offset + entry.size;
  }
  Blob blob;
  blob.bytes_ = bytes;
  blob.hash_ = header.hash;
  return blob;
}

std::span<const std::byte> Blob::section(SectionId id) const {
  if (bytes_.empty()) return {};
  Header header;
  std::memcpy(&header, bytes_.data(), sizeof(header));
  for (std::uint32_t i = 0; i < header.sections; ++i) {
    const SectionEntry entry = entry_at(bytes_, i);
    if (entry.id == static_cast<std::uint32_t>(id)) return bytes_.subspan(entry.offset, entry.size);
  }
  return {};
}

std::vector<std::byte> make_blob(const std::vector<std::pair<SectionId, std::vector<std::byte>>>& sections) {
  std::vector<const std::pair<SectionId, std::vector<std::byte>>*> ordered;
  for (const auto& section : sections) ordered.push_back(&section);
  std::sort(ordered.begin(), ordered.end(), [](auto* a, auto* b) { return a->first < b->first; });

  std::size_t size = sizeof(Header) + ordered.size() * sizeof(SectionEntry);
  std::vector<SectionEntry> table;
  for (const auto* section : ordered) {
    size = aligned(size);
    table.push_back({static_cast<std::uint32_t>(section->first), static_cast<std::uint32_t>(size),
                     static_cast<std::uint32_t>(section->second.size()), 0});
    size += section->second.size();
  }

  std::vector<std::byte> blob(size);
  if (!table.empty())
    std::memcpy(blob.data() + sizeof(Header), table.data(), table.size() * sizeof(SectionEntry));
  for (std::size_t i = 0; i < table.size(); ++i)
    std::copy(ordered[i]->second.begin(), ordered[i]->second.end(), blob.begin() + table[i].offset);

  Header header{};
  std::memcpy(header.magic, kMagic, sizeof(kMagic));
  header.version = kFormatVersion;
  header.sections = static_cast<std::uint32_t>(table.size());
  header.size = static_cast<std::uint32_t>(size);
  header.hash = hash_of(std::span<const std::byte>(blob).subspan(sizeof(Header)), header.sections);
  std::memcpy(blob.data(), &header, sizeof(header));
  return blob;
}

void SectionWriter::put_string(std::string_view text) {
  put(static_cast<std::uint32_t>(text.size()));
  const auto* p = reinterpret_cast<const std::byte*>(text.data());
  bytes_.insert(bytes_.end(), p, p + text.size());
}

std::string_view SectionReader::get_string() {
  const auto size = get<std::uint32_t>();
  if (size > bytes_.size() - at_) {
    failed_ = true;
    at_ = bytes_.size();
    return {};
  }
  const std::string_view text(reinterpret_cast<const char*>(bytes_.data()) + at_, size);
  at_ += size;
  return text;
}

std::uint32_t SectionReader::get_count(std::size_t least) {
  const auto count = get<std::uint32_t>();
  if (count > (bytes_.size() - at_) / (least == 0 ? 1 : least)) {
    failed_ = true;
    at_ = bytes_.size();
    return 0;
  }
  return count;
}

}  // namespace scruple::knowledge
