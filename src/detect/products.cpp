#include "detect/products.h"

#include <algorithm>
#include <array>
#include <cstring>
#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#elif defined(__x86_64__)
#include <immintrin.h>
#endif

#include "detect/processor.h"

namespace scruple::detect {

namespace {

constexpr std::size_t kTogether = Products::kTogether;

#if defined(__wasm_simd128__)
std::int32_t total(v128_t four) {
  return wasm_i32x4_extract_lane(four, 0) + wasm_i32x4_extract_lane(four, 1) +
         wasm_i32x4_extract_lane(four, 2) + wasm_i32x4_extract_lane(four, 3);
}
#endif

/// Each of kRows rows with each of kTogether more: so few that all sums stay in registers, so many that each
/// number is fetched once for several.
template <std::size_t kRows>
SCRUPLE_INTO_CALLER void tile(const std::int16_t* rows, std::size_t size, const std::int16_t* with,
                              std::int32_t* sums) {
  std::array<std::int32_t, kRows * kTogether> in{};
  std::size_t i = 0;
#if defined(__wasm_simd128__)
  // By hand: the instruction that multiplies eight numbers and adds them in pairs is one that the compiler
  // does not choose for WebAssembly.
  constexpr std::size_t kStep = 8;
  std::array<v128_t, kRows * kTogether> fours{};
  for (; i + kStep <= size; i += kStep)
    for (std::size_t row = 0; row < kRows; ++row)
      for (std::size_t out = 0; out < kTogether; ++out) {
        auto& four = fours[row * kTogether + out];
        four = wasm_i32x4_add(four, wasm_i32x4_dot_i16x8(wasm_v128_load(rows + row * size + i),
                                                         wasm_v128_load(with + out * size + i)));
      }
  std::transform(fours.begin(), fours.end(), in.begin(), total);
#endif
  for (; i < size; ++i)
    for (std::size_t row = 0; row < kRows; ++row)
      for (std::size_t out = 0; out < kTogether; ++out)
        in[row * kTogether + out] += rows[row * size + i] * static_cast<std::int32_t>(with[out * size + i]);
  std::copy(in.begin(), in.end(), sums);
}

SCRUPLE_WIDE void multiply(const std::int16_t* rows, std::size_t count, std::size_t size,
                           const std::int16_t* with, std::int32_t* sums) {
  constexpr std::size_t kRows = 3;
  std::size_t row = 0;
  for (; row + kRows <= count; row += kRows)
    tile<kRows>(rows + row * size, size, with, sums + row * kTogether);
  for (; row < count; ++row) tile<1>(rows + row * size, size, with, sums + row * kTogether);
}

SCRUPLE_WIDE void widen(const std::int8_t* narrow, std::size_t size, std::int16_t* wide) {
  std::copy(narrow, narrow + size, wide);
}

#if defined(__x86_64__)
// One instruction multiplies sixty-four pairs and adds them in fours, where the first of a pair has no sign:
// so ours are kept as much higher as makes them so, and what that adds to each sum is taken off.
constexpr std::uint8_t kHigher = 128;
constexpr std::size_t kStep = 64;
SCRUPLE_WIDE void raise(const std::int8_t* numbers, std::size_t size, std::uint8_t* higher) {
  for (std::size_t i = 0; i < size; ++i) higher[i] = static_cast<std::uint8_t>(numbers[i] + kHigher);
}

struct Sixteen {
  std::int32_t in __attribute__((vector_size(kStep)));
};
using Sums = std::array<Sixteen, kTogether>;

SCRUPLE_BYTES SCRUPLE_INTO_CALLER void add_products(const std::uint8_t* ours, const std::int8_t* theirs,
                                                    Sixteen& to) {
  const auto sum = _mm512_dpbusd_epi32(reinterpret_cast<__m512i&>(to.in), _mm512_load_si512(ours),
                                       _mm512_load_si512(theirs));
  std::memcpy(&to.in, &sum, sizeof sum);
}

/// Neighbours added: eight sums of a, eight of b.
SCRUPLE_BYTES SCRUPLE_INTO_CALLER void add_pairs(const Sixteen& a, const Sixteen& b, Sixteen& to) {
  to.in = __builtin_shufflevector(a.in, b.in, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30) +
          __builtin_shufflevector(a.in, b.in, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
}

/// The sum of each, less `off`.
SCRUPLE_BYTES SCRUPLE_INTO_CALLER void write_totals(const Sums& of, const std::int32_t* off,
                                                    std::int32_t* totals) {
  Sixteen low, high, all;
  add_pairs(of[0], of[1], low);
  add_pairs(of[2], of[3], high);
  add_pairs(low, high, all);
  add_pairs(all, all, all);
  add_pairs(all, all, all);
  for (std::size_t out = 0; out < kTogether; ++out) totals[out] = all.in[out] - off[out];
}

template <std::size_t kRows>
SCRUPLE_BYTES SCRUPLE_INTO_CALLER void tile(const std::uint8_t* rows, std::size_t size,
                                            const std::int8_t* with, const std::int32_t* higher,
                                            std::int32_t* sums) {
  std::array<Sums, kRows> in{};
  for (std::size_t i = 0; i < size; i += kStep)
    for (std::size_t row = 0; row < kRows; ++row)
      for (std::size_t out = 0; out < kTogether; ++out)
        add_products(rows + row * size + i, with + out * size + i, in[row][out]);
  for (std::size_t row = 0; row < kRows; ++row) write_totals(in[row], higher, sums + row * kTogether);
}

SCRUPLE_BYTES void multiply(const std::uint8_t* rows, std::size_t count, std::size_t size,
                            const std::int8_t* with, std::int32_t* sums) {
  constexpr std::size_t kRows = 4;
  constexpr std::array<std::int32_t, kTogether> kNone{};
  alignas(kStep) std::array<std::uint8_t, kStep> as_much_higher;
  as_much_higher.fill(kHigher);
  std::array<std::int32_t, kTogether> higher;
  Sums added{};
  for (std::size_t i = 0; i < size; i += kStep)
    for (std::size_t out = 0; out < kTogether; ++out)
      add_products(as_much_higher.data(), with + out * size + i, added[out]);
  write_totals(added, kNone.data(), higher.data());
  std::size_t row = 0;
  for (; row + kRows <= count; row += kRows)
    tile<kRows>(rows + row * size, size, with, higher.data(), sums + row * kTogether);
  for (; row < count; ++row) tile<1>(rows + row * size, size, with, higher.data(), sums + row * kTogether);
}
#endif

}  // namespace

Products::Way Products::how() {
#if defined(__x86_64__)
  static const bool bytes = __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") &&
                            __builtin_cpu_supports("avx512vl");
  return bytes ? Way::bytes : Way::plain;
#else
  return Way::plain;
#endif
}

Products::Products(std::size_t count, std::size_t size, std::pmr::memory_resource* arena, Way way)
    : count_(count),
      size_(size),
      way_(way),
      lines_((size * (way == Way::bytes ? sizeof(std::int8_t) : sizeof(std::int16_t)) + sizeof(Line) - 1) /
             sizeof(Line)),
      ours_(count * lines_, Line{}, arena),
      theirs_(kTogether * lines_, Line{}, arena),
      sums_(count * kTogether, arena) {}

void Products::put(std::span<const std::int8_t> numbers, Line* to, [[maybe_unused]] bool ours) const {
  auto* const bytes = to->bytes.data();
#if defined(__x86_64__)
  if (in_bytes()) {
    if (ours)
      raise(numbers.data(), numbers.size(), reinterpret_cast<std::uint8_t*>(bytes));
    else
      std::memcpy(bytes, numbers.data(), numbers.size());
    return;
  }
#endif
  widen(numbers.data(), numbers.size(), reinterpret_cast<std::int16_t*>(bytes));
}

void Products::set(std::size_t row, std::span<const std::int8_t> numbers) {
  put(numbers, &ours_[row * lines_], true);
}

std::span<const std::int32_t> Products::with(std::span<const std::int8_t> theirs) {
  for (std::size_t row = 0; row < theirs.size() / size_; ++row)
    put(theirs.subspan(row * size_, size_), &theirs_[row * lines_], false);
  const Line* const ours = ours_.data();
  const Line* const with = theirs_.data();
#if defined(__x86_64__)
  if (in_bytes()) {
    multiply(reinterpret_cast<const std::uint8_t*>(ours), count_, lines_ * sizeof(Line),
             reinterpret_cast<const std::int8_t*>(with), sums_.data());
    return sums_;
  }
#endif
  multiply(reinterpret_cast<const std::int16_t*>(ours), count_, lines_ * sizeof(Line) / sizeof(std::int16_t),
           reinterpret_cast<const std::int16_t*>(with), sums_.data());
  return sums_;
}

}  // namespace scruple::detect
