#include "detect/dense.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

#include "detect/processor.h"
#include "detect/products.h"

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
SCRUPLE_WIDE float round_row(const float* row, std::size_t size, std::int8_t* whole) {
  // Side by side: the order does not matter, which compilers do not dare to say.
  std::array<float, 8> highest{};
  std::size_t at = 0;
  for (; at + highest.size() <= size; at += highest.size())
    for (std::size_t i = 0; i < highest.size(); ++i)
      highest[i] = std::abs(row[at + i]) > highest[i] ? std::abs(row[at + i]) : highest[i];
  for (; at < size; ++at) highest[0] = std::max(highest[0], std::abs(row[at]));
  const float most = *std::max_element(highest.begin(), highest.end());
  if (!(most > 0)) {
    std::fill(whole, whole + size, std::int8_t{0});
    return 0;
  }
  const float inverse = kMostWhole / most;
  for (std::size_t i = 0; i < size; ++i) {
    const float scaled = row[i] * inverse;
    whole[i] = static_cast<std::int8_t>(scaled + std::copysign(0.5F, scaled));
  }
  return most / kMostWhole;
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

SCRUPLE_WIDE void exponentials(float* values, std::size_t size, float less) {
  for (std::size_t i = 0; i < size; ++i) values[i] = exponential(values[i] - less);
}

void softmax(std::span<float> row) {
  exponentials(row.data(), row.size(), *std::max_element(row.begin(), row.end()));
  float sum = 0;
  for (const auto value : row) sum += value;
  for (auto& value : row) value /= sum;
}

}  // namespace

Rows apply(const Dense& dense, const Rows& in, std::pmr::memory_resource* arena) {
  const auto count = in.count(), inputs = dense.inputs();
  std::pmr::vector<std::int8_t> whole(inputs, arena);
  std::pmr::vector<float> scale(count, arena);
  Products products(count, inputs, arena);
  for (std::size_t row = 0; row < count; ++row) {
    scale[row] = round_row(in[row].data(), inputs, whole.data());
    products.set(row, whole);
  }
  Rows out(count, dense.outputs(), arena);
  for (std::size_t first = 0; first < dense.outputs();) {
    const auto some = std::min(dense.outputs() - first, Products::kTogether);
    const auto sums = products.with(dense.weights.subspan(first * inputs, some * inputs));
    for (std::size_t row = 0; row < count; ++row)
      for (std::size_t i = 0; i < some; ++i)
        out[row][first + i] =
            static_cast<float>(sums[row * Products::kTogether + i]) * (scale[row] * dense.scale[first + i]) +
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
