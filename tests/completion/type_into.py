#!/usr/bin/python3
"""Types into a shell, presses TAB, and looks at the line.

usage: type_into.py bash|zsh|fish    (with fu in PATH and the example book in $EXAMPLES/book)
"""
import os
import shutil
import sys
import tempfile
from pathlib import Path

import shells

# What is typed in front of TAB, and what then stands there.
COMPLETED = [
    ("fu sh", "fu show "),
    ("f sh", "f show "),
    ("fu show ja", "fu show jane-doe "),
    ("fu --color=always show ja", "fu --color=always show jane-doe "),
    ("fu list --sor", "fu list --sort "),
    ("fu list --sort n", "fu list --sort name "),
    ("fu list --sort=n", "fu list --sort=name "),
    ("fu list own", "fu list owner:"),
    ("fu list owner:d", "fu list owner:dana "),
    ("fu list not:owner:d", "fu list not:owner:dana "),
    ("fu list stage:lead,con", "fu list stage:lead,contacted "),
    ("fu list cadence:fair", "fu list cadence:fair-leads "),
    ("fu set jane-doe tags+=th", "fu set jane-doe tags+=theatre "),
    ("fu set jane-doe stage=tr", "fu set jane-doe stage=trial-order "),
    ("fu log jane-doe call voi", "fu log jane-doe call voicemail "),
    ("fu stop jane-doe --reason no", "fu stop jane-doe --reason no-benefit "),
    ("fu help com", "fu help completion "),
    ("fu nonsense sh", "fu nonsense sh"),
    ("fu -C 'my book' show on", "fu -C 'my book' show only-here "),
    ("fu -C my\\ book show on", "fu -C my\\ book show only-here "),
    ("fu -C my", "fu -C my\\ book/"),
    ("fu check my\\ book/pro", "fu check my\\ book/prospects/"),
    ("fu -C 'my book' list owner:ü", "fu -C 'my book' list owner:überall "),
]
# What is typed, and what must be shown for it.
LISTED = [
    ("fu show l", ["lee-park", "Lee Park, Nordwind AB", "lucja-zielinska"]),
    ("fu list --sort=", ["lateness", "silent"]),
    ("fu list owner:", ["dana", "9 prospects", "sam"]),
    ("fu s", ["snooze", "sync", "one prospect: facts, plan, history"]),
]
# The keys that list what there is.
LIST = {"bash": "\t\t", "zsh": "\t", "fish": "\t"}
# Tags that a shell could stumble over; each begins with a letter of its own.
ODD_TAGS = ["a b  c", "b'c", 'c"d', "d$(touch pwned)", "e`touch pwned`", "f;touch pwned", "g*", "h:i=j", "i\\n", "j|k&l", "k{1..2}",
            "l~m", "m#n o", "n!o", "o (p)", "p<q>r", "$(touch pwned)", "`touch pwned`", "~", "*", "-rf", "%s%n", "[q]"]
UNTYPABLE_TAGS = ["q\\x1b[2J\\x07", "q\\ntouch pwned", "q\\u202eevil", "q\\t"]


def make_books(world):
    """A book in a folder with a blank, and one with names that nobody wishes for."""
    for name, owner, tags in (("my book", '"überall"', "[plain]"),
                              ("odd", "dana", "\n" + "".join(f"  - '{tag.replace(chr(39), chr(39) * 2)}'\n" for tag in ODD_TAGS)
                               + "".join(f'  - "{tag}"\n' for tag in UNTYPABLE_TAGS))):
        (world / name / "prospects").mkdir(parents=True)
        (world / name / "fu.yaml").write_text("", encoding="utf-8")
        (world / name / "prospects/only-here.yaml").write_text(f"name: Only\nowner: {owner}\ntags: {tags}\n", encoding="utf-8")


def complaints_of_cases(shell):
    for typed, expected in COMPLETED:
        line, shown = shell.type(typed + "\t")
        if line != expected:
            yield f"{typed!r} became {line!r}, not {expected!r}; shown: {shown[-300:]!r}"
    for typed, expected in LISTED:
        line, shown = shell.type(typed + LIST[shell.name], expected)
        if not line.startswith(typed):
            yield f"{typed!r} became {line!r}"
        for text in expected:
            if text not in shown:
                yield f"{typed!r}: {text!r} is not in {shown!r}"
        if "(" in line or "  " in line:
            yield f"{typed!r}: what is said of a word got into the line: {line!r}"


def complaints_of_odd_tags(shell):
    """Each is completed from its first letter, and the shell reads back the very tag."""
    for tag in ODD_TAGS:
        first = tag[0] if tag[0].isalpha() else {"bash": f"\\{tag[0]}", "zsh": f"\\{tag[0]}", "fish": f"\\{tag[0]}"}[shell.name]
        if tag[0] in "-%":
            first = tag[0]
        line, shown = shell.type(f"fu -C odd list tag:{first}\t")
        words = shell.arguments(line)
        if words[-1] != f"tag:{tag}":
            yield f"tag {tag!r}: the line is {line!r}, its words {words!r}; shown: {shown[-300:]!r}"
    for typed, awaited in (("fu -C odd list tag:q", ()), ("fu -C odd list tag:", ["%s%n", "n!o"]),
                           ("fu -C odd set only-here tags+=", ["%s%n", "n!o"])):
        awaited = [text.replace("!", "\\!") if shell.name == "bash" else text for text in awaited]
        line, shown = shell.type(typed + LIST[shell.name], awaited)
        if not line.startswith(typed) or "evil" in shown or "[2J" in shown or not all(text in shown for text in awaited):
            yield f"{typed!r} became {line!r}; shown: {shown!r}"
    for quote in "'\"":
        line, shown = shell.type(f"fu -C odd list {quote}tag:a b\t")
        words = shell.arguments(line if line.rstrip().endswith(quote) else line.rstrip() + quote)
        if words[-1] != "tag:a b  c":
            yield f"in {quote}: the line is {line!r}, its words {words!r}; shown: {shown[-300:]!r}"


def main():
    name = sys.argv[1]
    world = Path(tempfile.mkdtemp())
    home = world / "home"
    home.mkdir()
    make_books(world)
    os.environ["FU_BOOK"] = os.environ["EXAMPLES"] + "/book"
    shell = shells.Shell(name, str(world), home)
    try:
        complaints = [*complaints_of_cases(shell), *complaints_of_odd_tags(shell)]
    finally:
        shell.end()
    complaints += [f"{found}: was made by completing" for found in world.rglob("pwned")]
    shutil.rmtree(world, ignore_errors=True)
    print("\n".join(complaints) or f"{name} completes")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
