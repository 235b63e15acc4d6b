#include "text/clean.h"

#include "text/utf8.h"

namespace scruple::text {
namespace {

bool ascii_letter(unsigned char b) {
  return static_cast<unsigned char>((b | 0x20) - 'a') < 26;
}
bool ascii_digit(unsigned char b) {
  return static_cast<unsigned char>(b - '0') < 10;
}

/// A character as it was meant, after ill-formed bytes and mojibake are dealt with.
struct Meant {
  char32_t c = 0;
  std::uint32_t end = 0;  ///< in the source
  bool repaired = false;
};

class Cleaner {
 public:
  Cleaner(std::string_view source, const Tables& tables, Clean& out)
      : source_(source), tables_(tables), out_(out), foreign_(out.notes.get_allocator().resource()) {}

  void run();

 private:
  /// A letter of another script that passes for a Latin one.
  struct Foreign {
    std::uint32_t at = 0;
    std::uint8_t size = 0;
    bool upper = false;
    std::string_view latin;
  };
  static constexpr int kRepairs = 2;  ///< how often mojibake is undone
  static constexpr std::uint32_t kLongestEntity = 32;

  std::uint32_t size() const { return static_cast<std::uint32_t>(source_.size()); }
  std::uint32_t here() const { return static_cast<std::uint32_t>(out_.buffer.size()); }
  void note(std::uint16_t look) { out_.notes.push_back({here(), look}); }
  void put(std::string_view text, Span from, bool one_to_one) {
    out_.buffer.append(text);
    out_.map.add(static_cast<std::uint32_t>(text.size()), from, one_to_one);
  }

  Meant raw(std::uint32_t at) const;
  Meant meant(std::uint32_t at, int repairs);
  bool entity(std::uint32_t at);
  std::uint32_t entity_text(std::string_view text, char (&buffer)[8], std::size_t& length) const;
  void character(char32_t c, Span from, bool repaired);
  std::uint32_t emoji(char32_t c, Span from, bool repaired);
  void resolve_foreign();

