// Exponential and logarithm from additions, multiplications and divisions alone, so that every compiler
// and every machine gives the same bits. Relative error below 1e-14.
//
// Threads: pure functions.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace scruple::knowledge {

inline constexpr double kLogarithmOfTwo = 0.69314718055994530942;
inline constexpr double kLogarithmOfTen = 2.30258509299404568402;

/// e^x; 0 where a double would be denormal, e^700 above 700. The power of two apart, then Taylor's series of
/// what remains, at most ln 2 / 2.
inline double exponential(double x) {
  if (!(x > -700)) return 0;
  if (x > 700) x = 700;
  const auto power = static_cast<std::int64_t>(x / kLogarithmOfTwo + (x < 0 ? -0.5 : 0.5));
  // ln 2 in two parts, of which the first times a whole number is exact.
  const double rest = (x - static_cast<double>(power) * 0.693147180369123816490) -
                      static_cast<double>(power) * 1.90821492927058770002e-10;
  constexpr double kInverse[] = {1.0,     1.0 / 2, 1.0 / 3, 1.0 / 4,  1.0 / 5,  1.0 / 6,
                                 1.0 / 7, 1.0 / 8, 1.0 / 9, 1.0 / 10, 1.0 / 11, 1.0 / 12};
  double sum = 1;
  for (int n = 11; n >= 0; --n) sum = 1 + rest * kInverse[n] * sum;
  return sum * std::bit_cast<double>(static_cast<std::uint64_t>(power + 1023) << 52U);
}

/// ln x of a finite x above 0: the exponent apart, then the series of artanh.
inline double logarithm(double x) {
  int exponent = 0;
  double mantissa = std::frexp(x, &exponent);
  if (mantissa < 0.70710678118654752440) {
    mantissa *= 2;
    --exponent;
  }
  const double t = (mantissa - 1) / (mantissa + 1);
  const double square = t * t;
  constexpr double kInverse[] = {1.0 / 3,  1.0 / 5,  1.0 / 7,  1.0 / 9, 1.0 / 11,
                                 1.0 / 13, 1.0 / 15, 1.0 / 17, 1.0 / 19};
  double sum = 0;
  for (int n = 8; n >= 0; --n) sum = square * (kInverse[n] + sum);
  return 2 * t * (1 + sum) + exponent * kLogarithmOfTwo;
}

}  // namespace scruple::knowledge
