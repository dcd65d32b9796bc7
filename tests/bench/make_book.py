#!/usr/bin/python3
"""Makes a book of N prospects in DIRECTORY, the same bytes on every machine.

usage: make_book.py N DIRECTORY [--odd] [--flat] [--todo taskwarrior|hledger]

--odd   every twentieth file is in YAML out of the ordinary
--flat  all files lie directly in prospects/
--todo  no book, but as many records for another program, printed: tasks in JSON for `task import`, or a journal

A book is a steady one on 20 November 2026: two to four prospects in a hundred are due. The first 100 prospects of a
book of 1,000 are those of a book of 100. DIRECTORY must be new or empty.
"""

import argparse
import json
import os
import sys

sys.dont_write_bytecode = True
import book_files  # noqa: E402
import book_words as words  # noqa: E402

MOST_FILES = 250  # in a folder


def folder_of(number, flat):
    if flat:
        return "prospects"
    territories = len(words.TERRITORIES)
    return f"prospects/{words.TERRITORIES[number % territories]}/{number // territories // MOST_FILES + 1:02}"


def put(path, content):
    with open(path, "xb") as file:
        file.write(content)


def make_book(n, directory, odd, flat):
    for folder in ("prospects", "ideas", "templates"):
        os.makedirs(f"{directory}/{folder}")
    put(f"{directory}/fu.yaml", words.RULES.encode())
    put(f"{directory}/templates/value-touch.md", words.TEMPLATE.encode())
    for name, text in words.IDEAS.items():
        put(f"{directory}/ideas/{name}.yaml", text.encode())
    ids = book_files.Ids()
    for number in range(n):
        folder = folder_of(number, flat)
        up = "../" * (folder.count("/") + 1)
        own_id, content, _ = book_files.prospect_file(number, ids, odd, up)
        os.makedirs(f"{directory}/{folder}", exist_ok=True)
        put(f"{directory}/{folder}/{own_id}.yaml", content)


def print_records(n, form):
    """One record a prospect, with its last contact and its next one. What has happened before is left out."""
    ids, tasks = book_files.Ids(), []
    for number in range(n):
        own_id, _, (story, days) = book_files.prospect_file(number, ids, False, "")
        last, due = book_files.day_text(days[-1]), book_files.day_text(days[-1] + min(story.wait, 365))
        if form == "hledger":
            print(f"{last} {own_id} | {story.cadence}\n    owner:{story.owner or 'all'}  1 EUR\n    stage:{story.stage}\n")
            continue
        tasks.append({"description": own_id, "status": "pending", "entry": f"{last.replace('-', '')}T090000Z",
                      "due": f"{due.replace('-', '')}T090000Z", "project": story.owner or "all", "tags": [story.cadence.replace("-", "_")]})
    if form == "taskwarrior":
        print("[" + ",\n".join(json.dumps(task, ensure_ascii=False) for task in tasks) + "]")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("n", type=int)
    parser.add_argument("directory", nargs="?")
    parser.add_argument("--odd", action="store_true")
    parser.add_argument("--flat", action="store_true")
    parser.add_argument("--todo", choices=["taskwarrior", "hledger"])
    options = parser.parse_args()
    if options.todo:
        print_records(options.n, options.todo)
    elif options.directory:
        make_book(options.n, options.directory, options.odd, options.flat)
    else:
        parser.error("in which directory?")


if __name__ == "__main__":
    main()
