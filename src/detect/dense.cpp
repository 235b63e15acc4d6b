#include "detect/dense.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#endif

// A second copy of the inner loops for processors with AVX2, chosen when the program starts. Sanitizers
// watch before that choice can be made.
#if defined(__x86_64__) && defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
#if !defined(__has_feature)
#define SCRUPLE_WIDE __attribute__((target_clones("avx2", "default")))
#elif !__has_feature(address_sanitizer)
#define SCRUPLE_WIDE __attribute__((target_clones("avx2", "default")))
#endif
#endif
#ifndef SCRUPLE_WIDE
#define SCRUPLE_WIDE
#endif
/// So that a template is compiled for the processor of whoever calls it.
#define SCRUPLE_INTO_CALLER __attribute__((always_inline)) inline

namespace scruple::detect {

namespace {

constexpr float kMostWhole = 127.0F;
constexpr float kSmallest = 1e-12F;  // added to a variance

/// e^x, relative error below 3e-7, from arithmetic that every compiler does alike. x from -87 to 87.
inline float exponential(float x) {
  x = std::min(std::max(x, -87.0F), 87.0F);
  const float halves = x * 1.44269504F;
  const auto power = static_cast<std::int32_t>(halves + std::copysign(0.5F, halves));
  const auto whole = static_cast<float>(power);
  const float rest = (x - whole * 0.693359375F) + whole * 2.12194440e-4F;
  const float sum =
      1.0F +
      rest * (1.0F + rest * (0.5F + rest * (0.16666667F + rest * (4.1666638e-2F +
                                                                  rest * (8.3333e-3F + rest * 1.3888e-3F)))));
  return sum * std::bit_cast<float>((power + 127) << 23);
}

/// A row as whole numbers from -127 to 127; what each counts is returned.
SCRUPLE_WIDE float round_row(const float* row, std::size_t size, std::int16_t* whole) {
  float most = 0;
  for (std::size_t i = 0; i < size; ++i) most = std::max(most, std::abs(row[i]));
  if (!(most > 0)) {
    std::fill(whole, whole + size, std::int16_t{0});
    return 0;
  }
  const float inverse = kMostWhole / most;
  for (std::size_t i = 0; i < size; ++i) {
    const float scaled = row[i] * inverse;
    whole[i] = static_cast<std::int16_t>(scaled + std::copysign(0.5F, scaled));
  }
  return most / kMostWhole;
}

SCRUPLE_WIDE void widen(const std::int8_t* narrow, std::size_t size, std::int16_t* wide) {
  std::copy(narrow, narrow + size, wide);
}

#if defined(__wasm_simd128__)
std::int32_t total(v128_t four) {
  return wasm_i32x4_extract_lane(four, 0) + wasm_i32x4_extract_lane(four, 1) +
         wasm_i32x4_extract_lane(four, 2) + wasm_i32x4_extract_lane(four, 3);
}
#endif

/// Sums of products of each of kRows rows of `size` numbers with each of kOutputs more: so few that all sums
/// stay in registers, so many that each number is fetched once for several.
template <std::size_t kRows, std::size_t kOutputs>
SCRUPLE_INTO_CALLER void multiply_tile(const std::int16_t* rows, std::size_t size, const std::int16_t* with,
                                       std::int32_t* sums) {
  std::array<std::int32_t, kRows * kOutputs> in{};
  std::size_t i = 0;
#if defined(__wasm_simd128__)
  // By hand: the instruction that multiplies eight numbers and adds them in pairs is one that the compiler
  // does not choose for WebAssembly.
  constexpr std::size_t kStep = 8;
  std::array<v128_t, kRows * kOutputs> fours{};
  for (; i + kStep <= size; i += kStep)
    for (std::size_t row = 0; row < kRows; ++row)
      for (std::size_t out = 0; out < kOutputs; ++out) {
        auto& four = fours[row * kOutputs + out];
        four = wasm_i32x4_add(four, wasm_i32x4_dot_i16x8(wasm_v128_load(rows + row * size + i),
                                                         wasm_v128_load(with + out * size + i)));
      }
  std::transform(fours.begin(), fours.end(), in.begin(), total);
#endif
  for (; i < size; ++i)
    for (std::size_t row = 0; row < kRows; ++row)
      for (std::size_t out = 0; out < kOutputs; ++out)
        in[row * kOutputs + out] += rows[row * size + i] * static_cast<std::int32_t>(with[out * size + i]);
  std::copy(in.begin(), in.end(), sums);
}

template <std::size_t kOutputs>
SCRUPLE_INTO_CALLER void multiply(const std::int16_t* rows, std::size_t count, std::size_t size,
                                  const std::int16_t* with, std::int32_t* sums) {
  constexpr std::size_t kRows = 3;
  std::size_t row = 0;
  for (; row + kRows <= count; row += kRows)
    multiply_tile<kRows, kOutputs>(rows + row * size, size, with, sums + row * kOutputs);
  for (; row < count; ++row) multiply_tile<1, kOutputs>(rows + row * size, size, with, sums + row * kOutputs);
}

/// By row, then by output.
SCRUPLE_WIDE void multiply_four(const std::int16_t* rows, std::size_t count, std::size_t size,
                                const std::int16_t* with, std::int32_t* sums) {
  multiply<4>(rows, count, size, with, sums);
}

SCRUPLE_WIDE void multiply_one(const std::int16_t* rows, std::size_t count, std::size_t size,
                               const std::int16_t* with, std::int32_t* sums) {
  multiply<1>(rows, count, size, with, sums);
}

/// row[i] += other[i]
SCRUPLE_WIDE void add_row(const float* other, std::size_t size, float* row) {
  for (std::size_t i = 0; i < size; ++i) row[i] += other[i];
}

/// out[i] = sum of factors[row] * rows[row][i], in order of row; `stride` numbers from one row to the next.
SCRUPLE_WIDE void mix_rows(std::span<const float> factors, const float* rows, std::size_t stride,
                           std::size_t size, float* out) {
  constexpr std::size_t kTogether = 32;  // sums that stay in registers
  std::size_t i = 0;
  for (; i + kTogether <= size; i += kTogether) {
    std::array<float, kTogether> sums{};
    for (std::size_t row = 0; row < factors.size(); ++row)
      for (std::size_t n = 0; n < kTogether; ++n) sums[n] += factors[row] * rows[row * stride + i + n];
    std::copy(sums.begin(), sums.end(), out + i);
  }
  for (; i < size; ++i) {
    float sum = 0;
    for (std::size_t row = 0; row < factors.size(); ++row) sum += factors[row] * rows[row * stride + i];
    out[i] = sum;
  }
}

SCRUPLE_WIDE void gelu(float* values, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    const float x = values[i];
    values[i] = x / (1.0F + exponential(-1.5957691F * (x + 0.044715F * x * x * x)));
  }
}

void softmax(std::span<float> row) {
  const float most = *std::max_element(row.begin(), row.end());
  float sum = 0;
  for (auto& value : row) {
    value = exponential(value - most);
    sum += value;
  }
  for (auto& value : row) value /= sum;
}

}  // namespace

