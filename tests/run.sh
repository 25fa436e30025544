#!/usr/bin/env bash
# Runs every test: installs what is missing, restores, builds with warnings as errors, tests, and closes with
# "N passed, N failed, N skipped". Where there is no root or no Debian the browser suite is skipped, counted and named.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

# No grep -q: it would end fc-list by a closed pipe, which pipefail takes for a failure.
have_browser() { [ -x /usr/bin/chromium ] && [ -n "$(fc-list 2>/dev/null | grep -i 'noto.*cjk')" ]; }
if ! have_browser && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing Chromium and a Chinese font for the browser tests"
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk fontconfig; } >/dev/null 2>&1
fi
if ! have_browser; then
  export PB_SKIP_BROWSER=1
  echo "No Chromium or no Chinese font here: the browser suite is skipped."
fi

dotnet build PartyBuilding.sln --nologo -v q || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

failed_run=0
suite() {
  dotnet test "tests/PartyBuilding.$1" --no-build --nologo --logger "trx;LogFileName=$1.trx" --results-directory "$results" \
    >"$results/$1.log" 2>&1 || echo "$1" >>"$results/failed-suites"
  cat "$results/$1.log"
}
# Two cores: the quick suites beside the service tests, the browser by itself.
(suite Provider.Tests; suite Architecture.Tests; suite Web.Tests) & quick=$!
suite Core.Tests
wait $quick
suite EndToEnd.Tests
[ -s "$results/failed-suites" ] && { failed_run=1; echo "Failed suites: $(tr '\n' ' ' <"$results/failed-suites")"; }

count() { cat "$results"/*.trx 2>/dev/null | grep -o '<Counters [^>]*' | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{s+=$1} END {print s+0}'; }
passed=$(count passed) failed=$(count failed)
skipped=$(cat "$results"/*.trx 2>/dev/null | grep -o 'outcome="NotExecuted"' | wc -l)
[ "$passed" -gt 0 ] || failed_run=1
[ "$skipped" -gt 0 ] && grep -ho 'testName="[^"]*" [^>]*outcome="NotExecuted"' "$results"/*.trx | sed 's/testName="\([^"]*\)".*/Skipped: \1/'
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$failed_run" = 0 ]
