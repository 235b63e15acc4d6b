// Console: where a command reads and writes, and what surrounds it.
//
// Commands never touch the process's own streams or environment; tests hand them others.
//
// Threads: write_all() may be called from any thread, for one descriptor by one at a time.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "scruple/result.h"

namespace scruple::cli {

inline constexpr int kNothing = 0;    ///< exit status: nothing at or above --fail-on
inline constexpr int kSomething = 1;  ///< exit status: something
inline constexpr int kTrouble = 2;    ///< exit status: usage or input error; wins over the others

struct Console {
  int in = 0;
  int out = 1;
  int err = 2;
  /// A variable of the environment, or empty.
  std::function<std::string(const char*)> env;

  /// Colour only on a terminal that can show it and whose owner wants it.
  bool colour() const;
  /// Columns to wrap at.
  std::size_t width() const;
  bool asks_a_person() const;

  /// False when the other side is gone or the disk is full.
  bool print(std::string_view text) const;
  /// `scruple: message` on the error stream.
  void complain(std::string_view message) const;
  void complain(const Error& error) const;
};

/// The process's own.
Console process_console();

bool write_all(int descriptor, std::string_view bytes);

/// Everything up to the end, at most `most` bytes. `name` is for the error.
Result<std::string> read_all(int descriptor, const std::string& name, std::size_t most);
Result<std::string> read_file(const std::string& path, std::size_t most);

}  // namespace scruple::cli
