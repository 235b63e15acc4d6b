#!/usr/bin/env bash
# Builds build/held/scruple: the program with learned detectors that never saw the held-out blocks of the
# corpus, so that these blocks can measure it. The program that ships learns from every post.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/build.sh release scruple-knowledge scruple-features scruple-pointing
python=$(scripts/training_python.sh)
rm -rf build/held/knowledge
mkdir -p build/held
cp -r knowledge build/held/knowledge
"$python" training/classifiers.py --without-held --write --output build/held/knowledge/models
build/release/scruple-knowledge compile --knowledge build/held/knowledge --codes codes --output build/held/knowledge.blob
"$(scripts/training_python.sh encoder)" training/pointing.py --without-held --write --knowledge build/held/knowledge.blob \
  --output build/held/knowledge/models
scripts/build_with.sh held
