#!/usr/bin/python3
"""Many writing commands at once on one book.

usage: concurrency.py FU [--rounds N] [--keep]

Every entry is there at the end, once; readers never see half a file; who cannot have the lock in time says so.
"""

import argparse
import fcntl
import os
import sys
import time

sys.dont_write_bytecode = True
from writing_book import (ADA, BEN, FILES, SHOW, Book, common_arguments, content, finish, parsed,  # noqa: E402
                          report, scratch)

PATIENT = ("--lock-timeout", "120")
LOGS, SNOOZES, READERS = 25, 25, 200


class Crowd:
    def __init__(self, options, base, git):
        self.book = Book(options.fu, base, git)
        self.complaints = []
        self.where = "with git" if git else "without git"

    def expect(self, holds, what):
        if not holds:
            self.complaints.append(f"{self.where}: {what}")

    def all_at_once(self, commands):
        """Starts all before it waits for any."""
        processes = [self.book.start(*arguments) for arguments in commands]
        runs = [finish(process) for process in processes]
        for arguments, run in zip(commands, runs):
            self.expect(run.status == 0 and not run.err, f"fu {' '.join(arguments)}: {run}")
        return runs

    def expect_notes(self, path, notes):
        text = content(f"{self.book.path}/{path}").decode()
        for note in notes:
            self.expect(text.count(f'"{note}"') == 1, f"{path}: {note!r} is there {text.count(note)} times")
        before = FILES[path].decode()
        self.expect(text.startswith(before[:before.index("log:")]), f"{path}: what was above the log has changed")
        entries = text.count("\n  - {date:") - before.count("\n  - {date:")
        self.expect(entries == len(notes), f"{path}: {entries} new entries, expected {len(notes)}")

    def expect_clean(self):
        self.expect(self.book.everything() == {"fu.yaml", SHOW, *FILES}, f"left over: {self.book.everything()}")
        self.expect(not self.book.pending(), f"left over: {self.book.pending()}")
        run = self.book.run("check")
        self.expect(run.status == 0, f"fu check: {run} {run.out}")

    def fifty_logs(self, rounds):
        notes = []
        for number in range(rounds):
            these = [f"round {number} call {i:02}" for i in range(50)]
            self.all_at_once([("log", "ada", "call", "voicemail", "--force", "-m", note, *PATIENT) for note in these])
            notes += these
            self.expect_notes(ADA, notes)
        self.expect_clean()

    def writers_and_readers(self):
        notes = [f"mail {i:02}" for i in range(LOGS)] + [f"sleep {i:02}" for i in range(SNOOZES)]
        commands = [("log", "ben", "email", "sent", "--force", "-m", note, *PATIENT) for note in notes[:LOGS]]
        commands += [("snooze", "ben", f"2026-12-{i + 1:02}", "-m", note, *PATIENT)
                     for i, note in enumerate(notes[LOGS:])]
        commands = [command for pair in zip(commands[:LOGS], commands[LOGS:]) for command in pair]
        mixed = []
        for i in range(READERS):
            mixed.append(("due",))
            if i % (READERS // len(commands)) == 0:
                mixed.append(commands[i // (READERS // len(commands))])
        runs = self.all_at_once(mixed)
        for arguments, run in zip(mixed, runs):
            if arguments == ("due",):
                self.expect("  cleo " in run.out and "  other " in run.out,
                            f"fu due without cleo or other: {run.out!r}")
        self.expect_notes(BEN, notes)
        self.expect_clean()

    def two_files_crosswise(self):
        """Whoever names the files in another order waits, and does not hang."""
        notes = [f"both {i}" for i in range(20)]
        path = f"{self.book.path}/{ADA}"
        before = content(path)
        self.all_at_once([("log", *(("ada", "other") if i % 2 else ("other", "ada")), "call", "voicemail", "--force",
                           "-m", note, *PATIENT) for i, note in enumerate(notes)])
        text = content(path)[len(before):].decode()
        for note in notes:
            self.expect(text.count(f'"{note}"') == 1, f"{ADA}: {note!r} is there {text.count(note)} times")

    def the_lock(self):
        """Somebody else has it."""
        lock = self.book.lock()
        self.expect(os.path.exists(lock), f"no {lock}")
        before = self.book.prospects()
        descriptor = os.open(lock, os.O_RDONLY)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        for seconds in (0, 1):
            start = time.monotonic()
            run = self.book.run("log", "ada", "call", "voicemail", "-m", "late", "--lock-timeout", str(seconds))
            took = time.monotonic() - start
            self.expect(run.status == 4 and run.err, f"the lock is held: expected status 4, got {run}")
            self.expect(seconds <= took < seconds + 3, f"--lock-timeout {seconds} took {took:.2f} s")
        for arguments in (("due",), ("log", "ada", "call", "voicemail", "-m", "only shown", "--dry-run")):
            run = self.book.run(*arguments)
            self.expect(run.status == 0, f"the lock is held: fu {' '.join(arguments)}: {run}")
        self.expect(self.book.prospects() == before, "the lock is held: a file was changed")
        waiting = self.book.start("log", "ada", "call", "voicemail", "-m", "at last", "--lock-timeout", "20")
        time.sleep(0.5)
        self.expect(waiting.poll() is None, "the lock is held: it did not wait")
        os.close(descriptor)
        run = finish(waiting)
        self.expect(run.status == 0, f"the lock is free again: {run}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    common_arguments(parser)
    parser.add_argument("--rounds", type=int, default=5)
    options = parsed(parser)
    complaints = []
    with scratch(options) as directory:
        for git in (True, False):
            crowd = Crowd(options, f"{directory}/{'git' if git else 'plain'}", git)
            crowd.fifty_logs(options.rounds)
            crowd.writers_and_readers()
            crowd.two_files_crosswise()
            crowd.the_lock()
            complaints += crowd.complaints
    writers = 2 * (50 * options.rounds + LOGS + SNOOZES + 20)
    return report(complaints, f"{writers} writers, {2 * READERS} readers")


if __name__ == "__main__":
    sys.exit(main())
