# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the other scripts: long steps that stay quiet unless they fail.
# shellcheck shell=bash

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
logs=$root/build/logs
mkdir -p "$logs"
cd "$root" || exit 1

# ccache needs a home; some containers have none.
if [ -z "${HOME:-}" ]; then export CCACHE_DIR=$root/build/ccache; fi

# Copies stdin to the log $2; on a terminal it shows the last "[12/240]" as a line that is written over.
follow() {
    local line
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$2"
        if [ -t 2 ] && [[ $line =~ ^\[[0-9]+/[0-9]+\] ]]; then printf '\r%s … %s ' "$1" "${BASH_REMATCH[0]}" >&2; fi
    done
    # a last line without a line feed
    [ -z "$line" ] || printf '%s\n' "$line" >>"$2"
}

# step TITLE COMMAND…: runs the command without input. One line says how long it took; if it fails, the end of its
# output follows, and the log is named. `step_log` is the log afterwards.
step() {
    local title=$1 begin=$SECONDS status
    shift
    step_log=$logs/$(printf '%s' "$title" | tr -cs 'A-Za-z0-9' '-').log
    : >"$step_log"
    [ ! -t 2 ] || printf '%s … ' "$title" >&2
    "$@" </dev/null 2>&1 | follow "$title" "$step_log"
    status=${PIPESTATUS[0]}
    [ ! -t 2 ] || printf '\r\033[K' >&2
    if [ "$status" -eq 0 ]; then
        printf '%s: done in %d s\n' "$title" $((SECONDS - begin))
    else
        printf '%s: FAILED after %d s (exit status %d); the end of %s:\n' "$title" $((SECONDS - begin)) "$status" "$step_log"
        tail -n 80 "$step_log"
    fi
    return "$status"
}

cores() { nproc 2>/dev/null || echo 2; }

# configure PRESET, build PRESET [TARGET…]
configure() { step "Configure ($1)" cmake --preset "$1"; }
build() {
    local preset=$1
    shift
    step "Build ($preset)" cmake --build --preset "$preset" --parallel "$(cores)" ${1:+--target "$@"}
}
