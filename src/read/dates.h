// Dates: dates and times of day in the forms that British people write.
//
//   03/04/1971  3.4.71  03-04-71  1971-04-03  04/1971       DATE[full=yes], the last full=no
//   3rd March 1971  3 Mar  8 jan 71  March 3rd  March 1971  DATE, full=yes with day, month, year
//   02:14  4am  9.45pm  4 pm  0730 hrs  noon                TIME
//
// Words are lexicons: MONTH[value=1..12], DATE_WORD, TIME_WORD. A fraction, a score, a blood
// pressure, a ratio, a version number or a decimal is none of these.
//
// Threads: immutable.
#pragma once

#include <array>
#include <cstdint>

#include "pattern/annotations.h"
#include "pattern/rules.h"
#include "read/strip.h"
#include "text/document.h"

namespace scruple::read {

class Dates {
 public:
  explicit Dates(const pattern::Names& names);

  /// Looks for a date or time that starts at a token; marks it and returns the token after
  /// it, or returns `token`.
  std::uint32_t mark_at(const text::Document& document, std::uint32_t token, const Strip& strip,
                        pattern::Annotations& annotations) const;

  /// A time in a word alone: "noon", "midnight".
  bool names_moment(const pattern::Annotations& annotations, std::uint32_t token) const {
    return has(annotations, token, time_word_, moment_);
  }

 private:
  std::uint32_t month_at(const pattern::Annotations& annotations, std::uint32_t token, bool& ordinary) const;
  std::uint32_t numeric(const Strip& strip, bool& full) const;
  std::uint32_t worded(const text::Document& document, std::uint32_t token,
                       const pattern::Annotations& annotations, bool& full) const;
  std::uint32_t time(const text::Document& document, std::uint32_t token, const Strip& strip,
                     const pattern::Annotations& annotations) const;
  bool has(const pattern::Annotations& annotations, std::uint32_t token, pattern::ClassId cls,
           pattern::FeatureId feature) const;

  pattern::ClassId date_, time_, month_, date_word_, time_word_;
  pattern::FeatureId full_yes_, full_no_, ordinary_, half_, hours_, clock_, moment_;
  std::array<pattern::FeatureId, 13> values_{};
};

}  // namespace scruple::read
