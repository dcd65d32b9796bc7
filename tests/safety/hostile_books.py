#!/usr/bin/python3
"""Runs every reading command of fu on books in which one file is hostile, and on thousands of mutated files.

usage: hostile_books.py FU [--long] [--only WORDS] [--seed N] [--mutations N] [--jobs N] [--keep DIR] [--list] [--times]

FU never dies, hangs, or takes more than a second and 256 MB; it prints valid UTF-8 without a control character; it
names the bad file once with line and column, and lists the others. FU_SANITIZED=1 for a sanitized program: three
seconds, and any memory. FU_SECONDS=N for one that was built to be debugged: N seconds.
"""

import argparse
import collections
import contextlib
import itertools
import json
import multiprocessing
import os
import re
import resource
import shutil
import stat
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import hostile_fixtures  # noqa: E402
import mutations  # noqa: E402
from hostile_fixtures import escape, GOOD, GOOD_OVERDUE, GOOD_RULES, MIB, as_bytes, good_prospect  # noqa: E402
from measured_run import run  # noqa: E402

TODAY = "2026-11-20"
SANITIZED = os.environ.get("FU_SANITIZED") == "1"
SECONDS = 3.0 if SANITIZED else float(os.environ.get("FU_SECONDS", "1"))
END_AFTER = max(1, round(3 * SECONDS))
MOST_KIB = 256 * 1024
SANITIZER_FOUND_SOMETHING = 86  # the status that the sanitizers are told to exit with
NOBODY = 65534
SETPRIV = "/usr/bin/setpriv"


def is_root():
    return os.geteuid() == 0


CAN_BE_NOBODY = not is_root() or os.access(SETPRIV, os.X_OK)

# --- What must hold of every output --------------------------------------------------------------------------

# C0 without the newline, DEL, C1, and what changes the direction or ends a line.
FORBIDDEN = re.compile("[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
                       "\U000e0000-\U000e007f]")
COLOUR = re.compile("\x1b\\[[0-9;]*m")


def shell_form(arguments):
    words = [repr(os.fsdecode(word))[1:-1] for word in arguments]
    return " ".join(word if len(word) < 60 else word[:50] + "..." for word in words)


def short(text, most=200):
    text = repr(text.decode("utf-8", "backslashreplace") if isinstance(text, bytes) else text)
    return text if len(text) <= most else f"{text[:most // 2]} ... {text[-most // 2:]}"


def complaints_about_run(result, floor_kib, coloured=False):
    """What holds of every run, whatever the book."""
    if result.ended:
        return [f"expected at most {SECONDS:.0f} s, got no end in {END_AFTER} s"]
    if result.status < 0:
        return [f"expected an exit, got signal {-result.status}; stderr {short(result.err)}"]
    if result.status == SANITIZER_FOUND_SOMETHING or b"Sanitizer" in result.err or b"runtime error:" in result.err:
        return [f"expected a clean run, got {short(result.err, 1000)}"]
    found = []
    if result.status not in (0, 1, 2, 3):
        found.append(f"expected status 0 to 3, got {result.status}; stderr {short(result.err)}")
    if result.seconds() > SECONDS:
        found.append(f"expected at most {SECONDS:.0f} s, got {result.seconds():.2f} s")
    if not SANITIZED and result.most_kib > max(MOST_KIB, floor_kib):
        found.append(f"expected at most 256 MB, got {result.most_kib // 1024} MB")
    for name, data in (("stdout", result.out), ("stderr", result.err)):
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            there = data[max(0, error.start - 40):error.start + 20]
            found.append(f"expected UTF-8 in {name}, got {short(there)}")
            continue
        if coloured:
            text = COLOUR.sub("", text)
        if match := FORBIDDEN.search(text):
            there = text[max(0, match.start() - 60):match.end() + 20]
            found.append(f"expected no U+{ord(match[0]):04X} in {name}, got {short(there)}")
    return found


def escaped(path):
    """A path as fu prints it."""
    out = ""
    for c in as_bytes(path).decode("utf-8", "surrogateescape"):
        if "\udc80" <= c <= "\udcff":
            out += f"\\x{ord(c) - 0xdc00:02x}"
        elif c in "\n\t":
            out += {"\n": "\\n", "\t": "\\t"}[c]
        elif FORBIDDEN.match(c):
            out += escape(c)
        else:
            out += c
    return out


def in_json(path):
    """A path as it stands in JSON, where bytes that are not UTF-8 cannot stand; any number of them is one."""
    return re.sub("\ufffd+", "\ufffd", as_bytes(path).decode("utf-8", "replace"))


# --- Building a book -----------------------------------------------------------------------------------------


