"""One prospect's file as text, as `fu` and people write it; some in YAML that is right and yet out of the ordinary."""

import datetime
import functools
import re
import unicodedata

import book_stories
import book_words as words

LATIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "ł": "l", "þ": "th", "æ": "ae", "đ": "d"})


@functools.cache
def slug(text):
    plain = unicodedata.normalize("NFD", text.lower().translate(LATIN))
    return re.sub("[^a-z0-9]+", "-", "".join(c for c in plain if not unicodedata.combining(c)).replace("'", "")).strip("-")


@functools.cache
def day_text(day):
    return datetime.date.fromordinal(day).isoformat()


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@functools.cache
def scalar(text, flow=False):
    """As format_scalar() of src/store/yaml_text.cpp: plain where every reader of YAML agrees that it is text."""
    letters = {"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd"}
    is_plain = (unicodedata.category(text[0]) in letters and not text[0].isdigit()
                and all(unicodedata.category(c) in letters or c in " -_./+@()'" or (c == ":" and not flow) for c in text)
                and not re.search(":(?![A-Za-z])", text))
    return text if is_plain else quoted(text)


def texts(several):
    return "[" + ", ".join(scalar(text, True) for text in several) + "]"


class Ids:
    """IDs as `fu add` gives them: the name, the name with the firm, a number."""

    def __init__(self):
        self.taken, self.order, self.number = set(), [], {}

    def give(self, name, firm):
        for given in (name, f"{name}-{firm}"[:64].rstrip("-")):
            if given not in self.taken:
                break
        else:
            number = self.number.get(name, 2)
            while (given := f"{name}-{number}") in self.taken:
                number += 1
            self.number[name] = number + 1
        self.taken.add(given)
        self.order.append(given)
        return given


def person(dice):
    """Name, its Latin form, and family name."""
    roll = dice.below(100)
    for share, given, family, *latin in words.PEOPLE:
        if roll < share:
            break
        roll -= share
    g, f = dice.below(len(given)), dice.below(len(family))
    first, last = given[g], family[f]
    latin_form = f"{latin[0][g]}-{latin[0][len(given) + f]}" if latin else slug(f"{first} {last}")
    if last in words.FAMILY_FIRST:
        return f"{last}{first}", latin_form, last
    return f"{first} {last}", latin_form, last


def entry_text(day, time, by, entry):
    fields = [f"date: {day_text(day)}"]
    if time:
        fields.append(f'time: "{time // 60:02}:{time % 60:02}"')
    entry = entry | {"by": by}
    for key in ("via", "outcome", "next", "cadence", "stage", "owner", "stop", "idea", "judge", "by", "note"):
        if key in entry:
            value = day_text(day + entry[key]) if key == "next" else entry[key]
            fields.append(f"{key}: {quoted(value) if key == 'note' else value}")
    return "  - {" + ", ".join(fields) + "}\n"


def log_lines(story, days, by, dice):
    lines, time, before = [], 0, 0
    for (_, entry), day in zip(story.entries, days):
        time = (time if day == before else 8 * 60) + 5 * (1 + dice.below(20))
        lines.append(entry_text(day, time if dice.happens(80) else 0, by, entry))
        before = day
    return lines


def in_hand(key, text, dice):
    """A text as people type it: mostly without quotes."""
    how = dice.below(10)
    if how == 0 and "'" not in text:
        return f"{key}: '{text}'\n"
    if how < 6 and not re.search(": | #|:$", text):
        return f"{key}: {text}\n"
    return f"{key}: {scalar(text)}\n"


