#!/usr/bin/python3
"""Changes values of right files at random, and compares the verdicts of the editor's schemas and of `fu check`.

usage: changed_files.py FU [--cases N] [--seed S]

Both ways: what the one finds wrong the other does, but for the differences that are listed and explained in KNOWN.
"""

import argparse
import collections
import functools
import pathlib
import random
import re
import sys
import tempfile

sys.dont_write_bytecode = True
from both import EXAMPLE, Editor, Fu, path_of, read, write  # noqa: E402

PROSPECT = """\
name: Jane Doe
company: Acme GmbH
role: Buyer
emails: [jane@acme.example]
phones: ["+49 30 901820", 0049]
place: Berlin
owner: dana
source: inbound
added: 2026-11-02
stage: contacted
value: 12000 EUR
cadence: outbound
type: prospect
tags: [fashion, berlin]
interests: sailing
events: [fair]
objections: [price]
problem: no date
loved: swatches
facts:
  - {date: 2026-11-10, fact: a launch, was: no launch}
  - fact: a dog
notes: mornings
birthday: 1 May
log:
  - {date: 2026-11-03, time: "14:05", via: call, outcome: reached, touch: true, next: 2026-12-01, at: "14:30", idea: x, judge: serious, by: dana, note: a}
  - {date: 2026-11-04, cadence: outbound, stage: contacted, owner: dana, note: a}
  - {date: 2026-11-05, stop: asked, note: never}
  - date: 2026-11-06
    resume: they wrote
    next: plan
"""
IDEA = "title: Spring\nkind: article\nurl: https://a.example\ndate: 2026-12-03\nuntil: 2026-12-31\ntags: [fashion]\n"
RULES = """\
format: 1
calendar:
  workdays: [mon, tue]
  holidays:
    - {date: 2026-12-25, name: Christmas}
    - {from: 2026-12-24, to: 2027-01-01}
  absences:
    - {owner: dana, from: 2026-07-20, to: 2026-08-03, name: holiday}
default-cadence: outbound
channels: [call, email, meeting, visit, event, post, linkedin, message]
cadences:
  mine:
    about: a plan
    priority: 3
    steps:
      - {wait: 0d, via: call, say: hello, times: 1}
      - {wait: 3..4w, via: [email, call]}
    then: nurture
    outcomes:
      busy: {touch: false, next: 1wd}
outcomes:
  demo: {touch: true, next: 2d, via: call, cadence: mine, stage: meeting}
  gone: {stop: precluded}
stages:
  - {name: lead, chance: 5%}
  - {name: contacted}
  - {name: meeting}
  - {name: proposal}
  - {name: won, chance: 100%, closed: true, cadence: customer}
  - {name: lost, closed: "true"}
goals: {hour: 5, first-meeting: 8..12, new-per-week: 3, concentration: 25%}
stalled: {touches: 8, days: 90}
"""

VALUES = """~ null "" '' 0 1 -1 -0 007 3 1.5 1000000 1000001 -1000000 -1000001 "1" "0" "-3" true false "true" yes on no [] {} [a] {a: b} [~] [[a]]
2026-02-28 2026-02-29 2028-02-29 2100-02-29 2000-02-29 2026-11-31 2026-12-31 1969-12-31 1970-01-01 2200-12-31 2201-01-01
2026-1-02 "2026-11-03" [2026-11-03] 2026-11-03T10:00 20261103 plan Plan 14:05 "14:05" 24:00 23:59 12:60 9:30 1405 0d 3d 36525d 36526d 5218w 5219w 1200mo
1201mo 100y 101y 3..4w 03d 1..36526wd ..3d 3.. 1.5d 3D 3 d -1d 5% 0% 100% 101% 5 -5% 007% 8..12 8-12 12 8.. "8..12"
"12000 EUR" "12000.50 EUR" "12.000 EUR" "1.2345 EUR" 12000EUR "12000 eur" "12000  EUR" "1,000 EUR" "EUR 1" call cal [call] [call,email] [call,cal]
[call,~] 4..3w 12..8 email lead won contacted contactd outbound nurture mine none asked no-benefit never reached busy reachd serious curious prospect customer
Customer introducer article gift book mon [mon] [mon,sun] [monday] [mon,[tue]] {mon: true} a "a, b" "a: b" text 2 fu""".replace("\n", " ")
VALUES = re.findall(r"""\{[^}]*\}|\[(?:[^][]|\[[^]]*\])*\]|"[^"]*"|'[^']*'|\S+""", VALUES)

# Numbers, truths and nothing, as only YAML's core schema reads them: fu takes texts as they stand.
ODD = ["1.0", "+3", "0x10", "0o7", "1e3", "True", "FALSE", "Null", "NULL", ".inf"]

Case = collections.namedtuple("Case", "name text path value")


def has(problems, code, message=""):
    return any(problem["code"] == code and message in problem["message"] for problem in problems)


def only(problems, *codes):
    return bool(problems) and all(problem["code"] in codes for problem in problems)


# Why one of them finds a file wrong and the other does not: who does (fu, editor), and when it is so.
KNOWN = {
    "values that depend on one another or on today are beyond a schema: dates of entries, keys at the top that the log contradicts":
        ("fu", lambda case, problems: only(problems, "added", "future", "next", "disagrees")),
    "so is a range that ends before it begins, and a holiday that does":
        ("fu", lambda case, problems: has(problems, "interval", "ends before") or has(problems, "date", "ends before")
         or has(problems, "form", "number of touches")),
    "so is a name that stands twice":
        ("fu", lambda case, problems: has(problems, "stage", "second time")),
    "so are ten years without a working day":
        ("fu", lambda case, problems: only(problems, "calendar")),
    "fu judges the names of the rules as they are now, the schema as they were when it was written":
        ("either", lambda case, problems: case.name == "fu" and case.path[0] in ("channels", "stages", "cadences") and len(case.path) <= 3),
    "an editor reads numbers, truths and null that are written oddly; to fu they are text":
        ("either", lambda case, problems: case.value in ODD),
    "an unknown key with null spelt out, in a fact or an entry or on one line, is a note to fu; the schema sees no difference to a text that lost its quotes":
        ("editor", lambda case, problems: case.path[-1] == "unknown"),
}


