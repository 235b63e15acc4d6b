#!/usr/bin/env bash
# scripts/build.sh PRESET [TARGET...]: configures a preset of CMakePresets.json if needed
# and builds it. Quiet unless something is to be done; shows the compiler's words on failure.
set -euo pipefail
cd "$(dirname "$0")/.."
preset=$1
shift

log=$(mktemp)
trap 'rm -f "$log"' EXIT
if [ ! -f "build/$preset/build.ninja" ] || [ CMakePresets.json -nt "build/$preset/build.ninja" ]; then
  if ! cmake --preset "$preset" >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
  fi
fi
targets=()
for target in "$@"; do targets+=(--target "$target"); done
progress=()
[ -t 1 ] || progress=(-- --quiet)
cmake --build "build/$preset" "${targets[@]}" "${progress[@]}"
