#!/usr/bin/python3
"""A second, slow and plain model of the engine, written only from the design's text, to compare `fu` with.

Days are looked at one by one and nothing is clever. `fu`'s source was not read for it, and must not be: two
programs that agree because one copied the other prove nothing. Run it alone for the worked cases of the design.
"""

import datetime
import re
import sys
from fractions import Fraction

import yaml

BUILT_IN_RULES = r"""
format: 1
calendar:
  workdays: [mon, tue, wed, thu, fri]
default-cadence: outbound
channels: [call, email, meeting, visit, event, post, linkedin, message]
cadences:
  outbound:
    steps:
      - {wait: 0d, via: call, say: "Their details, is it of interest, and announce the email"}
      - {wait: 0d, via: email, say: "What you announced, with one idea they can use"}
      - {wait: 2..3d, via: call, say: "Did it arrive? What do they plan next?"}
      - {wait: 1w, times: 3, via: [email, call], say: "Something of value for them"}
    then: keep-in-touch
  inbound:
    priority: 10
    steps:
      - {wait: 0d, via: call, say: "Thank them, and ask what made them write"}
      - {wait: 1wd, times: 5, via: [email, call], say: "Answer one question they have not asked yet"}
      - {wait: 2..3d, times: 3, via: [email, call], say: "Propose one small next step"}
    then: keep-in-touch
    outcomes:
      voicemail:  {touch: true, next: 0d, via: email}
      gatekeeper: {touch: true, next: 1wd}
      no-answer:  {touch: false, next: 0d, via: email}
      busy:       {touch: false, next: 0d}
  info-sent:
    steps:
      - {wait: 3..4w, via: call, say: "What did you make of it?"}
    then: keep-in-touch
  conversation:
    priority: 5
    steps:
      - {wait: 1wd, via: email, say: "Thank them; repeat what they want solved and what they liked"}
      - {wait: 3d, via: call, say: "One answer to an open question"}
      - {wait: 1w, times: 3, via: [email, call], say: "One step closer: propose the next one"}
      - {wait: 2w, times: 3, via: [call, email], say: "If you were me, what would you do next to earn your business?"}
    then: keep-in-touch
  proposal:
    priority: 6
    steps:
      - {wait: 2wd, via: call, say: "Walk through it; ask what is missing"}
      - {wait: 1w, times: 4, via: [email, call], say: "Remove one obstacle"}
      - {wait: 2w, times: 3, via: [call, email], say: "Ask for the decision"}
    then: keep-in-touch
  keep-in-touch:
    priority: 1
    steps:
      - {wait: 2w, times: 4, via: [email, call], say: "Something of value for them"}
      - {wait: 1mo, times: 6, via: [email, call, linkedin], say: "Something of value for them"}
      - {wait: 3mo, via: [post, call, email], say: "Keep in touch; offer help"}
  nurture:
    steps:
      - {wait: 3mo, via: [email, post, call], say: "Something of value that has nothing to do with the sale"}
  customer:
    priority: 3
    steps:
      - {wait: 1w, via: call, say: "Is everything as promised?"}
      - {wait: 1mo, times: 3, via: [email, call], say: "What could be better? Whom should I meet?"}
      - {wait: 3mo, via: [call, email, visit], say: "What has changed for them?"}
    outcomes: {met: {touch: true}, interested: {touch: true}, info-sent: {touch: true}, not-now: {touch: true}, declined: {touch: true}}
  introducer:
    priority: 1
    steps:
      - {wait: 1w, via: email, say: "Thank them; say whom you like to meet"}
      - {wait: 1mo, via: [call, email, event], say: "Something useful for their own clients"}
    outcomes: {met: {touch: true}, interested: {touch: true}, info-sent: {touch: true}, not-now: {touch: true}, declined: {touch: true}}
outcomes:
  sent:         {touch: true}
  reached:      {touch: true, stage: contacted}
  replied:      {touch: true, stage: contacted, next: 0d}
  voicemail:    {touch: true, next: 2wd}
  gatekeeper:   {touch: true, next: 2wd}
  info-sent:    {touch: true, cadence: info-sent}
  interested:   {touch: true, stage: contacted, cadence: conversation}
  met:          {touch: true, stage: meeting, cadence: conversation}
  proposed:     {touch: true, stage: proposal, cadence: proposal}
  not-now:      {touch: true, cadence: nurture}
  declined:     {touch: true, stage: lost, cadence: nurture}
  never:        {touch: true, stage: lost, stop: asked}
  no-answer:    {touch: false, next: 1wd}
  busy:         {touch: false, next: 1wd}
  bounced:      {touch: false, next: 0d, via: call}
  wrong-number: {touch: false, next: 0d, via: email}
stages:
  - {name: lead, chance: 5%}
  - {name: contacted, chance: 10%}
  - {name: meeting, chance: 25%}
  - {name: proposal, chance: 50%}
  - {name: won, chance: 100%, closed: true, cadence: customer}
  - {name: lost, chance: 0%, closed: true, cadence: nurture}
goals: {hour: 5, first-meeting: 8..12, new-per-week: 3, concentration: 25%}
stalled: {touches: 8, days: 90}
"""

