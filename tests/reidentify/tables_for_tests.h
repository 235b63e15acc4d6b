// The population tables that are built in, opened once for the tests of a program.
#pragma once

#include "knowledge/blob.h"
#include "reidentify/population.h"
#include "scruple/reviewer.h"

namespace scruple::reidentify {

inline std::span<const std::byte> population_section() {
  static const Knowledge knowledge = *Knowledge::built_in();
  return knowledge.blob().section(knowledge::SectionId::population);
}

inline const Population& population() {
  static const Population tables = *Population::open(population_section());
  return tables;
}

}  // namespace scruple::reidentify
