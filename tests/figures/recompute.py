#!/usr/bin/python3
"""Recomputes every figure of `fu stats`, `fu pipeline` and `fu stalled`, and compares them with what fu prints.

`recompute.py --fu build/debug/fu [--examples examples/book] [--books N] [--seed S] [--prospects M]`. The definitions are those of
fu-stats(1); fu's source was not read for it, and must not be. Book K of a run is made from the seed S + K alone. The
book of a difference is kept and named. With `--prove`, each figure that fu prints of the
examples is also changed, one at a time, to show that the comparison sees it.
"""

import argparse
import datetime
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "property"))
import second_model  # noqa: E402
from compare_with_model import expected_item  # noqa: E402
from figure_books import FigureBook, empty_book, one_entry_book  # noqa: E402
from history import History  # noqa: E402
from pipeline_figures import pipeline, stalled  # noqa: E402
from random_books import write_book  # noqa: E402
from stats_figures import Period, stats  # noqa: E402

SHOWN_AT_MOST = 12
OF_EVERY_DOCUMENT = {"schema", "today", "as_of", "problems"}


class FuFailed(Exception):
    """fu ended with another status than 0, or printed no JSON object."""


# --- What is asked -------------------------------------------------------------------------------------------

class Question:
    """A command on a day, of the prospects that a word of the command line names."""

    def __init__(self, command, today, query=None, first=None, last=None):
        self.command, self.today, self.query, self.first, self.last = command, today, query, first, last

    def arguments(self):
        period = [*(["--from", self.first.isoformat()] if self.first else []), *(["--to", self.last.isoformat()] if self.last else [])]
        return ["--today", self.today.isoformat(), self.command, *([self.query] if self.query else []), *period, "--json"]

    def matches(self, prospect):
        if not self.query:
            return True
        key, _, wanted = self.query.partition(":")
        found = {"owner": [prospect["owner"]], "type": [prospect["type"]], "tag": prospect["tags"], "company": [prospect["company"]]}[key]
        return any(wanted.lower() == text.lower() for text in found)


def ask_fu(fu, directory, question):
    command = [fu, "-C", str(directory), "--color", "never", *question.arguments()]
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": "/nonexistent", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
    if done.returncode != 0:
        raise FuFailed(f"{' '.join(command)}\n  status {done.returncode}\n{done.stderr.decode(errors='replace')}")
    return json.loads(done.stdout)


def item_in_json(history):
    item = expected_item(history.prospect, history.state, history.rules)
    item["lateness"] = int(item["lateness"] * 1000 + second_model.Fraction(1, 2)) / 1000
    return item


def recomputed(question, rules, prospects):
    """The document that fu should print, without what every document has."""
    last = question.last or question.today
    everybody = [History(prospect, rules, last) for prospect in prospects]
    asked = [history for history in everybody if question.matches(history.prospect)]
    if question.command == "stats":
        return stats(asked, everybody, rules, Period(question.first, last))
    if question.command == "pipeline":
        return pipeline(asked, rules, last)
    return {"counts": None, **stalled(asked, rules, last, item_in_json)}


# --- Comparing -----------------------------------------------------------------------------------------------

def differences(theirs, ours, place=""):
    """(place, fu's, ours) of all that differs, down to the single number."""
    if place == ".counts" and ours is None:  # how many more there are
        return []
    if isinstance(theirs, dict) and isinstance(ours, dict):
        found = [] if place.endswith("values") or set(theirs) == set(ours) else [(f"{place}: keys", sorted(theirs), sorted(ours))]
        for key in sorted(set(theirs) & set(ours)):
            found += differences(theirs[key], ours[key], f"{place}.{key}")
        return found
    if isinstance(theirs, list) and isinstance(ours, list) and len(theirs) == len(ours):
        return [one for number, pair in enumerate(zip(theirs, ours)) for one in differences(*pair, f"{place}[{number}]")]
    is_equal = theirs == ours and isinstance(theirs, bool) == isinstance(ours, bool)
    if place.endswith(".lateness"):  # of the item of fu list, which has a comparison of its own
        is_equal = abs(theirs - ours) < 0.0011
    return [] if is_equal else [(place, theirs, ours)]


def compare(answer, expected, question):
    frame = {"schema": f"fu.{question.command}/1", "as_of": None, "today": question.today.isoformat()}
    found = [(key, answer.get(key), value) for key, value in frame.items() if answer.get(key) != value]
    return found + differences({key: value for key, value in answer.items() if key not in OF_EVERY_DOCUMENT}, expected)


def leaves(value, path=()):
    """The paths of all numbers, texts, truth values and nulls."""
    if isinstance(value, (dict, list)):
        for key in (value if isinstance(value, dict) else range(len(value))):
            yield from leaves(value[key], (*path, key))
    else:
        yield path


def changed(value):
    if isinstance(value, bool):
        return not value
    if isinstance(value, (int, float)):
        return value + 1
    return "1" if value is None else value + "1"


