# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole commands: how long they take and how much memory they hold."""

import os
import shutil
import subprocess
import time

IMPORT = ["--key", "key", "--label", "label", "--prediction", "prediction:model", "--score", "score:model"]

# As many indexes as a project has, made where they cost least: after the rows.
SQLITE = """
CREATE TABLE examples(key TEXT, label TEXT, prediction TEXT, score REAL, inspector TEXT, city TEXT, camera TEXT,
                      factory INTEGER, line INTEGER, brightness REAL, temperature REAL, recorded TEXT);
.import --csv --skip 1 "{csv}" examples
CREATE UNIQUE INDEX by_key ON examples(key);
CREATE INDEX by_label ON examples(label);
CREATE INDEX by_prediction ON examples(prediction);
"""


def run(command, stdin=""):
    """(seconds, peak memory in MB) of one command; a command that fails ends the measurement."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    process.stdin.write(stdin.encode())
    process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    if status != 0:
        raise SystemExit(f"failed: {' '.join(command)}")
    return seconds, usage.ru_maxrss / 1024


def shortest(command, rounds, before=lambda: None):
    results = []
    for _ in range(rounds):
        before()
        results.append(run(command))
    return min(seconds for seconds, _ in results), max(memory for _, memory in results)


def import_times(cli, csv, project, rounds=3):
    def fresh():
        if os.path.exists(project):
            os.remove(project)
        run([cli, "new", project, "--task", "classification"])
    return shortest([cli, "import", project, csv] + IMPORT, rounds, fresh)


def sqlite_time(csv, folder, rounds=3):
    """Seconds of `sqlite3 .import` with as many indexes, or None where sqlite3 isn't installed."""
    if not shutil.which("sqlite3"):
        return None
    database = os.path.join(folder, "peer.sqlite")
    seconds = []
    for _ in range(rounds):
        if os.path.exists(database):
            os.remove(database)
        seconds.append(run(["sqlite3", "-bail", database], SQLITE.format(csv=csv))[0])
    os.remove(database)
    return min(seconds)
