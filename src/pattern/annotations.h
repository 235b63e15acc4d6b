// Annotations: what the reading has marked in a document so far.
//
// An annotation gives a class (PERSON, AGE, NHS, a lexicon ...) and features
// (care=patient, valid=yes ...) to a run of tokens inside one sentence. Patterns match
// classes as if they were words. Classes and features are interned: equal name, equal id.
//
// Memory belongs to the arena; one thread at a time.
#pragma once

#include <array>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <vector>

namespace scruple::pattern {

using ClassId = std::uint16_t;    ///< 0: none
using FeatureId = std::uint16_t;  ///< a (feature, value) pair, "care=patient"; 0: none

struct Annotation {
  static constexpr std::size_t kMaxFeatures = 6;
  ClassId cls = 0;
  std::uint16_t feature_count = 0;
  std::uint32_t first = 0;  ///< token index
  std::uint32_t last = 0;   ///< exclusive
  std::array<FeatureId, kMaxFeatures> features{};
  std::uint32_t source = 0;  ///< 0: code; else 1 + index of the rule that made it
  std::uint32_t person = 0;  ///< 0: none; else 1 + index into Reading::people

  bool has(FeatureId feature) const;
  /// Adds a feature; a seventh is dropped (no class has as many).
  void add(FeatureId feature);
};

class Annotations {
 public:
  Annotations(std::uint32_t tokens, std::pmr::memory_resource* arena);

  /// Adds and returns its index. Indices stay valid.
  std::uint32_t add(const Annotation& annotation);
  std::span<const Annotation> all() const { return list_; }
  Annotation& operator[](std::uint32_t index) { return list_[index]; }
  const Annotation& operator[](std::uint32_t index) const { return list_[index]; }

  /// Calls f(index) for each annotation that starts at a token, newest first.
  template <class F>
  void each_at(std::uint32_t token, F&& f) const {
    for (std::uint32_t i = head_[token]; i != kNone; i = next_[i]) f(i);
  }
  /// The first annotation of a class that covers a token, or kNone. As long in a long text as in a short one.
  std::uint32_t covering(std::uint32_t token, ClassId cls) const;

  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

 private:
  std::pmr::vector<Annotation> list_;
  std::pmr::vector<std::uint32_t> next_;
  std::pmr::vector<std::uint32_t> head_;  ///< by first token
  std::uint32_t longest_ = 0;             ///< tokens of the longest annotation
};

}  // namespace scruple::pattern
