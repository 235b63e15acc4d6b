# Toolchain: clang 19 with Debian's libc++ and wasi-libc for WebAssembly.
#
# The target is wasm32-wasi, under which Debian installs its libraries. Only the two header
# folders of that target are searched, so that a header which is missing there is an error
# and never the host's own.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR wasm32)

set(CMAKE_C_COMPILER clang-19)
set(CMAKE_CXX_COMPILER clang++-19)
set(CMAKE_ASM_COMPILER clang-19)
set(CMAKE_AR llvm-ar-19)
set(CMAKE_RANLIB llvm-ranlib-19)
foreach(language C CXX ASM)
  set(CMAKE_${language}_COMPILER_TARGET wasm32-wasi)
endforeach()
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)

set(wasi_headers "-nostdlibinc -isystem /usr/include/wasm32-wasi")
# Vectors, conversions that do not trap and copies in one instruction: every browser since March 2023 has them.
set(features "-msimd128 -mnontrapping-fptoint -mbulk-memory")
set(CMAKE_C_FLAGS_INIT "${wasi_headers} ${features}")
# The library has no C++ exceptions for this target; the core throws none.
set(CMAKE_CXX_FLAGS_INIT "-nostdinc++ -isystem /usr/include/wasm32-wasi/c++/v1 ${wasi_headers} ${features} -fno-exceptions")
