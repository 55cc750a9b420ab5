"""Runs emitted SQL on the real databases and holds it to the command line.

    check-sql.py SCALEWRIGHT DATABASE…

For each instrument and form: `reliability` from the summaries gives the same bytes as from the answers,
also from three parts of them; the view gives every value of `score`; a faulty answer ends the view, is
listed by the check and refused by `reliability`. DATABASE is duckdb, postgres or spark; the environment
says by PGHOST where PostgreSQL listens.
"""

import csv
import glob
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARDS = 3
REFUSAL = "holds what is no answer of its response scale"


class DuckDB:
    def __init__(self, folder):
        import duckdb

        self.connection = duckdb.connect()
        self.error = duckdb.Error

    def load(self, table, path, types):
        columns = ", ".join(f"{quoted(name)} {kind}" for name, kind in types)
        self.connection.execute(f"CREATE OR REPLACE TABLE {quoted(table)} ({columns})")
        self.connection.execute(f"COPY {quoted(table)} FROM '{path}' (HEADER, NULLSTR '')")

    def run(self, sql):
        self.connection.execute(sql)

    def query(self, sql):
        return [tuple(row) for row in self.connection.execute(sql).fetchall()]

    def write(self, sql, path):
        self.connection.execute(f"COPY (\n{sql.rstrip().rstrip(';')}\n) TO '{path}' (HEADER, FORMAT csv)")


class Postgres:
    error = subprocess.CalledProcessError

    def __init__(self, folder):
        self.folder = folder

    def load(self, table, path, types):
        columns = ", ".join(f"{quoted(name)} {kind}" for name, kind in types)
        self.run(f"DROP TABLE IF EXISTS {quoted(table)} CASCADE; CREATE TABLE {quoted(table)} ({columns});")
        self.psql(f"\\copy {quoted(table)} FROM '{path}' WITH (FORMAT csv, HEADER)\n")

    def psql(self, text, *options):
        # As from a file: a query on standard input is echoed to nobody.
        command = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", *options, "-f", "-"]
        done = subprocess.run(command, input=text, capture_output=True, text=True)
        if done.returncode:
            raise subprocess.CalledProcessError(done.returncode, done.stderr)
        return done.stdout

    def run(self, sql):
        self.psql(sql)

    def query(self, sql):
        rows = list(csv.reader(self.psql(sql, "--csv", "-t").splitlines(keepends=True)))
        return [tuple(cell or None for cell in row) for row in rows]

    def write(self, sql, path):
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(self.psql(sql, "--csv"))


class Spark:
    def __init__(self, folder):
        from pyspark.sql import SparkSession

        self.folder = folder
        self.session = (
            SparkSession.builder.master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.sql.shuffle.partitions", "1")
            .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1 -Dlog4j.rootLogger=OFF")
            .config("spark.sql.warehouse.dir", os.path.join(folder, "warehouse"))
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate()
        )
        self.session.sparkContext.setLogLevel("OFF")
        self.error = Exception

    def load(self, table, path, types):
        schema = ", ".join(f"`{name.replace('`', '``')}` {'STRING' if kind == 'TEXT' else 'INT'}" for name, kind in types)
        frame = self.session.read.csv(path, header=True, schema=schema)
        frame.createOrReplaceTempView(table)

    def run(self, sql):
        self.session.sql(sql)

    def query(self, sql):
        return [tuple(row) for row in self.session.sql(sql).collect()]

    def write(self, sql, path):
        parts = path + ".parts"
        shutil.rmtree(parts, ignore_errors=True)
        self.session.sql(sql).coalesce(1).write.csv(parts, header=True)
        shutil.copy(glob.glob(f"{parts}/part-*.csv")[0], path)


DATABASES = {"duckdb": DuckDB, "postgres": Postgres, "spark": Spark}


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


