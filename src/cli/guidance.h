// Guidance: codes as people are shown them in a terminal. What they are shown, and how programs
// are, stands in advise/guidance.h and advise/write.h.
//
// Threads: pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "advise/guidance.h"
#include "advise/write.h"
#include "cli/engine.h"
#include "codes/codes.h"

namespace scruple::cli {

using advise::cited;
using advise::edition_of;
using advise::FoundClause;
using advise::in_force;
using advise::lower_case;
using advise::put;
using advise::Reached;
using advise::reached;

/// "must not", "must", "should", "may", "note".
std::string_view words_for(codes::Force force);
/// "Stop and think (high)".
std::string level(Severity severity);
/// What a code makes of a topic that is usually found at this severity.
std::string words_for(codes::Effect effect, Severity usual);
/// What part of the program shows a clause: "answers before you post".
std::string_view words_for(codes::Reach part);
/// For whom or what an exception holds: "stage student; kind email or review". Empty: always.
std::string condition(const codes::Rule& rule);

/// "The Code of 2015, updated 2018, in force from 2015-03-31"
std::string version_of(const codes::Edition& edition);

/// The clause with its place, force and wordings, for people; `indent` spaces before each line.
std::string clause_text(const FoundClause& found, std::size_t indent, std::size_t width);

/// Whether all words stand in a text, in any case.
bool holds_words(std::string_view text, const std::vector<std::string>& words);

}  // namespace scruple::cli
