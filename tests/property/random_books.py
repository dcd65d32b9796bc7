#!/usr/bin/python3
"""Makes random books, the same for the same seed, in every kind of YAML that a person or `fu` may write.

`random_books.py DIR [--seed S] [--prospects M]` writes one book; `random_books.py --check N` makes N books in
memory and asserts that python3-yaml reads from every file exactly what was meant to be written.
"""

import argparse
import datetime
import pathlib
import random
import re
import sys

sys.dont_write_bytecode = True
from second_model import BUILT_IN_RULES, read_yaml  # noqa: E402


class Plain(str):
    """A text that is always written without quotes: true, false, a number."""


# --- Writing YAML --------------------------------------------------------------------------------------------
# Values are dicts, lists, texts and None; None is written in one of the five ways of saying nothing.

NOTHING = ["", "~", "null", '""', "''"]
COMMENTS = ["#", "# ring first", "#no space", "# stage: won", "# - {date: 2020-01-01, via: call}", "# it's \"odd\" [", "# 伊藤 🦊", "# ---"]


def is_plain(text, in_flow):
    """Whether the text can stand without quotes; stricter than YAML, so that every parser agrees."""
    if text in ("", "~", "null") or text != text.strip() or re.search(r"[\x00-\x1f]|: | #|:$", text):
        return False
    if in_flow and re.search(r"[,\[\]{}?]", text):
        return False
    return text[0].isalnum() or text[0] in "(/$+" or text[0] >= "\u3000"


