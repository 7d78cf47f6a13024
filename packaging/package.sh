#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package into build/package and prints its path.
#   packaging/package.sh            of the preset release, which is configured and built first
#   packaging/package.sh PRESET     of another preset, such as dev, built as it is now
set -uo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/steps.sh"
preset=${1:-release}
out=$root/build/package

configure "$preset" && build "$preset" headroom headroom-cli headroom-media headroom_cli_texts || exit 1
rm -rf -- "$out"
step "Package" cmake -E chdir "$root/build/$preset" \
    cpack -G DEB -B "$out" -D CPACK_CMAKE_GENERATOR=Ninja -D CPACK_PREINSTALL_TARGET= || exit 1
rm -rf -- "$out/_CPack_Packages"
ls -- "$out"/*.deb