class Check:
    """One form of one instrument, on one database."""

    def __init__(self, tool, name, database, instrument, form, folder):
        self.tool, self.name, self.database = tool, name, database
        self.instrument, self.form, self.folder = instrument, form, folder
        self.base = os.path.basename(instrument).replace(".instrument.yaml", "")
        self.checked = 0
        self.book = json.loads(self.scalewright("emit", "codebook-json", instrument, "-o", "-"))

    def scalewright(self, *arguments, status=0):
        done = subprocess.run([self.tool, *arguments], capture_output=True, text=True)
        if done.returncode != status:
            sys.exit(f"scalewright {' '.join(arguments)} ended with {done.returncode}:\n{done.stderr}")
        return done.stdout if status == 0 else done.stderr

    def equal(self, found, expected, what):
        self.checked += 1
        if found != expected:
            sys.exit(f"{self.name}, {self.base} {self.form}: {what}\n found    {found!r}\n expected {expected!r}")

    def emitted(self, kind, table="answers"):
        target = os.path.join(self.folder, "sql", table)
        self.scalewright(
            "emit", "sql", self.instrument, "--dialect", self.name, "--table", table, "-o", target, "--force")
        path = os.path.join(target, f"{self.base}.{self.form}.{self.name}.{kind}.sql")
        with open(path, encoding="utf-8") as file:
            return file.read()

    def view(self):
        """Every row of the view of scores."""
        mark = "`" if self.name == "spark" else '"'
        return self.database.query(f"SELECT * FROM {mark}{self.book['id']}_{self.form}_scores{mark}")

    def draw(self, rows):
        """Answers by chance, some of them missing in either way; also as the database is to see them."""
        scales = {scale["id"]: scale for scale in self.book["response_scales"]}
        items = {item["id"]: scales[item["responses"]] for item in self.book["items"]}
        text = self.scalewright(
            "simulate", self.instrument, "--form", self.form, "--rows", str(rows), "--missing", "0.06",
            "--seed", "11", "-o", "-")
        table = list(csv.reader(text.splitlines(keepends=True)))
        chance = random.Random(5)
        header = table[0]
        for row in table[1:]:
            # Some rows answer next to nothing.
            sparse = chance.random() < 0.05
            for place, column in enumerate(header):
                if column not in items:
                    continue
                reasons = [reason["code"] for reason in items[column].get("missing", [])]
                if sparse and chance.random() < 0.8:
                    row[place] = ""
                elif reasons and chance.random() < 0.05:
                    row[place] = str(chance.choice(reasons))
        waves = self.book.get("design", {}).get("waves")
        self.wave = header.index(waves["column"]) if waves else None
        self.types = [(name, "INTEGER" if name in items else "TEXT") for name in header]
        self.items = [name for name in header if name in items]
        self.path = self.put("answers.csv", table)
        self.table = table

    def put(self, name, table):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(table)
        # The server of the database runs as somebody else.
        os.chmod(path, 0o644)
        return path

    def reliability(self, *arguments, missing="listwise"):
        return self.scalewright(
            "reliability", self.instrument, "--form", self.form, "--format", "json", "--missing", missing,
            *arguments)

    def check_summaries(self):
        self.database.load("answers", self.path, self.types)
        whole = os.path.join(self.folder, "summary.csv")
        self.database.write(self.emitted("summary"), whole)
        own = self.scalewright(
            "reliability", self.instrument, "--form", self.form, "--data", self.path, "--format", "summary")
        with open(whole, encoding="utf-8", newline="") as file:
            self.equal(
                sorted(csv.reader(file)), sorted(csv.reader(own.splitlines(keepends=True))), "the summary")
        parts = []
        for shard in range(SHARDS):
            part = self.put(f"part{shard}.csv", [self.table[0]] + self.table[1 + shard :: SHARDS])
            self.database.load(f"part{shard}", part, self.types)
            parts.append(os.path.join(self.folder, f"part{shard}.summary.csv"))
            self.database.write(self.emitted("summary", f"part{shard}"), parts[-1])
        for missing in ["listwise", "pairwise"]:
            expected = self.reliability("--data", self.path, missing=missing)
            found = self.reliability("--from-summary", whole, missing=missing)
            self.equal(found, expected, f"reliability {missing} from a summary")
            # Parts may be waves, so that they do not tell whether persons come back.
            if self.wave is not None:
                continue
            found = self.reliability("--from-summary", *parts, missing=missing)
            self.equal(found, expected, f"reliability {missing} from {SHARDS} summaries")

    def check_waves(self):
        """Some of the persons come back in another wave: a summary says so, and is worth as much as the rows."""
        repeated = [list(row) for row in self.table[1:20]]
        for row in repeated:
            row[self.wave] = "later"
        path = self.put("waves.csv", self.table + repeated)
        self.database.load("waves", path, self.types)
        summary = os.path.join(self.folder, "waves.summary.csv")
        self.database.write(self.emitted("summary", "waves"), summary)
        with open(summary, encoding="utf-8", newline="") as file:
            self.equal(["", "repeated_persons", "", "", "1"] in list(csv.reader(file)), True, "the repeated persons")
        self.equal(self.reliability("--from-summary", summary), self.reliability("--data", path), "two waves")

    def check_scores(self):
        self.database.run(self.emitted("scores"))
        found = self.view()
        text = self.scalewright("score", self.instrument, "--form", self.form, "--data", self.path)
        expected = list(csv.reader(text.splitlines(keepends=True)))
        keys = len(self.book["keys"])
        self.equal(len(found), len(expected) - 1, "the number of rows")

        def order(row):
            return tuple(str(cell) for cell in row[:keys])

        for view, own in zip(sorted(found, key=order), sorted(expected[1:], key=order)):
            for column, one, other in zip(expected[0], view, own):
                self.equal(number(one), number(other or None), f"{column} of {own[:keys]}")

    def check_faults(self):
        """One answer that no response scale has, one key that is blank, and one that stands twice."""
        faulty = [list(row) for row in self.table]
        place = self.table[0].index(self.items[-1])
        faulty[7][place] = "7777"
        keys = [index for index, (_, kind) in enumerate(self.types) if kind == "TEXT"]
        count = len(self.book["keys"])
        for key in keys[:count]:
            faulty[9][key] = faulty[8][key]
        faulty[10][keys[0]] = ""
        self.database.load("answers", self.put("faulty.csv", faulty), self.types)
        problems = sorted(self.database.query(self.emitted("check")), key=lambda row: str(row[-1]))
        texts = [tuple(row[count:]) for row in problems]
        self.equal(
            texts,
            [
                (self.items[-1], "7777", "no answer of its response scale"),
                (None, None, "rows have this key: 2"),
                (None, None, "the key is blank"),
            ],
            "the check")
        self.equal([str(cell) for cell in problems[1][:count]], [faulty[8][key] for key in keys[:count]], "the key")
        summary = os.path.join(self.folder, "faulty.summary.csv")
        self.database.write(self.emitted("summary"), summary)
        message = self.scalewright(
            "reliability", self.instrument, "--form", self.form, "--from-summary", summary, status=2)
        self.equal(f"{self.items[-1]} 1\n" in message, True, f"the refusal: {message}")
        self.database.run(self.emitted("scores"))
        try:
            self.view()
        except self.database.error as error:
            text = str(getattr(error, "cmd", error))
            self.equal(REFUSAL in text and "7777" in text, True, f"the view's message: {text}")
        else:
            self.equal("scores", "an error", "the view of faulty answers")