Rows apply(const Dense& dense, const Rows& in, std::pmr::memory_resource* arena) {
  const auto count = in.count(), inputs = dense.inputs();
  constexpr std::size_t kTogether = 4;
  std::pmr::vector<std::int16_t> whole(count * inputs, arena), weights(kTogether * inputs, arena);
  std::pmr::vector<float> scale(count, arena);
  std::pmr::vector<std::int32_t> sums(count * kTogether, arena);
  for (std::size_t row = 0; row < count; ++row)
    scale[row] = round_row(in[row].data(), inputs, whole.data() + row * inputs);
  Rows out(count, dense.outputs(), arena);
  for (std::size_t first = 0; first < dense.outputs();) {
    const std::size_t some = dense.outputs() - first < kTogether ? 1 : kTogether;
    widen(dense.weights.data() + first * inputs, some * inputs, weights.data());
    if (some == kTogether)
      multiply_four(whole.data(), count, inputs, weights.data(), sums.data());
    else
      multiply_one(whole.data(), count, inputs, weights.data(), sums.data());
    for (std::size_t row = 0; row < count; ++row)
      for (std::size_t i = 0; i < some; ++i)
        out[row][first + i] =
            static_cast<float>(sums[row * some + i]) * (scale[row] * dense.scale[first + i]) +
            dense.bias[first + i];
    first += some;
  }
  return out;
}

void add(Rows& rows, const Rows& more) {
  add_row(more.values.data(), more.values.size(), rows.values.data());
}

void normalise(Rows& rows, std::span<const float> gain, std::span<const float> bias) {
  const auto width = static_cast<float>(rows.width);
  for (std::size_t r = 0; r < rows.count(); ++r) {
    const auto row = rows[r];
    float sum = 0, squares = 0;
    for (const auto value : row) sum += value;
    const float mean = sum / width;
    for (const auto value : row) squares += (value - mean) * (value - mean);
    const float scale = 1.0F / std::sqrt(squares / width + kSmallest);
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = (row[i] - mean) * scale * gain[i] + bias[i];
  }
}

void gelu(Rows& rows) {
  gelu(rows.values.data(), rows.values.size());
}

Rows attend(const Rows& query, const Rows& key, const Rows& value, std::size_t heads,
            std::pmr::memory_resource* arena) {
  constexpr std::size_t kWhole = 32;  // what mix_rows() does at once
  const auto count = query.count(), width = query.width / heads;
  const auto columns = (count + kWhole - 1) / kWhole * kWhole;
  const float scale = 1.0F / std::sqrt(static_cast<float>(width));
  Rows out(count, query.width, arena), turned(width, columns, arena), weights(1, columns, arena);
  for (std::size_t head = 0; head < heads; ++head) {
    const auto from = head * width;
    for (std::size_t row = 0; row < count; ++row)
      for (std::size_t i = 0; i < width; ++i) turned[i][row] = key[row][from + i] * scale;
    for (std::size_t row = 0; row < count; ++row) {
      mix_rows(query[row].subspan(from, width), turned.values.data(), columns, columns,
               weights.values.data());
      const auto weight = weights[0].first(count);
      softmax(weight);
      mix_rows(weight, value.values.data() + from, value.width, width, out[row].data() + from);
    }
  }
  return out;
}

}  // namespace scruple::detect
