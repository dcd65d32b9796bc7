#!/usr/bin/python3
"""Checks that every command has a man page and a transcript, and that every option stands in its page.

usage: documented.py FU ROOT
"""
import re
import subprocess
import sys
from pathlib import Path


def help_text(fu, *args):
    return subprocess.run([fu, *args], capture_output=True, text=True, check=True).stdout


def commands(text):
    """The names in 'fu --help': lines "  name   what it does" below a heading such as "Read:"."""
    names, heading = [], ""
    for line in text.splitlines():
        if re.match(r"\S.*:$", line):
            heading = line
        name = re.match(r"  ([a-z][a-z-]*)(?:  +\S| [A-Z\[].*|$)", line)
        if name and heading and "ption" not in heading:
            names.append(name[1])
    return names


def long_options(text):
    """Each --option that begins a line of help, short forms before it left aside."""
    found = set()
    for line in text.splitlines():
        if re.match(r"\s+-", line):
            left = re.split(r"\s{2,}", line.strip())[0]
            found |= set(re.findall(r"--[a-z][a-z-]*", left))
    return found - {"--help"}


def documented_options(page):
    """The long options of an mdoc page: 'Fl -json' is --json; the text may also say \\-\\-json."""
    text = page.read_text(encoding="utf-8").replace("\\-", "-")
    return {"--" + name for name in re.findall(r"Fl -([a-z][a-z-]*)", text)} | set(re.findall(r"--[a-z][a-z-]*", text))


def main():
    fu, root = sys.argv[1], Path(sys.argv[2])
    complaints = []

    def need_options(text, page):
        for option in sorted(text - documented_options(page)):
            complaints.append(f"{page}:1: option {option} is not described")

    top = help_text(fu, "--help")
    names = commands(top)
    if len(names) < 6 or "due" not in names:
        complaints.append(f"{fu}:1: 'fu --help' lists no commands in the form \"  due   who to contact today\"")
    global_options = long_options(top)
    if (page := root / "man/fu.1").exists():
        need_options(global_options, page)
    else:
        complaints.append(f"{page}:1: no such page")

    for name in names:
        page = root / f"man/fu-{name}.1"
        if page.exists():
            need_options(long_options(help_text(fu, "help", name)) - global_options, page)
        else:
            complaints.append(f"{page}:1: no man page for 'fu {name}'")
        transcript = root / f"tests/e2e/cmd_{name.replace('-', '_')}.t"
        if not transcript.exists():
            complaints.append(f"{transcript}:1: no transcript for 'fu {name}'")

    print("\n".join(complaints) or f"{len(names)} commands have their pages, options and transcripts")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
