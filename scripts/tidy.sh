#!/usr/bin/env bash
# scripts/tidy.sh [FILE...]: clang-tidy over the sources of src/, or over those named, with
# the checks of .clang-tidy. A file that passed before, with the same headers, is not read again.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/build.sh clang scruple-knowledge >/dev/null # its compile commands
passed=build/clang/tidy
mkdir -p "$passed"

if [ $# -gt 0 ]; then files=("$@"); else mapfile -t files < <(git ls-files -- 'src/*.cpp'); fi
headers=$(git ls-files -z -- '*.h' | xargs -0 cat .clang-tidy | sha256sum)
export passed headers

tidy_one() {
  local file=$1 stamp
  stamp=$passed/$({ echo "$headers $file"; cat "$file"; } | sha256sum | cut -c1-32)
  [ ! -f "$stamp" ] || return 0
  if clang-tidy-19 --quiet -p build/clang "$file" 2>"$stamp.log"; then
    mv "$stamp.log" "$stamp"
  else
    grep -v 'warnings\? generated\|Suppressed' "$stamp.log" >&2 || true
    rm -f "$stamp.log"
    return 1
  fi
}
export -f tidy_one
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P 2 bash -c 'tidy_one "$0"'
