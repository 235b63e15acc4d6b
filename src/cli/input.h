// Input: the FILE of a command, or standard input. Threads: one.
#pragma once

#include <optional>
#include <string>

#include "cli/console.h"
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

}  // namespace scruple::cli
