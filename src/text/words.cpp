#include "text/words.h"

#include <algorithm>

namespace scruple::text {
namespace {

constexpr std::size_t kMostVariants = 8;
constexpr std::size_t kLongestPiece = 20;

bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}

}  // namespace

bool unstretch(std::string_view folded, const Tables& tables, Variant& out) {
  if (folded.size() < 3) return false;
  // Stretches, and the word with one letter for each of them.
  std::size_t at[kLongestRun];
  std::size_t stretches = 0;
  out.size = 0;
  bool one_letter = true;
  for (std::size_t i = 0; i < folded.size();) {
    std::size_t end = i + 1;
    while (end < folded.size() && folded[end] == folded[i]) ++end;
    const bool stretch = end - i >= 3 && is_letter(folded[i]);
    const std::size_t keep = stretch ? 1 : end - i;
    if (out.size + keep > kLongestRun) return false;
    if (stretch) at[stretches++] = out.size;
    for (std::size_t k = 0; k < keep; ++k) out.text[out.size++] = folded[i];
    if (i != 0 || end != folded.size()) one_letter = false;
    i = end;
  }
  if (stretches == 0 || (one_letter && folded.size() == 3)) return false;

  // Bit s of a variant says that stretch s keeps two letters. Two for all come first.
  const std::size_t choices = std::min<std::size_t>(stretches, 3);
  const std::size_t variants = std::size_t{1} << choices;
  for (std::size_t v = variants; v-- > 0;) {
    char text[2 * kLongestRun];
    std::size_t size = 0;
    std::size_t s = 0;
    for (std::size_t i = 0; i < out.size; ++i) {
      text[size++] = out.text[i];
      if (s < stretches && at[s] == i) {
        if (s < choices && ((v >> s) & 1) != 0) text[size++] = out.text[i];
        ++s;
      }
    }
    if (size > kLongestRun) continue;
    const WordId word = tables.word({text, size});
    if (word == kUnknownWord && v != 0) continue;
    std::copy(text, text + size, out.text);
    out.size = size;
    out.word = word;
    return true;
  }
  return false;
}

bool unleet(std::string_view folded, const Tables& tables, bool disguised, Variant& out) {
  if (folded.size() < 4 || folded.size() > 32) return false;
  // Each place may stand for its likeliest letter or another; the first few ambiguous places vary.
  struct Place {
    std::size_t at;
    std::string_view letters;
  };
  Place ambiguous[3];
  std::size_t choices = 0;
  bool inner = disguised;
  std::size_t letters = 0;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const char c = folded[i];
    out.text[i] = c;
    if (is_letter(c) || c == '\'') {
      letters += is_letter(c);
      continue;
    }
    if (static_cast<unsigned char>(c) >= 0x80) return false;
    const std::string_view stands_for = tables.leet(static_cast<unsigned char>(c));
    if (stands_for.empty()) return false;
    out.text[i] = stands_for[0];
    const bool digit = c >= '0' && c <= '9';
    inner = inner || !digit || (letters > 0 && i + 1 < folded.size() && is_letter(folded[i + 1]));
    if (stands_for.size() > 1 && choices < std::size(ambiguous)) ambiguous[choices++] = {i, stands_for};
  }
  if (!inner || letters == 0) return false;  // "team5", "5mg"
  out.size = folded.size();
  for (std::size_t v = 0; v < (std::size_t{1} << choices) && v < kMostVariants; ++v) {
    for (std::size_t k = 0; k < choices; ++k) out.text[ambiguous[k].at] = ambiguous[k].letters[(v >> k) & 1];
    out.word = tables.word(out.view());
    if (out.word != kUnknownWord) return true;
  }
  return false;
}

bool unmask(std::string_view folded, const Tables& tables, Variant& out) {
  constexpr std::string_view kVowels = "aeiou";
  constexpr std::size_t kMostStars = 2;
  if (folded.size() < 5 || folded.size() > kLongestRun) return false;
  std::size_t stars[kMostStars];
  std::size_t hidden = 0, ways = 1;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    if (is_letter(folded[i])) continue;
    if (folded[i] != '*' || i == 0 || i + 1 == folded.size() || hidden == kMostStars) return false;
    stars[hidden++] = i;
    ways *= kVowels.size();
  }
  if (hidden == 0) return false;
  char text[kLongestRun];
  std::size_t known = 0;
  folded.copy(text, folded.size());
  for (std::size_t way = 0; way < ways; ++way) {
    text[stars[0]] = kVowels[way % kVowels.size()];
    if (hidden > 1) text[stars[1]] = kVowels[way / kVowels.size()];
    const WordId word = tables.word({text, folded.size()});
    if (word == kUnknownWord) continue;
    if (++known > 1) return false;
    out.size = std::string_view(text, folded.size()).copy(out.text, kLongestRun);
    out.word = word;
  }
  return known == 1;
}

bool split_run(std::string_view folded, const Tables& tables, Split& out) {
  const std::size_t size = folded.size();
  if (size == 0 || size > kLongestRun) return false;
  // best[i]: how well words cover the first i letters, by the squares of their lengths.
  std::uint32_t best[kLongestRun + 1] = {1};
  std::uint8_t from[kLongestRun + 1] = {};
  for (std::size_t begin = 0; begin < size; ++begin) {
    if (best[begin] == 0) continue;
    std::uint64_t hash = layout::kHashStart;
    const std::size_t limit = std::min(size, begin + kLongestPiece);
    for (std::size_t end = begin + 1; end <= limit; ++end) {
      hash = layout::hash_step(hash, static_cast<unsigned char>(folded[end - 1]));
      const std::size_t length = end - begin;
      const std::uint32_t score = best[begin] + static_cast<std::uint32_t>(length * length);
      if (score <= best[end] || tables.word(folded.substr(begin, length), hash) == kUnknownWord) continue;
      best[end] = score;
      from[end] = static_cast<std::uint8_t>(begin);
    }
  }
  if (best[size] == 0) return false;
  out.size = 0;
  for (std::size_t end = size; end > 0; end = from[end])
    out.ends[out.size++] = static_cast<std::uint8_t>(end);
  std::reverse(out.ends, out.ends + out.size);
  return true;
}

}  // namespace scruple::text
