// Settings: named numbers that the reading and the weighing use (knowledge/settings.yaml),
// so that no threshold or weight stands in C++. Threads: immutable.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace scruple::knowledge {

class Settings {
 public:
  static std::optional<Settings> open(std::span<const std::byte> section);
  /// The number under a dotted name, "people.title_and_surname"; `otherwise` if there is none.
  float get(std::string_view name, float otherwise = 0) const;

 private:
  std::vector<std::pair<std::string_view, float>> values_;  ///< sorted by name
};

}  // namespace scruple::knowledge
