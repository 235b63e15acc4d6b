#!/usr/bin/env bash
# scripts/fuzz.sh SECONDS: runs every fuzz target for so long, two at a time, each from its
# corpus in fuzz/corpus/. What it finds new stays in build/fuzz/, crashes too. One line a target.
set -euo pipefail
cd "$(dirname "$0")/.."
export seconds=${1:-20}
scripts/build.sh sanitize fuzz_targets

fuzz_one() {
  local program=$1 name
  name=$(basename "$1")
  local seeds=fuzz/corpus/${name%_fuzz} work=build/fuzz/$name
  mkdir -p "$work/corpus"
  local folders=("$work/corpus")
  [ -d "$seeds" ] && folders+=("$seeds")
  if "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
      -artifact_prefix="$work/" "${folders[@]}" >"$work/log" 2>&1; then
    echo "passed $name $(sed -n 's/^stat::number_of_executed_units: */runs: /p' "$work/log")"
  else
    echo "FAILED $name"
    tail -n 40 "$work/log" >&2
    return 1
  fi
}
export -f fuzz_one

shopt -s nullglob
programs=(build/sanitize/fuzz/*_fuzz)
[ ${#programs[@]} -gt 0 ] || { echo "No fuzz targets."; exit 0; }
printf '%s\0' "${programs[@]}" | xargs -0 -n 1 -P 2 bash -c 'fuzz_one "$0"'
