#!/usr/bin/python3
"""Compares `fu list`, `fu plan` and `fu agenda` with the second model, on random books and several days each.

`compare_with_model.py --fu build/release/fu [--books N] [--prospects M] [--seed S]`. Book number K of a run is made
from the seed S + K alone, so `--books 1 --seed S+K` makes it again. The book of a difference is kept and named.
"""

import argparse
import datetime
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import second_model  # noqa: E402
from random_books import RandomBook, write_book  # noqa: E402

AGENDA_DAYS, AGENDA_CAPACITY, PLAN_LENGTH, PLANS_PER_BOOK = 60, 3, 6, 4
SHOWN_AT_MOST = 10


# --- What the model expects, in the form of fu's JSON --------------------------------------------------------

def iso(day):
    return day.isoformat() if day else None


def expected_item(prospect, state, rules):
    item = {key: prospect[key] for key in ("id", "name", "company", "owner", "type", "value", "tags")}
    item |= {key: state[key] for key in ("status", "overdue_days", "pin", "at", "priority", "cadence", "step", "repetition",
                                         "via", "say", "touches", "attempts", "last", "stopped")}
    item["stage"] = prospect["stage"] or rules["stages"][0]["name"]
    item["due"], item["late"] = iso(state["due"]), iso(state["late"])
    item["lateness"] = state["lateness"]
    return item


def expected_list(prospects, rules, today):
    return [expected_item(prospect, state, rules) for prospect, state in second_model.listed(prospects, rules, today)]


def expected_agenda(prospects, rules, today):
    last = today + datetime.timedelta(days=AGENDA_DAYS)
    placed = second_model.agenda(prospects, rules, today, AGENDA_CAPACITY)
    return [{**expected_item(prospect, state, rules), "day": iso(day)} for prospect, state, day in placed if day <= last]


def expected_plan(prospect, rules, today):
    keys = ("date", "due", "late", "at", "cadence", "step", "repetition", "via", "say")
    contacts = second_model.plan(prospect, rules, today, PLAN_LENGTH)
    return [{key: iso(contact[key]) if key in ("date", "due", "late") else contact[key] for key in keys} for contact in contacts]


# --- What fu says --------------------------------------------------------------------------------------------

class FuFailed(Exception):
    """fu ended with another status than 0, or printed no JSON of the promised form."""


def ask_fu(fu, book_directory, today, *arguments):
    """The items that fu prints; its environment holds nothing but what is given here."""
    command = [fu, "-C", str(book_directory), "--today", today.isoformat(), "--color", "never", *arguments, "--json"]
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
    shown = f"{' '.join(command)}\n  status {done.returncode}\n{done.stderr.decode(errors='replace')}"
    if done.returncode != 0:
        raise FuFailed(shown)
    try:
        answer = json.loads(done.stdout)
        items = answer["items"]
    except (ValueError, KeyError, TypeError) as problem:
        raise FuFailed(f"{shown}  no JSON object with items: {problem!r}") from problem
    if answer.get("today") != today.isoformat():
        raise FuFailed(f"{shown}  today is {answer.get('today')!r}")
    return items


# --- Comparing -----------------------------------------------------------------------------------------------

def equal(key, theirs, ours):
    if key == "lateness":
        return isinstance(theirs, (int, float)) and abs(theirs - float(ours)) < 0.0006
    return theirs == ours and isinstance(theirs, bool) == isinstance(ours, bool)


def differing_keys(theirs, ours):
    """(key, fu's value, the model's) of every key of the model that fu has not, or otherwise."""
    for key, value in ours.items():
        if key not in theirs:
            yield key, "(no such key)", value
        elif not equal(key, theirs[key], value):
            yield key, theirs[key], value


def compare_items(theirs, ours):
    """(id, key, fu's value, the model's) of every difference between two lists of items, their order last."""
    found = {item.get("id"): item for item in theirs}
    differences = []
    for item in ours:
        if item["id"] not in found:
            differences.append((item["id"], "the whole item", "(missing)", item))
        else:
            differences += [(item["id"], *difference) for difference in differing_keys(found[item["id"]], item)]
    our_order, their_order = [item["id"] for item in ours], [item.get("id") for item in theirs]
    differences += [(identifier, "the whole item", found[identifier], "(missing)") for identifier in found if identifier not in our_order]
    if not differences and our_order != their_order:
        place = [a == b for a, b in zip(their_order, our_order)].index(False) if len(their_order) == len(our_order) else 0
        differences.append((our_order[place], f"order from place {place}", their_order[place:place + 4], our_order[place:place + 4]))
    return differences


