// Found: findings as `scruple check --format json` or --ndjson wrote them, read back to be explained.
//
// Threads: pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scruple/result.h"

namespace scruple::cli {

struct Found {
  std::string topic, severity, reason, basis, fingerprint;
  std::vector<std::string> clauses;    ///< ids
  std::vector<std::string> detectors;  ///< ids
};

/// The findings of every review in the text: one review, or one a line.
Result<std::vector<Found>> read_findings(std::string_view text);

}  // namespace scruple::cli
