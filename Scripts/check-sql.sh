#!/bin/bash
# Runs emitted SQL on DuckDB, PostgreSQL and Spark, and holds it to the command line: check-sql.sh [DATABASE…]
# Installs what is missing where it can, Python packages outside of the checkout. A database that cannot be
# had is passed over with a word, and under CI=true a failure.
set -euo pipefail
cd "$(dirname "$0")/.."

databases=${*:-duckdb postgres spark}
venv=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/scalewright/databases
folder=$(mktemp -d)
server=
finish() {
    if [ -n "$server" ]; then as_server "$server/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null; fi
    rm -rf "$folder"
}
trap finish EXIT

# PostgreSQL refuses to run as root.
as_server() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

install() {
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" = 0 ]; then as_root=; else as_root="sudo -n"; fi
    $as_root apt-get update -qq &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Debian has the module of virtual environments in a package of its own.
environment() {
    [ -x "$venv/bin/pip" ] || python3 -m venv "$venv" >/dev/null ||
        { install python3-venv && python3 -m venv --clear "$venv"; }
}

python_package() {
    environment || return 1
    "$venv/bin/pip" install --quiet --disable-pip-version-check "$1"
}

programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }

begin_postgres() {
    if [ -z "$(programs)" ]; then install postgresql || return 1; fi
    local found
    found=$(programs)
    mkdir "$folder/socket" && chmod 755 "$folder" "$folder/socket" || return 1
    if [ "$(id -u)" = 0 ]; then chown postgres "$folder" "$folder/socket" || return 1; fi
    as_server "$found/initdb" -D "$folder/data" -U check -A trust -E UTF8 --no-sync >/dev/null || return 1
    server=$found
    as_server "$server/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
        -o "-k $folder/socket -c listen_addresses='' -c fsync=off" start >/dev/null || return 1
    export PGHOST=$folder/socket PGUSER=check PGDATABASE=postgres
    PATH=$server:$PATH
}

begin() {
    case $1 in
        duckdb) python_package duckdb==2.0.0 ;;
        postgres) environment && begin_postgres ;;
        spark)
            command -v java >/dev/null || install default-jre-headless || return 1
            python_package pyspark==4.3.0
            ;;
        *) echo "There is no database '$1'; choose of duckdb, postgres and spark." >&2; exit 2 ;;
    esac
}

tool=$(Scripts/build-tool.sh)
for database in $databases; do
    if begin "$database"; then
        "$venv/bin/python" Scripts/check-sql.py "$tool" "$database"
    elif [ "${CI:-}" = true ]; then
        echo "$database cannot be had." >&2
        exit 1
    else
        echo "$database: cannot be had, and is passed over"
    fi
done