def put(path, content):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if callable(content):
        content(path)
    else:
        with open(path, "wb") as file:
            file.write(content)


def joined(base, path):
    return os.path.join(os.fsencode(base), path) if isinstance(path, bytes) else os.path.join(base, path)


def build(base, fixture):
    """Makes BASE/book and what is beside it; gives the book's directory."""
    book = os.path.join(base, "book")
    files = {"fu.yaml": as_bytes(GOOD_RULES)} | {path: good_prospect(identifier) for identifier,
                                                 path in GOOD.items()}
    for path in list(files):
        if path in fixture.files:
            del files[path]
    for path, content in (files | fixture.files).items():
        whole = joined(book, path)
        put(os.path.normpath(whole), content)
    if fixture.link_to_book:
        os.symlink("book", os.path.join(base, "link"))
        return os.path.join(base, "link")
    return book


def snapshot(base):
    """Everything that could have been changed; folders that nobody may read are left out."""
    found = []
    for folder, folders, files in os.walk(os.fsencode(base)):
        for name in folders + files:
            try:
                info = os.lstat(os.path.join(folder, name))
            except OSError:  # a path longer than the system allows
                folders.clear()
                break
            found.append((folder, name, info.st_size, info.st_mtime_ns, info.st_mode))
    return sorted(found)


# --- Running -------------------------------------------------------------------------------------------------


class Endless(Exception):
    """A run did not end; the others on this book would not either."""


