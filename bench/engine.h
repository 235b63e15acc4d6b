// What the tasks share: one engine, one workspace, the posts.
//
// Threads: one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scruple/reviewer.h"

namespace scruple::bench {

const Reviewer& engine();
Workspace& workspace();

/// Most posts never reach the encoder, and its time is measured by itself (bench/encoder.cpp).
ReviewOptions without_encoder();

/// Reviews a text as a post by nobody in particular, without the encoder.
Review review(std::string_view text);

/// Invented everyday posts of bench/posts.txt, in order; about one in five has a finding.
const std::vector<std::string>& posts();

/// The posts one after another, up to `size` bytes.
std::string typical_text(std::size_t size);

/// Ends the program with a message: a task whose result is wrong is not worth timing.
void require(bool holds, std::string_view task, std::string_view what);

}  // namespace scruple::bench
