#!/usr/bin/env bash
# Builds build/rules/scruple: the program without anything learned, to show what rules alone find.
set -euo pipefail
cd "$(dirname "$0")/.."

rm -rf build/rules/knowledge
mkdir -p build/rules
cp -r knowledge build/rules/knowledge
rm build/rules/knowledge/models/tone.model build/rules/knowledge/models/weighing*.yaml
scripts/build_with.sh rules
