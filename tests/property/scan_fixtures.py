#!/usr/bin/python3
"""Compares both ways to a tree on the hostile fixtures and on files made from the examples.

usage: scan_fixtures.py COMPARE [--mutations N] [--seed N]

COMPARE is the program compare_scanned_files.
"""

import argparse
import pathlib
import random
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "safety"))
import hostile_fixtures  # noqa: E402
import mutations  # noqa: E402

MOST_BYTES = 128 * hostile_fixtures.KIB  # the larger ones cost seconds and say the same again


def write_fixtures(folder):
    number = 0
    for group, fixture in hostile_fixtures.each_fixture():
        if group == "floods":
            continue  # a megabyte each
        for content in fixture.files.values():
            if callable(content):
                continue  # a pipe, a link, rights: nothing to parse
            data = hostile_fixtures.as_bytes(content)
            if len(data) > MOST_BYTES:
                continue
            number += 1
            (folder / f"{group}-{number}.yaml").write_bytes(data)


def write_floods(folder):
    """Each token again and again, more seldom than the fixtures have it."""
    for number, token in enumerate(hostile_fixtures.FLOODS):
        for times in (1, 2, 3, 31, 32, 33, 40, 300):
            data = hostile_fixtures.as_bytes(token) * times
            (folder / f"{number}-{times}.yaml").write_bytes(data)
            (folder / f"{number}-{times}-behind.yaml").write_bytes(b"name: Bad One\nx: " + data)


def write_mutations(folder, count, seed):
    sources = [path.read_bytes() for path in sorted((TESTS.parent / "examples/book").rglob("*.yaml"))]
    for number in range(count):
        rng = random.Random(f"{seed} {number}")
        (folder / f"{number}.yaml").write_bytes(mutations.mutated(rng.choice(sources), rng))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("compare")
    parser.add_argument("--mutations", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folders = [pathlib.Path(scratch) / name for name in ("fixtures", "floods", "mutations")]
        for folder in folders:
            folder.mkdir()
        write_fixtures(folders[0])
        write_floods(folders[1])
        write_mutations(folders[2], options.mutations, options.seed)
        return subprocess.run([options.compare, TESTS.parent / "examples/book", *folders], check=False).returncode


sys.exit(main())
