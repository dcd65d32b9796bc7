#!/usr/bin/python3
"""The Follow-Up Hour on a real terminal: what was answered is in the files, and nothing else; the terminal is as before.

usage: hour.py FU
"""
import fcntl
import os
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

from terminal import ENVIRONMENT, PATIENCE, Terminal

PROMPT, NOTE, NEXT = b"What came of it? ", b". cancels): ", b"plan; . cancels): "
PEOPLE = ("ann", "ben", "cleo", "dora", "emil")
RULES = "default-cadence: calls\ncadences:\n  calls:\n    steps:\n      - {wait: 1wd, via: call, say: Ask}\n"
FILE = "name: {}\nphones: ['+49 30 1']\nadded: 2026-11-0{}\nlog:\n  - {{date: 2026-11-0{}, via: call, outcome: voicemail}}\n"


def make_book(place):
    (place / "prospects").mkdir(parents=True)
    (place / "fu.yaml").write_text(RULES, encoding="utf-8")
    for number, name in enumerate(PEOPLE, 2):
        (place / f"prospects/{name}.yaml").write_text(FILE.format(name.title(), number, number), encoding="utf-8")
    return place


def entries(book):
    """What was added to each file, and that nothing else has changed."""
    added = {}
    for number, name in enumerate(PEOPLE, 2):
        before = FILE.format(name.title(), number, number)
        after = (book / f"prospects/{name}.yaml").read_text(encoding="utf-8")
        added[name] = after.removeprefix(before) if after.startswith(before) else after
    return {name: text for name, text in added.items() if text}


def entry(rest):
    return "  - {date: 2026-11-20, " + rest + "}\n"


def modes_of_a_new_terminal():
    """As Terminal makes them, before a program comes."""
    screen, inner = os.openpty()
    modes = termios.tcgetattr(inner)
    modes[1] &= ~termios.OPOST
    termios.tcsetattr(inner, termios.TCSANOW, modes)
    found = termios.tcgetattr(screen)
    os.close(inner)
    os.close(screen)
    return found


class Hour(Terminal):
    """fu hour on a terminal; what stands on it is awaited before a key is pressed."""

    def __init__(self, arguments, book, rows=40, columns=80, **variables):
        environment = {**ENVIRONMENT, "FU_PAGER": "cat", "PS1": "shell> ", "HOME": str(book), **variables}
        self.seen = 0
        super().__init__(arguments, rows, columns, environment, book)
        self.modes_before = modes_of_a_new_terminal()

    def expect(self, text):
        text = text.encode() if isinstance(text, str) else text
        self.wait_for(text, self.seen)
        self.seen = self.text.index(text, self.seen) + len(text)

    def answer(self, prompt, keys):
        self.expect(prompt)
        self.press(keys.encode() if isinstance(keys, str) else keys)

    def is_as_before(self):
        return termios.tcgetattr(self.screen) == self.modes_before

    def finish(self):
        """The status, and whether the modes are those of the beginning."""
        while self.program.poll() is None and self.read():
            pass
        status = self.program.wait(PATIENCE)
        modes = self.is_as_before()
        self.end()
        return status, modes


class Tests:
    def __init__(self, fu, folder):
        self.fu, self.folder, self.complaints, self.number = fu, folder, [], 0

    def book(self):
        self.number += 1
        return make_book(self.folder / f"book{self.number}")

    def start(self, book, *options, **variables):
        return Hour([self.fu, "--color", "never", "hour", *options], book, **variables)

    def check(self, what, found, expected):
        if found != expected:
            self.complaints.append(f"{what}:\n    found    {found!r}\n    expected {expected!r}")


