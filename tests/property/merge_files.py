"""Random prospect files in many styles, and what people and `fu` do to them on two sides: for merge_triples.py.

A file is kept as the lines of its parts, so that an edit leaves the bytes of everything else alone.
"""

import copy

NOTES = ["rang twice", "a: colon", "comma, here", "it's fine", 'she said "soon"', "伊藤さん、来週", "hash #3", "Größe 38", "[sic]", "- dash"]
WORDS = ["fabric", "spring", "swatch", "Größe", "価格", "two", "maybe", "fair", "delivery", "Ünal", "budget"]
OUTCOMES = {"call": ["no-answer", "voicemail", "reached", "busy"], "email": ["sent", "replied"], "visit": ["met"]}
STAGES = ["lead", "contacted", "meeting", "proposal", "won", "lost"]
SCALARS = {"company": ["Acme GmbH", "Größer & Söhne", "伊藤商事", "Foo: Bar Ltd"], "role": ["Head of Purchasing", "CEO"],
           "place": ["Berlin", "東京", "Oslo"], "owner": ["dana", "sam", "kim"], "source": ["inbound", "referral:lee-park"],
           "added": ["2026-11-02", "2026-10-05"], "stage": STAGES, "value": ["12000 EUR", "9800.50 EUR", "700 CHF"],
           "cadence": ["outbound", "nurture", "keep-in-touch"], "problem": ["three suppliers, no date", "price"],
           "loved": ["the swatch service", "it's quick"], "type": ["prospect", "customer"]}
LISTS = {"emails": ["jane@acme.example", "j@x.example", "jane.doe@y.example"], "phones": ["+49 30 901820", "0049", "12:30"],
         "tags": ["fashion", "berlin", "hotel", "fair", "no", "伊藤"], "interests": ["sailing", "arsenal", "chess"],
         "objections": ["price", "too late"]}
UNKNOWN = ["region", "x-crm", "linked"]
COMMENTS = ["#", "# ring first", "#no space", "# stage: won", "# - {date: 2020-01-01, via: call}", "# it's \"odd\" [",
            "# 伊藤 🦊", "# ---", "# as told by Lee: #1"]


def is_plain(text, in_flow):
    """Whether every parser reads it without quotes."""
    if not text or text != text.strip() or ": " in text or " #" in text or text.endswith(":"):
        return False
    if in_flow and any(letter in text for letter in ",[]{}?"):
        return False
    return text[0].isalnum() or text[0] in "(/$+" or text[0] >= "\u3000"


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Part:
    """A key at the top, or an entry of the log: the lines before it and its own."""

    def __init__(self, key, value=None, style=""):
        self.key, self.value, self.style = key, value, style
        self.lead, self.lines, self.behind = [], [], ""
        self.entries = None  # of the log and of facts


