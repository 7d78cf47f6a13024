#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy (14) over the program's sources with the compile commands of build/dev.
#   packaging/check-tidy.sh                  all of app, core and widgets
#   packaging/check-tidy.sh FILE|FOLDER…     these, and what is in these folders
#   packaging/check-tidy.sh --changed BASE   those that differ from the commit BASE
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

[ -f build/dev/compile_commands.json ] || cmake --preset dev >/dev/null
folders=()
for folder in app core translations widgets; do [ ! -d "$folder" ] || folders+=("$folder"); done
case ${1:-} in
    '') mapfile -t files < <(find "${folders[@]}" -name '*.cpp' | sort) ;;
    --changed) mapfile -t files < <(git diff --name-only --diff-filter=d "$2" -- "${folders[@]}" | grep '\.cpp$' || true) ;;
    *) mapfile -t files < <(find "$@" -name '*.cpp' | sort) ;;
esac
[ ${#files[@]} -gt 0 ] || exit 0

# clang can't read GCC's precompiled headers, and files should include what they use: the commands without them.
mkdir -p build/tidy
sed -E 's/ -Winvalid-pch//g; s/ -fpch-preprocess//g; s/ -include [^ ]*cmake_pch\.hxx//g' build/dev/compile_commands.json \
    >build/tidy/compile_commands.json

# GCC's warnings that clang doesn't know are no findings. "N warnings generated" counts what is switched off.
printf '%s\0' "${files[@]}" |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy -quiet -p build/tidy --extra-arg=-Wno-unknown-warning-option \
        2> >(grep -vE '^[0-9]+ warnings? generated\.$|^Suppressed |^Use -header-filter' >&2)
