// Stances: how a stretch of text is meant: quoted, asked, denied, condemned ...
//
// Quotation marks and question marks are read here; everything worded is a stance rule in
// knowledge/patterns. A scope ends at the end of its clause: a comma, semicolon, colon,
// dash, bracket, or a word of class BREAK ("but", "although").
//
// Threads: immutable.
#pragma once

#include <memory_resource>
#include <span>
#include <vector>

#include "pattern/rules.h"
#include "read/reading.h"

namespace scruple::read {

class Stances {
 public:
  explicit Stances(const pattern::Names& names);

  /// Adds to field.stances what quotation and question marks say.
  void mark_punctuation(FieldReading& field) const;
  /// Adds the scopes that the hits of stance rules open.
  void mark_rules(const pattern::Rules& rules, std::span<const pattern::Hit> hits, FieldReading& field) const;

 private:
  std::uint8_t quotes_ = 0;
  std::uint8_t asks_ = 0;
  pattern::ClassId break_ = 0;
};

}  // namespace scruple::read