class RandomFile:
    """One prospect; `copy()` it for each side. `styles` names what is odd about it."""

    def __init__(self, rng):
        self.rng, self.styles, self.next_word = rng, set(), [0]
        self.bom = rng.random() < 0.06
        self.crlf = rng.random() < 0.1
        self.final_newline = rng.random() > 0.1
        self.list_column = rng.choice([2, 2, 2, 0, 4])
        self.plain_only_log = rng.random() < 0.5  # as fu writes it
        self.head = [self.comment() for _ in range(rng.choice([0, 0, 1, 2]))]
        if rng.random() < 0.06:
            self.head.append("---")
        self.tail = []
        self.parts = [self.scalar("name", rng.choice(["Jane Doe", "伊藤 花", "Søren Ågård"]))]
        for key in SCALARS:
            if rng.random() < 0.55:
                self.parts.append(self.scalar(key, rng.choice(SCALARS[key])))
        for key in LISTS:
            if rng.random() < 0.35:
                self.parts.append(self.list(key, rng.sample(LISTS[key], rng.randint(1, 2))))
        if rng.random() < 0.3:
            self.parts.append(self.facts())
        if rng.random() < 0.5:
            self.parts.append(self.text("notes"))
        for key in UNKNOWN:
            if rng.random() < 0.12:
                self.parts.append(self.unknown(key))
        if rng.random() < 0.15:
            rng.shuffle(self.parts)
        log = self.log()
        if log:
            place = len(self.parts) if rng.random() < 0.85 else rng.randint(0, len(self.parts))
            if place == len(self.parts) and rng.random() < 0.7:
                log.lead.insert(0, "")
            self.parts.insert(place, log)
        for part in self.parts:
            if rng.random() < 0.12:
                part.lead += rng.choice([[""], [self.comment()], ["", self.comment()], [self.comment(), ""], ["", ""]])
        if rng.random() < 0.1:
            self.tail = rng.choice([["# the end"], [""], ["", self.comment()], ["..."]])

    def copy(self):
        other = copy.copy(self)
        for name in ("head", "tail", "parts", "styles"):
            setattr(other, name, copy.deepcopy(getattr(self, name)))
        return other

    # --- Words -----------------------------------------------------------------------------------------------

    def number(self):
        self.next_word[0] += 1
        return self.next_word[0]

    def sentence(self):
        return f"{self.rng.choice(WORDS)} {self.rng.choice(WORDS)} w{self.number()}"

    def comment(self):
        """Mostly one that is nowhere else."""
        rng = self.rng
        return rng.choice(COMMENTS) if rng.random() < 0.3 else f"# {self.sentence()}"

    def note(self):
        return self.rng.choice(NOTES) + (f" n{self.number()}" if self.rng.random() < 0.7 else "")

    # --- Parts -----------------------------------------------------------------------------------------------

    def word(self, text, in_flow=False):
        roll = self.rng.random()
        if roll < 0.15 or not is_plain(text, in_flow):
            return quoted(text) if roll < 0.12 or "\\" in text else "'" + text.replace("'", "''") + "'"
        return text

    def scalar(self, key, value):
        part = Part(key, value, "scalar")
        colon = ":" if self.rng.random() < 0.95 else self.rng.choice([":   ", " :"])
        part.lines = [f"{key}{colon} {self.word(value)}"]
        if self.rng.random() < 0.12:
            part.behind = " " * self.rng.choice([1, 2, 3]) + self.comment()
        return part

    def set_scalar(self, part, value):
        head = part.lines[0].split(":", 1)[0]
        part.value, part.lines = value, [f"{head}: {self.word(value)}"]

    def list(self, key, values, style=None):
        part = Part(key, values, style or self.rng.choice(["flow", "flow", "block", "single"]))
        if part.style == "single" and len(values) > 1:
            part.style = "flow"
        self.write_list(part)
        return part

    def write_list(self, part):
        """Quoting is by the text alone, so that what has not changed stays as it is."""
        words = [text if is_plain(text, True) else quoted(text) for text in part.value]
        if part.style == "single" and len(words) == 1:
            part.lines = [f"{part.key}: {words[0]}"]
        elif part.style == "block" and words:
            part.lines = [f"{part.key}:", *(f"{' ' * self.list_column}- {word}" for word in words)]
        else:
            part.lines = [f"{part.key}: [{', '.join(words)}]"]

    def text(self, key):
        style = self.rng.choice(["|", "|", "|", ">", "plain", "quoted", "|-"])
        part = Part(key, [self.sentence() for _ in range(self.rng.randint(1, 5))], style)
        if style in ("|", ">") and self.rng.random() < 0.15:
            part.value.insert(self.rng.randint(1, len(part.value)), "")
            if not part.value[-1]:
                part.value.pop()
        if style == "|" and self.rng.random() < 0.1:
            part.value.append("# not a comment")
        self.write_text(part)
        return part

    def write_text(self, part):
        if part.style in ("|", ">", "|-"):
            part.lines = [f"{part.key}: {part.style}", *("  " + line if line else "" for line in part.value)]
        else:
            text = " ".join(part.value)
            part.lines = [f"{part.key}: {text if part.style == 'plain' else quoted(text)}"]

    def facts(self):
        part = Part("facts", None, "facts")
        part.entries = [self.fact() for _ in range(self.rng.randint(1, 3))]
        part.lines = ["facts:"]
        return part

    def fact(self):
        was = {"was": self.note()} if self.rng.random() < 0.3 else {}
        entry = Part("fact", {"date": self.day(), "fact": self.note(), **was}, "flow")
        self.write_entry(entry)
        return entry

    def unknown(self, key):
        rng = self.rng
        part = Part(key, None, "unknown")
        part.lines = rng.choice([
            lambda: [f"{key}: {self.sentence()}"],
            lambda: [f"{key}:", f"  zone: {self.sentence()}", "  list:", f"    - {self.sentence()}", "    - two"],
            lambda: [f"{key}:", f"  - {{a: {self.sentence()}, b: [1, 2]}}", "  - x"],
            lambda: [f"{key}: {{zone: {self.sentence()}, n: 1}}"],
            lambda: [f"{key}:", f"  zone: 1  {self.comment()}", f"  {self.comment()}", f"  other: {self.sentence()}"]])()
        return part

    def log(self):
        rng = self.rng
        roll = rng.random()
        if roll < 0.08:
            return None
        part = Part("log", None, "block")
        part.entries = []
        if roll < 0.16:
            part.lines = [rng.choice(["log: []", "log:", "log: ~", "log: []  # nothing yet"])]
            part.style = "empty"
            return part
        part.lines = ["log:" + (f"  {self.comment()}" if rng.random() < 0.08 else "")]
        days = sorted(self.day() for _ in range(rng.randint(1, 7)))
        if rng.random() < 0.06:
            part.style = "flow"
            part.entries = [self.entry(day, "flow") for day in days]
            for entry in part.entries:
                entry.lead, entry.behind = [], ""
            return part
        if rng.random() < 0.08:
            rng.shuffle(days)
        part.entries = [self.entry(day) for day in days]
        return part

    def day(self):
        return f"2026-{self.rng.choice(['10', '11'])}-{self.rng.randint(1, 17):02}"

    def contact(self, day):
        rng = self.rng
        via = rng.choice(["call", "call", "email", "visit"])
        fields = {"date": day}
        if rng.random() < 0.35:
            fields["time"] = f"{rng.randint(8, 18):02}:{rng.choice(['00', '05', '30'])}"
        fields |= {"via": via, "outcome": rng.choice(OUTCOMES[via])}
        if rng.random() < 0.15:
            fields["next"] = "2026-12-01"
            if rng.random() < 0.5:
                fields["at"] = rng.choice(["09:30", "14:30"])
        if rng.random() < 0.4:
            fields["by"] = rng.choice(["dana", "sam"])
        if rng.random() < 0.6:
            fields["note"] = self.note()
        return fields

    def entry(self, day, style=None):
        rng = self.rng
        if style is None:
            style = "flow" if self.plain_only_log or rng.random() < 0.6 else rng.choice(["block", "lines", "folded"])
        entry = Part("entry", self.contact(day), style)
        self.write_entry(entry)
        if not self.plain_only_log or rng.random() < 0.1:
            if rng.random() < 0.12:
                entry.lead = rng.choice([[" " * self.list_column + self.comment()], [""], [self.comment()]])
            if rng.random() < 0.12 and style in ("flow", "block"):
                entry.behind = "   " + self.comment()
            if rng.random() < 0.06 and style in ("flow", "block"):
                entry.lines.append(" " * (self.list_column + 2) + self.comment())
        return entry

    def write_entry(self, entry):
        """The lines of an entry, its first with the dash."""
        start, deeper = " " * self.list_column + "- ", " " * self.list_column + "  "
        fields = {key: quoted(value) if key in ("time", "at", "note", "fact", "was") and entry.style != "bare" else value
                  for key, value in entry.value.items()}
        if entry.style == "flow":
            entry.lines = [start + "{" + ", ".join(f"{key}: {value}" for key, value in fields.items()) + "}"]
            return
        note = entry.value.get("note")
        entry.lines = [f"{deeper}{key}: {value}" for key, value in fields.items() if key != "note" or entry.style == "block"]
        if note and entry.style != "block":
            entry.lines += [f"{deeper}note: {'|' if entry.style == 'lines' else '>'}", f"{deeper}  {note}", f"{deeper}  second line"]
        entry.lines[0] = start + entry.lines[0][len(start):]

    # --- Bytes -----------------------------------------------------------------------------------------------

    def render(self):
        lines = list(self.head)
        for part in self.parts:
            lines += part.lead
            if part.key == "log" and part.style == "flow":
                inner = ", ".join(entry.lines[0].strip()[2:] for entry in part.entries)
                lines.append(f"log: [{inner}]")
                continue
            own = list(part.lines)
            if part.behind and len(own) == 1:
                own[0] += part.behind
            lines += own
            for entry in part.entries or []:
                own = list(entry.lines)
                if entry.behind:
                    own[0] += entry.behind
                lines += entry.lead + own
        lines += self.tail
        text = "\n".join(lines)
        if self.final_newline or text.endswith("\n"):
            text += "\n"
        if self.crlf:
            text = text.replace("\n", "\r\n")
        return (b"\xef\xbb\xbf" if self.bom else b"") + text.encode()

    # --- Edits -----------------------------------------------------------------------------------------------

    def find(self, key):
        return next((part for part in self.parts if part.key == key), None)

    def add(self, part):
        """Where fu puts a key: before the log."""
        place = next((i for i, other in enumerate(self.parts) if other.key == "log"), len(self.parts))
        if self.tail[:1] == ["..."]:
            self.tail = []
        self.parts.insert(place, part)

    def edit(self, rng, logs, names):
        """One edit: a log as often as `logs`, else one of the names."""
        self.rng = rng
        if rng.random() < logs:
            self.edit_log({})
            return "log"
        name = rng.choice(names)
        getattr(self, "edit_" + name)()
        return name

    def append(self, entry):
        log = self.find("log")
        if log is None:
            log = Part("log", None, "block")
            log.lines, log.entries = ["log:"], []
            self.parts.append(log)
            if self.tail[:1] == ["..."]:
                self.tail = []
        if log.style == "empty":
            log.style = "block"
            log.lines = ["log:" + (log.lines[0][log.lines[0].index("  #"):] if "  #" in log.lines[0] else "")]
        log.entries.append(entry)
        return log

    def edit_log(self, more, day=None):
        entry = Part("entry", self.contact(day or self.rng.choice(["2026-11-18", "2026-11-19", "2026-11-20"])), "flow")
        entry.value |= more
        if self.rng.random() < 0.04:
            entry.style = self.rng.choice(["block", "lines"])
        log = self.find("log")
        if log is not None and log.style == "flow":
            entry.style = "flow"
        self.write_entry(entry)
        self.append(entry)

    def edit_back_date(self):
        """By `fu log --on`: at the end; by hand: where it belongs."""
        log, day = self.find("log"), self.day()
        self.edit_log({}, day)
        if log is not None and log.style == "block" and self.rng.random() < 0.6:
            entry = log.entries.pop()
            later = [i for i, other in enumerate(log.entries) if other.value["date"] > day]
            log.entries.insert(later[0] if later else len(log.entries), entry)

    def set(self, key, value):
        part = self.find(key)
        if part is None:
            self.add(self.scalar(key, value))
        else:
            self.set_scalar(part, value)

    def edit_stage(self):
        stage = self.rng.choice(STAGES)
        self.set("stage", stage)
        if self.rng.random() < 0.7:
            self.edit_log({"stage": stage})

    def edit_cadence(self):
        self.set("cadence", self.rng.choice(SCALARS["cadence"]))

    def edit_owner(self):
        self.set("owner", self.rng.choice(SCALARS["owner"]))

    def edit_value(self):
        self.set("value", self.rng.choice(SCALARS["value"]))

    def edit_scalar(self):
        key = self.rng.choice(list(SCALARS))
        self.set(key, self.rng.choice(SCALARS[key]))

    def edit_notes(self):
        part, rng = self.find("notes"), self.rng
        if part is None:
            self.add(self.text("notes"))
            return
        roll = rng.random()
        if roll < 0.5:
            part.value.append(self.sentence())
        elif roll < 0.7:
            part.value.insert(0, self.sentence())
        elif roll < 0.9 or len(part.value) == 1:
            part.value[rng.randrange(len(part.value))] = self.sentence()
        else:
            part.value.pop(rng.randrange(len(part.value)))
            part.value = [line for line in part.value if line] or [self.sentence()]
        self.write_text(part)

    def edit_snooze(self):
        entry = Part("entry", {"date": "2026-11-20", "next": f"2026-12-{self.rng.randint(1, 28):02}"}, "flow")
        self.write_entry(entry)
        self.append(entry)

    def edit_tags(self):
        key = self.rng.choice([*LISTS, "tags"])
        part = self.find(key)
        new = self.rng.choice([*LISTS[key], f"new{self.number()}"])
        if part is None:
            self.add(self.list(key, [new]))
        elif new in part.value and len(part.value) > 1:
            part.value.remove(new)
            self.write_list(part)
        elif new not in part.value:
            part.value.append(new)
            self.write_list(part)

    def edit_facts(self):
        part = self.find("facts")
        if part is None:
            part = Part("facts", None, "facts")
            part.lines, part.entries = ["facts:"], []
            self.add(part)
        part.entries.append(self.fact())

    def edit_delete_entry(self):
        log = self.find("log")
        if log and len(log.entries) > 1:
            log.entries.pop(self.rng.randrange(len(log.entries)))

    def edit_correct_entry(self):
        log = self.find("log")
        if not log or not log.entries:
            return
        entry = self.rng.choice(log.entries)
        if self.rng.random() < 0.8:
            entry.value["note"] = self.note()
        elif "via" in entry.value:
            entry.value["outcome"] = self.rng.choice(OUTCOMES[entry.value["via"]])
        comments = [line for line in entry.lines[1:] if line.lstrip().startswith("#")]
        self.write_entry(entry)
        entry.lines += comments

    def edit_comment(self):
        """By hand: above a key, above an entry, or behind one."""
        rng = self.rng
        part = rng.choice(self.parts)
        log = self.find("log")
        roll = rng.random()
        if log and log.style == "block" and log.entries and roll < 0.5:
            entry = rng.choice(log.entries)
            if roll < 0.25 or entry.style not in ("flow", "block"):
                entry.lead.append(" " * rng.choice([self.list_column, 0]) + self.comment())
            else:
                entry.behind = "  " + self.comment()
        elif roll < 0.7 and part.style == "scalar":
            part.behind = "  " + self.comment()
        else:
            part.lead.append(self.comment())

    def commented(self):
        parts = [*self.parts, *(entry for part in self.parts for entry in part.entries or [])]
        return [part for part in parts if part.behind or any(line.strip() for line in part.lead)]

    def edit_uncomment(self):
        parts = self.commented()
        if parts:
            part = self.rng.choice(parts)
            part.behind, part.lead = "", [line for line in part.lead if not line.strip()]

    def edit_recomment(self):
        parts = self.commented()
        if parts:
            part = self.rng.choice(parts)
            if part.behind:
                part.behind = "  " + self.comment()
            else:
                part.lead = [line[:len(line) - len(line.lstrip())] + self.comment() if line.strip() else line for line in part.lead]

    def edit_unknown(self):
        key = self.rng.choice(UNKNOWN)
        part = self.find(key)
        if part is None:
            self.add(self.unknown(key))
        else:
            part.lines = self.unknown(key).lines

    def edit_remove_key(self):
        parts = [part for part in self.parts if part.key not in ("name", "log")]
        if parts:
            self.parts.remove(self.rng.choice(parts))

    def edit_reorder(self):
        if self.tail or not self.final_newline:
            return
        part = self.parts.pop(self.rng.randrange(len(self.parts)))
        self.parts.insert(self.rng.randrange(len(self.parts) + 1), part)

    def edit_blank(self):
        part = self.rng.choice(self.parts)
        part.lead.insert(0, "")


