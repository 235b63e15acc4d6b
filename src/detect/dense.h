// Dense: the sums of a small transformer, the same to the last bit on every machine.
//
// Weights are int8 with a scale for each output; what goes in is rounded to int8 with a scale for each row
// (dynamic quantisation, as in Zafrir et al., Q8BERT, 2019). Products of whole numbers add up the
// same in any order, so the compiler may use whatever vectors the processor has; all floating point is
// done in one fixed order, with an exponential of our own.
//
// Threads: pure functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <vector>

namespace scruple::detect {

/// Rows of equal width, one behind the other.
struct Rows {
  std::pmr::vector<float> values;
  std::size_t width = 0;

  Rows(std::size_t count, std::size_t of_width, std::pmr::memory_resource* arena)
      : values(count * of_width, 0.0F, arena), width(of_width) {}
  std::size_t count() const { return values.size() / width; }
  std::span<float> operator[](std::size_t row) { return std::span(values).subspan(row * width, width); }
  std::span<const float> operator[](std::size_t row) const {
    return std::span(values).subspan(row * width, width);
  }
};

/// A view into the knowledge: [outputs][inputs] whole numbers, a scale and a bias for each output.
struct Dense {
  std::span<const std::int8_t> weights;
  std::span<const float> scale, bias;
  std::size_t inputs() const { return weights.size() / scale.size(); }
  std::size_t outputs() const { return scale.size(); }
};

/// out[row] = weights * in[row] + bias. `in` has dense.inputs() columns.
Rows apply(const Dense& dense, const Rows& in, std::pmr::memory_resource* arena);

/// rows += more
void add(Rows& rows, const Rows& more);

/// Layer normalisation (Ba et al. 2016), in place; gain and bias by column.
void normalise(Rows& rows, std::span<const float> gain, std::span<const float> bias);

/// x * sigmoid(1.5957691 (x + 0.044715 x^3)), near x * Phi(x) (Hendrycks and Gimpel 2016), in place.
void gelu(Rows& rows);

/// Each row sees all rows: softmax(q k / sqrt(width of a head)) v, in `heads` heads side by side.
Rows attend(const Rows& query, const Rows& key, const Rows& value, std::size_t heads,
            std::pmr::memory_resource* arena);

}  // namespace scruple::detect
