#!/usr/bin/env python3
"""Times the command line beside the other tools that are installed, in one run, as ratios.

    Benchmarks/compare.py SCALEWRIGHT [--rows 300 100000 5000000] [--items 24 100 400] [--item-rows 2000]
                          [--runs 5] [--slow 1000000]

Every tool reads the same answers (24 items, four scales, 2 % blank), reverses six items, scores four
scales and computes their alphas and item statistics. `floor` is a program in C that parses the file,
scores and adds up, and does nothing else. The commands take turns, so that a machine that slows down
slows all of them; the first round is not counted, and the fastest counts. What they print is compared
before anything is timed: a tool that found another alpha would be doing another job.

A table of its own shows how `reliability` grows with the items of one scale, all other things the same.
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
INSTRUMENT = HERE / "likert.instrument.yaml"
TSR = HERE.parent / "instruments" / "tsr.instrument.yaml"


def measured(command):
    """Wall seconds, processor seconds and peak memory in MiB of one run, its output thrown away."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit


def rounds(commands, runs):
    """The least of each figure by name; the commands take turns."""
    figures = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            figure = measured(command)
            if turn > 0:
                figures[name].append(figure)
    return {name: tuple(min(values) for values in zip(*taken)) for name, taken in figures.items()}


def write_answers(path, rows):
    """A table as a survey platform gives it: a number, a group, 24 codes of which 2 % are blank."""
    draw = random.Random(7)
    ability = [draw.gauss(0, 1) for _ in range(997)]
    lines = []
    for row in range(min(rows, 20_000)):
        cells = []
        for item in range(24):
            value = 0.7 * ability[(row + item // 6 * 101) % 997] + 0.8 * draw.gauss(0, 1)
            sign = -1 if item in (2, 5, 8, 11, 14, 17) else 1
            code = min(max(round(3 + 1.1 * sign * value), 1), 5)
            cells.append("" if draw.random() < 0.02 else str(code))
        lines.append(f",g{draw.randrange(1, 50)}," + ",".join(cells) + "\n")
    with open(path, "w", encoding="ascii") as file:
        file.write("id,group," + ",".join(f"q{item + 1}" for item in range(24)) + "\n")
        for start in range(0, rows, len(lines)):
            part = lines[: rows - start]
            file.write("".join(f"{start + place + 1}{line}" for place, line in enumerate(part)))


def floor(folder):
    """The program in C, if there is a compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        return None
    program = f"{folder}/floor"
    subprocess.run([compiler, "-O3", "-march=native", str(HERE / "peers" / "floor.c"), "-o", program], check=True)
    return program


def peers(data):
    """The other tools that run here."""
    python = os.environ.get("BENCH_PYTHON", sys.executable)
    found = {}
    for name, modules in {"polars": "polars, numpy", "duckdb": "duckdb", "pandas": "pandas, pingouin"}.items():
        if subprocess.run([python, "-c", f"import {modules}"], capture_output=True).returncode == 0:
            found[name] = [python, str(HERE / "peers" / f"{name}_peer.py"), data]
    if shutil.which("Rscript"):
        check = "library(psych); library(data.table)"
        if subprocess.run(["Rscript", "-e", check], capture_output=True).returncode == 0:
            found["psych (R)"] = ["Rscript", str(HERE / "peers" / "psych_peer.R"), data]
    return found


def check_alphas(scalewright, data, others):
    report = json.loads(
        subprocess.check_output(
            [scalewright, "reliability", INSTRUMENT, "--data", data, "--format", "json"]))
    expected = {scale["id"]: scale["alpha"]["raw"] for scale in report["scales"]}
    for name, command in others.items():
        lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
        found = {line.split()[0]: float(line.split()[1]) for line in lines}
        for scale, alpha in expected.items():
            if abs(found[scale] - alpha) > 1e-9:
                sys.exit(f"{name} finds alpha {found[scale]} for {scale}, and scalewright {alpha}")


def table(figures, base):
    print(f"{'':28}{'wall ms':>10}{'CPU ms':>10}{'peak MiB':>10}{'ratio':>9}")
    for name, (seconds, processor, memory) in figures.items():
        ratio = "" if name == base else f"{seconds / figures[base][0]:8.2f}×"
        print(f"{name:28}{seconds * 1000:10.1f}{processor * 1000:10.1f}{memory:10.0f}{ratio:>9}")
    print()


def without_keys(folder):
    """The instrument with no key, so that no row is checked for having answered already."""
    path = f"{folder}/keyless.instrument.yaml"
    text = INSTRUMENT.read_text(encoding="utf-8").replace("keys: {person: id}\n", "")
    pathlib.Path(path).write_text(text, encoding="utf-8")
    return path


def compare(scalewright, folder, rows, arguments):
    data = f"{folder}/answers.csv"
    write_answers(data, rows)
    others = peers(data)
    if rows > arguments.slow:
        others.pop("psych (R)", None)
    check_alphas(scalewright, data, others)
    reliability = [scalewright, "reliability", INSTRUMENT, "--data", data, "--format", "json"]
    ours = {
        "reliability": reliability,
        "reliability, one thread": reliability + ["--threads", "1"],
        "reliability, pairwise": reliability + ["--missing", "pairwise"],
        "reliability, no keys":
            [scalewright, "reliability", without_keys(folder), "--data", data, "--format", "json"],
        "score":
            [scalewright, "score", INSTRUMENT, "--data", data, "-o", f"{folder}/scores.csv", "--force"],
    }
    program = floor(folder)
    base = {"floor": [program, data]} if program else {}
    print(f"{rows} rows × 24 items, {os.path.getsize(data) >> 20} MiB")
    table(rounds(base | ours | others, arguments.runs), "floor" if program else "reliability")


def scale_of(items, folder):
    """An instrument of so many items on one scale."""
    path = pathlib.Path(folder, f"scale{items}.instrument.yaml")
    names = [f"q{item + 1}" for item in range(items)]
    head = INSTRUMENT.read_text(encoding="utf-8").split("keys:")[0]
    questions = "".join(
        f"  {name}: {{responses: degree, text: How well does statement {name[1:]} fit you?}}\n" for name in names)
    path.write_text(
        f"{head}responses:\n  degree: {{labels: [Not at all, Slightly, Somewhat, Quite, Extremely]}}\n\n"
        f"items:\n{questions}\nscales:\n  whole: {{items: [{', '.join(names)}], score: mean, answered: all}}\n",
        encoding="utf-8")
    return path


def write_scale(path, items, rows):
    """Answers to items of one factor, none of them blank."""
    draw = random.Random(items)
    with open(path, "w", encoding="ascii") as file:
        file.write(",".join(f"q{item + 1}" for item in range(items)) + "\n")
        for _ in range(rows):
            ability = draw.gauss(0, 0.7)
            answers = (round(3 + 1.1 * (ability + draw.gauss(0, 0.8))) for _ in range(items))
            file.write(",".join(str(min(max(answer, 1), 5)) for answer in answers) + "\n")


def compare_items(scalewright, folder, arguments):
    """The growth of `reliability` with the items of one scale; the ratio is to the fewest."""
    commands = {}
    for items in sorted(arguments.items):
        data = f"{folder}/scale{items}.csv"
        write_scale(data, items, arguments.item_rows)
        commands[f"reliability, {items} items"] = [
            scalewright, "reliability", scale_of(items, folder), "--data", data, "--format", "json"]
    if commands:
        print(f"{arguments.item_rows} rows, one scale")
        table(rounds(commands, arguments.runs), next(iter(commands)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scalewright")
    parser.add_argument("--rows", type=int, nargs="+", default=[300, 100_000, 5_000_000])
    parser.add_argument("--items", type=int, nargs="*", default=[24, 100, 400], help="on one scale")
    parser.add_argument("--item-rows", type=int, default=2000, help="more than items, or there is no factor")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--slow", type=int, default=1_000_000, help="the most rows that psych is given")
    arguments = parser.parse_args()
    scalewright = arguments.scalewright

    print("Start-up and validation")
    table(
        rounds(
            {
                "scalewright --version": [scalewright, "--version"],
                "validate tsr": [scalewright, "validate", TSR],
            },
            max(arguments.runs, 20)),
        "scalewright --version")
    with tempfile.TemporaryDirectory() as folder:
        compare_items(scalewright, folder, arguments)
    for rows in arguments.rows:
        with tempfile.TemporaryDirectory() as folder:
            compare(scalewright, folder, rows, arguments)


if __name__ == "__main__":
    main()
