#!/usr/bin/env bash
# scripts/tidy.sh [FILE...]: clang-tidy over the sources of src/, or over those named, with
# the checks of .clang-tidy. It reads what the clang preset compiles, several sources at once.
# What passed before, with the same headers, is not read again.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/build.sh clang scruple-knowledge >/dev/null # its compile commands
passed=build/clang/tidy
mkdir -p "$passed"

mapfile -t units < <(sed -n 's/^ *"file": "\(.*\)".*/\1/p' build/clang/compile_commands.json |
  grep "^$PWD/src/.*\.cpp$\|^$PWD/build/clang/CMakeFiles/.*/Unity/.*\.cxx$")
if [ $# -gt 0 ]; then
  mapfile -t units < <(for file in "$@"; do
    file=$(realpath "$file")
    printf '%s\n' "${units[@]}" | grep -xF "$file" || grep -lF "#include \"$file\"" "${units[@]}"
  done | sort -u)
fi
[ ${#units[@]} -gt 0 ] || { echo "No such source of src/: $*" >&2; exit 1; }
headers=$(git ls-files -z -- '*.h' | xargs -0 cat .clang-tidy | sha256sum)
export passed headers

tidy_one() {
  local unit=$1 stamp sources
  mapfile -t sources < <(sed -n 's|^#include "\(/.*\)"$|\1|p' "$unit")
  stamp=$passed/$({ echo "$headers $unit"; cat "$unit" "${sources[@]}"; } | sha256sum | cut -c1-32)
  [ ! -f "$stamp" ] || return 0
  if clang-tidy-19 --quiet -p build/clang "$unit" 2>"$stamp.log"; then
    mv "$stamp.log" "$stamp"
  else
    grep -v 'warnings\? generated\|Suppressed' "$stamp.log" >&2 || true
    rm -f "$stamp.log"
    return 1
  fi
}
export -f tidy_one
printf '%s\0' "${units[@]}" | xargs -0 -n 1 -P 2 bash -c 'tidy_one "$0"'