def five_people(tests):
    """One undone, one put off, keys that mean nothing, and Enter that logs nothing."""
    book = tests.book()
    hour = tests.start(book)
    hour.expect("1 of 5")
    hour.answer(PROMPT, "\n")
    hour.expect("that key does nothing here")
    hour.answer(PROMPT, b"\x1b[A")  # an arrow; A and [ are no keys
    hour.expect("that key does nothing here")
    hour.answer(PROMPT, b"\x1bOP")
    hour.answer(PROMPT, b"\x1b[15;5~")
    hour.answer(PROMPT, b"\x1bv")  # v with Alt
    hour.answer(PROMPT, "ä")
    hour.expect("'ä' is no key here")
    hour.answer(PROMPT, "v")
    hour.expect("call, voicemail")
    hour.answer(NOTE, "Grüße, asked hær\x7f\x7f\x7fher\n")
    hour.answer(NEXT, "\n")
    hour.expect("Logged. Next: Tue 24 Nov")
    hour.expect("2 of 5")
    hour.answer(PROMPT, "r")
    hour.answer(NOTE, "wants a price\n")
    hour.answer(NEXT, "someday\n")
    hour.expect("fu: ")
    hour.answer(NEXT, "fri 25:00\n")
    hour.expect("'25:00' is not a time of day")
    hour.answer(NEXT, "fri 14:30\n")
    hour.expect("Logged. Next: Fri 27 Nov 14:30")
    hour.answer(PROMPT, "u")
    hour.expect("Took back: Ben: call, reached")
    hour.expect("2 of 5")
    hour.answer(PROMPT, "n")
    hour.answer(NOTE, "\n")
    hour.answer(NEXT, "2026-11-02\n")
    hour.expect("before the contact itself")
    hour.answer(NEXT, "\n")  # what was refused is forgotten
    hour.expect("Cleo")
    hour.answer(PROMPT, " ")
    hour.expect("Dora")
    hour.answer(PROMPT, "n")
    hour.answer(NOTE, ".\n")
    hour.expect("Nothing was logged.")
    hour.answer(PROMPT, "c")
    hour.answer(b"Channel, or how it begins", "em\n")
    hour.expect("s sent")
    hour.answer(PROMPT, "s")
    hour.expect("email, sent")
    hour.answer(NOTE, "two swatches\n")
    hour.answer(NEXT, "\n")
    hour.expect("Emil")
    hour.answer(PROMPT, "x")
    hour.answer(b"What did they say? (. cancels): ", "\n")
    hour.expect("wants a note")
    hour.answer(b"What did they say? (. cancels): ", "never again\n")
    hour.expect("Stopped: asked")
    hour.expect("Cleo")
    hour.answer(PROMPT, "q")
    hour.expect("Contacted 4 people (3 moved on), 0 promises, in less than a")
    tests.check("five people, status and terminal", hour.finish(), (0, True))
    tests.check("five people, files", entries(book), {
        "ann": entry('via: call, outcome: voicemail, note: "Grüße, asked her"'),
        "ben": entry("via: call, outcome: no-answer"),
        "dora": entry('via: email, outcome: sent, note: "two swatches"'),
        "emil": FILE.format("Emil", 6, 6).replace("log:\n", "stage: lost\ncadence: nurture\nlog:\n") +
                entry('via: call, outcome: never, cadence: nurture, stage: lost, stop: asked, note: "never again"')})


def again_where_it_stopped(tests):
    book = tests.book()
    hour = tests.start(book, "-n", "3", "--minutes", "45")
    hour.expect("1 of 3 · 45 minutes left")
    hour.answer(PROMPT, "v")
    hour.answer(NOTE, "\n")
    hour.answer(NEXT, "\n")
    hour.expect("2 of 3")
    hour.answer(PROMPT, b"\x04")  # Ctrl-D
    tests.check("the end of the input", hour.finish(), (0, True))
    hour = tests.start(book, "-n", "3")
    hour.expect("1 of 3 done today.")
    hour.expect("2 of 3")
    hour.expect("Ben")
    hour.answer(PROMPT, b"\x03")  # Ctrl-C
    hour.expect("Nobody was contacted.")
    tests.check("interrupted at a key", hour.finish(), (130, True))
    hour = tests.start(book, "-n", "3")
    hour.answer(PROMPT, "v")
    hour.answer(NOTE, b"half a no\x03")
    hour.expect("Nobody was contacted.")
    tests.check("interrupted in a note", hour.finish(), (130, True))
    tests.check("files", entries(book), {"ann": entry("via: call, outcome: voicemail")})


