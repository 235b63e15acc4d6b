// Check digits of the numbers that people are known by. A right check digit raises
// confidence and proves nothing: one ten-digit number in eleven passes for an NHS number.
//
// Digits are given as ASCII; functions without state.
#pragma once

#include <cstdint>
#include <string_view>

namespace scruple::read {

/// NHS, CHI and Health and Care numbers: ten digits, modulus 11.
constexpr bool modulus_11(std::string_view ten) {
  if (ten.size() != 10) return false;
  int sum = 0;
  for (std::size_t i = 0; i < 9; ++i) sum += (ten[i] - '0') * static_cast<int>(10 - i);
  const int check = (11 - sum % 11) % 11;
  return check != 10 && check == ten[9] - '0';
}

/// Payment cards.
constexpr bool luhn(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    int d = digits[digits.size() - 1 - i] - '0';
    if (i % 2 == 1) d = d > 4 ? 2 * d - 9 : 2 * d;
    sum += d;
  }
  return !digits.empty() && sum % 10 == 0;
}

/// IBAN in lower case without gaps: the first four characters moved to the end, letters as
/// 10 to 35, modulus 97.
constexpr bool modulus_97(std::string_view iban) {
  if (iban.size() < 5) return false;
  int rest = 0;
  for (std::size_t i = 0; i < iban.size(); ++i) {
    const char c = iban[(i + 4) % iban.size()];
    const bool digit = c >= '0' && c <= '9';
    const int v = digit ? c - '0' : c - 'a' + 10;
    rest = (rest * (digit ? 10 : 100) + v) % 97;
  }
  return rest == 1;
}

/// A day of a month; February has 29 days, because the year may be unknown.
constexpr bool day_of_month(std::uint32_t day, std::uint32_t month) {
  if (month < 1 || month > 12 || day < 1) return false;
  const std::uint32_t longest = month == 2                                                ? 29
                                : (month == 4 || month == 6 || month == 9 || month == 11) ? 30
                                                                                          : 31;
  return day <= longest;
}

}  // namespace scruple::read