  std::string_view source_;
  const Tables& tables_;
  Clean& out_;
  std::pmr::vector<Foreign> foreign_;
  std::uint32_t foreign_letters_ = 0;
  std::uint32_t run_end_[kRepairs + 1] = {};  ///< where the last repaired character of a run ended
};

Meant Cleaner::raw(std::uint32_t at) const {
  const Decoded d = decode_utf8(source_, at);
  return {d.c, at + d.size, !d.well_formed};
}

/// UTF-8 that was read as code page 1252 or Latin-1 and written again shows as a letter
/// from U+00C2 to U+00F4 and one to three characters of the upper half. A pair that is
/// also likely in honest text counts only in a run of such pairs.
Meant Cleaner::meant(std::uint32_t at, int repairs) {
  const Meant first = repairs == 0 ? raw(at) : meant(at, repairs - 1);
  if (repairs == 0 || first.c < 0xC2 || first.c > 0xF4) return first;
  const int more = first.c < 0xE0 ? 1 : first.c < 0xF0 ? 2 : 3;
  char32_t c = first.c & (0x3Fu >> more);
  std::uint32_t end = first.end;
  char32_t second = 0;
  for (int i = 0; i < more; ++i) {
    if (end >= size()) return first;
    const Meant next = meant(end, repairs - 1);
    const int byte = tables_.cp1252_byte(next.c);
    if (byte < 0x80 || byte > 0xBF) return first;
    if (i == 0) second = next.c;
    c = (c << 6) | static_cast<char32_t>(byte & 0x3F);
    end = next.end;
  }
  constexpr char32_t kLeast[] = {0, 0x80, 0x800, 0x10000};
  if (c < kLeast[more] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return first;
  bool sure = first.c == 0xC2 || first.c == 0xC3 || first.c == 0xE2 || first.c == 0xEF || first.c >= 0xF0;
  if (!sure && (first.c == 0xC4 || first.c == 0xC5))
    sure = second <= 0xFF && second != 0xAB && second != 0xBB;
  if (!sure && run_end_[repairs] == at && at != 0) sure = true;
  if (!sure && end < size()) {  // the start of a run: another one of the same kind follows
    const Meant next = meant(end, repairs - 1);
    if (next.c >= 0xC2 && next.c <= 0xF4 && (next.c ^ first.c) < 0x20 && next.end < size()) {
      const int byte = tables_.cp1252_byte(meant(next.end, repairs - 1).c);
      sure = byte >= 0x80 && byte <= 0xBF;
    }
  }
  if (!sure) return first;
  run_end_[repairs] = end;
  return {c, end, true};
}

/// The character that `text`, which begins after an '&', stands for: bytes used, 0 if none.
std::uint32_t Cleaner::entity_text(std::string_view text, char (&buffer)[8], std::size_t& length) const {
  const std::size_t end = text.substr(0, kLongestEntity).find(';');
  if (end == std::string_view::npos || end == 0) return 0;
  const std::string_view name = text.substr(0, end);
  if (name[0] != '#') {
    const auto found = tables_.entity(name);
    if (!found || found->size() > sizeof(buffer)) return 0;
    length = found->copy(buffer, sizeof(buffer));
    return static_cast<std::uint32_t>(end) + 1;
  }
  const bool hexadecimal = name.size() > 1 && (name[1] | 0x20) == 'x';
  const std::string_view digits = name.substr(hexadecimal ? 2 : 1);
  if (digits.empty()) return 0;
  char32_t c = 0;
  for (char d : digits) {
    const auto b = static_cast<unsigned char>(d);
    const auto lower = static_cast<unsigned char>(b | 0x20);
    int value = -1;
    if (ascii_digit(b)) value = b - '0';
    if (hexadecimal && lower >= 'a' && lower <= 'f') value = lower - 'a' + 10;
    if (value < 0) return 0;
    if (c <= 0x10FFFF) c = c * (hexadecimal ? 16 : 10) + static_cast<char32_t>(value);
  }
  if (c >= 0x80 && c < 0xA0) c = tables_.cp1252(static_cast<unsigned char>(c));
  if (c == 0 || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = 0xFFFD;
  char encoded[4];
  length = encode_utf8(c, encoded).copy(buffer, sizeof(buffer));
  return static_cast<std::uint32_t>(end) + 1;
}

/// Decodes an entity at an '&'; an ampersand that comes out of one may begin another, once.
bool Cleaner::entity(std::uint32_t at) {
  char buffer[8];
  std::size_t length = 0;
  std::uint32_t used = entity_text(source_.substr(at + 1), buffer, length);
  if (used == 0) return false;
  std::uint32_t end = at + 1 + used;
  if (length == 1 && buffer[0] == '&') {
    used = entity_text(source_.substr(end), buffer, length);
    if (used == 0) {
      buffer[0] = '&';
      length = 1;
    }
    end += used;
  }
  const std::string_view text(buffer, length);
  for (std::size_t i = 0; i < text.size();) {
    const Decoded d = decode_utf8(text, i);
    character(d.c, {at, end}, true);
    i += d.size;
  }
  run_end_[0] = end;
  return true;
}

void Cleaner::character(char32_t c, Span from, bool repaired) {
  if (repaired) note(kRepaired);
  if (c < 0x80) {
    const char byte = static_cast<char>(c);
    return put({&byte, 1}, from, from.end - from.begin == 1);
  }
  const layout::Record r = tables_.record(c);
  const auto cls = static_cast<CharClass>(r.cls);
  char encoded[4];
  switch (cls) {
    case CharClass::hidden:
      return note(kHidden);
    case CharClass::emoji_part:
      return;
    case CharClass::newline:
      return put("\n", from, false);
    case CharClass::space:
      return put(" ", from, false);
    default:
      break;
  }
  const bool upper = (r.flags & layout::kIsUpper) != 0;
  if ((r.flags & layout::kIsStyled) != 0) note(kConfusable);
  if ((r.flags & layout::kHasFold) != 0) {
    const std::string_view folded = tables_.fold(r);
    if (folded.empty()) {  // an accent belongs to its letter, if there is one
      if (here() != 0 && out_.buffer.back() != ' ' && out_.buffer.back() != '\n') out_.map.extend(from.end);
      return;
    }
    const std::uint32_t at = here();
    put(folded, from, false);
    const bool latin = static_cast<unsigned char>(folded[0]) < 0x80;
    if (upper && latin) {
      for (std::uint32_t i = at; i < here(); ++i) {
        char& b = out_.buffer[i];
        if (b >= 'a' && b <= 'z') b = static_cast<char>(b - 0x20);
      }
    }
    if (!latin && cls == CharClass::letter) {
      if (upper) out_.notes.push_back({at, kCapital});
      ++foreign_letters_;
      if ((r.flags & layout::kHasLatin) != 0 && folded.size() < 256) {
        foreign_.push_back({at, static_cast<std::uint8_t>(folded.size()), upper, tables_.latin(r)});
      }
    }
    return;
  }
  if (c >= 0xAC00 && c <= 0xD7A3) {  // Hangul syllables decompose by arithmetic (Unicode 15, section 3.12)
    const char32_t syllable = c - 0xAC00;
    char jamo[4];
    put(encode_utf8(0x1100 + syllable / 588, jamo), from, false);
    put(encode_utf8(0x1161 + syllable % 588 / 28, jamo), from, false);
    if (syllable % 28 != 0) put(encode_utf8(0x11A7 + syllable % 28, jamo), from, false);
    ++foreign_letters_;
    return;
  }
  const std::string_view plain = encode_utf8(c, encoded);
  if (cls == CharClass::letter && c != 0xFFFD) {
    if (upper) note(kCapital);
    ++foreign_letters_;
    if ((r.flags & layout::kHasLatin) != 0) {
      foreign_.push_back({here(), static_cast<std::uint8_t>(plain.size()), upper, tables_.latin(r)});
    }
  }
  put(plain, from, plain == source_.substr(from.begin, from.end - from.begin));
}

/// An emoji and what belongs to it; returns where it ends.
std::uint32_t Cleaner::emoji(char32_t c, Span from, bool repaired) {
  for (;;) {
    std::uint32_t end = from.end;
    bool joined = false;
    Meant next;
    while (end < size()) {
      next = meant(end, kRepairs);
      if (next.c < 0x80) break;
      if (next.c == kJoiner) {
        if (next.end >= size()) break;
        const Meant after = meant(next.end, kRepairs);
        if (after.c < 0x80 || tables_.char_class(after.c) != CharClass::emoji) break;
        joined = true;
        end = next.end;
        next = after;
        break;
      }
      if (tables_.char_class(next.c) != CharClass::emoji_part) break;
      end = next.end;
    }
    if (repaired) note(kRepaired);
    char encoded[4];
    put(encode_utf8(c, encoded), {from.begin, end}, false);
    if (!joined) return end;
    put(encode_utf8(kJoiner, encoded), {end, end}, false);
    c = next.c;
    from = {end, next.end};
  }
}

void Cleaner::run() {
  out_.buffer.reserve(source_.size() + 16);
  for (std::uint32_t at = 0; at < size();) {
    std::uint32_t end = at;
    while (end < size() && static_cast<unsigned char>(source_[end]) < 0x80 && source_[end] != '&') ++end;
    if (end > at) {
      put(source_.substr(at, end - at), {at, end}, true);
      at = end;
      continue;
    }
    if (source_[at] == '&') {
      if (entity(at)) {
        at = run_end_[0];
      } else {
        put("&", {at, at + 1}, true);
        ++at;
      }
      continue;
    }
    const Meant m = meant(at, kRepairs);
    if (m.c >= 0x80 && tables_.char_class(m.c) == CharClass::emoji) {
      at = emoji(m.c, {at, m.end}, m.repaired);
    } else {
      character(m.c, {at, m.end}, m.repaired);
      at = m.end;
    }
  }
  if (!foreign_.empty()) resolve_foreign();
}

/// Letters of other scripts become Latin where the text is mostly Latin and their word mixes
/// scripts, or is wholly made of look-alikes and a known word when read as Latin.
void Cleaner::resolve_foreign() {
  std::uint32_t latin_letters = 0;
  for (char b : out_.buffer) latin_letters += ascii_letter(static_cast<unsigned char>(b));
  if (latin_letters <= foreign_letters_) return;

  auto* arena = out_.notes.get_allocator().resource();
  std::pmr::string old(arena);
  OffsetMap old_map(arena);
  std::pmr::vector<Note> old_notes(arena);
  old.swap(out_.buffer);
  std::swap(old_map, out_.map);
  old_notes.swap(out_.notes);
  out_.buffer.reserve(old.size());

  std::size_t foreign = 0;
  std::size_t noted = 0;
  const auto copy = [&](std::uint32_t begin, std::uint32_t end) {
    for (; noted < old_notes.size() && old_notes[noted].at < end; ++noted) {
      out_.notes.push_back({here() + (old_notes[noted].at - begin), old_notes[noted].look});
    }
    out_.buffer.append(old, begin, end - begin);
    out_.map.add(old_map, begin, end);
  };
  const auto total = static_cast<std::uint32_t>(old.size());
  for (std::uint32_t at = 0; at < total;) {
    std::uint32_t end = at;
    bool latin = false;
    bool other = false;
    std::size_t passing = foreign;
    while (end < total) {
      const auto b = static_cast<unsigned char>(old[end]);
      if (b < 0x80) {
        if (!ascii_letter(b) && !ascii_digit(b)) break;
        latin = latin || ascii_letter(b);
        ++end;
      } else if (passing < foreign_.size() && foreign_[passing].at == end) {
        end += foreign_[passing++].size;
      } else {
        const Decoded d = decode_utf8(old, end);
        const CharClass cls = tables_.char_class(d.c);
        if (cls != CharClass::letter && cls != CharClass::mark) break;
        other = true;
        end += d.size;
      }
    }
    if (end == at) {
      const std::uint32_t next = at + decode_utf8(old, at).size;
      copy(at, next);
      at = next;
      continue;
    }
    bool change = passing > foreign && latin;
    if (passing > foreign && !latin && !other && passing - foreign <= 32) {
      char word[64];
      std::size_t length = 0;
      for (std::size_t i = foreign; i < passing && length + foreign_[i].latin.size() <= sizeof(word); ++i) {
        length += foreign_[i].latin.copy(word + length, sizeof(word) - length);
      }
      change = tables_.word({word, length}) != kUnknownWord;
    }
    for (; foreign < passing && change; ++foreign) {
      const Foreign& f = foreign_[foreign];
      copy(at, f.at);
      for (; noted < old_notes.size() && old_notes[noted].at < f.at + f.size; ++noted) {
        if (old_notes[noted].look != kCapital) out_.notes.push_back({here(), old_notes[noted].look});
      }
      note(kConfusable);
      const std::uint32_t to = here();
      out_.buffer.append(f.latin);
      if (f.upper) {
        for (std::uint32_t i = to; i < here(); ++i) out_.buffer[i] = static_cast<char>(out_.buffer[i] - 0x20);
      }
      out_.map.add(here() - to, old_map.original(f.at, f.at + f.size), false);
      at = f.at + f.size;
    }
    foreign = passing;
    copy(at, end);
    at = end;
  }
  for (; noted < old_notes.size(); ++noted) out_.notes.push_back({here(), old_notes[noted].look});
}

/// Whether every byte is ASCII and no ampersand could begin an entity.
bool plain(std::string_view source) {
  unsigned char all = 0;
  for (char b : source) all |= static_cast<unsigned char>(b);
  if (all >= 0x80) return false;
  for (std::size_t at = source.find('&'); at != std::string_view::npos; at = source.find('&', at + 1)) {
    if (at + 1 == source.size()) break;
    const auto next = static_cast<unsigned char>(source[at + 1]);
    if (ascii_letter(next) || next == '#') return false;
  }
  return true;
}

}  // namespace

void clean(std::string_view source, const Tables& tables, Clean& out) {
  out.same = plain(source);
  if (out.same) {
    out.text = source;
    return;
  }
  Cleaner(source, tables, out).run();
  out.text = out.buffer;
}

}  // namespace scruple::text
