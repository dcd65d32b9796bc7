#!/usr/bin/python3
"""Writing where it cannot be done, or must not be.

usage: odd_targets.py FU [--only WORD] [--keep]

Folders without the right to write, read-only and full disks, links, pipes and folders in the place of a file, of the
temporary file, of the lock and of the journal: the command refuses with the right status, ends, and changes nothing,
neither in the book nor outside it.
"""

import argparse
import contextlib
import os
import shutil
import stat
import subprocess
import sys

sys.dont_write_bytecode = True
from writing_book import (ADA, BEN, CASES, FILES, HANDOFF, HANDOFF_CROWD, LOG_OTHER, OTHER, Book, common_arguments,  # noqa: E402
                          add_crowd, content, must, parsed, put, report, scratch)

NOBODY = 65534
SETPRIV = "/usr/bin/setpriv"
LOG = ("log", "ada", "call", "voicemail", "-m", "rang twice")
TEMPORARY = "prospects/.ada.yaml.fu-new"


def is_root():
    return os.geteuid() == 0


def fingerprint(top):
    """All that can be changed below a folder, without what is in .git."""
    found = {}
    for folder, folders, names in os.walk(top):
        if ".git" in folders:
            folders.remove(".git")
        for name in folders + names:
            path = f"{folder}/{name}"
            info = os.lstat(path)
            data = (content(path) if stat.S_ISREG(info.st_mode) else os.readlink(path) if stat.S_ISLNK(info.st_mode)
                    else None)
            found[os.path.relpath(path, top)] = (stat.S_IFMT(info.st_mode), stat.S_IMODE(info.st_mode), data)
    return found


