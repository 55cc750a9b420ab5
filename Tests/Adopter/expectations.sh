# What check-plugin.sh and check-installed.sh say of a copy of this package, in which they stand: read by them
# with `source`, after they have set `products`, where SwiftPM builds, `outputs`, where plugins write, and `log`.

passes() { # NAME COMMAND…
    local name=$1
    shift
    if ! "$@"; then
        echo "FAILED: $name"
        sed 's/^/    /' "$log"
        exit 1
    fi
    echo "ok: $name"
}

build() { swift build --disable-sandbox --scratch-path "$products" >"$log" 2>&1; }
fails_to_build() { ! build; }
emits() {
    swift package --disable-sandbox --scratch-path "$products" --allow-writing-to-package-directory \
        scalewright emit "$@" >"$log" 2>&1
}
says() { grep -qF -- "$1" "$log"; }
is_silent_about() { ! says "$1"; }
has_output() { [ -n "$(find "$outputs" -name "$1")" ]; }
