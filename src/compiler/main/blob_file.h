// The knowledge that a tool of training works with: named on its command line, read once.
//
// Threads: immutable.
#pragma once

#include <cstdio>
#include <fstream>
#include <iterator>
#include <optional>
#include <span>
#include <string>

#include "knowledge/blob.h"

namespace scruple::compiler {

class BlobFile {
 public:
  explicit BlobFile(const char* path)
      : path_(path), bytes_(read(path)), blob_(knowledge::Blob::open(std::as_bytes(std::span(bytes_)))) {}
  BlobFile(const BlobFile&) = delete;
  BlobFile& operator=(const BlobFile&) = delete;

  /// Opens what stands on it; empty, and said on standard error, where it is no knowledge of this version.
  template <class Part, class... More>
  std::optional<Part> open(const More&... more) const {
    auto part = blob_ ? Part::open(*blob_, more...) : std::nullopt;
    if (!part) std::fprintf(stderr, "%s: error: no knowledge of this version; build it again\n", path_);
    return part;
  }
  /// Empty where there is none.
  std::span<const std::byte> section(knowledge::SectionId id) const {
    return blob_ ? blob_->section(id) : std::span<const std::byte>();
  }

 private:
  static std::string read(const char* path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

  const char* path_;
  std::string bytes_;
  Result<knowledge::Blob> blob_;
};

}  // namespace scruple::compiler
