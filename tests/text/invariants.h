// Invariants: what holds for every Document, whatever was read. Used by the property tests
// and by the fuzzer.
//
// Threads: pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/document.h"

namespace scruple::test {

/// Empty if everything holds, else what does not.
inline std::string broken_invariant(const text::Document& d, std::string_view source) {
  const auto size = static_cast<std::uint32_t>(source.size());
  if (d.source() != source) return "the source is another one";
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t folded_end = 0;
  for (std::size_t i = 0; i < d.tokens().size(); ++i) {
    const text::Token& t = d.tokens()[i];
    if (t.at.begin >= t.at.end || t.at.end > size) return "a token is empty or outside the source";
    // One character may end a token and begin the next ("½"): only then do they share it.
    if (t.at.begin < begin || t.at.end < end) return "tokens are out of order";
    begin = t.at.begin;
    end = t.at.end;
    if (t.folded_size == 0) return "a token folds to nothing";
    if (t.folded_at != folded_end + (i == 0 ? 0 : 1)) return "folded forms are not one space apart";
    folded_end = t.folded_at + t.folded_size;
    if (t.folded_size == 65535) return {};  // cut: the rest of the checks would not hold
    if (folded_end > d.folded().size()) return "a folded form is outside the folded text";
    const text::Span from = d.map().original(t.folded_at, folded_end);
    if (from.begin < t.at.begin || from.end > t.at.end) return "a token's folded form maps outside it";
    if (t.sentence >= d.sentences().size()) return "a token is in no sentence";
  }
  if (folded_end != d.folded().size()) return "folded text after the last token";
  if (d.map().folded_size() != d.folded().size()) return "the map has another size than the folded text";

  std::uint32_t next = 0;
  for (std::size_t s = 0; s < d.sentences().size(); ++s) {
    const text::Sentence& sentence = d.sentences()[s];
    if (sentence.first != next || sentence.last <= sentence.first)
      return "sentences do not partition the tokens";
    if (sentence.last - sentence.first > text::kMaxSentence) return "a sentence is too long";
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
      if (i >= d.tokens().size() || d.tokens()[i].sentence != s) return "a token names another sentence";
    }
    next = sentence.last;
  }
  if (next != d.tokens().size()) return "sentences do not cover the tokens";

  text::Span last;
  for (std::uint32_t i = 0; i < d.folded().size(); ++i) {
    const text::Span one = d.map().original(i, i + 1);
    if (one.begin > one.end || one.end > size) return "a folded byte maps outside the source";
    if (one.begin < last.begin || one.end < last.end) return "the map is not monotone";
    last = one;
  }
  return {};
}

}  // namespace scruple::test