def parts_of(story, days, identity, ids, up, dice):
    """The top of the file, as texts by key, in the order in which they stand."""
    name, latin, family = identity
    firm = dice.one_of(words.FIRM_KINDS).format(family)
    parts = {}
    if dice.happens(30):
        parts["#"] = f"# yaml-language-server: $schema={up}.fu/prospect.schema.json\n"
    domain = slug(firm) or latin
    parts["name"] = f"name: {scalar(name)}\n"
    parts["company"] = f"company: {scalar(firm)}\n"
    parts["role"] = f"role: {scalar(dice.one_of(words.ROLES))}\n"
    emails = [f"{latin.split('-')[0]}@{domain}.example"] + ([f"office@{domain}.example"] if dice.happens(20) else [])
    parts["emails"] = f"emails: {texts(emails)}\n"
    parts["phones"] = f'phones: ["+49 30 23125 {dice.below(1000):03}"]\n'
    parts["place"] = f"place: {dice.one_of(words.PLACES)}\n"
    if story.owner and not dice.happens(2):
        parts["owner"] = f"owner: {story.owner}\n"
    elif all("owner" not in entry for _, entry in story.entries):
        story.owner = ""
    else:
        parts["owner"] = f"owner: {story.owner}\n"
    sources = ["inbound", "event:baltic-fabric-days", "walked past the shop", "Heimtextil 2026"]
    if ids.order:
        sources += [f"referral:{ids.order[dice.below(len(ids.order))]}"] * 3
    parts["source"] = f"source: {dice.one_of(sources)}\n"
    if not dice.happens(3):
        parts["added"] = f"added: {day_text(days[0] - (dice.below(4) if dice.happens(30) else 0))}\n"
    if story.stage != "lead" or dice.happens(50):
        parts["stage"] = f"stage: {story.stage}\n"
    if dice.happens(60):
        parts["value"] = f"value: {100 * (1 + dice.below(400))} {'EUR' if dice.happens(85) else 'PLN'}\n"
    if story.cadence != "outbound" or dice.happens(70):
        parts["cadence"] = f"cadence: {story.cadence}\n"
    if story.type:
        parts["type"] = f"type: {story.type}\n"
    tags = dice.some_of(words.TAGS, 1 + dice.below(4))
    parts["tags"] = (f"tags: {texts(tags)}\n" if dice.happens(92) else
                     "tags:\n" + "".join(f"  - {tag}\n" for tag in tags))
    if dice.happens(60):
        parts["interests"] = f"interests: {texts(dice.some_of(words.INTERESTS, 1 + dice.below(2)))}\n"
    if dice.happens(20):
        parts["events"] = f"events: {texts(dice.some_of(words.EVENTS, 1 + dice.below(2)))}\n"
    if dice.happens(20):
        parts["objections"] = f"objections: {texts(dice.some_of(words.OBJECTIONS, 1 + dice.below(2)))}\n"
    for key, several, percent in (("problem", words.PROBLEMS, 60), ("loved", words.LOVED, 45)):
        if dice.happens(percent):
            parts[key] = in_hand(key, dice.one_of(several), dice)
    if dice.happens(8):
        parts["#2"] = dice.one_of(words.COMMENTS) + "\n"
    if dice.happens(50):
        facts = dice.some_of(words.FACTS, 1 + dice.below(3))
        parts["facts"] = "facts:\n" + "".join(
            f"  - {{date: {day_text(dice.one_of(days))}, fact: {scalar(fact, True)}}}\n" for fact in facts)
    if dice.happens(55):
        notes = dice.some_of(words.NOTES, 1 + dice.below(3))
        parts["notes"] = "notes: |\n" + "".join(f"  {note}\n" for note in notes)
    return parts, slug(firm)


def make_odd(kind, parts, log):
    """Changes one place, so that a reader of the plain forms has to leave the file to the library. The values stay."""
    if kind == 0:
        parts["problem"] = "problem: three suppliers,\n  no single delivery\n  date\n"
    elif kind == 1:
        parts["loved"] = 'loved: "the one-day\n  swatch service"\n'
    elif kind == 2:
        parts["tags"] = "tags: [\n  fashion,\n  berlin\n]\n"
    elif kind == 3:
        parts["notes"] = "notes: |2-\n   Prefers mornings.\n  Ring twice.\n"
    elif kind == 4:
        parts["company"] = "? company\n: Acme GmbH\n"
    elif kind == 5:
        log[-1] = log[-1].replace(", by: ", ",\n     by: ", 1)
    elif kind == 6:
        above = {"#": "--- # the only document\n"} | {key: text for key, text in parts.items() if key != "#"}
        parts.clear()
        parts.update(above)
    else:
        parts["problem"] = "problem: 'silk that is sold out\n  when a bride comes back'\n"


KINDS_OF_ODD = 8


def prospect_file(number, ids, odd, up):
    """ID, bytes and story of the prospect with this number; `ids` are those given so far."""
    dice = book_stories.Dice(20_261_120 + 7919 * number)
    identity = person(dice)
    story = book_stories.tell(dice)
    days = book_stories.days_of(story, dice)
    parts, firm = parts_of(story, days, identity, ids, up, dice)
    own_id = ids.give(identity[1], firm)
    log = log_lines(story, days, story.owner or "dana", dice)
    if odd and number % 20 == 7:
        make_odd(number // 20 % KINDS_OF_ODD, parts, log)
    gap = "\n" if dice.happens(85) else ""
    return own_id, ("".join(parts.values()) + gap + "log:\n" + "".join(log)).encode(), (story, days)
