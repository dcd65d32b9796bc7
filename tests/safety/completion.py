#!/usr/bin/python3
"""Completing an ID opens folders and no file of the book, however many there are; but where fewer than thirty are left,
their own files, for the names of the people.

usage: completion.py FU
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

OPENED = re.compile(r'open(?:at2?)?\((?:(?:AT_FDCWD|\d+)(?:<([^>]*)>)?, )?"([^"]*)"(.*)= (-?\d+)')


def make_book(book):
    """IDs over three levels of folders, in files that no command can read."""
    ids = [f"{name}-{number}" for name in ("ada", "ben", "cleo") for number in range(100)]
    for number, one in enumerate(ids):
        folder = book / "prospects" / ("" if number % 3 == 0 else f"f{number % 5}/g{number % 3}")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{one}.yaml").write_text("<<<<<<< not YAML\n", encoding="utf-8")
    (book / "fu.yaml").write_text("not: [rules\n", encoding="utf-8")
    return ids


def opened_files(trace, book, expected):
    """What of the book was opened as something else than a folder, also where that failed, and is not expected."""
    for line in trace.splitlines():
        match = OPENED.search(line)
        if not match:
            continue
        place, path, flags, _ = match.groups()
        full = Path(place or book, path)
        if full.is_relative_to(book) and "O_DIRECTORY" not in flags and full.stem not in expected:
            yield line


def main():
    fu = str(Path(sys.argv[1]).resolve())
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        world = Path(folder).resolve()
        book, trace = world / "book", world / "trace"
        ids = make_book(book)
        for prefix in ("", "b", "ben-1", "ben-17", "x"):
            for place in (["-C", str(book)], []):
                run = subprocess.run(
                    ["strace", "-f", "-y", "-qq", "-e", "trace=open,openat,openat2,creat", "-o", str(trace),
                     fu, "__complete", "--", *place, "show", prefix],
                    cwd=book / "prospects", env={"HOME": str(world)}, capture_output=True, text=True, check=False)
                calls = trace.read_text(encoding="utf-8")
                expected = sorted(one for one in ids if one.startswith(prefix))
                if (run.returncode, run.stdout.split("\n")[:-1], run.stderr) != (0, expected, ""):
                    complaints.append(f"{prefix!r}: status {run.returncode}, {run.stdout[:200]!r} {run.stderr[:200]!r}")
                complaints += [f"{prefix!r}: opened: {line}" for line in opened_files(calls, book, expected if len(expected) < 30 else [])]
                if "O_DIRECTORY" not in calls:
                    complaints.append(f"{prefix!r}: the trace shows no folder, so that it proves nothing")
    print("\n".join(complaints) or "no file of the book was opened")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