class Trial:
    """One book with something odd in it; each method below tries one thing."""

    def __init__(self, options, base, git):
        self.options, self.base, self.complaints, self.runs = options, base, [], 0
        os.mkdir(base)
        os.chmod(base, 0o755)
        self.book = Book(options.fu, f"{base}/in", git)
        self.outside = f"{base}/outside"
        os.mkdir(self.outside)
        put(f"{self.outside}/file", b"not yours\n")
        self.nobody = ()

    def expect(self, holds, what):
        if not holds:
            self.complaints.append(what)

    def undo_folder(self):
        if self.book.git:
            return self.at(".git/fu/undo")
        return f"{self.book.base}/state/fu{os.path.realpath(self.book.path)}/undo"

    def at(self, path):
        return f"{self.book.path}/{path}"

    def refused(self, *arguments, statuses=(5,), tracer=None):
        """fu refuses, says why, and leaves everything as it is."""
        before, beyond = fingerprint(self.book.path), fingerprint(self.outside)
        run = self.book.run(*arguments, tracer=self.nobody if tracer is None else tracer)
        self.runs += 1
        self.expect(run.status in statuses, f"fu {' '.join(arguments)}: expected status {statuses}, got {run}")
        self.expect(run.err.strip(), f"fu {' '.join(arguments)}: nothing on stderr")
        self.unchanged(before, beyond, arguments, run)

    def unchanged(self, before, beyond, arguments, run):
        after = fingerprint(self.book.path)
        changed = sorted(path for path in before | after if before.get(path) != after.get(path))
        self.expect(not changed, f"fu {' '.join(arguments)}: changed {changed}; {run}")
        self.expect(fingerprint(self.outside) == beyond, f"fu {' '.join(arguments)}: changed something outside; {run}")

    def done_or_refused(self, *arguments, path=ADA):
        """Done on a regular file of the book, or refused and nothing changed; never anything outside."""
        before, beyond = fingerprint(self.book.path), fingerprint(self.outside)
        run = self.book.run(*arguments, tracer=self.nobody)
        self.runs += 1
        if run.status == 0:
            self.expect(stat.S_ISREG(os.lstat(self.at(path)).st_mode) and content(self.at(path)) != FILES[path],
                        f"fu {' '.join(arguments)}: status 0, but it did nothing")
            self.expect(fingerprint(self.outside) == beyond, f"fu {' '.join(arguments)}: changed something outside")
            self.expect(not os.path.lexists(self.at(TEMPORARY)), f"fu {' '.join(arguments)}: {TEMPORARY} is there")
        else:
            self.expect(run.status in (1, 3, 4, 5), f"fu {' '.join(arguments)}: expected status 0 or 5, got {run}")
            self.unchanged(before, beyond, arguments, run)

    def become_nobody(self):
        """Rights do not hold for root."""
        if is_root():
            self.nobody = (SETPRIV, f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--")

    def give_to_nobody(self, *paths):
        for path in paths:
            for folder, _, names in os.walk(path):
                for name in [".", *names]:
                    os.chown(f"{folder}/{name}", NOBODY, NOBODY, follow_symlinks=False)

    # --- No right, or no room

    def no_right_anywhere(self):
        self.become_nobody()
        for case in CASES:
            if not case.before and not case.has_crowd:
                self.refused(*case.arguments)

    def no_right_to_a_folder(self):
        """The lock and the journal can be had, but not the folder of one file: of several none is changed."""
        if not is_root():
            return
        self.become_nobody()
        self.give_to_nobody(self.book.path, f"{self.base}/in/state", f"{self.base}/in/home")
        os.chown(self.at("prospects/north"), 0, 0)
        self.refused("log", "cleo", "call", "voicemail", "-m", "x")
        self.refused(*HANDOFF)
        self.refused("log", "ada", "cleo", "call", "voicemail", "-m", "x")

    def no_right_to_the_journal(self):
        if not is_root():
            return
        self.become_nobody()
        self.give_to_nobody(self.book.path)
        if self.book.git:
            must(self.book.run(*LOG_OTHER), LOG_OTHER)  # as root, so that the journal is root's
            shutil.copy2(self.at(ADA), self.at(OTHER))
            put(self.at(OTHER), FILES[OTHER])
        self.done_or_refused(*LOG)

    def a_file_that_may_only_be_read(self):
        """The folder could be written to: whether it is done or refused, its mode stays."""
        os.chmod(self.at(ADA), 0o444)
        self.done_or_refused(*LOG)
        self.expect(stat.S_IMODE(os.stat(self.at(ADA)).st_mode) == 0o444, "the mode of the file has changed")

    def the_mode_stays(self):
        for mode in (0o600, 0o640, 0o664, 0o755):
            put(self.at(ADA), FILES[ADA])
            os.chmod(self.at(ADA), mode)
            must(self.book.run(*LOG), LOG)
            there = stat.S_IMODE(os.stat(self.at(ADA)).st_mode)
            self.expect(there == mode, f"a file of mode {mode:o} has {there:o} after fu log")
            self.runs += 1

    @contextlib.contextmanager
    def mounted(self, *arguments):
        subprocess.run(["/bin/mount", *arguments, self.book.path], check=True)
        try:
            yield
        finally:
            subprocess.run(["/bin/umount", self.book.path], check=True)

    def read_only_disk(self):
        if not can_mount():
            return
        with self.mounted("--bind", self.book.path):
            subprocess.run(["/bin/mount", "-o", "remount,bind,ro", self.book.path], check=True)
            for case in CASES:
                if not case.before and not case.has_crowd:
                    self.refused(*case.arguments)

    def full_disk(self):
        """From full to nearly enough, page by page."""
        if not can_mount():
            return
        shutil.move(self.book.path, f"{self.base}/moved")
        os.mkdir(self.book.path)
        with self.mounted("-t", "tmpfs", "-o", "size=1m,mode=755", "tmpfs"):
            shutil.copytree(f"{self.base}/moved", self.book.path, symlinks=True, dirs_exist_ok=True)
            add_crowd(self.book.path)
            for free in [*range(0, 9), 20, 39, 40, 41, 45, 49, 53, 60]:
                for arguments in (LOG, HANDOFF) if free < 9 else (HANDOFF_CROWD,):
                    self.fill(free)
                    before = self.book.prospects()
                    run = self.book.run(*arguments)
                    self.runs += 1
                    after = self.book.prospects()
                    self.expect(run.status in (0, 5), f"{free} free pages: fu {arguments[0]}: {run}")
                    self.expect((after == before) == (run.status == 5), f"{free} free pages: {run}, but the files are "
                                + ("as they were" if after == before else "changed"))
                    os.unlink(self.at("filling"))
                    if after != before:
                        no_undo = "cannot be undone" in run.err
                        run = self.book.run("undo")
                        self.expect(run.status == (1 if no_undo else 0), f"{free} free pages: fu undo: {run}")
                        self.expect((self.book.prospects() == before) != no_undo, f"fu undo did the wrong thing: {run}")
                        for path, data in before.items():
                            put(self.at(path), data)
                    left = [path for path in self.book.everything() if ".fu-new" in path]
                    self.expect(not left or run.status != 0, f"{free} free pages: left over {left}")

    def fill(self, free_pages):
        with open(self.at("filling"), "wb", buffering=0) as file:
            with contextlib.suppress(OSError):
                while True:
                    file.write(bytes(4096))
            file.truncate(max(0, os.fstat(file.fileno()).st_size - 4096 * free_pages))

    def file_size_limit(self):
        """A process may be told how large its files may be; the signal for that must not end it half-way."""
        limit = ("/usr/bin/prlimit", "--fsize=100", "--")
        self.refused(*LOG, tracer=limit)
        self.refused(*HANDOFF, tracer=limit)

    def no_more_descriptors(self):
        for number in (4, 5, 6, 7, 8, 9):
            before = self.book.prospects()
            run = self.book.run(*LOG, tracer=("/usr/bin/prlimit", f"--nofile={number}", "--"))
            self.runs += 1
            after = self.book.prospects()
            self.expect(run.status in (0, 3, 4, 5, 127), f"{number} descriptors: {run}")
            self.expect((after != before) == (run.status == 0),
                        f"{number} descriptors: {run}, files changed: {after != before}")
            if after != before:
                put(self.at(ADA), FILES[ADA])

    # --- Something else in the place of the file

    def replaced(self, path, make):
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.at(path))
        make(self.at(path))

    def link_to_outside(self):
        put(f"{self.outside}/ada.yaml", FILES[ADA])
        self.replaced(ADA, lambda path: os.symlink(f"{self.outside}/ada.yaml", path))
        self.refused(*LOG, statuses=(1, 3, 5))

    def link_in_the_book(self):
        """A link to another file of the book: the link is not replaced by a file."""
        put(self.at("prospects/.ada"), FILES[ADA])
        self.replaced(ADA, lambda path: os.symlink(".ada", path))
        before = fingerprint(self.book.path)
        run = self.book.run(*LOG)
        self.runs += 1
        self.expect(os.path.islink(self.at(ADA)), f"the link was replaced; {run}")
        if run.status != 0:
            self.expect(run.status in (1, 3, 5) and fingerprint(self.book.path) == before, f"a link in the book: {run}")

    def folder_is_a_link(self):
        shutil.move(self.at("prospects"), f"{self.outside}/prospects")
        os.symlink(f"{self.outside}/prospects", self.at("prospects"))
        self.refused(*LOG, statuses=(1, 3, 5))
        self.refused("add", "Dora Diaz", "--id", "dora", statuses=(1, 3, 5))

    def folder_below_is_a_link(self):
        os.mkdir(f"{self.outside}/south")
        os.symlink(f"{self.outside}/south", self.at("prospects/south"))
        self.refused("add", "Dora Diaz", "--id", "dora", "--in", "south", statuses=(1, 2, 3, 5))
        self.refused("add", "Dora Diaz", "--id", "dora", "--in", "../ideas", statuses=(1, 2, 3, 5))
        self.refused("add", "Dora Diaz", "--id", "dora", "--in", f"{self.outside}", statuses=(1, 2, 3, 5))
        self.refused("add", "Dora Diaz", "--id", "../dora", statuses=(1, 2, 3, 5))

    def pipe(self):
        self.replaced(ADA, os.mkfifo)
        self.refused(*LOG, statuses=(1, 3, 5))

    def folder(self):
        self.replaced(ADA, os.mkdir)
        self.refused(*LOG, statuses=(1, 3, 5))

    def added_where_something_is(self):
        for make in (os.mkfifo, os.mkdir, lambda path: os.symlink(f"{self.outside}/new", path),
                     lambda path: put(path, b"mine\n")):
            make(self.at("prospects/dora.yaml"))
            self.refused("add", "Dora Diaz", "--id", "dora", statuses=(1, 3, 5))
            self.refused("add", "Dora Diaz", "--id", "dora", "--force", statuses=(1, 3, 5))
            remove(self.at("prospects/dora.yaml"))

    def two_names_for_one_file(self):
        """A hard link outside the book: what the other name shows does not change."""
        os.link(self.at(ADA), f"{self.outside}/ada")
        self.done_or_refused(*LOG)

    def broken_file(self):
        for data in (b"name: [\n", b"", b"name: Ada\nlog:\n\t- x\n", b"\xff\xfe", b"name: Ada\x00\n"):
            put(self.at(ADA), data)
            self.refused(*LOG, statuses=(1, 3, 5))

    # --- Something in the place of the temporary file

    def temporary_file_is_there(self):
        for make in (lambda path: put(path, b"old rubbish\n"), lambda path: os.symlink(f"{self.outside}/file", path),
                     lambda path: os.symlink("ben.yaml", path), os.mkfifo, os.mkdir,
                     lambda path: os.link(f"{self.outside}/file", path), lambda path: os.link(self.at(BEN), path)):
            make(self.at(TEMPORARY))
            ben = content(self.at(BEN))
            self.done_or_refused(*LOG)
            self.expect(content(self.at(BEN)) == ben, "another prospect was changed")
            remove(self.at(TEMPORARY))
            put(self.at(ADA), FILES[ADA])

    # --- Something in the place of the lock or the journal

    def lock_is_odd(self):
        if not self.book.git:
            return
        must(self.book.run(*LOG_OTHER), LOG_OTHER)
        lock = self.book.lock()
        for make in (os.mkfifo, os.mkdir, lambda path: os.symlink(f"{self.outside}/file", path),
                     lambda path: os.symlink(f"{self.outside}/new", path), lambda path: os.symlink("/dev/full", path)):
            remove(lock)
            make(lock)
            put(self.at(ADA), FILES[ADA])
            self.done_or_refused(*LOG)

    def journal_is_odd(self):
        must(self.book.run(*LOG_OTHER), LOG_OTHER)
        undo = self.undo_folder()
        self.expect(os.path.isdir(undo), f"no {undo}")
        for make in (os.mkfifo, lambda path: put(path, b"")):
            remove(undo)
            make(undo)
            put(self.at(ADA), FILES[ADA])
            self.done_or_refused(*LOG)

    def rubbish_in_the_journal(self):
        """Records cut off anywhere, or changed, are no reason to change a file."""
        must(self.book.run(*LOG), LOG)
        undo = self.undo_folder()
        names = sorted(os.listdir(undo))
        self.expect(len(names) == 1, f"expected one record, got {names}")
        record = f"{undo}/{names[0]}"
        data, ada = content(record), content(self.at(ADA))
        for size in sorted({0, 1, 10, len(data) // 3, len(data) // 2, len(data) - 2, len(data) - 1}):
            put(record, data[:size])
            run = self.book.run("undo")
            self.runs += 1
            self.expect(run.status in (0, 1, 5), f"undo with {size} of {len(data)} bytes of its record: {run}")
            self.expect(content(self.at(ADA)) in (ada, FILES[ADA]),
                        f"undo with {size} of {len(data)} bytes of its record made a third thing of the file")
            self.expect(content(self.at(BEN)) == FILES[BEN], "undo changed another file")
            put(self.at(ADA), ada)
            shutil.rmtree(undo)
            os.mkdir(undo)
            put(record, data[:size])
            for pending in (f"{undo}/00000009.pending", f"{undo}/x.pending", f"{undo}/rubbish"):
                put(pending, data[:size])
            run = self.book.run(*LOG_OTHER)
            self.runs += 1
            self.expect(run.status in (0, 5), f"fu log with {size} of {len(data)} bytes of a record: {run}")
            self.expect(content(self.at(ADA)) in (ada, FILES[ADA]), "a cut record made a third thing of the file")
            put(self.at(ADA), ada)
            put(self.at(OTHER), FILES[OTHER])

    def journal_names_outside(self):
        """A record, whoever wrote it, does not lead out of the book."""
        must(self.book.run(*LOG), LOG)
        undo = self.undo_folder()
        record = f"{undo}/{sorted(os.listdir(undo))[0]}"
        data = content(record)
        put(f"{self.outside}/ada.yaml", content(self.at(ADA)))
        beyond = fingerprint(self.outside)
        for path in ("../../outside/ada.yaml", f"{self.outside}/ada.yaml", "prospects/../../../outside/ada.yaml"):
            put(record, data.replace(ADA.encode(), path.encode()))
            run = self.book.run("undo")
            self.runs += 1
            self.expect(run.status in (1, 3, 5), f"undo of a record about {path}: {run}")
            self.expect(fingerprint(self.outside) == beyond, f"undo of a record about {path} changed it")

    def without_home(self):
        del self.book.environment["HOME"], self.book.environment["XDG_STATE_HOME"]
        must(self.book.run(*LOG), LOG)
        run = self.book.run("undo")
        self.runs += 2
        self.expect(run.status in ((0,) if self.book.git else (1, 5)), f"undo without HOME: {run}")


def remove(path):
    if os.path.islink(path) or os.path.isfile(path):
        os.unlink(path)
    elif os.path.isdir(path):
        shutil.rmtree(path)
    elif os.path.lexists(path):
        os.unlink(path)


def can_mount():
    return is_root() and subprocess.run(["/usr/bin/unshare", "-m", "/bin/true"], check=False,
                                        stderr=subprocess.DEVNULL).returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    common_arguments(parser)
    if can_mount() and "FU_MOUNTS" not in os.environ:  # mounts that nobody else sees
        os.execve("/usr/bin/unshare", ["unshare", "-m", sys.executable, *sys.argv], os.environ | {"FU_MOUNTS": "1"})
    options = parsed(parser)
    if not can_mount():
        print("skipped: full and read-only disks, because only root may mount them")
    tries = [name for name, value in vars(Trial).items() if callable(value) and not name.startswith("_")
             and name not in HELPERS and options.only in name]
    complaints, runs = [], 0
    with scratch(options) as directory:
        os.chmod(directory, 0o755)
        for name in tries:
            for git in (True, False):
                trial = Trial(options, f"{directory}/{name}-{'git' if git else 'plain'}", git)
                try:
                    getattr(trial, name)()
                except Exception as error:  # then the other trials are still worth their time
                    trial.complaints.append(f"the test itself: {type(error).__name__}: {error}")
                complaints += [f"{name} {'with' if git else 'without'} git: {text}" for text in trial.complaints]
                runs += trial.runs
    return report(complaints, f"{runs} runs")


HELPERS = {"expect", "at", "undo_folder", "refused", "unchanged", "done_or_refused", "become_nobody", "give_to_nobody",
           "mounted", "fill", "replaced"}

if __name__ == "__main__":
    sys.exit(main())
