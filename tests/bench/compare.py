# SPDX-License-Identifier: GPL-3.0-or-later
"""Headroom beside sqlite3, NumPy, pandas and scikit-learn in one run. packaging/bench.sh calls it:

    compare.py CLI BENCH CSV [CSV_OF_10_MILLION]

Every figure is the shortest of a few runs. With a fourth file it also shows how times grow to 10 million examples.
"""

import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import commands
import peers

# name of the benchmark, what it is, goal in seconds (or as a ratio to the first peer)
IN_PROCESS = [
    ("tagTable", "tag table, 50 tags, scope changed", 0.6e-3),
    ("wordTagTable", "the same with word metrics", 15e-3),
    ("scopeQuery", "scope query over three fields", 10e-3),
    ("confusionMatrix", "confusion matrix, P/R/F1, 10 classes", 5e-3),
    ("oneEdit", "one edit: journalled, committed, projected", 2e-3),
]


def in_process(bench, large=False):
    """Benchmark name with its arguments → seconds."""
    environment = dict(os.environ, **({"HEADROOM_BENCH_LARGE": "1"} if large else {}))
    output = subprocess.run([bench, "--benchmark_format=json", "--benchmark_min_time=0.3"], env=environment, check=True,
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    unit = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0}
    rows = json.loads(output)["benchmarks"]
    for row in rows:
        if row.get("error_occurred"):
            raise SystemExit(f"{row['name']}: {row['error_message']}")
    return {row["name"]: row["real_time"] * unit[row["time_unit"]] for row in rows}


def text(seconds):
    return f"{seconds * 1e3:.3g} ms" if seconds < 1 else f"{seconds:.2f} s"


def print_row(what, ours, goal, others):
    compared = "; ".join(f"{name} {text(time)} (ratio {ours / time:.3g})" for name, time in others)
    print(f"| {what} | {text(ours)} | {goal} | {compared} |")


def compare(cli, bench, csv, folder):
    project = os.path.join(folder, "bench.headroom")
    import_seconds, import_memory = commands.import_times(cli, csv, project)
    sqlite = commands.sqlite_time(csv, folder)
    errors_seconds, errors_memory = commands.shortest([cli, "errors", project, "--by-field", "city"], 5)
    help_seconds, _ = commands.shortest([cli, "--help"], 20)
    inside = in_process(bench)
    others = peers.peer_times(csv)

    print("\n1,000,000 examples, 12 columns\n")
    print("| what | Headroom | goal | others |\n|---|---|---|---|")
    print_row(f"import of a {os.path.getsize(csv) / 1e6:.0f} MB CSV", import_seconds, "≤ 1.3 × sqlite3",
              [("sqlite3 .import", sqlite)] if sqlite else [])
    for name, what, goal in IN_PROCESS:
        if f"{name}/1000000" in inside:
            print_row(what, inside[f"{name}/1000000"], f"≤ {text(goal)}", others.get(name, []))
    print_row("headroom-cli errors --by-field, cold start", errors_seconds, "≤ 0.6 × pandas", others.get("errors", []))
    print(f"| peak memory of it | {errors_memory:.0f} MB | ≤ 600 MB | |")
    print(f"| peak memory of the import | {import_memory:.0f} MB | ≤ 300 MB | |")
    print_row("headroom-cli --help", help_seconds, "≤ 15 ms", [])
    return import_seconds, errors_seconds


def growth(cli, bench, large_csv, folder, small):
    project = os.path.join(folder, "large.headroom")
    times = in_process(bench, large=True)
    imported, memory = commands.import_times(cli, large_csv, project, 1)
    errors, errors_memory = commands.shortest([cli, "errors", project, "--by-field", "city"], 2)
    print("\nGrowth\n")
    print("| what | 10,000 | 100,000 | 1,000,000 | 10,000,000 | last step |\n|---|---|---|---|---|---|")
    sizes = [10_000, 100_000, 1_000_000, 10_000_000]
    for name in dict.fromkeys(name.split("/")[0] for name in times):
        row = [times.get(f"{name}/{size}") or times.get(f"{name}/{size}/0") for size in sizes]
        if None not in row:
            print(f"| {name} | {' | '.join(text(time) for time in row)} | × {row[3] / row[2]:.1f} |")
    print(f"| import | | | {text(small[0])} | {text(imported)} | × {imported / small[0]:.1f} |")
    print(f"| errors --by-field | | | {text(small[1])} | {text(errors)} | × {errors / small[1]:.1f} |")
    print(f"\nPeak memory with 10,000,000: import {memory:.0f} MB, errors {errors_memory:.0f} MB.")
    os.remove(project)


def main():
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    cli, bench, csv = sys.argv[1:4]
    folder = os.path.dirname(os.path.abspath(csv))
    small = compare(cli, bench, csv, folder)
    if len(sys.argv) == 5:
        growth(cli, bench, sys.argv[4], folder, small)


if __name__ == "__main__":
    main()