ONE_DAY = datetime.timedelta(days=1)
WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


# --- Reading -------------------------------------------------------------------------------------------------

def plain_value(node):
    """A YAML node as dict, list or text; keys without a value (empty, "", ~ and null unquoted) are left out."""
    if isinstance(node, yaml.MappingNode):
        pairs = [(key.value, plain_value(value)) for key, value in node.value]
        return {key: value for key, value in pairs if value is not None}
    if isinstance(node, yaml.SequenceNode):
        return [plain_value(item) for item in node.value]
    unquoted = node.style is None
    return None if node.value == "" or (unquoted and node.value in ("~", "null")) else node.value


def read_yaml(text):
    """The file's text as plain dicts, lists and texts; an empty document is an empty dict."""
    node = yaml.compose(text, Loader=yaml.BaseLoader)
    return (plain_value(node) if node is not None else None) or {}


def text_of(mapping, key):
    """The text at key, or None; a value of another form counts as absent."""
    value = mapping.get(key)
    return value if isinstance(value, str) else None


def day_of(text):
    return datetime.date.fromisoformat(text)


def time_of(text):
    return text if re.fullmatch("([01][0-9]|2[0-3]):[0-5][0-9]", text or "") else None


def read_entry(raw):
    """A log entry: texts stay texts, dates become days, touch becomes a truth value."""
    entry = {key: value for key, value in raw.items() if isinstance(value, str)}
    entry["date"] = day_of(entry["date"])
    if entry.get("next", "plan") != "plan":
        entry["next"] = day_of(entry["next"])
    if "touch" in entry:
        entry["touch"] = {"true": True, "false": False}[entry["touch"]]
    return entry


def read_prospect(identifier, text):
    raw = read_yaml(text)
    tags = raw.get("tags", [])
    value = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?) ([A-Z]{3})", text_of(raw, "value") or "")
    kind = text_of(raw, "type")
    log = raw.get("log", [])
    return {
        "id": identifier,
        "name": text_of(raw, "name"),
        "company": text_of(raw, "company") or "",
        "owner": text_of(raw, "owner") or "",
        "source": text_of(raw, "source") or "",
        "type": kind if kind in ("prospect", "customer", "introducer") else "prospect",
        "stage": text_of(raw, "stage"),
        "value": {"amount": value[1], "currency": value[2]} if value else None,
        "tags": [tags] if isinstance(tags, str) else tags if isinstance(tags, list) else [],
        "added": day_of(raw["added"]) if "added" in raw else None,
        "cadence": text_of(raw, "cadence"),
        "log": [read_entry(entry) for entry in log] if isinstance(log, list) else [],
    }


def read_rules(fu_yaml):
    """The built-in rules with what the book's fu.yaml says laid over them."""
    rules = read_yaml(BUILT_IN_RULES)
    for key, value in read_yaml(fu_yaml).items():
        if key in ("cadences", "outcomes", "calendar", "goals", "stalled"):
            rules[key] = {**rules[key], **value}
        else:
            rules[key] = value
    rules["calendar"].setdefault("holidays", [])
    rules["calendar"].setdefault("absences", [])
    return rules


# --- The calendar (2.1) --------------------------------------------------------------------------------------

def lies_in(day, span):
    """Whether the day lies in {date} or in {from, to}, both ends included."""
    first, last = (span["date"], span["date"]) if "date" in span else (span["from"], span["to"])
    return day_of(first) <= day <= day_of(last)


