"""What the tests of examples/cron and examples/systemd share: books, and runs in a bare environment."""
import subprocess
import sys
import unicodedata
from pathlib import Path

CRON_SETS = {"LOGNAME": "dana", "SHELL": "/bin/sh", "PATH": "/usr/bin:/bin"}


def make_books(folder, root):
    """Paths of books: somebody is due, nobody is due, a file is broken and nobody is due."""
    busy, calm, broken = root / "examples/book", folder / "calm", folder / "broken"
    for book in (calm, broken):
        (book / "prospects").mkdir(parents=True)
        (book / "fu.yaml").write_text("", encoding="utf-8")
        (book / "prospects/ada.yaml").write_text(
            "name: Ada\nadded: 2026-11-20\nlog:\n  - {date: 2026-11-20, via: call, outcome: voicemail}\n", encoding="utf-8")
    (broken / "prospects/bob.yaml").write_text("name: [\n", encoding="utf-8")
    return busy, calm, broken


def run(command, environment, folder):
    """Status, stdout and stderr, as text; it must be UTF-8."""
    done = subprocess.run(command, env=environment, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def width(line):
    """The columns that a terminal, or a mail program with a fixed font, needs."""
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in line)
    return len(line) + wide - sum(unicodedata.combining(c) != 0 for c in line)


class Complaints:
    """Collects what is not as it should be."""

    def __init__(self):
        self.found = []

    def expect(self, what, is_so, should_be):
        if is_so != should_be:
            self.found.append(f"{what}: {is_so!r}, but should be {should_be!r}")

    def expect_plain_text(self, what, text, columns):
        for line in text.splitlines():
            if width(line) > columns:
                self.found.append(f"{what}: wider than {columns} columns: {line!r}")
            if any(unicodedata.category(c) == "Cc" for c in line):
                self.found.append(f"{what}: a control character in {line!r}")

    def end(self, success):
        print("\n".join(self.found) or success)
        sys.exit(1 if self.found else 0)
