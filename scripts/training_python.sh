#!/usr/bin/env bash
# training_python.sh [encoder]: prints the path of a Python that has what training needs
# (packages/pip-training.txt, or pip-encoder.txt), made when missing.
set -euo pipefail
cd "$(dirname "$0")/.."

what=${1:-training}
environment=build/$what
stamp=$environment/installed
if ! cmp -s "packages/pip-$what.txt" "$stamp"; then
  python3 -m venv "$environment"
  "$environment/bin/pip" install --quiet --requirement "packages/pip-$what.txt" >&2
  cp "packages/pip-$what.txt" "$stamp"
fi
echo "$PWD/$environment/bin/python"
