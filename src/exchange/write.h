// Writing the exchange format: one JSON object, on one line, without the line's end.
//
// Keys stand in the order of the format; an optional field that is not known is left out.
// The output is well-formed UTF-8 whatever the strings hold, and the same bytes from every
// compiler. What read_submission() and read_author() gave is written so that reading it
// again gives the same.
//
// Threads: pure functions; they append to `out`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scruple/result.h"
#include "scruple/review.h"
#include "scruple/rewrite.h"
#include "scruple/submission.h"

namespace scruple::exchange {

/// `id`: the JSON of the submission's id as read_submission() handed it over, so that an
/// integer stays one. Empty: review.id as a string, where it has one.
void write_review(const Review& review, std::string& out, std::string_view id = {});

/// What `extract` answers: {"id"?, "descriptions": [Description]}.
void write_descriptions(const std::vector<DescribedPerson>& people, std::string& out,
                        std::string_view id = {});

/// Likewise. The text and the lesson are null where there is none.
void write_rewrite(const Rewrite& rewrite, std::string& out, std::string_view id = {});

void write_submission(const Submission& submission, std::string& out);
void write_author(const Author& author, std::string& out);

/// {"id"?, "error": {"line","pointer","code","message"}}: stands in place of a review.
void error_line(const Error& error, std::string_view id, std::string& out);

}  // namespace scruple::exchange
