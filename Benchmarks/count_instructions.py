#!/usr/bin/env python3
"""Counts the instructions of the command line's main jobs, and compares them with those on record.

    Benchmarks/count_instructions.py SCALEWRIGHT [--record]

`validate` reads an instrument and holds it to every rule, `emit` writes its Swift besides. `read` is
`reliability` on a table of which two columns are answers and one scale is summed up, `summarise` the same
with all of its four scales, `score` writes their scores, `factor` is `reliability` of a hundred items on
one scale; all on one thread. A job that takes more than the tolerance above its record fails, and so does
one that takes so much less: then the record would let the next slowdown pass.

Callgrind counts, and only what the program's own file holds, the Swift libraries among it: the C library
has ways of its own for each kind of processor, and the loader's work depends on the system. What remains is
the same to the last instruction on any x86-64 processor, as long as the compiler is the same.
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
SCALE_ITEMS, SCALE_ROWS = 100, 1_000


def counted(command, folder):
    """The instructions of one run that stand in the program's own file."""
    profile = pathlib.Path(folder, "profile")
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--compress-strings=no", "--compress-pos=no",
         f"--callgrind-out-file={profile}", *map(str, command)],
        capture_output=True, text=True,
        # With a seed of its own for each run, dictionaries take another number of steps each time.
        env=os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1"})
    if run.returncode != 0 or not profile.exists():
        sys.exit(f"{' '.join(map(str, command))} ended with {run.returncode}:\n{run.stderr}")
    with open(profile, encoding="utf-8", errors="replace") as lines:
        return own_cost(lines, str(pathlib.Path(command[0]).resolve()))


def own_cost(lines, program):
    """The sum of a profile's costs within one file, calls into others left out."""
    total = 0
    is_own = is_call = False
    for line in lines:
        if line.startswith("ob="):
            is_own = line[3:].strip() == program
        elif line.startswith("calls="):
            # The next line is what the call cost, which stands where the function called is.
            is_call = True
        elif line[0].isdigit():
            if is_own and not is_call:
                total += int(line.split()[1])
            is_call = False
    if total == 0:
        sys.exit(f"The profile knows nothing of {program}.")
    return total


def compiler():
    """The version of Swift, by which counts differ."""
    version = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    found = re.search(r"Swift version (\S+)", version)
    return found[1] if found else "unknown"


def jobs(scalewright, folder):
    data = f"{folder}/answers.csv"
    compare.write_answers(data, ROWS)
    scale_data = f"{folder}/scale.csv"
    compare.write_scale(scale_data, SCALE_ITEMS, SCALE_ROWS)
    text = compare.INSTRUMENT.read_text(encoding="utf-8")
    small = pathlib.Path(folder, "small.instrument.yaml")
    two = "scales:\n  two: {items: [q1, q2], score: mean, answered: all}\n"
    # Every item has to be scored, so that the others are left out.
    items = re.sub(r"(?m)^  q(?![12]:)\d+:.*\n", "", text[: text.index("scales:")])
    small.write_text(items + two, encoding="utf-8")
    options = ["--data", data, "--threads", "1"]
    return {
        "validate": [scalewright, "validate", compare.TSR],
        "emit": [scalewright, "emit", "swift", compare.TSR, "-o", f"{folder}/emitted"],
        "read": [scalewright, "reliability", small, *options],
        "summarise": [scalewright, "reliability", compare.INSTRUMENT, *options],
        "score": [scalewright, "score", compare.INSTRUMENT, *options, "-o", f"{folder}/scores.csv"],
        "factor":
            [scalewright, "reliability", compare.scale_of(SCALE_ITEMS, folder), "--data", scale_data,
             "--threads", "1"],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scalewright")
    parser.add_argument("--record", action="store_true", help="write the counts down")
    arguments = parser.parse_args()
    record = json.loads(RECORD.read_text(encoding="utf-8"))
    machine = platform.machine()
    if machine not in record["counts"] and not arguments.record:
        print(
            f"Instructions are not counted: none are on record for {machine}. On a processor of that kind,"
            " Scripts/check-instructions.sh --record writes them down.")
        return
    with tempfile.TemporaryDirectory() as folder:
        counts = {
            name: counted(job, folder) for name, job in jobs(arguments.scalewright, folder).items()}
    if arguments.record:
        record["swift"] = compiler()
        record["counts"][machine] = counts
        RECORD.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    known = record["counts"][machine]
    if unknown := [name for name in counts if name not in known]:
        sys.exit(f"No count of {', '.join(unknown)} is on record: run Scripts/check-instructions.sh --record.")
    strayed = False
    for name, count in counts.items():
        change = count / known[name] - 1
        strayed |= abs(change) > record["tolerance"]
        print(f"{name:12}{count:>15,}{change:>+9.1%}")
    if strayed:
        sys.exit(
            f"A count is more than {record['tolerance']:.0%} off its record. Find out why; where it is meant,"
            " run Scripts/check-instructions.sh --record and commit the difference. Swift is"
            f" {compiler()} here, and was {record['swift']} when the counts were recorded.")


if __name__ == "__main__":
    main()
