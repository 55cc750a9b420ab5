#!/bin/bash
# Installs the command line with its completions, and what the plugins of packages without the trait Compiler
# run, under a prefix: install.sh /usr/local
set -euo pipefail

case $1 in
    /*) prefix=$1 ;;
    "~/"*) prefix=$HOME/${1#"~/"} ;; # Not every shell expands it in PREFIX=~/.local.
    *) prefix=$PWD/$1 ;;
esac
cd "$(dirname "$0")/.."
tool=$(Scripts/build-tool.sh)
plugins=(scalewrightc scalewright-documents)
for program in "${plugins[@]}"; do Scripts/build-tool.sh "$program" >/dev/null; done
install -d "$prefix/bin" "$prefix/share/bash-completion/completions" \
    "$prefix/share/zsh/site-functions" "$prefix/share/fish/vendor_completions.d"
for program in scalewright "${plugins[@]}"; do
    install -m 755 "$(dirname "$tool")/$program" "$prefix/bin/$program"
done
"$tool" --generate-completion-script bash >"$prefix/share/bash-completion/completions/scalewright"
"$tool" --generate-completion-script zsh >"$prefix/share/zsh/site-functions/_scalewright"
"$tool" --generate-completion-script fish >"$prefix/share/fish/vendor_completions.d/scalewright.fish"
echo "installed scalewright, scalewrightc and scalewright-documents in $prefix/bin, and completions for bash, zsh and fish under $prefix/share"
