// The exchange format's words for what a rewrite says.
#include <array>

#include "scruple/rewrite.h"

namespace scruple {

std::string_view name(RewriteStatus status) {
  constexpr std::array<std::string_view, 3> kNames = {"rewritten", "unchanged", "withheld"};
  return kNames[static_cast<std::size_t>(status)];
}
std::string_view name(Operation operation) {
  constexpr std::array<std::string_view, 6> kNames = {"generalise", "drop",    "shift",
                                                      "split",      "declare", "decline"};
  return kNames[static_cast<std::size_t>(operation)];
}

}  // namespace scruple
