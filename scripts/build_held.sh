#!/usr/bin/env bash
# Builds build/held/scruple: the program with learned detectors that never saw the held-out blocks of the
# corpus, so that these blocks can measure it. The program that ships learns from every post. Its encoder is the one that
# `make encoder` leaves in build/ (training/encoder.py); where that is missing it has none, and says what it finds without.
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/build.sh release scruple-knowledge scruple-features scruple-pointing
python=$(scripts/training_python.sh)
models=build/held/knowledge/models
rm -rf build/held/knowledge
mkdir -p build/held
cp -r knowledge build/held/knowledge
"$python" training/classifiers.py --without-held --write --output $models
pointing=(--without-held --write --knowledge build/held/knowledge.blob --output $models)
if [ -f build/encoder.blob ] && [ -f build/weighing_encoder.yaml ]; then
  cp build/encoder.blob $models/encoder.blob
  cp build/weighing_encoder.yaml $models/weighing_encoder.yaml
  pointing+=(--encoder $models/encoder.blob)
else
  rm $models/weighing_encoder.yaml
fi
build/release/scruple-knowledge compile --knowledge build/held/knowledge --codes codes --output build/held/knowledge.blob
"$(scripts/training_python.sh encoder)" training/pointing.py "${pointing[@]}"
scripts/build_with.sh held
