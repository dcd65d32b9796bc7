"""Histories as they come about when people follow the built-in cadences: who was contacted how, and what comes next.

A story is made forwards, from the first contact on, with the days between contacts; then it is laid on the calendar so
that `TODAY` falls at random between its last contact and the next one. Long waits are met oftener than short ones, as
in a book that has been worked with for years: two or three in a hundred are due.
"""

import datetime
import random
from dataclasses import dataclass, field

import book_words as words

TODAY = datetime.date(2026, 11, 20).toordinal()

# Steps as (times, days, channels), and the cadence that follows. src/store/builtin-rules.yaml has the words for it.
PLANS = {
    "outbound": ([(1, 0, ["call"]), (1, 0, ["email"]), (1, 2, ["call"]), (3, 7, ["email", "call"])], "keep-in-touch"),
    "inbound": ([(1, 0, ["call"]), (5, 1, ["email", "call"]), (3, 2, ["email", "call"])], "keep-in-touch"),
    "fair-leads": ([(1, 2, ["email"]), (1, 2, ["call"]), (3, 7, ["email", "call"])], "keep-in-touch"),
    "info-sent": ([(1, 21, ["call"])], "keep-in-touch"),
    "conversation": ([(1, 1, ["email"]), (1, 3, ["call"]), (3, 7, ["email", "call"]), (3, 14, ["call", "email"])],
                     "keep-in-touch"),
    "proposal": ([(1, 2, ["call"]), (4, 7, ["email", "call"]), (3, 14, ["call", "email"])], "keep-in-touch"),
    "keep-in-touch": ([(4, 14, ["email", "call"]), (6, 31, ["email", "call", "linkedin"]),
                       (0, 92, ["post", "call", "email"])], None),
    "nurture": ([(0, 92, ["email", "post", "call"])], None),
    "customer": ([(1, 7, ["call"]), (3, 31, ["email", "call"]), (0, 92, ["call", "email", "visit"])], None),
    "introducer": ([(1, 7, ["email"]), (0, 31, ["call", "email", "event"])], None),
}
STARTS = ["outbound"] * 10 + ["inbound"] * 3 + ["fair-leads"] * 3 + ["keep-in-touch"] * 2 + [
    "introducer", "nurture", "customer", "info-sent", "conversation", "proposal"]

# What comes of a contact, by channel; in a book, outcomes of the first contacts and of the hundredth differ little.
OUTCOMES = {
    "call": ["reached"] * 8 + ["voicemail"] * 5 + ["no-answer"] * 5 + ["gatekeeper"] * 2 + [
        "busy", "interested", "interested", "not-now", "info-sent", "proposed", "declined"],
    "email": ["sent"] * 16 + ["replied"] * 2 + ["bounced", "info-sent", "not-now"],
    "meeting": ["met", "met", "proposed", "demo-booked"],
    "visit": ["met"],
    "event": ["met", "reached"],
    "post": ["sent"],
    "linkedin": ["sent", "sent", "replied"],
}
CHANGES = {"info-sent": "info-sent", "interested": "conversation", "met": "conversation", "demo-booked": "conversation",
           "proposed": "proposal", "not-now": "nurture", "declined": "nurture"}
SOONER = {"replied": 0, "voicemail": 2, "gatekeeper": 2, "demo-booked": 1, "no-answer": 1, "busy": 1, "bounced": 0}
ATTEMPTS = {"no-answer", "busy", "bounced"}
STAGES = ["lead", "contacted", "meeting", "proposal", "won", "lost"]
STAGE_OF = {"reached": "contacted", "replied": "contacted", "interested": "contacted", "met": "meeting",
            "demo-booked": "meeting", "proposed": "proposal", "declined": "lost"}


class Dice(random.Random):
    """Only random() gives the same numbers in every version of Python; all else is made of it."""

    def below(self, n):
        return int(self.random() * n)

    def one_of(self, several):
        return several[self.below(len(several))]

    def some_of(self, several, n):
        """`n` different ones, in their order."""
        left, taken = list(range(len(several))), []
        for _ in range(n):
            taken.append(left.pop(self.below(len(left))))
        return [several[i] for i in sorted(taken)]

    def happens(self, percent):
        return self.random() * 100 < percent


@dataclass
class Story:
    """`entries` are (days since the one before, values by key); `wait` is the number of days to the next contact."""
    cadence: str
    owner: str
    stage: str = "lead"
    type: str = ""
    entries: list = field(default_factory=list)
    wait: int = 0
    step: int = 0
    done: int = 0
    plan: str = ""
    named_stage: bool = False  # whether the file has to say it

    def plan_from(self, cadence):
        self.plan, self.step, self.done = cadence, 0, 0

    def touched(self):
        steps, then = PLANS[self.plan]
        self.done += 1
        if steps[self.step][0] and self.done >= steps[self.step][0]:
            self.step, self.done = self.step + 1, 0
            if self.step == len(steps):
                self.plan_from(then)

    def channel(self):
        channels = PLANS[self.plan][0][self.step][2]
        return channels[self.done % len(channels)]


