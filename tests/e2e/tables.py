#!/usr/bin/python3
"""Tables out and in: what other readers make of `fu export csv`, and that `fu import` makes the same prospects of it.

usage: tables.py FU [--soffice] (inside pinned.sh)

python3's csv module reads the table, python3-yaml the books. With --soffice, LibreOffice reads it, too; where there is none,
that is said, with status 77.
"""
import csv
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

FU, EXAMPLES, LISTS = sys.argv[1], Path(os.environ["EXAMPLES"]), Path(__file__).parent / "lists"
STORED = ("id name company role emails phones place owner source added stage value cadence type tags interests events"
          " objections problem loved facts notes folder").split()
DERIVED = "status due overdue_days via touches attempts last".split()
FORMULAS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")

# None has blanks around it, which `fu import` takes off as `fu add` does.
NASTY = {
    "formulas": {"name": "=HYPERLINK(\"http://x.example\")", "company": "+1", "role": "-1", "place": "@x", "problem": "'=1",
                 "loved": "＝1", "notes": "-\n=1\t=2", "phones": ["+49 30 23125 017", "-1"], "tags": ["=1", "@x"]},
    "quotes": {"name": "say \"hi\", Jane", "company": "\"Acme\"", "tags": ["a;b", "c,d", "\"e\"", "g\nh"],
               "emails": ["\"j d\"@x.example", "a@x.example"], "interests": ["one, two", "three; four"], "objections": []},
    "lines": {"name": "Lina", "notes": "one\n\n  two  \nthree", "problem": "a\r\nb\rc"},
    "controls": {"name": "Con\x1b[31mtrol", "notes": "\x07 bell, \x7f, \x85, \\x1b, C:\\xampp\\x5c", "role": "\\"},
    "scripts": {"name": "伊藤 キム", "company": "株式会社サクラ", "place": "東京", "notes": "🦊 👩‍👩‍👧"},
    "apostrophes": {"name": "'n Boot", "company": "''", "role": "O'Neill", "notes": "'"},
    "2026/a b/told": {"name": "Told", "stage": "proposal", "type": "customer", "cadence": "nurture", "added": "2026-02-03",
                      "value": "12000.50 EUR", "owner": "dana", "source": "referral:lines",
                      "facts": [{"date": "2026-11-10", "fact": "moved"}, {"fact": "2026-11-11 is a day"},
                                {"date": "2026-11-12", "fact": "12 (was: 9)", "was": "nine\npeople"}, {"fact": "\"x\" y"}]},
    "types": {"name": "0049", "type": "prospect", "stage": "lead", "notes": "1e5", "role": "007", "place": "2026-11-20"},
}

failures = []


def expect(place, found, wanted):
    if isinstance(found, dict) and isinstance(wanted, dict):
        for key in sorted({*found, *wanted}):
            expect(f"{place}: {key}", found.get(key), wanted.get(key))
    elif isinstance(found, list) and isinstance(wanted, list) and len(found) == len(wanted) and found != wanted:
        for number, pair in enumerate(zip(found, wanted)):
            expect(f"{place}: {number}", *pair)
    elif found != wanted:
        failures.append(f"{place}:\n  found  {found!r}\n  wanted {wanted!r}")


def run(*words, status=0, **more):
    done = subprocess.run([FU, *words], capture_output=True, **more)
    if done.returncode != status:
        failures.append(f"fu {' '.join(map(str, words))}: status {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def make_book(folder, people):
    (folder / "prospects").mkdir(parents=True)
    (folder / "fu.yaml").write_text("")
    for place, person in people.items():  # JSON is YAML, but for two characters
        path = folder / f"prospects/{place}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(person, ensure_ascii=False).replace("\x85", "\\u0085").replace("\x7f", "\\x7f") + "\n",
                        encoding="utf-8")
    return folder


def read_book(folder):
    """ID → keys and values, without the log and without what is empty; a list of one may be written as a text."""
    book = {}
    for path in sorted((folder / "prospects").rglob("*.yaml")):
        values = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        values.pop("log", None)
        for key in ("emails", "phones", "tags", "interests", "events", "objections"):
            if isinstance(values.get(key), str):
                values[key] = [values[key]]
        book[path.relative_to(folder / "prospects").as_posix()] = {k: v for k, v in values.items() if v not in ("", [])}
    return book


def rows_of(table):
    return list(csv.reader(io.StringIO(table.decode("utf-8"), newline=""), strict=True))


def check_table(place, table):
    """As RFC 4180 has it, without formulas and control characters."""
    rows = rows_of(table)
    expect(f"{place}: titles", rows[0], STORED + DERIVED)
    expect(f"{place}: widths", {len(row) for row in rows}, {len(STORED + DERIVED)})
    expect(f"{place}: the end", table[-2:], b"\r\n")
    for row in rows[1:]:
        for cell in row:
            if cell.startswith(FORMULAS):
                failures.append(f"{place}: {cell!r} looks like a formula")
    for character in table.decode("utf-8").replace("\r\n", "\n"):
        if (ord(character) < 32 and character not in "\n\t") or 127 <= ord(character) < 160:
            failures.append(f"{place}: {character!r} is printed")
    return rows


