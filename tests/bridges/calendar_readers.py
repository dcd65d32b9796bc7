#!/usr/bin/python3
"""What calendar programs make of `fu export ics`; usage: calendar_readers.py FU ICAL_CHECK

python3-icalendar, khal, calcurse and libical read it, and are held against `fu plan`, against each other, and against a
file that is taken apart here. e2e/pinned.sh sets the environment.
"""
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import icalendar

FU, ICAL_CHECK = (str(Path(argument).resolve()) for argument in sys.argv[1:3])
EXAMPLE = Path(os.environ["EXAMPLES"], "book")
BARE = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "dumb", "TZ": "Europe/Berlin"}
failures = []

KHAL = """[calendars]
[[book]]
path = {folder}/events
type = calendar
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = Europe/Berlin
default_timezone = Europe/Berlin
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = book
"""


def expect(condition, message):
    if not condition:
        failures.append(message)


def run(*command, environment=None, folder=None, status=0):
    done = subprocess.run([str(word) for word in command], env=environment, cwd=folder, stdin=subprocess.DEVNULL,
                          capture_output=True, check=False)
    expect(done.returncode == status, f"{command}: status {done.returncode}, {done.stderr.decode()} {done.stdout[-2000:]}")
    return done.stdout


def fu(book, *arguments, **more):
    return run(FU, "-C", book, *arguments, **more)


def plans(book, number):
    """What must be in the calendar: (UID, day) and whom it names, from fu plan."""
    wanted = {}
    for line in fu(book, "list", "--jsonl", "not:status:stopped").splitlines():
        person = json.loads(line)
        for i, contact in enumerate(map(json.loads, fu(book, "plan", person["id"], "-n", number, "--jsonl").splitlines())):
            later = f"+{i + 1}" if i else ""
            wanted[f"{person['id']}{later}@fu"] = (contact["date"], person["name"])
    return wanted


def check_form(data):
    """What RFC 5545 says of any calendar, without a library."""
    expect(data.endswith(b"\r\n") and data.count(b"\n") == data.count(b"\r\n"), "a line does not end with CRLF")
    for line in data.split(b"\r\n"):
        expect(len(line) <= 75, f"longer than 75 bytes: {line!r}")
        expect(not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line), f"a control character in {line!r}")
        try:
            expect(not re.search("[\x80-\x9f]", line.decode()), f"a control character in {line!r}")
        except UnicodeDecodeError as error:
            failures.append(f"a line is not UTF-8, so that a character was broken: {error}")
    for line in data.replace(b"\r\n ", b"").decode().splitlines():
        expect(re.match(r"[A-Z-]+(;[A-Z]+=[A-Z-]+)?:", line), f"no content line: {line!r}")


def read_by_icalendar(data):
    calendar = icalendar.Calendar.from_ical(data)
    expect(not calendar.errors, f"icalendar: {calendar.errors}")
    found = {}
    for event in calendar.walk("VEVENT"):
        expect(not event.errors, f"icalendar: {event.errors}")
        expect(str(event["UID"]) not in found, f"{event['UID']} is there twice")
        expect(str(event["TRANSP"]) == "TRANSPARENT", f"{event['UID']} takes time")
        expect(event["DTSTAMP"].dt.tzinfo is not None, f"the stamp of {event['UID']} is not in UTC")
        begin, end = event["DTSTART"].dt, event["DTEND"].dt
        length = datetime.timedelta(minutes=30) if isinstance(begin, datetime.datetime) else datetime.timedelta(days=1)
        expect(end - begin == length, f"{event['UID']} takes {end - begin}")
        found[str(event["UID"])] = (begin, str(event["SUMMARY"]), str(event.get("DESCRIPTION", "")))
    return found


class Khal:
    def __init__(self, folder):
        (folder / "events").mkdir(parents=True)
        self.config = folder / "config"
        self.config.write_text(KHAL.format(folder=folder))

    def run(self, *arguments):
        return run("/usr/bin/khal", "-c", self.config, *arguments, environment=BARE).decode()

    def read(self, file):
        self.run("import", "--batch", "-a", "book", file)
        lines = self.run("list", "--once", "--day-format", "", "--format", "{uid}\x1f{start}\x1f{title}",
                         "2026-11-20", "4000d").splitlines()
        events = [line.split("\x1f") for line in lines if "\x1f" in line]
        expect(len({uid for uid, *_ in events}) == len(events), f"khal shows one twice: {events}")
        return {uid: (start, title) for uid, start, title in events}


