#include "knowledge/settings.h"

#include <algorithm>

#include "knowledge/blob.h"

namespace scruple::knowledge {

std::optional<Settings> Settings::open(std::span<const std::byte> section) {
  SectionReader reader(section);
  Settings settings;
  const std::uint32_t count = reader.get_count(sizeof(std::uint32_t) + sizeof(float));
  for (std::uint32_t i = 0; i < count && !reader.failed(); ++i) {
    const std::string_view name = reader.get_string();
    const float value = reader.get<float>();
    // Looked up by halving, so the order is part of what makes a section sound.
    if (!settings.values_.empty() && settings.values_.back().first >= name) return std::nullopt;
    settings.values_.emplace_back(name, value);
  }
  if (reader.failed() || !reader.at_end()) return std::nullopt;
  return settings;
}

float Settings::get(std::string_view name, float otherwise) const {
  const auto found =
      std::lower_bound(values_.begin(), values_.end(), name,
                       [](const auto& entry, std::string_view key) { return entry.first < key; });
  return found != values_.end() && found->first == name ? found->second : otherwise;
}

}  // namespace scruple::knowledge
