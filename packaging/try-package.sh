#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian package, starts what is in it without a display, and removes it again.
#   packaging/try-package.sh FILE.deb
# As root with dpkg; otherwise, or where headroom is installed already, unpacked into a scratch folder.
set -uo pipefail
[ $# -eq 1 ] || {
    sed -n '3,5s/^# \{0,1\}//p' "$0" >&2
    exit 2
}
deb=$(realpath -- "$1") || exit 1
. "$(dirname -- "${BASH_SOURCE[0]}")/steps.sh"
scratch=$(mktemp -d) || exit 1
trap 'rm -rf -- "$scratch"' EXIT
export HOME=$scratch XDG_CONFIG_HOME=$scratch/config XDG_CACHE_HOME=$scratch/cache XDG_DATA_HOME=$scratch/data
export LC_ALL=C.UTF-8
unset HEADROOM_MEDIA DISPLAY WAYLAND_DISPLAY
failed=0
try() { step "$@" || failed=1; }

installed=''
if [ "$(id -u)" -eq 0 ] && ! dpkg-query -W headroom >/dev/null 2>&1; then
    step "Install the package" dpkg -i "$deb" || {
        dpkg --purge headroom >/dev/null 2>&1
        exit 1
    }
    installed=yes
    prefix=/usr
else
    step "Unpack the package" dpkg-deb -x "$deb" "$scratch/root" || exit 1
    prefix=$scratch/root/usr
fi
bin=$prefix/bin
sample=$prefix/share/headroom/sample/spoken_digits

make_project() {
    "$bin/headroom-cli" new "$scratch/digits.headroom" --task classification &&
        "$bin/headroom-cli" import "$scratch/digits.headroom" "$sample/spoken_digits.csv" --key file --media file \
            --media-root "$sample" --label label --prediction prediction:svm --score score:svm
}
draw() {
    local page
    for page in data label errors report; do
        "$bin/headroom" --screenshot "$scratch/$page.png" --page "$page" "$scratch/digits.headroom" || return 1
        # A page without anything on it is smaller than this.
        [ "$(stat -c %s "$scratch/$page.png")" -gt 20000 ] || return 1
    done
}
shows_waveforms() {
    "$bin/headroom-cli" report "$scratch/digits.headroom" --out "$scratch/digits.html" &&
        grep -q 'class="waveform"' "$scratch/digits.html"
}

knows_projects() {
    mkdir -p "$scratch/mime/packages" && cp "$prefix/share/mime/packages/headroom.xml" "$scratch/mime/packages" &&
        update-mime-database "$scratch/mime" && grep -q 'application/x-headroom:\*.headroom' "$scratch/mime/globs2"
}

try "headroom --version" "$bin/headroom" --version
try "headroom-cli --version" "$bin/headroom-cli" --version
try "Make a project of the installed sample" make_project
try "Draw the window's pages" draw
try "Decode with the installed headroom-media" shows_waveforms
try "Desktop file" desktop-file-validate "$prefix/share/applications/org.headroom.Headroom.desktop"
try "AppStream data" appstreamcli validate --no-net "$prefix/share/metainfo/org.headroom.Headroom.metainfo.xml"
try "MIME type" knows_projects

if [ -n "$installed" ]; then
    try "Remove the package" dpkg --purge headroom
    left=$(find /usr/bin/headroom* /usr/libexec/headroom /usr/share/headroom 2>/dev/null)
    [ -z "$left" ] || {
        printf 'left behind: %s\n' "$left" >&2
        failed=1
    }
fi
exit "$failed"
