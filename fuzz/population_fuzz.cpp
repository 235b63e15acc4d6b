// Any bytes are a population section that is refused or harmless, and any bytes are a description that is
// refused or estimated; what was read is written so that it reads back the same.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "exchange/description.h"
#include "knowledge/blob.h"
#include "scruple/reviewer.h"

namespace {

using namespace scruple;
using reidentify::Population;

void require(bool holds) {
  if (!holds) std::abort();
}

std::span<const std::byte> section() {
  static const Knowledge knowledge = *Knowledge::built_in();
  return knowledge.blob().section(knowledge::SectionId::population);
}

/// The first bytes say where the true section is damaged, and with what.
void damage(std::span<const std::uint8_t> data) {
  static std::vector<std::byte> bytes(section().begin(), section().end());
  const std::vector<std::byte> kept = bytes;
  while (data.size() >= 5) {
    std::uint32_t at = 0;
    for (int i = 0; i < 4; ++i) at = at << 8U | data[static_cast<std::size_t>(i)];
    bytes[at % bytes.size()] = static_cast<std::byte>(data[4]);
    data = data.subspan(5);
  }
  if (const auto tables = Population::open(bytes)) {
    const reidentify::Estimator estimator(*tables);
    reidentify::Description description;
    description.conditions = {0};
    description.places.push_back({reidentify::Place::Kind::hospital, 0});
    if (tables->rows(reidentify::Entity::condition) > 0 && tables->rows(reidentify::Entity::hospital) > 0)
      estimator.estimate(description);
    tables->meanings("derby");
  }
  bytes = kept;
}

void describe(std::string_view text) {
  static const Population tables = *Population::open(section());
  static const reidentify::Estimator estimator(tables);
  const auto description = exchange::read_description(text, tables);
  if (!description) return;
  const reidentify::Estimate estimate = estimator.estimate(*description);
  require(estimate.k >= 1 && estimate.k_lo80 <= estimate.k_hi80);
  std::string first, second;
  exchange::write_description(*description, tables, first);
  const auto again = exchange::read_description(first, tables);
  require(again.ok());
  exchange::write_description(*again, tables, second);
  require(first == second);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  if (data[0] == 0) {
    damage({data + 1, std::min<std::size_t>(size - 1, 50)});
  } else {
    describe({reinterpret_cast<const char*>(data), size});
  }
  return 0;
}
