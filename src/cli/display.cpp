#include "cli/display.h"

#include <algorithm>
#include <array>

#include "exchange/utf8.h"

namespace scruple::cli {
namespace {

constexpr std::size_t kTab = 4;
constexpr std::size_t kBefore = 24;        ///< columns kept before the first span of a long line
constexpr std::size_t kBytesBefore = 400;  ///< of a long line, looked at
constexpr std::size_t kBytesAfter = 1600;
constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

struct Range {
  char32_t first, last;
};

/// Marks that stand on or join the character before them.
constexpr std::array kNoColumns = {
    Range{0x0300, 0x036F},   Range{0x0483, 0x0489},   Range{0x0591, 0x05BD},   Range{0x0610, 0x061A},
    Range{0x064B, 0x065F},   Range{0x0670, 0x0670},   Range{0x06D6, 0x06DC},   Range{0x093C, 0x093C},
    Range{0x0941, 0x0948},   Range{0x094D, 0x094D},   Range{0x0E31, 0x0E31},   Range{0x0E34, 0x0E3A},
    Range{0x1AB0, 0x1AFF},   Range{0x1DC0, 0x1DFF},   Range{0x200B, 0x200D},   Range{0x2060, 0x2060},
    Range{0x20D0, 0x20FF},   Range{0xFE00, 0xFE0F},   Range{0xFE20, 0xFE2F},   Range{0xFEFF, 0xFEFF},
    Range{0x1F3FB, 0x1F3FF}, Range{0xE0001, 0xE007F}, Range{0xE0100, 0xE01EF},
};

constexpr std::array kTwoColumns = {
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x23E9, 0x23EC},   Range{0x2614, 0x2615},
    Range{0x26BD, 0x26BE},   Range{0x2705, 0x2705},   Range{0x270A, 0x270B},   Range{0x2728, 0x2728},
    Range{0x274C, 0x274C},   Range{0x2753, 0x2755},   Range{0x2757, 0x2757},   Range{0x2795, 0x2797},
    Range{0x2B50, 0x2B50},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},
    Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},   Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF}, Range{0x1F7E0, 0x1F7EB}, Range{0x1F900, 0x1F9FF},
    Range{0x1FA70, 0x1FAFF}, Range{0x20000, 0x3FFFD},
};

template <std::size_t n>
bool within(const std::array<Range, n>& ranges, char32_t c) {
  const auto after = std::upper_bound(ranges.begin(), ranges.end(), c,
                                      [](char32_t value, const Range& range) { return value < range.first; });
  return after != ranges.begin() && c <= std::prev(after)->last;
}

/// Characters that a terminal would obey, or that turn the direction of what follows.
bool commands(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x200E || c == 0x200F || c == 0x061C ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

char32_t decode(std::string_view sequence) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(sequence[i]); };
  switch (sequence.size()) {
    case 1:
      return byte(0);
    case 2:
      return (byte(0) & 0x1FU) << 6 | (byte(1) & 0x3FU);
    case 3:
      return (byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
    default:
      return (byte(0) & 0x07U) << 18 | (byte(1) & 0x3FU) << 12 | (byte(2) & 0x3FU) << 6 | (byte(3) & 0x3FU);
  }
}

/// What is shown as one: a character with the marks and joined emoji that belong to it.
struct Cell {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string shown;
  std::size_t columns = 0;
};

std::vector<Cell> cells_of(std::string_view text, std::size_t begin, std::size_t end) {
  std::vector<Cell> out;
  std::size_t column = 0;
  bool joined = false;
  for (std::size_t at = begin; at < end;) {
    const exchange::Sequence sequence = exchange::sequence_at(text.substr(0, end), at);
    Cell cell{at, at + sequence.size, std::string(exchange::kReplacement), 1};
    char32_t c = 0xFFFD;
    if (sequence.well_formed) c = decode(text.substr(at, sequence.size));
    if (c == '\t') {
      cell.columns = kTab - column % kTab;
      cell.shown = std::string(cell.columns, ' ');
    } else if (!commands(c) && c != 0xFFFD) {
      cell.columns = static_cast<std::size_t>(columns_of(c));
      cell.shown = text.substr(at, sequence.size);
    }
    at += sequence.size;
    if ((joined || cell.columns == 0) && !out.empty()) {
      out.back().end = cell.end;
      out.back().shown += cell.shown;
      joined = c == 0x200D;
      continue;
    }
    joined = false;
    column += cell.columns;
    out.push_back(std::move(cell));
  }
  return out;
}

bool covered(const Cell& cell, const std::vector<EvidenceSpan>& spans) {
  return std::any_of(spans.begin(), spans.end(), [&](const EvidenceSpan& span) {
    return cell.begin < span.end && span.begin < cell.end;
  });
}

struct LineBounds {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< without the line's end
};

LineBounds line_around(std::string_view text, std::size_t offset) {
  LineBounds out;
  const std::size_t before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  out.begin = before == std::string_view::npos ? 0 : before + 1;
  out.end = std::min(text.find('\n', offset), text.size());
  if (out.end > out.begin && text[out.end - 1] == '\r') --out.end;
  return out;
}

