#include <algorithm>

#include "knowledge/blob.h"
#include "pattern/rules.h"

namespace scruple::pattern {
namespace {

/// In the order of compiler::NameBuilder::List.
enum : std::size_t { kClasses, kFeatures, kTopics, kStances };
constexpr std::size_t kMaxNames = 0xFFFF;
constexpr std::size_t kMaxStances = 31;  // a stance is a bit of a 32-bit set; 0 is none

std::uint16_t find(const std::vector<std::string_view>& list, std::string_view name) {
  if (name.empty()) return 0;
  const auto found = std::find(list.begin(), list.end(), name);
  return found == list.end() ? std::uint16_t{0} : static_cast<std::uint16_t>(found - list.begin());
}

std::string_view at(const std::vector<std::string_view>& list, std::size_t id) {
  return id < list.size() ? list[id] : std::string_view();
}

}  // namespace

std::optional<Names> Names::open(std::span<const std::byte> section) {
  knowledge::SectionReader reader(section);
  Names names;
  for (std::vector<std::string_view>& list : names.lists_) {
    const std::uint32_t count = reader.get_count(sizeof(std::uint32_t));
    if (count == 0 || count > kMaxNames + 1) return std::nullopt;
    list.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) list.push_back(reader.get_string());
    if (!list[0].empty()) return std::nullopt;
  }
  if (reader.failed() || !reader.at_end() || names.lists_[kStances].size() > kMaxStances + 1)
    return std::nullopt;
  return names;
}

ClassId Names::cls(std::string_view name) const {
  return find(lists_[kClasses], name);
}
FeatureId Names::feature(std::string_view pair) const {
  return find(lists_[kFeatures], pair);
}
std::uint16_t Names::topic(std::string_view name) const {
  return find(lists_[kTopics], name);
}
std::uint8_t Names::stance(std::string_view name) const {
  return static_cast<std::uint8_t>(find(lists_[kStances], name));
}
std::string_view Names::cls_name(ClassId id) const {
  return at(lists_[kClasses], id);
}
std::string_view Names::feature_name(FeatureId id) const {
  return at(lists_[kFeatures], id);
}
std::string_view Names::topic_name(std::uint16_t id) const {
  return at(lists_[kTopics], id);
}
std::string_view Names::stance_name(std::uint8_t id) const {
  return at(lists_[kStances], id);
}
std::uint16_t Names::classes() const {
  return static_cast<std::uint16_t>(lists_[kClasses].size() - 1);
}
std::uint16_t Names::topics() const {
  return static_cast<std::uint16_t>(lists_[kTopics].size() - 1);
}
std::uint16_t Names::features() const {
  return static_cast<std::uint16_t>(lists_[kFeatures].size() - 1);
}

}  // namespace scruple::pattern
