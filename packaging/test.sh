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

# The core's tests that run once more under the sanitizers: those that write files, read strangers' and count.
sanitized=(tst_project tst_open tst_merge_random tst_error_table tst_evaluation tst_comparison tst_reviewed_estimate
    tst_html_report tst_xlsx_report tst_round_trip_export)

# run_tests PRESET [TEST…]: builds and runs a preset's tests, or these; they count one by one, a build that fails as one.
run_tests() {
    local preset=$1 only=()
    shift
    [ $# -eq 0 ] || only=(--tests-regex "^($(IFS='|' && echo "$*"))\$")
    if ! configure "$preset" || ! build "$preset" "$@"; then
        failed=$((failed + 1))
        return
    fi
    step "Tests ($preset)" ctest --preset "$preset" --parallel "$(cores)" "${only[@]}"
    local summary='tests passed, ([0-9]+) tests failed out of ([0-9]+)'
    if [[ $(tail -n 40 "$step_log") =~ $summary ]]; then
        failed=$((failed + BASH_REMATCH[1]))
        passed=$((passed + BASH_REMATCH[2] - BASH_REMATCH[1]))
    else
        failed=$((failed + 1))
    fi
}

# Of the sample projects, into build/pictures.
draw_pages() {
    local cli=build/dev/app/cli/headroom-cli name projects=()
    . packaging/sample.sh
    mkdir -p build/pictures
    for name in digits signs speech; do
        projects+=("build/pictures/$name.headroom")
        make_sample "$name" "build/pictures/$name.headroom" || return 1
    done
    packaging/pictures.sh build/dev/app/headroom build/pictures "${projects[@]}"
}

step "Install what is needed" packaging/install-deps.sh || exit 1
check "Format (clang-format)" packaging/check-format.sh
run_tests dev
check "Pictures of every page" draw_pages
check "Build the package" packaging/package.sh dev
check "Install the package and start it" packaging/try-package.sh build/package/*.deb
build/dev/tests/core/house/tst_file_sizes printsTheMedian 2>/dev/null | sed -n 's/^QINFO.*() //p'
if [ -z "$quick" ]; then
    # The window's 200 files would take another quarter of an hour: its changes are checked where they are made
    # (packaging/check-tidy.sh --changed BASE).
    check "Static analysis (clang-tidy)" packaging/check-tidy.sh core app
    run_tests asan "${sanitized[@]}"
fi

printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
