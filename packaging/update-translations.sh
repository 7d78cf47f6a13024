#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads the texts to translate out of the sources into translations/*.ts and says what is left to translate there.
# The English file holds plural forms only: "1 example" beside the sources' "%1 examples".
#   packaging/update-translations.sh                       brings the files up to date
#   packaging/update-translations.sh --into FOLDER [DIR…]  leaves them and updates copies in FOLDER, from these sources
# Exit status 1 while anything is unfinished, or a text would be looked for in vain.
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
lost=

update() {
    # With the root to include from, it sees that classes are in the namespace: at run time tr() asks for
    # "headroom::DataPage". The limit on time: it can loop for ever on an expression as a plural's number.
    local said
    said=$(timeout 120 "$tools/lupdate" -silent -no-obsolete -locations none -I . "${@:2}" "${sources[@]}" \
        -ts "$into/$1" 2>&1) || { echo "$said" >&2; return 1; }
    # Such a text is written under another context than the one in which it is looked for.
    lost=$(grep 'lacks Q_OBJECT' <<<"$lost"$'\n'"$said" | sort -u || true)
}
update headroom_en.ts -pluralonly
update headroom_de.ts
update headroom_es.ts
unfinished=$(grep -c 'type="unfinished"' "$into"/headroom_*.ts | grep -v ':0$' || true)
[ -z "$lost$unfinished" ] || { printf '%s\n' "$lost" "$unfinished" >&2; exit 1; }
