// Debian's compiler runtime for WebAssembly was built with stack protection and refers to
// these two names as soon as 128-bit division is linked in. Nothing of ours is built so.
#include <cstdint>

extern "C" {
std::uintptr_t __stack_chk_guard = 0x5c7091e;
[[noreturn]] void __stack_chk_fail() {
  __builtin_trap();
}
}