def read_by_calcurse(folder, file):
    """Pairs of day and summary: calcurse keeps no UID."""
    report = run("/usr/bin/calcurse", "-D", folder, "-i", file, environment=BARE).decode()
    expect("0 skipped" in report or report == "", f"calcurse: {report}")
    shown = run("/usr/bin/calcurse", "-D", folder, "-Q", "--from", "11/20/2026", "--days", "4000", "--format-event",
                "%m\n", "--format-apt", "%S %m\n", environment=BARE).decode()
    events, day = [], None
    for line in shown.splitlines():
        if match := re.fullmatch(r"(\d\d)/(\d\d)/(\d\d):", line):
            day = f"20{match[3]}-{match[1]}-{match[2]}"
        elif line:
            events.append((day, line.strip()))
    return sorted(events)


def read_by_libical(file):
    lines = run(ICAL_CHECK, file).decode().splitlines()
    return {uid: (begin, summary) for uid, begin, _, summary in (line.split("\t", 3) for line in lines)}


def check_readers(base, book, number):
    """All readers see the same, and it is the plan."""
    data = fu(book, "export", "ics", "--plan", number)
    check_form(data)
    file = base / "calendar.ics"
    file.write_bytes(data)
    events = read_by_icalendar(data)
    wanted = plans(book, number)
    expect(set(events) == set(wanted), f"events: {sorted(set(events) ^ set(wanted))}")
    for uid in set(events) & set(wanted):
        day, name = wanted[uid]
        expect(str(events[uid][0])[:10] == day, f"{uid} is on {events[uid][0]}, planned for {day}")
        plain = re.fullmatch(r"[\w ]+", name)
        expect(not plain or name in events[uid][1], f"{uid}: {name!r} is not in {events[uid][1]!r}")
    by_libical = read_by_libical(file)
    expect({uid: (begin[:8], summary) for uid, (begin, summary) in by_libical.items()}
           == {uid: (str(begin)[:10].replace("-", ""), summary) for uid, (begin, summary, _) in events.items()},
           "libical reads something else than icalendar")
    by_khal = Khal(base / "khal").read(file)
    expect({uid: (start[:10], title) for uid, (start, title) in by_khal.items()}
           == {uid: (str(begin)[:10], summary) for uid, (begin, summary, _) in events.items()},
           f"khal reads something else than icalendar: {by_khal}")
    by_calcurse = read_by_calcurse(base / "calcurse", file)
    expect(sorted((day, re.sub(r"^\d\d:\d\d ", "", text)) for day, text in by_calcurse)
           == sorted((str(begin)[:10], summary) for begin, summary, _ in events.values()),
           f"calcurse reads something else than icalendar: {by_calcurse}")
    return events


def example_book(base):
    events = check_readers(base, EXAMPLE, 3)
    jane = events.get("jane-doe@fu", ("", "", ""))
    expect(jane[1] == "Call Jane Doe, Acme GmbH", f"Jane's summary: {jane[1]}")
    expect(jane[2].splitlines()[:2] == ["Ring back after the budget round", "Promised on 12 Nov"],
           f"Jane's description: {jane[2]!r}")


def moved_not_doubled(base):
    """After a snooze khal, which has read the calendar before, shows the event on its new day alone; so after a contact."""
    book = base / "book"
    shutil.copytree(EXAMPLE, book)
    khal = Khal(base / "khal")
    file = base / "calendar.ics"

    def read():
        fu(book, "export", "ics", "-o", file)
        return khal.read(file)

    before = read()
    expect(before["jane-doe@fu"][0] == "2026-11-20", f"Jane before: {before['jane-doe@fu']}")
    fu(book, "snooze", "jane-doe", "2026-12-03")
    after = read()
    expect(after["jane-doe@fu"][0] == "2026-12-03", f"Jane after a snooze: {after['jane-doe@fu']}")
    expect({uid for uid in before if before[uid] != after.get(uid)} == {"jane-doe@fu"}, "the snooze moved others, too")
    fu(book, "log", "jane-doe", "call", "reached", "--next", "2026-12-10")
    expect(read()["jane-doe@fu"][0] == "2026-12-10", "Jane after a contact")
    fu(book, "snooze", "jane-doe", "2026-12-11", "--at", "9:05")
    timed = read()["jane-doe@fu"][0]
    expect(timed == "2026-12-11 09:05", f"Jane at a time: {timed}")
    # The days that come: what nobody does moves along.
    fu(book, "--today", "2026-11-23", "export", "ics", "-o", file)
    expect(khal.read(file)["mateo-nunez@fu"][0] == "2026-11-23", "Mateo was not moved to today")


def at_a_time(base):
    """All readers take a time for that of their own clock."""
    book = base / "book"
    shutil.copytree(EXAMPLE, book)
    fu(book, "log", "jane-doe", "call", "reached", "--next", "2026-11-30", "--at", "14:30")
    fu(book, "snooze", "lee-park", "2026-12-01", "--at", "18:00")
    events = check_readers(base, book, 2)
    expect(str(events["jane-doe@fu"][0]) == "2026-11-30 14:30:00", f"Jane: {events['jane-doe@fu']}")
    expect(events["jane-doe@fu"][0].tzinfo is None, "Jane's time has a zone")
    expect(not hasattr(events["jane-doe+2@fu"][0], "hour"), f"Jane's second: {events['jane-doe+2@fu']}")


