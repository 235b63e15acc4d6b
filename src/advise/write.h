// Writing answers, codes and topics as JSON: the same for the command line and the C API.
//
// Threads: pure functions; they append to what they are given.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "advise/guidance.h"
#include "advise/guides.h"
#include "codes/codes.h"
#include "exchange/json_writer.h"
#include "scruple/review.h"

namespace scruple::advise {

/// {"questions": [...]}: every question that there is an answer to.
void write_questions(const Guides& guides, std::string& out);

/// What was asked, and the guides that fit; the first `full` of them are told in full.
struct Asked {
  std::string_view question;
  std::vector<Match> found;
  std::size_t full = 1;
};
/// {"question", "found", "answers", "others", "assumed", "warnings"}. Where nothing fits, that
/// is the answer.
void write_answers(const Guides& guides, const codes::Codes& codes, const codes::Binding& binding,
                   const Asked& asked, std::string& out);

/// {"codes": [...], "topics": [...], "bound": [ids]}: everything in force on a date.
void write_guidance(const Guidance& guidance, std::string_view as_of, const codes::Binding& binding,
                    std::string& out);

// Parts, for objects that are put together elsewhere.

void put(exchange::JsonWriter& json, std::string_view key, std::string_view value);
void put_texts(exchange::JsonWriter& json, std::string_view key, const std::vector<std::string>& texts);
void put_texts(exchange::JsonWriter& json, std::string_view key, const std::vector<std::string_view>& texts);
/// Which code this is, as members of the object that is open.
void write_head(exchange::JsonWriter& json, const codes::Codes& codes, const codes::Edition& edition);
/// A code with its documents and clauses.
void write_code(exchange::JsonWriter& json, const Guidance& guidance, const codes::Edition& edition);
void write_clause(exchange::JsonWriter& json, const Guidance& guidance, const FoundClause& found);
/// A clause as a finding or an answer cites it.
void write_clause(exchange::JsonWriter& json, const ClauseRef& clause);
/// What a topic is, as members of the object that is open.
void write_topic(exchange::JsonWriter& json, const codes::Topic& topic);
/// "codes": what each edition in force makes of a topic, as a member of the object that is open.
void write_topic_codes(exchange::JsonWriter& json, const Guidance& guidance, std::uint16_t number,
                       std::string_view as_of);
/// What an edition makes of a topic, as members of the object that is open.
void write_rules(exchange::JsonWriter& json, const codes::Edition& edition, const codes::Topic& topic,
                 std::uint16_t number);

}  // namespace scruple::advise