class YamlWriter:
    """Writes one document; `odd` from 0 (as fu writes) to 1 (as nobody should) sets how varied it is."""

    def __init__(self, rng, odd):
        self.rng, self.odd, self.lines = rng, odd, []
        self.after_block_text = self.block_text_at_end = False

    def maybe(self, chance):
        return self.rng.random() < chance * self.odd

    def document(self, mapping):
        """The file's bytes."""
        if self.maybe(0.3):
            self.lines.append(self.rng.choice(COMMENTS))
        if self.maybe(0.2):
            self.lines.append("---" + self.comment())
        indent = self.rng.choice([1, 2, 3]) if self.maybe(0.05) else 0
        self.mapping(mapping, indent)
        if self.maybe(0.15):
            self.after_block_text = False
            self.lines += self.rng.choice([["# end"], [""], ["", "  # end"] if not self.block_text_at_end else [], ["..."]])
        text = "\n".join(self.lines) + "\n"
        if self.maybe(0.2) and not self.block_text_at_end:
            text = text[:-1]
        if self.maybe(0.2):
            text = text.replace("\n", "\r\n")
        elif self.maybe(0.03):
            text = re.sub("\n", lambda _: self.rng.choice(["\n", "\r\n"]), text)
        byte_order_mark = self.maybe(0.15) and indent == 0  # parsers disagree on the column behind it
        return (b"\xef\xbb\xbf" if byte_order_mark else b"") + text.encode()

    def comment(self):
        """Nothing, or a comment (or spaces) to stand behind something on its line."""
        if self.maybe(0.04):
            return " " * self.rng.randint(1, 3)
        return " " * self.rng.choice([1, 1, 2, 9]) + self.rng.choice(COMMENTS) if self.maybe(0.1) else ""

    def space_between(self, column):
        """Blank lines and comment lines in front of a key or an item at the column."""
        while self.maybe(0.12):
            deepest = column if self.after_block_text else column + self.rng.choice([0, 0, 2, 5])
            self.lines.append("" if self.maybe(0.5) else " " * self.rng.choice([0, column, deepest]) + self.rng.choice(COMMENTS))

    def add(self, line):
        self.lines.append(line)
        self.after_block_text = self.block_text_at_end = False

    def key(self, key):
        return self.rng.choice(['"%s"', "'%s'"]) % key if self.maybe(0.06) else key

    def colon(self):
        return self.rng.choice([" :", ":  ", ":     "]) if self.maybe(0.06) else ":"

    def mapping(self, mapping, column, dash=None):
        """A block mapping; with `dash`, its first key stands behind the dash."""
        for key, value in mapping.items():
            if dash is None:
                self.space_between(column)
            start = " " * column if dash is None else dash
            dash = None
            self.pair(start + self.key(key) + self.colon(), value, column)

    def pair(self, head, value, column):
        gap = "" if head.endswith(" ") else " "
        if value is None:
            self.add(head + (gap + self.rng.choice(NOTHING)).rstrip() + self.comment())
        elif isinstance(value, str):
            self.text_pair(head, gap, value, column)
        elif not value or not self.is_deep(value) and self.rng.random() < 0.6:
            self.add_flow(head + gap, value, column)
        elif isinstance(value, dict):
            self.add(head + self.comment())
            self.mapping(value, column + (self.rng.choice([1, 3, 4]) if self.maybe(0.3) else 2))
        elif self.maybe(0.04):
            self.add_flow(head + gap, value, column)
        else:
            self.add(head + self.comment())
            self.items(value, column + self.rng.choice([0, 2, 2, 4] if self.odd else [2]))

    @staticmethod
    def is_deep(value):
        """Whether it holds lists or mappings that hold more than texts: those are seldom written in one line."""
        inner = value.values() if isinstance(value, dict) else value
        return any(isinstance(item, (dict, list)) for item in inner)

    def items(self, items, column):
        """A block list."""
        gap = " " * (self.rng.choice([2, 3]) if self.maybe(0.1) else 1)
        for item in items:
            self.space_between(column)
            dash = " " * column + "-"
            if isinstance(item, str):
                self.add(dash + gap + self.one_line(item, False) + self.comment())
            elif not item or self.rng.random() > 0.4 * self.odd:
                self.add_flow(dash + gap, item, column)
            elif self.maybe(0.1):
                self.add(dash + self.comment())
                self.mapping(item, column + self.rng.choice([1, 2, 4]))
            else:
                self.mapping(item, column + 1 + len(gap), dash + gap)

    # Texts

    def text_pair(self, head, gap, text, column):
        indent = " " * (column + self.rng.choice([1, 2, 4]))
        words = re.search(r"\S \S", text)
        if not isinstance(text, Plain) and self.is_block_text(text) and (self.maybe(0.2) or ("\n" in text and self.maybe(0.6))):
            return self.block_text(head + gap, text, column)
        if isinstance(text, Plain) or not words or not self.maybe(0.2):
            value = self.one_line(text, False)
            if self.maybe(0.03):
                self.add(head + self.comment())
                return self.add(indent + value + self.comment())
            return self.add(head + gap + value + self.comment())
        start = head + gap if self.maybe(0.8) else head + "\n" + indent
        folded = self.fold(self.one_line(text, False), indent)
        return [self.add(line) for line in (start + folded + self.comment()).split("\n")]

    def fold(self, written, indent):
        """Breaks a written text at single spaces between letters, where a reader puts the space back."""
        breaks = lambda match: "\n" + indent if self.rng.random() < 0.3 else " "
        written = re.sub(r"(?<=[a-z]) (?=[a-z])", breaks, written)
        if written.startswith('"') and self.maybe(0.2):
            written = re.sub(r"(?<=[a-z]{2})(?=[a-z]{2})", "\\\\\n" + indent, written, count=1)
        return written

    def one_line(self, text, in_flow):
        if isinstance(text, Plain):
            return str(text)
        styles = ["plain"] * 4 if is_plain(text, in_flow) else []
        if not styles or self.maybe(0.3):
            styles += ["double", "double"] + (["single"] if not re.search(r"[\x00-\x1f]", text) else [])
        style = self.rng.choice(styles)
        if style == "plain":
            return text
        return "'" + text.replace("'", "''") + "'" if style == "single" else '"' + "".join(map(self.escaped, text)) + '"'

    def escaped(self, char):
        if char in '"\\':
            return "\\" + char
        if char in "\n\t":
            return {"\n": "\\n", "\t": "\\t"}[char]
        if ord(char) > 0x7f and self.maybe(0.2):
            return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08X}"
        return f"\\x{ord(char):02x}" if char.isalpha() and ord(char) < 0x7f and self.maybe(0.01) else char

    @staticmethod
    def is_block_text(text):
        """Whether | and > can hold it: no tab, no spaces at either end of a line, at most one newline at the end."""
        return not re.search(r"^\s|\t|\n\n$| $| \n|\n ", text)

    def block_text(self, head, text, column):
        body, indent = text.removesuffix("\n"), " " * (column + self.rng.choice([1, 2, 2, 4]))
        style = self.rng.choice("|>")
        if style == ">":
            body = re.sub(r"\n+", lambda breaks: breaks.group() + "\n", body)
            body = re.sub(r"(?<=\S) (?=\S)", lambda _: "\n" if self.maybe(0.2) else " ", body)
        comment = " # as they said it" if self.maybe(0.1) else ""
        self.add(head + style + ("" if text.endswith("\n") else "-") + comment)
        self.lines += [indent + line if line else "" for line in body.split("\n")]
        self.after_block_text = self.block_text_at_end = True

    # Flow

    def add_flow(self, head, value, column):
        """A flow list or mapping behind the head, on one line or on several."""
        indent = " " * (column + self.rng.choice([1, 2, 4, 6])) if self.maybe(0.15) else None
        for line in (head + self.flow(value, indent) + self.comment()).split("\n"):
            self.add(line)

    def flow_break(self, indent, usual):
        """What stands between two tokens: usually a space or nothing, in a flow of several lines a line break."""
        if indent is None or self.rng.random() > 0.4:
            return usual
        comment = " " + self.rng.choice(COMMENTS) if self.maybe(0.1) else ""
        return comment + "\n" * self.rng.choice([1, 1, 1, 1, 2]) + indent

    def flow(self, value, indent=None):
        if value is None:
            return self.rng.choice(NOTHING)
        if isinstance(value, str):
            written = self.one_line(value, True)
            return self.fold(written, indent) if indent and written[0] in "'\"" else written
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        padding = " " if self.maybe(0.1) else ""
        if isinstance(value, dict):
            parts = [self.flow_pair(key, item, indent) for key, item in value.items()]
        else:
            parts = [self.flow(item, indent) for item in value]
        if not parts:
            return opening + closing
        joined = parts[0] + "".join("," + self.flow_break(indent, " ") + part for part in parts[1:])
        comma = "," if self.maybe(0.03) else ""
        return opening + self.flow_break(indent, padding) + joined + comma + self.flow_break(indent, padding) + closing

    def flow_pair(self, key, value, indent):
        key, written = self.key(key), self.flow(value, indent)
        tight = key[0] == '"' and written[:1] == '"' and self.maybe(0.5)
        return key + (":" if tight else ": ") + written


