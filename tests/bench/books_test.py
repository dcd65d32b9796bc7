#!/usr/bin/python3
"""Checks that generated books are right, steady, and the same everywhere; usage: books_test.py FU"""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
import make_book  # noqa: E402

PROSPECTS = 400
DIGEST = "3e302274236beabc"  # of the plain book, so that all machines time the same files


def digest(book):
    found = hashlib.sha256()
    for path in sorted(book.rglob("*.yaml")):
        found.update(str(path.relative_to(book)).encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()[:16]


def fu_says(fu, book, *arguments):
    done = subprocess.run([fu, "-C", str(book), *arguments], capture_output=True, text=True, check=False,
                          env={"FU_TODAY": "2026-11-20", "LC_ALL": "C.UTF-8", "TZ": "UTC"})
    return f"{done.stdout}{done.stderr}"


def main():
    fu = os.path.abspath(sys.argv[1])
    complaints = []
    with tempfile.TemporaryDirectory() as base:
        books = {name: Path(base, name) for name in ("plain", "odd", "flat")}
        for name, book in books.items():
            make_book.make_book(PROSPECTS, str(book), odd=name == "odd", flat=name == "flat")
            if (said := fu_says(fu, book, "check")) != "nothing wrong\n":
                complaints.append(f"{name}: fu check says\n{said}")
        plain, odd, flat = books.values()
        if digest(plain) != DIGEST:
            complaints.append(f"plain: the bytes are others, {digest(plain)}; figures of before do not compare")
        for name in (odd, flat):
            if fu_says(fu, name, "due") != fu_says(fu, plain, "due"):
                complaints.append(f"{name.name}: other people are due than in the plain book")
        differ = sum(path.read_bytes() != (odd / path.relative_to(plain)).read_bytes() for path in plain.rglob("*.yaml"))
        if differ != PROSPECTS // 20:
            complaints.append(f"odd: {differ} of {PROSPECTS} files differ from the plain ones")
        items = json.loads(fu_says(fu, plain, "list", "--json"))["items"]
        due = sum(item["status"] in ("due", "overdue") for item in items)
        if len(items) != PROSPECTS or not 0.02 * PROSPECTS <= due <= 0.05 * PROSPECTS:
            complaints.append(f"plain: of {len(items)} prospects {due} are due")
    print("\n".join(complaints) or f"books of {PROSPECTS} are right; {due} are due")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
