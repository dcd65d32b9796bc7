#!/usr/bin/python3
"""Counts the instructions of some commands on a small book, and compares them with what they were.

usage: instructions.py FU [--accept]

A count is the same on a busy machine; a time is not. instructions.txt has the counts of a debug build (a line a command);
more than MARGIN times as many fail. --accept writes what is counted now into it. Status 77: there is no valgrind.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
import make_book  # noqa: E402
from people_list import people_list  # noqa: E402

MARGIN = 1.25
PROSPECTS = 200
COMMANDS = ["--version", "due", "list --json", "export ics", "log {someone} call reached -m Talked",
            "import ../list.csv --yes"]
BOUNDS = Path(__file__).with_name("instructions.txt")
SKIPPED = 77


def environment(base):
    """Nothing of the user's own; one thread, so that the count is one of the work and not of waiting."""
    return {"PATH": "/usr/bin:/bin", "HOME": base, "XDG_STATE_HOME": f"{base}/state", "XDG_CONFIG_HOME": f"{base}/config",
            "TZ": "UTC", "LC_ALL": "C.UTF-8", "COLUMNS": "80", "FU_TODAY": "2026-11-20", "FU_THREADS": "1",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null"}


def count(fu, arguments, base):
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", fu, *arguments],
                          cwd=f"{base}/book", env=environment(base), stdin=subprocess.DEVNULL, capture_output=True,
                          text=True, check=False)
    collected = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode or not collected:
        sys.exit(f"fu {shlex.join(arguments)}: status {done.returncode}\n{done.stdout[-1000:]}\n{done.stderr[-2000:]}")
    return int(collected[1])


def count_all(fu):
    with tempfile.TemporaryDirectory() as base:
        make_book.make_book(PROSPECTS, f"{base}/book", odd=False, flat=False)
        Path(base, "list.csv").write_text(people_list(PROSPECTS), encoding="utf-8")
        someone = max(Path(base, "book/prospects").rglob("*.yaml")).stem
        return {command: count(fu, shlex.split(command.format(someone=someone)), base) for command in COMMANDS}


def read_bounds():
    lines = [line.split(None, 1) for line in BOUNDS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {command: int(number) for number, command in lines}


def main():
    if not shutil.which("valgrind"):
        print("valgrind is not installed: nothing was counted")
        return SKIPPED
    counts = count_all(os.path.abspath(sys.argv[1]))
    if "--accept" in sys.argv:
        BOUNDS.write_text("# Instructions of each command in a debug build; instructions.py --accept writes this file.\n" +
                          "".join(f"{number:>12} {command}\n" for command, number in counts.items()), encoding="utf-8")
        return 0
    bounds, status = read_bounds(), 0
    for command, number in counts.items():
        if command not in bounds:
            print(f"fu {command}: {number:,} instructions, and nothing to compare with: instructions.py FU --accept")
            status = 1
            continue
        times = number / bounds[command]
        print(f"fu {command}: {number:,} instructions, {times:.2f} times what they were")
        if times > MARGIN:
            print(f"  more than {MARGIN} times: make it quicker; or, where it is worth that, instructions.py FU --accept")
            status = 1
        elif times < 1 / MARGIN:
            print("  far fewer: instructions.py FU --accept keeps it so")
    return status


if __name__ == "__main__":
    sys.exit(main())
