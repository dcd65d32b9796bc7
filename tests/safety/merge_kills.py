#!/usr/bin/python3
"""Kills fu merge-file at its system calls, lets each of them fail, and looks at the order in which it makes them.

usage: merge_kills.py FU [--all] [--every K] [--only WORDS] [--jobs N] [--keep]

Called by itself: our file is as it was or as it was to be, and the status says which. Called by git with what `fu setup`
registers: either every entry is there, once, or git has an unmerged file and `fu check` names it. Programs are killed
before each call that changes something on disk and before every Kth of the others (--all: before each), each of which
also fails with two of the errors (--all: with all).
"""

import argparse
import collections
import concurrent.futures
import itertools
import os
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from call_order import named_paths, descriptor_path, worked  # noqa: E402
from error_matrix import ERRORS, NEVER_FAIL, RETRIED, is_output, lasting  # noqa: E402
from writing_book import (GIT, Run, calls_of, changes_something, common_arguments, content,  # noqa: E402
                          environment, finish, killed, parsed, put, scratch, tracer)

PATH = "prospects/sub folder/jane-doe.yaml"
NAMES = ("O", "A", "B")


def entry(day, note):
    return f"  - {{date: 2026-11-{day:02}, via: call, outcome: busy, note: {note}}}\n"


HEAD = "name: Jane Doe\nadded: 2026-11-01\nstage: lead\nplace: Berlin\nlog:\n"
OLD = entry(2, "old1") + entry(9, "old2")
# Base, ours, theirs, and the status of their merge.
TRIPLES = {
    "clean": (HEAD + OLD, HEAD + OLD + entry(11, "ours"), HEAD + OLD + entry(10, "theirs"), 0),
    "conflict": (HEAD + OLD, HEAD.replace("Berlin", "Paris") + OLD + entry(11, "ours"),
                 HEAD.replace("Berlin", "Oslo") + OLD + entry(10, "theirs"), 1),
    # Theirs stands elsewhere than where its day puts it.
    "out of order": (HEAD + OLD, HEAD + OLD + entry(20, "ours"), HEAD + entry(12, "theirs") + OLD, 0),
}
NOTES = ("old1", "old2", "ours", "theirs")


class Alone:
    """fu merge-file O A B in a folder."""

    def __init__(self, fu, base, triple):
        self.fu, self.base, self.path = fu, base, f"{base}/files"
        self.versions = [text.encode() for text in triple[:3]]
        self.status = triple[3]
        os.makedirs(f"{base}/home")
        self.restore()
        run = self.run()
        self.new = content(f"{self.path}/A")
        if run.status != self.status or self.new == self.versions[1]:
            raise RuntimeError(f"fu merge-file: expected status {self.status} and another A, got {run}")
        self.restore()

    def restore(self):
        shutil.rmtree(self.path, ignore_errors=True)
        os.makedirs(self.path)
        for name, version in zip(NAMES, self.versions):
            put(f"{self.path}/{name}", version)

    def run(self, tracer=()):  # pylint: disable=redefined-outer-name
        return finish(subprocess.Popen(
            [*tracer, self.fu, "merge-file", *NAMES, "7", PATH], env=environment(self.base), cwd=self.path,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
            errors="backslashreplace"))

    def state(self):
        found = content(f"{self.path}/A")
        if [content(f"{self.path}/{name}") for name in ("O", "B")] != self.versions[::2]:
            return "O or B was changed"
        return "old" if found == self.versions[1] else "new" if found == self.new else f"neither: {found[-300:]!r}"

    def leftovers(self):
        return sorted(set(os.listdir(self.path)) - set(NAMES))


def judge_killed(alone, call, what):
    run = alone.run(tracer(call, what))
    if not killed(run):
        return "not reached", [f"expected a killed program, got {run}"]
    state, left, complaints = alone.state(), alone.leftovers(), []
    if state not in ("old", "new"):
        complaints.append(f"killed: {state}")
    if set(left) - {".A.fu-new"}:
        complaints.append(f"killed: it left {left}")
    if state == "old":
        run = alone.run()
        if run.status != alone.status or alone.state() != "new" or alone.leftovers():
            complaints.append(f"once more: {run}, {alone.state()}, left {alone.leftovers()}")
    return f"killed {state}{' with a leftover' if left else ''}", complaints