def number(cell):
    """A value as something that compares: a float for every number."""
    try:
        return float(cell) if cell is not None else None
    except ValueError:
        return cell


def long_instrument(folder):
    """A scale of a hundred items, a third of them reversed: more columns than PostgreSQL selects."""
    items = [f"item_{number:03}" for number in range(1, 101)]
    lines = ["scalewright: 1", "instrument: long", "title: A long one", "version: 1.0.0", "language: en"]
    lines += ["keys: {person: person}", "license: CC0-1.0", "definition: Much."]
    lines += ["responses: {degree: {labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}}", "items:"]
    lines += [f"  {item}: {{responses: degree, text: How much of number {index} do you have?}}" for index, item in enumerate(items)]
    plain, turned = items[: 67], items[67:]
    lines += ["scales:", f"  all_items: {{items: [{', '.join(plain)}], reversed: [{', '.join(turned)}], score: mean, answered: 75%}}"]
    path = os.path.join(folder, "long.instrument.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    return path


def main(tool, names):
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        bedside, panel = (os.path.join(folder, f"{name}.instrument.yaml") for name in ["bedside", "panel"])
        for path in [bedside, panel]:
            source = os.path.basename(path).replace(".instrument", "")
            shutil.copy(os.path.join(ROOT, "Tests/ScriptEmissionTests/Engines", source), path)
        tsr = os.path.join(ROOT, "instruments/tsr.instrument.yaml")
        small = [(bedside, "nurse", 200), (panel, "self", 60)]
        whole = [(bedside, "nurse", 400), (bedside, "patient", 400), (tsr, "teacher", 300), (tsr, "student", 300)]
        whole.append((panel, "self", 300))
        whole.append((long_instrument(folder), "self", 100))
        for name in names:
            database = DATABASES[name](folder)
            # Spark takes seconds to plan what the others do at once.
            samples = small if name == "spark" else whole
            checked = 0
            for instrument, form, rows in samples:
                check = Check(tool, name, database, instrument, form, folder)
                check.draw(rows)
                check.check_summaries()
                if check.wave is not None:
                    check.check_waves()
                check.check_scores()
                check.check_faults()
                checked += check.checked
            print(f"{name}: {len(samples)} {'form' if len(samples) == 1 else 'forms'}, {checked} comparisons, all equal", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
