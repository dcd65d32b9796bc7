#!/usr/bin/python3
"""Five clones of a book, twenty `fu log` each, all at once, through a bare repository.

usage: five_clones.py FU --mode pull|rebase|sync [--calls N] [--keep]

Each clone logs, commits, pulls (by merging, by rebasing, or all of it with `fu sync`) and pushes, again and again when
somebody else was quicker. At the end every entry is there once, and all clones have the same bytes.
"""

import argparse
import concurrent.futures
import os
import random
import sys
import time

sys.dont_write_bytecode = True
from merge_clones import GitBook  # noqa: E402
from writing_book import FILES, GIT, RULES, common_arguments, parsed, report, scratch  # noqa: E402

CLONES, MOST_TRIES = 5, 200
# None moves the deal: two different stages would be a conflict, and rightly so.
CALLS = [("call", "voicemail"), ("call", "no-answer"), ("email", "sent"), ("call", "busy")]
# Two prospects, so that nearly every pull has something to merge.
PATHS = list(FILES)[:2]


class Clone:
    """A clone of the hub, with the driver registered."""

    def __init__(self, options, base, number):
        self.options, self.number, self.complaints = options, number, []
        self.book = GitBook(options.fu, f"{base}/clone {number}", base)
        os.makedirs(self.book.path)
        self.book.git("clone", "-q", f"{base}/hub.git", ".")
        self.book.register()
        self.rng = random.Random(number)

    def notes(self):
        return [f"clone {self.number} call {call:02}" for call in range(self.options.calls)]

    def work(self):
        for note in self.notes():
            path = self.rng.choice(PATHS)
            via, outcome = self.rng.choice(CALLS)
            identifier = os.path.basename(path)[:-5]
            done = self.book.run(self.options.fu, "log", identifier, via, outcome, "-m", note, "--force")
            if done.returncode != 0:
                raise RuntimeError(f"fu log: {done.stdout}")
            if self.options.mode == "sync":
                self.sync()
            else:
                self.book.git("commit", "-q", "-a", "-m", note)
                self.pull_and_push()

    def sync(self):
        """It retries by itself; only when five at once were too much for it, once more."""
        for _ in range(MOST_TRIES):
            done = self.book.run(self.options.fu, "sync")
            if done.returncode == 0:
                return
            time.sleep(self.rng.random() / 20)
        raise RuntimeError(f"fu sync: status {done.returncode}, {done.stdout}")

    def pull(self):
        how = "--rebase" if self.options.mode == "rebase" else "--no-rebase"
        self.book.git("pull", "-q", "--no-edit", how)

    def pull_and_push(self):
        for _ in range(MOST_TRIES):
            self.pull()
            done = self.book.run(GIT, "push", "-q")
            if done.returncode == 0:
                return
            time.sleep(self.rng.random() / 20)
        raise RuntimeError(f"git push: {done.stdout}")


def make_hub(options, base):
    for folder in ("home", "state", "config", "first"):
        os.makedirs(f"{base}/{folder}")
    first = GitBook(options.fu, f"{base}/first", base)
    first.git("init", "-q", "-b", "main")
    first.write("./fu.yaml", RULES)
    first.write("./.gitattributes", b"prospects/**/*.yaml merge=fu\n")
    for path, data in FILES.items():
        first.write(path, data)
    first.git("add", "-A")
    first.git("commit", "-q", "-m", "A book")
    first.git("clone", "-q", "--bare", ".", f"{base}/hub.git")


def wrong_with(clones):
    """Every note once, everywhere; the same bytes everywhere; fu finds nothing wrong."""
    notes = [note for clone in clones for note in clone.notes()]
    heads = {clone.book.git("rev-parse", "HEAD") for clone in clones}
    if len(heads) != 1:
        yield f"{len(heads)} different last commits"
    for clone in clones:
        files = {path: clone.book.read(path) for path in FILES}
        if files != {path: clones[0].book.read(path) for path in FILES}:
            yield f"clone {clone.number} has other bytes"
        text = b"".join(files.values()).decode()
        for note in notes:
            if text.count(f'"{note}"') != 1:
                yield f"clone {clone.number}: {note!r} is there {text.count(note)} times"
        entries = text.count("\n  - {date:") - b"".join(FILES.values()).decode().count("\n  - {date:")
        if entries != len(notes):
            yield f"clone {clone.number}: {entries} new entries, expected {len(notes)}"
        if clone.book.git("status", "--porcelain"):
            yield f"clone {clone.number}: {clone.book.git('status', '--porcelain')}"
        check = clone.book.run(clone.options.fu, "check")
        if check.returncode != 0:
            yield f"clone {clone.number}: fu check: {check.stdout}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    common_arguments(parser)
    parser.add_argument("--mode", choices=("pull", "rebase", "sync"), required=True)
    parser.add_argument("--calls", type=int, default=20, help="of each clone")
    options = parsed(parser)
    with scratch(options) as base:
        make_hub(options, base)
        clones = [Clone(options, base, number) for number in range(1, CLONES + 1)]
        complaints = []
        with concurrent.futures.ThreadPoolExecutor(CLONES) as pool:
            for clone, work in [(clone, pool.submit(clone.work)) for clone in clones]:
                if work.exception() is not None:
                    complaints.append(f"clone {clone.number}: {work.exception()}")
        for clone in [] if complaints else clones:
            if options.mode == "sync":
                clone.sync()
            else:
                clone.pull()
        merges = content_or_nothing(f"{base}/statuses").count(b"0")
        if not merges:
            complaints.append("nothing had to be merged")
        return report(complaints + list(wrong_with(clones)), f"{CLONES * options.calls} entries, {options.mode}, {merges} files merged")


def content_or_nothing(path):
    if not os.path.exists(path):
        return b""
    with open(path, "rb") as file:
        return file.read()


if __name__ == "__main__":
    sys.exit(main())
