#!/usr/bin/env bash
# Installs the Debian packages that are named in packages/*.txt and missing here.
# Says nothing when there is nothing to do. Needs root or sudo only when there is.
set -euo pipefail
cd "$(dirname "$0")/.."

mapfile -t wanted < <(sed 's/#.*//' packages/apt-*.txt | awk 'NF { print $1 }' | sort -u)
if [ -n "${SCRUPLE_WITHOUT_APT:-}" ] || ! command -v dpkg-query >/dev/null; then
  exit 0 # another system: CMake says what it does not find
fi

installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${binary:Package}\n' | awk '$1 == "ii" { sub(/:.*/, "", $2); print $2 }')
mapfile -t missing < <(comm -23 <(printf '%s\n' "${wanted[@]}") <(sort -u <<<"$installed"))
# A command that is there from elsewhere, such as npm that came with another nodejs, will do.
for i in "${!missing[@]}"; do
  if command -v "${missing[i]}" >/dev/null; then unset "missing[i]"; fi
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo)
install() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y -qq --no-install-recommends "${missing[@]}"
}
echo "Installing: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# The lists may be absent or old; they are fetched only if the first try shows it.
if ! install >"$log" 2>&1; then
  if ! { "${as_root[@]}" apt-get update -qq && install; } >>"$log" 2>&1; then
    cat "$log" >&2
    echo "Could not install the packages above. Install them by hand, or set SCRUPLE_WITHOUT_APT=1 to go on without." >&2
    exit 1
  fi
fi
