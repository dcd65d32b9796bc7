#!/usr/bin/python3
"""A book of 2,000 files is read by any number of threads with the same result, and each file with four system calls.

usage: shared_reading.py FU

In the book are files that cannot be read, warnings, IDs that stand twice, links, a pipe. What is printed, the complaints
and the status must not depend on FU_THREADS, on threads that cannot be had, or on a read that fails.
"""

import collections
import os
import random
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from writing_book import GIT, STRACE, environment, report  # noqa: E402

NUMBER = 2000
LINKED = "person-7.yaml"
COMMANDS = [("due",), ("due", "--json"), ("due", "-n", "5"), ("due", "--me", "dana"), ("overdue", "--json", "-n", "80"),
            ("list",), ("list", "--json"), ("list", "--sort", "value", "--reverse", "-n", "7"), ("list", "--sort", "name"),
            ("list", "--sort", "silent", "-n", "90"), ("agenda",), ("agenda", "2w", "--capacity", "3", "--json"),
            ("export", "ics"), ("pipeline",), ("pipeline", "--json"), ("stalled",), ("stalled", "--json", "-n", "9"),
            ("plan", "person-4", "--json"), ("plan", "--diff", "HEAD~1"), ("plan", "--diff", "HEAD~1", "--json"),
            ("show", "Person 1234"), ("show", "Nobody at all"), ("check",), ("check", "--json"), ("check", "prospects/07"),
            ("list", "--as-of", "HEAD~1"), ("due", "--as-of", "HEAD", "--json"),
            ("handoff", "owner:sam", "--to", "dana"), ("add", "person 77", "--company", "firm 77", "--dry-run"),
            ("add", "Somebody New", "--dry-run")]
EVENTS = ["{date: 2026-10-%02d, via: call, outcome: voicemail}", "{date: 2026-11-%02d, via: email, outcome: sent, note: hello}",
          "{date: 2026-09-%02d, via: call, outcome: reached, next: 2026-11-20}", "{date: 2026-08-%02d, stop: asked}"]


def prospect(number, chance):
    entries = sorted(chance.choice(EVENTS) % chance.randint(1, 19) for _ in range(chance.randint(0, 5)))
    text = (f"name: Person {number}\ncompany: Firm {number}\nowner: {chance.choice(['dana', 'sam', 'Ümit'])}\n"
            f"added: 2026-{chance.randint(1, 9):02}-05\nvalue: {chance.randint(1, 90)}000 EUR\ntags: [fair, calm]\n")
    if number % 50 == 1:
        text += chance.choice(["stage: leed\n", "colour: red\n", "value: much\n", "cadence: outbond\n"])
    if number % 70 == 2:
        text += chance.choice(["tags: [\n", "added: 2026-02-30\n", "name: twice\n", "<<<<<<< ours\n", "a: &a [*a]\n"])
    if number % 90 == 3:
        text += "source: referral:nobody\n"
    return text + "log:\n" + "".join(f"  - {entry}\n" for entry in entries) if entries else text


def path_of(number):
    return f"prospects/{number % 60:02}/person-{number}.yaml" if number % 40 else f"prospects/person-{number}.yaml"


def put(path, content):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)


def make_book(base):
    chance, book = random.Random(5), f"{base}/book"
    put(f"{book}/fu.yaml", b"format: 1\n")
    for number in range(NUMBER):
        put(f"{book}/{path_of(number)}", prospect(number, chance).encode())
    for number in range(0, NUMBER, 97):
        put(f"{book}/prospects/other/person-{number}.yaml", b"name: A twin\n")
    put(f"{book}/prospects/Not An ID.yaml", b"name: x\n")
    put(f"{book}/prospects/large.yaml", b"#" * (1 << 20) + b"\n")
    put(f"{book}/prospects/empty.yaml", b"")
    os.symlink(f"07/{LINKED}", f"{book}/prospects/linked.yaml")
    for number in range(20):  # what they lead to is fetched by itself where git is asked
        put(f"{book}/elsewhere/{number}", f"name: Far {number}\n".encode())
        os.symlink(f"../../elsewhere/{number}", f"{book}/prospects/{number:02}/far-{number}.yaml")
    os.symlink("/etc/passwd", f"{book}/prospects/07/secret.yaml")
    variables = environment(base)
    git = [GIT, "-c", "user.name=x", "-c", "user.email=x@example.com", "-C", book]
    subprocess.run([*git, "init", "-q"], env=variables, check=True)
    for rules in (b"format: 1\ndefaults:\n  cadence: inbound\n", b"format: 1\n"):
        put(f"{book}/fu.yaml", rules)
        subprocess.run([*git, "add", "-A"], env=variables, check=True)
        subprocess.run([*git, "commit", "-q", "-m", "a book"], env=variables, check=True)
    os.mkfifo(f"{book}/prospects/pipe.yaml")
    return book


