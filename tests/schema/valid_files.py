#!/usr/bin/python3
"""Checks that the editor's schemas pass what is right: the example book, the built-in rules, what fu itself writes.

usage: valid_files.py FU
"""

import datetime
import itertools
import pathlib
import re
import sys
import tempfile

sys.dont_write_bytecode = True
from both import EXAMPLE, NAMES, Editor, Fu, read  # noqa: E402

ADD = ["add", "Jane Doe", "--company", "1860", "--role", "true", "--email", "jane@acme.example", "--email", "null", "--phone", "0049",
       "--phone", "+49 30 901820", "--place", "Köln: Süd", "--owner", "dana", "--source", "referral:lee-park", "--added",
       "2026-11-02", "--stage", "contacted", "--value", "12000.50 EUR", "--cadence", "outbound", "--type", "customer", "--tag",
       "a, b", "--interest", "sailing", "--event", "fair", "--objection", "no, thanks", "--problem", "1e3", "--loved", "~", "--notes",
       "one\ntwo"]
WRITES = [
    ["log", "jane-doe", "call", "reached", "-m", "Ring back, maybe: \"soon\"", "--on", "2026-11-03", "--next", "2026-12-01", "--at", "14:30",
     "--stage", "meeting", "--cadence", "conversation", "--idea", "spring", "--me", "12"],
    ["log", "jane-doe", "email", "never", "--on", "2026-11-04", "-m", "12:30", "--next", "plan"],
    ["resume", "jane-doe", "-m", "true"],
    ["note", "jane-doe", "2026-11-20"],
    ["snooze", "jane-doe", "2028-02-29", "-m", "null"],
    ["set", "jane-doe", "tags+=010", "stage=lead", "owner=sam", "type=introducer"],
    ["won", "jane-doe", "-m", "0x10"],
    ["lost", "jane-doe"],
    ["stop", "jane-doe", "--reason", "asked", "-m", "They said never"],
    ["resume", "jane-doe", "-m", "They wrote"],
    ["handoff", "jane", "--to", "007", "--yes"],
    ["idea", "add", "On", "--kind", "event", "--date", "2028-02-29", "--until", "2028-03-01", "--url", "12:30", "--tag", "no", "--tag",
     "a, b"],
    ["invite", "on", "jane", "--log", "--yes", "-m", "null"],
]
# What is right, and seldom.
BY_HAND = """\
name: 12
company: ""
role: ~
emails: [0049, true, null, ""]
phones: 0x10
place: null
owner:
stage: ''
value: 12000   EUR
type: ""
tags:
facts:
  - {date: , fact: , was: }
  - {fact: a, was: 010}
  - {fact: 2026-11-10, date: 2024-02-29, place: Berlin}
  - {}
birthday:
pets: {dog: {name: Rex}}
log:
  - {date: 2026-11-03, time: "14:05", via: call, outcome: reached, touch: true, judge: serious, by: 12, note: "true"}
  - {date: 2026-11-04, time: 14:05, via: "", outcome: ~, touch: "false", judge: curious, next: plan, at: , mood: good}
  - {date: 2026-11-04, next: 2026-11-09, at: "09:30"}
  - {date: 2026-11-04, via: , note: , stop: , resume: 1}
"""


def options_of(fu, command, book):
    """The long options of a command, without those of every command that writes."""
    return set(re.findall(r"^ +(?:-\w, ?)?(--[a-z-]+)", fu.run("help", command, book=book), re.M)) - {
        "--help", "--dry-run", "--commit", "--no-commit", "--lock-timeout", "--id", "--in", "--force", "--inbound"}


def complaints_of(editor, name, path):
    document = read(path.read_text(encoding="utf-8"))
    if document is None:
        return [f"{path}: is no YAML"]
    return [f"{path}: {'/'.join(map(str, place))}: {message}" for place, message in editor.errors(name, document)]


def book_complaints(editor, book):
    files = [("prospect", path) for path in sorted(book.glob("prospects/**/*.yaml"))]
    files += [("idea", path) for path in sorted(book.glob("ideas/*.yaml"))] + [("fu", book / "fu.yaml")]
    lines = itertools.chain.from_iterable(complaints_of(editor, name, path) for name, path in files)
    return list(lines), len(files)


def schema_line_complaints(book):
    """The schema that a file names is there."""
    for path in [*sorted(book.glob("prospects/**/*.yaml")), *sorted(book.glob("ideas/*.yaml")), book / "fu.yaml"]:
        named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", path.read_text(encoding="utf-8"))
        kind = {"prospects": "prospect", "ideas": "idea"}.get(path.relative_to(book).parts[0], "fu")
        if not named or (path.parent / named[1]).resolve() != (book / f".fu/{kind}.schema.json").resolve():
            yield f"{path}:1: does not name its schema"


def date_complaints(schemas):
    """The regular expression of a date, against every day of the calendar that could be one, and others."""
    pattern = re.compile(schemas["prospect"]["$defs"]["required-date"]["pattern"])
    for year, month, day in itertools.product(range(1968, 2204), range(14), range(33)):
        text = f"{year}-{month:02}-{day:02}"
        try:
            datetime.date(year, month, day)
            exists = 1970 <= year <= 2200
        except ValueError:
            exists = False
        if bool(pattern.search(text)) != exists:
            yield f"the date {text} {'should' if exists else 'should not'} match"


def main():
    fu = Fu(sys.argv[1])
    complaints = []
    example = Editor(fu.schemas(EXAMPLE))
    found, number = book_complaints(example, EXAMPLE)
    complaints += found
    if number < 19:
        complaints.append(f"{EXAMPLE}: only {number} files")
    complaints += schema_line_complaints(EXAMPLE)
    for name in NAMES:
        if fu.run("schema", name, book=EXAMPLE) != (EXAMPLE / f".fu/{name}.schema.json").read_text(encoding="utf-8"):
            complaints.append(f"{EXAMPLE}/.fu/{name}.schema.json:1: is not what fu schema writes")

    with tempfile.TemporaryDirectory() as directory:
        complaints += date_complaints(fu.schemas(directory))
        book = pathlib.Path(directory, "my book")
        fu.run("init", str(book), book=directory)
        for command in ("add", "log"):
            given = {word for write in [ADD, *WRITES] if write[0] == command for word in write}
            forgotten = options_of(fu, command, book) - given - {"--note"}
            complaints += [f"{__file__}: fu {command} {option} is not tried" for option in sorted(forgotten)]
        line = "# yaml-language-server: $schema=../.fu/{}.schema.json\n"
        (book / "ideas/spring.yaml").write_text(line.format("idea") + "title: 2027\nkind: \ntags: a\n", encoding="utf-8")
        (book / "prospects/by-hand.yaml").write_text(line.format("prospect") + BY_HAND, encoding="utf-8")
        for words in [ADD, *WRITES]:
            fu.run(*words, book=book)
        complaints += book_complaints(Editor(fu.schemas(book)), book)[0]
        complaints += schema_line_complaints(book)
        complaints += [f"{path}: fu check: {one['message']}" for path, problems in fu.problems(book).items() for one in problems]
    print("\n".join(complaints) or f"{number + 4} files pass")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
