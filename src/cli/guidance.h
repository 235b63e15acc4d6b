// Guidance: codes as people and programs are shown them.
//
// Threads: pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/engine.h"
#include "codes/codes.h"
#include "exchange/json_writer.h"

namespace scruple::cli {

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

/// A clause with where it stands.
struct FoundClause {
  const codes::Edition* edition = nullptr;
  const codes::Clause* clause = nullptr;
};

/// The editions in force on a date, each with the parts behind it.
std::vector<const codes::Edition*> in_force(const codes::Codes& codes, std::string_view as_of,
                                            bool with_parts);
/// The one of this id; nullptr if there is none.
const codes::Edition* edition_of(const codes::Codes& codes, std::string_view id, std::string_view as_of);

/// What one clause comes to light in.
struct Reached {
  std::vector<std::uint16_t> topics;  ///< whose findings cite it, in order
  bool principle = false;             ///< cited for topics that its code is silent on
  std::vector<codes::Reach> parts;
};
Reached reached(const codes::Codes& codes, const FoundClause& found);

/// Clauses cited by a rule; the principle where it names none.
std::vector<const codes::Clause*> cited(const codes::Edition& edition, const codes::Rule& rule);

/// The clause with its place, force and wordings, for people; `indent` spaces before each line.
std::string clause_text(const FoundClause& found, std::size_t indent, std::size_t width);
void write_clause(exchange::JsonWriter& json, const Guidance& guidance, const FoundClause& found);
/// What an edition makes of a topic, as members of the object that is open.
void write_rules(exchange::JsonWriter& json, const codes::Edition& edition, const codes::Topic& topic,
                 std::uint16_t number);
void put(exchange::JsonWriter& json, std::string_view key, std::string_view value);

/// Whether all words stand in a text, in any case.
bool holds_words(std::string_view text, const std::vector<std::string>& words);
std::string lower_case(std::string_view text);

}  // namespace scruple::cli