class Runs:
    def __init__(self, program, base):
        self.program, self.book, self.base = program, make_book(base), base

    def run(self, arguments, threads, *tracer):
        run = subprocess.run([*tracer, self.program, "-C", self.book, "--no-input", *arguments],
                             env=environment(self.base) | {"FU_THREADS": str(threads)}, capture_output=True,
                             stdin=subprocess.DEVNULL, timeout=300, check=False)
        return run.returncode, run.stdout, run.stderr


def compare_numbers(runs, complaints):
    for arguments in COMMANDS:
        alone = runs.run(arguments, 1)
        if alone[0] not in (0, 1, 2, 3) or not alone[1] + alone[2]:
            complaints.append(f"{' '.join(arguments)}: status {alone[0]}, {alone[2]!r}")
        for threads in (2, 8):
            if runs.run(arguments, threads) != alone:
                complaints.append(f"{' '.join(arguments)}: {threads} threads say something else than one")


def refuse_threads(runs, complaints):
    """The first, the second, or every thread cannot be had."""
    for calls in ("clone", "clone3", "clone,clone3"):
        for when in ("1", "2", "1+"):
            tracer = (STRACE, "-f", "-qq", "-o", "/dev/null", "-e", f"trace={calls}",
                      "-e", f"inject={calls}:error=EAGAIN:when={when}")
            if runs.run(("due",), 4, *tracer) != runs.run(("due",), 1):
                complaints.append(f"due: something else is said when {calls} {when} fails")


def fail_reads(runs, complaints):
    """A read that fails costs one file, which is named; what is said of the others stays. Each thread has its own Nth."""
    before = runs.run(("check", "--output", "github"), 1)[1].decode().splitlines()
    for when in (40, 400, 800):
        tracer = (STRACE, "-f", "-qq", "-o", "/dev/null", "-e", "trace=read", "-e", f"inject=read:error=EIO:when={when}")
        after = runs.run(("check", "--output", "github"), 2, *tracer)[1].decode().splitlines()
        told = [line for line in after if line not in before]
        paths = {line.split("file=")[-1].split(",")[0] for line in told}
        lost = [line for line in before if line not in after and not any(path in line for path in paths)]
        if not 1 <= len(paths) <= 2 or lost or not all("Input/output error" in line for line in told):
            complaints.append(f"check: the {when}th read failed; said: {told}, not said: {lost}")


def count_calls(runs, complaints):
    log = f"{runs.base}/calls"
    for threads in (1, 4):
        runs.run(("due",), threads, STRACE, "-f", "-qq", "-y", "-o", log)
        calls = collections.defaultdict(list)
        parts = 0  # calls of several threads are written in parts, where one comes between
        with open(log, encoding="utf-8", errors="backslashreplace") as file:
            for line in file:
                parts += "resumed" in line
                match = re.search(r"\d+ +(\w+)\(.*/(person-\d+\.yaml)>", line)
                if match:
                    calls[match[2]].append(match[1].replace("newfstatat", "fstat"))
        expected = ["openat", "fstat", "read", "close"]
        others = {name: found for name, found in calls.items()
                  if found != (2 * expected if name == LINKED else expected)}
        twins = len(range(0, NUMBER, 97))
        if len(calls) != NUMBER - twins or (threads == 1 and others) or len(others) > parts:
            complaints.append(f"{threads} threads: {len(calls)} files, other calls for {list(others.items())[:5]}")


def main():
    complaints = []
    with tempfile.TemporaryDirectory(prefix="fu-shared-") as base:
        runs = Runs(os.path.abspath(sys.argv[1]), base)
        compare_numbers(runs, complaints)
        refuse_threads(runs, complaints)
        fail_reads(runs, complaints)
        count_calls(runs, complaints)
    return report(complaints, f"{len(COMMANDS)} commands")


if __name__ == "__main__":
    sys.exit(main())
