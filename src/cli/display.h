// Display: text of a draft shown on a terminal, with what is meant underlined.
//
// Nothing of a draft reaches the terminal as a command: control and direction characters
// show as U+FFFD. Width is counted in columns: tabs go to the next stop, wide characters
// and emoji take two, joiners and combining marks none.
//
// Threads: pure functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "scruple/review.h"

namespace scruple::cli {

/// Columns that a code point takes: 0, 1 or 2.
int columns_of(char32_t code_point);

/// Columns of well-formed text.
std::size_t columns_of(std::string_view text);

/// As it may be shown on a terminal, on one line.
std::string harmless(std::string_view text);

/// Lines of at most `width` columns, each after `indent` spaces, the first after `lead`.
std::string wrapped(std::string_view text, std::string_view lead, std::size_t indent, std::size_t width);

struct TextPlace {
  std::size_t line = 1;    ///< from 1
  std::size_t column = 1;  ///< from 1, in characters
};
TextPlace place_of(std::string_view text, std::size_t offset);

/// One line of the text and the line under it.
struct Excerpt {
  std::size_t line = 1;
  std::string shown;
  std::string carets;
};

/// The lines that the spans touch, at most `most` of them, each trimmed to `width` columns
/// around its first span. `left_out` becomes the number of spans that show in none.
std::vector<Excerpt> excerpts(std::string_view text, const std::vector<EvidenceSpan>& spans,
                              std::size_t width, std::size_t most, std::size_t& left_out);

}  // namespace scruple::cli
