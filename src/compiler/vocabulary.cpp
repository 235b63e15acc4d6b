// The vocabulary: words numbered from 1, and the hash table that finds them again.
#include <cstring>

#include "compiler/build.h"
#include "text/table_layout.h"

namespace scruple::compiler {

namespace layout = text::layout;

text::WordId VocabularyBuilder::add(std::string_view folded) {
  if (folded.empty()) return text::kUnknownWord;
  if (const auto found = ids_.find(folded); found != ids_.end()) return found->second;
  if (words_.size() > layout::kIdMask) return text::kUnknownWord;
  const auto id = static_cast<text::WordId>(words_.size());
  words_.emplace_back(folded);
  ids_.emplace(std::string(folded), id);
  return id;
}

std::vector<std::byte> make_vocabulary(const VocabularyBuilder& vocabulary) {
  const std::vector<std::string>& words = vocabulary.words();
  layout::VocabularyHeader header;
  header.words = static_cast<std::uint32_t>(words.size() - 1);
  header.slot_bits = 4;
  while ((std::size_t{1} << header.slot_bits) < words.size() * 2) ++header.slot_bits;

  const std::uint32_t mask = (1u << header.slot_bits) - 1;
  std::vector<std::uint32_t> slots(std::size_t{mask} + 1);
  std::vector<std::uint32_t> offsets = {0};  // of the empty word 0
  std::string strings;
  for (std::uint32_t id = 1; id < words.size(); ++id) {
    const std::uint64_t hash = layout::hash_end(layout::hash_of(words[id]));
    auto at = static_cast<std::uint32_t>(hash) & mask;
    while (slots[at] != 0) at = (at + 1) & mask;
    slots[at] = id | (static_cast<std::uint32_t>(hash >> 56) << layout::kIdBits);
    offsets.push_back(static_cast<std::uint32_t>(strings.size()));
    strings += words[id];
  }
  offsets.push_back(static_cast<std::uint32_t>(strings.size()));
  header.size =
      static_cast<std::uint32_t>(sizeof(header) + (slots.size() + offsets.size()) * 4 + strings.size());

  std::vector<std::byte> out(header.size);
  std::byte* to = out.data();
  const auto put = [&](const void* from, std::size_t bytes) {
    if (bytes != 0) std::memcpy(to, from, bytes);
    to += bytes;
  };
  put(&header, sizeof(header));
  put(slots.data(), slots.size() * 4);
  put(offsets.data(), offsets.size() * 4);
  put(strings.data(), strings.size());
  return out;
}

}  // namespace scruple::compiler
