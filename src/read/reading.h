// Reading: what a text is about: who, how it is meant, and in what circumstances.
//
// Everything that detectors, re-identification and rewriting look at stands here; no
// detector looks at bytes. A submission is read field by field (text, target, context,
// bio, alt texts); each field has a FieldReading, and the circumstances are one for all.
//
// Memory belongs to the arena of the review. One thread at a time.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <span>
#include <vector>

#include "pattern/annotations.h"
#include "pattern/rules.h"
#include "scruple/review.h"
#include "scruple/submission.h"
#include "text/document.h"

namespace scruple::read {

/// Who a person is in the text. The word of each is the value of the feature `part`.
enum class Part : std::uint8_t {
  unknown,
  care,
  relative,
  colleague,
  author,
  family,
  public_figure,
  fiction,
  animal,
  hypothetical,
  group,
};

struct Person {
  Part part = Part::unknown;
  bool named = false;
  bool many = false;
  float care = 0;                   ///< how sure it is that this is someone in care or theirs, 0 to 1
  std::uint32_t first_mention = 0;  ///< annotation index
};

/// A stance over tokens [first, last).
struct StanceScope {
  std::uint8_t stance = 0;
  std::uint32_t first = 0, last = 0;
  std::uint32_t source = 0;  ///< 1 + rule, or 0: from punctuation
};

struct FieldReading {
  Field field = Field::text;
  text::Document document;
  pattern::Annotations annotations;
  std::pmr::vector<Person> people;
  std::pmr::vector<StanceScope> stances;

  FieldReading(Field f, text::Document d, std::pmr::memory_resource* arena)
      : field(f),
        document(std::move(d)),
        annotations(static_cast<std::uint32_t>(document.tokens().size()), arena),
        people(arena),
        stances(arena),
        token_stances_(document.tokens().size(), 0, arena) {}

  /// Adds a scope; one that covers the whole text costs no more than another.
  void add_stance(const StanceScope& scope);
  /// Bit set of the stances over any token of [first, last).
  std::uint32_t stances_over(std::uint32_t first, std::uint32_t last) const;

 private:
  std::pmr::vector<std::uint32_t> token_stances_;  ///< bit set by token
  std::uint32_t text_stances_ = 0;                 ///< over the whole text
};

/// One thing known of the situation: "relationship=patient_now", and where it is said.
struct Circumstance {
  pattern::FeatureId what = 0;
  bool from_field = false;  ///< from a field of the submission or author, not from words
  EvidenceSpan where;       ///< empty if from_field
};

struct Reading {
  std::pmr::vector<FieldReading> fields;
  std::pmr::vector<Circumstance> circumstances;

  explicit Reading(std::pmr::memory_resource* arena) : fields(arena), circumstances(arena) {}
  const Circumstance* find(pattern::FeatureId what) const;
};

class Reader;  // reader.h

}  // namespace scruple::read
