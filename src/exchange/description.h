// Descriptions of a person in the exchange format, and the estimate of how many people fit one.
//
//     std::string id;                                   // as it was written, if at all
//     auto description = read_description_line(line, population, &id);
//     if (!description) { error_line(description.error(), id, out); ... }
//     write_estimate(estimator.estimate(*description), ..., out, id);
//
// The keys of `desc` are those of docs/reidentification.md. Because an estimate that leaves a statement out
// is wrong in silence, an unknown key or name is an error here and no warning.
//
// Threads: pure functions.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "reidentify/estimate.h"
#include "scruple/result.h"

namespace scruple::exchange {

/// {"id"?, "desc": {…}}
Result<reidentify::Description> read_description_line(std::string_view json,
                                                      const reidentify::Population& population,
                                                      std::string* id = nullptr);
/// The inside of `desc`, with or without {"desc": …} around it.
Result<reidentify::Description> read_description(std::string_view json,
                                                 const reidentify::Population& population);

/// The inside of `desc`; reading it again gives the same.
void write_description(const reidentify::Description& description, const reidentify::Population& population,
                       std::string& out);

/// One object. The first six `gains` become `steps`; `sum`, if any, the lines of the explanation.
void write_estimate(const reidentify::Estimate& estimate, std::span<const reidentify::Change> gains,
                    std::span<const reidentify::Step> sum, const reidentify::Population& population,
                    std::string& out, std::string_view id = {});

/// A sentence of wording.yaml with {name} replaced by its value.
struct Slot {
  std::string_view name;
  std::string value;
};
std::string fill(std::string_view sentence, std::initializer_list<Slot> slots);

/// A whole number with commas: "12,816".
std::string with_commas(double value);

/// For people: two significant figures and commas, "8,400"; below 1 what there is, "0.0012".
std::string rounded(double value);

/// Its name in wording.yaml.
std::string_view part_name(reidentify::Change::Part part);

/// What a change does, for people: "drop age", "place one step broader", "time to month".
std::string change_words(const reidentify::Change& change, const reidentify::Population& population);

}  // namespace scruple::exchange