def unseen_changes(answer, expected, question):
    """The places where a wrong value would not be noticed, and how many were tried."""
    tried, unseen = 0, []
    for path in list(leaves(answer)):
        if path[0] == "problems" or (question.command == "stalled" and path[0] == "counts"):
            continue
        holder = answer
        for key in path[:-1]:
            holder = holder[key]
        before = holder[path[-1]]
        holder[path[-1]] = changed(before)
        tried += 1
        if not compare(answer, expected, question):
            unseen.append(path)
        holder[path[-1]] = before
    return tried, unseen


# --- Books ---------------------------------------------------------------------------------------------------

class Run:
    def __init__(self, fu, prove):
        self.fu, self.prove = fu, prove
        self.answers = self.figures = self.proofs = 0

    def ask(self, directory, files, questions):
        """Whether all answers about the book are right; the first ones that are not are shown."""
        rules = second_model.read_rules(files["fu.yaml"])
        prospects = [second_model.read_prospect(pathlib.PurePath(path).stem, text)
                     for path, text in files.items() if path.startswith("prospects/")]
        for question in questions:
            try:
                answer = ask_fu(self.fu, directory, question)
            except FuFailed as failure:
                print(f"{directory}: {failure}")
                return False
            expected = recomputed(question, rules, prospects)
            wrong = compare(answer, expected, question)
            self.answers += 1
            self.figures += sum(1 for _ in leaves(expected))
            if wrong:
                print(f"{directory}: {' '.join(question.arguments())}: {len(wrong)} differences")
                for place, theirs, ours in wrong[:SHOWN_AT_MOST]:
                    print(f"  {place}\n    fu:         {theirs!r}\n    recomputed: {ours!r}")
                return False
            if self.prove and not self.prove_answer(answer, expected, question):
                return False
        return True

    def prove_answer(self, answer, expected, question):
        tried, unseen = unseen_changes(answer, expected, question)
        self.proofs += tried
        for path in unseen:
            print(f"{' '.join(question.arguments())}: a wrong value at {path} is not noticed")
        return not unseen


def texts_of(directory):
    return {str(path.relative_to(directory)): path.read_bytes().decode() for path in sorted(pathlib.Path(directory).rglob("*.yaml"))}


def questions_of_examples():
    day, days = datetime.date, [datetime.date(2026, 11, 20), datetime.date(2026, 9, 1), datetime.date(2027, 3, 1)]
    for today in days:
        for query in (None, "owner:dana", "type:introducer", "tag:berlin"):
            yield from (Question(command, today, query) for command in ("pipeline", "stalled", "stats"))
    for query in (None, "owner:sam"):
        yield Question("stats", days[0], query, day(2026, 10, 1), None)
        yield Question("stats", days[0], query, None, day(2026, 11, 5))
        yield Question("stats", days[0], query, day(2026, 10, 7), day(2026, 11, 4))
        yield Question("stats", days[0], query, day(2026, 11, 20), day(2026, 11, 20))


def questions_of_book(book):
    for today in book.days_to_try():
        yield from (Question(command, today) for command in ("pipeline", "stalled", "stats"))
    query, back = book.rng.choice(["owner:dana", "type:introducer", "tag:berlin"]), datetime.timedelta(days=book.rng.randint(0, 60))
    yield Question("pipeline", book.base, query)
    yield Question("stalled", book.base, query)
    yield Question("stats", book.base, query, book.base - back)
    yield Question("stats", book.base, None, book.base - 2 * back, book.base - back)


def check_files(run, files, questions):
    directory = pathlib.Path(tempfile.mkdtemp(prefix="fu-figures-"))
    for path, content in files.items():
        (directory / path).parent.mkdir(parents=True, exist_ok=True)
        (directory / path).write_bytes(content)
    if not run.ask(directory, texts_of(directory), questions):
        return False
    shutil.rmtree(directory)
    return True


def check_random_book(run, seed, size):
    book = FigureBook(seed, size)
    directory = pathlib.Path(tempfile.mkdtemp(prefix=f"fu-figures-{seed}-"))
    write_book(book, directory)
    if not run.ask(directory, texts_of(directory), questions_of_book(book)):
        print(f"the book is kept; it is made from --seed {seed}")
        return False
    shutil.rmtree(directory)
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--fu", required=True, help="the binary whose figures are recomputed")
    parser.add_argument("--examples", help="a book to begin with")
    parser.add_argument("--books", type=int, default=0)
    parser.add_argument("--prospects", type=int, default=40, help="in each random book")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--prove", action="store_true")
    options = parser.parse_args()
    run = Run(os.path.abspath(options.fu), options.prove)
    if options.examples:
        small = [Question(command, datetime.date(2026, 11, 20)) for command in ("pipeline", "stalled", "stats")]
        if not (run.ask(options.examples, texts_of(options.examples), questions_of_examples())
                and check_files(run, empty_book(), small) and check_files(run, one_entry_book(), small)):
            return 1
    run.prove = False
    for seed in range(options.seed, options.seed + options.books):
        if not check_random_book(run, seed, options.prospects):
            return 1
    proved = f", {run.proofs} wrong values were noticed" if options.prove else ""
    print(f"{run.figures} figures of {run.answers} answers recomputed, all equal{proved}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
