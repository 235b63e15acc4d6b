#!/usr/bin/env bash
# Prints the path of a Python that has what training needs (packages/pip-training.txt), made when missing.
set -euo pipefail
cd "$(dirname "$0")/.."

environment=build/training
stamp=$environment/installed
if ! cmp -s packages/pip-training.txt "$stamp"; then
  python3 -m venv "$environment"
  "$environment/bin/pip" install --quiet --requirement packages/pip-training.txt >&2
  cp packages/pip-training.txt "$stamp"
fi
echo "$PWD/$environment/bin/python"
