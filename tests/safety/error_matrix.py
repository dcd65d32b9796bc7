#!/usr/bin/python3
"""Makes the system calls of every writing command fail, one at a time, and looks at what it says and leaves.

usage: error_matrix.py FU [--all] [--every K] [--only CASE] [--point WORDS] [--jobs N] [--keep]

Every file is as it was or as it was to be; status 0 says that all are as they were to be, and any other that none was
changed. What was said stays true when the next command cleans up. Each call that changes something on disk fails with
two of the errors, and again with all of its kind after it; every Kth of the others fails with one. With --all each
fails with all.
"""

import argparse
import sys

sys.dont_write_bytecode = True
from writing_book import (CHANGING, LOG_OTHER, MOST_STATUS, OTHER, Trials, changes_something,  # noqa: E402
                          common_arguments, content, parsed, tracer)

ERRORS = ["ENOSPC", "EIO", "EROFS", "EACCES", "EINTR", "EMFILE"]
# The calls that are made again after EINTR.
RETRIED = {"read", "write", "flock", "fsync", "fdatasync", "syncfs"}
# Only these cannot tell a program anything that it must act on.
NEVER_FAIL = {"fcntl", "lseek"}


def whats(options):
    def of_call(call, index):
        if call.name in NEVER_FAIL:
            return []
        if options.all:
            return [f"error={error}" for error in ERRORS] + lasting(call)
        first, second = ERRORS[index % len(ERRORS)], ERRORS[(index + 2) % len(ERRORS)]
        if changes_something(call):
            return [f"error={first}", f"error={second}"] + lasting(call)
        return [f"error={first}"] if index % options.every == 0 else []
    return of_call


def lasting(call):
    """From here on nothing of this kind works any more."""
    return ["error=EIO+"] if changes_something(call) and not is_output(call) else []


def is_output(call):
    return call.text.startswith(("write(1<", "write(2<"))


def says_what_was_saved(text):
    return any(word in text for word in ("saved", "changed", "written", "untouched", "as it was", "as they were"))


def judge(prepared, point):
    book, call = prepared.book, point.call
    run = book.run(*point.case.arguments, tracer=tracer(call, point.what))
    complaints = []

    def expect(holds, what):
        if not holds:
            complaints.append(f"{what}; {run}")

    # Then it cannot say anything.
    silenced = call.text.startswith("write(2<") or (call.name == "write" and point.what.endswith("+"))
    state = prepared.state()
    fine = run.status is not None and 0 <= run.status <= MOST_STATUS
    expect(fine, f"expected a status of 0 to {MOST_STATUS}")
    if run.status == 3 and "cannot be read" in run.err and call.name not in CHANGING:
        return "status 3, done for those that could be read", complaints
    if run.status == 0:
        expect(state == "new", f"status 0, but the files are {state}")
    elif point.what.endswith("+"):
        expect(state == "old" or silenced or (state in ("new", "mixed") and "could not be put back" in run.err),
               f"status {run.status}, but the files are {state}")
    elif not is_output(call):
        expect(state == "old", f"status {run.status}, but the files are {state}")
    else:
        expect(state in ("old", "new"), f"the files: {state}")
    if run.status not in (0, None) and not silenced:
        expect(run.err.strip(), "nothing on stderr")
    if changes_something(call) and run.status not in (0, 5) and not is_output(call):
        expect(call.name == "flock" and run.status == 4, "expected status 0 or 5 when something cannot be written")
    if run.status == 5 and not silenced:
        expect(says_what_was_saved(run.err), "stderr does not say whether something was changed")
    if point.what == "error=EINTR" and call.name in RETRIED:
        expect(run.status == 0, "expected another try after EINTR")

    first = run
    run = book.run("check")
    expect(run.status == 0 and not run.err, f"fu check after it, {run.out[-300:]!r}")
    run = book.run(*LOG_OTHER)
    expect(run.status == 0, f"the next fu {' '.join(LOG_OTHER)}")
    then = prepared.state()
    expect(then == state or (first.status == 5 and then == "old"), f"the next command made the {state} files {then}")
    expect(then in ("old", "new"), f"after the next command the files are {then}")
    state = then
    expect(content(f"{book.path}/{OTHER}") == prepared.other, "the next command did not write what it should")
    expect(not prepared.leftovers(), f"after the next command is left: {prepared.leftovers()}")
    if point.case.arguments != ("undo",):
        book.run("undo")
        run = book.run("undo")
        if "cannot be undone" in first.err:
            expect(run.status == 1 and prepared.state() == state, "fu undo of what was said to be without undo")
        elif not silenced:
            expect(run.status == (0 if state == "new" else 1), f"a second fu undo, the files were {state}, {first}")
            expect(prepared.state() == "old", f"a second fu undo made the files {prepared.state()}")
    return f"status {first.status} {state}", complaints


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    common_arguments(parser)
    parser.add_argument("--all", action="store_true", help="every call, with every error")
    parser.add_argument("--every", type=int, default=11, help="of the calls that change nothing, every Kth")
    options = parsed(parser)
    trials = Trials(options, judge)
    try:
        return 1 if trials.run(trials.points(whats(options))) else 0
    finally:
        trials.close()


if __name__ == "__main__":
    sys.exit(main())
