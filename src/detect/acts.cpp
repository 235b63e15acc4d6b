#include "detect/acts.h"

#include "knowledge/blob.h"

namespace scruple::detect {

std::optional<Acts> Acts::open(std::span<const std::byte> section, const pattern::Names& names) {
  knowledge::SectionReader reader(section);
  Acts acts;
  bool sound = true;
  const auto read_features = [&](std::vector<pattern::FeatureId>& features) {
    const std::uint32_t count = reader.get_count(sizeof(pattern::FeatureId));
    for (std::uint32_t i = 0; i < count; ++i) {
      features.push_back(reader.get<pattern::FeatureId>());
      sound = sound && features.back() >= 1 && features.back() <= names.features();
    }
  };
  const std::uint32_t count = reader.get_count(sizeof(std::uint32_t) * 3);
  for (std::uint32_t i = 0; i < count && sound && !reader.failed(); ++i) {
    Act act;
    act.id = reader.get_string();
    act.topic = reader.get<std::uint16_t>();
    act.strength = reader.get<float>();
    act.severity = reader.get<std::uint8_t>();
    const auto points_at = reader.get<std::uint8_t>();
    sound = sound && points_at <= 1;
    act.at_request = points_at == 1;
    const std::uint32_t groups = reader.get_count(sizeof(std::uint32_t));
    for (std::uint32_t g = 0; g < groups && !reader.failed(); ++g) read_features(act.when.emplace_back());
    read_features(act.unless);
    // Written so that a strength that is not a number is refused too.
    sound = sound && act.topic >= 1 && act.topic <= names.topics() && act.strength >= 0 &&
            act.strength <= 1 && act.severity <= 3 && !act.when.empty();
    acts.acts_.push_back(std::move(act));
  }
  if (!sound || reader.failed() || !reader.at_end()) return std::nullopt;
  return acts;
}

}  // namespace scruple::detect
