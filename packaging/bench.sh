#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures Headroom beside sqlite3, NumPy, pandas and scikit-learn, where they are installed
# (apt-get install python3-pandas python3-sklearn sqlite3), in one run; then the window by itself.
#   packaging/bench.sh            1,000,000 examples
#   packaging/bench.sh --large    also how times grow to 10,000,000 (20 GB of disk, 10 minutes)
set -uo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/steps.sh"
large=''
case ${1:-} in
    '') ;;
    --large) large=yes ;;
    *)
        sed -n '3,6s/^# \{0,1\}//p' "$root/packaging/bench.sh" >&2
        exit 2
        ;;
esac

build=$root/build/release
data=$root/build/bench
step "Install what is needed" packaging/install-deps.sh &&
    configure release &&
    build release headroom-cli headroom-synthetic headroom-bench headroom-bench-window || exit 1
mkdir -p "$data"
csv() {
    [ -f "$data/$1.csv" ] || "$build/tests/bench/headroom-synthetic" "$1" "$data/$1.csv"
}
csv 1000000 || exit 1
[ -z "$large" ] || csv 10000000 || exit 1

if [ -x /usr/bin/python3 ]; then
    /usr/bin/python3 "$root/tests/bench/compare.py" "$build/app/cli/headroom-cli" \
        "$build/tests/bench/headroom-bench" "$data/1000000.csv" ${large:+"$data/10000000.csv"} || exit 1
else
    echo "Without python3 there is nothing to compare with; Headroom alone:"
    "$build/tests/bench/headroom-bench" || exit 1
fi

printf '\nThe window, offscreen, 1,000,000 examples\n\n'
cd "$data" && "$build/tests/bench/headroom-bench-window"
