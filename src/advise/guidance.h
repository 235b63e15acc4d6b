// Guidance: codes and topics as they are shown: the editions in force, where a clause comes to
// light, what an edition makes of a topic.
//
// Threads: pure functions; what they hand out points into the Codes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "codes/codes.h"
#include "codes/topics.h"
#include "knowledge/blob.h"
#include "pattern/rules.h"

namespace scruple::advise {

/// Codes and topics of one engine.
struct Guidance {
  const codes::Codes* codes = nullptr;
  const codes::Topics* topics = nullptr;
  const pattern::Names* names = nullptr;
  const knowledge::Blob* knowledge = nullptr;
};

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
/// How many editions there are of a code.
std::size_t editions(const codes::Codes& codes, std::string_view id);

/// What one clause comes to light in.
struct Reached {
  std::vector<std::uint16_t> topics;  ///< whose findings cite it, in order
  bool principle = false;             ///< cited for topics that its code is silent on
  std::vector<codes::Reach> parts;
};
Reached reached(const codes::Codes& codes, const FoundClause& found);

/// Clauses cited by a rule; the principle where it names none.
std::vector<const codes::Clause*> cited(const codes::Edition& edition, const codes::Rule& rule);

/// What a code makes of a topic that is usually found at this severity.
Severity stepped(codes::Effect effect, Severity usual);

/// For whom or what a rule holds, in the words of the exchange format; none: for all.
std::vector<std::string_view> stages_of(const codes::Rule& rule);
std::vector<std::string_view> accounts_of(const codes::Rule& rule);
std::vector<std::string_view> kinds_of(const codes::Rule& rule);

std::string lower_case(std::string_view text);

}  // namespace scruple::advise
