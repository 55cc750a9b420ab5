#!/usr/bin/env python3
"""Times the command line beside the other tools that are installed, in one run, as ratios.

    Benchmarks/compare.py SCALEWRIGHT [--rows 100000] [--runs 5]

Every tool reads the same simulated answers (24 items, four scales, 2 % blank), reverses six items,
scores four scales and computes their alphas and item statistics. The commands take turns, so that a
machine that slows down slows all of them; the first round is not counted. What they print is compared
before anything is timed: a tool that found another alpha would be doing another job.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
INSTRUMENT = HERE / "likert.instrument.yaml"
TSR = HERE.parent / "instruments" / "tsr.instrument.yaml"


def measured(command):
    """Wall seconds and peak memory in MiB of one run, all its processes' output thrown away."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} ended with {process.returncode}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return seconds, usage.ru_maxrss / unit


def rounds(commands, runs):
    """Medians of wall seconds and of peak memory by name; the commands take turns."""
    figures = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            figure = measured(command)
            if turn > 0:
                figures[name].append(figure)
    return {
        name: tuple(statistics.median(values) for values in zip(*taken))
        for name, taken in figures.items()
    }


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


def table(figures, ours):
    base = figures[ours][0]
    print(f"{'':24}{'wall ms':>10}{'peak MiB':>10}{'ratio':>9}")
    for name, (seconds, memory) in figures.items():
        ratio = "" if name == ours else f"{seconds / base:8.1f}×"
        print(f"{name:24}{seconds * 1000:10.1f}{memory:10.0f}{ratio:>9}")
    print()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scalewright")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
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
        data = f"{folder}/likert.self.csv"
        subprocess.run(
            [scalewright, "simulate", INSTRUMENT, "--rows", str(arguments.rows), "-o", folder],
            check=True, stdout=subprocess.DEVNULL)
        others = peers(data)
        check_alphas(scalewright, data, others)
        commands = {
            "scalewright reliability":
                [scalewright, "reliability", INSTRUMENT, "--data", data, "--format", "json"]}
        print(f"Reliability of {arguments.rows} rows × 24 items")
        table(rounds(commands | others, arguments.runs), "scalewright reliability")


if __name__ == "__main__":
    main()
