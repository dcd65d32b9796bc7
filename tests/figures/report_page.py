#!/usr/bin/python3
"""Whether the page of `fu report` is sound: well formed, alone in the world, readable, and with every figure in it.

`report_page.py --fu build/debug/fu --examples examples/book`. The page is read by `strict_page.py`; whether each number
of `fu stats`, `fu pipeline` and `fu stalled` stands in the row where it belongs is asked of the tables.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import report_books  # noqa: E402
from strict_page import check_contrast, check_form  # noqa: E402

TODAY = "2026-11-20"
MOST_WEEKS, MOST_ROWS = 52, 50


# --- Asking fu -----------------------------------------------------------------------------------------------

class Fu:
    def __init__(self, binary):
        self.binary = os.path.abspath(binary)

    def run(self, book, *arguments, status=0):
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        done = subprocess.run([self.binary, "-C", str(book), "--today", TODAY, *arguments], env=environment, capture_output=True, timeout=120)
        assert done.returncode == status, f"{arguments}: status {done.returncode}\n{done.stderr.decode()}"
        return done.stdout.decode()

    def json(self, book, *arguments):
        return json.loads(self.run(book, *arguments, "--json"))

    def page(self, book, *arguments, status=0):
        return self.run(book, "report", *arguments, status=status)


# --- Every figure --------------------------------------------------------------------------------------------

def number(cell):
    """An amount as it is read: without the blanks between groups, and needless zeros."""
    plain = cell.replace(" ", "")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def told(percent):
    return "too few to tell" if percent is None else f"{percent}%"


def shown(text):
    """A text as a page shows it: on one line, with what could do harm made visible."""
    visible = lambda match: f"\\x{ord(match[0]):02x}" if match[0] < "\x80" else f"\\u{ord(match[0]):04x}"
    return re.sub(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]", visible, " ".join(text.split()))


def check_pipeline(page, answer):
    stages, text = page.rows("Deals by stage"), shown("".join(page.text))
    goal = answer["goal"]
    for item in answer["items"]:
        name = shown(item["stage"]) + (" (closed)" if item["closed"] else "")
        chance = "–" if item["chance"] is None else f"{item['chance']}%"
        assert stages[name] == [chance, *(str(item[key]) for key in ("deals", "curious", "without_value"))], (name, stages[name])
    assert stages["Open deals"][1:3] == [str(answer["counts"]["deals"]), str(answer["counts"]["curious"])]
    kinds = ("claimed", "honest", "weighted", "weighted_honest")
    for total in answer["totals"]:
        rows = page.rows(f"Value in {total['currency']}")
        assert [number(cell) for cell in rows["Open deals"]] == [total[kind] for kind in kinds], rows["Open deals"]
        for item in answer["items"]:
            for value in item["values"]:
                if value["currency"] == total["currency"]:
                    name = shown(item["stage"]) + (" (closed)" if item["closed"] else "")
                    assert [number(cell) for cell in rows[name]] == [value[kind] or "–" for kind in kinds], (name, rows[name])
        biggest = total["biggest"]
        assert f"({biggest['id']}), " in text and f", {biggest['percent']}% of what is claimed; the goal is at most {goal['concentration']}%" in text
    assert text.count("Warning: much hangs on one deal") == sum(total["biggest"]["concentrated"] for total in answer["totals"])
    assert [cells[0] for cells in page.rows("New prospects by week").values()] == [str(week["prospects"]) for week in answer["new"]]
    assert f"the goal is {goal['new_per_week']} a week" in text


def check_stalled(page, answer):
    text = shown("".join(page.text))
    touches, days = answer["limits"]["touches"], answer["limits"]["days"]
    assert f"at least {touches} touch{'es' * (touches != 1)} and {days} day{'s' * (days != 1)} since" in text
    if not answer["items"]:
        return
    rows, left_out = list(page.rows("Stalled deals").items()), len(answer["items"]) - MOST_ROWS
    assert len(rows) == min(len(answer["items"]), MOST_ROWS)
    assert (f"{left_out} more: fu stalled" in text) == (left_out > 0)
    for (who, cells), item in zip(rows, answer["items"]):
        assert f"({item['id']})" in who
        value = f"{number(item['value']['amount'])} {item['value']['currency']}" if item["value"] else "–"
        amount, _, currency = cells[1].rpartition(" ")
        assert (f"{number(amount)} {currency}" if amount else currency) == value, (cells, value)
        assert cells[3:] == [str(item["stalled"]["days"]), str(item["stalled"]["touches"]), item["judge"] or "not yet"], cells
    assert answer["question"] in text


def check_stats(page, answer):
    text, counts = shown("".join(page.text)), answer["counts"]
    for key, words in (("contacts", "contact"), ("touches", "touch"), ("attempts", "attempt"), ("prospects", "prospect"), ("never_contacted", "prospect")):
        assert re.search(rf"\b{counts[key]} {words}", text), key
    kept = answer["kept"]
    assert f"on time {kept['on_time']}, late {kept['late']}, and missed, which is still to be done, {kept['missed']}." in text
    whole = kept["on_time"] + kept["late"] + kept["missed"]
    assert f"Kept on time: {told(kept['percent'])} ({kept['on_time']} of {whole})" in text if kept["percent"] else f"{kept['on_time']} of {whole}" in text
    meeting, won, rows = answer["first_meeting"], answer["won"], page.rows("Touches that it took")
    goal = meeting["goal"]
    expected = str(goal["min"]) if goal["min"] == goal["max"] else f"{goal['min']} to {goal['max']}"
    assert rows["the first meeting"] == [str(meeting["meetings"]), meeting["median"] or "too few to tell", expected], rows
    assert rows["won"] == [str(won["won"]), won["median"] or "too few to tell", "–"], rows
    for words, share in (("Won after the fifth touch: ", won["after_fifth"]), ("let go after one: ", answer["quiet"]["after_one"])):
        said = f"{share['percent']}% ({share['part']} of {share['whole']})" if share["percent"] else f"too few to tell ({share['whole']} of 5 needed)"
        assert words + said in text, (words, said)
    if won["undated"]:
        assert f"{won['undated']} more prospect" in text
    if any(answer["quiet"]["after"]):
        assert [int(cells[0]) for cells in page.rows("Where it went quiet").values()] == answer["quiet"]["after"]
    assert {name: int(cells[0]) for name, cells in page.rows("How far prospects came").items()} == {row["stage"]: row["prospects"] for row in answer["funnel"]}
    for value in answer["folklore"].values():
        assert re.search(rf"Folklore[^.]*: {value}%", text)
    check_work(page, answer)


def check_work(page, answer):
    """Channels, outcomes, hours, introducers and weeks."""
    columns = ("contacts", "touches", "attempts")
    if answer["channels"]:
        rows = page.rows("Contacts by channel")
        assert list(rows.values()) == [[str(row[key]) for key in columns] for row in answer["channels"]], rows
        found = [table for table in page.tables if table["caption"] == "Outcomes by channel"][0]["rows"][1:]
        assert [row[2] for row in found] == [str(row["contacts"]) for row in answer["outcomes"]]
    for row in answer["hours"]:
        assert page.rows("Calls by hour")[f"{row['hour']}:00"] == [str(row["calls"]), str(row["answered"]), told(row["percent"])], row
    if answer["best_hours"]:
        assert "in the hour from " + ", then ".join(f"{hour}:00" for hour in answer["best_hours"]) + "." in shown("".join(page.text))
    for row in answer["introducers"][:MOST_ROWS]:
        cells = next(cells for name, cells in page.rows("Introducers").items() if f"({row['id']})" in name)
        assert cells[:4] == [row["type"], *(str(row[key]) for key in ("meetings", "leads", "won"))], cells
    weeks = answer["items"][-MOST_WEEKS:][::-1]
    if weeks:
        rows = list(page.rows("Activity by week").values())
        assert rows == [[str(week[key]) for key in (*columns, "new")] for week in weeks], "weeks"
    if answer["kept"]["on_time"] + answer["kept"]["late"] + answer["kept"]["missed"]:
        rows = list(page.rows("Kept on time, by week").values())
        assert rows == [[str(week[key]) for key in ("on_time", "late", "missed")] for week in weeks], "weeks kept"


def check_figures(fu, book, *query):
    text = fu.page(book, *query)
    page = check_form(text)
    check_pipeline(page, fu.json(book, "pipeline", *query))
    check_stalled(page, fu.json(book, "stalled", *query))
    check_stats(page, fu.json(book, "stats", *query))
    return text


def check_is_red(fu, book):
    """A number that is another one, a tag that does not end, an address: each is noticed."""
    text = fu.page(book)
    answers = [fu.json(book, command) for command in ("pipeline", "stalled", "stats")]

    def is_sound(changed):
        try:
            page = check_form(changed)
            for check, answer in zip((check_pipeline, check_stalled, check_stats), answers):
                check(page, answer)
        except (AssertionError, KeyError, ValueError, StopIteration):
            return False
        return True

    assert is_sound(text)
    cells = list(re.finditer(r'<td class="number"[^>]*>([^<]*[0-9])</td>', text))
    for cell in cells:
        changed = text[:cell.end(1) - 1] + str((int(text[cell.end(1) - 1]) + 1) % 10) + text[cell.end(1):]
        if "Open deals</th><td" not in text[cell.start() - 60:cell.start()]:  # without value: a sum that has no counterpart
            assert not is_sound(changed) or is_sum(text, cell), f"a wrong number is not noticed: {text[cell.start() - 80:cell.end()]}"
    for wrong in (text.replace("</section>", "", 1), text.replace("<h1>", '<h1 style="background:url(//example.org)">'), text.replace("<p>", "<img src=x><p>", 1),
                  text.replace("default-src 'none'", "default-src *"), text.replace("&#39;none&#39;", "*")):
        assert wrong == text or not is_sound(wrong)
    return len(cells)


def is_sum(text, cell):
    """Whether it is in the row that sums up, whose last cell no command tells."""
    row = text.rfind("<tr", 0, cell.start())
    return text.startswith('<tr class="total"><th scope="row">Open deals', row) and text.startswith("</tr>", cell.end())


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--fu", required=True)
    parser.add_argument("--examples", required=True)
    options = parser.parse_args()
    fu = Fu(options.fu)
    text = check_figures(fu, options.examples)
    check_contrast(re.search(r"<style>(.*?)</style>", text, re.S)[1])
    check_figures(fu, options.examples, "owner:dana")
    changed = check_is_red(fu, options.examples)
    with tempfile.TemporaryDirectory() as place:
        books = {make.__name__: make(f"{place}/{make.__name__}") for make in (report_books.hostile_book, report_books.ten_years, report_books.one_entry, report_books.many)}
        for name, book in books.items():
            text = check_figures(fu, book)
            assert ("The last 52 of 5" in text) == (name == "ten_years"), name
        nobody = check_form(fu.page(report_books.nobody(f"{place}/nobody")))
        assert "fu add NAME" in "".join(nobody.text)
        (pathlib.Path(books["one_entry"]) / "prospects/broken.yaml").write_text("name: [\n")
        broken = check_form(fu.page(books["one_entry"], status=3))
        assert "1 file could not be used" in "".join(broken.text)
    print(f"the pages are sound, and each of {changed} wrong numbers was noticed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
