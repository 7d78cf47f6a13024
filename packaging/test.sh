#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds, and runs every test and check. Closes with "N passed, N failed".
#   packaging/test.sh           all: tests, layers, format, clang-tidy, tests again under the sanitizers
#   packaging/test.sh --quick   without clang-tidy and sanitizers
set -uo pipefail
case ${1:-} in
    '') quick='' ;;
    --quick) quick=yes ;;
    *)
        sed -n '3,5s/^# \{0,1\}//p' "$0" >&2
        exit 2
        ;;
esac
. "$(dirname -- "${BASH_SOURCE[0]}")/steps.sh"
passed=0
failed=0

# check TITLE COMMAND…: one step that counts as one test.
check() {
    if step "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
}

# Builds and runs the tests of a preset; the tests count one by one, a build that fails as one.
run_tests() {
    if ! configure "$1" || ! build "$1"; then
        failed=$((failed + 1))
        return
    fi
    step "Tests ($1)" ctest --preset "$1" --parallel "$(cores)"
    local summary='tests passed, ([0-9]+) tests failed out of ([0-9]+)'
    if [[ $(tail -n 40 "$step_log") =~ $summary ]]; then
        failed=$((failed + BASH_REMATCH[1]))
        passed=$((passed + BASH_REMATCH[2] - BASH_REMATCH[1]))
    else
        failed=$((failed + 1))
    fi
}

step "Install what is needed" packaging/install-deps.sh || exit 1
check "Format (clang-format)" packaging/check-format.sh
run_tests dev
build/dev/tests/core/house/tst_file_sizes printsTheMedian 2>/dev/null | sed -n 's/^QINFO.*() //p'
if [ -z "$quick" ]; then
    check "Static analysis (clang-tidy)" packaging/check-tidy.sh
    run_tests asan
fi

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
