// Any bytes are read or refused; what was read is written so that it reads back the same.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "exchange/read.h"
#include "exchange/write.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace scruple;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  exchange::Warnings warnings;
  std::string id;
  std::string line;
  if (const auto submission = exchange::read_submission(bytes, warnings, &id)) {
    std::string first;
    exchange::write_submission(*submission, first);
    exchange::Warnings none;
    const auto again = exchange::read_submission(first, none);
    require(again.ok() && none.empty());
    std::string second;
    exchange::write_submission(*again, second);
    require(first == second);
  } else {
    exchange::error_line(submission.error(), id, line);
    exchange::Warnings none;
    require(exchange::read_author(line, none).ok());  // an error line is JSON too
  }
  if (const auto author = exchange::read_author(bytes, warnings)) {
    std::string first;
    exchange::write_author(*author, first);
    exchange::Warnings none;
    const auto again = exchange::read_author(first, none);
    require(again.ok() && none.empty());
    std::string second;
    exchange::write_author(*again, second);
    require(first == second);
  }
  return 0;
}
