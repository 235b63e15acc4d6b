// Allocations: how often operator new was called and for how many bytes, in this program.
//
// Threads: counts all of them; read it while only one runs.
#pragma once

#include <cstdint>

namespace scruple::bench {

struct Allocations {
  std::uint64_t calls = 0;
  std::uint64_t bytes = 0;
};

/// Since the program began.
Allocations allocations();

/// The most memory that this process has had in use, in bytes.
std::uint64_t peak_memory();

}  // namespace scruple::bench
