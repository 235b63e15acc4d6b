#include "scruple/reviewer.h"

extern "C" {
extern const unsigned char scruple_encoder_begin[];
extern const unsigned char scruple_encoder_end[];
}

namespace scruple {

Result<Knowledge> Knowledge::built_in_encoder() {
  const auto* begin = reinterpret_cast<const std::byte*>(scruple_encoder_begin);
  const auto* end = reinterpret_cast<const std::byte*>(scruple_encoder_end);
  return open({begin, end});
}

}  // namespace scruple
