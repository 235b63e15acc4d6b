// Products: sums of products of rows of small whole numbers, where a transformer spends its time.
//
// Exact, so the same in every way that a processor can do it; which is quickest is found when first asked:
// sixty-four numbers at once where there is AVX-512 VNNI, sixteen with AVX2, eight in WebAssembly.
//
// Threads: an object is its owner's; how() may be asked from anywhere.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <span>
#include <vector>

namespace scruple::detect {

class Products {
 public:
  /// Of theirs at once: so many that each number of ours is fetched once for several.
  static constexpr std::size_t kTogether = 4;
  enum class Way : std::uint8_t { plain, bytes };  ///< bytes: AVX-512 VNNI, which has to be there
  static Way how();

  /// Room for `count` rows of `size` numbers.
  Products(std::size_t count, std::size_t size, std::pmr::memory_resource* arena, Way way = how());
  /// Our row: `size` numbers from -127 to 127.
  void set(std::size_t row, std::span<const std::int8_t> numbers);
  /// Theirs: up to kTogether rows of as many such numbers. The sums of products of each of our rows with each
  /// of these, by our row, kTogether to a row; valid until the next call.
  std::span<const std::int32_t> with(std::span<const std::int8_t> theirs);

 private:
  /// Where the processor likes rows to begin, and to end: the rest is noughts.
  struct alignas(64) Line {
    std::array<std::byte, 64> bytes;
  };
  void put(std::span<const std::int8_t> numbers, Line* to, bool ours) const;
  bool in_bytes() const { return way_ == Way::bytes; }

  std::size_t count_, size_;
  Way way_;
  std::size_t lines_;  ///< of a row
  std::pmr::vector<Line> ours_, theirs_;
  std::pmr::vector<std::int32_t> sums_;
};

}  // namespace scruple::detect
