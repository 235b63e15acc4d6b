#!/usr/bin/env bash
# scripts/check_install.sh: installs the release build into a temporary folder and builds,
# links and runs a C++ and a C program against it with find_package(scruple).
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cmake --install build/release --prefix "$folder/prefix" >/dev/null
mkdir "$folder/use"
cat >"$folder/use/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.25)
project(use LANGUAGES C CXX)
find_package(scruple 0.1 REQUIRED)
add_executable(in_cpp use.cpp)
target_compile_features(in_cpp PRIVATE cxx_std_20)
target_link_libraries(in_cpp PRIVATE scruple::scruple)
add_executable(in_c use.c)
target_link_libraries(in_c PRIVATE scruple::scruple)
set_target_properties(in_c PROPERTIES LINKER_LANGUAGE CXX)
END
cat >"$folder/use/use.cpp" <<'END'
#include <scruple/reviewer.h>
int main() {
  auto knowledge = scruple::Knowledge::built_in();
  if (!knowledge) return 1;
  auto reviewer = scruple::Reviewer::open(*knowledge);
  if (!reviewer) return 1;
  scruple::Submission submission;
  submission.text = "My NHS number is 943 476 5919";
  return reviewer->review(submission).engine.version == scruple::version() ? 0 : 1;
}
END
cp tests/capi/ndjson.c "$folder/use/use.c"
cmake -S "$folder/use" -B "$folder/build" -G Ninja -DCMAKE_PREFIX_PATH="$folder/prefix" >/dev/null
cmake --build "$folder/build"
"$folder/build/in_cpp"
printf '{"text": "ok"}\n' | "$folder/build/in_c" | grep -q '"verdict"'
PATH="$folder/prefix/bin:$PATH" scruple --version >/dev/null
