"""The comparison's job in DuckDB: `duckdb_peer.py FILE` prints `scale alpha` for each scale."""
import sys

import duckdb

REVERSED = {"q3", "q6", "q9", "q12", "q15", "q18"}
database = duckdb.connect()
columns = ", ".join(
    f"6 - q{i} AS q{i}" if f"q{i}" in REVERSED else f"q{i}" for i in range(1, 25)
)
database.execute(f"CREATE TEMP TABLE answers AS SELECT id, {columns} FROM read_csv('{sys.argv[1]}')")
for scale in range(4):
    items = [f"q{6 * scale + i}" for i in range(1, 7)]
    answered = " + ".join(f"({item} IS NOT NULL)::INT" for item in items)
    total = " + ".join(f"coalesce({item}, 0)" for item in items)
    database.execute(
        f"SELECT sum(CASE WHEN {answered} >= 4 THEN ({total})::DOUBLE / ({answered}) END) FROM answers"
    ).fetchone()
    complete = " AND ".join(f"{item} IS NOT NULL" for item in items)
    pairs = [(a, b) for a in range(6) for b in range(a, 6)]
    rest = "+".join(items)
    figures = [f"covar_samp({items[a]}, {items[b]})" for a, b in pairs]
    figures += [f"corr({item}, {rest} - {item})" for item in items]
    figures += [f"avg({item})" for item in items]
    row = database.execute(f"SELECT {', '.join(figures)} FROM answers WHERE {complete}").fetchone()
    trace = sum(value for (a, b), value in zip(pairs, row) if a == b)
    whole = sum(value if a == b else 2 * value for (a, b), value in zip(pairs, row))
    print(f"s{scale + 1}", repr(6 / 5 * (1 - trace / whole)))
