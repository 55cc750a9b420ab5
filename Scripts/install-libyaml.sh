#!/bin/sh
# Installs libyaml, and pkg-config to find it with, where they are missing.
set -eu

if pkg-config --exists yaml-0.1 2>/dev/null; then exit 0; fi

echo "libyaml is missing; installing it."
if [ "$(uname)" = Darwin ]; then
    brew install libyaml pkg-config
elif command -v apt-get >/dev/null; then
    if [ "$(id -u)" = 0 ]; then asroot=; else asroot=sudo; fi
    $asroot apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $asroot apt-get install -y -qq libyaml-dev pkg-config >/dev/null
elif command -v dnf >/dev/null; then
    sudo dnf install -y libyaml-devel pkgconf-pkg-config
else
    echo "Install libyaml with its headers, and pkg-config, by this system's means." >&2
    exit 1
fi
