#include "codes/topics.h"

#include "knowledge/blob.h"

namespace scruple::codes {
namespace {

Answer read_answer(knowledge::SectionReader& reader) {
  Answer answer;
  answer.says = reader.get_string();
  answer.then = reader.get_string();
  answer.settles = reader.get<std::uint8_t>() != 0;
  const std::uint32_t count = reader.get_count(2 * sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < count && !reader.failed(); ++i) {
    Told told;
    told.name = reader.get_string();
    told.value = reader.get_string();
    answer.tells.push_back(told);
  }
  return answer;
}

}  // namespace

std::optional<Topics> Topics::open(std::span<const std::byte> section, const pattern::Names& names) {
  knowledge::SectionReader reader(section);
  Topics topics;
  const std::uint32_t count = reader.get_count(4 * sizeof(std::uint32_t));
  if (count != names.topics()) return std::nullopt;
  topics.topics_.emplace_back();
  for (std::uint32_t i = 1; i <= count && !reader.failed(); ++i) {
    Topic topic;
    topic.id = names.topic_name(static_cast<std::uint16_t>(i));
    topic.title = reader.get_string();
    const auto mechanism = reader.get<std::uint8_t>();
    const auto severity = reader.get<std::uint8_t>();
    topic.threshold = reader.get<float>();
    if (mechanism > static_cast<std::uint8_t>(Mechanism::interest) ||
        severity > static_cast<std::uint8_t>(Severity::high) ||
        !(topic.threshold >= 0 && topic.threshold <= 1))
      return std::nullopt;
    topic.mechanism = static_cast<Mechanism>(mechanism);
    topic.severity = static_cast<Severity>(severity);
    topic.silenced_by = reader.get<std::uint32_t>();
    topic.endorsed = reader.get<std::uint8_t>() != 0;
    topic.needs_role = reader.get<std::uint8_t>() != 0;
    topic.reason = reader.get_string();
    topic.question = reader.get_string();
    const std::uint32_t answers = reader.get_count(2 * sizeof(std::uint32_t));
    for (std::uint32_t a = 0; a < answers && !reader.failed(); ++a)
      topic.answers.push_back(read_answer(reader));
    const std::uint32_t advice = reader.get_count(sizeof(std::uint32_t));
    for (std::uint32_t a = 0; a < advice && !reader.failed(); ++a)
      topic.advice.push_back(reader.get_string());
    topics.topics_.push_back(std::move(topic));
  }
  const std::uint32_t claims = reader.get_count(3 * sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < claims && !reader.failed(); ++i) {
    Claim claim;
    claim.id = reader.get_string();
    claim.rebuttal = reader.get_string();
    claim.source = reader.get_string();
    topics.claims_.push_back(claim);
  }
  const std::uint32_t phrases = reader.get_count(sizeof(std::uint32_t));
  for (std::uint32_t i = 0; i < phrases && !reader.failed(); ++i)
    topics.unwanted_.push_back(reader.get_string());
  if (reader.failed() || !reader.at_end()) return std::nullopt;
  return topics;
}

const Claim* Topics::claim(std::string_view id) const {
  for (const Claim& claim : claims_)
    if (claim.id == id) return &claim;
  return nullptr;
}

}  // namespace scruple::codes
