#!/usr/bin/env bash
# scripts/test.sh: builds the release and WebAssembly presets and the page, and runs every test of them.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/checks.sh

if scripts/build.sh release; then
  check_tests "native, g++" build/release
  check "WebAssembly builds" scripts/build.sh wasm
  check "WebAssembly gives the same bytes" node wasm/test.mjs build/release
  check "the page builds" scripts/build_web.sh
  check "the page: units" npm --prefix web run --silent unit
  check_node_tests "the page in Chromium" web/tests/browser/*.test.mjs
else
  check "the release preset builds" false
fi
check "folders in order" node scripts/check_sources.mjs layers
check "nothing forbidden in the core" node scripts/check_sources.mjs core
check "README commands" node scripts/run_readme.mjs README.md build/release
check_summary