def has_ended(pid):
    """Also where its shell has not looked yet; who is stopped again has not."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            if Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] == "Z":
                return True
        except FileNotFoundError:
            return True
        time.sleep(0.02)
    return False


def stopped_and_continued(tests):
    """In a shell with job control: ^Z at a key and in a note, and back."""
    book = tests.book()
    hour = Hour(["bash", "--norc", "--noprofile", "--noediting", "-i"], book)
    hour.answer(b"shell> ", "stty -a | md5sum\n")
    hour.expect("  -")
    modes = hour.text[:hour.seen].split(b"\n")[-1]
    hour.answer(b"shell> ", f"'{tests.fu}' --color never hour\n")
    hour.answer(PROMPT, b"\x1a")
    hour.answer(b"shell> ", "stty -a | md5sum\n")
    hour.expect(modes)
    hour.answer(b"shell> ", "fg\n")
    hour.expect("1 of 5")
    hour.answer(PROMPT, "v")
    hour.answer(NOTE, b"lost\x1a")
    hour.answer(b"shell> ", "stty -a | md5sum\n")
    hour.expect(modes)
    hour.answer(b"shell> ", "fg\n")
    hour.answer(NOTE, "kept\n")
    hour.answer(NEXT, "\n")
    hour.answer(PROMPT, "q")
    hour.expect("Contacted 1 person")
    hour.answer(b"shell> ", "stty -a | md5sum\n")
    hour.expect(modes)
    # One that was stopped is ended from the shell, whose terminal it leaves alone.
    hour.answer(b"shell> ", f"'{tests.fu}' --color never hour\n")
    hour.answer(PROMPT, b"\x1a")
    hour.answer(b"shell> ", 'echo "$(jobs -p) is" stopped\n')
    hour.expect(" is stopped\n")
    pid = int(hour.text[:hour.seen].split(b"\n")[-2].split()[0])
    hour.answer(b"shell> ", "kill %1\n")
    hour.expect("Nobody was contacted.")
    tests.check("ended from the shell", has_ended(pid), True)
    hour.answer(b"", "stty -a | md5sum\n")
    hour.expect(modes)
    hour.answer(b"shell> ", "exit\n")
    hour.finish()
    tests.check("stopped and continued", entries(book), {"ann": entry('via: call, outcome: voicemail, note: "kept"')})


# Waits as a shell does, and leaves the modes as they are.
PLAIN_PARENT = """
import os, signal, sys, termios
signal.signal(signal.SIGTTOU, signal.SIG_IGN)
child = os.fork()
if child == 0:
    os.setpgid(0, 0)
    os.tcsetpgrp(0, os.getpgrp())
    signal.signal(signal.SIGTTOU, signal.SIG_DFL)
    os.execv(sys.argv[1], sys.argv[1:])
while True:
    status = os.waitpid(child, os.WUNTRACED)[1]
    os.tcsetpgrp(0, os.getpgrp())
    local = termios.tcgetattr(0)[3]
    print("echo", bool(local & termios.ECHO), "lines", bool(local & termios.ICANON), os.WIFSTOPPED(status), flush=True)
    if not os.WIFSTOPPED(status):
        break
    sys.stdin.readline()
    os.tcsetpgrp(0, child)
    os.killpg(child, signal.SIGCONT)
