// Words: what the vocabulary makes of letters that were disguised or run together.
//
// Each function works on folded letters in a caller's buffer and takes bounded time. None
// touches a form that the vocabulary already knows.
//
// Threads: pure functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/tables.h"

namespace scruple::text {

/// The longest run of letters that is looked at for hidden words.
inline constexpr std::size_t kLongestRun = 64;

/// A folded form in place of the plain one.
struct Variant {
  char text[kLongestRun];
  std::size_t size = 0;
  WordId word = kUnknownWord;
  std::string_view view() const { return {text, size}; }
};

/// "sooooo": stretches of three or more of a letter become two or one, whichever the
/// vocabulary knows (at most eight ways are tried), else one. False: nothing is stretched.
bool unstretch(std::string_view folded, const Tables& tables, Variant& out);

/// "p4tient": digits and signs read as letters; false unless the vocabulary knows the result. Digits that
/// end a word ("team5", "th15") are letters only where the text is known to be disguised.
bool unleet(std::string_view folded, const Tables& tables, bool disguised, Variant& out);

/// "pat*ent": each star read as a vowel; false unless the vocabulary knows the result and only one.
bool unmask(std::string_view folded, const Tables& tables, Variant& out);

/// Where words end in a run of letters.
struct Split {
  std::uint8_t ends[kLongestRun];
  std::size_t size = 0;
};

/// "mypatient": the words that cover the run wholly, the longest preferred; false: none do.
bool split_run(std::string_view folded, const Tables& tables, Split& out);

}  // namespace scruple::text