def works(day, owner, rules):
    calendar = rules["calendar"]
    known = rules.setdefault("working days seen", {})
    if (day, owner) not in known:
        known[day, owner] = (
            WEEKDAYS[day.weekday()] in calendar["workdays"]
            and not any(lies_in(day, holiday) for holiday in calendar["holidays"])
            and not any(away.get("owner") == owner and lies_in(day, away) for away in calendar["absences"])
        )
    return known[day, owner]


def roll(day, owner, rules):
    while not works(day, owner, rules):
        day += ONE_DAY
    return day


def worked(after, until, owner, rules):
    """The number of working days in (after, until]."""
    count, day = 0, after
    while day < until:
        day += ONE_DAY
        count += works(day, owner, rules)
    return count


def add_months(day, months):
    month_index = day.year * 12 + (day.month - 1) + months
    year, month, number = month_index // 12, month_index % 12 + 1, day.day
    while True:
        try:
            return datetime.date(year, month, number)
        except ValueError:
            number -= 1


def parse_interval(text):
    """'2..3wd' as (2, 3, 'wd')."""
    low, high, unit = re.fullmatch(r"([0-9]+)(?:\.\.([0-9]+))?(d|wd|w|mo|y)", text).groups()
    return int(low), int(high or low), unit


def plus_unrolled(day, number, unit, owner, rules):
    if unit == "wd":
        if number == 0:
            return roll(day, owner, rules)
        while number > 0:
            day += ONE_DAY
            number -= works(day, owner, rules)
        return day
    if unit in ("mo", "y"):
        return add_months(day, number * (12 if unit == "y" else 1))
    return day + ONE_DAY * (number * (7 if unit == "w" else 1))


def plus(day, number, unit, owner, rules):
    return roll(plus_unrolled(day, number, unit, owner, rules), owner, rules)


# --- Reading the log (2.2) -----------------------------------------------------------------------------------

def find_rule(entry, cadence, rules):
    """The effects of a contact's outcome; cadence None looks in the book's outcomes only."""
    if "via" not in entry or "outcome" not in entry:
        return {}
    own = rules["cadences"][cadence].get("outcomes", {}) if cadence else {}
    return own.get(entry["outcome"], rules["outcomes"].get(entry["outcome"], {}))


def channels_of(step):
    via = step.get("via", [])
    return [via] if isinstance(via, str) else via


def after_a_touch(cadence, i, r, rules):
    """Where the plan stands when one more touch of step i is done."""
    steps, then = rules["cadences"][cadence]["steps"], rules["cadences"][cadence].get("then")
    r += 1
    last = i == len(steps) - 1
    if last and then is None:
        return cadence, i, r
    if r < int(steps[i].get("times", 1)):
        return cadence, i, r
    return (then, 0, 0) if last else (cadence, i + 1, 0)


