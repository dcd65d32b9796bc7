#!/usr/bin/python3
"""Prints the table of how quick `fu` is: ratios to other programs that read the same files, each of one run.

usage: table.py FU BASE [--quick] [--writer PROGRAM]

BASE holds the books that run.sh has made. --quick leaves out what needs 100,000 prospects. PROGRAM (write_files.cpp) is
what an import is compared with.
"""

import argparse
import datetime
import os
import re
import shutil
import subprocess
import sys
import textwrap

sys.dont_write_bytecode = True
from markdown_table import markdown  # noqa: E402
from people_list import people_list  # noqa: E402
from timing import compare, compare_writers, environment, most_memory, run  # noqa: E402

GREP = ["grep", "-rl", "reached", "prospects"]


class Table:
    """Rows as they come: what, beside what, goal, seen, whether it holds."""

    def __init__(self):
        self.rows, self.notes, self.is_noisy, self.missed = [], [], False, 0

    def add(self, what, beside, goal, seen, detail, times=()):
        """`goal` is the most that `seen` may be, or None."""
        noisy = any(each.is_noisy for each in times)
        self.is_noisy |= noisy
        holds = "" if goal is None else "yes" if seen <= goal else "**no**"
        self.missed += holds == "**no**"
        self.rows.append((what, beside, "" if goal is None else f"≤ {goal:.2f}", f"{seen:.2f}" + ("~" if noisy else ""),
                          detail, holds))
        print(f"{what}: {seen:.2f}", file=sys.stderr)

    def text(self):
        out = markdown(("what", "beside", "goal", "seen", "took", "holds"), "<<>>><", self.rows)
        if self.is_noisy:
            out += "\n\n~: the machine was too busy with something else; run it again."
        return "\n\n".join([out, *self.notes])


def id_of(path):
    return os.path.basename(path).removesuffix(".yaml")


def duration(times):
    ms = times.least * 1000
    return f"{ms:.2f} ms" if ms < 10 else f"{ms:.0f} ms"