# --- What books say ------------------------------------------------------------------------------------------

BUILT_IN = read_yaml(BUILT_IN_RULES)
OWNERS = ["dana", "sam", "Zoë", "o.k.", "伊藤"]
NAMES = ["Jane Doe", "Lee Park", "伊藤 キム", "Jose\u0301 Nu\u0301n\u0303ez", "Zoë O'Neil", "🦊 Fox & Sons", "👩\u200d👧 Family", "null", "~", "no",
         "12:30", "0049", "[Acme] GmbH", "Ann: the buyer", "#1 Shop", "\"Q\" Ltd", "- dash", "Нина", "a\\b", "1e3", "*star", "true", "Null"]
WORDS = ("ring back after the budget round they like spring and two swatches mornings only Harbor said maybe next year "
         "25% of it isn't final, \"really\" 10:30 ok [sic] {x} # no: yes").split()
TAGS = ["fashion", "berlin", "010", "no", "key account", "a, b", "été", "x:y", "🦊"]


def sentence(rng, most=9):
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(1, most)))


def note(rng):
    """A text of one line, or of several."""
    if rng.random() < 0.8:
        return rng.choice([sentence(rng), sentence(rng), rng.choice(NAMES)])
    lines = [sentence(rng) for _ in range(rng.randint(2, 4))]
    return rng.choice(["\n", "\n", "\n\n"]).join(lines) + rng.choice(["", "\n"])


