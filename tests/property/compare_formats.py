#!/usr/bin/python3
"""Every field of --format is what JSON has under that key, on random books and with hostile texts in them.

`compare_formats.py --fu build/debug/fu [--books N] [--seed S]`. Absent is empty, a list is joined with commas, and what could
break a line is escaped.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "safety"))
from hostile_fixtures import PAYLOAD, RAW_BIDI, escape, yaml_quoted  # noqa: E402
from random_books import RandomBook, write_book  # noqa: E402

UNSAFE = re.compile("[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")


def printed(text):
    """As fu prints a text that it does not trust."""
    return UNSAFE.sub(lambda found: {"\n": "\\n", "\t": "\\t"}.get(found[0]) or escape(found[0]), text)


def expected(item, whole, field):
    """The field by the item that the list has as JSON, and by what `fu show` has of it."""
    if field in ("email", "phone"):
        return (whole[field + "s"] or [""])[0]
    if field == "value":
        return f"{item['value']['amount']} {item['value']['currency']}" if item["value"] else ""
    value = item if field.split(".")[0] in item else whole
    for key in field.split("."):
        value = value and value[key]
    if value is None:
        return ""
    return ",".join(value) if isinstance(value, list) else str(value)


def ask(fu, directory, today, *arguments):
    command = [fu, "-C", directory, "--today", today, *arguments]
    done = subprocess.run(command, capture_output=True, check=False, env={"LC_ALL": "C.UTF-8"})
    if done.returncode != 0:
        sys.exit(f"{command}: status {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode()


def fields_of(fu, directory, today):
    """The error about a field that is not there names all that are."""
    done = subprocess.run([fu, "-C", directory, "--today", today, "agenda", "--format", "%(x)"], capture_output=True, check=False)
    return done.stderr.decode().split("the fields:")[1].split()


def compare(fu, directory, today, command, whole):
    """The first difference, in words; nothing when there is none."""
    items = json.loads(ask(fu, directory, today, *command, "--json"))["items"]
    fields = [field for field in fields_of(fu, directory, today) if field != "day" or command[0] == "agenda"]
    form = "%09".join(f"%({field})" for field in fields)
    for ending, words in (("\n", []), ("\0", ["-z"])):
        rows = ask(fu, directory, today, *command, *words, "--format", form).split(ending)
        if rows.pop() or len(rows) != len(items):
            return f"{len(rows)} rows for {len(items)} items"
        found = {row.split("\t")[0]: dict(zip(fields, row.split("\t"), strict=True)) for row in rows}
        for item in items:
            for field in fields:
                want = printed(expected(item, whole[item["id"]], field))
                if found[item["id"]][field] != want:
                    return f"{item['id']}: %({field}) is {found[item['id']][field]!r}, JSON has {want!r}"
    ids = ask(fu, directory, today, *command, "-z").split("\0")[:-1]
    return "" if sorted(ids) == sorted(item["id"] for item in items) else "-z gives other ids"


def add_hostile_people(directory):
    """Every text a field can show, so that it would do harm."""
    for name, text in (("hostile-payload", yaml_quoted(PAYLOAD)), ("hostile-bidi", RAW_BIDI), ("hostile-lines", '"a\\tb\\nc\\r"')):
        keys = "".join(f"{key}: {text}\n" for key in ("name", "company", "role", "place", "source", "owner", "stage"))
        (directory / f"prospects/{name}.yaml").write_text(
            f"{keys}emails: [{text}]\nphones: [{text}]\ntags: [{text}, {text}]\nadded: 2026-11-02\nlog:\n"
            f"  - {{date: 2026-11-03, via: {text}, outcome: {text}, note: {text}}}\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--fu", required=True)
    parser.add_argument("--books", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    compared = 0
    for seed in range(options.seed, options.seed + options.books):
        book = RandomBook(seed, 25)
        with tempfile.TemporaryDirectory() as place:
            directory = pathlib.Path(place)
            write_book(book, directory)
            add_hostile_people(directory)
            for today in (day.isoformat() for day in book.days_to_try()[:3]):
                ids = [path.stem for path in directory.glob("prospects/**/*.yaml")]
                whole = {each: json.loads(ask(options.fu, directory, today, "show", each, "--json"))["items"][0] for each in ids}
                for command in (["list"], ["due", "--all"], ["overdue", "--all"], ["agenda", "--all", "60d"],
                                ["agenda", "--all", "60d", "--capacity", "2"]):
                    if wrong := compare(options.fu, directory, today, command, whole):
                        print(f"seed {seed}, --today {today}, {' '.join(command)}: {wrong}")
                        return 1
                    compared += len(ids)
    print(f"{compared} lines: every field is what JSON has")
    return 0


if __name__ == "__main__":
    sys.exit(main())