EDITS = ["stage", "cadence", "owner", "value", "scalar", "notes", "snooze", "comment", "comment", "tags", "delete_entry",
         "correct_entry", "uncomment", "recomment", "facts", "unknown", "remove_key", "reorder", "back_date", "blank"]


def random_triple(rng):
    """(base, ours, theirs, styles, names of the edits). In one of four both sides do the same kinds of things."""
    base = RandomFile(rng)
    logs, names = (0.6, EDITS) if rng.random() < 0.75 else (0.15, rng.sample(EDITS, 2))
    sides, edits = [], []
    for _ in range(2):
        side = base.copy()
        edits.append([side.edit(rng, logs, names) for _ in range(rng.choice([1, 1, 1, 2, 2, 3, 4]))])
        sides.append(side)
    styles = set()
    if rng.random() < 0.02:
        side = rng.choice(sides)
        side.crlf = not side.crlf
        styles.add("line ends of one side")
    if rng.random() < 0.01:
        side = rng.choice(sides)
        side.bom = not side.bom
        styles.add("byte order mark of one side")
    if rng.random() < 0.03:
        side = rng.choice(sides)
        side.final_newline = not side.final_newline
    data = [one.render() for one in (base, *sides)]
    if rng.random() < 0.02:
        data[0] = b""
        styles.add("no base")
    if base.crlf and rng.random() < 0.15:
        number = rng.randint(0, 2)
        data[number] = data[number][::-1].replace(b"\n\r", b"\n", 1)[::-1]
        styles.add("mixed line ends")
    return (*data, styles, edits)
