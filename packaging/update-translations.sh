#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads the texts to translate out of the sources into translations/*.ts and says what is left to translate there.
# The English file holds plural forms only: "1 example" beside the sources' "%1 examples".
#   packaging/update-translations.sh                       brings the files up to date
#   packaging/update-translations.sh --into FOLDER [DIR…]  leaves them and updates copies in FOLDER, from these sources
# Exit status 1 while anything is unfinished.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

into=translations
sources=()
if [ "${1:-}" = --into ]; then
    into=$2
    cp translations/headroom_*.ts "$into"
    sources=("${@:3}")
fi
if [ ${#sources[@]} -eq 0 ]; then
    for folder in core app widgets; do [ ! -d "$folder" ] || sources+=("$folder"); done
fi
tools=/usr/lib/qt6/bin

update() {
    # lupdate warns of namespaces that it doesn't follow; the contexts are right all the same. The limit on time: it can
    # loop for ever on an expression as a plural's number.
    timeout 120 "$tools/lupdate" -silent -no-obsolete -locations none "${@:2}" "${sources[@]}" -ts "$into/$1" 2>/dev/null
}
update headroom_en.ts -pluralonly
update headroom_de.ts
update headroom_es.ts
! grep -c 'type="unfinished"' "$into"/headroom_*.ts | grep -v ':0$' >&2