def same_bytes(base):
    """The same book on the same day is the same file: again, elsewhere, in other languages, zones and clones."""
    book, clone = base / "book", base / "clone"
    shutil.copytree(EXAMPLE, book)
    for command in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "Begin")):
        run("git", *command, folder=book)
    run("git", "clone", "-q", book, clone)
    wanted = fu(book, "export", "ics", "--plan", "4")
    file = base / "calendar.ics"
    for i in range(2):
        fu(book, "export", "ics", "--plan", "4", "-o", file)
        expect(file.read_bytes() == wanted, f"the {i + 1}. file is another one")
    for folder in (book, clone):
        for change in ({}, {"TZ": "Pacific/Kiritimati"}, {"TZ": "America/Los_Angeles"}, {"LC_ALL": "tr_TR.UTF-8"},
                       {"LC_ALL": "C"}, {"HOME": "/nonexistent"}, {"COLUMNS": "40"}, {"FU_ME": "dana"}):
            expect(fu(folder, "export", "ics", "--plan", "4", environment=os.environ | change) == wanted,
                   f"other bytes with {change} in {folder.name}")
    expect(fu(book, "--as-of", "HEAD", "export", "ics", "--plan", "4") == wanted, "other bytes at the commit")


HOSTILE = [
    r'"a, b; c\\n: \"d\" \\"', r'"BEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR"', r'"\e[31mred\e[0m"', r'"lone\rreturn"',
    r'"null \0 and \x85 next \u2028 line \u2029 end"', r'"\u202Edrawkcab\u2066"', '"' + "😀" * 200 + '"',
    '"' + r"e\u0301" * 150 + '"', '"' + "伊藤キム" * 90 + '"', '"' + r"👩\u200D👧" * 70 + '"', '"' + "x" * 60_000 + '"',
    r'"\uFEFFbom"', r'"\t tab \t"', "'%s %n {{name}} $(id) `id`'", "';LANGUAGE=de:x'", "'- # : [ { ,'", "' '",
    "'DTSTART:20200101'",
]


def hostile_texts(base):
    """Whatever stands in a file, it is one event, of this name."""
    book = base / "book"
    (book / "prospects").mkdir(parents=True)
    (book / "fu.yaml").write_text("format: 1\n")
    for i, text in enumerate(HOSTILE):
        lines = [f"{key}: {text}" for key in ("name", "company", "role", "place", "problem", "notes", "owner", "stage", "cadence")]
        lines += [f"{key}: [{text}, {text}]" for key in ("emails", "phones", "tags")]
        lines += [f"log: [{{date: 2026-11-1{i % 9}, via: call, outcome: {text}, note: {text}, by: {text}}}, "
                  f"{{date: 2026-11-19, via: {text}, next: 2026-11-20, note: {text}}}]"]
        (book / f"prospects/p{i:02}.yaml").write_text("\n".join(lines) + "\n")
    status = subprocess.run([FU, "-C", book, "export", "ics"], capture_output=True, check=False)
    data = status.stdout
    check_form(data)
    file = base / "calendar.ics"
    file.write_bytes(data)
    events = read_by_icalendar(data)
    expect(len(events) >= len(HOSTILE) - 2, f"{len(HOSTILE)} people, {len(events)} events: {status.stderr.decode()[-500:]}")
    expect(status.returncode == (0 if len(events) == len(HOSTILE) else 3), f"status {status.returncode}")
    by_libical = read_by_libical(file)
    for uid, (_, summary, _) in events.items():
        # icalendar 4 takes the text \\n, which is written as \\\\n, for a line end.
        same = by_libical.get(uid, "")[1:] == (summary,) or "\\n" in by_libical[uid][1]
        expect(same, f"libical reads {by_libical.get(uid)}, icalendar {summary!r}")
    expect(set(Khal(base / "khal").read(file)) == set(events), "khal reads other events than icalendar")
    expect(len(read_by_calcurse(base / "calcurse", file)) == len(events), "calcurse reads other events than icalendar")


def nobody(base):
    book = base / "book"
    (book / "prospects").mkdir(parents=True)
    (book / "fu.yaml").write_text("format: 1\n")
    expect(check_readers(base, book, 1) == {}, "there is somebody in an empty book")


def main():
    for check in (example_book, moved_not_doubled, at_a_time, same_bytes, hostile_texts, nobody):
        with tempfile.TemporaryDirectory() as scratch:
            known = len(failures)
            check(Path(scratch))
            failures[known:] = [f"{check.__name__}: {failure}" for failure in failures[known:]]
    print("\n".join(failures) or "calendars are read as they were meant")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
