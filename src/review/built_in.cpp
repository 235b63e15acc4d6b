#include "scruple/reviewer.h"

extern "C" {
extern const unsigned char scruple_knowledge_begin[];
extern const unsigned char scruple_knowledge_end[];
}

namespace scruple {

Result<Knowledge> Knowledge::built_in() {
  const auto* begin = reinterpret_cast<const std::byte*>(scruple_knowledge_begin);
  const auto* end = reinterpret_cast<const std::byte*>(scruple_knowledge_end);
  return open({begin, end});
}

}  // namespace scruple
