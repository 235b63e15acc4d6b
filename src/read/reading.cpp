#include "read/reading.h"

#include <algorithm>

namespace scruple::read {

void FieldReading::add_stance(const StanceScope& scope) {
  stances.push_back(scope);
  const std::uint32_t bit = 1U << scope.stance;
  if (scope.first == 0 && scope.last == token_stances_.size()) {
    text_stances_ |= bit;
    return;
  }
  for (std::uint32_t t = scope.first; t < scope.last; ++t) token_stances_[t] |= bit;
}

std::uint32_t FieldReading::stances_over(std::uint32_t first, std::uint32_t last) const {
  std::uint32_t bits = text_stances_;
  for (std::uint32_t t = first; t < last; ++t) bits |= token_stances_[t];
  return bits;
}

const Circumstance* Reading::find(pattern::FeatureId what) const {
  const auto found = std::find_if(circumstances.begin(), circumstances.end(),
                                  [&](const Circumstance& c) { return c.what == what; });
  return found == circumstances.end() ? nullptr : &*found;
}

}  // namespace scruple::read