def shuffled(rng, mapping):
    return dict(rng.sample(list(mapping.items()), len(mapping)))


def unknown_keys(rng):
    return {rng.choice(["x-colour", "Score", "crm_id", "été"]): rng.choice([sentence(rng), ["a", "b: c"], {"k": "v", "list": ["1", "2"]}])}


class RandomBook:
    """Rules and prospects as dicts; `files()` are their bytes, `base` is a day in the middle of what happens."""

    def __init__(self, seed, prospects):
        self.rng = random.Random(seed)
        self.base = datetime.date(2024, 1, 1) + datetime.timedelta(days=self.rng.randrange(5 * 365))
        self.rules = self.random_rules()
        self.channels = self.rules.get("channels") or BUILT_IN["channels"]
        self.stages = [stage["name"] for stage in self.rules.get("stages") or BUILT_IN["stages"]]
        self.cadences = self.names("cadences")
        self.outcomes = self.names("outcomes")
        for cadence in (self.rules.get("cadences") or {}).values():
            self.outcomes += list((cadence.get("outcomes") or {}).keys())
        self.prospects = {}
        for number in range(prospects):
            self.prospects[self.random_path(number)] = self.random_prospect()

    def chance(self, probability):
        return self.rng.random() < probability

    def day(self, first, last):
        """A day from `first` to `last` days after the base, as text."""
        return (self.base + datetime.timedelta(days=self.rng.randint(first, last))).isoformat()

    def names(self, section):
        return list(BUILT_IN[section]) + [name for name in self.rules.get(section) or {} if name not in BUILT_IN[section]]

    def files(self):
        """{path: bytes} of the whole book."""
        written = {"fu.yaml": self.written(self.rules)}
        for path, prospect in self.prospects.items():
            written[path] = self.written(prospect)
        return written

    def written(self, mapping):
        return YamlWriter(self.rng, self.rng.choice([0, 0.4, 1, 1])).document(mapping)

    def days_to_try(self):
        days = [0, -self.rng.randint(1, 60), self.rng.randint(1, 12), self.rng.randint(20, 90), self.rng.randint(91, 700)]
        return [self.base + datetime.timedelta(days=days_later) for days_later in days]

    # fu.yaml

    def interval(self):
        unit = self.rng.choice(["d", "d", "wd", "wd", "w", "w", "mo", "y"])
        most = {"d": 12, "wd": 8, "w": 5, "mo": 5, "y": 1}[unit]
        low = 0 if self.chance(0.2) else self.rng.randint(0, most)
        return f"{low}{unit}" if self.chance(0.6) else f"{low}..{low + self.rng.randint(0, most // 2 + 1)}{unit}"

    def random_step(self):
        step = {"wait": self.interval()}
        if self.chance(0.5):
            step["times"] = Plain(self.rng.randint(1, 4))
        if self.chance(0.7):
            some = self.rng.sample(self.own_channels, self.rng.randint(1, min(3, len(self.own_channels))))
            step["via"] = some if self.chance(0.6) else some[0]
        if self.chance(0.7):
            step["say"] = sentence(self.rng)
        if self.chance(0.1):
            step["template"] = "value-touch"
        return self.with_nothing(step)

    def random_outcome(self, cadences):
        outcome = {}
        if self.chance(0.6):
            outcome["touch"] = Plain(self.rng.choice(["true", "false"]))
        if self.chance(0.5):
            outcome["next"] = self.interval()
        if self.chance(0.3):
            outcome["via"] = self.rng.choice(self.own_channels)
        if self.chance(0.25):
            outcome["cadence"] = self.rng.choice(cadences)
        if self.chance(0.2):
            outcome["stage"] = self.rng.choice(["contacted", "lost"])
        if self.chance(0.07):
            outcome["stop"] = self.rng.choice(["asked", "decided"])
        return outcome

    def random_cadence(self, cadences, outcomes):
        cadence = {"about": sentence(self.rng)} if self.chance(0.5) else {}
        if self.chance(0.5):
            cadence["priority"] = Plain(self.rng.randint(0, 12))
        cadence["steps"] = [self.random_step() for _ in range(self.rng.randint(1, 4))]
        if self.chance(0.5):
            cadence["then"] = self.rng.choice(cadences)
        if self.chance(0.5):
            cadence["outcomes"] = {name: self.random_outcome(cadences) for name in self.rng.sample(outcomes, self.rng.randint(1, 3))}
        return self.with_nothing(cadence)

    def random_calendar(self):
        workdays = [["mon", "tue", "wed", "thu", "fri"]] * 5
        workdays += [["sun", "mon", "tue", "wed", "thu"], ["mon", "wed", "fri"], ["sat"], ["tue", "mon", "sun", "sat", "fri", "thu", "wed"]]
        calendar = {"workdays": self.rng.choice(workdays)} if self.chance(0.6) else {}
        if self.chance(0.7):
            calendar["holidays"] = [self.random_holiday() for _ in range(self.rng.randint(0, 6))]
        if self.chance(0.7):
            calendar["absences"] = [{"owner": self.rng.choice(OWNERS), **self.span(40)} for _ in range(self.rng.randint(0, 4))]
        return self.with_nothing(calendar)

    def span(self, longest):
        start = self.rng.randint(-150, 200)
        end = start + self.rng.randint(0, longest)
        return {"from": self.day(start, start), "to": self.day(end, end)}

    def random_holiday(self):
        when = {"date": self.day(-150, 200)} if self.chance(0.5) else self.span(15)
        return {**when, "name": sentence(self.rng, 3)} if self.chance(0.6) else when

    def random_rules(self):
        rules, self.own_channels = {"format": Plain(1)}, list(BUILT_IN["channels"])
        if self.chance(0.15):
            return rules
        if self.chance(0.3):
            self.own_channels += ["sms", "fax"]
            if self.chance(0.3):  # the built-in cadences then name channels that the book has not: kept as text
                self.own_channels = ["call", "email", "sms"]
            rules["channels"] = self.rng.sample(self.own_channels, len(self.own_channels))
        own = self.rng.sample(["warm", "slow-burn", "kx9", "9to5"], self.rng.randint(0, 3))
        cadences = list(BUILT_IN["cadences"]) + own
        outcomes = list(BUILT_IN["outcomes"]) + ["demo-booked", "odd"]
        if self.chance(0.75):
            replaced = self.rng.sample(list(BUILT_IN["cadences"]), self.rng.choice([0, 0, 1, 2]))
            rules["cadences"] = {name: self.random_cadence(cadences, outcomes) for name in own + replaced} or None
        if own and not rules.get("cadences"):
            rules["cadences"] = {name: self.random_cadence(cadences, outcomes) for name in own}
        if self.chance(0.75):
            rules["calendar"] = self.random_calendar() or None
        if self.chance(0.6):
            names = self.rng.sample(outcomes, self.rng.randint(1, 5))
            rules["outcomes"] = {name: None if self.chance(0.05) else self.random_outcome(cadences) for name in names}
        if self.chance(0.3):
            stages = [{"name": "new-lead", "chance": "1%"}] + BUILT_IN["stages"]
            rules["stages"] = [{key: Plain(value) if key == "closed" else value for key, value in stage.items()} for stage in stages]
        if self.chance(0.4):
            rules["default-cadence"] = self.rng.choice(cadences)
        if self.chance(0.2):
            rules["goals"], rules["stalled"] = {"hour": Plain(7)}, {"touches": Plain(9)}
        if self.chance(0.1):
            rules.update(unknown_keys(self.rng))
        return shuffled(self.rng, rules) if self.chance(0.4) else rules

    # Prospects

    def random_path(self, number):
        word = self.rng.choice(["jane-doe", "x", "kim", "a-b-c", "zz9", "lee-park-the-second"])
        identifier = self.rng.choice([f"{word}-{number}", f"{number}", f"{number}{word}", f"{word}-{number}".ljust(64, "x")])
        folder = self.rng.choice(["", "", "2026/", "berlin/mitte/", "Süd West/", "a/b/c/d/"])
        path = f"prospects/{folder}{identifier}.yaml"
        taken = {pathlib.PurePath(other).stem for other in self.prospects}
        return path if identifier not in taken else self.random_path(number)

    def with_nothing(self, mapping):
        """The mapping, now and then with known keys that have no value."""
        for key in ["note", "outcome", "cadence", "next", "resume"] if "date" in mapping else []:
            if key not in mapping and self.chance(0.012):
                mapping[key] = None
        for key in ["say", "via"] if "wait" in mapping else ["then", "about"] if "steps" in mapping else []:
            if key not in mapping and self.chance(0.05):
                mapping[key] = None
        return mapping

    def put_next(self, entry):
        entry["next"] = "plan" if self.chance(0.2) else self.day(-80, 90)
        if self.chance(0.4):
            entry["at"] = self.rng.choice(["14:30", "09:05", "00:00", "23:59", "9:05", "2 pm", "24:00"])

    def random_contact(self, entry):
        rng = self.rng
        entry["via"] = "carrier pigeon" if self.chance(0.03) else rng.choice(self.channels)
        if self.chance(0.85):
            entry["outcome"] = rng.choice(["no-idea", "Sent"]) if self.chance(0.05) else rng.choice(self.outcomes)
            if entry["outcome"] == "never" and self.chance(0.8):
                entry["outcome"] = "sent"
        if self.chance(0.12):
            entry["touch"] = Plain(rng.choice(["true", "false"]))
        if self.chance(0.12):
            self.put_next(entry)
        if self.chance(0.05):
            entry["cadence"] = "no-such-plan" if self.chance(0.1) else rng.choice(self.cadences)

    def random_event(self, entry):
        rng, kind = self.rng, self.rng.random()
        if kind < 0.35:
            self.put_next(entry)
        elif kind < 0.55:
            entry["cadence"] = "no-such-plan" if self.chance(0.1) else rng.choice(self.cadences)
        elif kind < 0.6:
            entry["outcome"] = rng.choice(self.outcomes)
        elif kind < 0.7:
            entry["owner"] = rng.choice(OWNERS)
        elif kind < 0.75:
            entry["touch"] = Plain(rng.choice(["true", "false"]))

    def random_entry(self, last):
        rng = self.rng
        entry = {"date": self.day(-120, last)}
        if self.chance(0.3):
            entry["time"] = f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}"
        self.random_contact(entry) if self.chance(0.75) else self.random_event(entry)
        if self.chance(0.1):
            entry["stage"] = "no such stage" if self.chance(0.1) else rng.choice(self.stages)
        if self.chance(0.03):
            entry["stop"] = rng.choice(["asked", "reassigned", "precluded", "no-benefit", "decided"])
        if self.chance(0.06):
            entry["resume"] = sentence(rng)
        if self.chance(0.05):
            entry["idea"], entry["judge"] = "spring-buyers", rng.choice(["serious", "curious"])
        if self.chance(0.3):
            entry["by"] = rng.choice(OWNERS)
        if "stop" in entry or self.chance(0.4):
            entry["note"] = note(rng)
        if self.chance(0.03):
            entry.update(unknown_keys(rng))
        if self.chance(0.01) and "stop" not in entry:
            entry[rng.choice(["outcome", "note", "via"])] = ["a", "list"]  # of the wrong form: absent
        entry = self.with_nothing(entry)
        return shuffled(rng, entry) if self.chance(0.2) else entry

    def random_log(self):
        last = self.rng.choice([0, 0, 0, 20, 120])
        count = self.rng.choice([0, 1, 2, 3, 4, 6, 9, 14, 40])
        log = [self.random_entry(last) for _ in range(count)]
        for entry in log[1:]:
            if self.chance(0.15):
                entry["date"] = log[0]["date"]
        if self.chance(0.75):
            log.sort(key=lambda entry: entry["date"])
        return log or self.rng.choice([[], None])

    def quiet_prospect(self):
        """Nothing but a day a quarter ago: many of them make the order depend on tiny differences, at last on the id."""
        prospect = {"name": self.rng.choice(NAMES), "added": self.day(-98, -88), "cadence": "nurture"}
        return {**prospect, "owner": self.rng.choice(OWNERS)} if self.chance(0.3) else prospect

    def random_prospect(self):
        rng = self.rng
        if self.chance(0.1):
            return self.quiet_prospect()
        prospect = {"name": rng.choice(NAMES)}
        optional = {
            "company": (0.6, lambda: rng.choice(NAMES)), "role": (0.3, lambda: sentence(rng, 3)),
            "emails": (0.4, lambda: ["jane@acme.example", "j@x.example"][: rng.randint(0, 2)] if self.chance(0.7) else "jane@acme.example"),
            "phones": (0.3, lambda: ["+49 30 901820"]), "place": (0.2, lambda: "Berlin"), "owner": (0.7, lambda: rng.choice(OWNERS)),
            "type": (0.3, lambda: rng.choice(["prospect", "customer", "introducer", "friend"])),
            "source": (0.3, lambda: rng.choice(["inbound", "referral:lee-park", "event:fair-2026"])),
            "added": (0.7, lambda: self.day(-140, 40 if self.chance(0.2) else -20)),
            "stage": (0.6, lambda: rng.choice(self.stages + ["no such stage"])),
            "value": (0.5, lambda: rng.choice(["12000 EUR", "12000.50 EUR", "0 USD", "a lot", "12000", "9 eur", "EUR 5", "1,000 EUR"])),
            "cadence": (0.7, lambda: "no-such-plan" if self.chance(0.07) else rng.choice(self.cadences)),
            "tags": (0.5, lambda: rng.sample(TAGS, rng.randint(0, 3)) if self.chance(0.75) else rng.choice(TAGS)),
            "interests": (0.2, lambda: ["sailing"]), "problem": (0.3, lambda: sentence(rng, 20)), "notes": (0.4, lambda: note(rng)),
            "facts": (0.2, lambda: [{"date": self.day(-90, 0), "fact": sentence(rng)} for _ in range(rng.randint(1, 2))]),
        }
        for key, (likely, make) in optional.items():
            if self.chance(likely):
                prospect[key] = None if self.chance(0.06) else make()
        if self.chance(0.01):
            prospect[rng.choice(["company", "owner", "cadence", "stage"])] = ["a", "list"]  # of the wrong form: absent
        if self.chance(0.1):
            prospect.update(unknown_keys(rng))
        if self.chance(0.85):
            prospect["log"] = self.random_log()
        return shuffled(rng, prospect) if self.chance(0.15) else prospect


