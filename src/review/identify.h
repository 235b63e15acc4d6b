// Identify: who is described in a submission and how many people fit, and what speaks for
// confidentiality.indirect_identifier in it.
//
// Threads: pure functions on an immutable engine.
#pragma once

#include <memory_resource>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "detect/signal.h"
#include "read/reading.h"
#include "review/engine.h"
#include "scruple/identifiability.h"
#include "scruple/submission.h"

namespace scruple::review {

/// Everybody who is described, also those who are not in care.
std::vector<DescribedPerson> describe(const read::Reading& reading, const Author& author,
                                      const Engine& engine, std::pmr::memory_resource* arena);

/// How people are described, in words for the learned detectors.
std::vector<std::string> marks(std::span<const DescribedPerson> people);

/// Of the people in care; nullopt if there are none.
std::optional<Identifiability> identifiability(std::vector<DescribedPerson> people);

/// One signal for each person in care whose description is red or amber.
void add_signals(const Identifiability& identifiability, const Engine& engine,
                 std::pmr::vector<detect::Signal>& signals);

/// What a finding of indirect_identifier adds: who it is about and how many people fit.
void tell_figures(const Identifiability& identifiability, const Engine& engine, Finding& finding);

/// What a finding on confidentiality adds, however many people fit, where the person or their family would
/// know the account: a death, a complaint, their own words, or a few patients on one day.
void tell_self(const Identifiability& identifiability, const read::Reading& reading, const Engine& engine,
               Finding& finding);

}  // namespace scruple::review
