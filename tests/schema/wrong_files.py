#!/usr/bin/python3
"""Checks that the editor's schemas fail what `fu check` finds wrong, at the same place.

usage: wrong_files.py FU
"""

import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True
from both import Editor, Fu, path_of, read, write  # noqa: E402

# The kind of the file, its text, the path at which the schema fails, the line on which fu check reports.
# `|` stands for the end of a line.
CASES = [
    ("prospect", "company: Acme", "", 1),
    ("prospect", "name: |company: Acme", "name", 1),
    ("prospect", "name: ~", "name", 1),
    ("prospect", "name: [Jane, Doe]", "name", 1),
    ("prospect", "- name: Jane", "", 1),
    ("prospect", "Jane", "", 1),
    ("prospect", "name: Jane|company: {a: b}", "company", 2),
    ("prospect", "name: Jane|emails: {work: a}", "emails", 2),
    ("prospect", "name: Jane|phones: [1, [2]]", "phones/1", 2),
    ("prospect", "name: Jane|phones:|  - 1|  - {a: b}", "phones/1", 4),
    ("prospect", "name: Jane|added: 2026-02-29", "added", 2),
    ("prospect", "name: Jane|added: 2026-1-02", "added", 2),
    ("prospect", "name: Jane|added: 2201-01-01", "added", 2),
    ("prospect", "name: Jane|added: 20261102", "added", 2),
    ("prospect", "name: Jane|added: 2026-11-02T10:00", "added", 2),
    ("prospect", "name: Jane|role: x|stage: contactd", "stage", 3),
    ("prospect", "name: Jane|stage: 5", "stage", 2),
    ("prospect", "name: Jane|cadence: inbund", "cadence", 2),
    ("prospect", "name: Jane|cadence: [inbound]", "cadence", 2),
    ("prospect", "name: Jane|type: Customer", "type", 2),
    ("prospect", "name: Jane|value: 12000", "value", 2),
    ("prospect", "name: Jane|value: 12.000 EUR", "value", 2),
    ("prospect", "name: Jane|value: 12000 Euro", "value", 2),
    ("prospect", "name: Jane|value: EUR 12000", "value", 2),
    ("prospect", "name: Jane|facts: one", "facts", 2),
    ("prospect", "name: Jane|facts:|  - one", "facts/0", 3),
    ("prospect", "name: Jane|facts:|  - {fact: a}|  - {date: 2026-13-01}", "facts/1/date", 4),
    ("prospect", "name: Jane|facts:|  - {fact: one, maybe}", "facts/0/maybe", 3),
    ("prospect", "name: Jane|facts:|  - {fact: one, was: [two]}", "facts/0/was", 3),
    ("prospect", "name: Jane|log: {date: 2026-11-03}", "log", 2),
    ("prospect", "name: Jane|log:|  - called", "log/0", 3),
    ("prospect", "name: Jane|log:|  -", "log/0", 3),
    ("prospect", "name: Jane|log:|  - {via: call}", "log/0", 3),
    ("prospect", "name: Jane|log:|  - {date: , via: call}", "log/0/date", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-31, via: call}", "log/0/date", 3),
    ("prospect", "name: Jane|log:|  - date: 2026-11-30|    via: cal", "log/0/via", 4),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, via: call, time: 24:00}", "log/0/time", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, via: call, time: 1405}", "log/0/time", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, via: call, outcome: reachd}", "log/0/outcome", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, outcome: reached}", "log/0", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, via: call, touch: yes}", "log/0/touch", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, next: soon}", "log/0/next", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, next: 2100-02-29}", "log/0/next", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, next: 2026-11-09, at: 9:05}", "log/0/at", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, cadence: none}", "log/0/cadence", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, stage: later}", "log/0/stage", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, stop: never, note: x}", "log/0/stop", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, stop: asked}", "log/0", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, stop: asked, note: }", "log/0/note", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, judge: serius}", "log/0/judge", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, note: [a]}", "log/0/note", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, note: Ring back, maybe}", "log/0/maybe", 3),
    ("prospect", "name: Jane|log:|  - {date: 2026-11-03, via:call}", "log/0/via:call", 3),
    ("prospect", "name: Jane|log:|  - date: 2026-11-03|    maybe:", "log/0/maybe", 4),
    ("idea", "kind: news", "", 1),
    ("idea", "title: |kind: news", "title", 1),
    ("idea", "title: a|kind: book", "kind", 2),
    ("idea", "title: a|until: 2026-06-31", "until", 2),
    ("idea", "title: a|date: tomorrow", "date", 2),
    ("idea", "title: a|tags: {a: b}", "tags", 2),
    ("idea", "title: a|url: [a]", "url", 2),
    ("idea", "[]", "", 1),
    ("fu", "format: 2", "format", 1),
    ("fu", "- format", "", 1),
    ("fu", "calendar: [mon]", "calendar", 1),
    ("fu", "calendar:|  workdays: mon", "calendar/workdays", 2),
    ("fu", "calendar:|  workdays: [mon, tues]", "calendar/workdays/1", 2),
    ("fu", "calendar: {workdays: []}", "calendar/workdays", 1),
    ("fu", "calendar:|  holidays:|    - {name: Fair}", "calendar/holidays/0", 3),
    ("fu", "calendar:|  holidays:|    - {date: 2026-12-25, to: 2026-12-26}", "calendar/holidays/0", 3),
    ("fu", "calendar:|  holidays:|    - {from: 2026-12-25}", "calendar/holidays/0", 3),
    ("fu", "calendar:|  holidays:|    - {date: 2026-12-32}", "calendar/holidays/0/date", 3),
    ("fu", "calendar:|  absences:|    - {from: 2026-12-25, to: 2026-12-26}", "calendar/absences/0", 3),
    ("fu", "calendar:|  absences:|    - {owner: sam, from: 2026-12-25}", "calendar/absences/0", 3),
    ("fu", "default-cadence: outbund", "default-cadence", 1),
    ("fu", "channels: call", "channels", 1),
    ("fu", "channels: []", "channels", 1),
    ("fu", "channels: [~]", "channels", 1),
    ("fu", "cadences: [a]", "cadences", 1),
    ("fu", "cadences:|  a: 1w", "cadences/a", 2),
    ("fu", "cadences:|  a:|    about: b", "cadences/a", 2),
    ("fu", "cadences: {a: {steps: []}}", "cadences/a/steps", 1),
    ("fu", "cadences:|  a:|    steps:|      - 1w", "cadences/a/steps/0", 4),
    ("fu", "cadences:|  a:|    steps:|      - {via: call}", "cadences/a/steps/0", 4),
    ("fu", "cadences:|  a:|    steps:|      - {wait: 1x}", "cadences/a/steps/0/wait", 4),
    ("fu", "cadences:|  a:|    steps:|      - {wait: 101y}", "cadences/a/steps/0/wait", 4),
    ("fu", "cadences:|  a:|    steps:|      - {wait: 7}", "cadences/a/steps/0/wait", 4),
    ("fu", "cadences:|  a:|    steps:|      - {wait: 1w, times: 0}", "cadences/a/steps/0/times", 4),
    ("fu", "cadences:|  a:|    steps:|      - {wait: 1w, times: often}", "cadences/a/steps/0/times", 4),
    ("fu", "cadences:|  a:|    steps:|      - {wait: 1w, via: cal}", "cadences/a/steps/0/via", 4),
    ("fu", "cadences:|  a:|    steps:|      - wait: 1w|        via:|          - call|          - cal", "cadences/a/steps/0/via/1", 7),
    ("fu", "cadences:|  a:|    steps:|      - {wait: 1w, say: One, two}", "cadences/a/steps/0/two", 4),
    ("fu", "cadences:|  a:|    priority: high|    steps: [{wait: 1w}]", "cadences/a/priority", 3),
    ("fu", "cadences:|  a:|    then: b|    steps: [{wait: 1w}]", "cadences/a/then", 3),
    ("fu", "cadences:|  a:|    steps: [{wait: 1w}]|    outcomes: {busy: {next: soon}}", "cadences/a/outcomes/busy/next", 4),
    ("fu", "outcomes: [a]", "outcomes", 1),
    ("fu", "outcomes:|  a: true", "outcomes/a", 2),
    ("fu", "outcomes:|  a: {touch: maybe}", "outcomes/a/touch", 2),
    ("fu", "outcomes:|  a: {next: 4..3.w}", "outcomes/a/next", 2),
    ("fu", "outcomes:|  a: {via: [call]}", "outcomes/a/via", 2),
    ("fu", "outcomes:|  a: {cadence: b}", "outcomes/a/cadence", 2),
    ("fu", "outcomes:|  a: {stage: b}", "outcomes/a/stage", 2),
    ("fu", "outcomes:|  a: {stop: no}", "outcomes/a/stop", 2),
    ("fu", "stages: []", "stages", 1),
    ("fu", "stages:|  - lead", "stages/0", 2),
    ("fu", "stages:|  - {chance: 5%}", "stages/0", 2),
    ("fu", "stages:|  - {name: lead, chance: 5}", "stages/0/chance", 2),
    ("fu", "stages:|  - {name: lead, chance: 101%}", "stages/0/chance", 2),
    ("fu", "stages:|  - {name: lead, closed: no}", "stages/0/closed", 2),
    ("fu", "stages:|  - {name: lead, cadence: none}", "stages/0/cadence", 2),
    ("fu", "goals: 5", "goals", 1),
    ("fu", "goals: {hour: -1}", "goals/hour", 1),
    ("fu", "goals: {first-meeting: 8-12}", "goals/first-meeting", 1),
    ("fu", "goals: {concentration: 0.25}", "goals/concentration", 1),
    ("fu", "stalled:|  days: 1000001", "stalled/days", 2),
]


