#!/usr/bin/python3
"""What only shows on a real terminal: when fu pages, what becomes of a pager that fails, and that text is the same.

usage: terminal.py FU EXAMPLES
"""

import ctypes
import fcntl
import os
import select
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

PATIENCE = 30  # seconds
ENVIRONMENT = {"PATH": os.environ["PATH"], "FU_TODAY": "2026-11-20", "TERM": "xterm", "LANG": "C.UTF-8"}


class Terminal:
    """A program on a terminal of its own, which it may read keys from."""

    def __init__(self, arguments, rows, columns, environment, folder):
        self.screen, inner = os.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        modes = termios.tcgetattr(inner)
        modes[1] &= ~termios.OPOST  # bytes come as they were written
        termios.tcsetattr(inner, termios.TCSANOW, modes)
        self.program = subprocess.Popen(
            arguments, stdin=inner, stdout=inner, stderr=inner, env=environment, cwd=folder, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(inner)
        self.text = b""
        self.deadline = time.monotonic() + PATIENCE

    def read(self):
        """False at the end, when nobody has the terminal open any more."""
        left = self.deadline - time.monotonic()
        if left <= 0 or not select.select([self.screen], [], [], left)[0]:
            self.program.kill()
            raise TimeoutError(f"nothing came for {PATIENCE} s behind {self.text[-300:]!r}")
        try:
            piece = os.read(self.screen, 65536)
        except OSError:
            return False
        self.text += piece
        return bool(piece)

    def wait_for(self, text, since=0):
        while text not in self.text[since:]:
            if not self.read():
                raise EOFError(f"{text!r} did not come: {self.text[-300:]!r}")

    def press(self, keys):
        os.write(self.screen, keys)

    def press_until(self, keys, text):
        """An interrupt may swallow keys that follow it."""
        since = len(self.text)
        while text not in self.text[since:]:
            self.press(keys)
            while text not in self.text[since:] and select.select([self.screen], [], [], 0.5)[0]:
                if not self.read():
                    raise EOFError(f"{text!r} did not come: {self.text[-300:]!r}")
            if time.monotonic() > self.deadline:
                self.program.kill()
                raise TimeoutError(f"{text!r} did not come: {self.text[-300:]!r}")

    def end(self):
        while self.read():
            pass
        os.close(self.screen)
        return self.program.wait(PATIENCE)


class Tests:
    def __init__(self, fu, examples, folder):
        self.fu, self.book, self.folder = fu, examples / "book", folder
        self.complaints = []

    def run(self, *arguments, rows=10, columns=80, **variables):
        """What stands on the terminal when all is over, and the status."""
        terminal = self.start(*arguments, rows=rows, columns=columns, **variables)
        status = terminal.end()
        return terminal.text.decode(), status

    def start(self, *arguments, rows=10, columns=80, **variables):
        environment = {**ENVIRONMENT, **variables}
        environment = {name: value for name, value in environment.items() if value is not None}
        return Terminal([self.fu, *arguments], rows, columns, environment, self.folder)

    def plain(self, *arguments, **variables):
        """The same without a terminal."""
        return subprocess.run([self.fu, *arguments], cwd=self.folder, env={**ENVIRONMENT, **variables},
                              capture_output=True, check=False).stdout.decode()

    def check(self, what, found, expected):
        if found != expected:
            self.complaints.append(f"{what}:\n    found    {found!r}\n    expected {expected!r}")


def on_book(tests):
    return ["-C", str(tests.book), "--color", "never"]


def is_paged_past_one_screen(tests):
    due = [*on_book(tests), "due"]
    text = tests.plain(*due)
    lines = text.count("\n")
    marked = "echo BEGIN; cat; echo END"
    for rows, paged in ((lines + 1, False), (lines, True), (5, True)):
        tests.check(f"{lines} lines on {rows} rows", tests.run(*due, rows=rows, FU_PAGER=marked),
                    (f"BEGIN\n{text}END\n" if paged else text, 0))
    # 23 lines of 80 columns take twice as many on half the width.
    tests.check("lines that are wrapped", tests.run(*due, rows=lines + 5, columns=40, COLUMNS="80", FU_PAGER=marked),
                (f"BEGIN\n{text}END\n", 0))
    coloured, status = tests.run("-C", str(tests.book), "due", rows=lines + 1, FU_PAGER=marked)
    tests.check("colours take no room", ("BEGIN" in coloured, "\x1b[" in coloured, status), (False, True, 0))
    tests.check("the command's status stays", tests.run(*due, "--exit-code", FU_PAGER=marked)[1], 1)
    text = tests.plain("help")
    tests.check("help is paged", tests.run("help", FU_PAGER=marked), (f"BEGIN\n{text}END\n", 0))
    wrapped = sum(max(1, -(-len(line) // 40)) for line in text.splitlines())
    for rows, paged in ((wrapped + 1, False), (wrapped, True)):
        tests.check(f"help of {wrapped} wrapped lines on {rows} rows",
                    tests.run("help", rows=rows, columns=40, FU_PAGER=marked),
                    (f"BEGIN\n{text}END\n" if paged else text, 0))
    tests.check("help is not paged", tests.run("--no-pager", "help", FU_PAGER=marked), (text, 0))
    tests.check("LINES, where the terminal does not say",
                tests.run(*due, rows=0, LINES="100", FU_PAGER=marked), (tests.plain(*due), 0))
    tests.check("a shell's words are never paged",
                "BEGIN" in tests.run(*on_book(tests), "__complete", "prospects", rows=3, FU_PAGER=marked)[0], False)


def pager_is_the_first_that_is_named(tests):
    due = [*on_book(tests), "due"]
    text = tests.plain(*due)
    home = tests.folder / "home"
    (home / ".config/fu").mkdir(parents=True)
    (home / ".config/fu/config.yaml").write_text("pager: echo file; cat\n", encoding="utf-8")
    one, two = "echo one; cat", "echo two; cat"
    for what, options, variables, first in (
            ("FU_PAGER", [], {"FU_PAGER": one, "PAGER": two, "HOME": str(home)}, "one\n"),
            ("pager:", [], {"PAGER": two, "HOME": str(home)}, "file\n"),
            ("PAGER", [], {"PAGER": two}, "two\n"),
            ("--no-pager", ["--no-pager"], {"FU_PAGER": one}, ""),
            ("empty", [], {"FU_PAGER": "", "PAGER": two}, ""),
            ("cat", [], {"FU_PAGER": " cat "}, ""),
            ("an empty PAGER", [], {"PAGER": ""}, ""),
            ("TERM=dumb", [], {"PAGER": two, "TERM": "dumb"}, ""),
            ("no TERM", [], {"PAGER": two, "TERM": None}, ""),
            ("TERM=dumb and FU_PAGER", [], {"FU_PAGER": one, "TERM": "dumb"}, "one\n")):
        tests.check(what, tests.run(*due, *options, **variables), (first + text, 0))
    shown = tests.run(*due, FU_PAGER="env | grep -E '^(LESS|LV|LESSCHARSET)=' | sort; cat", LANG="xx_XX")[0]
    tests.check("what the pager gets", shown, "LESS=FRX\nLESSCHARSET=utf-8\nLV=-c\n" + text)
    shown = tests.run(*due, FU_PAGER="env | grep -E '^(LESS|LV|LESSCHARSET)=' | sort; cat", LESS="S", LV="x")[0]
    tests.check("what the pager has already", shown, "LESS=S\nLV=x\n" + text)


def failing_pager_hides_nothing(tests):
    due = [*on_book(tests), "due"]
    text = tests.plain(*due)
    for pager in ("no-such-pager -x", "./no/such/pager", "exit 126", "exit 127", "kill -KILL $$", "kill -SEGV $$", "exit 1"):
        tests.check(f"FU_PAGER={pager}", tests.run(*due, FU_PAGER=pager),
                    (f"{text}fu: the pager '{pager}' could not be run (FU_PAGER); see --no-pager\n", 0))
    for pager in ("cat; exit 1", "cat; exit 125"):
        tests.check(f"FU_PAGER={pager}", tests.run(*due, FU_PAGER=pager), (text, 0))
    tests.check("interrupted", tests.run(*due, FU_PAGER="cat; kill -INT $$"), (text, 0))
    shown, status = tests.run(*due, FU_PAGER="less 'x")
    tests.check("a quote too few", (text in shown, "the pager 'less 'x' could not be run" in shown, status), (True, True, 0))
    without_less = {"PATH": str(tests.folder / "empty"), "FU_PAGER": None}
    tests.check("no less", tests.run(*due, **without_less), (text, 0))


def complaints_come_last(tests):
    book = tests.folder / "broken"
    (book / "prospects").mkdir(parents=True)
    (book / "fu.yaml").touch()
    for number in range(10):
        (book / f"prospects/a{number}.yaml").write_text(f"name: A{number}\nadded: 2026-11-19\n", encoding="utf-8")
    (book / "prospects/bad.yaml").write_text("name: [\n", encoding="utf-8")
    text, status = tests.run("-C", str(book), "list", FU_PAGER="cat; echo END")
    tests.check("complaints stand behind the text", (text.index("END") < text.index("prospects/bad.yaml:"), status),
                (True, 3))


def large_output(tests):
    book = tests.folder / "large"
    (book / "prospects").mkdir(parents=True)
    (book / "fu.yaml").touch()
    for number in range(1500):
        (book / f"prospects/p{number}.yaml").write_text(
            f"name: Björn Müller {number}\ncompany: A company with a long name\nadded: 2026-11-19\n", encoding="utf-8")
    listing = ["-C", str(book), "--color", "never", "list"]
    text = tests.plain(*listing)
    tests.check("more than a pipe holds", (len(text) > 70000, tests.run(*listing, FU_PAGER="cat | cat")), (True, (text, 0)))
    tests.check("a pager that reads nothing", tests.run(*listing, FU_PAGER="true"), ("", 0))
    shown, status = tests.run(*listing, FU_PAGER="exit 1")
    tests.check("a pager that fails before it reads", (shown.startswith(text), status), (True, 0))
    tests.check("a pager that fails when it has read", tests.run(*listing, FU_PAGER="head -n 1; exit 1"),
                (text.split("\n")[0] + "\n", 0))
    tests.check("a pager that reads one line", tests.run(*listing, FU_PAGER="head -n 1"), (text.split("\n")[0] + "\n", 0))

    # less itself: its prompt is there, an interrupt ends neither it nor fu, q ends both.
    less = tests.start(*listing, LANG="xx_XX", PAGER=None)
    less.wait_for("Björn Müller".encode())
    less.wait_for(b":")
    less.press(b"\x03")
    less.press_until(b"G", b"(END)")
    tests.check("fu is there", less.program.poll(), None)
    less.press(b"q")
    tests.check("less was quit", less.end(), 0)
    tests.check("less on one screen", "Björn" in tests.run(*listing, "-n", "3", rows=10)[0], True)


def bytes_are_the_same_everywhere(tests):
    due = ["-C", str(tests.book), "due"]
    bare = subprocess.run(["/usr/bin/env", "-i", "FU_TODAY=2026-11-20", tests.fu, *due], cwd=tests.folder,
                          capture_output=True, check=True).stdout.decode()
    tests.check("a terminal without colour", tests.run(*due, "--color", "never", rows=60), (bare, 0))
    tests.check("and with a pager", tests.run(*due, "--color", "never", FU_PAGER="cat | cat"), (bare, 0))


def import_asks_first(tests):
    book = tests.folder / "importing"
    (book / "prospects").mkdir(parents=True)
    (book / "fu.yaml").touch()
    (book / "leads.csv").write_text("Name,Shoe size\nJane Doe,38\nKim Ito,40\n", encoding="utf-8")
    for answer, files, status in ((b"n\n", [], 1), (b"y\n", ["jane-doe.yaml", "kim-ito.yaml"], 0)):
        run = tests.start("-C", str(book), "--color", "never", "import", str(book / "leads.csv"), rows=40)
        run.wait_for(b"Import 2 people? [y/N] ")
        for part in (b"2 people", b"  name      Name\n", b"  not read  Shoe size\n", b"  jane-doe  Jane Doe"):
            tests.check(f"{part!r} is shown", part in run.text, True)
        tests.check("nothing is there yet", os.listdir(book / "prospects"), [])
        run.press(answer)
        tests.check(f"status after {answer!r}", run.end(), status)
        tests.check(f"files after {answer!r}", sorted(os.listdir(book / "prospects")), files)
    shown, status = tests.run("-C", str(book), "import", str(book / "leads.csv"), rows=40)
    tests.check("with nothing to do nobody is asked", ("[y/N]" in shown, status), (False, 1))
    (book / "more.csv").write_text("Name\nLee Park\n", encoding="utf-8")
    shown, status = tests.run("-C", str(book), "import", "--yes", str(book / "more.csv"), rows=40)
    tests.check("with --yes nobody is asked", ("[y/N]" in shown, "Imported 1 person" in shown, status), (False, True, 0))


def main():
    fu, examples = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    pr_set_child_subreaper = 36
    ctypes.CDLL(None).prctl(pr_set_child_subreaper, 1)  # whoever fu leaves behind becomes our child
    with tempfile.TemporaryDirectory() as folder:
        tests = Tests(str(fu), examples, Path(folder))
        for test in (is_paged_past_one_screen, pager_is_the_first_that_is_named, failing_pager_hides_nothing,
                     complaints_come_last, large_output, bytes_are_the_same_everywhere,
                     import_asks_first):
            try:
                test(tests)
            except (TimeoutError, EOFError, ValueError, OSError) as error:
                tests.complaints.append(f"{test.__name__}: {error!r}")
        try:
            left, _ = os.waitpid(-1, os.WNOHANG)
            tests.complaints.append(f"process {left} was left behind")
        except ChildProcessError:
            pass
    print("\n".join(tests.complaints) or "all is shown as it should be")
    return 1 if tests.complaints else 0


if __name__ == "__main__":
    sys.exit(main())