class Program:
    """fu on one book; collects what is wrong with each run."""

    def __init__(self, binary, base, book, as_nobody=False):
        self.book, self.runs, self.complaints, self.most_seconds, self.most_kib = book, 0, [], 0.0, 0
        drop = [SETPRIV, f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"] if as_nobody and is_root() else []
        self.command = [*drop, binary]
        self.environment = {
            "PATH": "/usr/bin:/bin", "HOME": os.path.join(base, "home"),
                            "XDG_CONFIG_HOME": os.path.join(base, "config"), "TZ": "UTC",
            "LC_ALL": "C.UTF-8", "COLUMNS": "80", "FU_TODAY": TODAY,
                            "ASAN_OPTIONS": f"exitcode={SANITIZER_FOUND_SOMETHING}:allocator_may_return_null=1",
            "UBSAN_OPTIONS": f"exitcode={SANITIZER_FOUND_SOMETHING}:halt_on_error=1"}
        self.user_file = os.path.join(base, "config/fu/config.yaml")

    def complain(self, arguments, complaint):
        self.complaints.append(("fu " + shell_form(arguments), complaint))

    def __call__(self, *arguments, book=True):
        argv = [*self.command, *(["-C", self.book] if book else []), *arguments]
        floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        found = []
        for _ in range(2):  # only what is too slow twice is too slow
            result = run(argv, self.environment, END_AFTER)
            self.runs += 1
            found = complaints_about_run(result, floor, coloured="always" in arguments)
            if result.ended or result.seconds() <= SECONDS:
                break
        self.most_seconds = max(self.most_seconds, result.seconds())
        self.most_kib = max(self.most_kib, result.most_kib if result.most_kib > floor else 0)
        for complaint in found:
            self.complain(arguments, complaint)
        if len(result.out) > MIB:
            forget_peak()
        if result.ended:
            raise Endless
        return result

    def json(self, *arguments):
        """The printed document; an empty one when there is none, which is then among the complaints."""
        result = self(*arguments)
        try:
            document = json.loads(result.out)
        except ValueError as error:
            self.complain(arguments,
                          f"expected JSON, got {short(result.out)} ({error}); stderr {short(result.err)}")
            return {"items": [], "problems": []}
        self.check_document(document, arguments)
        return document

    def check_document(self, document, arguments):
        schema = document.get("schema")
        if not isinstance(schema, str) or not re.fullmatch(rf"fu\.{arguments[0]}/\d+", schema):
            self.complain(arguments, f"expected the schema fu.{arguments[0]}/N, got {schema!r}")
        if document.get("today") != TODAY:
            self.complain(arguments, f"expected today {TODAY}, got {document.get('today')!r}")
        for key in ("items", "problems"):
            if not isinstance(document.get(key), list):
                self.complain(arguments, f"expected a list in {key}, got {document.get(key)!r}")

    def statuses(self, allowed, *arguments):
        """For probes: complains when the status is another."""
        result = self(*arguments)
        if result.status not in allowed:
            self.complain(arguments,
                          f"expected status {allowed}, got {result.status}; stderr {short(result.err)}")


def forget_peak():
    """What this process once had in memory must not count as the memory of the programs that it starts."""
    try:
        with open("/proc/self/clear_refs", "w", encoding="ascii") as file:
            file.write("5")
    except OSError:
        pass


# --- The commands, and what they should say ------------------------------------------------------------------

GITHUB_LINE = re.compile(r"::(error|warning|notice) file=[^:,]+(,line=\d+)?(,col=\d+)?,title=[^:,]+::.")
LISTS = [("due",), ("overdue",), ("agenda", "2w", "--capacity", "2"), ("list",)]
ABOUT_ONE = ["show", "why", "plan", "brief"]
NAME_IDEAS = ["due", "overdue"]


def is_error(problem):
    return problem["severity"] == "error"


def places(problems, prefix_of=lambda path: path):
    """How often each `path:line:column: error: ` is to be printed."""
    counted = collections.Counter()
    for problem in problems:
        where = f":{problem['line']}:{max(problem['column'], 1)}" if problem["line"] else ""
        counted[f"{prefix_of(problem['path'])}{where}: {problem['severity']}: "] += 1
    return counted


def printed_places(text, expected):
    """How often each expected beginning of a line is there, and other lines that look like errors."""
    found = collections.Counter()
    # What is wrong with a file as a whole may be printed as its first line's fault.
    beginnings = {re.sub(r"(: \w+: )$", r":1:1\1", beginning): beginning for beginning in expected}
    beginnings |= {beginning: beginning for beginning in expected}
    for line in text.split("\n"):
        parts = re.match(r".*?(?::\d+:\d+)?: (?:error|warning|note): ", line)
        beginning = parts and beginnings.get(parts[0])
        if not beginning and len(expected) < 20:  # a file's name can look like a complaint
            beginning = next((beginnings[b] for b in beginnings if line.startswith(b)), None)
        if beginning or (": error: " in line and not line.startswith(("  ", "fu: "))):
            found[beginning or line] += 1
    return found


class Trial:
    """One fixture, and how many of the commands are run on it: every, some or a few."""

    def __init__(self, binary, base, fixture, how_many):
        self.fixture, self.every, self.some = fixture, how_many == "every", how_many != "few"
        self.book = build(base, fixture)
        self.fu = Program(binary, base, self.book, fixture.as_nobody)
        self.base = base

    def say(self, arguments, complaint):
        self.fu.complain(arguments, complaint)

    def run(self):
        try:
            self.run_commands()
        except Endless:
            pass
        return self.fu

    def run_commands(self):
        before = snapshot(self.base)
        self.check_json()
        self.run_lists()
        self.run_check()
        self.run_cadences()
        self.run_about_one()
        if self.fixture.probe:
            self.fixture.probe(self.fu)
        if self.every and any(word in self.fixture.name for word in ("escaped controls", "bidi", "name: ")):
            for arguments in (("due",), ("list",), ("check",), ("cadences",), ("show", self.fixture.id)):
                self.fu(*arguments[:1], "--color", "always", *arguments[1:])
        if self.fixture.kind == "user":
            self.fu("due", book=False)
        if snapshot(self.base) != before:
            self.say(("all commands",), "expected the book as it was, got a change in it")

    # What is wrong in the book, by `check --json`.

    def check_json(self):
        fixture = self.fixture
        arguments = ("check", "--json")
        document = self.fu.json(*arguments)
        self.problems = document["problems"]
        self.errors = [problem for problem in self.problems if is_error(problem)]
        self.rules_hold = not any(problem["path"] == "fu.yaml" for problem in self.errors)
        self.check_positions(arguments)
        if fixture.kind == "user" or fixture.expect == "many":
            return
        by_path = collections.defaultdict(list)
        for problem in self.problems:
            by_path[in_json(problem["path"])].append(problem)
        for path in fixture.bad:
            self.check_expected(arguments, path, by_path.pop(in_json(path), []))
        for path, others in by_path.items():
            if any(is_error(problem) for problem in others):
                self.say(arguments, f"expected no error about {path!r}, got {others[0]['message']!r}")

    def check_expected(self, arguments, path, problems):
        fixture, name = self.fixture, os.fsdecode(path)
        errors = [problem for problem in problems if is_error(problem)]
        doubts = [problem for problem in problems if problem["severity"] == "warning"]
        said = "; ".join(f"{p['severity']} {p['line']}:{p['column']} {p['message']!r} [{p['code']}]"
                         for p in (errors or doubts)[:3]) or "nothing"
        expected = {"error": len(errors) == 1, "warning": not errors and doubts, "fine": not errors,
                    "clean": not errors and not doubts,
                    "any": len(errors) <= 1, "many errors": errors}[fixture.expect]
        if not expected:
            wanted = "exactly one error" if fixture.expect == "error" else fixture.expect
            self.say(arguments, f"expected {wanted} for {name!r}, got {said}")
        told = errors if fixture.expect == "error" else doubts if fixture.expect == "warning" else []
        for problem in told[:1]:
            if fixture.at and (problem["line"] != fixture.at[0]
                               or fixture.at[1] not in (None, problem["column"])):
                self.say(arguments,
                         f"expected {name!r} at {fixture.at[0]}:{fixture.at[1] or 'any column'}, got {said}")
            if fixture.code and problem["code"] != fixture.code:
                self.say(arguments, f"expected [{fixture.code}] for {name!r}, got {said}")

    def check_positions(self, arguments):
        """Each error has a line and a column that exist in the file."""
        lines = {}
        for problem in self.errors:
            path = problem["path"]
            if problem["line"] == 0:
                if not self.fixture.whole and self.fixture.expect != "many":
                    self.say(arguments, f"expected a line and a column, got {path}: {problem['message']!r}")
                continue
            if path not in lines:
                lines[path] = lines_of(os.path.join(self.book, path))
            there = lines[path]
            line, column = problem["line"], problem["column"]
            if there and (line > len(there) or not 1 <= column <= len(there[line - 1]) + 1):
                self.say(arguments,
                         f"expected a place in {path}, got {line}:{column}: {problem['message']!r}")

    # The other commands say the same.

    def listed(self):
        """The IDs that are listed besides the good ones."""
        fixture = self.fixture
        if fixture.listed is not None:
            return fixture.listed
        if fixture.kind in ("idea", "user"):
            return set()
        of_prospects = [problem for problem in self.errors if problem["path"] != "fu.yaml"]
        return set() if of_prospects else {fixture.id}

    def errors_read(self, command=None):
        """The errors that a command comes upon; few look at ideas."""
        if not self.rules_hold:
            return [problem for problem in self.errors if problem["path"] == "fu.yaml"]
        if command in NAME_IDEAS:
            return self.errors
        return [problem for problem in self.errors if not problem["path"].startswith("ideas")]

    def check_status(self, arguments, result, expected):
        allowed = expected if isinstance(expected, set) else {expected}
        if result.status not in allowed:
            wanted = " or ".join(map(str, sorted(allowed)))
            self.say(arguments, f"expected status {wanted}, got {result.status}; stderr {short(result.err)}")

    def check_errors(self, arguments, data, problems):
        """The errors are printed, each once."""
        expected = places(problems, self.as_printed)
        if self.fixture.kind == "user" and self.fixture.expect in ("error", "any"):
            return self.check_user_error(arguments, data)
        found = printed_places(data.decode("utf-8", "replace"), expected)
        if found != expected:
            missing, extra = expected - found, found - expected
            self.say(arguments,
                     f"expected each error once, got {short(', '.join(missing) or 'nothing')} too seldom, "
                     f"{short(', '.join(extra) or 'nothing')} too often")
        return None

    def check_user_error(self, arguments, data):
        text = data.decode("utf-8", "replace")
        lines = [line for line in text.split("\n") if line.startswith(self.fu.user_file + ":")
                 and ": warning: " in line]
        if len(lines) > len(set(lines)) or (not lines and self.fixture.expect == "error"):
            self.say(arguments, f"expected one warning about the user's file, got {short(text)}")
        if lines and not self.fixture.whole:
            expected = ":".join(str(part) for part in self.fixture.at
                                if part) if self.fixture.at else r"\d+:\d+"
            if not re.match(re.escape(self.fu.user_file) + f":{expected}", lines[0]):
                self.say(arguments, f"expected it at {expected}, got {short(lines[0])}")

    def as_printed(self, path):
        for bad in self.fixture.bad:
            if in_json(bad) == in_json(path):
                return escaped(bad)
        return escaped(path)

    def run_lists(self):
        fixture = self.fixture
        wanted = set(GOOD) | self.listed() if self.fixture.others else set()
        for command in LISTS if self.every else LISTS[-1:]:
            must_have = {"due": set(GOOD), "overdue": GOOD_OVERDUE, "agenda": set(GOOD),
                         "list": wanted}[command[0]]
            must_have = must_have if self.fixture.others else set()
            status = 3 if self.errors_read(command[0]) else 0
            if self.every or (self.some and command[0] == "list"):
                result = self.fu(*command)
                self.check_status(command, result, status)
                self.check_errors(command, result.err, self.errors_read(command[0]))
                ids = re.findall(r"^ *(\S+)", result.out.decode("utf-8", "replace"), re.M)
                # At 80 columns the table cuts an ID of 64 letters.
                self.check_listed(command,
                                  [fixture.id if i.endswith("…") and fixture.id.startswith(i[:-1]) else i
                                   for i in ids], must_have)
            if self.every or command[0] == "list":
                self.run_list_as_json((*command, "--json"), status, must_have)

    def run_list_as_json(self, arguments, status, must_have):
        if not self.rules_hold:  # nothing is computed from wrong rules
            result = self.fu(*arguments)
            if result.out:
                self.say(arguments, f"expected nothing on stdout, got {short(result.out)}")
            self.check_status(arguments, result, 3)
            return self.check_errors(arguments, result.err, self.errors_read(arguments[0]))
        document = self.fu.json(*arguments)
        ids = [item["id"] for item in document["items"]]
        self.check_listed(arguments, ids, must_have)
        if arguments[0] == "list" and set(ids) != must_have:
            self.say(arguments,
                     f"expected nobody but {sorted(must_have)}, got {sorted(set(ids) - must_have)[:5]}")
        if len(ids) != len(set(ids)):
            self.say(arguments,
                     f"expected everybody once, got {[i for i, n in collections.Counter(ids).items() if n > 1]}")
        found, expected = (sorted((p["path"], p["line"], p["column"]) for p in problems if is_error(p))
                           for problems in (document["problems"], self.errors_read(arguments[0])))
        if found != expected:
            self.say(arguments, f"expected the errors {short(expected)}, got {short(found)}")
        return None

    def check_listed(self, arguments, found, must_have):
        if self.rules_hold and (missing := must_have - set(found)):
            self.say(arguments, f"expected {sorted(missing)} to be listed, got {short(' '.join(found[:20]))}")

    def run_check(self):
        doubts = any(problem["severity"] == "warning" for problem in self.problems)
        status = 3 if self.errors else 1 if doubts else 0
        for arguments in [("check",), ("check", "--output", "github")][:2 if self.every else int(self.some)]:
            result = self.fu(*arguments)
            self.check_status(arguments, result, status)
            if self.fixture.kind == "user":
                self.check_errors(arguments, result.err, self.errors)
            elif arguments == ("check",):
                self.check_errors(arguments, result.out, self.problems)
            else:
                lines = [line for line in result.out.decode("utf-8", "replace").split("\n") if line]
                errors = [line for line in lines if line.startswith("::error file=")]
                strange = [line for line in lines
                           if not GITHUB_LINE.match(line)]
                if len(errors) != len(self.errors) or strange:
                    self.say(arguments, f"expected {len(self.errors)} errors and no strange lines, "
                             f"got {len(errors)} and {short(strange[:1])}")

    def run_cadences(self):
        status = 0 if self.rules_hold else 3
        of_rules = [problem for problem in self.errors if problem["path"] == "fu.yaml"]
        if not self.every and not (self.some and self.fixture.kind == "rules"):
            return
        result = self.fu("cadences")
        self.check_status(("cadences",), result, status)
        self.check_errors(("cadences",), result.err, of_rules)
        if self.rules_hold:
            names = {cadence["name"] for cadence in self.fu.json("cadences", "--json")["items"]}
            if self.fixture.kind == "rules" and "hostile" in names:
                self.check_status(("cadences", "hostile"), self.fu("cadences", "hostile"), 0)

    def run_about_one(self):
        fixture = self.fixture
        of_rules = [problem for problem in self.errors if problem["path"] == "fu.yaml"]
        for command in ABOUT_ONE if self.every else []:
            result = self.fu(command, "ada-good")
            of_ideas = [problem for problem in self.errors_read("due") if problem["path"].startswith("ideas")]
            wanted = of_rules + (of_ideas if command == "brief" else [])
            self.check_status((command, "ada-good"), result,
                              {1, 3} if not fixture.others else 3 if wanted else 0)
            if fixture.others:
                self.check_errors((command, "ada-good"), result.err, wanted)
        if fixture.kind in ("idea", "user"):
            return
        listed = fixture.id in self.listed() and self.rules_hold
        for command in ABOUT_ONE if self.every else ABOUT_ONE[:1]:
            for form in ((), ("--json",))[:2 if self.every else 1]:
                arguments = (command, fixture.id, *form)
                if listed and form:
                    self.fu.json(*arguments)
                    continue
                result = self.fu(*arguments)
                has_error = bool(self.errors_read())
                self.check_status(arguments, result,
                                  0 if listed else {1, 2, 3} if fixture.kind == "listing" else 3 if has_error
                                  else 1)
                if not listed and result.out:
                    self.say(arguments, f"expected nothing on stdout, got {short(result.out)}")
                if listed or fixture.kind != "listing":
                    self.check_errors(arguments, result.err, [] if listed else self.errors_read())


def lines_of(path):
    """The lines of an ordinary file, else nothing."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode) or os.path.getsize(path) > 2 * MIB:
            return []
        with open(path, "rb") as file:
            return file.read().removeprefix(hostile_fixtures.BOM).split(b"\n")
    except OSError:
        return []


# --- Hostile command lines -----------------------------------------------------------------------------------

STRANGE_WORDS = ["", " ", "../x", "../../etc/passwd", "/etc/passwd", "-rf", "--", "-", "ada\x1b[31m",
                 "\x1b]0;pwn\x07", "ada\u202e", "ada\n", "\u009b2J",
                 b"\xff\xfe", "a" * 300, "a" * 100_000, "%s%n", "*", "ada-good/", "ada-good.yaml",
                 "prospects/ada-good.yaml", "ADA-GOOD", "ada-good\t"]
STRANGE_LINES = [("agenda", "9999999w"), ("agenda", "100y"), ("agenda", "101y"),
                 ("agenda", "1970-01-01..2200-12-31"), ("agenda", "36525wd"),
                 ("agenda", "100y", "--capacity", "1"), ("agenda", "--capacity", "0"),
                 ("agenda", "--capacity", "-1"), ("agenda", "--capacity", "9" * 30),
                 ("agenda", "2200-12-31..2200-12-31"), ("agenda", "0d"), ("list", "value:>=" + "9" * 1000),
                 ("list", "value:>=1e999"), ("list", "touches:<" + "9" * 30),
                 ("list", "last:>" + "9" * 30 + "d"), ("list", "last:>100y"), ("list", "due:<=9999-99-99"),
                 ("list", "due:<=2200-12-31"), ("list", "not:" * 1000 + "x"),
                 ("list", "not:not:x"), ("list", "owner:"), ("list", ":"), ("list", "tag:" + "," * 1000),
                 ("list", *["x"] * 5_000), ("list", "-n", "9" * 30),
                 ("list", "-n", "0"), ("due", "-n", "-1"), ("plan", "ada-good", "-n", "1000"),
                 ("plan", "ada-good", "-n", "1000000"), ("plan", "ada-good", "-n", "9" * 30),
                 ("due", "--today", "9999-12-31"),
                 ("due", "--today", "2200-12-31"), ("due", "--today", "1970-01-01"),
                 ("due", "--today", "-99999999999w"), ("due", "--today", "+100y"), ("due", "--today", ""),
                 ("due", "--today", "\x1b[31m"), ("due", "--color", "\x1b[31m"), ("due", "--me", "\x1b[31m"),
                 ("due", "--me", "\u202e"), ("list", "--sort", "\x1b[31m"),
                 ("check", "--output", "\x1b[31m"), ("cadences", "\x1b[31m"), ("cadences", "\u202e"),
                 ("\x1b[31m",), ("\u202e",), (b"\xff",), ("",), ("list", "\x1b:x"),
                 ("list", "--\x1b[31m"), ("list", "--\u202e"), (b"list", b"--\xff"), ("help", "\x1b[31m"),
                 ("check", ".."), ("check", "/"), ("check", "/dev/zero"),
                 ("check", "prospects/.."), ("check", "prospects/../.."), ("due", "-C", "\x1b[31m"),
                 ("due", "-C", "\u202e"), ("due", "-C", b"\xff"), ("due", "-C", "/dev/null"),
                 ("due", "-C", "/proc"), ("due", "-C", "a" * 5000)]


def command_lines(binary, base):
    """Strange words where an ID, a query or a path belongs: refused, or found to be nobody."""
    fixture = hostile_fixtures.prospect_file("a good book", hostile_fixtures.NAME, "fine")
    fu = Program(binary, base, build(base, fixture))
    words = itertools.product((*ABOUT_ONE, "list", "due", "check", "cadences"), STRANGE_WORDS)
    for arguments in itertools.chain(words, STRANGE_LINES):
        with contextlib.suppress(Endless):
            fu(*arguments)
    for variable, value in itertools.product(("FU_TODAY", "COLUMNS", "TZ", "LC_ALL", "FU_BOOK",
                                              "XDG_CONFIG_HOME", "HOME"),
                                             ("", "\x1b[31m", "-1", "9" * 30, "a" * 5000, b"\xff",
                                              "/dev/zero", "xx")):
        changed = dict(fu.environment)
        fu.environment[variable] = value
        for arguments, book in ((("due",), True), (("list", "--json"), True), (("due",), False)):
            with contextlib.suppress(Endless):
                fu(*arguments, book=book)
        fu.environment = changed
    return fu


# --- Mutations -----------------------------------------------------------------------------------------------


def trial_of_mutations(binary, base, batch):
    """Many mutated prospects and ideas in one book; each is listed or has an error, never both, never neither."""
    files = {f"prospects/m{i:03}.yaml": data for i,
             data in enumerate(batch.prospects)} | {f"ideas/i{i:03}.yaml": data for i,
                                                    data in enumerate(batch.ideas)}
    fixture = hostile_fixtures.Fixture(name=batch.name, files=files, bad=(), expect="many", kind="listing",
                                       listed=set(), id="ada-good")
    fu = Program(binary, base, build(base, fixture))
    with contextlib.suppress(Endless):
        try_mutations(fu, files)
    return fu


def try_mutations(fu, files):
    result = fu("list")
    checked = fu.json("check", "--json")
    listed = fu.json("list", "--json")
    fu("check")
    if fu.complaints:
        return  # then nothing more is to be expected of this book
    errors = [problem for problem in checked["problems"] if is_error(problem)]
    of_prospects = {problem["path"] for problem in errors if problem["path"].startswith("prospects/")}
    ids = {item["id"] for item in listed["items"]}
    if result.status != (3 if of_prospects else 0):
        fu.complain(("list",), f"expected status {3 if of_prospects else 0}, got {result.status}")
    if missing := set(GOOD) - ids:
        fu.complain(("list", "--json"), f"expected {sorted(missing)} to be listed, got {len(ids)} others")
    for path, data in files.items():
        identifier = path.removeprefix("prospects/").removesuffix(".yaml")
        if path.startswith("prospects/") and (identifier in ids) == (path in of_prospects):
            got = "both" if identifier in ids else "neither"
            fu.complain(("list", "--json"),
                        f"expected {path} listed or with an error, got {got}: {short(data, 4000)}")
    found, expected = (sorted((p["path"], p["line"], p["column"]) for p in problems if is_error(p)
                              and p["path"].startswith("prospects/"))
                       for problems in (listed["problems"], errors))
    if found != expected:
        fu.complain(("list", "--json"),
                    f"expected the errors of check, got {short(found)} instead of {short(expected)}")
    for problem in errors:
        lines = files[problem["path"]].removeprefix(hostile_fixtures.BOM).split(b"\n")
        line, column = problem["line"], problem["column"]
        if not 1 <= line <= len(lines) or not 1 <= column <= len(lines[line - 1]) + 1:
            source = short(files[problem["path"]], 4000)
            fu.complain(("check", "--json"),
                        f"expected a place in the file, got {line}:{column} {problem['message']!r}: {source}")


def trial_of_mutated_rules(binary, base, name, data):
    fixture = hostile_fixtures.Fixture(name=name, files={"fu.yaml": data}, bad=(), expect="many",
                                       kind="rules")
    fu = Program(binary, base, build(base, fixture))
    with contextlib.suppress(Endless):
        problems = fu.json("check", "--json")["problems"]
        wrong = any(is_error(problem) for problem in problems)
        result = fu("list", "--json")
        if result.status != (3 if wrong else 0):
            fu.complain(("list", "--json"), f"expected status {3 if wrong else 0}, got {result.status}")
        if not wrong and set(GOOD) - {item["id"]
                                      for item in json.loads(result.out or b'{"items": []}')["items"]}:
            fu.complain(("list", "--json"), "expected the others to be listed, got fewer")
    if fu.complaints:
        fu.complain(("check", "--json"), f"this was with the fu.yaml {short(data, 8000)}")
    return fu


# --- All of it -----------------------------------------------------------------------------------------------


def tasks(options):
    """Everything there is to do, as (name, function of a directory); made lazily, because some of it is large."""
    for group, fixture in hostile_fixtures.each_fixture():
        if (fixture.long_only and not options.long) or (fixture.as_nobody and not CAN_BE_NOBODY):
            continue
        how_many = "every"
        if not options.long and fixture.few_commands:
            how_many = "few"
        elif not options.long and is_one_of_many(group, fixture):
            how_many = "some"
        yield ("fixture", f"{group}: {fixture.name}",
               lambda base, f=fixture, h=how_many: Trial(options.fu, base, f, h).run())
    yield "command lines", "command lines", lambda base: command_lines(options.fu, base)
    for batch in mutations.batches(options.book, options.seed, options.mutations):
        number = len(batch.prospects) + len(batch.ideas)
        yield f"mutations {number}", batch.name, lambda base, b=batch: trial_of_mutations(options.fu, base, b)
    for name, data in mutations.of_rules(options.book, options.seed, options.mutations // 10):
        yield "mutations 1", name, lambda base, n=name, d=data: trial_of_mutated_rules(options.fu, base, n, d)


SERIES = ("encodings", "conflict_markers", "yaml_refusals", "absent_values", "words", "dates", "amounts",
          "numbers", "rules_that_do_not_work", "limits")


def is_one_of_many(group, fixture):
    """Fixtures that differ in a word only; in an ordinary run every eighth of them meets every command."""
    if group in SERIES or fixture.name.startswith(("raw ESC in", "bidi in")):
        return sum(fixture.name.encode()) % 8 != 0
    return False


def work(options, number, claimed, results):
    """Does every task that no other worker has claimed."""
    os.chdir(options.empty)
    for index, (kind, name, task) in enumerate(tasks(options)):
        with claimed.get_lock():
            if claimed.value > index:
                continue
            claimed.value = index + 1
        if options.only and options.only not in name:
            continue
        base = os.path.join(options.directory, f"{index:05}")
        os.mkdir(base)
        try:
            fu = task(base)
            results.put((kind, name, fu.runs, fu.complaints, fu.most_seconds, fu.most_kib))
        except Exception as error:  # a mistake in the test, which is no reason to go without the other fixtures
            results.put((kind, name, 0, [("the test itself", f"{type(error).__name__}: {error}")], 0.0, 0))
        if not options.keep:
            remove(base)
    results.put((None, number, 0, [], 0.0, 0))


def remove(directory):
    """Also what is too deep for Python, or without rights."""
    try:
        shutil.rmtree(directory)
    except (OSError, RecursionError):
        subprocess.run(["/bin/chmod", "-R", "u+rwX", directory], check=False, stderr=subprocess.DEVNULL)
        subprocess.run(["/bin/rm", "-rf", directory], check=False)


def grouped(complaints):
    """The commands of which the same is to be said, at most three of them by name."""
    commands = collections.defaultdict(list)
    for command, complaint in complaints:
        commands[complaint].append(command)
    for complaint, names in commands.items():
        more = [f"and {len(names) - 3} more"] if len(names) > 3 else []
        yield complaint, names[:3] + more


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("fu", help="the program")
    parser.add_argument("--long", action="store_true",
                        help="every command on every fixture, and ten times the mutations")
    parser.add_argument("--only", default="", help="only the fixtures with these words in their names")
    parser.add_argument("--seed", type=int, default=1, help="of the mutations")
    parser.add_argument("--mutations", type=int, default=3000)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--keep", help="keep the books in this directory")
    parser.add_argument("--list", action="store_true", help="print the fixtures' names")
    parser.add_argument("--times", action="store_true", help="print the slowest")
    options = parser.parse_args()
    options.fu = os.path.abspath(options.fu)
    options.book = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../examples/book")
    if options.long:
        options.mutations *= 10
    return options


def main():
    options = arguments()
    sys.setrecursionlimit(10_000)  # for folders in folders
    if options.list:
        print("\n".join(name for _, name, _ in tasks(options)))
        return 0
    options.directory = os.path.abspath(options.keep) if options.keep else tempfile.mkdtemp(prefix="fu-hostile-")
    os.makedirs(options.directory, exist_ok=True)
    os.chmod(options.directory, 0o755)
    options.empty = os.path.join(options.directory, "empty")
    os.mkdir(options.empty)
    # A copy, which stays the same while somebody builds, and which nobody may run.
    options.fu = shutil.copy(options.fu, os.path.join(options.directory, "fu"))
    os.chmod(options.fu, 0o755)

    claimed, results = multiprocessing.Value("q", 0), multiprocessing.Queue()
    workers = [multiprocessing.Process(target=work, args=(options, i, claimed, results))
               for i in range(options.jobs)]
    for worker in workers:
        worker.start()
    if not CAN_BE_NOBODY:
        print(f"skipped: the files without rights, because root may read them and {SETPRIV} is not there")
    numbers, groups, running, rows = collections.Counter(), collections.Counter(), len(workers), []
    while running:
        kind, name, runs, complaints, seconds, kib = results.get()
        if kind is None:
            running -= 1
            continue
        numbers["runs"] += runs
        numbers["fixtures"] += kind == "fixture"
        numbers["mutations"] += int(kind.split()[1]) if kind.startswith("mutations") else 0
        numbers["violations"] += len(complaints)
        rows.append((seconds, kib, name))
        groups[name.split(":")[0].split(",")[0]] += runs
        for complaint, commands in grouped(complaints):
            print(f"{name}: {', '.join(commands)}: {complaint}", flush=True)
    for worker in workers:
        worker.join()
    if not options.keep:
        remove(options.directory)
    if options.times:
        print("\n".join(f"{number:6} runs {group}" for group, number in groups.items() if number > 100))
        for seconds, kib, name in sorted(rows, reverse=True)[:40]:
            print(f"{seconds:6.2f} s {kib // 1024:5} MB  {name}")
    print(", ".join(f"{numbers[what]} {what}" for what in ("fixtures", "runs", "mutations", "violations")))
    return 1 if numbers["violations"] or not numbers["runs"] else 0


if __name__ == "__main__":
    sys.exit(main())
