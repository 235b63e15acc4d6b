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
  return index;
}

std::uint32_t Annotations::covering(std::uint32_t token, ClassId cls) const {
  for (std::uint32_t i = 0; i < list_.size(); ++i) {
    const Annotation& a = list_[i];
    if (a.cls == cls && a.first <= token && token < a.last) return i;
  }
  return kNone;
}

}  // namespace scruple::pattern
