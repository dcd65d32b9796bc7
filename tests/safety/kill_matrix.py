#!/usr/bin/python3
"""Kills every writing command at its system calls, and looks at what it leaves.

usage: kill_matrix.py FU [--every K] [--only CASE] [--point WORDS] [--jobs N] [--keep]

Every file is as it was or as it was to be; the book can be read; the next writing command works, clears away what was
left, and makes a change of several files whole or takes it back. A program is killed before each call that changes
something on disk, and before every Kth of the others. Where Ctrl-C ends it, while people are imported, all files are old
or all are new before anybody cleans up, and nothing lies beside them.
"""

import argparse
import signal
import sys

sys.dont_write_bytecode = True
from writing_book import (LOG_OTHER, OTHER, Trials, changes_something, common_arguments, content, killed,  # noqa: E402
                          parsed, tracer)

INTERRUPTED = "signal=INT"


def judge(prepared, point):
    book = prepared.book
    run = book.run(*point.case.arguments, tracer=tracer(point.call, point.what))
    is_interrupted = point.what == INTERRUPTED
    if not (run.status == -signal.SIGINT if is_interrupted else killed(run)):
        return "not reached", [f"expected a killed program, got {run}"]
    complaints = []

    def expect(holds, what):
        if not holds:
            complaints.append(what)

    after = prepared.state()
    expect(after in ("old", "new", "mixed"), f"killed: {after}")
    if is_interrupted:
        expect(after != "mixed", "interrupted: some files are old and some are new")
        beside = [path for path in book.everything() if path.endswith(".fu-new")]
        expect(not beside, f"interrupted: beside the files are left {beside}")
    for arguments in (("due",), ("check",)):
        run = book.run(*arguments)
        expect(run.status == 0 and not run.err, f"fu {arguments[0]} after it: {run} {run.out[-300:]!r}")
    expect(prepared.state() == after, "reading changed something")

    run = book.run(*LOG_OTHER)
    expect(run.status == 0, f"the next fu {' '.join(LOG_OTHER)}: {run}")
    then = prepared.state()
    expect(then in ("old", "new"), f"after the next command: {then}")
    expect(content(f"{book.path}/{OTHER}") == prepared.other, "the next command did not write what it should")
    expect(not prepared.leftovers(), f"after the next command is left: {prepared.leftovers()}")

    run = book.run("undo")
    expect(run.status == 0 and book.prospects()[OTHER] == prepared.old[OTHER], f"fu undo of the next command: {run}")
    expect(prepared.state() == then, f"fu undo of the next command made the files {prepared.state()}")
    if point.case.arguments != ("undo",):  # there is one more to be taken back when it was done, else none
        run = book.run("undo")
        expect(run.status == (0 if then == "new" else 1), f"a second fu undo: {run}, the files were {then}")
        expect(prepared.state() == "old", f"a second fu undo made the files {prepared.state()}")
    return f"{after}, then {then}", complaints


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    common_arguments(parser)
    parser.add_argument("--every", type=int, default=11, help="of the calls that change nothing, every Kth")
    options = parsed(parser)
    trials = Trials(options, judge)
    try:
        points = trials.points(lambda call, index: ["signal=KILL", INTERRUPTED] if changes_something(call)
                               else ["signal=KILL"] if index % options.every == 0 else [])
        points = [point for point in points if point.what != INTERRUPTED or point.case.name.endswith("import")]
        return 1 if trials.run(points) else 0
    finally:
        trials.close()


if __name__ == "__main__":
    sys.exit(main())
