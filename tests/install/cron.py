#!/usr/bin/python3
"""Runs the command of examples/cron/fu.crontab as cron would, and in an empty environment; usage: cron.py FU ROOT"""
import re
import sys
import tempfile
from pathlib import Path

from example_run import CRON_SETS, Complaints, make_books, run


def read_crontab(text):
    """By the rules of crontab(5): the variables, and the entries as (times, command, input of the command)."""
    variables, entries = {}, []
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if setting := re.fullmatch(r"""\s*(\w+)\s*=\s*(?:"(.*)"|'(.*)'|(.*?))\s*""", line):
            variables[setting[1]] = next(value for value in setting.groups()[1:] if value is not None)
            continue
        *times, command = line.split(None, 5)
        command, *lines = re.split(r"(?<!\\)%", command)
        entries.append((times, command.replace(r"\%", "%"), "\n".join(lines)))
    return variables, entries


def main():
    fu, root = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    text = (root / "examples/cron/fu.crontab").read_text(encoding="utf-8")
    variables, entries = read_crontab(text)
    complaints = Complaints()
    complaints.expect_plain_text("fu.crontab", text, 78)
    complaints.expect("entries", [(times, given) for times, _, given in entries], [("0 8 * * 1-5".split(), "")])
    complaints.expect("type of the mail", variables.get("CONTENT_TYPE"), "text/plain; charset=UTF-8")
    command = entries[0][1].replace("/usr/bin/fu", f"'{fu}'")
    _, offered = read_crontab("\n".join(line[1:] for line in text.splitlines() if re.match(r"#[\d*]", line)))
    complaints.expect("entries to switch on", [times for times, _, _ in offered], ["5 6-20 * * *".split()])

    with tempfile.TemporaryDirectory() as scratch:
        busy, calm, broken = make_books(Path(scratch), root)
        home = Path(scratch, "home")
        home.mkdir()

        def mail(book, **environment):
            return run(["/bin/sh", "-c", command],
                       {**environment, **variables, "FU_BOOK": str(book), "FU_TODAY": "2026-11-20"}, home)

        by_cron = mail(busy, HOME=str(home), **CRON_SETS)
        complaints.expect("in an empty environment it is the same", mail(busy), by_cron)
        complaints.expect("status and complaints", (by_cron[0], by_cron[2]), (0, ""))
        complaints.expect("somebody is named", "Jane Doe" in by_cron[1], True)
        complaints.expect_plain_text("the mail", by_cron[1], 78)
        complaints.expect("nobody is due", mail(calm), (0, "", ""))
        status, printed, complained = mail(broken)
        complaints.expect("a broken file comes by mail", (status, printed, "bob.yaml" in complained), (3, "", True))
        status, printed, complained = mail(Path(scratch, "nowhere"))
        complaints.expect("so does a missing book", (status, printed, "no book" in complained), (3, "", True))
        calendar = Path(scratch, "fu.ics")
        command = offered[0][1].replace("/usr/bin/fu", f"'{fu}'").replace("/srv/www/Xq7hT4/fu.ics", str(calendar))
        complaints.expect("no mail for a calendar", mail(busy), (0, "", ""))
        complaints.expect("a calendar", calendar.read_bytes()[:15], b"BEGIN:VCALENDAR")
        complaints.expect("a broken file comes by mail here, too", mail(broken)[:2], (3, ""))
    complaints.end("cron's mail is as it should be")


if __name__ == "__main__":
    main()
