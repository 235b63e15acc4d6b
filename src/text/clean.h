// Clean: the first of the two steps by which a text is folded, character by character.
//
// What comes out is UTF-8 in which typography and disguise are undone but words are not yet
// known: entities and mojibake decoded, compatibility forms, accents and styled letters
// folded, hidden characters gone. Case stays, because the second step wants to know it:
// Latin letters keep theirs, of the others a note remembers it. ASCII passes through untouched.
//
// Threads: a value of the thread that makes it.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

#include "text/document.h"
#include "text/offset_map.h"
#include "text/tables.h"

namespace scruple::text {

/// Something that was seen at a place of the cleaned text: a bit of Look. kCapital means
/// that the letter there, which is no Latin one, was upper case.
struct Note {
  std::uint32_t at = 0;
  std::uint16_t look = 0;
};

/// Joins the bases of an emoji sequence in the cleaned text.
inline constexpr char32_t kJoiner = 0x200D;

struct Clean {
  explicit Clean(std::pmr::memory_resource* arena) : buffer(arena), map(arena), notes(arena) {}
  Clean(const Clean&) = delete;
  Clean& operator=(const Clean&) = delete;

  std::string_view text;  ///< the source itself if `same`, else the buffer
  bool same = true;       ///< nothing needed folding
  std::pmr::string buffer;
  OffsetMap map;                 ///< from text to source, unless `same`
  std::pmr::vector<Note> notes;  ///< in order of place
};

void clean(std::string_view source, const Tables& tables, Clean& out);

}  // namespace scruple::text