def judge_failing(alone, call, what):
    run = alone.run(tracer(call, what))
    state, complaints = alone.state(), []

    def expect(holds, sentence):
        if not holds:
            complaints.append(f"{sentence}; {run}, {state}")

    expect(state in ("old", "new"), "the file is broken")
    silenced = call.text.startswith("write(2<") or (call.name == "write" and what.endswith("+"))
    if what == "error=EINTR" and call.name in RETRIED:
        expect(run.status == alone.status, "expected another try after EINTR")
    if run.status == alone.status or (run.status == 5 and is_output(call)):
        expect(state == "new", "it says that it is merged")
    else:
        # Git then merges by text, and must begin with what was ours.
        expect(run.status in (2, 5), "expected status 2 or 5")
        expect(state == "old" or "could not be put back" in run.err, "it says that it is not merged")
        expect(silenced or run.err.strip(), "not a word")
    unlinked = call.name.startswith("unlink") or what.endswith("+")
    expect(not alone.leftovers() or unlinked, f"it left {alone.leftovers()}")
    return f"status {run.status} {state}", complaints


class InGit:
    """git merge of two branches, with fu as `fu setup` registers it."""

    def __init__(self, fu, base, triple):
        self.base, self.real, self.status = base, fu, triple[3]
        self.path, self.bin = f"{base}/book", f"{base}/bin"
        self.environment = environment(base) | {
            "PATH": f"{self.bin}:/usr/bin:/bin", "GIT_AUTHOR_NAME": "Dana", "GIT_AUTHOR_EMAIL": "dana@example.org",
            "GIT_COMMITTER_NAME": "Dana", "GIT_COMMITTER_EMAIL": "dana@example.org"}
        for folder in ("home", "bin", "book"):
            os.makedirs(f"{base}/{folder}")
        self.wrap(())
        self.git("init", "-q", "-b", "main")
        put(f"{self.path}/fu.yaml", b"")
        self.command(self.real, "setup")
        for branch, start, version in (("base", "main", triple[0]), ("theirs", "base", triple[2]), ("ours", "base", triple[1])):
            self.git("checkout", "-q", "-B", branch, *([start] if branch != "base" else []))
            os.makedirs(os.path.dirname(f"{self.path}/{PATH}"), exist_ok=True)
            put(f"{self.path}/{PATH}", version.encode())
            self.git("add", "-A")
            self.git("commit", "-q", "-m", branch)

    def wrap(self, tracing):
        """The `fu` that git finds."""
        words = " ".join(f"'{word}'" for word in (*tracing, self.real))
        put(f"{self.bin}/fu", f'#!/bin/sh\nexec {words} "$@"\n'.encode())
        os.chmod(f"{self.bin}/fu", 0o755)

    def command(self, *words):
        done = subprocess.run(words, env=self.environment, cwd=self.path, stdin=subprocess.DEVNULL, capture_output=True,
                              encoding="utf-8", errors="backslashreplace", timeout=60, check=False)
        return Run(done.returncode, done.stdout, done.stderr)

    def git(self, *arguments):
        run = self.command(GIT, *arguments)
        if run.status != 0:
            raise RuntimeError(f"git {' '.join(arguments)}: {run}")
        return run.out

    def restore(self):
        self.git("checkout", "-q", "-f", "--detach", "ours")
        self.git("clean", "-fdqx")

    def run(self, tracer=()):  # pylint: disable=redefined-outer-name
        self.wrap(tracer)
        return self.command(GIT, "merge", "-q", "--no-edit", "theirs")


def judge_in_git(book, call, what):
    run, complaints = book.run(tracer(call, what)), []
    text = content(f"{book.path}/{PATH}").decode()
    unmerged = bool(book.git("ls-files", "-u"))
    counts = {note: text.count(f"note: {note}}}") for note in NOTES}
    markers = "<<<<<<<" in text
    check = book.command(book.real, "check")
    if run.status == 0:
        if unmerged or markers:
            complaints.append("git is content with an unmerged file")
        if set(counts.values()) != {1}:
            complaints.append(f"lost or doubled in silence: {counts}")
        if check.status != 0:
            complaints.append(f"fu check: {check}{check.out}")
    else:
        if not unmerged:
            complaints.append(f"git failed, and nothing is unmerged: {run}")
        if check.status == 0 or "jane-doe.yaml" not in check.out:
            complaints.append(f"fu check says nothing: {check}{check.out}")
        if 0 in counts.values() and not (unmerged and check.status != 0):
            complaints.append(f"lost: {counts}")
    word = "merged" if run.status == 0 else "markers" if markers else "unmerged without markers"
    left = [line for line in book.git("status", "--porcelain", "-z").split("\0") if line.startswith("??")]
    if left and not all(line.endswith(".fu-new") for line in left):
        complaints.append(f"left over: {left}")
    return f"{word}{' and a leftover' if left else ''}", complaints