def add_contact(story, dice):
    via = story.channel() if dice.happens(88) else dice.one_of(["call", "email", "meeting"])
    outcome = dice.one_of(OUTCOMES[via])
    entry = {"via": via, "outcome": outcome}
    moved = STAGE_OF.get(outcome)
    if moved and story.stage not in ("won", "lost") and STAGES.index(moved) > STAGES.index(story.stage):
        entry["stage"] = story.stage = moved
    if via in ("email", "post") and dice.happens(15):
        entry["idea"] = dice.one_of(list(words.IDEAS))
    if outcome in ("met", "interested") and dice.happens(40):
        entry["judge"] = "serious" if dice.happens(70) else "curious"
    if dice.happens(60 if outcome not in ATTEMPTS else 10):
        entry["note"] = dice.one_of(words.SAID)
    gap = story.wait + (dice.below(3) if dice.happens(20) else 0)
    story.entries.append((gap, entry))

    stays = story.plan in ("customer", "introducer") and outcome in CHANGES and outcome != "proposed"
    if outcome in CHANGES and not stays:
        story.plan_from(CHANGES[outcome])
    elif outcome not in ATTEMPTS:
        story.touched()
    story.wait = SOONER.get(outcome, PLANS[story.plan][0][story.step][1])


def add_event(story, dice):
    """Now and then something happens that is no contact. It has its own day; the plan goes on as before."""
    kind = dice.below(10)
    days = min(story.wait, dice.below(6))
    if kind < 5:
        story.entries.append((days, {"note": dice.one_of(words.SAID)}))
        story.wait -= days
    elif kind < 7 and story.plan != "customer":
        story.entries.append((days, {"cadence": "customer", "stage": "won", "note": dice.one_of(words.SAID)}))
        story.cadence, story.stage, story.type = "customer", "won", "customer"
        story.plan_from("customer")
        story.wait = 7
    elif kind == 7:
        story.owner = dice.one_of(words.OWNERS)
        story.entries.append((days, {"owner": story.owner, "note": "Handed over with the territory"}))
        story.wait -= days
    elif kind == 8 and story.plan != "customer":
        story.cadence = "keep-in-touch"
        story.entries.append((days, {"cadence": "keep-in-touch", "note": "No hurry there"}))
        story.plan_from("keep-in-touch")
        story.wait = 14
    else:
        length = 10 + dice.below(40)
        story.entries.append((days, {"next": length, "note": "Away until then"}))
        story.wait = length


def add_ending(story, dice):
    """A promise, a snooze, a stop; for most it is just the plan. Returns whether it may stay as it is."""
    kind = dice.below(100)
    if kind < 10:
        story.wait = 4 + dice.below(50)
        gap, entry = story.entries[-1]
        contact = {"via": "call", "outcome": "reached"} | {k: v for k, v in entry.items() if k in ("cadence", "owner", "stage")}
        story.entries[-1] = (gap, contact | {"next": story.wait, "note": dice.one_of(words.PROMISED)})
    elif kind < 14:
        story.wait = 14 + dice.below(80)
        story.entries[-1] = (story.entries[-1][0] + 1, {"next": story.wait, "note": "Away until then"})
    elif kind < 15:
        if dice.happens(50):
            story.entries[-1] = (7, {"via": "call", "outcome": "never", "stop": "asked", "note": "Never again, please"})
        else:
            reason = dice.one_of(["reassigned", "precluded", "no-benefit", "decided"])
            story.entries[-1] = (7, {"stop": reason, "note": "Firm is closed" if reason == "precluded" else "Talked it over"})
        story.wait = 700
    return dice.random() < (story.wait + 1) / 92


def tell(dice):
    """A story with 8 to 12 entries."""
    while True:
        start = dice.one_of(STARTS)
        story = Story(cadence=start, owner=dice.one_of(words.OWNERS), plan=start)
        if start == "customer":
            story.stage, story.type = "won", "customer"
        elif start == "introducer":
            story.type = "introducer"
        for _ in range(8 + dice.below(5)):
            if len(story.entries) > 2 and dice.happens(9):
                add_event(story, dice)
            else:
                add_contact(story, dice)
        if add_ending(story, dice):
            agree(story)
            return story


def agree(story):
    """The top of the file says what the latest entry says; an ending may have taken an entry's place."""
    for key in ("stage", "cadence", "owner"):
        named = [entry[key] for _, entry in story.entries if key in entry]
        if named:
            setattr(story, key, named[-1])
    if story.type == "customer" and story.stage != "won":
        story.type = ""


def working_day(day):
    """`day`, or the Friday before it."""
    return day - max(0, (day + 6) % 7 - 4)


def days_of(story, dice):
    """The day of each entry, so that today lies between the last one and the next contact, or a little behind."""
    late = 0 if dice.happens(45) else 1 if dice.happens(90) else dice.one_of([2, 3, 4, 5, 12])
    day = TODAY - dice.below(max(story.wait, 1) + late)
    while day != working_day(day):
        day = TODAY - dice.below(max(story.wait, 1) + late)
    days = [day]
    for gap, _ in reversed(story.entries[1:]):
        day = working_day(day - gap)
        days.append(day)
    return days[::-1]