class Bench:
    def __init__(self, fu, base, quick, writer):
        self.fu, self.base, self.quick, self.writer = fu, base, quick, writer
        self.env, self.table = environment(base), Table()

    def book(self, name):
        return f"{self.base}/{name}"

    def ratio(self, what, command, beside, other, goal, book, statuses=(0,), env=None):
        own, reference = compare([command, other], self.book(book), self.env | (env or {}), statuses)
        self.table.add(what, beside, goal, own.least / reference.least, duration(own), (own, reference))

    def against_grep(self, size, goal):
        """`fu due` and everybody else who reads all files, in one call."""
        commands = {"": [self.fu, "due"], "`grep -rl reached`": GREP, "`grep -rl` a missing word": [*GREP[:2], "zzzz", "prospects"]}
        if shutil.which("rg"):
            commands["`rg -l` a missing word"] = ["rg", "-l", "zzzz", "prospects"]
        commands["`cat` of all files"] = ["xargs", "-0", "-a", f"{self.base}/{size}.files", "cat"]
        own, *others = compare(list(commands.values()), self.book(str(size)), self.env, (0, 1))
        for beside, other in zip(list(commands)[1:], others):
            self.table.add(f"`due`, {size:,}", beside, goal if beside.endswith("reached`") else None,
                           own.least / other.least, duration(own), (own, other))

    def against_others(self):
        due = [self.fu, "due"]
        self.ratio("`due`, 100", due, "`git status`", ["git", "status"], 1, "100")
        self.ratio("`due`, 10,000", due, "`git status`", ["git", "status"], None, "10000")
        if os.path.exists(f"{self.base}/tasks"):
            self.ratio("`due`, 10,000", due, "`task next`, 10,000 tasks", ["task", "next"], 0.2, "10000", (0, 1))
        else:
            self.table.notes.append("Taskwarrior is not installed: not compared.")
        if os.path.exists(f"{self.base}/journal"):
            self.ratio("`due`, 10,000", due, "`hledger bal`, 10,000", ["hledger", "-f", f"{self.base}/journal", "bal"], None,
                       "10000")
        else:
            self.table.notes.append("hledger is not installed: not compared.")

    def start_up(self):
        self.ratio("`--version`", [self.fu, "--version"], "`true`", ["/usr/bin/true"], 2, "100")
        complete = [self.fu, "__complete", "--", "show", ""]
        done = run(complete, self.book("100"), self.env)
        if done.returncode or len(done.stdout.splitlines()) != 100:
            self.table.notes.append("This fu does not complete names: not timed.")
            return
        self.ratio("names, 10,000", complete, "`ls -R prospects`", ["ls", "-R", "prospects"], 2, "10000")
        self.ratio("names, 10,000 in one folder", complete, "`ls prospects`", ["ls", "prospects"], 2, "10000-flat")
        self.ratio("tags, 10,000", [self.fu, "__complete", "--", "due", "tag:"], "`grep -rl reached`", GREP, 1.5, "10000")

    def other_commands(self):
        due, someone = [self.fu, "due"], id_of(self.last_file("10000"))
        self.ratio("`list`, 10,000", [self.fu, "list"], "`grep -rl reached`", GREP, None, "10000")
        self.ratio("`due --json`, 10,000", [*due, "--json"], "`due`", due, None, "10000")
        self.ratio("`show ID`, 10,000", [self.fu, "show", someone], "`ls -R prospects`", ["ls", "-R", "prospects"], None,
                   "10000")
        self.log()
        odd, plain = compare([["env", "-C", self.book(name), *due] for name in ("10000-odd", "10000")], self.base, self.env)
        self.table.add("`due`, 10,000, 1 in 20 odd", "`due`, 10,000", 3, odd.least / plain.least, duration(odd), (odd, plain))
        cores = len(os.sched_getaffinity(0))
        if run(due, self.book("100"), self.env | {"FU_THREADS": "no"}).returncode == 2 and cores > 1:
            many = ["env", f"FU_THREADS={cores}", *due]
            self.ratio(f"`due`, 10,000, {cores} threads", many, "one thread", ["env", "FU_THREADS=1", *due], None, "10000")
        else:
            self.table.notes.append("Threads were not compared: this fu has none, or the machine one core.")

    def last_file(self, name):
        with open(f"{self.base}/{name}.files", encoding="utf-8") as files:
            return files.read().split("\0")[-2]

    def log(self):
        """This writes; the files are put back."""
        commands, before = [], {}
        for name in ("10000", "100"):
            path = f"{self.book(name)}/{self.last_file(name)}"
            with open(path, "rb") as file:
                before[path] = file.read()
            commands.append(["env", "-C", self.book(name), self.fu, "log", id_of(path), "call", "reached", "-m", "Talked"])
        try:
            large, small = compare(commands, self.base, self.env)
        finally:
            for path, content in before.items():
                with open(path, "wb") as file:
                    file.write(content)
        self.table.add("`log`, 10,000", "`log`, 100", None, large.least / small.least, duration(large), (large, small))

    def imports(self):
        """Beside a program that writes as many files of the same size, and one that syncs each of them."""
        if not self.writer:
            self.table.notes.append("No import was timed: table.py was called without --writer.")
            return
        people, size = 10_000, 250
        with open(f"{self.base}/people.csv", "w", encoding="utf-8") as file:
            file.write(people_list(people))
        write = [self.writer, str(people), str(size), "prospects"]
        own, plain, synced = compare_writers([[self.fu, "import", f"{self.base}/people.csv", "--yes"], write,
                                              [*write, "--sync"]], self.base, self.env)
        what, took = f"`import`, {people:,} people", duration(own)
        self.table.add(what, f"writing {people:,} files", 5, own.least / plain.least, took, (own, plain))
        self.table.add(what, "syncing each of them, too", None, own.least / synced.least, took, (own, synced))

    def growth(self):
        sizes = [1000, 10_000] + ([] if self.quick else [100_000])
        due = [["env", "-C", self.book(str(size)), self.fu, "due"] for size in (0, *sizes)]
        empty, *times = compare(due, self.base, self.env)
        each = [(t.least - empty.least) / size for t, size in zip(times, sizes)]
        for size, t, one in list(zip(sizes, times, each))[1:]:
            self.table.add(f"`due`, {size:,}, for each one", "the same at 1,000", 1.2, one / each[0], f"{one * 1e6:.2f} µs",
                           (t, times[0], empty))
        nobody = most_memory([self.fu, "due"], self.book("0"), self.env)
        for size in sizes[1:]:
            kilobytes = (most_memory([self.fu, "due"], self.book(str(size)), self.env) - nobody) / size / 1000
            self.table.add(f"`due`, {size:,}, kB of memory each", "an empty book", 1, kilobytes, f"{nobody / 1e6:.1f} MB empty")

    def all(self):
        for size in [100, 1000, 10_000] + ([] if self.quick else [100_000]):
            self.against_grep(size, 1 if size == 10_000 else None)
        self.against_others()
        self.start_up()
        self.other_commands()
        self.imports()
        self.growth()


def first_line(command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()[0]
    except (OSError, IndexError):
        return ""


def setting(fu):
    """Date, machine and versions."""
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        cpu = re.search(r"model name\s*: (.*)", info.read())
    number = re.compile(r"\d+(\.\d+)+")
    versions = []
    for name, command in (("git", ["git", "--version"]), ("grep", ["grep", "--version"]), ("rg", ["rg", "--version"]),
                          ("task", ["task", "--version"]), ("hledger", ["hledger", "--version"]),
                          ("hyperfine", ["hyperfine", "--version"])):
        if found := number.search(first_line(command)):
            versions.append(f"{name} {found[0]}")
    commit = first_line(["git", "-C", os.path.dirname(os.path.abspath(__file__)), "describe", "--always", "--dirty"])
    machine = f"{cpu[1].strip() if cpu else 'unknown CPU'}, {len(os.sched_getaffinity(0))} cores, load {os.getloadavg()[0]:.1f}"
    return textwrap.fill(f"{datetime.date.today()}; {machine}, Linux {os.uname().release}; {first_line([fu, '--version'])} "
                         f"({commit}), {', '.join(versions)}.", 100)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("fu")
    parser.add_argument("base")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--writer")
    options = parser.parse_args()
    bench = Bench(os.path.abspath(options.fu), os.path.abspath(options.base), options.quick,
                  options.writer and os.path.abspath(options.writer))
    where = setting(bench.fu)
    bench.all()
    print(where, bench.table.text(), sep="\n\n")
    return 1 if bench.table.missed else 0


if __name__ == "__main__":
    sys.exit(main())