def complaints_of(case, editor, problems):
    name, text, place, line = case
    told = f"{name}: {text}: "
    reported = {problem["line"] for problem in problems}
    if line not in reported:
        yield f"{told}fu check reports {[(one['line'], one['message']) for one in problems]}, not line {line}"
    document = read(text.replace("|", "\n") + "\n")
    failed = dict(editor.errors(name, document))
    at = {"/".join(map(str, path)): path for path in failed}
    if place not in at:
        yield f"{told}the schema fails at {sorted(at)}, not at '{place}'"
    elif line not in document.lines[at[place]]:
        yield f"{told}'{place}' stands on {document.lines[at[place]]}, fu check reports line {line}"


def main():
    fu = Fu(sys.argv[1])
    complaints = []
    with tempfile.TemporaryDirectory() as directory:
        editor = Editor(fu.schemas(directory))
        book = pathlib.Path(directory, "book")
        write(book, "fu.yaml", "")
        for number, (name, text, _, _) in enumerate(CASES):
            if name != "fu":
                write(book, path_of(name, number), text.replace("|", "\n") + "\n")
        problems = fu.problems(book)
        rules = pathlib.Path(directory, "rules")
        for number, case in enumerate(CASES):
            found = problems.get(path_of(case[0], number), [])
            if case[0] == "fu":
                write(rules, "fu.yaml", case[1].replace("|", "\n") + "\n")
                found = fu.problems(rules).get("fu.yaml", [])
            complaints += complaints_of(case, editor, found)
    print("\n".join(complaints) or f"{len(CASES)} files fail where fu check says")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
