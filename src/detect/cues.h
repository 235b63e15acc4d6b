// Cues: signals from the cue rules of the pattern language, over the author's own words.
//
// What is only passed on or acted on (the text of a like, a follow or a join, the target of
// a share) is not the author's own and gives no cue here.
//
// Threads: free functions on immutable data.
#pragma once

#include <memory_resource>
#include <vector>

#include "detect/signal.h"
#include "pattern/rules.h"
#include "read/reading.h"
#include "scruple/submission.h"

namespace scruple::detect {

/// True where the text of such a submission is what the author acts on.
bool acts_on_text(Kind kind);

void run_cues(const pattern::Rules& rules, const read::Reading& reading, Kind kind,
              std::pmr::memory_resource* arena, std::pmr::vector<Signal>& signals);

}  // namespace scruple::detect
