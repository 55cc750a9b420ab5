#!/bin/bash
# Installs the command line and its completions under a prefix: install.sh /usr/local
set -euo pipefail
cd "$(dirname "$0")/.."

prefix=$1
tool=$(Scripts/build-tool.sh)
install -d "$prefix/bin" "$prefix/share/bash-completion/completions" \
    "$prefix/share/zsh/site-functions" "$prefix/share/fish/vendor_completions.d"
install -m 755 "$tool" "$prefix/bin/scalewright"
"$tool" --generate-completion-script bash >"$prefix/share/bash-completion/completions/scalewright"
"$tool" --generate-completion-script zsh >"$prefix/share/zsh/site-functions/_scalewright"
"$tool" --generate-completion-script fish >"$prefix/share/fish/vendor_completions.d/scalewright.fish"
echo "installed $prefix/bin/scalewright, and completions for bash, zsh and fish under $prefix/share"
