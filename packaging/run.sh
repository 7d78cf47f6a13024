#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds Headroom, makes the sample projects, and shows where their headroom is.
#   packaging/run.sh            keeps sample projects that are there, with all that was done in them
#   packaging/run.sh --fresh    makes the sample projects anew
#   packaging/run.sh --out DIR  puts them there instead of out/sample
#   packaging/run.sh --pictures writes pictures of the window's pages instead of opening it
set -uo pipefail
usage() {
    sed -n '3,7s/^# \{0,1\}//p' "$0" >&2
    exit 2
}
fresh=''
out=''
pictures=''
while [ $# -gt 0 ]; do
    case $1 in
        --fresh) fresh=yes ;;
        --pictures) pictures=yes ;;
        --out)
            [ $# -gt 1 ] || usage
            mkdir -p -- "$2" && out=$(cd -- "$2" && pwd) || exit 1
            shift
            ;;
        *) usage ;;
    esac
    shift
done
. "$(dirname -- "${BASH_SOURCE[0]}")/steps.sh"
. "$root/packaging/sample.sh"
out=${out:-$root/out/sample}
cli=$root/build/release/app/cli/headroom-cli

step "Install what is needed" packaging/install-deps.sh &&
    configure release &&
    build release headroom headroom-cli headroom-media || exit 1

mkdir -p "$out" || exit 1
for name in digits signs speech; do
    project=$out/$name.headroom
    if [ -n "$fresh" ] || [ ! -e "$project" ]; then
        step "Make the sample project $name" make_sample "$name" "$project" || exit 1
    fi
done

for name in digits signs speech; do
    printf '\n== %s: where is the headroom? ==\n' "$name"
    "$cli" errors "$out/$name.headroom" || exit 1
    # Written beside and moved, so that a report that is open in a browser is never half a page.
    "$cli" report "$out/$name.headroom" --out "$out/.$name.new.html" >/dev/null &&
        mv -- "$out/.$name.new.html" "$out/$name.html" || exit 1
done

cat <<END

The HLP of the sample's tags is typed in, as a first guess of what people reach; "headroom-cli set" changes it.
Reports:  $out/digits.html, signs.html, speech.html
Projects: $out/digits.headroom, signs.headroom, speech.headroom

Go on with (see README.md and "headroom-cli help"):
  cd $(printf '%q' "$out"); export PATH=$(printf '%q' "${cli%/*}"):\$PATH
  headroom-cli errors digits.headroom --by-field speaker
  headroom-cli sample digits.headroom --errors 40 --right 40
  headroom-cli tag digits.headroom "two words" --where 'error and duration_s > 0.6'
  headroom-cli undo digits.headroom
END

window=$root/build/release/app/headroom
if [ -z "$pictures" ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    printf '\nOpening %s in the window …\n' "$out/digits.headroom"
    exec "$window" "$out/digits.headroom"
fi
[ -n "$pictures" ] || printf '\nThere is no display here, so the window is not opened; pictures of its pages instead:\n'
exec packaging/pictures.sh "$window" "$out" "$out/digits.headroom"
