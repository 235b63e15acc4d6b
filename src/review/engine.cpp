#include "review/engine.h"

namespace scruple::review {

std::optional<Engine> Engine::open(const knowledge::Blob& blob) {
  using knowledge::SectionId;
  auto reader = read::Reader::open(blob);
  if (!reader) return std::nullopt;
  auto acts = detect::Acts::open(blob.section(SectionId::acts), reader->names());
  auto topics = codes::Topics::open(blob.section(SectionId::topics), reader->names());
  auto codes = codes::Codes::open(blob.section(SectionId::codes), reader->names());
  if (!acts || !topics || !codes) return std::nullopt;
  std::vector<weigh::Policy> policies(topics->size() + 1U);
  for (std::uint16_t topic = 1; topic <= topics->size(); ++topic) {
    const auto& t = (*topics)[topic];
    policies[topic] = {t.severity, t.threshold, t.silenced_by};
  }
  return Engine{std::move(*reader), std::move(*acts), std::move(*topics), std::move(*codes), std::move(policies)};
}

}  // namespace scruple::review