def wrong_order(alone):
    """What the calls of an undisturbed run do in the wrong order."""
    _, calls = calls_of(alone, ())
    target, folder = os.path.realpath(f"{alone.path}/A"), os.path.realpath(alone.path)
    renames = [(index, call) for index, call in enumerate(calls)
               if call.name.startswith("rename") and worked(call) and target in named_paths(call)[:2]]
    if len(renames) != 1:
        return [f"expected one rename, got {[call.text for _, call in renames]}"]
    at, rename = renames[0]
    source = named_paths(rename)[0]

    def places(names, path):
        return [index for index, call in enumerate(calls)
                if call.name in names and worked(call) and descriptor_path(call) == path]

    synced, wrong = {"fsync", "fdatasync"}, []
    written = places({"write", "writev", "pwrite64", "fchmod", "fchown"}, source)
    if not written or not any(max(written) < index < at for index in places(synced, source)):
        wrong.append("the new file was not on disk before it was renamed")
    if not any(index > at for index in places(synced, folder)):
        wrong.append("the folder was not on disk at the end")
    if any(call.name.startswith("open") and target in named_paths(call)[:1] and
           any(word in call.text for word in ("O_WRONLY", "O_RDWR", "O_TRUNC")) for call in calls):
        wrong.append("our file was opened for writing")
    return wrong


# --- All points ----------------------------------------------------------------------------------------------

KINDS = {"killed": (Alone, judge_killed), "failing": (Alone, judge_failing), "in git": (InGit, judge_in_git)}


def whats(kind, call, index, options):
    is_tried = changes_something(call) or options.all or index % options.every == 0
    if kind != "failing":
        return ["signal=KILL"] if is_tried else []
    if not is_tried or call.name in NEVER_FAIL:
        return []
    errors = ERRORS if options.all else [ERRORS[index % 6], ERRORS[(index + 2) % 6]]
    return [f"error={error}" for error in errors] + lasting(call)


class Worker:
    """The prepared books of one process."""
    options = None
    prepared = {}

    @staticmethod
    def begin(options):
        Worker.options = options

    @staticmethod
    def get(kind, triple):
        maker = KINDS[kind][0]
        if (maker, triple) not in Worker.prepared:
            base = tempfile.mkdtemp(dir=Worker.options.directory)
            Worker.prepared[maker, triple] = maker(Worker.options.fu, base, TRIPLES[triple])
        return Worker.prepared[maker, triple]

    @staticmethod
    def learn(case):
        prepared = Worker.get(*case)
        prepared.restore()
        return case, calls_of(prepared, ())[1]

    @staticmethod
    def order(triple):
        alone = Worker.get("killed", triple)
        alone.restore()
        return wrong_order(alone)

    @staticmethod
    def judge(point):
        kind, triple, call, what = point
        try:
            prepared = Worker.get(kind, triple)
            prepared.restore()
            return point, *KINDS[kind][1](prepared, call, what)
        except Exception as error:  # pylint: disable=broad-except
            return point, "broken", [f"the test itself: {type(error).__name__}: {error}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    common_arguments(parser)
    parser.add_argument("--all", action="store_true", help="every call, with every error")
    parser.add_argument("--every", type=int, default=7, help="of the calls that change nothing, every Kth")
    options = parsed(parser)
    words, bad = collections.Counter(), 0
    with scratch(options) as options.directory, \
            concurrent.futures.ProcessPoolExecutor(options.jobs, initializer=Worker.begin, initargs=(options,)) as pool:
        cases = [case for case in itertools.product(KINDS, TRIPLES) if options.only in " ".join(case)]
        for sentence in itertools.chain(*pool.map(Worker.order, TRIPLES)):
            print(sentence)
            bad += 1
        points = [(*case, call, what) for case, calls in pool.map(Worker.learn, cases)
                  for index, call in enumerate(calls) for what in whats(case[0], call, index, options)]
        points = [point for point in points if options.point in f"{point[2].name}:{point[3]}:when={point[2].number}"]
        for (kind, triple, call, what), word, complaints in pool.map(Worker.judge, points, chunksize=4):
            words[f"{kind}: {word}"] += 1
            bad += bool(complaints)
            for complaint in complaints:
                print(f"{kind}, {triple}, {call.name}:{what}:when={call.number}, {call.text[:160]}\n    {complaint}")
    for word, number in sorted(words.items()):
        print(f"{number:5} {word}")
    print(f"{len(points)} points, {bad} bad")
    return 1 if bad or not points else 0


if __name__ == "__main__":
    sys.exit(main())