def state(prospect, rules, today):
    """What the log comes to on the day `today`."""
    log = prospect["log"]
    counted = sorted((entry for entry in log if entry["date"] <= today), key=lambda entry: entry["date"])
    marks = [position for position, entry in enumerate(counted) if "cadence" in entry]
    mark = marks[-1] if marks else -1

    cadence = prospect["cadence"]
    if marks and any(entry["date"] > today and "cadence" in entry for entry in log):
        cadence = counted[mark]["cadence"]
    if cadence not in rules["cadences"]:
        cadence = rules["default-cadence"]

    anchor = prospect["added"]
    if anchor is None and log:
        anchor = min(entry["date"] for entry in log)
    i = r = touches = attempts = 0
    pin = override = channel = last = stopped = None
    contacts = []

    for position, entry in enumerate(counted):
        date, contact = entry["date"], "via" in entry
        rule = find_rule(entry, cadence if position > mark else None, rules)
        touch = entry.get("touch", rule.get("touch", "true") == "true")

        if contact:
            touches, attempts = (touches + 1, 0) if touch else (touches, attempts + 1)
            contacts.append((entry, touch))
            last = {"date": date.isoformat(), "via": entry["via"], "outcome": entry.get("outcome"), "note": entry.get("note")}
        if "resume" in entry:
            stopped = None
        if "stop" in entry or "stop" in rule:
            stopped = {"date": date.isoformat(), "reason": entry.get("stop") or rule["stop"]}

        if position < mark:
            continue
        if position == mark:
            anchor, pin, override, channel = date, None, None, None
        elif contact:
            override = channel = None
            if pin and date >= pin["day"]:
                pin = None
            wait = rule.get("next")
            if "cadence" in rule:
                cadence, i, r, anchor, pin = rule["cadence"], 0, 0, date, None
            elif touch:
                cadence, i, r = after_a_touch(cadence, i, r, rules)
                anchor = date
            else:
                wait = wait or "1wd"
            if pin is None:
                channel = rule.get("via")
                override = {"wait": wait, "from": date} if wait else None
        if "resume" in entry:
            anchor, pin, channel, override = date, None, None, {"wait": "0d", "from": date}
        if entry.get("next") == "plan":
            pin = override = channel = None
        elif "next" in entry:
            pin = {"day": entry["next"], "set": date, "kind": "promise" if contact else "snooze",
                   "via": entry.get("via"), "note": entry.get("note"), "at": time_of(entry.get("at"))}
            override = channel = None

    step = rules["cadences"][cadence]["steps"][i]
    result = {
        "cadence": cadence, "priority": int(rules["cadences"][cadence].get("priority", 0)),
        "step": i + 1, "repetition": r + 1, "touches": touches, "attempts": attempts, "last": last, "stopped": stopped,
        "contacts": contacts,  # (entry, whether it was a touch), in order
    }
    if stopped:
        return {**result, "status": "stopped", "due": None, "late": None, "overdue_days": 0, "lateness": Fraction(0),
                "pin": None, "at": None, "via": None, "say": None}
    via = channel or (channels_of(step)[r % len(channels_of(step))] if channels_of(step) else None)
    say = step.get("say")
    if pin and pin["kind"] == "promise":
        via, say = pin["via"], pin["note"]
    return {**result, **window(pin, override, step, anchor, prospect["owner"], rules, today),
            "pin": pin["kind"] if pin else None, "at": pin["at"] if pin else None, "via": via, "say": say}


# --- The window (2.3) ----------------------------------------------------------------------------------------

def window(pin, override, step, anchor, owner, rules, today):
    if pin:
        start, due, late = pin["set"], pin["day"], roll(pin["day"], owner, rules)
        unrolled = due
    elif override is None and anchor is None:
        start = due = unrolled = today
        late = roll(today, owner, rules)
    else:
        start = override["from"] if override else anchor
        low, high, unit = parse_interval(override["wait"] if override else step["wait"])
        unrolled = plus_unrolled(start, low, unit, owner, rules)
        due = start if (low, unit) == (0, "d") else plus(start, low, unit, owner, rules)
        late = plus(start, high, unit, owner, rules)
    overdue_days = worked(late, today, owner, rules)
    status = "upcoming" if today < due else "overdue" if overdue_days >= 1 else "due"
    lateness = Fraction(overdue_days, max(1, (late - start).days))
    return {"status": status, "due": due, "late": late, "unrolled": unrolled, "overdue_days": overdue_days, "lateness": lateness}


# --- Order, plan, agenda (2.5, 2.6) --------------------------------------------------------------------------

def order_key(prospect, its_state, today):
    if its_state["stopped"]:
        return (1, prospect["id"])
    promised = its_state["pin"] == "promise" and its_state["due"] <= today
    return (0, not promised, -its_state["priority"], -its_state["lateness"], its_state["due"], its_state["unrolled"], prospect["id"])


def listed(prospects, rules, today):
    """(prospect, state) of everybody in the order of 2.5."""
    pairs = [(prospect, state(prospect, rules, today)) for prospect in prospects]
    return sorted(pairs, key=lambda pair: order_key(*pair, today))


def plan(prospect, rules, today, count):
    """The coming contacts, each supposed done as a touch without an outcome on max(due, today)."""
    contacts, log, day = [], list(prospect["log"]), today
    while len(contacts) < count:
        now = state({**prospect, "log": log}, rules, day)
        if now["stopped"]:
            break
        day = max(now["due"], day)
        contacts.append({"date": day, **now})
        log.append({"date": day, "via": now["via"] or "call"})
    return contacts