def compare_plan(identifier, theirs, ours):
    if len(theirs) != len(ours):
        return [(identifier, "number of contacts", len(theirs), len(ours))]
    return [(identifier, f"contact {number}: {key}", *values) for number, (a, b) in enumerate(zip(theirs, ours), 1)
            for key, *values in differing_keys(a, b)]


def compare_day(fu, directory, prospects, rules, today, planned):
    """(command, id, key, fu's value, the model's) of every difference on one day."""
    answer = ask_fu(fu, directory, today, "list")
    differences = [("list", *difference) for difference in compare_items(answer, expected_list(prospects, rules, today))]
    for prospect in planned:
        answer = ask_fu(fu, directory, today, "plan", prospect["id"], "-n", str(PLAN_LENGTH))
        expected = expected_plan(prospect, rules, today)
        differences += [("plan", *difference) for difference in compare_plan(prospect["id"], answer, expected)]
    answer = ask_fu(fu, directory, today, "agenda", f"{AGENDA_DAYS}d", "--capacity", str(AGENDA_CAPACITY))
    expected = expected_agenda(prospects, rules, today)
    return differences + [("agenda", *difference) for difference in compare_items(answer, expected)]


def show(value):
    return f"{float(value):.4f}" if isinstance(value, second_model.Fraction) else repr(value)


def report(directory, today, differences, files):
    """Prints the differences, and the files of the prospects in question."""
    print(f"{directory}, --today {today}: {len(differences)} differences; fu.yaml:\n{files['fu.yaml']}")
    texts = {pathlib.PurePath(path).stem: (path, text) for path, text in files.items()}
    shown = set()
    for command, identifier, key, theirs, ours in differences[:SHOWN_AT_MOST]:
        print(f"{command} {identifier}: {key}\n  fu:    {show(theirs)}\n  model: {show(ours)}")
        if identifier in texts and identifier not in shown:
            shown.add(identifier)
            path, text = texts[identifier]
            print(f"--- {path}\n{text}\n---")
    if len(differences) > SHOWN_AT_MOST:
        print(f"... and {len(differences) - SHOWN_AT_MOST} more")


def compare_book(fu, seed, size):
    """Makes one book and compares it on its days; returns how many prospects x days, or None after a difference."""
    book = RandomBook(seed, size)
    directory = pathlib.Path(tempfile.mkdtemp(prefix=f"fu-model-{seed}-"))
    write_book(book, directory)
    files = {str(path.relative_to(directory)): path.read_bytes().decode() for path in sorted(directory.rglob("*.yaml"))}
    rules = second_model.read_rules(files["fu.yaml"])
    prospects = [second_model.read_prospect(pathlib.PurePath(path).stem, text) for path, text in files.items() if path != "fu.yaml"]
    days = book.days_to_try()
    for today in days:
        planned = random.Random(f"{seed} {today}").sample(prospects, min(PLANS_PER_BOOK, len(prospects)))
        try:
            differences = compare_day(fu, directory, prospects, rules, today, planned)
        except FuFailed as failure:
            print(f"{directory} (kept; made from --seed {seed}): {failure}")
            return None
        if differences:
            report(f"{directory} (kept; made from --seed {seed})", today, differences, files)
            return None
    shutil.rmtree(directory)
    return len(prospects) * len(days)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--fu", required=True, help="the binary to compare with the model")
    parser.add_argument("--books", type=int, default=20)
    parser.add_argument("--prospects", type=int, default=60, help="in each book")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    fu = os.path.abspath(options.fu)
    compared = 0
    for seed in range(options.seed, options.seed + options.books):
        of_book = compare_book(fu, seed, options.prospects)
        if of_book is None:
            return 1
        compared += of_book
    print(f"{compared} prospects x days compared with the model ({options.books} books from seed {options.seed}): no difference")
    return 0


if __name__ == "__main__":
    sys.exit(main())
