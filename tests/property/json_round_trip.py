#!/usr/bin/python3
"""Takes books through `fu export json` and `fu import`: an empty book with the same rules then says the same.

usage: json_round_trip.py --fu FU --examples DIR [--books N] [--seed S]

The examples, a book of odd files, and N random books, whose people have names and addresses of their own, so that nobody is
taken for somebody else. What came in is compared as JSON, exported again, and file by file as python3-yaml reads it; comments
are not kept, and a text alone in the place of a list becomes a list.
"""
import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from random_books import RandomBook, write_book  # noqa: E402
from second_model import read_yaml  # noqa: E402

LISTS = ["emails", "phones", "tags", "interests", "events", "objections"]
TEXTS = ["name", "company", "role", "place", "owner", "source", "added", "stage", "value", "cadence", "type", "problem", "loved", "notes"]
ENTRY_TEXTS = ["via", "outcome", "cadence", "stage", "owner", "resume", "idea", "judge", "by", "note"]
ODD = {
    "a/deep folder/ünder/odd-keys.yaml": "name: Odd\nid: 7\npath: x\n_id: y\nstatus: hot\ndue: no\n\"a: b\": {c: [1, 2.50, true, ~, \"7\", 007]}\n"
                                         "'': empty\nнемой: '''x'\nlast: [{a: {b: {c: {d: [e]}}}}]\n",
    "facts.yaml": "name: Facts\nfacts:\n  - fact: sails\n    date: 2026-11-01\n  - {fact: \"sails, no more\", was: sails, date: 2026-11-03}\n",
    "more-facts.yaml": "name: More Facts\nfacts: [{fact: reads, sure: 80%}, {date: 2026-11-01, fact: \"no\", by: {who: dana}}]\n",
    "blocks.yaml": "\ufeffname: >-\r\n  Folded\r\n  Name\r\nnotes: |+\r\n  one\r\n   two\r\n\r\n\r\nproblem: |-\r\n  a: b\r\n  # no comment\r\nloved: \"x\\\r\n  y\"\r\n"
                   "log:\r\n- date: 2026-11-01\r\n  via: call\r\n  mood: [good, {very: true}]\r\n  note: |\r\n    said \"no\"\r\n    twice\r\n- via: email\r\n  date: 2026-11-02\r\n  time: 09:30\r\n",
    "controls.yaml": "name: \"a\\u202eb\\x1b[2J\\u2028\"\ncompany: \"\\x85\\ufeff\"\nemails: [\"a\\nb@x.example\"]\ntags: [\"- \", \"# x\", \"'\", \"\\\"\", \"{\", no, \"null\", \"~\"]\n",
    "twin-one.yaml": "name: \" Twin \"\nemails: [info@twins.example]\nvalue: 12.000 EUR\n",
    "twin-two.yaml": "name: Twin\nemails: [info@twins.example]\ntype: friend\nvalue: much\nnotes: |\n  first\n\n",
    "words.yaml": "name: 0049\ncompany: 1e3\nrole: 12:30\nplace: =cmd\nsource: \"@x\"\nstage: lead\ncadence: nurture\ntype: customer\nvalue: 12000.50 EUR\nadded: 2026-11-02\n",
    "tricks.yaml": "name: '- {date: 2026-11-01}'\nnotes: \"---\\nname: x\\n...\\n<<<<<<< a\\n=======\\n\"\nlog:\n  - {date: 2026-11-01, note: \"}, {\", by: \"a, b\", resume: \"yes: \"}\n",
}

failures = []


def fail(what):
    failures.append(what)


def fu(options, book, *words, text=None):
    done = subprocess.run([options.fu, "-C", book, "--today", "2026-11-20", *words], input=text, capture_output=True, check=False)
    if done.returncode not in (0, 3):
        fail(f"{book}: fu {' '.join(words)}: status {done.returncode}: {done.stderr.decode()}")
    return done.stdout


def without_nothing(value):
    if isinstance(value, dict):
        return {key: without_nothing(each) for key, each in value.items() if each is not None}
    return [without_nothing(each) for each in value] if isinstance(value, list) else value


def meant(prospect):
    """What is to come back of a file: all that it says; a text in place of a list is a list of it."""
    prospect = without_nothing(prospect)
    for key in TEXTS:
        if not isinstance(prospect.get(key), str):
            prospect.pop(key, None)
    for key in LISTS:
        texts = prospect.pop(key, [])
        texts = [each for each in ([texts] if isinstance(texts, str) else texts) if each]
        if texts:
            prospect[key] = texts
    for entry in prospect.get("log") or []:
        for key in [key for key in ENTRY_TEXTS if not isinstance(entry.get(key, ""), str)]:
            del entry[key]
    for key in ("facts", "log"):
        if not prospect.get(key):
            prospect.pop(key, None)
    return prospect


def read_book(book):
    files = sorted((book / "prospects").rglob("*.yaml"))
    return {str(file.relative_to(book)): meant(read_yaml(file.read_bytes().decode("utf-8-sig"))) for file in files}


def take_round(options, book, other, where):
    (other / "prospects").mkdir(parents=True)
    if (book / "fu.yaml").exists():
        shutil.copy(book / "fu.yaml", other / "fu.yaml")
    first = fu(options, book, "export", "json")
    said = fu(options, other, "import", "--yes", "-", text=first)
    second = fu(options, other, "export", "json")
    before, after = json.loads(first)["items"], json.loads(second)["items"]
    readable = {item["path"] for item in before}
    if len(after) != len(before):
        fail(f"{where}: {len(before)} people, then {len(after)}: {said.decode()}")
    for a, b in zip(before, after):
        for key in a.keys() | b.keys():
            if a.get(key) != b.get(key):
                fail(f"{where}: {a['path']}: {key}: {a.get(key)!r} became {b.get(key)!r}")
    wanted = {path: each for path, each in read_book(book).items() if path in readable}
    found = read_book(other)
    for path, prospect in wanted.items():
        if found.get(path) != prospect:
            fail(f"{where}: {path}:\n  {prospect}\n  {found.get(path)}")
    return len(before)


def write_odd(book):
    for path, text in ODD.items():
        file = book / "prospects" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    (book / "fu.yaml").write_bytes(b"")


def make_own(book):
    """Names and addresses of their own: else they are found to be in the book already."""
    for number, prospect in enumerate(book.prospects.values()):
        if isinstance(prospect.get("name"), str):
            prospect["name"] = f"{prospect['name'].strip()} {number}"
        if prospect.get("emails"):
            prospect["emails"] = [f"p{number}@x.example", f"q{number}@x.example"][: 1 + number % 2]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--fu", required=True)
    parser.add_argument("--examples", type=pathlib.Path, required=True)
    parser.add_argument("--books", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    people = 0
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        shutil.copytree(options.examples, place / "examples")
        people += take_round(options, place / "examples", place / "examples again", "examples")
        write_odd(place / "odd")
        odd = take_round(options, place / "odd", place / "odd again", "odd")
        if odd != len(ODD):
            fail(f"odd: {odd} of {len(ODD)} files were exported")
        for seed in range(options.seed, options.seed + options.books):
            book = RandomBook(seed, 40)
            make_own(book)
            write_book(book, place / f"{seed}")
            people += take_round(options, place / f"{seed}", place / f"{seed} again", f"seed {seed}")
    print("\n".join(failures[:20]) or f"{people + len(ODD)} people came back as they were")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
