// Reading the exchange format: a Submission or an Author from one JSON object.
//
//     Warnings warnings;
//     std::string id;                                        // as it was written, if at all
//     auto submission = read_submission(line, warnings, &id);
//     if (!submission) { error_line(submission.error(), id, out); ... }
//     Review review = reviewer.review(*submission, author, workspace);
//     warnings.move_before(review.warnings);
//     write_review(review, out, id);                         // write.h
//
// What is refused: text that is not JSON (malformed_json: place.line and place.column say
// where, in bytes from 1) and a field that holds another type than its own (wrong_type:
// place.pointer names it). Everything else is read with a warning: fields that nobody
// knows, kinds and words that nobody knows, dates that are none, duplicate keys (the last
// one counts), text that is not well-formed Unicode (U+FFFD stands in its place).
//
// A submission that has no text has to have something else to review: a target, media,
// or a kind that is an act of its own (like, share, follow, join, friend_request,
// photo_caption); otherwise a misnamed field would read as "nothing found".
//
// Threads: pure functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "exchange/warnings.h"
#include "scruple/result.h"
#include "scruple/submission.h"

namespace scruple::exchange {

/// `id`, where given, becomes the JSON of the id just as it should be echoed (an integer
/// stays one), or empty. It is filled as far as reading came, so an error line has it too.
Result<Submission> read_submission(std::string_view json, Warnings& warnings, std::string* id = nullptr);

Result<Author> read_author(std::string_view json, Warnings& warnings);

/// What is asked besides a review: an answer, the codes, a checklist.
struct Request {
  std::string question;              ///< in free words
  std::string guide;                 ///< the id of a guide, instead of a question
  std::optional<std::string> as_of;  ///< a date
  Author author;
};
/// Every field is optional.
Result<Request> read_request(std::string_view json, Warnings& warnings);

/// A date (2024-09-01) or a date and time (2024-09-01T08:30:00Z) of RFC 3339.
bool is_date(std::string_view word);

}  // namespace scruple::exchange
