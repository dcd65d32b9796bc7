"""`fu stats`, recomputed from the definitions of fu-stats(1)."""

from collections import Counter
from fractions import Fraction

from history import (LEAST_SAMPLE, goal, is_closed, is_won, median_or_none, monday_of, share, share_or_none,
                     weeks_between)

FOLKLORE = {"stop_after_one": "48", "close_after_fifth": "80"}


class Period:
    """Days from `first`, or from the beginning, to `last`."""

    def __init__(self, first, last):
        self.first, self.last = first, last

    def has(self, day):
        return day is not None and (self.first is None or self.first <= day) and day <= self.last


def by_channel(contacts):
    """(channels, outcomes) of (entry, touch): most contacts first, then by name."""
    all_of, touches = Counter(entry["via"] for entry, _ in contacts), Counter(entry["via"] for entry, touch in contacts if touch)
    order = sorted(all_of, key=lambda via: (-all_of[via], via.encode()))
    channels = [{"via": via, "contacts": all_of[via], "touches": touches[via], "attempts": all_of[via] - touches[via]} for via in order]
    pairs = Counter((entry["via"], entry.get("outcome")) for entry, _ in contacts)
    pairs = sorted(pairs.items(), key=lambda pair: (order.index(pair[0][0]), -pair[1], (pair[0][1] or "").encode()))
    return channels, [{"via": via, "outcome": outcome, "contacts": count} for (via, outcome), count in pairs]


def by_hour(contacts):
    """(hours, best hours) of the calls whose time is known."""
    calls = [(int(entry["time"][:2]), touch and entry.get("outcome") not in ("voicemail", "gatekeeper"))
             for entry, touch in contacts if entry["via"] == "call" and "time" in entry]
    hours = []
    for hour in sorted({hour for hour, _ in calls}):
        of_hour = [answered for its_hour, answered in calls if its_hour == hour]
        hours.append({"hour": hour, "calls": len(of_hour), "answered": sum(of_hour), "percent": share_or_none(sum(of_hour), len(of_hour))})
    telling = [row for row in hours if row["calls"] >= LEAST_SAMPLE]
    telling.sort(key=lambda row: (-Fraction(row["answered"], row["calls"]), -row["calls"], row["hour"]))
    return hours, [row["hour"] for row in telling[:3]]


def by_week(contacts, accounts, added, period):
    counts = {}
    for entry, touch in contacts:
        counts.setdefault(monday_of(entry["date"]), Counter()).update(["contacts", "touches" if touch else "attempts"])
    for kind, day in accounts:
        counts.setdefault(monday_of(day), Counter())[kind] += 1
    for day in added:
        counts.setdefault(monday_of(day), Counter())["new"] += 1
    keys = ("contacts", "touches", "attempts", "on_time", "late", "missed", "new")
    weeks = weeks_between(min(counts), period.last) if counts else []
    return [{"week": week.isoformat(), **{key: counts.get(week, Counter())[key] for key in keys}} for week in weeks]


def first_meetings(histories, period, rules):
    numbers = []
    for history in histories:
        meetings = history.meetings()
        if not history.is_introducer and meetings and period.has(meetings[0]["date"]):
            numbers.append(history.touches_up_to(meetings[0]))
    low, _, high = goal(rules, "first-meeting").partition("..")
    return {"meetings": len(numbers), "median": median_or_none(numbers), "goal": {"min": int(low), "max": int(high or low)}}


def won(histories, period):
    numbers, fifth = [], 0
    for history in histories:
        entry = history.won_entry()
        if entry and period.has(entry["date"]):
            up_to = history.touches_up_to(entry)
            itself = any(touch for contact, touch in history.contacts if contact is entry)
            numbers.append(up_to)
            fifth += up_to - itself >= 5
    undated = sum(history.won_undated() for history in histories) if period.first is None else 0
    return {"won": len(numbers), "undated": undated, "median": median_or_none(numbers), "after_fifth": share(fifth, len(numbers))}


def quiet(histories):
    after = [0] * 6
    for history in histories:
        if (not history.is_stopped and not history.is_introducer and not history.stage_is_closed and history.contacts
                and history.state["overdue_days"] >= 5):
            after[min(5, history.state["touches"])] += 1
    return {"after": after, "after_one": share(after[1], sum(after[1:]))}


def introducers(histories, everybody):
    rows = []
    for history in histories:
        leads = [other for other in everybody if other.prospect["source"] == f"referral:{history.id}"]
        if history.is_introducer or leads:
            rows.append({"id": history.id, "name": history.prospect["name"], "type": history.prospect["type"],
                         "meetings": len(history.meetings()), "leads": len(leads),
                         "won": sum(lead.won_entry() is not None or lead.won_undated() for lead in leads)})
    return sorted(rows, key=lambda row: (-row["leads"], row["id"]))


def funnel(histories, rules):
    last = next((stage["name"] for stage in rules["stages"] if is_won(stage)), None)
    names = [stage["name"] for stage in rules["stages"] if not is_closed(stage) or stage["name"] == last]
    furthest = []
    for history in histories:
        stages = [history.stage] + [entry.get("stage") for entry in history.entries]
        if not history.is_introducer:
            furthest.append(max((names.index(stage) for stage in stages if stage in names), default=0))
    return [{"stage": name, "prospects": sum(place >= here for place in furthest)} for here, name in enumerate(names)]


def stats(histories, everybody, rules, period):
    """What `fu stats --json` should say, without what every document has."""
    contacts = [(entry, touch) for history in histories for entry, touch in history.contacts if period.has(entry["date"])]
    accounts = [(kind, day) for history in histories for kind, day in history.promises_kept() if period.has(day)]
    added = [history.first_day for history in histories if period.has(history.first_day)]
    touches = sum(touch for _, touch in contacts)
    channels, outcomes = by_channel(contacts)
    hours, best_hours = by_hour(contacts)
    kept = Counter(kind for kind, _ in accounts)
    never = [history for history in histories if not history.is_stopped and not history.contacts
             and (history.first_day is None or history.first_day <= period.last)]
    return {
        "counts": {"prospects": len(histories), "contacts": len(contacts), "touches": touches, "attempts": len(contacts) - touches,
                   "never_contacted": len(never)},
        "from": period.first and period.first.isoformat(), "to": period.last.isoformat(),
        "first_meeting": first_meetings(histories, period, rules),
        "won": won(histories, period),
        "quiet": quiet(histories),
        "kept": {**{key: kept[key] for key in ("on_time", "late", "missed")}, "percent": share_or_none(kept["on_time"], kept.total())},
        "channels": channels, "outcomes": outcomes, "hours": hours, "best_hours": best_hours,
        "introducers": introducers(histories, everybody),
        "funnel": funnel(histories, rules),
        "folklore": FOLKLORE,
        "items": by_week(contacts, accounts, added, period),
    }