nodes_of = functools.cache(lambda text: [(path, node) for path, node in read(text).nodes if path])

# One for each difference, so that each is met: what takes the place of what, at which path.
MET = [("prospect", "2026-12-01", "2026-10-01", ("log", 0, "next")), ("fu", "3..4w", "4..3w", ("cadences", "mine", "steps", 1, "wait")),
       ("fu", "{name: contacted}", "{name: lead}", ("stages", 1, "name")), ("fu", "to: 2027-01-01", "to: 2200-12-31", ("calendar", "holidays", 1, "to")),
       ("fu", "  mine:\n", "  other:\n", ("cadences", "mine")), ("fu", "hour: 5", "hour: 0x10", ("goals", "hour")),
       ("prospect", "- {date: 2026-11-10,", "- {unknown: null, date: 2026-11-10,", ("unknown",))]


def changed(rng, name, text):
    """One value is another, or gone, or there is a key more."""
    nodes = nodes_of(text)
    path, node = rng.choice(nodes)
    begin, end = node.start_mark.index, node.end_mark.index
    kind = rng.random()
    if kind < 0.85:
        value = rng.choice(ODD if rng.random() < 0.08 else VALUES)
        return Case(name, text[:begin] + value + ("\n" if text[end - 1:end] == "\n" else "") + text[end:], path, value)
    if kind < 0.93:  # a key on one line goes
        key = re.compile(rf"[{{ ]?{re.escape(str(path[-1]))}: *$").search(text, 0, begin)
        if key is None or node.start_mark.line != node.end_mark.line:
            return changed(rng, name, text)
        text = text[:key.start()] + text[key.start():key.start() + 1] * (text[key.start()] in "{ ") + text[end:].removeprefix(",")
        return Case(name, text, path, None)
    value = rng.choice(["", "null", "~", "1", "[]", '""'])
    places = [match.end() for match in re.finditer(r"\{", text)] or [0]
    at = rng.choice(places)
    insert = f"unknown: {value}, " if at else f"unknown: {value}\n"
    return Case(name, text[:at] + insert + text[at:], ("unknown",), value)


def difference(case, problems, failed):
    """Nothing where both agree; else why they do not, or why that is a mistake."""
    if bool(problems) == bool(failed):
        return None
    who = "fu" if problems else "editor"
    for reason, (whose, holds) in KNOWN.items():
        if whose in (who, "either") and holds(case, problems):
            return reason
    return ""


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("fu")
    arguments.add_argument("--cases", type=int, default=500)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    fu, rng = Fu(options.fu), random.Random(options.seed)
    bases = {"prospect": [PROSPECT] * 8 + [path.read_text(encoding="utf-8") for path in sorted(EXAMPLE.glob("prospects/*/*.yaml"))],
             "idea": [IDEA] * 3 + [path.read_text(encoding="utf-8") for path in sorted(EXAMPLE.glob("ideas/*.yaml"))], "fu": [RULES]}
    shares = {"prospect": options.cases, "idea": options.cases // 6, "fu": options.cases // 6}
    seen, complaints = collections.Counter(), []
    with tempfile.TemporaryDirectory() as directory:
        book = pathlib.Path(directory, "book")
        editors = {}
        for name, rules in [("prospect", EXAMPLE / "fu.yaml"), ("idea", EXAMPLE / "fu.yaml"), ("fu", None)]:
            write(book, "fu.yaml", rules.read_text(encoding="utf-8") if rules else RULES)
            editors[name] = Editor(fu.schemas(book))
        write(book, "fu.yaml", (EXAMPLE / "fu.yaml").read_text(encoding="utf-8"))
        cases = [Case(name, bases[name][0].replace(old, new, 1), path, new.split()[-1]) for name, old, new, path in MET]
        documents = [read(case.text) for case in cases]
        for name, share in shares.items():
            for _ in range(share):
                case = changed(rng, name, rng.choice(bases[name]))
                if document := read(case.text):  # where it is no YAML, both say so
                    cases.append(case)
                    documents.append(document)
        for number, case in enumerate(cases):
            if case.name != "fu":
                write(book, path_of(case.name, number), case.text)
        problems = fu.problems(book)
        rules = pathlib.Path(directory, "rules")
        for number, (case, document) in enumerate(zip(cases, documents)):
            found = problems.get(path_of(case.name, number), [])
            if case.name == "fu":
                write(rules, "fu.yaml", case.text)
                found = [one for one in fu.problems(rules).get("fu.yaml", []) if one["code"] != "template"]
            failed = editors[case.name].errors(case.name, document)
            reason = difference(case, found, failed)
            if reason == "":
                complaints.append(f"{case.name}: {'/'.join(map(str, case.path))}: {case.value}\n  fu check: {[one['message'] for one in found]}\n"
                                  f"  schema: {[('/'.join(map(str, path)), message[:100]) for path, message in failed]}")
            seen[("fails" if failed else "passes") if reason is None else reason] += 1
    print("\n".join(complaints[:20]))
    print("\n".join(f"{number:6} {what}" for what, number in seen.most_common()))
    for reason in KNOWN.keys() - seen.keys():
        print(f"this difference is never met, so it should not be listed: {reason}")
        complaints.append(reason)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
