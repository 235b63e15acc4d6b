#include "knowledge/blob.h"
#include "review/fingerprint.h"
#include "scruple/reviewer.h"

namespace scruple {

Result<Knowledge> Knowledge::open(std::span<const std::byte> bytes) {
  auto blob = knowledge::Blob::open(bytes);
  if (!blob) return blob.error();
  return Knowledge(std::make_shared<const knowledge::Blob>(*blob));
}

std::string Knowledge::hash() const {
  return review::hex(blob_->hash());
}

}  // namespace scruple
