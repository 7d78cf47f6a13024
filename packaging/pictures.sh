#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws every page of the window in both themes, without a display: FOLDER/PROJECT-PAGE-THEME.png
#   packaging/pictures.sh WINDOW FOLDER PROJECT…
set -uo pipefail
[ $# -ge 3 ] || {
    sed -n '3,4s/^# \{0,1\}//p' "$0" >&2
    exit 2
}
window=$1
folder=$2
shift 2
mkdir -p -- "$folder" || exit 1
for project in "$@"; do
    name=$(basename -- "$project" .headroom)
    for page in data label errors report; do
        for theme in light dark; do
            picture=$folder/$name-$page-$theme.png
            "$window" --screenshot "$picture" --page "$page" --theme "$theme" "$project" || exit 1
            printf '  %s\n' "$picture"
        done
    done
done
