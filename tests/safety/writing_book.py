"""A small book to be written to, the commands that write to it, and what strace tells of them."""

import collections
import contextlib
import itertools
import multiprocessing
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field

TODAY = "2026-11-20"
STRACE = "/usr/bin/strace"
GIT = "/usr/bin/git"
MOST_SECONDS = 60  # a run that takes longer hangs
MOST_STATUS = 5  # what fu exits with is 0 to this

RULES = b"# A book that is written to.\nformat: 1\n"

PROSPECT = """\
# Kept: this comment.
name: {name}
company: {name} & Sons
emails: [{id}@example.com]
owner: dana
added: 2026-11-02
stage: lead
cadence: outbound
tags: [{tag}]

log:
  - {{date: 2026-11-02, via: call, outcome: voicemail, note: "first"}}
  - {{date: 2026-11-04, via: email, outcome: sent}}   # kept as well
"""

ADA, BEN, CLEO, OTHER = (f"prospects/{name}.yaml" for name in ("ada", "ben", "north/cleo", "other"))
SHOW = "ideas/show.yaml"
CROWD = [f"prospects/crowd/crowd-{number}.yaml" for number in range(10, 50)]  # so many are synced at once
FILES = {path: PROSPECT.format(name=path.split("/")[-1][:-5].title(), id=path.split("/")[-1][:-5],
                               tag="calm" if path == OTHER else "fair").encode()
         for path in (ADA, BEN, CLEO, OTHER)}

# Two who are there already, for --update, and five who are new; and as many new ones as are synced at once.
LIST = "name,company,email,role\n" + "".join(
    f"{name},{name} & Sons,{name.lower()}@example.com,buyer\n" for name in ("Ada", "Ben", *"Nia Nik Nils Noa Nora".split()))
LONG_LIST = "name,email\n" + "".join(f"Guest {number},guest{number}@example.com\n" for number in range(10, 50))


@dataclass
class Run:
    """What one run of fu came to; `status` is negative after a signal, None when it hung."""
    status: int | None
    out: str
    err: str

    def __str__(self):
        how = "it hung" if self.status is None else f"status {self.status}"
        return f"{how}, stderr {self.err.strip()!r}"


