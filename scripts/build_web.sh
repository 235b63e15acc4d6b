#!/usr/bin/env bash
# Builds web/dist: the page, with the engine and its knowledge. Quiet unless something is to be done.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/build.sh release scruple
scripts/build.sh wasm scruple_engine_wasm
cd web
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo "Installing the packages of web/package-lock.json"
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  touch node_modules/.package-lock.json
fi
inputs=(src public index.html vite.config.ts package-lock.json ../wasm/scruple.mjs ../docs/accuracy-history.json
        ../build/wasm/scruple-engine.wasm ../build/release/knowledge.blob)
if [ ! -f dist/index.html ] || [ -n "$(find "${inputs[@]}" -newer dist/index.html -print -quit)" ]; then
  node_modules/.bin/tsc --noEmit
  node_modules/.bin/vite build --logLevel warn
fi
