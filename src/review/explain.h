// Explanation: what the reading saw, in lines for a person: who is spoken of, which
// ages, times, places and other mentions stand there, which stances were heard, which signals they
// silenced, which circumstances hold.
#pragma once

#include <string>
#include <vector>

#include "review/engine.h"
#include "weigh/weigh.h"

namespace scruple::review {

std::vector<std::string> explain(const read::Reading& reading, const weigh::Weighed& weighed,
                                 const Engine& engine);

}  // namespace scruple::review