def check_cells(folder):
    """What stands in the cells is what the files say."""
    rows = rows_of(run("-C", folder, "export", "csv", "--raw"))
    book = read_book(folder)
    expect("the order of rows", [row[0] for row in rows[1:]], [Path(path).stem for path in sorted(book)])
    for path, row in zip(sorted(book), rows[1:]):
        cells = dict(zip(STORED, row))
        for key in ("name", "company", "role", "place", "owner", "source", "added", "stage", "value", "cadence", "type"):
            if any(ord(c) < 32 or c == "\\" for c in book[path].get(key, "")):
                continue
            expect(f"{path}: {key}", cells[key], book[path].get(key, ""))
        expect(f"{path}: folder", cells["folder"], "" if "/" not in path else path.rsplit("/", 1)[0])
        if not any(set(e) & set(";,\"\n") or e != e.strip() for e in book[path].get("tags", [])):
            expect(f"{path}: tags", cells["tags"], "; ".join(book[path].get("tags", [])))


def without_log(folder):
    """The book before anything happened, so that what is derived comes back, too."""
    for path in (folder / "prospects").rglob("*.yaml"):
        lines = path.read_text(encoding="utf-8").split("\n")
        kept = lines[:lines.index("log:")] if "log:" in lines else lines
        path.write_text("\n".join(kept).rstrip("\n") + "\n", encoding="utf-8")
    return folder


def there_and_back(place, source, target, *words):
    (target / "prospects").mkdir(parents=True)
    shutil.copy(source / "fu.yaml", target / "fu.yaml")
    table = run("-C", source, "export", "csv", *words)
    if "--raw" not in words:
        check_table(place, table.removeprefix(b"\xef\xbb\xbf"))
    run("-C", target, "import", "-", "--yes", *[word for word in words if word == "--raw"], input=table)
    expect(f"{place}: the files", read_book(target), read_book(source))
    again = run("-C", target, "export", "csv", *words)
    stored = len(STORED)
    bare = [[row[:stored] for row in rows_of(text.removeprefix(b"\xef\xbb\xbf"))] for text in (again, table)]
    expect(f"{place}: the table", *bare)
    return table, again


def check_lists(folder):
    """Each of the lists comes in once, and not again."""
    for name in sorted(path.name for path in LISTS.iterdir() if path.suffix in (".csv", ".tsv")):
        book = make_book(folder / name, {})
        words = ["--encoding", "windows-1252"] if name == "outlook.csv" else []
        run("-C", book, "import", LISTS / name, "--yes", *words)
        first = read_book(book)
        if len(first) < 11:
            failures.append(f"{name}: only {len(first)} came in")
        run("-C", book, "import", LISTS / name, "--yes", *words, status=1)
        expect(f"{name}: again", read_book(book), first)
        run("-C", book, "check")


def check_in_libreoffice(folder):
    soffice = shutil.which("soffice") or shutil.which("localc")
    if not soffice:
        print("skipped: there is no soffice here")
        sys.exit(77)
    table = run("-C", folder / "nasty", "export", "csv", "--bom")
    (folder / "table.csv").write_bytes(table)
    (folder / "out").mkdir()
    # 44 comma, 34 quote, 76 UTF-8, from line 1, all columns as text; out again the same way, through a spreadsheet.
    texts = "/".join(f"{i + 1}/2" for i in range(len(STORED + DERIVED)))
    subprocess.run([soffice, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "ods", "--infilter="
                    f"CSV:44,34,76,1,{texts}", "--outdir", folder / "out", folder / "table.csv"], check=True, capture_output=True)
    subprocess.run([soffice, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                    "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", folder / "out", folder / "out/table.ods"],
                   check=True, capture_output=True)
    found, wanted = rows_of((folder / "out/table.csv").read_bytes()), rows_of(table.removeprefix(b"\xef\xbb\xbf"))
    expect("LibreOffice: rows", len(found), len(wanted))
    for one, other in zip(found, wanted):
        for title, cell, as_written in zip(STORED + DERIVED, one, other):
            # It takes tabs out of cells, and the quote that a guard is stays.
            expect(f"LibreOffice: {other[0]}: {title}", cell, as_written.replace("\t", ""))
    back = make_book(folder / "back", {})
    run("-C", back, "import", folder / "out/table.csv", "--yes")
    for path, wanted in read_book(folder / "nasty").items():
        expect(f"LibreOffice: {path} comes back", read_book(back).get(path), {
            key: value.replace("\t", "") if isinstance(value, str) else value for key, value in wanted.items()})
    print(f"LibreOffice: {len(found)} rows, {sum(map(len, found))} cells")


with tempfile.TemporaryDirectory() as name:
    world = Path(name)
    nasty = make_book(world / "nasty", NASTY)
    if "--soffice" in sys.argv:
        check_in_libreoffice(world)
    else:
        shutil.copytree(EXAMPLES / "book", world / "book")
        for book in (nasty, world / "book"):
            check_table(book.name, run("-C", book, "export", "csv"))
            check_cells(book)
            for words in ([], ["--raw"], ["--bom"]):
                there_and_back(f"{book.name} {words}", book, world / ("-".join([book.name, "to", *words])), *words)
        table, again = there_and_back("before anything happened", without_log(world / "book"), world / "bare")
        expect("before anything happened: every byte", again, table)
        check_lists(world)

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