def environment(base):
    """Nothing of the user's own."""
    return {"PATH": "/usr/bin:/bin", "HOME": f"{base}/home", "XDG_STATE_HOME": f"{base}/state",
            "XDG_CONFIG_HOME": f"{base}/config", "TZ": "UTC", "LC_ALL": "C.UTF-8", "COLUMNS": "80", "FU_TODAY": TODAY,
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_TEMPLATE_DIR": ""}


class Book:
    """A fresh book in BASE/book, with or without git; it can be put back to what it was."""

    def __init__(self, fu, base, git, has_crowd=False):
        self.fu, self.base, self.git = fu, base, git
        self.path, self.environment = f"{base}/book", environment(base)
        for folder in ("home", "state", "config", "book/ideas", "book/templates", "book/prospects/north"):
            os.makedirs(f"{base}/{folder}")
        if has_crowd:
            add_crowd(self.path)
        put(f"{self.path}/fu.yaml", RULES)
        put(f"{base}/list.csv", LIST.encode())
        put(f"{base}/long-list.csv", LONG_LIST.encode())
        put(f"{self.path}/{SHOW}", b"title: A show\ntags: [fair]\n")
        for path, content in FILES.items():
            put(f"{self.path}/{path}", content)
        if git:
            subprocess.run([GIT, "init", "-q", self.path], env=self.environment, check=True)

    def command(self, *arguments):
        return [self.fu, "-C", self.path, *arguments]

    def start(self, *arguments, tracer=()):
        return subprocess.Popen([*tracer, *self.command(*arguments)], env=self.environment, cwd=self.base,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                encoding="utf-8", errors="backslashreplace")

    def run(self, *arguments, tracer=()):
        return finish(self.start(*arguments, tracer=tracer))

    def prospects(self):
        """The content of every prospect's and idea's file and of the editor's schemas, by its path in the book."""
        return {path: content(f"{self.path}/{path}") for path in self.everything()
                if path.startswith(("prospects/", "ideas/", ".fu/")) and path.endswith((".yaml", ".json"))
                and "/." not in path}

    def everything(self):
        """The paths of all files outside .git."""
        found = set()
        for folder, folders, names in os.walk(self.path):
            if ".git" in folders:
                folders.remove(".git")
            found |= {os.path.relpath(f"{folder}/{name}", self.path) for name in names}
        return found

    def pending(self):
        """The records of changes that are under way."""
        return [name for top in (f"{self.path}/.git", f"{self.base}/state", f"{self.base}/home")
                for _, _, names in os.walk(top) for name in names if name.endswith((".pending", ".fu-new"))]

    def lock(self):
        """What the program locks."""
        return f"{self.path}/.git/fu/lock" if self.git else self.path

    def save(self):
        for name in ("book", "state", "home"):
            shutil.copytree(f"{self.base}/{name}", f"{self.base}/saved/{name}", symlinks=True)

    def restore(self):
        for name in ("book", "state", "home"):
            shutil.rmtree(f"{self.base}/{name}")
            shutil.copytree(f"{self.base}/saved/{name}", f"{self.base}/{name}", symlinks=True)


def finish(process):
    try:
        out, err = process.communicate(timeout=MOST_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate()
        return Run(None, out, err)
    return Run(process.returncode, out, err)


def add_crowd(book):
    os.makedirs(f"{book}/prospects/crowd")
    for path in CROWD:
        name = path.split("/")[-1][:-5]
        put(f"{book}/{path}", PROSPECT.format(name=name.title(), id=name, tag="crowd").encode())


def put(path, data):
    with open(path, "wb") as file:
        file.write(data)


def content(path):
    with open(path, "rb") as file:
        return file.read()


# --- The commands --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Case:
    """A command that writes, and the commands that come before it."""
    name: str
    arguments: tuple
    before: tuple = ()
    has_crowd: bool = False  # of what is done to each file of many, some are tried
    is_brief: bool = False  # in the ordinary run with git only
    is_long: bool = False  # not in the ordinary run


LOG_OTHER = ("log", "other", "call", "sent")
HANDOFF = ("handoff", "tag:fair", "--to", "sam", "-m", "her patch now", "--yes")
IMPORT = ("import", "list.csv", "--update", "--yes")
IMPORT_LONG = ("import", "long-list.csv", "--yes")
HANDOFF_CROWD = ("handoff", "tag:crowd", "--to", "sam", "--yes")
CASES = [Case("log", ("log", "ada", "call", "voicemail", "-m", "rang twice")),
         Case("log-two", ("log", "ada", "ben", "email", "sent", "-m", "the same to both")),
         Case("add", ("add", "Dora Diaz", "--id", "dora", "--email", "dora@example.com", "--in", "south")),
         Case("set", ("set", "ada", "stage=meeting")),
         Case("snooze", ("snooze", "ada", "2026-12-01", "-m", "away")),
         Case("handoff", HANDOFF),
         Case("idea", ("idea", "add", "Spring colours", "--id", "spring-colours", "--tag", "fair")),
         Case("invite", ("invite", "show", "--log", "--yes")),
         Case("schema", ("schema",)),
         Case("undo", ("undo",), (("log", "ada", "call", "voicemail", "-m", "rang twice"),)),
         Case("undo-three", ("undo",), (HANDOFF,)),
         Case("import", IMPORT, is_brief=True),
         Case("undo-import", ("undo",), (IMPORT,), is_long=True),
         Case("crowd-handoff", HANDOFF_CROWD, has_crowd=True, is_long=True),
         Case("crowd-undo", ("undo",), (HANDOFF_CROWD,), has_crowd=True, is_long=True),
         Case("crowd-import", IMPORT_LONG, has_crowd=True, is_brief=True),
         Case("crowd-undo-import", ("undo",), (IMPORT_LONG,), has_crowd=True, is_long=True)]


class Prepared:
    """A book as it is just before the command of a case, and its files before and after an uninterrupted run."""

    def __init__(self, fu, base, case, git):
        self.case, self.book = case, Book(fu, base, git, case.has_crowd)
        for arguments in case.before:
            must(self.book.run(*arguments), arguments)
        self.book.save()
        self.old, self.paths = self.book.prospects(), self.book.everything()
        must(self.book.run(*case.arguments), case.arguments)
        self.new, self.new_paths = self.book.prospects(), self.book.everything()
        if self.new == self.old:
            raise RuntimeError(f"fu {' '.join(case.arguments)} changed nothing")
        self.changed = {path for path in self.old | self.new if self.old.get(path) != self.new.get(path)}
        self.book.restore()
        must(self.book.run(*LOG_OTHER), LOG_OTHER)
        self.other = content(f"{self.book.path}/{OTHER}")
        self.book.restore()

    def state(self, files=None):
        """old, new, mixed, or what is wrong with the files; the file of the bystander is not looked at."""
        files = self.book.prospects() if files is None else files
        found = set()
        for path in sorted(set(self.old) | set(self.new) | set(files)):
            there = files.get(path)
            if path == OTHER:
                continue
            if there not in (self.old.get(path), self.new.get(path)):
                return f"{path} is neither old nor new: {None if there is None else there[-300:]!r}"
            if path in self.changed:
                found.add("old" if there == self.old.get(path) else "new")
        return found.pop() if len(found) == 1 else "mixed"

    def leftovers(self):
        extra = self.book.everything() - self.paths - self.new_paths
        return sorted(extra) + self.book.pending()


def must(run, arguments):
    if run.status != 0:
        raise RuntimeError(f"fu {' '.join(arguments)}: expected status 0, got {run}")


# --- What strace tells ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Call:
    """A system call of the program, the `number`th of this name."""
    name: str
    number: int
    text: str
    result: str


MAIN_STARTS = "rt_sigaction(SIGPIPE"  # the first call of main
LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += +(.*)$")

# Between two calls of these nothing changes on disk.
CHANGING = {"flock", "write", "pwrite64", "writev", "fsync", "fdatasync", "rename", "renameat", "renameat2", "link",
            "linkat", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "ftruncate", "fchmod", "fchmodat", "symlinkat",
            "fallocate", "utimensat", "syncfs", "fchown"}
READING = {"open", "openat", "openat2", "read", "pread64", "fstat", "newfstatat", "statx", "getdents64", "close",
           "access", "faccessat", "faccessat2", "lseek", "readlink", "readlinkat", "getcwd", "fcntl", "fstatfs",
           "statfs"}


def changes_something(call):
    return call.name in CHANGING or (call.name.startswith("open") and "O_CREAT" in call.text)


def calls_of(book, arguments):
    """The input and output calls that the command makes, from the start of main on."""
    log = f"{book.base}/calls"
    run = book.run(*arguments, tracer=(STRACE, "-f", "-qq", "-y", "-s", "300", "-o", log))
    with open(log, encoding="utf-8", errors="backslashreplace") as file:
        lines = file.read().splitlines()
    numbers, found, in_main, processes = collections.Counter(), [], False, set()
    for line in lines:
        match = LINE.match(line)
        if not match:
            continue
        process, name, text, result = match.groups()
        processes.add(process)
        numbers[name] += 1
        in_main = in_main or f"{name}({text}".startswith(MAIN_STARTS)
        if in_main and name in CHANGING | READING:
            found.append(Call(name, numbers[name], f"{name}({text}) = {result}", result))
    if not in_main:
        raise RuntimeError(f"{MAIN_STARTS} is not among the calls of fu")
    if len(processes) != 1:
        raise RuntimeError(f"expected one process, got {len(processes)}")
    return run, found


def some_of(calls):
    """Of the calls that do the same to one file after the other: the first, one in the middle, the last."""
    alike = collections.defaultdict(list)
    for index, call in enumerate(calls):
        alike[call.name, re.sub(r"\d+", "#", call.text.split("{")[0])].append(index)
    return {index for found in alike.values() for index in (found[0], found[len(found) // 2], found[-1])}


def tracer(call, what, log="/dev/null"):
    """Runs a program with something done to one of its calls; with a + also to those of the same name after it."""
    quick = () if what.startswith("signal=") else ("--seccomp-bpf",)  # with which no signal is sent
    return (STRACE, "-f", *quick, "-qq", "-o", log, "-e", f"trace={call.name}", "-e",
            f"inject={call.name}:{what.removesuffix('+')}:when={call.number}{'+' if what.endswith('+') else ''}")


# --- Many trials at once -------------------------------------------------------------------------------------


@dataclass
class Point:
    """One thing to be tried: `what` is done to `call` in a command on a book."""
    case: Case
    git: bool
    call: Call
    what: str

    def __str__(self):
        short = re.sub(r'/tmp/[^/">]*/', "", self.call.text)
        return (f"{self.case.name} {'with' if self.git else 'without'} git, {self.call.name}:{self.what}:"
                f"when={self.call.number}, {short[:160]}")


@dataclass
class Trials:
    """Runs `judge(prepared, point)`, which gives complaints and a word for counting, at many points."""
    options: object
    judge: object
    without: tuple = ()  # names of cases
    learned: list = field(default_factory=list)
    directory: str = field(default_factory=lambda: tempfile.mkdtemp(prefix="fu-writing-"))

    def points(self, whats):
        """`whats(call, index)`: what is done to it. What is learned of the calls stays in `learned`."""
        found = []
        for case, git in itertools.product(CASES, (True, False)):
            if case.name in self.without or (self.options.only and self.options.only not in case.name):
                continue
            if not self.is_long() and (case.is_long or (case.is_brief and not git)):
                continue
            prepared = self.prepared("learn", case, git)
            run, calls = calls_of(prepared.book, case.arguments)
            must(run, case.arguments)
            self.learned.append((case, git, calls))
            chosen = some_of(calls) if case.has_crowd else range(len(calls))
            for index, call in enumerate(calls):
                found += [] if index not in chosen else [Point(case, git, call, what) for what in whats(call, index)]
        return found

    def is_long(self):
        return getattr(self.options, "all", False) or self.options.every == 1 or bool(self.options.only)

    def prepared(self, worker, case, git):
        base = tempfile.mkdtemp(prefix=f"{case.name}-{'git' if git else 'plain'}-{worker}-", dir=self.directory)
        return Prepared(self.options.fu, base, case, git)

    def work(self, worker, queue, results):
        books = {}
        parent = os.getppid()
        for point in iter(queue.get, None):
            if os.getppid() != parent:  # which was ended
                return
            key = (point.case.name, point.git)
            try:
                if key not in books:
                    books[key] = self.prepared(worker, point.case, point.git)
                books[key].book.restore()
                word, complaints = self.judge(books[key], point)
            except Exception as error:  # a mistake in the test, which is no reason to go without the other points
                word, complaints = "broken", [f"the test itself: {type(error).__name__}: {error}"]
            results.put((point, word, complaints))

    def run(self, points):
        """Tries all; gives the number of bad ones."""
        points = [point for point in points if self.options.point in str(point)]
        queue, results = multiprocessing.Queue(), multiprocessing.Queue()
        workers = [multiprocessing.Process(target=self.work, args=(number, queue, results))
                   for number in range(self.options.jobs)]
        for worker in workers:
            worker.daemon = True
            worker.start()
        for point in [*points, *[None] * len(workers)]:
            queue.put(point)
        words, alike, bad = collections.Counter(), collections.Counter(), 0
        for _ in points:
            point, word, complaints = results.get()
            words[word] += 1
            bad += bool(complaints)
            for complaint in complaints:
                alike[complaint[:40]] += 1
                if alike[complaint[:40]] <= self.options.most:
                    print(f"{point}\n    {complaint}", flush=True)
        for worker in workers:
            worker.join()
        for beginning, number in alike.most_common():
            print(f"{number:5} times: {beginning}...")
        counted = ", ".join(f"{number} {word}" for word, number in sorted(words.items()))
        print(f"{len(points)} points, {bad} bad: {counted}")
        if not points or words["broken"]:
            return bad or 1
        return bad

    def close(self):
        if self.options.keep:
            print(f"kept: {self.directory}")
        else:
            shutil.rmtree(self.directory, ignore_errors=True)


@contextlib.contextmanager
def scratch(options):
    """A directory for books."""
    directory = tempfile.mkdtemp(prefix="fu-writing-")
    try:
        yield directory
    finally:
        if options.keep:
            print(f"kept: {directory}")
        else:
            shutil.rmtree(directory, ignore_errors=True)


def common_arguments(parser):
    parser.add_argument("fu", help="the program")
    parser.add_argument("--only", default="", help="only the cases with this in their names")
    parser.add_argument("--keep", action="store_true", help="keep the books, and say where")
    parser.add_argument("--point", default="", help="only the points that are printed with this")
    parser.add_argument("--most", type=int, default=6, help="how often about the same complaint is printed")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())


def parsed(parser):
    options = parser.parse_args()
    os.umask(0o022)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(2))  # so that nothing is left behind
    # A copy, which stays the same while somebody builds, and which nobody may run.
    options.copies = tempfile.TemporaryDirectory(prefix="fu-program-")  # pylint: disable=consider-using-with
    os.chmod(options.copies.name, 0o755)
    options.fu = shutil.copy(os.path.abspath(options.fu), f"{options.copies.name}/fu")
    return options


def wait_until(condition, seconds=MOST_SECONDS):
    """Whether it came true."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.002)
    return True


def report(complaints, done):
    for complaint in complaints:
        print(complaint)
    print(f"{done}, {len(complaints)} bad")
    return 1 if complaints else 0


def killed(run):
    return run.status == -signal.SIGKILL


sys.dont_write_bytecode = True
