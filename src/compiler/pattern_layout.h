// SectionLayout: puts flat arrays behind one another after a header, for sections that are
// read in place (pattern/program.h). One thread.
#pragma once

#include <cstddef>
#include <cstring>
#include <vector>

#include "pattern/program.h"

namespace scruple::compiler {

class SectionLayout {
 public:
  explicit SectionLayout(std::size_t header_size) : bytes_(header_size) {}

  template <class T>
  pattern::Extent add(const std::vector<T>& list) {
    bytes_.resize((bytes_.size() + 7) / 8 * 8);
    const pattern::Extent extent{static_cast<std::uint32_t>(bytes_.size()),
                                 static_cast<std::uint32_t>(list.size())};
    const auto* data = reinterpret_cast<const std::byte*>(list.data());
    bytes_.insert(bytes_.end(), data, data + list.size() * sizeof(T));
    return extent;
  }
  template <class Header>
  std::vector<std::byte> finish(const Header& header) {
    std::memcpy(bytes_.data(), &header, sizeof(header));
    return std::move(bytes_);
  }

 private:
  std::vector<std::byte> bytes_;
};

}  // namespace scruple::compiler
