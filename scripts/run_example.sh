#!/usr/bin/env bash
# scripts/run_example.sh FILE: reviews an example and says what to try next. Findings give
# exit status 1, which is what an example is for.
set -euo pipefail
cd "$(dirname "$0")/.."
scruple=build/release/scruple
example=${1:?no example: put a text into examples/}

printf '$ %s check %s\n\n' "$scruple" "$example"
status=0
"$scruple" check "$example" || status=$?
[ "$status" -le 1 ] || exit "$status"
cat <<END

Try next:
  $scruple check --text "Lovely shift today, proud of this team"
  $scruple author                      say who you are, so that the right codes are cited
  $scruple --help                      everything else
END
