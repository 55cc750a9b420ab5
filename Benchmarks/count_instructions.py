#!/usr/bin/env python3
"""Counts the instructions of the command line's main jobs, and compares them with those on record.

    Benchmarks/count_instructions.py SCALEWRIGHT [--record]

`read` is `reliability` on a table of which two columns are answers and one scale is summed up, `summarise` the same with
all of its four scales, `score` writes their scores; all on one thread. Callgrind counts. A job that takes
more than the tolerance above its record fails, and so does one that takes so much less: then the record
would let the next slowdown pass.
"""
import argparse
import json
import os
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

import compare

RECORD = pathlib.Path(__file__).resolve().parent / "instructions.json"
ROWS = 20_000


def counted(command):
    """The instructions of one run."""
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, command)],
        capture_output=True, text=True,
        # With a seed of its own for each run, dictionaries take another number of steps each time.
        env=os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1"})
    found = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or found is None:
        sys.exit(f"{' '.join(map(str, command))} ended with {run.returncode}:\n{run.stderr}")
    return int(found[1])


def jobs(scalewright, folder):
    data = f"{folder}/answers.csv"
    compare.write_answers(data, ROWS)
    text = compare.INSTRUMENT.read_text(encoding="utf-8")
    small = pathlib.Path(folder, "small.instrument.yaml")
    scale = "scales:\n  two: {items: [q1, q2], score: mean, answered: all}\n"
    # Every item has to be scored, so that the others are left out.
    items = re.sub(r"(?m)^  q(?![12]:)\d+:.*\n", "", text[: text.index("scales:")])
    small.write_text(items + scale, encoding="utf-8")
    options = ["--data", data, "--threads", "1"]
    return {
        "validate": [scalewright, "validate", compare.TSR],
        "read": [scalewright, "reliability", small, *options],
        "summarise": [scalewright, "reliability", compare.INSTRUMENT, *options],
        "score": [scalewright, "score", compare.INSTRUMENT, *options, "-o", f"{folder}/scores.csv"],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scalewright")
    parser.add_argument("--record", action="store_true", help="write the counts down")
    arguments = parser.parse_args()
    record = json.loads(RECORD.read_text(encoding="utf-8"))
    machine = platform.machine()
    with tempfile.TemporaryDirectory() as folder:
        counts = {name: counted(job) for name, job in jobs(arguments.scalewright, folder).items()}
    if arguments.record:
        record["counts"][machine] = counts
        RECORD.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    known = record["counts"].get(machine)
    if known is None:
        print(f"No counts are on record for {machine}.")
        return
    strayed = False
    for name, count in counts.items():
        change = count / known[name] - 1
        strayed |= abs(change) > record["tolerance"]
        print(f"{name:12}{count:>15,}{change:>+9.1%}")
    if strayed:
        sys.exit(
            f"A count is more than {record['tolerance']:.0%} off its record. Find out why; where it is meant,"
            " run Scripts/check-instructions.sh --record and commit the difference.")


if __name__ == "__main__":
    main()
