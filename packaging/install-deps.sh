#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what packaging/dependencies.txt lists and this machine lacks (Debian 12, as root or with sudo).
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

missing=''
for package in $(sed 's/#.*//' "$here/dependencies.txt"); do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=''
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "install-deps.sh: these packages are missing and only root can install them:$missing" >&2
        exit 1
    }
    as_root=sudo
fi
echo "Installing:$missing" >&2
$as_root apt-get update -qq
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
