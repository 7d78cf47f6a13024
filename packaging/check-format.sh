#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Are all sources as .clang-format (14) wants them?   packaging/check-format.sh [--fix]
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

mode=(--dry-run -Werror)
[ "${1:-}" != --fix ] || mode=(-i)
folders=()
for folder in app core translations widgets tests; do [ ! -d "$folder" ] || folders+=("$folder"); done
find "${folders[@]}" \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 clang-format "${mode[@]}"
