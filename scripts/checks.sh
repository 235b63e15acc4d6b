# Sourced by scripts/test.sh and .ci/run: runs checks one after another, shows what failed,
# and keeps count. Every script that is started with CHECK_COUNTS set adds to the same file.
export CHECK_COUNTS=${CHECK_COUNTS:-$(mktemp)}

# check NAME COMMAND...: one check. Its output is shown only if it fails.
check() {
  local name=$1 log started=$SECONDS
  shift
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then
    echo "1 0" >>"$CHECK_COUNTS"
    echo "passed  $name ($((SECONDS - started)) s)"
  else
    echo "0 1" >>"$CHECK_COUNTS"
    echo "FAILED  $name ($((SECONDS - started)) s)"
    tail -n 200 "$log" | sed 's/^/    /'
  fi
  rm -f "$log"
}

# check_tests NAME FOLDER [CTEST OPTION...]: every test of a build folder, each counted. No
# test at all is a failure.
check_tests() {
  local name=$1 folder=$2 log started=$SECONDS total failed
  shift 2
  log=$(mktemp)
  ctest --test-dir "$folder" --output-on-failure --no-tests=error -j "$(nproc)" "$@" >"$log" 2>&1 || true
  # "98% tests passed, 2 tests failed out of 120"
  read -r failed total < <(sed -n 's/^[0-9]*% tests passed, \([0-9]*\) tests\{0,1\} failed out of \([0-9]*\)$/\1 \2/p' "$log") || true
  if [ -z "${total:-}" ]; then failed=1 total=1; fi
  echo "$((total - failed)) $failed" >>"$CHECK_COUNTS"
  if [ "$failed" = 0 ]; then
    echo "passed  $name: $total tests ($((SECONDS - started)) s)"
  else
    echo "FAILED  $name: $failed of $total tests ($((SECONDS - started)) s)"
    grep -v '^ *[0-9]*/[0-9]* Test.*Passed\|^ *Start ' "$log" | tail -n 300 | sed 's/^/    /'
  fi
  rm -f "$log"
}

# check_node_tests NAME FILE...: tests of Node's runner, each counted. No test at all is a failure.
check_node_tests() {
  local name=$1 log started=$SECONDS passed failed
  shift
  log=$(mktemp)
  node --test --test-reporter=tap "$@" >"$log" 2>&1 || true
  passed=$(sed -n 's/^# pass \([0-9]*\)$/\1/p' "$log")
  failed=$(sed -n 's/^# \(fail\|cancelled\) \([0-9]*\)$/\2/p' "$log" | awk '{ sum += $1 } END { print sum + 0 }')
  if [ "${passed:-0}" = 0 ] && [ "$failed" = 0 ]; then failed=1; fi
  echo "${passed:-0} $failed" >>"$CHECK_COUNTS"
  if [ "$failed" = 0 ]; then
    echo "passed  $name: $passed tests ($((SECONDS - started)) s)"
  else
    echo "FAILED  $name: $failed tests ($((SECONDS - started)) s)"
    # What failed, each with its reason; of the rest only the sums. All of it where no test spoke.
    awk '/^not ok /, /^  \.\.\.$/ { print; next } /^# [a-z]+ [0-9.]+$/' "$log" | tail -n 300 | sed 's/^/    /'
    grep -q '^not ok ' "$log" || tail -n 300 "$log" | sed 's/^/    /'
  fi
  rm -f "$log"
}

# start_beside FUNCTION: runs the checks of a function at a low priority, in what time the
# checks that follow leave of the cores. What it says, and its counts, come with join_beside.
start_beside() {
  beside=$(mktemp -d)
  (
    renice -n 10 -p "$BASHPID" >/dev/null
    CHECK_COUNTS=$beside/counts
    "$1"
  ) >"$beside/log" 2>&1 &
  beside_job=$!
}

# join_beside: waits for those checks. If they did not end, that is a failure.
join_beside() {
  local status=0
  wait "$beside_job" || status=$?
  cat "$beside/log"
  cat "$beside/counts" >>"$CHECK_COUNTS" || status=1
  rm -rf "$beside"
  if [ "$status" != 0 ]; then check "the checks beside end" false; fi
}

# Prints the sum as the last line; false if anything failed.
check_summary() {
  awk '{ passed += $1; failed += $2 } END { printf "%d passed, %d failed\n", passed, failed; exit !(passed && !failed) }' "$CHECK_COUNTS"
}