Excerpt excerpt(std::string_view text, LineBounds line, const std::vector<EvidenceSpan>& spans,
                std::size_t width) {
  std::size_t first = line.end;
  for (const EvidenceSpan& span : spans)
    first = std::min(first, std::max<std::size_t>(span.begin, line.begin));
  // A long line is looked at only around its first span; a cut never falls inside a character.
  LineBounds part = line;
  if (first - part.begin > kBytesBefore) part.begin = first - kBytesBefore;
  if (part.end > first && part.end - first > kBytesAfter) part.end = first + kBytesAfter;
  const auto inside = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80; };
  for (int i = 0; i < 3 && part.begin > line.begin && inside(part.begin); ++i) ++part.begin;
  for (int i = 0; i < 3 && part.end < line.end && inside(part.end); ++i) ++part.end;

  const std::vector<Cell> cells = cells_of(text, part.begin, part.end);
  std::size_t total = 0;
  for (const Cell& cell : cells) total += cell.columns;
  std::size_t from = 0;
  if (part.begin != line.begin || part.end != line.end || total > width) {
    while (from < cells.size() && cells[from].end <= first) ++from;
    for (std::size_t kept = 0; from > 0 && kept + cells[from - 1].columns <= kBefore;)
      kept += cells[--from].columns;
  }
  Excerpt out;
  std::size_t used = 0;
  const auto put = [&](std::string_view shown, std::size_t columns, char mark) {
    out.shown += shown;
    out.carets.append(columns, mark);
    used += columns;
  };
  if (from > 0 || part.begin != line.begin) put(kEllipsis, 1, ' ');
  bool marked = false;
  std::size_t i = from;
  for (; i < cells.size() && used + cells[i].columns < width; ++i) {
    const bool mark = covered(cells[i], spans);
    put(cells[i].shown, cells[i].columns, mark ? '~' : ' ');
    if (mark && !marked && cells[i].columns > 0) out.carets[out.carets.size() - cells[i].columns] = '^';
    marked = mark;
  }
  if (i < cells.size() || part.end != line.end) put(kEllipsis, 1, ' ');
  if (out.carets.find('^') == std::string::npos) {  // an empty span, or one at the line's end
    std::size_t column = 0;
    for (std::size_t c = from; c < i && cells[c].begin < first; ++c) column += cells[c].columns;
    out.carets.resize(std::max(out.carets.size(), column + 1), ' ');
    out.carets[column] = '^';
  }
  out.carets.erase(out.carets.find_last_not_of(' ') + 1);
  return out;
}

}  // namespace

int columns_of(char32_t code_point) {
  if (code_point < 0x300) return 1;
  if (within(kNoColumns, code_point)) return 0;
  return within(kTwoColumns, code_point) ? 2 : 1;
}

std::size_t columns_of(std::string_view text) {
  std::size_t out = 0;
  for (const Cell& cell : cells_of(text, 0, text.size())) out += cell.columns;
  return out;
}

std::string harmless(std::string_view text) {
  std::string out;
  for (const Cell& cell : cells_of(text, 0, text.size())) {
    out += text.substr(cell.begin, cell.end - cell.begin) == "\n" ? " " : cell.shown;
  }
  return out;
}

std::string wrapped(std::string_view text, std::string_view lead, std::size_t indent, std::size_t width) {
  const std::string safe = harmless(text);
  std::string out(lead);
  std::size_t used = columns_of(lead);
  if (used < indent) out.append(indent - used, ' ');
  used = std::max(used, indent);
  bool line_is_empty = true;
  for (std::size_t at = 0; at < safe.size();) {
    std::size_t end = safe.find(' ', at);
    if (end == std::string::npos) end = safe.size();
    const std::string_view word = std::string_view(safe).substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    const std::size_t columns = columns_of(word);
    if (!line_is_empty && used + 1 + columns > width) {
      out += '\n';
      out.append(indent, ' ');
      used = indent;
      line_is_empty = true;
    }
    if (!line_is_empty) {
      out += ' ';
      ++used;
    }
    out += word;
    used += columns;
    line_is_empty = false;
  }
  return out + "\n";
}

TextPlace place_of(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  TextPlace out;
  for (std::size_t at = 0; at < offset;) {
    if (text[at] == '\n') {
      ++out.line;
      out.column = 1;
      ++at;
      continue;
    }
    ++out.column;
    at += exchange::sequence_at(text, at).size;
  }
  return out;
}

std::vector<Excerpt> excerpts(std::string_view text, const std::vector<EvidenceSpan>& spans,
                              std::size_t width, std::size_t most, std::size_t& left_out) {
  std::vector<Excerpt> out;
  left_out = 0;
  std::vector<EvidenceSpan> sorted = spans;
  std::sort(sorted.begin(), sorted.end());
  for (std::size_t i = 0; i < sorted.size();) {
    const std::size_t begin = std::min<std::size_t>(sorted[i].begin, text.size());
    const LineBounds line = line_around(text, begin);
    std::vector<EvidenceSpan> here;
    for (; i < sorted.size() && std::min<std::size_t>(sorted[i].begin, text.size()) <= line.end + 1; ++i) {
      if (!here.empty() &&
          line_around(text, std::min<std::size_t>(sorted[i].begin, text.size())).begin != line.begin) {
        break;
      }
      here.push_back(sorted[i]);
    }
    if (out.size() == most) {
      left_out += here.size();
      continue;
    }
    out.push_back(excerpt(text, line, here, width));
    out.back().line = place_of(text, line.begin).line;
  }
  return out;
}

}  // namespace scruple::cli
