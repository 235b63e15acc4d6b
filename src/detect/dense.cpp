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

/// Sums of products of each of `count` rows of `size` numbers with one more. Four rows at a time, so that
/// each number of the one is fetched once for four.
#if defined(__wasm_simd128__)
/// By hand: the instruction that multiplies eight numbers and adds them in pairs is one that the compiler
/// does not choose for WebAssembly.
std::int32_t total(v128_t four) {
  return wasm_i32x4_extract_lane(four, 0) + wasm_i32x4_extract_lane(four, 1) +
         wasm_i32x4_extract_lane(four, 2) + wasm_i32x4_extract_lane(four, 3);
}

template <std::size_t kRows>
void multiply_some(const std::int16_t* rows, std::size_t size, const std::int16_t* with, std::int32_t* sums) {
  constexpr std::size_t kStep = 8;
  std::array<v128_t, kRows> in{};
  std::size_t i = 0;
  for (; i + kStep <= size; i += kStep) {
    const v128_t factors = wasm_v128_load(with + i);
    for (std::size_t row = 0; row < kRows; ++row)
      in[row] = wasm_i32x4_add(in[row], wasm_i32x4_dot_i16x8(wasm_v128_load(rows + row * size + i), factors));
  }
  for (std::size_t row = 0; row < kRows; ++row) {
    sums[row] = total(in[row]);
    for (std::size_t rest = i; rest < size; ++rest)
      sums[row] += rows[row * size + rest] * static_cast<std::int32_t>(with[rest]);
  }
}

void multiply(const std::int16_t* rows, std::size_t count, std::size_t size, const std::int16_t* with,
              std::int32_t* sums) {
  constexpr std::size_t kTogether = 4;
  std::size_t row = 0;
  for (; row + kTogether <= count; row += kTogether)
    multiply_some<kTogether>(rows + row * size, size, with, sums + row);
  for (; row < count; ++row) multiply_some<1>(rows + row * size, size, with, sums + row);
}
#else
SCRUPLE_WIDE void multiply(const std::int16_t* rows, std::size_t count, std::size_t size,
                           const std::int16_t* with, std::int32_t* sums) {
  std::size_t row = 0;
  for (; row + 4 <= count; row += 4) {
    const std::int16_t *a = rows + row * size, *b = a + size, *c = b + size, *d = c + size;
    std::int32_t in_a = 0, in_b = 0, in_c = 0, in_d = 0;
    for (std::size_t i = 0; i < size; ++i) {
      const std::int32_t factor = with[i];
      in_a += a[i] * factor;
      in_b += b[i] * factor;
      in_c += c[i] * factor;
      in_d += d[i] * factor;
    }
    sums[row] = in_a;
    sums[row + 1] = in_b;
    sums[row + 2] = in_c;
    sums[row + 3] = in_d;
  }
  for (; row < count; ++row) {
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < size; ++i) sum += rows[row * size + i] * static_cast<std::int32_t>(with[i]);
    sums[row] = sum;
  }
}
#endif

/// row[i] += factor * other[i]
SCRUPLE_WIDE void add_times(float factor, const float* other, std::size_t size, float* row) {
  for (std::size_t i = 0; i < size; ++i) row[i] += factor * other[i];
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
  std::pmr::vector<std::int16_t> whole(count * inputs, arena), weights(inputs, arena);
  std::pmr::vector<float> scale(count, arena);
  std::pmr::vector<std::int32_t> sums(count, arena);
  for (std::size_t row = 0; row < count; ++row)
    scale[row] = round_row(in[row].data(), inputs, whole.data() + row * inputs);
  Rows out(count, dense.outputs(), arena);
  for (std::size_t output = 0; output < dense.outputs(); ++output) {
    widen(dense.weights.data() + output * inputs, inputs, weights.data());
    multiply(whole.data(), count, inputs, weights.data(), sums.data());
    for (std::size_t row = 0; row < count; ++row)
      out[row][output] =
          static_cast<float>(sums[row]) * (scale[row] * dense.scale[output]) + dense.bias[output];
  }
  return out;
}

void add(Rows& rows, const Rows& more) {
  add_times(1, more.values.data(), more.values.size(), rows.values.data());
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
  const auto count = query.count(), width = query.width / heads;
  const float scale = 1.0F / std::sqrt(static_cast<float>(width));
  Rows out(count, query.width, arena), turned(width, count, arena), weights(1, count, arena);
  for (std::size_t head = 0; head < heads; ++head) {
    const auto from = head * width;
    for (std::size_t row = 0; row < count; ++row)
      for (std::size_t i = 0; i < width; ++i) turned[i][row] = key[row][from + i] * scale;
    for (std::size_t row = 0; row < count; ++row) {
      const auto weight = weights[0];
      std::fill(weight.begin(), weight.end(), 0.0F);
      for (std::size_t i = 0; i < width; ++i)
        add_times(query[row][from + i], turned[i].data(), count, weight.data());
      softmax(weight);
      for (std::size_t other = 0; other < count; ++other)
        add_times(weight[other], value[other].data() + from, width, out[row].data() + from);
    }
  }
  return out;
}

}  // namespace scruple::detect
