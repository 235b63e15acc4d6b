// Fingerprint of a finding: topic, item and normalised evidence, so that "seen and
// accepted" survives new knowledge, new wording of reasons and moved text.
#pragma once

#include <memory_resource>
#include <span>
#include <string>
#include <string_view>

#include "read/reading.h"
#include "scruple/review.h"

namespace scruple::review {

/// 16 hex digits. `item` is the submission's id or address, or empty.
std::string fingerprint(std::string_view topic, std::string_view item, std::span<const EvidenceSpan> spans,
                        const read::Reading& reading);

/// 64 bits as 16 hex digits.
std::string hex(std::uint64_t value);

}  // namespace scruple::review
