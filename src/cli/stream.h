// Stream: submissions one a line in, reviews one a line out, in the same order.
//
// Reads chunks of lines, reviews them on several threads, and writes the answers in the
// order of the lines. Memory is bounded by the number of threads and the longest line
// allowed, whatever the stream's length. A line that cannot be read gives an error line in
// its place; blank lines give none, but count.
//
// Threads: starts its own, each with its own reviewer; run from one.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "cli/console.h"
#include "exchange/warnings.h"
#include "scruple/result.h"
#include "scruple/submission.h"

namespace scruple::cli {

/// Answers one line; appends the answer and its line's end to `out`; gives an exit status.
/// `too_long`: the line was cut short at the longest allowed.
using AnswerLine =
    std::function<int(std::string_view line, std::uint32_t number, bool too_long, std::string& out)>;

/// The submission that a line holds; too_long where it was cut short.
Result<Submission> read_line(std::string_view line, bool too_long, std::size_t max_bytes,
                             exchange::Warnings& warnings, std::string& id);
/// The error line in place of an answer, with the number of the line.
void refuse_line(Error error, std::uint32_t number, std::string_view id, std::string& out);

struct StreamOptions {
  unsigned jobs = 1;
  std::size_t longest_line = std::size_t{1} << 20;
  std::size_t chunk = std::size_t{1} << 18;  ///< bytes read at a time
};

/// `make_answer` is called once for each thread. Gives the highest exit status of all
/// lines; kTrouble when reading or writing failed.
int run_stream(const Console& console, int in, const StreamOptions& options,
               const std::function<AnswerLine()>& make_answer);

}  // namespace scruple::cli
