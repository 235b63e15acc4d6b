#include "pattern/annotations.h"

#include <algorithm>

namespace scruple::pattern {

bool Annotation::has(FeatureId feature) const {
  const auto end = features.begin() + feature_count;
  return std::find(features.begin(), end, feature) != end;
}

void Annotation::add(FeatureId feature) {
  if (feature == 0 || feature_count == kMaxFeatures || has(feature)) return;
  features[feature_count++] = feature;
}

Annotations::Annotations(std::uint32_t tokens, std::pmr::memory_resource* arena)
    : list_(arena), next_(arena), head_(tokens, kNone, arena) {}

std::uint32_t Annotations::add(const Annotation& annotation) {
  const auto index = static_cast<std::uint32_t>(list_.size());
  list_.push_back(annotation);
  next_.push_back(kNone);
  if (annotation.first < head_.size()) {
    next_[index] = head_[annotation.first];
    head_[annotation.first] = index;
  }
  if (annotation.last > annotation.first) longest_ = std::max(longest_, annotation.last - annotation.first);
  return index;
}

std::uint32_t Annotations::covering(std::uint32_t token, ClassId cls) const {
  std::uint32_t found = kNone;
  const auto end = std::min(token + 1, static_cast<std::uint32_t>(head_.size()));
  for (std::uint32_t first = token + 1 > longest_ ? token + 1 - longest_ : 0; first < end; ++first)
    each_at(first, [&](std::uint32_t i) {
      if (list_[i].cls == cls && token < list_[i].last) found = std::min(found, i);
    });
  return found;
}

}  // namespace scruple::pattern
