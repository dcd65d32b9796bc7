#!/usr/bin/python3
"""In which order every writing command makes its system calls.

usage: call_order.py FU [--only WORD] [--keep]

No prospect's file is ever opened for writing, written to or cut. What takes its place is another file, which is on disk
(fsync, or syncfs for many) before it is renamed; its folder is (fsync) before the program ends. The record of the
change is on disk before the first rename. The lock comes before the file that is changed is read, and is held to the
end.
"""

import argparse
import itertools
import os
import re
import sys

sys.dont_write_bytecode = True
from writing_book import CASES, Prepared, calls_of, common_arguments, must, parsed, report, scratch  # noqa: E402

RENAMES = {"rename", "renameat", "renameat2", "link", "linkat"}
WRITES = {"write", "writev", "pwrite64", "ftruncate", "fallocate"}
FIRST_PATH = re.compile(r"^\w+\(\d+<([^>]*)>")
IN_FOLDER = re.compile(r'(?:(AT_FDCWD)|\d+)(?:<([^>]*)>)?, "([^"]*)"')


def descriptor_path(call):
    """The path of the descriptor that a call is about, as it was then."""
    match = FIRST_PATH.match(call.text)
    return match[1].removesuffix(" (deleted)") if match else ""


def named_paths(call):
    """The paths that a call names, made absolute."""
    found = IN_FOLDER.findall(call.text) or [("", "", name) for name in re.findall(r'"([^"]*)"', call.text)]
    return [os.path.normpath(os.path.join(folder, name)) for _, folder, name in found]


def worked(call):
    return not call.result.startswith("-1")


class Order:
    def __init__(self, prepared, calls):
        self.calls, self.book = calls, prepared.book
        self.home = os.path.realpath(f"{self.book.path}/prospects") + "/"
        self.targets = {os.path.realpath(f"{self.book.path}/{path}") for path in prepared.changed}
        self.known = {os.path.realpath(f"{self.book.path}/{path}") for path in prepared.old | prepared.new}
        self.complaints = []
        self.is_recorded = prepared.case.arguments != ("undo",)

    def expect(self, holds, what, call=None):
        if not holds:
            self.complaints.append(what + (f": {call.text[:250]}" if call else ""))

    def check(self):
        renamed = {}
        for index, call in enumerate(self.calls):
            if not worked(call):
                continue
            if call.name.startswith("open"):
                self.check_open(call)
            elif call.name in WRITES:
                self.expect(descriptor_path(call) not in self.known, "a prospect's file was written to", call)
            elif call.name == "truncate":
                self.expect(False, "a file was cut", call)
            elif call.name in RENAMES:
                source, target = named_paths(call)[:2]
                if target in self.known and target not in renamed:
                    renamed[target] = index
                    self.check_rename(index, source, target)
                elif source in self.known and source not in renamed:  # it goes
                    renamed[source] = index
                    self.check_folder(index, source)
        self.expect(set(renamed) == self.targets, f"renamed were {sorted(renamed)}, expected {sorted(self.targets)}")
        self.check_lock(min(renamed.values(), default=0))
        self.check_record(min(renamed.values(), default=0), max(renamed.values(), default=0))
        return self.complaints

    def check_open(self, call):
        for path in named_paths(call)[:1]:
            if path in self.known:
                self.expect(not re.search(r"O_WRONLY|O_RDWR|O_TRUNC|O_CREAT|O_APPEND", call.text),
                            "a prospect's file was opened for writing", call)
            elif path.startswith(self.home) and "O_CREAT" in call.text:
                self.expect("O_EXCL" in call.text, "a file was made where one may be", call)
            self.expect("O_TRUNC" not in call.text or not path.startswith(self.home), "a file was cut", call)

    def indexes(self, names, path):
        return [index for index, call in enumerate(self.calls)
                if call.name in names and worked(call) and descriptor_path(call) == path]

    def check_rename(self, index, source, target):
        rename = self.calls[index]
        written = [i for i in self.indexes(WRITES | {"fchmod", "fchown"}, source) if i < index]
        synced = [i for i in self.indexes({"fsync", "fdatasync"}, source) if i < index]
        synced += [i for i in range(index) if self.calls[i].name == "syncfs" and self.tells_failures(i, written)]
        self.expect(written, "nothing was written to what was renamed", rename)
        self.expect(written and synced and max(synced) > max(written), "what was renamed was not on disk", rename)
        self.check_folder(index, target)

    def check_folder(self, index, path):
        after = [i for i in self.indexes({"fsync", "fdatasync"}, os.path.dirname(path)) if i > index]
        self.expect(after, "the folder was not brought to disk after it", self.calls[index])

    def tells_failures(self, index, written):
        """A file system that is synced tells of what failed since its descriptor was opened."""
        call = self.calls[index]
        opened = [other for other in self.calls[:min(written, default=0)] if other.name.startswith("open")]
        return worked(call) and any(worked(other) and descriptor_path(call) in named_paths(other) for other in opened)

    def check_record(self, first_rename, last_rename):
        """What a killed program leaves is put right by a record, which is on disk before and not done until after."""
        records = {path for call in self.calls[:first_rename] if call.name.startswith("open") and worked(call)
                   and "O_CREAT" in call.text for path in named_paths(call)[:1] if path.endswith(".pending")}
        self.expect(len(records) == 1 or not self.is_recorded, f"expected one record, got {sorted(records)}")
        for path in records:
            synced = self.indexes({"fsync", "fdatasync"}, path)
            self.expect(synced and synced[0] < first_rename, f"{path} was not on disk before the first rename")
        for index, call in enumerate(self.calls):
            if call.name in RENAMES | {"unlink", "unlinkat"} and worked(call) and set(named_paths(call)) & records:
                self.expect(index > last_rename, "the record was marked as done too early", call)

    def check_lock(self, first_rename):
        locks = [i for i, call in enumerate(self.calls)
                 if call.name == "flock" and "LOCK_EX" in call.text and worked(call)]
        self.expect(locks and locks[0] < first_rename, "no lock before the first rename")
        reads = [i for i in range(first_rename) if self.calls[i].name.startswith("open") and worked(self.calls[i])
                 and any(path in self.targets for path in named_paths(self.calls[i]))]
        if locks and reads:  # a new file is not read
            self.expect(max(reads) > locks[0], "the file was not read while the lock was held")
        unlocks = [i for i, call in enumerate(self.calls) if call.name == "flock" and "LOCK_UN" in call.text]
        last_rename = max((i for i, call in enumerate(self.calls) if call.name in RENAMES and worked(call)), default=0)
        self.expect(not unlocks or unlocks[0] > last_rename, "the lock was given back before the last rename")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    common_arguments(parser)
    options = parsed(parser)
    complaints, number = [], 0
    with scratch(options) as directory:
        for case, git in itertools.product(CASES, (True, False)):
            if options.only in case.name:
                where = f"{case.name} {'with' if git else 'without'} git"
                prepared = Prepared(options.fu, f"{directory}/{case.name}-{git}", case, git)
                run, calls = calls_of(prepared.book, case.arguments)
                must(run, case.arguments)
                complaints += [f"{where}: {complaint}" for complaint in Order(prepared, calls).check()]
                number += len(calls)
    return report(complaints, f"{number} calls")


if __name__ == "__main__":
    sys.exit(main())
