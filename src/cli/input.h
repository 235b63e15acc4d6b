// Input: the FILE of a command, or standard input, and the draft in it. Threads: one.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "cli/console.h"
#include "exchange/read.h"
#include "scruple/result.h"

namespace scruple::cli {

/// Opens FILE, or takes standard input for none or "-"; closes what it opened.
class Input {
 public:
  Input(const std::optional<std::string>& file, const Console& console);
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;
  ~Input();

  const std::optional<Error>& error() const { return error_; }
  int descriptor() const { return descriptor_; }
  const std::string& name() const { return name_; }

 private:
  int descriptor_ = -1;
  bool opened_ = false;
  std::string name_;
  std::optional<Error> error_;
};

/// What begins with the byte order mark of UTF-16, as some editors save text, as UTF-8; anything else as it
/// is.
Result<std::string> decoded(Result<std::string> text);

/// The text of a draft, at most `most` bytes; what does not look like text is warned of by `name`.
Result<std::string> read_draft(const Input& input, std::string_view name, std::size_t most,
                               exchange::Warnings& warnings);

}  // namespace scruple::cli
