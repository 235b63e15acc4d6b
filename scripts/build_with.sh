#!/usr/bin/env bash
# build_with.sh NAME: builds build/NAME/scruple, the program with the knowledge and the encoder of build/NAME/knowledge inside.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=build/$1

scripts/build.sh release scruple-knowledge
build/release/scruple-knowledge compile --knowledge "$folder/knowledge" --codes codes --output "$folder/knowledge.blob"
cmake --preset release -B "$folder" -DSCRUPLE_KNOWLEDGE_BLOB="$PWD/$folder/knowledge.blob" \
  -DSCRUPLE_ENCODER_BLOB="$PWD/$folder/knowledge/models/encoder.blob" \
  -DSCRUPLE_TESTS=OFF -DSCRUPLE_BENCH=OFF >"$folder/configure.log" || { cat "$folder/configure.log"; exit 1; }
cmake --build "$folder" --target scruple -- --quiet
