#!/usr/bin/env bash
# scripts/check_format.sh [--fix]: whether every C++ source is as clang-format leaves it.
set -euo pipefail
cd "$(dirname "$0")/.."
mode=(--dry-run --Werror)
[ "${1:-}" != --fix ] || mode=(-i)
git ls-files -z -- '*.h' '*.cpp' '*.c' | xargs -0 -r clang-format-19 "${mode[@]}"
