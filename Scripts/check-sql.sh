#!/bin/bash
# Runs emitted SQL on DuckDB, PostgreSQL and Spark, and holds it to the command line: check-sql.sh [DATABASE…]
# Installs what is missing where it can; a database that cannot be had is passed over, but not under CI=true.
set -euo pipefail
cd "$(dirname "$0")/.."

databases=${*:-duckdb postgres spark}
venv=.build/databases
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
    if ! command -v apt-get >/dev/null; then return 1; fi
    if [ "$(id -u)" = 0 ]; then asroot=; else asroot=sudo; fi
    $asroot apt-get update -qq && DEBIAN_FRONTEND=noninteractive $asroot apt-get install -y -qq "$@" >/dev/null
}

python_package() {
    if [ ! -x "$venv/bin/python" ]; then python3 -m venv "$venv"; fi
    "$venv/bin/python" -c "import ${1%%=*}" 2>/dev/null ||
        "$venv/bin/pip" install --quiet --disable-pip-version-check "$1"
}

# The one with the packages, if any was needed.
python() {
    if [ -x "$venv/bin/python" ]; then echo "$venv/bin/python"; else echo python3; fi
}

begin_postgres() {
    programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }
    if [ -z "$(programs)" ]; then install postgresql || return 1; fi
    server=$(programs)
    mkdir "$folder/socket"
    if [ "$(id -u)" = 0 ]; then chown postgres "$folder" "$folder/socket"; fi
    chmod 755 "$folder" "$folder/socket"
    as_server "$server/initdb" -D "$folder/data" -U check -A trust -E UTF8 --no-sync >/dev/null
    as_server "$server/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
        -o "-k $folder/socket -c listen_addresses='' -c fsync=off" start >/dev/null
    export PGHOST=$folder/socket PGUSER=check PGDATABASE=postgres
    PATH=$server:$PATH
}

begin() {
    case $1 in
        duckdb) python_package duckdb==2.0.0 ;;
        postgres) begin_postgres ;;
        spark)
            command -v java >/dev/null || install default-jre-headless || return 1
            python_package pyspark==4.3.0
            ;;
        *) echo "There is no database '$1'; choose of duckdb, postgres and spark." >&2; exit 2 ;;
    esac
}

swift build --product scalewright >&2
tool=$(swift build --show-bin-path)/scalewright
for database in $databases; do
    if begin "$database"; then
        "$(python)" Scripts/check-sql.py "$tool" "$database"
    elif [ "${CI:-}" = true ]; then
        echo "$database cannot be had." >&2
        exit 1
    else
        echo "$database: cannot be had, and is passed over"
    fi
done
