# Build options and what every target is compiled with.
option(SCRUPLE_TESTS "Build the tests" ON)
option(SCRUPLE_BENCH "Build the benchmarks" OFF)
option(SCRUPLE_FUZZ "Build the libFuzzer targets (clang)" OFF)
option(SCRUPLE_WASM "Build the WebAssembly module" OFF)
option(SCRUPLE_TOGETHER "Compile ten sources of a layer at once, which share their headers: for presets that are built whole" OFF)
set(SCRUPLE_SANITIZE "" CACHE STRING "Sanitizers, for example address,undefined")
option(SCRUPLE_COVERAGE "Measure coverage" OFF)

add_compile_options(-Wall -Wextra -Wpedantic -Werror)
# The same bytes from every compiler: no fused multiply-add, no reassociation.
add_compile_options(-ffp-contract=off)

if(SCRUPLE_SANITIZE)
  add_compile_options(-fsanitize=${SCRUPLE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${SCRUPLE_SANITIZE})
endif()
if(SCRUPLE_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link) # what the targets call reports its coverage
endif()
if(SCRUPLE_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()

find_program(SCRUPLE_CCACHE ccache)
if(SCRUPLE_CCACHE)
  # Sloppiness: ccache may keep what was compiled with precompiled headers.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${SCRUPLE_CCACHE})
endif()
find_program(SCRUPLE_MOLD mold)
if(SCRUPLE_MOLD AND NOT SCRUPLE_WASM)
  add_link_options(-fuse-ld=mold)
endif()

# WebAssembly sees none of the host's headers but that of one header-only library.
if(SCRUPLE_WASM)
  set(CMAKE_POSITION_INDEPENDENT_CODE OFF)
  find_path(SCRUPLE_HOST_HEADERS xxhash.h PATHS /usr/include REQUIRED)
  file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/headers)
  file(CREATE_LINK ${SCRUPLE_HOST_HEADERS}/xxhash.h ${PROJECT_BINARY_DIR}/headers/xxhash.h SYMBOLIC)
  include_directories(SYSTEM ${PROJECT_BINARY_DIR}/headers)
endif()
