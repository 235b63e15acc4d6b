// Support: what is said first of all to an author who seems to be in despair. It is no finding: nothing is
// held against them, and the draft is reviewed as any other.
//
// Threads: a pure function on an immutable engine.
#pragma once

#include <optional>

#include "read/reading.h"
#include "review/engine.h"
#include "scruple/review.h"

namespace scruple::review {

/// Where the author's own text holds words of despair (knowledge/lexicons/despair.txt), of themselves, and
/// not in somebody else's mouth. Rather once too often: whoever jokes loses nothing by it.
std::optional<Help> support(const read::Reading& reading, const Engine& engine);

}  // namespace scruple::review
