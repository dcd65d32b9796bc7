"""What one prospect's log says, in the words of fu-stats(1), as on a last day.

Written from the definitions alone and put upon the second model of the engine; like that one, it knows nothing of
fu's source. Plain and slow: numbers are fractions, days are looked at one by one.
"""

import datetime
import pathlib
import re
import sys
from fractions import Fraction

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "property"))
import second_model  # noqa: E402

LEAST_SAMPLE = 5
NOT_YET = datetime.date(2199, 12, 31)


# --- The rules -----------------------------------------------------------------------------------------------

def whole_number(text, otherwise):
    return int(text) if isinstance(text, str) and re.fullmatch(r"[0-9]+", text) else otherwise


def chance_of(stage):
    return whole_number(stage.get("chance", "0%").removesuffix("%"), 0)


def is_closed(stage):
    return stage.get("closed") == "true"


def is_won(stage):
    return is_closed(stage) and chance_of(stage) == 100


def goal(rules, name):
    return rules["goals"][name]


def stage_named(rules, name):
    return next((stage for stage in rules["stages"] if stage["name"] == name), None)


# --- A prospect ----------------------------------------------------------------------------------------------

class History:
    """One prospect as on the last day: what is dated later does not count."""

    def __init__(self, prospect, rules, last_day):
        self.prospect, self.rules, self.last_day = prospect, rules, last_day
        self.id = prospect["id"]
        self.is_introducer = prospect["type"] == "introducer"
        self.state = second_model.state(prospect, rules, last_day)
        self.is_stopped = self.state["stopped"] is not None
        self.contacts = self.state["contacts"]  # (entry, whether it was a touch), in order
        self.entries = sorted((entry for entry in prospect["log"] if entry["date"] <= last_day), key=lambda entry: entry["date"])
        self.first_stage = rules["stages"][0]["name"]
        self.stage = prospect["stage"] or self.first_stage
        known = stage_named(rules, self.stage)
        self.stage_is_closed = known is not None and is_closed(known)
        self.is_deal = not self.is_stopped and not self.is_introducer and not self.stage_is_closed
        self.first_day = prospect["added"] or min((entry["date"] for entry in prospect["log"]), default=None)
        judged = [entry["judge"] for entry in self.entries if entry.get("judge") in ("serious", "curious")]
        self.judge = judged[-1] if judged else None

    def place(self, entry):
        return next(place for place, other in enumerate(self.entries) if other is entry)

    def touches_up_to(self, entry):
        """Touches from the first entry to this one, this one included."""
        return sum(touch for contact, touch in self.contacts if self.place(contact) <= self.place(entry))

    def meetings(self):
        return [entry for entry, touch in self.contacts
                if touch and (entry.get("outcome") == "met" or entry["via"] in ("meeting", "visit"))]

    def won_entry(self):
        for entry in self.entries:
            stage = stage_named(self.rules, entry.get("stage"))
            if stage and is_won(stage):
                return entry
        return None

    def won_undated(self):
        stage = stage_named(self.rules, self.stage)
        return stage is not None and is_won(stage) and self.won_entry() is None

    def standing_still(self):
        """(day of the last change of stage, touches since)."""
        before, change = self.first_stage, None
        for entry in self.entries:
            if "stage" in entry and entry["stage"] != before:
                before, change = entry["stage"], entry
        if change is None:
            return self.first_day or self.last_day, sum(touch for _, touch in self.contacts)
        touches = sum(touch for contact, touch in self.contacts if self.place(contact) > self.place(change))
        return change["date"], touches

    def promises_kept(self):
        """("on_time", "late" or "missed", its day of account) of what was to be done."""
        accounts = []
        for entry, _ in self.contacts:
            done, rest = self.entries[:self.place(entry)], self.entries[self.place(entry):]
            later = [other for other in self.prospect["log"] if other["date"] > self.last_day]
            log = done + [{**other, "date": NOT_YET} for other in rest + later]
            before = second_model.state({**self.prospect, "log": log, "added": self.first_day}, self.rules, entry["date"])
            if before["stopped"]:
                continue
            if second_model.worked(before["late"], entry["date"], self.prospect["owner"], self.rules) >= 1:
                accounts.append(("late", before["late"]))
            elif not (before["pin"] and entry["date"] < before["due"]):
                accounts.append(("on_time", entry["date"]))
        if self.state["status"] == "overdue":
            accounts.append(("missed", self.state["late"]))
        return accounts


# --- Numbers as fu tells them --------------------------------------------------------------------------------

def percent_text(part, whole):
    """Percent with one decimal, halves up."""
    thousandths = (Fraction(part) * 1000 / Fraction(whole) + Fraction(1, 2)).__floor__()
    return f"{thousandths // 10}.{thousandths % 10}"


def share_or_none(part, whole):
    return percent_text(part, whole) if whole >= LEAST_SAMPLE else None


def share(part, whole):
    return {"part": part, "whole": whole, "percent": share_or_none(part, whole)}


def median_or_none(numbers):
    if len(numbers) < LEAST_SAMPLE:
        return None
    ordered, middle = sorted(numbers), len(numbers) // 2
    twice = ordered[middle] * 2 if len(numbers) % 2 else ordered[middle - 1] + ordered[middle]
    return f"{twice // 2}.5" if twice % 2 else str(twice // 2)


def amount_text(amount):
    """A fraction whose decimals end, without a zero that is not needed."""
    scale = 0
    while (amount * 10 ** scale).denominator != 1:
        scale += 1
    digits = str((amount * 10 ** scale).numerator).zfill(scale + 1)
    return digits if scale == 0 else f"{digits[:-scale]}.{digits[-scale:]}"


def monday_of(day):
    return day - datetime.timedelta(days=day.weekday())


def weeks_between(first, last):
    """The Mondays from the week of the first day to the week of the last."""
    weeks, monday = [], monday_of(first)
    while monday <= last:
        weeks.append(monday)
        monday += datetime.timedelta(days=7)
    return weeks