# --- Use -----------------------------------------------------------------------------------------------------

def write_book(book, directory):
    for path, content in book.files().items():
        target = pathlib.Path(directory, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def without_nothing(value):
    """What a reader should find: keys without a value are absent, texts are just texts."""
    if isinstance(value, dict):
        return {key: without_nothing(item) for key, item in value.items() if item is not None}
    return [without_nothing(item) for item in value] if isinstance(value, list) else str(value)


def check_books(count):
    """Asserts that python3-yaml reads what was meant; returns the number of files looked at."""
    files = 0
    for seed in range(count):
        book = RandomBook(seed, 40)
        meant = {"fu.yaml": book.rules, **book.prospects}
        for path, content in book.files().items():
            assert read_yaml(content.decode()) == without_nothing(meant[path]), f"seed {seed}, {path}:\n{content.decode()}"
            files += 1
    return files


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("directory", nargs="?")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--prospects", type=int, default=40)
    parser.add_argument("--check", type=int, metavar="N")
    options = parser.parse_args()
    if options.check:
        print(f"{check_books(options.check)} files are read by python3-yaml as they were meant")
    elif options.directory:
        write_book(RandomBook(options.seed, options.prospects), options.directory)
    else:
        sys.exit("random_books.py: name a directory, or --check N")
