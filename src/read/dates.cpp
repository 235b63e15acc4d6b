#include "read/dates.h"

#include "read/check_digits.h"

namespace scruple::read {
namespace {

using pattern::Annotation;
using pattern::Annotations;

constexpr std::uint32_t kBlank = text::kSpace | text::kNewline;

/// A last part from here on is a year rather than a revision.
constexpr std::uint32_t kLikelyYear = 30;

/// A year in four digits, or two.
bool year(std::uint32_t value, std::uint32_t digits) {
  return digits == 2 || (digits == 4 && value >= 1890 && value <= 2099);
}

struct Number {
  std::uint32_t value = 0;
  std::uint32_t digits = 0;
  bool ordinal = false;
};

/// "3", "71", "1971" or "3rd"; digits 0 if it is neither.
Number number(const text::Document& document, std::uint32_t t) {
  const std::string_view text = document.source(document.tokens()[t].at);
  Number n;
  while (n.digits < text.size() && n.digits < 5 && text[n.digits] >= '0' && text[n.digits] <= '9')
    n.value = n.value * 10 + static_cast<std::uint32_t>(text[n.digits++] - '0');
  if (n.digits == 0 || n.digits == 5) return {};
  if (n.digits == text.size()) return n;
  if (text.size() != n.digits + 2 || n.digits > 2) return {};
  const char a = static_cast<char>(text[n.digits] | 0x20);
  const char b = static_cast<char>(text[n.digits + 1] | 0x20);
  n.ordinal =
      (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
  return n.ordinal ? n : Number{};
}

}  // namespace

Dates::Dates(const pattern::Names& names)
    : date_(names.cls("DATE")),
      time_(names.cls("TIME")),
      month_(names.cls("MONTH")),
      date_word_(names.cls("DATE_WORD")),
      time_word_(names.cls("TIME_WORD")),
      full_yes_(names.feature("full=yes")),
      full_no_(names.feature("full=no")),
      ordinary_(names.feature("ordinary=high")),
      half_(names.feature("kind=half")),
      hours_(names.feature("kind=hours")),
      clock_(names.feature("kind=clock")),
      moment_(names.feature("kind=moment")) {
  constexpr std::array<std::string_view, 13> kValues = {
      "",        "value=1", "value=2", "value=3",  "value=4",  "value=5", "value=6",
      "value=7", "value=8", "value=9", "value=10", "value=11", "value=12"};
  for (std::size_t i = 1; i < kValues.size(); ++i) values_[i] = names.feature(kValues[i]);
}

bool Dates::has(const Annotations& annotations, std::uint32_t token, pattern::ClassId cls,
                pattern::FeatureId feature) const {
  bool found = false;
  annotations.each_at(token, [&](std::uint32_t i) {
    found = found || (annotations[i].cls == cls && (feature == 0 || annotations[i].has(feature)));
  });
  return found && cls != 0;
}

std::uint32_t Dates::month_at(const Annotations& annotations, std::uint32_t token, bool& ordinary) const {
  std::uint32_t month = 0;
  annotations.each_at(token, [&](std::uint32_t i) {
    const Annotation& a = annotations[i];
    if (a.cls != month_ || month_ == 0) return;
    for (std::uint32_t m = 1; m <= 12; ++m)
      if (a.has(values_[m])) month = m;
    ordinary = a.has(ordinary_);
  });
  return month;
}

/// Returns how many characters of the strip it takes.
std::uint32_t Dates::numeric(const Strip& s, bool& full) const {
  const std::uint32_t a = s.digits(0);
  if (a == 0 || a > 4 || !s.gap(a)) return 0;
  const std::uint32_t separator = s[a].marks;
  if (separator != text::kSlash && separator != text::kDash && separator != text::kStop) return 0;
  const std::uint32_t second = a + 1;
  const std::uint32_t b = s.digits(second);
  if (b == 0) return 0;
  if (a <= 2 && b == 4 && separator == text::kSlash && s.ends(second + b)) {  // 04/1971
    const std::uint32_t month = s.value(0, a);
    if (month < 1 || month > 12 || !year(s.value(second, 4), 4)) return 0;
    full = false;
    return second + b;
  }
  if (b > 2 || !s.gap(second + b) || s[second + b].marks != separator) return 0;
  const std::uint32_t third = second + b + 1;
  const std::uint32_t c = s.digits(third);
  if (c == 0 || !s.ends(third + c)) return 0;
  std::uint32_t day = s.value(0, a);
  std::uint32_t month = s.value(second, b);
  std::uint32_t year_digits = c;
  std::uint32_t year_value = s.value(third, c);
  if (a == 4) {
    if (separator == text::kStop || c > 2 || b != 2 || c != 2) return 0;
    year_value = day;
    year_digits = 4;
    day = year_value == 0 ? 0 : s.value(third, c);
  } else if (a > 2) {
    return 0;
  }
  if (!year(year_value, year_digits)) return 0;
  // "1.2.71" is as often a version or a section; with full stops the month has two digits or the year is no
  // small number.
  if (separator == text::kStop && year_digits == 2 && b != 2 && year_value < kLikelyYear) return 0;
  if (!day_of_month(day, month) && !(a <= 2 && day_of_month(month, day))) return 0;
  full = true;
  return third + c;
}

std::uint32_t Dates::worded(const text::Document& document, std::uint32_t token,
                            const Annotations& annotations, bool& full) const {
  const auto tokens = document.tokens();
  const std::uint32_t end = document.sentences()[tokens[token].sentence].last;
  const auto joined = [&](std::uint32_t t) {
    constexpr std::uint32_t kAllowed = kBlank | text::kComma | text::kStop | text::kDash | text::kSlash |
                                       text::kApostrophe | text::kOpenQuote;
    return t < end && (tokens[t].before & ~kAllowed) == 0;
  };
  // The year after day and month: four digits, or two that an apostrophe or the end marks as such.
  const auto year_at = [&](std::uint32_t t, bool day_known) {
    if (!joined(t)) return false;
    const Number n = number(document, t);
    if (n.ordinal || !year(n.value, n.digits)) return false;
    if (n.digits == 4) return true;
    if ((tokens[t].before & (text::kApostrophe | text::kOpenQuote)) != 0) return true;
    if ((tokens[t].before & text::kComma) != 0) return false;
    const bool closed = t + 1 >= end || (tokens[t + 1].before & ~static_cast<std::uint32_t>(kBlank)) != 0;
    return day_known && n.value >= 20 && closed && n.digits == 2;
  };
  full = false;
  bool ordinary = false;
  const Number first = number(document, token);
  if (first.digits > 0) {
    if (first.digits > 2) return token;
    std::uint32_t t = token + 1;
    if (joined(t) && has(annotations, t, date_word_, 0)) ++t;
    if (!joined(t)) return token;
    const std::uint32_t month = month_at(annotations, t, ordinary);
    if (month == 0 || !day_of_month(first.value, month)) return token;
    const bool with_year = year_at(t + 1, true);
    if (ordinary && !first.ordinal && !with_year && (tokens[t].looks & text::kCapital) == 0) return token;
    full = with_year;
    return with_year ? t + 2 : t + 1;
  }
  if (month_at(annotations, token, ordinary) == 0) return token;
  if (ordinary && (tokens[token].looks & text::kCapital) == 0) return token;
  std::uint32_t t = token + 1;
  if (joined(t) && has(annotations, t, date_word_, 0)) ++t;
  if (!joined(t)) return token;
  const Number n = number(document, t);
  if (n.digits == 4 && t == token + 1 && year(n.value, 4)) return t + 1;
  if (n.digits == 0 || n.digits > 2 || !day_of_month(n.value, month_at(annotations, token, ordinary)))
    return token;
  const bool with_year = year_at(t + 1, true);
  if (!n.ordinal && !with_year) return token;
  full = with_year;
  return with_year ? t + 2 : t + 1;
}

std::uint32_t Dates::time(const text::Document& document, std::uint32_t token, const Strip& s,
                          const Annotations& annotations) const {
  const auto tokens = document.tokens();
  const std::uint32_t end = document.sentences()[tokens[token].sentence].last;
  const auto word_after = [&](std::uint32_t t, pattern::FeatureId kind) {
    return t < end && (tokens[t].before & ~kBlank) == 0 && has(annotations, t, time_word_, kind);
  };
  const std::uint32_t a = s.digits(0);
  if (a == 0) {
    return names_moment(annotations, token) ? token + 1 : token;
  }
  const std::uint32_t hour = s.value(0, a);
  const auto half = [&](std::uint32_t i) {  // "am", "pm", "a", "p" written on
    return s.letters(i) == 2 && (s[i].c == 'a' || s[i].c == 'p') && s[i + 1].c == 'm';
  };
  std::uint32_t after = a;
  if (a <= 2 && hour <= 24 && s.gap(a)) {
    const std::uint32_t b = s.digits(a + 1);
    const bool colon = s[a].marks == text::kColon;
    const bool stop = s[a].marks == text::kStop;
    if (b == 2 && s.value(a + 1, 2) < 60 && (colon || stop)) {
      after = a + 3;
      const std::uint32_t last = s[after - 1].token;
      if (hour <= 12 && half(after) && s.ends(after + 2)) return last + 1;
      if (hour <= 12 && s[after - 1].last && word_after(last + 1, half_)) return last + 2;
      if (!colon) return token;
      if (s.gap(after) && s[after].marks == text::kColon && s.digits(after + 1) == 2) after += 3;  // seconds
      if (!s.ends(after)) return token;
      const std::uint32_t next = s[after - 1].token + 1;
      return word_after(next, half_) || word_after(next, hours_) ? next + 1 : next;
    }
  }
  if (a <= 2 && hour >= 1 && hour <= 12) {
    if (half(a) && s.ends(a + 2)) return s[a].token + 1;
    if (s.ends(a) && (word_after(token + 1, half_) || word_after(token + 1, clock_))) return token + 2;
  }
  if (a == 4 && s.value(0, 2) <= 24 && s.value(2, 2) < 60) {
    if (s.ends(a) && word_after(token + 1, hours_)) return token + 2;
    if (s.letters(a) > 0 && s[a].c == 'h' && s.letters(a) <= 3 && s.ends(a + s.letters(a))) return token + 1;
  }
  return token;
}

std::uint32_t Dates::mark_at(const text::Document& document, std::uint32_t token, const Strip& strip,
                             Annotations& annotations) const {
  bool full = false;
  const std::uint32_t taken = numeric(strip, full);
  std::uint32_t last = taken == 0 ? worded(document, token, annotations, full) : strip[taken - 1].token + 1;
  if (last > token) {
    Annotation date{.cls = date_, .first = token, .last = last};
    date.add(full ? full_yes_ : full_no_);
    annotations.add(date);
    return last;
  }
  last = time(document, token, strip, annotations);
  if (last > token) annotations.add({.cls = time_, .first = token, .last = last});
  return last;
}

}  // namespace scruple::read