"""


def stopped_under_a_plain_parent(tests):
    """What a shell that does not put the terminal right itself finds."""
    book = tests.book()
    hour = Hour([sys.executable, "-c", PLAIN_PARENT, tests.fu, "--color", "never", "hour"], book)
    hour.answer(PROMPT, b"\x1a")
    hour.expect("echo True lines True True")
    hour.press(b"\n")
    hour.expect("1 of 5")
    hour.answer(PROMPT, "v")  # a key without Enter, so the modes are ours again
    hour.answer(NOTE, b"\x1a")
    hour.expect("echo True lines True True")
    hour.press(b"\n")
    hour.answer(NOTE, "kept\n")
    hour.answer(NEXT, "\n")
    hour.answer(PROMPT, "q")
    hour.expect("echo True lines True False")
    hour.finish()
    tests.check("under a plain parent", entries(book), {"ann": entry('via: call, outcome: voicemail, note: "kept"')})


def asked_to_end(tests):
    """Signals at a key, and the window closed in the middle of a note: what was answered is saved."""
    for name, number in (("TERM", signal.SIGTERM), ("QUIT", signal.SIGQUIT), ("HUP", signal.SIGHUP)):
        book = tests.book()
        hour = tests.start(book)
        hour.answer(PROMPT, "v")
        hour.answer(NOTE, "\n")
        hour.answer(NEXT, "\n")
        hour.expect("2 of 5")
        hour.expect(PROMPT)
        hour.program.send_signal(number)
        tests.check(name, hour.finish(), (128 + number, True))
        tests.check(f"{name}, files", entries(book), {"ann": entry("via: call, outcome: voicemail")})
    for where in (PROMPT, NOTE, NEXT):
        book = tests.book()
        hour = tests.start(book)
        hour.answer(PROMPT, "v")
        hour.answer(NOTE, "\n")
        hour.answer(NEXT, "\n")
        hour.expect("2 of 5")
        hour.expect(PROMPT)
        if where != PROMPT:
            hour.press(b"r")
            hour.expect(NOTE)
        if where == NEXT:
            hour.press(b"a note\n")
            hour.expect(NEXT)
        os.close(hour.screen)
        status = hour.program.wait(PATIENCE)
        tests.check(f"closed at {where!r}", status in (0, 128 + signal.SIGHUP), True)
        tests.check(f"closed at {where!r}, files", entries(book), {"ann": entry("via: call, outcome: voicemail")})


def killed_twice_leaves_the_terminal(tests):
    """Somebody does not want to wait for the lock; the terminal is as before all the same."""
    book = tests.book()
    with LockedBook(book):
        hour = tests.start(book, "--lock-timeout", "600")
        hour.answer(PROMPT, "v")
        hour.answer(NOTE, "\n")
        hour.answer(NEXT, "\n")
        time.sleep(0.3)
        hour.press(b"\x03")
        time.sleep(0.2)
        tests.check("the first is heard later", hour.program.poll(), None)
        hour.press(b"\x03")
        tests.check("the second ends it", hour.finish(), (-signal.SIGINT, True))
    tests.check("files", entries(book), {})


class LockedBook:
    """Another fu writes, and does not come to an end."""

    def __init__(self, book):
        self.book = book

    def __enter__(self):
        self.file = os.open(self.book, os.O_RDONLY | os.O_DIRECTORY)
        fcntl.flock(self.file, fcntl.LOCK_EX)

    def __exit__(self, *_):
        os.close(self.file)


def saving_fails(tests):
    book = tests.book()
    hour = tests.start(book, "--lock-timeout", "0")
    hour.expect(PROMPT)
    with LockedBook(book):
        hour.answer(b"", "v")
        hour.answer(NOTE, "kept\n")
        hour.answer(NEXT, "\n")
        hour.expect("fu: another fu is writing to this book")
        hour.answer(b"Enter: try again; . gives it up: ", "\n")
        hour.expect("fu: another fu is writing to this book")
        hour.expect(b"Enter: try again; . gives it up: ")
    hour.answer(b"", "\n")
    hour.expect("Logged.")
    tests.check("it is busy", entries(book), {"ann": entry('via: call, outcome: voicemail, note: "kept"')})
    # A file that breaks while its card is shown, and is mended.
    hour.expect("Ben")
    hour.answer(PROMPT, "v")
    path = book / "prospects/ben.yaml"
    right = path.read_text(encoding="utf-8")
    path.write_text(right + "  - {date: never}\n", encoding="utf-8")
    hour.answer(NOTE, "\n")
    hour.answer(NEXT, "\n")
    hour.expect("prospects/ben.yaml:")
    hour.expect("cannot be changed before its file is mended")
    path.write_text(right, encoding="utf-8")
    hour.answer(b". gives it up: ", "\n")
    hour.expect("Logged.")
    # One that is broken when its card comes: it is said, and the next one comes.
    hour.expect("Cleo")
    path = book / "prospects/dora.yaml"
    right = path.read_text(encoding="utf-8")
    path.write_text("name: [\n", encoding="utf-8")
    hour.answer(PROMPT, " ")
    hour.expect("prospects/dora.yaml:")
    hour.expect("dora cannot be shown before its file is mended")
    hour.expect("Emil")
    hour.answer(PROMPT, "q")
    tests.check("a broken file", hour.finish(), (3, True))
    path.write_text(right, encoding="utf-8")
    tests.check("broken and mended", sorted(entries(book)), ["ann", "ben"])


def others_write_meanwhile(tests):
    """An editor adds a line while the questions are answered; undo refuses where it did so afterwards, and goes on."""
    book = tests.book()
    hour = tests.start(book)
    hour.answer(PROMPT, "v")
    hour.expect(NOTE)
    path = book / "prospects/ann.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("name: Ann\n", "name: Ann\nplace: Berlin\n"), encoding="utf-8")
    hour.answer(b"", "both\n")
    hour.answer(NEXT, "\n")
    hour.expect("Ben")
    tests.check("an editor meanwhile", path.read_text(encoding="utf-8"),
                FILE.format("Ann", 2, 2).replace("name: Ann\n", "name: Ann\nplace: Berlin\n") +
                entry('via: call, outcome: voicemail, note: "both"'))
    hour.answer(PROMPT, "v")
    hour.answer(NOTE, "\n")
    hour.answer(NEXT, "\n")
    hour.expect("Cleo")
    with open(book / "prospects/ben.yaml", "a", encoding="utf-8") as file:
        file.write("# mine\n")
    hour.answer(PROMPT, "u")
    hour.expect("changed since; nothing was changed")
    hour.answer(PROMPT, "u")  # the one before
    hour.expect("Took back: Ann: call, voicemail")
    hour.expect("1 of 5")
    hour.expect("Berlin")
    hour.answer(PROMPT, "u")
    hour.expect("there is nothing of this hour to take back")
    hour.answer(PROMPT, "q")
    tests.check("undo", hour.finish(), (0, True))
    tests.check("undo, files", "both" in path.read_text(encoding="utf-8"), False)


def window_and_editor(tests):
    """The next card has the width of the window; the editor gets the terminal as it was, and keys that interrupt."""
    book = tests.book()
    editor = book / "editor"
    editor.write_text("#!/bin/sh\nstty -a </dev/tty | grep -o -- '-\\?icanon'\necho 'place: Rome' >> \"$1\"\nkill -INT $PPID\n",
                      encoding="utf-8")
    editor.chmod(0o755)
    hour = tests.start(book, EDITOR=str(editor), VISUAL=str(editor))
    hour.expect(PROMPT)
    fcntl.ioctl(hour.screen, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 50, 0, 0))
    hour.answer(b"", " ")
    hour.expect("Ben")
    hour.expect(PROMPT)
    card = hour.text[hour.text.rindex(b"1 of 5"):].decode()
    tests.check("no line is wider", max(len(line.rstrip()) for line in card.splitlines()) <= 50, True)
    hour.answer(b"", "e")
    hour.expect("icanon")
    tests.check("the editor's terminal", hour.text[:hour.seen].endswith(b"-icanon"), False)
    hour.expect("Rome")
    hour.answer(PROMPT, b"\x03")  # this one is for us
    tests.check("editor", hour.finish(), (130, True))
    tests.check("edited", entries(book), {"ben": "place: Rome\n"})


def what_was_typed_before_is_no_answer(tests):
    book = tests.book()
    hour = tests.start(book)
    hour.answer(PROMPT, "v")
    hour.answer(NOTE, "\n")
    with LockedBook(book):
        hour.answer(NEXT, "\n")
        time.sleep(0.3)
        hour.press(b"vvvv\n\n\n")  # nobody has seen the next card
        time.sleep(0.3)
    hour.expect("2 of 5")
    hour.answer(PROMPT, "q")
    tests.check("typed ahead", hour.finish(), (0, True))
    tests.check("typed ahead, files", list(entries(book)), ["ann"])


def pastes_are_no_answers(tests):
    """Several keys or lines in one go, and a line whose end the terminal has dropped, are said and not taken."""
    book = tests.book()
    hour = tests.start(book)
    hour.answer(PROMPT, "very nice\n\n\n")
    hour.expect("several keys came at once")
    hour.answer(PROMPT, b"\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\")  # what a terminal answers when it is asked for a colour
    hour.expect("several keys came at once")
    hour.answer(PROMPT, b"\x1b[M vr")  # a mouse
    hour.expect("several keys came at once")
    hour.answer(PROMPT, "v")
    hour.answer(NOTE, "one\n\ntwo\n\n")
    hour.expect("several lines came at once")
    hour.answer(NOTE, "x" * 4500 + "\n")
    hour.expect("the end of this one is lost")
    hour.answer(NOTE, "x" * 4000 + "\n")
    hour.answer(NEXT, "\n\n")
    hour.expect("several lines came at once")
    hour.answer(NEXT, "\n")
    hour.answer(PROMPT, "q")
    tests.check("pasted", hour.finish(), (0, True))
    kept = "x" * 4000
    tests.check("pasted, files", entries(book), {"ann": entry(f'via: call, outcome: voicemail, note: "{kept}"')})


def main():
    fu = str(Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as folder:
        tests = Tests(fu, Path(folder))
        for test in (five_people, again_where_it_stopped, stopped_and_continued, stopped_under_a_plain_parent, asked_to_end,
                     killed_twice_leaves_the_terminal, saving_fails, others_write_meanwhile, window_and_editor,
                     what_was_typed_before_is_no_answer, pastes_are_no_answers):
            try:
                test(tests)
            except (TimeoutError, EOFError, subprocess.TimeoutExpired) as error:
                tests.complaints.append(f"{test.__name__}: {error}")
    print("\n".join(tests.complaints) or "the hour on a terminal: as it should be")
    return 1 if tests.complaints else 0


if __name__ == "__main__":
    sys.exit(main())