def agenda(prospects, rules, today, capacity):
    """(prospect, state, day) of everybody not stopped, levelled to the capacity, in the order of 2.5."""
    everybody = [pair for pair in listed(prospects, rules, today) if not pair[1]["stopped"]]
    placed, taken = {}, {}

    def place(prospect, day):
        placed[prospect["id"]] = day
        taken[prospect["owner"], day] = taken.get((prospect["owner"], day), 0) + 1

    for prospect, its_state in everybody:
        if its_state["pin"]:
            place(prospect, max(its_state["due"], today))
    others = [pair for pair in everybody if not pair[1]["pin"]]
    for prospect, its_state in sorted(others, key=lambda pair: (-pair[1]["priority"], pair[1]["late"])):
        day, owner = max(its_state["due"], today), prospect["owner"]
        while not works(day, owner, rules) or taken.get((owner, day), 0) >= capacity:
            day += ONE_DAY
        place(prospect, day)
    return [(prospect, its_state, placed[prospect["id"]]) for prospect, its_state in everybody]


# --- The worked cases (2.8) ----------------------------------------------------------------------------------

OUTBOUND = "name: X\nadded: 2026-11-02\ncadence: outbound\nlog: ["
REACHED = "{date: 2026-11-03, via: call, outcome: reached}, "
FAIR = "{date: 2026-11-03, via: call, outcome: reached, next: 2026-11-14, note: ring after the fair}, "
WORKED_CASES = [
    # file, today, and what is expected: due, late, via, and more keys of the state
    (OUTBOUND, "2026-11-02", "2026-11-02", "2026-11-02", "call", {"step": 1}),
    (OUTBOUND + "{date: 2026-11-03, via: call, outcome: no-answer}", "2026-11-03", "2026-11-04", "2026-11-04", "call", {"step": 1}),
    (OUTBOUND + REACHED, "2026-11-03", "2026-11-03", "2026-11-03", "email", {"step": 2}),
    (OUTBOUND + REACHED + "{date: 2026-11-03, via: email, outcome: sent}", "2026-11-05", "2026-11-05", "2026-11-06", "call", {"step": 3}),
    (OUTBOUND + "{date: 2026-11-03, via: call, outcome: voicemail}", "2026-11-10", "2026-11-05", "2026-11-05", "email", {"overdue_days": 3}),
    (OUTBOUND + FAIR, "2026-11-16", "2026-11-14", "2026-11-16", "call", {"pin": "promise", "say": "ring after the fair", "status": "due"}),
    (OUTBOUND + FAIR + "{date: 2026-11-10, via: email, outcome: sent}", "2026-11-10", "2026-11-14", "2026-11-16", "call", {"pin": "promise", "step": 3}),
    (OUTBOUND + "{date: 2026-11-03, via: call, outcome: declined}", "2026-12-01", "2027-02-03", "2027-02-03", "email", {"cadence": "nurture"}),
    (OUTBOUND + "{date: 2026-11-03, via: email, outcome: sent}, {date: 2026-11-20, via: email, outcome: replied}", "2026-11-20", "2026-11-20", "2026-11-20", "call", {}),
    (OUTBOUND + "{date: 2026-11-03, via: call, outcome: never}", "2026-11-20", None, None, None, {"stopped": {"date": "2026-11-03", "reason": "asked"}}),
    ("name: X\nadded: 2026-11-02\ncadence: nurture\nlog: [{date: 2026-11-03, cadence: nurture}", "2026-12-01", "2027-02-03", "2027-02-03", "email", {"cadence": "nurture"}),
]


def check_worked_cases():
    rules = read_rules("")
    for number, (text, today, due, late, via, more) in enumerate(WORKED_CASES, 1):
        got = state(read_prospect("x", text + "]\n"), rules, day_of(today))
        expected = {"due": due and day_of(due), "late": late and day_of(late), "via": via, **more}
        assert {key: got[key] for key in expected} == expected, f"row {number}: expected {expected}, got {got}"
    return len(WORKED_CASES)


def check_built_in_rules(path):
    """Whether the rules above are those of the file, comments and `about` apart."""
    with open(path, encoding="utf-8") as file:
        theirs = read_yaml(file.read())
    for cadence in theirs["cadences"].values():
        cadence.pop("about")
    assert theirs == read_yaml(BUILT_IN_RULES), f"{path} differs from the rules in {__file__}"


if __name__ == "__main__":
    for path in sys.argv[1:]:
        check_built_in_rules(path)
    print(f"{check_worked_cases()} worked cases hold" + "".join(f", the rules are those of {path}" for path in sys.argv[1:]))
