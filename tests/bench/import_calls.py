#!/usr/bin/python3
"""Counts the system calls of an import: what it asks of the disk for each person.

usage: import_calls.py FU

Times say nothing on a busy machine; counts do. Status 77: there is no strace.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
from instructions import SKIPPED, environment  # noqa: E402
from people_list import people_list  # noqa: E402

PEOPLE = 1000
MOST_EACH = 6  # looked for, made, written, closed, renamed; and one for what comes now and then
MOST_WAITS = 8  # for the disk, however many people


def count(fu, base):
    book = Path(base, "book")
    (book / "prospects").mkdir(parents=True)
    (book / "fu.yaml").write_text("format: 1\n", encoding="utf-8")
    Path(base, "list.csv").write_text(people_list(PEOPLE), encoding="utf-8")
    done = subprocess.run(["strace", "-f", "-c", "-o", f"{base}/counts", fu, "-C", str(book), "import", "list.csv", "--yes"],
                          cwd=base, env=environment(base), stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          check=False)
    made = len(list(book.rglob("*.yaml"))) - 1
    if done.returncode or made != PEOPLE:
        sys.exit(f"fu import: status {done.returncode}, {made} people\n{done.stdout[-1000:]}\n{done.stderr[-2000:]}")
    row = re.compile(r"^ *[\d.]+ +[\d.]+ +\d+ +(\d+) +(?:\d+ +)?(\w+)$", re.MULTILINE)
    return {name: int(number) for number, name in row.findall(Path(base, "counts").read_text(encoding="utf-8"))
            if name != "total"}


def main():
    if not shutil.which("strace"):
        print("strace is not installed: nothing was counted")
        return SKIPPED
    with tempfile.TemporaryDirectory() as base:
        counts = count(os.path.abspath(sys.argv[1]), base)
    waits = sum(counts.get(name, 0) for name in ("fsync", "fdatasync", "syncfs"))
    if "syncfs" not in counts:
        print("this file system is not synced as a whole, so each file has to be: not counted")
        return SKIPPED
    each = sum(counts.values()) / PEOPLE
    print(f"{each:.2f} calls for each of {PEOPLE} people, {waits} waits for the disk in all: {counts}")
    return 0 if each <= MOST_EACH and waits <= MOST_WAITS else 1


if __name__ == "__main__":
    sys.exit(main())
