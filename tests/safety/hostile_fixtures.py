"""The hostile fixtures: in each, one thing is bad in a book of otherwise good prospects.

Contents are bytes, or functions that make what is bad at the path they are given: a pipe, a link, a huge file.
"""

import itertools
import os
import re
import socket
from dataclasses import dataclass, replace
from datetime import date, timedelta

MIB, KIB = 1024 * 1024, 1024
BOM = b"\xef\xbb\xbf"

# --- What a fixture is ---------------------------------------------------------------------------------------

GOOD = {  # all three are late or due on 20 November 2026 whatever the cadence, because that was promised
    "ada-good": "prospects/ada-good.yaml",
    "bob-good": "prospects/bob-good.yaml",
    "cyd-good": "prospects/north/cyd-good.yaml",
}
GOOD_OVERDUE = {"ada-good", "cyd-good"}
GOOD_RULES = "format: 1\n"


def good_prospect(identifier):
    day = "2026-11-16" if identifier in GOOD_OVERDUE else "2026-11-20"
    name = identifier.split("-")[0].title()
    return (f"name: {name} Good\ncompany: {name} Ltd\nadded: 2026-11-02\n\nlog:\n"
            f"  - {{date: 2026-11-10, via: call, outcome: reached, next: {day}, note: \"Ring back\"}}\n").encode()


@dataclass
class Fixture:
    name: str
    files: dict                      # path in the book -> its content
    bad: tuple                       # the paths in the book about which there is to be a complaint
    expect: str                      # of each bad path: "error" (exactly one), "warning" (and no error),
                                     # "fine" (no error), "clean" (nothing at all), "any" (at most one error)
    id: str = "bad-one"              # what show, why and plan are asked for
    listed: set = None               # the IDs that are listed besides the good ones, when it is not simply `id`
    kind: str = "prospect"           # or "listing", "rules", "idea", "user"
    at: tuple = None                 # line and column of the error; a column of None is any
    code: str = None                 # the word in brackets
    whole: bool = False              # the error is about the file as a whole, and has no line
    others: bool = True              # whether the good ones can be listed at all
    as_nobody: bool = False          # run without root's rights
    long_only: bool = False          # large, or like others: only in a long run
    few_commands: bool = False       # large: in an ordinary run a few commands are enough
    link_to_book: bool = False       # the book is named by a link to it
    probe: object = None             # probe(fu) runs more commands with fu(*arguments), and complains to it
    directory_mode: int = None       # of the book itself


def where(data, needle, skip=0):
    """Line and column, both from 1, of the first byte of `needle`; columns in bytes, without a byte order mark."""
    data, needle = as_bytes(data), as_bytes(needle)
    at = -1
    for _ in range(skip + 1):
        at = data.index(needle, at + 1)
    start = data.rfind(b"\n", 0, at) + 1
    mark = len(BOM) if start == 0 and data.startswith(BOM) else 0
    return data.count(b"\n", 0, at) + 1, at - start - mark + 1


def as_bytes(text):
    return text if isinstance(text, bytes) else text.encode()


def prospect_file(name, data, expect, **more):
    """A fixture that is one prospect's file with this content."""
    path = "prospects/bad-one.yaml"
    return Fixture(name=name, files={path: data if callable(data) else as_bytes(data)}, bad=(path,),
                   expect=expect, **more)


ON_HOSTILE = "name: Bad One\ncadence: hostile\nadded: 2026-11-02\n"


def rules_file(name, data, expect, prospect=ON_HOSTILE, **more):
    """A fixture that is a fu.yaml with this content, and a prospect that depends on it."""
    files = {"fu.yaml": data if callable(data) else as_bytes(data),
             "prospects/bad-one.yaml": as_bytes(prospect)}
    return Fixture(name=name, files=files, bad=("fu.yaml",), expect=expect, kind="rules", **more)


def idea_file(name, data, expect, **more):
    path = "ideas/bad-idea.yaml"
    return Fixture(name=name, files={path: data if callable(data) else as_bytes(data)}, bad=(path,),
                   expect=expect,
                   kind="idea", id="ada-good", **more)


def user_file(name, data, expect, **more):
    return Fixture(name=name, files={"../config/fu/config.yaml": data if callable(data) else as_bytes(data)},
                   bad=("../config/fu/config.yaml",), expect=expect, kind="user", id="ada-good", **more)


NAME = "name: Bad One\nadded: 2026-11-02\n"

# --- Special files -------------------------------------------------------------------------------------------


def link_to(target):
    return lambda path: os.symlink(target, path)


def pipe(path):
    os.mkfifo(path)


def unix_socket(path):
    here = os.getcwd()
    os.chdir(os.path.dirname(path))  # a socket's path must be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.basename(path))
    os.chdir(here)


def folder(path):
    os.mkdir(path)


def sparse(size):
    def make(path):
        with open(path, "wb") as file:
            file.truncate(size)
    return make


def without_rights(data, mode=0):
    def make(path):
        with open(path, "wb") as file:
            file.write(as_bytes(data))
        os.chmod(path, mode)
    return make


def folder_without_rights(mode):
    """A folder with a good file in it, which this mode protects."""
    def make(path):
        os.mkdir(path)
        with open(os.path.join(path, b"hid-good.yaml" if isinstance(path, bytes) else "hid-good.yaml"),
                  "wb") as file:
            file.write(as_bytes(NAME))
        os.chmod(path, mode)
    return make


def deep_folders(depth, name, data):
    """Folders in folders with a file in the innermost; the whole path may be longer than the system allows."""
    def make(path):
        os.mkdir(path)
        here = os.open(path, os.O_RDONLY)
        for _ in range(depth - 1):
            os.mkdir(name, dir_fd=here)
            below = os.open(name, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = below
        file = os.open("deep-one.yaml", os.O_WRONLY | os.O_CREAT, dir_fd=here)
        os.write(file, as_bytes(data))
        os.close(file)
        os.close(here)
    return make


# --- Escape sequences and changes of direction, in every field -----------------------------------------------

# What a terminal must never get: colour, a window title, C1 controls, changes of direction, line separators.
PAYLOAD = "red\x1b[31m\x1b]0;pwn\x07\x9b2J\u202eabc\u2066\u2069\u200f\u200e\u061c\x7f\x85\u2028\u2029\ufeff\b\r\t\nz"
RAW_BIDI = "rtl\u202edef\u2066ghi\u2069\u200fz"
RAW_ESCAPE = "a\x1b[31mb"


def escape(character):
    """As YAML and fu write it."""
    number = ord(character)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def yaml_quoted(text):
    """The text in double quotes, everything but plain ASCII as an escape."""
    written = ("\\" + c if c in '"\\' else c if " " <= c <= "~" else escape(c) for c in text)
    return '"' + "".join(written) + '"'


TEXT_KEYS = ["name", "company", "role", "place", "owner", "source", "problem", "loved", "notes"]
LIST_KEYS = ["emails", "phones", "tags", "interests", "events", "objections"]
ENTRY_TEXT_KEYS = ["owner", "resume", "idea", "by", "note"]
# The field, and what a file with nonsense in it is. The agenda must not move: then it is an error.
FIELDS = ([(key, "fine") for key in TEXT_KEYS + LIST_KEYS
           + ["stage", "value", "cadence", "type", "facts.date", "facts.fact"]]
          + [("added", "error")]
          + [("log." + key, "fine") for key in ENTRY_TEXT_KEYS
             + ["time", "via", "outcome", "cadence", "stage", "judge"]]
          + [("log." + key, "error") for key in ["date", "touch", "next", "stop"]])


def prospect_with(field_name, value):
    """A prospect's file with `value`, as it is written in YAML, in one field."""
    top = {"name": "Bad One", "company": "Bad Ltd"}
    entry = {"date": "2026-11-03", "via": "call", "outcome": "voicemail"}
    fact = {"date": "2026-11-03", "fact": "has a shop"}
    part, _, key = field_name.rpartition(".")
    {"": top, "log": entry, "facts": fact}[part][key] = value
    lines = [f"{k}: {v}" for k, v in top.items()]
    for name, mapping in (("facts", fact), ("log", entry)):
        lines += [f"{name}:", "  - {" + ", ".join(f"{k}: {v}" for k, v in mapping.items()) + "}"]
    return "\n".join(lines) + "\n"


def shown_text(item, field_name):
    """The texts that `show --json` gives for a field."""
    part, _, key = field_name.rpartition(".")
    holder = item if not part else item[part][0]
    return holder[key] if isinstance(holder[key], list) else [holder[key]]


def keeps_text(field_name, text):
    """A probe: the field stands in `show --json` exactly as it was meant."""
    def probe(fu):
        shown = ("show", "bad-one", "--json")
        for item in fu.json(*shown)["items"]:
            if text not in (found := shown_text(item, field_name)):
                fu.complain(shown, f"expected {field_name} {text!r}, got {found!r}")
    return probe


def is_text(field_name):
    part, _, key = field_name.rpartition(".")
    return key in {"": TEXT_KEYS + LIST_KEYS + ["stage"], "facts": ["fact"],
                   "log": ENTRY_TEXT_KEYS + ["via", "outcome", "cadence", "stage"]}[part]


def escapes_in_prospects():
    for name, verdict in FIELDS:
        raw = prospect_with(name, RAW_ESCAPE)
        yield prospect_file(f"raw ESC in {name}", raw, "error", at=where(raw, "\x1b"), code="encoding")
        for what, written, text in (("escaped controls", yaml_quoted(PAYLOAD), PAYLOAD),
                                    ("bidi", RAW_BIDI, RAW_BIDI)):
            data = prospect_with(name, written)
            at = where(data, written) if verdict == "error" else None
            probe = keeps_text(name, text) if is_text(name) else None
            yield prospect_file(f"{what} in {name}", data, verdict, at=at, probe=probe)
            if name in LIST_KEYS:
                yield prospect_file(f"{what} in a list of {name}", prospect_with(name, f"[one, {written}]"),
                                    verdict, probe=probe)
    quoted = yaml_quoted(PAYLOAD)
    for what, data in {"a key": f"{NAME}{quoted}: 1\n", "a key without a value": f"{NAME}{quoted}:\n",
                       "a key of a fact": f"{NAME}facts:\n  - {{{quoted}: 1}}\n",
                       "a key of an entry": f"{NAME}log:\n  - {{date: 2026-11-03, {quoted}: 1}}\n",
                       "an unknown value": f"{NAME}colour: {quoted}\n",
                       "a complex value": f"{NAME}name2: {{{quoted}: [{quoted}]}}\n",
                       "a reference": f"{NAME}source: {yaml_quoted('referral:' + PAYLOAD)}\n",
                       "an event": f"{NAME}source: {yaml_quoted('event:' + PAYLOAD)}\n"}.items():
        yield prospect_file(f"escaped controls in {what}", data, "fine")
        yield prospect_file(f"bidi in {what}", data.replace(quoted, RAW_BIDI), "fine")
    twice = f"{NAME}{quoted}: 1\n{quoted}: 2\n"
    yield prospect_file("escaped controls in a key given twice", twice, "error", at=where(twice, quoted, 1),
                        code="duplicate-key")
    missing = f"{NAME}log:\n  - {{date: 2026-11-03, {quoted}}}\n"
    yield prospect_file("escaped controls in an entry's key without a value", missing, "error",
                        at=where(missing, quoted))
    for what, line in {"an anchor": f"role: &{RAW_BIDI} x", "an alias": f"role: *{RAW_BIDI}",
                       "a tag": f"role: !{RAW_BIDI} x",
                       "a line without a colon": RAW_BIDI}.items():
        yield prospect_file(f"bidi in {what}", f"{NAME}{line}\n", "error")
    for character in "\x85\u2028\u2029\ufeff\u200b\u00ad\U000e0041":
        yield prospect_file(f"raw U+{ord(character):04X} in a text", f"{NAME}role: a{character}b\n", "fine",
                            probe=keeps_text("role", f"a{character}b"))
    yield prospect_file("NUL as an escape", f'{NAME}role: "a\\0b"\n', "any")
    for surrogate in ("\\ud800", "\\udfff", "\\ud83d\\ude00", "\\U0000d800", "\\U00110000", "\\Uffffffff"):
        yield prospect_file(f"{surrogate} as an escape", f'{NAME}role: "a{surrogate}b"\n', "any")


# The field, its place in fu.yaml, and what a fu.yaml with nonsense in it is.
STEP = "cadences:\n  hostile:\n    steps:\n      - {{wait: 1w, {}: VALUE}}\n"
RULES_FIELDS = [
    ("format", "format: VALUE\n", "error"),
    ("workdays", "calendar:\n  workdays: [mon, VALUE]\n", "error"),
    ("holiday.date", "calendar:\n  holidays:\n    - {date: VALUE}\n", "error"),
    ("holiday.from", "calendar:\n  holidays:\n    - {from: VALUE, to: 2026-12-01}\n", "error"),
    ("holiday.name", "calendar:\n  holidays:\n    - {date: 2026-11-23, name: VALUE}\n", "fine"),
    ("absence.owner", "calendar:\n  absences:\n    - {owner: VALUE, from: 2026-11-23, to: 2026-11-24}\n",
     "fine"),
    ("absence.to", "calendar:\n  absences:\n    - {owner: dana, from: 2026-11-23, to: VALUE}\n", "error"),
    ("workless owner", "calendar:\n  absences:\n    - {owner: VALUE, from: 2020-01-01, to: 2200-12-31}\n",
     "error"),
    ("default-cadence", "default-cadence: VALUE\n", "error"),
    ("channels", "channels: [call, VALUE]\n", "fine"),
    ("cadence", "cadences:\n  VALUE:\n    steps:\n      - {wait: 1w, via: VALUE}\n", "fine"),
    ("cadence without steps", "cadences:\n  VALUE: {about: nothing}\n", "error"),
    ("cadence.about", "cadences:\n  hostile:\n    about: VALUE\n    steps:\n      - {wait: 1w}\n", "fine"),
    ("cadence.then", "cadences:\n  hostile:\n    then: VALUE\n    steps:\n      - {wait: 1w}\n", "error"),
    ("cadence.priority", "cadences:\n  hostile:\n    priority: VALUE\n    steps:\n      - {wait: 1w}\n",
     "error"),
    ("step.wait", "cadences:\n  hostile:\n    steps:\n      - {wait: VALUE}\n", "error"),
    ("step.times", STEP.format("times"), "error"),
    ("step.via", STEP.format("via"), "fine"),
    ("step.say", STEP.format("say"), "fine"),
    ("step.template", STEP.format("template"), "fine"),
    ("step's unknown key", "cadences:\n  hostile:\n    steps:\n      - {wait: 1w, VALUE: 1}\n", "fine"),
    ("cadence.outcome",
     "cadences:\n  hostile:\n    steps:\n      - {wait: 1w}\n    outcomes:\n      VALUE: {next: 2d}\n",
     "fine"),
    ("outcome", "outcomes:\n  VALUE: {next: 1d}\n", "fine"),
    ("outcome.touch", "outcomes:\n  odd: {touch: VALUE}\n", "error"),
    ("outcome.next", "outcomes:\n  odd: {next: VALUE}\n", "error"),
    ("outcome.via", "outcomes:\n  odd: {via: VALUE}\n", "fine"),
    ("outcome.cadence", "outcomes:\n  odd: {cadence: VALUE}\n", "error"),
    ("outcome.stage", "outcomes:\n  odd: {stage: VALUE}\n", "fine"),
    ("outcome.stop", "outcomes:\n  odd: {stop: VALUE}\n", "error"),
    ("stage.name", "stages:\n  - {name: VALUE}\n  - {name: other}\n", "fine"),
    ("stage given twice", "stages:\n  - {name: VALUE}\n  - {name: VALUE}\n", "error"),
    ("stage.chance", "stages:\n  - {name: lead, chance: VALUE}\n", "fine"),
    ("stage.closed", "stages:\n  - {name: lead, closed: VALUE}\n", "fine"),
    ("stage.cadence", "stages:\n  - {name: lead, cadence: VALUE}\n", "error"),
    ("goals.hour", "goals: {hour: VALUE}\n", "fine"),
    ("goals.first-meeting", "goals: {first-meeting: VALUE}\n", "fine"),
    ("goals.concentration", "goals: {concentration: VALUE}\n", "fine"),
    ("stalled.days", "stalled: {days: VALUE}\n", "fine"),
    ("an unknown key", "VALUE: 1\n", "fine"),
    ("an unknown key of the calendar", "calendar: {VALUE: 1}\n", "fine"),
]


def escapes_in_rules():
    # A prospect for each word that the rules may have.
    def prospect(value):
        return (f"name: Bad One\ncadence: {value}\nstage: {value}\nowner: {value}\nadded: 2026-11-02\n"
                f"log:\n  - {{date: 2026-11-03, via: {value}, outcome: {value}}}\n")
    for name, template, verdict in RULES_FIELDS:
        raw = template.replace("VALUE", RAW_ESCAPE)
        yield rules_file(f"raw ESC in fu.yaml's {name}", raw, "error", at=where(raw, "\x1b"), code="encoding")
        for what, written in (("escaped controls", yaml_quoted(PAYLOAD)), ("bidi", RAW_BIDI)):
            about_value = name not in ("stage given twice", "workless owner", "cadence without steps")
            data = template.replace("VALUE", written)
            at = where(data, written) if verdict == "error" and about_value else None
            owner_of_plan = "hostile" if "hostile" in template else written
            yield rules_file(f"{what} in fu.yaml's {name}", data, verdict, at=at,
                             prospect=prospect(written).replace(f"cadence: {written}",
                                                                f"cadence: {owner_of_plan}"))


def escapes_elsewhere():
    for key in ("title", "url", "tags", "kind", "date", "until"):
        base = "title: Good to know\n" if key != "title" else ""
        raw = f"{base}{key}: {RAW_ESCAPE}\n"
        yield idea_file(f"raw ESC in an idea's {key}", raw, "error", at=where(raw, "\x1b"), code="encoding")
        for what, written in (("escaped controls", yaml_quoted(PAYLOAD)), ("bidi", RAW_BIDI)):
            yield idea_file(f"{what} in an idea's {key}", f"{base}{key}: {written}\n", "fine")
    yield idea_file("escaped controls in an idea's key", f"title: Good to know\n{yaml_quoted(PAYLOAD)}: 1\n",
                    "fine")
    for key in ("me", "book"):
        raw = f"{key}: {RAW_ESCAPE}\n"
        yield user_file(f"raw ESC in the user's {key}", raw, "error", at=where(raw, "\x1b"))
        for what, written in (("escaped controls", yaml_quoted(PAYLOAD)), ("bidi", RAW_BIDI)):
            yield user_file(f"{what} in the user's {key}", f"{key}: {written}\n", "fine")
    yield user_file("escaped controls in the user's key", f"{yaml_quoted(PAYLOAD)}: 1\n", "fine")


# --- Names ---------------------------------------------------------------------------------------------------


def strange_names():
    a_prospect = as_bytes(NAME)

    def not_an_id(what, name, expect="warning", **more):
        path = b"prospects/" + as_bytes(name)
        stem = as_bytes(name).removesuffix(b".yaml")
        stem = b"help-me" if stem == b"--help" else stem
        return Fixture(name=f"file name: {what}", files={path: a_prospect}, bad=(path,), expect=expect,
                       kind="listing",
                       id=stem, listed=set(), code="filename" if expect == "warning" else None, whole=True,
                       **more)

    yield not_an_id("-rf.yaml", "-rf.yaml")
    yield not_an_id("--help.yaml", "--help.yaml")
    yield not_an_id("..yaml", "..yaml", "clean")
    yield not_an_id("...yaml", "...yaml", "clean")
    yield not_an_id(".yaml", ".yaml", "clean")
    yield not_an_id("65 letters", "a" * 65 + ".yaml")
    yield not_an_id("250 letters", "a" * 250 + ".yaml")
    yield not_an_id("a capital letter", "Bad.yaml")
    yield not_an_id(".yml", "bad-two.yml")
    yield not_an_id(".YAML", "bad-two.YAML")
    yield not_an_id("a blank", "bad two.yaml")
    yield not_an_id("a blank at the end", "bad-two.yaml ")
    yield not_an_id("a conflict copy", "bad-two (Dana's copy).yaml")
    yield not_an_id("an asterisk", "*.yaml")
    yield not_an_id("a command", "$(touch pwned).yaml")
    yield not_an_id("a colon", "bad:7:10: error: fake.yaml")
    yield not_an_id("a percent sign and a comma", "50%,line=9::x.yaml")
    yield not_an_id("an escape sequence", b"bad\x1b[31m\x1b]0;pwn\x07.yaml")
    yield not_an_id("a C1 control", "bad\u009b2J.yaml")
    yield not_an_id("a newline", "bad\nprospects/ada-good.yaml:1:1: error: fake.yaml")
    yield not_an_id("a tab and a carriage return", "bad\t\r.yaml")
    yield not_an_id("DEL", "bad\x7f.yaml")
    yield not_an_id("bidi", "bad\u202elmay.exe\u2066\u200f.yaml")
    yield not_an_id("not UTF-8", b"bad\xff\xfe\xc0\xaf.yaml")
    yield not_an_id("a surrogate", b"bad\xed\xa0\x80.yaml")
    yield not_an_id("a combining mark", "be\u0301d.yaml")
    yield not_an_id("a full-width letter", "\uff42ad.yaml")
    long_id = "a" * 64
    yield Fixture("file name: 64 letters", {f"prospects/{long_id}.yaml": a_prospect},
                  (f"prospects/{long_id}.yaml",), "fine", id=long_id)
    for what, name in {"an escape sequence": b"n\x1b[31m", "bidi": "n\u202ehtron", "a newline": "n\nx",
                       "not UTF-8": b"n\xff",
                       "a blank": "n w", "-C": "-C", "200 letters": "n" * 200}.items():
        path = b"prospects/" + as_bytes(name) + b"/bad-one.yaml"
        yield Fixture(f"folder name: {what}", {path: a_prospect}, (path,), "fine")
        yield Fixture(f"folder name: {what}, a bad file in it", {path: a_prospect + b"added: 2026-02-30\n"},
                      (path,), "error",
                      at=(3, 1))
    twins = ("prospects/bad-one.yaml", "prospects/north/bad-one.yaml")
    yield Fixture("two files with one ID", dict.fromkeys(twins, a_prospect), twins, "error",
                  code="duplicate-id", whole=True)
    triplets = (*twins, "prospects/south/bad-one.yaml")
    yield Fixture("three files with one ID", dict.fromkeys(triplets, a_prospect), triplets, "error",
                  code="duplicate-id", whole=True)
    for name in ("an\x1b[31m.yaml", "Idea.yaml", "-rf.yaml", "id\nea.yaml", "id\u202eea.yaml",
                 b"id\xff.yaml"):
        path = b"ideas/" + as_bytes(name)
        yield Fixture(f"an idea's file name: {name!r}", {path: b"title: Good to know\n"}, (path,), "warning",
                      kind="idea",
                      id="ada-good", code="filename", whole=True)


# --- What is not an ordinary file ----------------------------------------------------------------------------


def special_files():
    outside = "../../outside/stranger.yaml"  # seen from prospects/
    bad = "prospects/bad-one.yaml"

    def special(name, make, expect="error", **more):
        more.setdefault("whole", expect == "error")
        return Fixture(name, {bad: make, "../outside/stranger.yaml": as_bytes(NAME + "role: secret\n")},
                       (bad,), expect, **more)

    yield special("a pipe", pipe, code="not-a-file")
    yield special("a socket", unix_socket)
    yield special("a folder that is named like a prospect", folder, kind="listing", listed=set())
    with_one_in_it = special("a folder that is named like a prospect, with one in it", folder, kind="listing",
                             listed={"new-one"}, id="new-one")
    with_one_in_it.files["prospects/bad-one.yaml/new-one.yaml"] = as_bytes(NAME)
    yield with_one_in_it
    yield special("a link to /dev/null", link_to("/dev/null"))
    yield special("a link to /dev/zero", link_to("/dev/zero"))
    yield special("a link to /proc/self/environ", link_to("/proc/self/environ"))
    yield special("a link to standard input", link_to("/dev/stdin"))
    yield special("a link out of the book", link_to(outside), code="symlink")
    yield special("a link inside the book", link_to("ada-good.yaml"), "fine")
    yield special("a link to a folder", link_to("north"))
    yield special("a link to nothing", link_to("nowhere.yaml"), code="symlink")
    yield special("a link to itself", link_to("bad-one.yaml"), code="symlink")
    yield special("a link to an empty name's folder", link_to("."))
    yield special("a link with an escape sequence", link_to("\x1b[31m.yaml"))
    yield special("a sparse file of 100 MiB", sparse(100 * MIB), code="limit")
    yield special("a sparse file of 100 GiB", sparse(100 * KIB * MIB), code="limit")
    yield special("an empty file", b"", whole=False, code="empty")

    def out_by_two_links(path):
        os.symlink("hop", path)
        os.symlink(outside, os.path.join(os.path.dirname(path), "hop"))
    chain = special("a link to a link out of the book", out_by_two_links, code="symlink")
    yield chain

    def two_in_a_circle(path):
        os.symlink("hop", path)
        os.symlink("bad-one.yaml", os.path.join(os.path.dirname(path), "hop"))
    yield special("two links in a circle", two_in_a_circle, code="symlink")

    def inside_by_the_whole_path(path):
        os.symlink(os.path.join(os.path.realpath(os.path.dirname(path)), "ada-good.yaml"), path)
    yield special("a link inside the book, by its whole path", inside_by_the_whole_path, "fine")
    linked = special("a link inside the book, which is itself named by a link", inside_by_the_whole_path,
                     "fine", link_to_book=True)
    yield linked
    yield special("a link out of the book, which is itself named by a link", link_to(outside),
                  link_to_book=True)

    def beside_a_prefix(path):  # book-2 is not inside of book
        book = os.path.dirname(os.path.dirname(path))
        os.mkdir(book + "-2")
        with open(book + "-2/x.yaml", "wb") as file:
            file.write(as_bytes(NAME))
        os.symlink("../../book-2/x.yaml", path)
    yield special("a link to a book beside this one", beside_a_prefix, code="symlink")

    def listing(name, path, make, expect, **more):
        more.setdefault("listed", set())
        return Fixture(name, {path: make, "../outside/stranger.yaml": as_bytes(NAME)}, (path,), expect,
                       kind="listing", whole=True, **more)

    yield listing("a link to a folder in the book", "prospects/south", link_to("north"), "warning")
    yield listing("a link to the folder above", "prospects/south", link_to("."), "warning")
    yield listing("a link to a folder outside", "prospects/south", link_to("../../outside"), "warning")
    yield listing("a link to the root folder", "prospects/root", link_to("/"), "warning")
    yield listing("200 folders in one another", "prospects/d0", deep_folders(200, "dd", NAME), "fine",
                  listed={"deep-one"}, id="deep-one")
    too_long = "prospects/d0" + ("/" + "d" * 40) * 100  # 4112 bytes: the first path that is longer than Linux allows
    yield replace(listing("a path longer than the system allows", "prospects/d0",
                          deep_folders(200, "d" * 40, NAME), "error", id="deep-one"), bad=(too_long,))
    yield listing("1000 folders in one another", "prospects/d0", deep_folders(1000, "d", NAME), "fine",
                  listed={"deep-one"}, id="deep-one")
    yield listing("an empty folder", "prospects/south", folder, "clean")

    def linked_away(path):
        book = os.path.dirname(path)
        os.rename(path, os.path.join(book, "real"))
        os.symlink("real", path)

    def turned_into(make):
        def turn(path):
            linked_away(path)
            os.unlink(path)
            make(path)
        return turn
    more = {"others": False, "id": "bad-one", "listed": set(), "kind": "listing", "whole": True}
    yield Fixture("prospects/ is a link", {"prospects": linked_away}, ("prospects",), "error", **more)
    yield Fixture("prospects/ is a file", {"prospects": turned_into(without_rights(NAME, 0o644))},
                  ("prospects",), "error", **more)
    yield Fixture("prospects/ is a pipe", {"prospects": turned_into(pipe)}, ("prospects",), "error", **more)
    yield Fixture("prospects/ is a circle", {"prospects": turned_into(link_to("prospects"))}, ("prospects",),
                  "error", **more)

    def removed(path):
        linked_away(path)
        os.unlink(path)
    yield Fixture("prospects/ is missing", {"prospects": removed}, ("prospects",), "clean", **more)

    for name, make in {"a pipe": pipe, "a folder": folder,
                       "a link out of the book": link_to("../outside/stranger.yaml"),
                       "a link to /dev/zero": link_to("/dev/zero"), "a link to nothing": link_to("nowhere"),
                       "a link to itself": link_to("fu.yaml"), "a socket": unix_socket,
                       "a sparse file of 100 MiB": sparse(100 * MIB),
                       "1 MiB and a byte": b"#" * (MIB + 1)}.items():
        fixture = rules_file(f"fu.yaml is {name}", make, "error", whole=True)
        fixture.files["../outside/stranger.yaml"] = as_bytes(GOOD_RULES)
        yield fixture
    inside = rules_file("fu.yaml is a link inside the book", link_to("real.yaml"), "fine", prospect=NAME)
    inside.files["real.yaml"] = as_bytes(GOOD_RULES)
    yield inside

    for name, make, expect in (("a pipe", pipe, "error"), ("a socket", unix_socket, "error"),
                               ("a folder", folder, "any"),
                               ("a link out of the book", link_to("../../outside/stranger.yaml"), "error"),
                               ("a link to nothing", link_to("nowhere"), "error"),
                               ("a link to /dev/zero", link_to("/dev/zero"), "error"),
                               ("a sparse file of 100 MiB", sparse(100 * MIB), "error")):
        fixture = idea_file(f"an idea is {name}", make, expect, whole=True)
        fixture.files["../outside/stranger.yaml"] = b"title: secret\n"
        yield fixture
    for name, make in {"a link": link_to("../outside"), "a file": without_rights("x", 0o644),
                       "a pipe": pipe}.items():
        yield Fixture(f"ideas/ is {name}", {"ideas": make, "../outside/stranger.yaml": b"title: secret\n"},
                      ("ideas",), "error",
                      kind="idea", id="ada-good", whole=True)
    for name, make in {"a pipe": pipe, "a folder": folder, "a link to /dev/zero": link_to("/dev/zero"),
                       "a socket": unix_socket,
                       "a link to itself": link_to("config.yaml"), "a link to nothing": link_to("nowhere"),
                       "a sparse file of 100 MiB": sparse(100 * MIB)}.items():
        yield user_file(f"the user's file is {name}", make, "error", whole=True)


def protected_files():
    yield prospect_file("a file without rights", without_rights(NAME), "error", whole=True, as_nobody=True,
                        code="unreadable")
    yield Fixture("a folder without rights", {"prospects/south": folder_without_rights(0)},
                  ("prospects/south",), "error",
                  kind="listing", listed=set(), whole=True, as_nobody=True, id="hid-good", code="unreadable")
    yield Fixture("a folder that can only be passed", {"prospects/south": folder_without_rights(0o111)},
                  ("prospects/south",), "error",
                  kind="listing", listed=set(), whole=True, as_nobody=True, id="hid-good", code="unreadable")
    yield Fixture("a folder that can only be listed", {"prospects/south": folder_without_rights(0o444)},
                  ("prospects/south/hid-good.yaml",), "error", kind="listing", listed=set(), whole=True,
                  as_nobody=True, id="hid-good")
    yield Fixture("prospects/ without rights", {"prospects": lambda path: os.chmod(path, 0)}, ("prospects",),
                  "error", kind="listing",
                  listed=set(), whole=True, as_nobody=True, others=False)
    yield rules_file("fu.yaml without rights", without_rights(GOOD_RULES), "error", whole=True,
                     as_nobody=True)
    yield idea_file("an idea without rights", without_rights("title: x\n"), "error", whole=True,
                    as_nobody=True)
    yield Fixture("ideas/ without rights", {"ideas": folder_without_rights(0)}, ("ideas",), "error",
                  kind="idea", id="ada-good",
                  whole=True, as_nobody=True)
    yield user_file("the user's file without rights", without_rights("me: dana\n"), "error", whole=True,
                    as_nobody=True)
    yield prospect_file("a link to a file without rights outside", link_to("/etc/shadow"), "error",
                        whole=True, as_nobody=True)


# --- Encodings -----------------------------------------------------------------------------------------------


def encodings():
    name = as_bytes(NAME)
    a_text = "name: Zoë Krüger\nadded: 2026-11-02\n"
    yield prospect_file("only a byte order mark", BOM, "error", code="empty")
    yield prospect_file("only comments", "# nothing\n\n  # here\n", "error", code="empty")
    yield prospect_file("only blank lines", " \n\n   \n", "error", code="empty")
    yield prospect_file("only ---", "---\n", "error")
    yield prospect_file("only ...", "...\n", "error")
    yield prospect_file("only ~", "~\n", "error")
    yield prospect_file("only a text", "name\n", "error")
    yield prospect_file("only a list", "- name: Bad One\n", "error", at=(1, 1))
    yield prospect_file("a byte order mark before a good file", BOM + name, "fine")
    bad_day = BOM + b"added: 2026-02-30\nname: Bad One\n"
    yield prospect_file("a byte order mark before a bad line", bad_day, "error", at=(1, 8))
    yield prospect_file("two byte order marks", BOM + BOM + name, "any")
    yield prospect_file("a byte order mark in the middle", name + BOM + b"role: x\n", "any")
    yield prospect_file("CRLF", name.replace(b"\n", b"\r\n"), "fine")
    yield prospect_file("no newline at the end", name.rstrip(), "fine")
    nul = name + b"role: a\0b\n"
    yield prospect_file("NUL in a text", nul, "error", at=where(nul, b"\0"), code="encoding")
    yield prospect_file("NUL alone", b"\0", "error", at=(1, 1), code="encoding")
    yield prospect_file("a page of NULs", bytes(4096), "error", at=(1, 1), code="encoding")
    latin = a_text.encode("latin-1")
    yield prospect_file("Latin-1", latin, "error", at=where(latin, b"\xeb"), code="encoding")
    for order in ("le", "be"):
        mark = b"\xff\xfe" if order == "le" else b"\xfe\xff"
        data = a_text.encode("utf-16-" + order)
        yield prospect_file(f"UTF-16 {order} with a mark", mark + data, "error", at=(1, 1), code="encoding")
        yield prospect_file(f"UTF-16 {order} without a mark", data, "error", at=where(data, b"\0"),
                            code="encoding")
        wide = a_text.encode("utf-32-" + order)
        yield prospect_file(f"UTF-32 {order} without a mark", wide, "error", at=where(wide, b"\0"),
                            code="encoding")
    yield prospect_file("only a UTF-16 mark", b"\xff\xfe", "error", at=(1, 1))
    lone = name + b"role: a\rb\n"
    yield prospect_file("a lone carriage return", lone, "error", at=where(lone, b"\r"), code="encoding")
    yield prospect_file("a carriage return at the end", name + b"role: a\r", "error", at=(3, 8),
                        code="encoding")
    yield prospect_file("lines that end with CR only", name.replace(b"\n", b"\r"), "error",
                        at=where(name.replace(b"\n", b"\r"), b"\r"))
    yield prospect_file("CR CR LF", name.replace(b"\n", b"\r\r\n"), "error", at=(1, 14))
    for what, wrong in {"an overlong slash": b"\xc0\xaf", "an overlong NUL": b"\xc0\x80",
                        "an overlong three": b"\xe0\x80\xaf",
                        "an overlong four": b"\xf0\x80\x80\xaf", "a high surrogate": b"\xed\xa0\x80",
                        "a low surrogate": b"\xed\xbf\xbf",
                        "a pair of surrogates": b"\xed\xa0\xbd\xed\xb8\x80",
                        "beyond U+10FFFF": b"\xf4\x90\x80\x80", "F8": b"\xf8\x88\x80\x80\x80",
                        "FF": b"\xff", "a continuation alone": b"\x80", "a start alone": b"\xc3",
                        "a cut character": b"\xf0\x9f\x98",
                        "U+FFFE": b"\xef\xbf\xbe", "U+FFFF": b"\xef\xbf\xbf"}.items():
        data = name + b"role: ab" + wrong + b"c\n"
        yield prospect_file(f"{what}", data, "error", at=(3, 9), code="encoding")
        yield prospect_file(f"{what} at the very end", name + b"# ab" + wrong, "error", at=(3, 5),
                            code="encoding")
    for what, character in {"ESC": b"\x1b", "BEL": b"\x07", "backspace": b"\b", "form feed": b"\f",
                            "DEL": b"\x7f",
                            "CSI": b"\xc2\x9b"}.items():
        data = name + b"# ab" + character + b"\n"
        yield prospect_file(f"{what} in a comment", data, "error", at=(3, 5), code="encoding")
    for name_of_kind, make in (("fu.yaml", rules_file), ("an idea", idea_file),
                               ("the user's file", user_file)):
        yield make(f"{name_of_kind} in Latin-1", "# Zoë\n".encode("latin-1"), "error", at=(1, 5))
        yield make(f"{name_of_kind} in UTF-16", "# Zoë\n".encode("utf-16-le"), "error", at=(1, 2))
        yield make(f"{name_of_kind} with NUL", b"# a\0\n", "error", at=(1, 4))
        yield make(f"{name_of_kind} with a conflict marker", b"# a\n<<<<<<< ours\n", "error", at=(2, 1))
        yield make(f"{name_of_kind} with a key given twice", b"title: a\ntitle: b\n", "error", at=(2, 1))
        yield make(f"{name_of_kind} with an alias", b"title: *a\n", "error", at=(1, 8))
        yield make(f"{name_of_kind} is a list", b"- a\n", "any" if make is user_file else "error")
        yield make(f"{name_of_kind} with two documents", b"title: a\n---\ntitle: b\n", "error")
        yield make(f"{name_of_kind} with an open quote", b"title: \"a\nurl: b\n", "error")
        yield make(f"{name_of_kind} with an open bracket", b"title: [a\nurl: b\n", "error")
        yield make(f"{name_of_kind} with a stray comma", b",\n", "error")
        yield make(f"{name_of_kind} 10,000 deep", b"title: " + b"[" * 10_000, "error")
    for what, data in {"empty": b"", "only a byte order mark": BOM, "only comments": b"# nothing\n",
                       "only ---": b"---\n", "only ~": b"~\n"}.items():
        yield rules_file(f"fu.yaml: {what}", data, "fine", prospect=NAME)
        yield user_file(f"the user's file: {what}", data, "fine")
        yield idea_file(f"an idea: {what}", data, "error")


# --- YAML ----------------------------------------------------------------------------------------------------


def bomb():
    """Nine levels of ten, a few hundred bytes: a thousand million texts when the aliases are followed."""
    lines = ["a: &a [lol,lol,lol,lol,lol,lol,lol,lol,lol]"]
    for above, name in zip("abcdefgh", "bcdefghi"):
        lines.append(f"{name}: &{name} [" + ",".join([f"*{above}"] * 9) + "]")
    return "\n".join(lines) + "\n"


def conflict_markers():
    for marker in ("<<<<<<<", "|||||||", "=======", ">>>>>>>"):
        for suffix in ("", " ours"):
            data = f"{NAME}{marker}{suffix}\nrole: x\n"
            yield prospect_file(f"conflict marker '{marker}{suffix}'", data, "error", at=(3, 1),
                                code="conflict")
        yield prospect_file(f"conflict marker '{marker}' on the first line", f"{marker}\n{NAME}", "error",
                            at=(1, 1), code="conflict")
        yield prospect_file(f"conflict marker '{marker}' behind a byte order mark",
                            BOM + as_bytes(f"{marker}\n{NAME}"), "error", at=(1, 1), code="conflict")
        yield prospect_file(f"conflict marker '{marker}' with CRLF",
                            f"{NAME}{marker}\nrole: x\n".replace("\n", "\r\n"), "error", at=(3, 1),
                            code="conflict")
        yield prospect_file(f"conflict marker '{marker}' as the last bytes", f"{NAME}{marker}", "error",
                            at=(3, 1), code="conflict")
        yield prospect_file(f"conflict marker '{marker}' in a quoted text",
                            f'{NAME}role: "a\n{marker}\n  b"\n', "error", at=(4, 1), code="conflict")
        yield prospect_file(f"conflict marker '{marker}' in a comment, indented, in quotes",
                            f'{NAME}# {marker}\nnotes: |\n  {marker}\nrole: "{marker}"\n', "fine")
        yield prospect_file(f"six of '{marker}'", f"{NAME}{marker[:-1]}\n", "error")


def yaml_refusals():
    def at_the_end(name, text, at, **more):
        """Text behind a good file; `at` counts from the text's first line, or is what stands there."""
        data = NAME + text
        if isinstance(at, str):
            at = where(data, at)
        elif at is not None:
            at = (at[0] + NAME.count("\n"), at[1])
        return prospect_file(name, data, "error", at=at, **more)

    yield at_the_end("a key given twice", "role: a\nrole: b\n", (2, 1), code="duplicate-key")
    yield at_the_end("a key given twice, once in quotes", "role: a\n\"role\": b\n", (2, 1),
                     code="duplicate-key")
    yield at_the_end("a key given twice, once as an escape", "role: a\n\"r\\x6fle\": b\n", (2, 1),
                     code="duplicate-key")
    yield at_the_end("a key given twice in an entry", "log:\n  - {date: 2026-11-03, note: a, note: b}\n",
                     "note: b", code="duplicate-key")
    yield at_the_end("a key given twice in a block entry",
                     "log:\n  - date: 2026-11-03\n    note: a\n    note: b\n", "note: b",
                     code="duplicate-key")
    yield at_the_end("an unknown key given twice, deep", "x: {y: [{z: 1, z: 2}]}\n", "z: 2",
                     code="duplicate-key")
    yield at_the_end("log given twice", "log: []\nlog: []\n", (2, 1), code="duplicate-key")
    twice = "cadences:\n  hostile: {steps: [{wait: 1w}]}\n  hostile: {steps: [{wait: 2w}]}\n"
    yield rules_file("a cadence given twice in fu.yaml", twice, "error", at=(3, 3), code="duplicate-key")
    yield rules_file("a key given twice in a step of fu.yaml",
                     "cadences:\n  hostile: {steps: [{wait: 1w, wait: 2w}]}\n", "error", at=(2, 32),
                     code="duplicate-key")
    yield rules_file("a section given twice in fu.yaml", "goals: {hour: 1}\ngoals: {hour: 2}\n", "error",
                     at=(2, 1), code="duplicate-key")

    yield at_the_end("two documents", "---\nname: Another\n", (1, None))
    yield at_the_end("two documents, the second empty", "---\n", (1, None))
    yield at_the_end("text behind ...", "...\nname: Another\n", None)
    yield prospect_file("a comment behind ...", NAME + "...\n# the end\n", "fine")
    yield prospect_file("--- before the file", "---\n" + NAME, "fine")
    yield prospect_file("--- before and ... behind", "---\n" + NAME + "...\n", "fine")
    yield prospect_file("two --- before the file", "---\n---\n" + NAME, "error")

    yield at_the_end("an anchor", "role: &a x\n", "&a")
    yield at_the_end("an anchor on a list", "tags: &a [x]\n", (1, None))
    yield at_the_end("an anchor on a key", "&a role: x\n", (1, None))
    yield at_the_end("an anchor on nothing", "role: &a\n", (1, None))
    yield at_the_end("an alias", "role: &a x\nplace: *a\n", (1, 7))
    yield at_the_end("an alias to nothing", "role: *nobody\n", "*nobody")
    yield at_the_end("an alias as a key", "*a : x\n", (1, None))
    yield at_the_end("an alias bomb", bomb(), (1, None))
    yield at_the_end("a list that contains itself", "tags: &a [*a]\n", (1, None))
    yield at_the_end("a mapping that contains itself", "x: &a {y: *a}\n", (1, None))
    yield at_the_end("a log that contains itself", "log: &a\n  - {date: 2026-11-03, x: *a}\n", None)
    yield at_the_end("a merge key with an alias", "x: &x {name: Evil}\n<<: *x\n", (1, None))
    yield prospect_file("a merge key with a mapping", NAME + "<<: {name: Evil, role: evil}\n", "fine",
                        probe=keeps_text("name", "Bad One"))
    yield prospect_file("a merge key with a list", NAME + "<<: [{role: evil}]\n", "fine",
                        probe=keeps_text("role", ""))
    for tag in ("!!python/object/apply:os.system", "!!binary", "!!str", "!foo", "!",
                "!<tag:yaml.org,2002:str>", "!!timestamp", "!!set", "!!omap"):
        yield at_the_end(f"the tag {tag} on a text", f"role: {tag} x\n", (1, None))
        yield at_the_end(f"the tag {tag} on a list", f"tags: {tag} [x]\n", (1, None))
    yield prospect_file("a tag on the root", "!foo\n" + NAME, "error")
    yield at_the_end("a tag on a key", "!foo role: x\n", (1, None))
    yield at_the_end("a tag on nothing", "role: !foo\n", (1, None))

    yield prospect_file("%YAML 1.2", "%YAML 1.2\n---\n" + NAME, "fine")
    yield prospect_file("%YAML 9.9", "%YAML 9.9\n---\n" + NAME, "any")
    yield prospect_file("%YAML twice", "%YAML 1.2\n%YAML 1.1\n---\n" + NAME, "any")
    yield prospect_file("%TAG", "%TAG ! tag:example.org,2000:\n---\n" + NAME, "error", at=(1, 1))
    yield prospect_file("an unknown directive", "%FOO bar\n---\n" + NAME, "error", at=(1, 1))
    yield at_the_end("a % line behind the file", "%role: x\n", (1, 1))
    yield at_the_end("a % line in a quoted text", "role: \"a\n%b\"\n", (2, 1))

    yield at_the_end("a key without a colon", "role\n", (1, 1))
    yield at_the_end("a key without a colon at the very end", "role", (1, 1))
    yield at_the_end("a key without a colon before others", "role\nplace: x\n", None)
    yield at_the_end("a value without a key", ": x\n", (1, None))
    yield at_the_end("an empty key", "\"\": x\nrole y\n", None)
    yield at_the_end("a list as a key", "? [a]: b\n", None)
    yield at_the_end("a mapping as a key", "? {a: b}\n: c\n", (1, None))
    yield at_the_end("a list as a key, in brackets", "x: {[a]: b}\n", (1, None))
    yield prospect_file("a key behind ?", NAME + "? role\n: x\n", "any")
    yield at_the_end("a tab as indentation", "log:\n\t- {date: 2026-11-03}\n", None)
    yield at_the_end("a tab as a key's indentation", "x:\n\ty: 1\n", None)
    yield prospect_file("a tab behind a colon", NAME + "role:\tx\n", "any")
    yield prospect_file("a line with only a tab", NAME + "\t\nrole: x\n", "any")
    for what, quote in (("double", '"'), ("single", "'")):
        yield at_the_end(f"an open {what} quote", f"role: {quote}a\nplace: x\n", (1, 7))
        yield at_the_end(f"an open {what} quote, closed by another's",
                         f"role: {quote}a\nplace: {quote}x{quote}\n", (1, 7))
        yield at_the_end(f"an open {what} quote on the last line", f"role: {quote}a", (1, 7))
        yield at_the_end(f"an open {what} quote in an entry",
                         f"log:\n  - {{date: 2026-11-03, note: {quote}a}}\n  - {{date: 2026-11-04}}\n", None)
        yield at_the_end(f"text behind a {what} quote", f"role: {quote}a{quote} b\n", None)
    yield at_the_end("an open bracket", "tags: [a, b\nrole: x\n", None)
    yield at_the_end("an open brace", "log:\n  - {date: 2026-11-03, note: x\n", None)
    yield at_the_end("the wrong bracket", "tags: [a, b}\n", (1, None))
    yield at_the_end("a closing bracket too many", "tags: [a]]\n", (1, None))
    yield at_the_end("a closing brace alone", "}\n", (1, None))
    yield at_the_end("a stray comma on a line", ",\n", (1, None))
    yield prospect_file("a stray comma first", ",\n" + NAME, "error")
    yield prospect_file("only a comma", ",", "error")
    yield prospect_file("only commas", "," * 1000, "error")
    yield at_the_end("two commas in an entry", "log:\n  - {date: 2026-11-03,, note: x}\n", None)
    yield at_the_end("{a: b,, c: d}", "x: {a: b,, c: d}\n", (1, None))
    yield prospect_file("a comma at the end of an entry",
                        NAME + "log:\n  - {date: 2026-11-03, via: call,}\n", "fine")
    yield prospect_file("two commas in a list", NAME + "tags: [a,, b]\n", "any")
    yield at_the_end("a text with a comma in an entry",
                     "log:\n  - {date: 2026-11-03, note: Ring back, maybe}\n", "maybe")
    yield at_the_end("no blank behind a colon in an entry", "log:\n  - {date: 2026-11-03, via:call}\n",
                     "via:call")
    yield at_the_end("a colon in a plain text", "role: a: b\n", (1, None))
    yield at_the_end("a wrong indentation", "  role: x\n", None)
    yield at_the_end("a list item among keys", "- x\n", (1, None))
    yield at_the_end("a plain text that begins with @", "role: @x\n", (1, 7))
    yield at_the_end("a plain text that begins with `", "role: `x`\n", (1, 7))
    yield at_the_end("an unknown escape", "role: \"\\q\"\n", (1, None))
    yield at_the_end("a wrong hexadecimal escape", "role: \"\\xZZ\"\n", (1, None))
    yield at_the_end("a cut hexadecimal escape", "role: \"\\x1\"\n", (1, None))
    for cut in ("\\x", "\\x1", "\\u", "\\u20", "\\U0000", "\\"):
        yield at_the_end(f"the escape {cut}, and then the file ends", f"role: \"a{cut}", (1, None))
    yield prospect_file("a wrong block header", NAME + "notes: |99\n  x\n", "any")
    yield prospect_file("a block text less indented than its first line",
                        NAME + "notes: |\n    a\n  b\nrole: x\n", "any")
    yield at_the_end("a mapping where a text belongs in an entry's next",
                     "log:\n  - {date: 2026-11-03, next: {a: b}}\n", "{a: b}")
    yield at_the_end("an entry that is a text", "log:\n  - called\n", "called")
    yield at_the_end("an entry that is a list", "log:\n  - [2026-11-03, call]\n", "[2026")
    yield at_the_end("an entry without a date", "log:\n  - {via: call}\n", "{via")
    yield at_the_end("a log that is a mapping", "log: {date: 2026-11-03}\n", None)
    yield at_the_end("a log that is a text", "log: called\n", None)
    yield prospect_file("no name", "role: x\n", "error")
    yield prospect_file("a name that is a list", "name: [a]\nadded: 2026-11-02\n", "error")


def absent_values():
    for written in ("", " ~", " null", ' ""', " ''", " # none"):
        keys = [k for k in TEXT_KEYS + LIST_KEYS if k != "name"] + ["stage", "value", "cadence", "type",
                                                                    "added", "facts", "log"]
        data = "name: Bad One\n" + "".join(f"{key}:{written}\n" for key in keys)
        yield prospect_file(f"every value is '{written.strip()}'", data, "clean")
        entry = "log:\n  - date: 2026-11-03\n" + "".join(
            f"    {key}:{written}\n" for key in ENTRY_TEXT_KEYS + ["time", "via", "outcome", "touch", "next",
                                                                   "cadence", "stage", "stop", "judge"])
        yield prospect_file(f"every value of an entry is '{written.strip()}'", NAME + entry, "clean")
        rules = "".join(f"{key}:{written}\n"
                        for key in ("format", "calendar", "default-cadence", "channels", "cadences",
                                                         "outcomes", "stages", "goals", "stalled"))
        yield rules_file(f"every section of fu.yaml is '{written.strip()}'", rules, "clean", prospect=NAME)
        yield prospect_file(f"the name is '{written.strip()}'", f"name:{written}\nadded: 2026-11-02\n",
                            "error")


# --- Words that YAML 1.1 reads as something else --------------------------------------------------------------

WORDS = ["yes", "no", "on", "off", "y", "n", "Yes", "NO", "True", "FALSE", "true", "false", "Null", "NULL",
         "0o17", "010", "0x1F", "0b11",
         "1_000", "12:30:45", "1:0", "1e3", "+1", "-0", ".5", ".inf", "-.INF", ".nan", "2026-11-20",
         "2026-11-20T10:00:00Z", "0.10", "=", "<<",
         "0049", "1e400", "9" * 30]


def keeps_every_text(word):
    def probe(fu):
        shown = ("show", "bad-one", "--json")
        items = fu.json(*shown)["items"]
        if not items:
            return
        item = items[0]
        found = {key: item[key] for key in TEXT_KEYS} | {f"log.{key}": item["log"][0][key]
                                                         for key in ENTRY_TEXT_KEYS}
        found |= {f"{key}[{i}]": text for key in LIST_KEYS for i, text in enumerate(item[key])}
        found |= {"fact": item["facts"][0]["fact"], "stage": item["stage"], "log.via": item["log"][0]["via"],
                  "log.outcome": item["log"][0]["outcome"], "log.stage": item["log"][0]["stage"],
                  "log.cadence": item["log"][0]["cadence"]}
        for key in LIST_KEYS:
            if len(item[key]) != (2 if key == "tags" else 1):
                fu.complain(shown, f"expected as many {key} as were written, got {item[key]!r}")
        for key, text in found.items():
            if text != word:
                fu.complain(shown, f"expected {key} {word!r}, got {text!r}")
    return probe


def words():
    for word in WORDS:
        lines = [f"{key}: {word}" for key in [*TEXT_KEYS, "stage", "cadence"]]
        lines += [f"{key}: [{word}, {word}]" if key == "tags" else f"{key}: {word}" for key in LIST_KEYS]
        lines += ["facts:", f"  - {{date: 2026-11-03, fact: {word}}}", "log:",
                  "  - {date: 2026-11-03, "
                  + ", ".join(f"{key}: {word}"
                              for key in [*ENTRY_TEXT_KEYS, "via", "outcome", "stage", "cadence"]) + "}"]
        yield prospect_file(f"the word {word[:20]} in every text", "\n".join(lines) + "\n", "fine",
                            probe=keeps_every_text(word))

    for word in ("yes", "no", "on", "off", "010", "12:30:45", "1_000", "true", "1e3"):
        def names_a_cadence(fu, word=word):
            rules = {cadence["name"]: cadence for cadence in fu.json("cadences", "--json")["items"]}
            if word not in rules:
                return fu.complain(("cadences", "--json"),
                                   f"expected a cadence {word!r}, got {sorted(rules)}")
            item = fu.json("show", "bad-one", "--json")["items"][0]
            found = {"cadence": item["cadence"], "via": item["via"], "say": item["say"],
                     "stage": item["stage"], "about": rules[word]["about"]}
            for key, text in found.items():
                if text != word:
                    fu.complain(("show", "bad-one", "--json"), f"expected {key} {word!r}, got {text!r}")
            return None
        rules = (f"default-cadence: {word}\nchannels: [{word}]\n"
                 f"cadences:\n  {word}:\n    about: {word}\n    steps:\n"
                 f"      - {{wait: 1w, via: {word}, say: {word}}}\n    then: {word}\n"
                 f"outcomes:\n  {word}: {{via: {word}, cadence: {word}, stage: {word}}}\n"
                 f"stages:\n  - {{name: {word}, cadence: {word}}}\n")
        yield rules_file(f"the word {word} in fu.yaml", rules, "clean",
                         prospect=f"name: Bad One\ncadence: {word}\nadded: 2026-11-02\nlog:\n"
                         f"  - {{date: 2026-11-19, via: {word}, outcome: {word}, cadence: {word}}}\n",
                         probe=names_a_cadence)


# --- Dates, times, amounts and numbers -----------------------------------------------------------------------

NO_DATES = ["2026-02-30", "2027-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-11-00", "2026-11-31",
            "9999-12-31", "0000-00-00",
            "2026-2-9", "1969-12-31", "2201-01-01", "2026-11-20T10:00", "2026/11/20", "20.11.2026",
            "20261120", "tomorrow", "+3d", "2026-11-20 ",
            "２０２６-11-20", "-2026-11-20", "99999999999999999999-01-01", "2026-11-20\\x00", "", "12026-11-20"]
LAST_DATES = ["1970-01-01", "2200-12-31", "2028-02-29", "2000-02-29"]


def dates():
    for text in NO_DATES:
        written = f'"{text}"'
        empty = text == ""
        for key in ("added", "log.date", "log.next"):
            data = prospect_with(key, written)
            expect = "any" if empty or "\\x00" in text else "error"
            yield prospect_file(f"{key} {written}", data, expect,
                                at=None if expect == "any" else where(data, written))
        if text in NO_DATES[:12]:
            data = prospect_with("log.date", text)
            yield prospect_file(f"log.date {text} without quotes", data, "error", at=where(data, text),
                                code="date")
            yield prospect_file(f"facts.date {text}", prospect_with("facts.date", written), "warning")
            rules = f"calendar:\n  holidays:\n    - {{date: {written}}}\n"
            yield rules_file(f"holiday {text}", rules, "error", at=where(rules, written))
            rules = f"calendar:\n  absences:\n    - {{owner: dana, from: 2026-11-02, to: {written}}}\n"
            yield rules_file(f"absence until {text}", rules, "error", at=where(rules, written))
            yield idea_file(f"an idea of {text}", f"title: x\ndate: {written}\n", "warning")
    for text in LAST_DATES:
        for key in ("added", "log.date", "log.next", "facts.date"):
            yield prospect_file(f"{key} {text}", prospect_with(key, text), "fine")
    yield prospect_file("every date the last one",
                        "name: Bad One\nadded: 2200-12-31\n"
                        "log:\n  - {date: 2200-12-31, via: call, next: 2200-12-31}\n", "fine",
                        probe=on_the_last_day)
    yield prospect_file("next before date", prospect_with("log.next", "2026-11-01"), "warning")
    yield prospect_file("entries in the wrong order",
                        NAME + "log:\n  - {date: 2026-11-10, via: call}\n  - {date: 2026-11-03, via: call}\n", "fine")
    yield prospect_file("an entry in the future", prospect_with("log.date", "2199-01-01"), "warning")
    yield prospect_file("added in the future", NAME.replace("2026-11-02", "2199-01-01"), "warning")
    for time in ("25:00", "12:60", "1:00", "12:30:45", "-1:00", "99999999999999999999:00", "12.30", "noon",
                 "１２:３０"):
        yield prospect_file(f"time {time}", prospect_with("log.time", f'"{time}"'), "warning")


def on_the_last_day(fu):
    """The plan goes on although the dates of files end."""
    for arguments in (["due"], ["agenda", "100y"], ["show", "bad-one"], ["why", "bad-one"],
                      ["plan", "bad-one", "-n", "50"]):
        fu.statuses({0}, *arguments, "--today", "2200-12-31")


def amounts():
    def probe(expected):
        def value_is(fu):
            shown = ("show", "bad-one", "--json")
            for item in fu.json(*shown)["items"]:
                if item["value"] != expected:
                    fu.complain(shown, f"expected value {expected}, got {item['value']}")
            fu.statuses({0}, "list", "--sort", "value")
            fu.statuses({0}, "list", "value:>=" + "9" * 300)
        return value_is
    for text in ("1e9 EUR", "-5 EUR", "5", "EUR", "5 eur", "5 EURO", "5,000 EUR", "5. EUR", ".5 EUR",
                 "5.5.5 EUR", "0x10 EUR", "nan EUR", "inf EUR",
                 "５ EUR", "1_000 EUR", "+5 EUR", "5 E\u202eR", "5 €", " EUR", "EUR 5"):
        yield prospect_file(f"value {text}", prospect_with("value", f'"{text}"'), "warning",
                            probe=probe(None))
    for digits in ("9" * 200, "0" * 200, "1" * 60_000, "0." + "0" * 200 + "1", "0" * 200 + "5"):
        yield prospect_file(f"value of {len(digits)} digits, {digits[:3]}...",
                            prospect_with("value", f"{digits} EUR"), "fine",
                            probe=probe({"amount": digits, "currency": "EUR"}))


NO_INTERVALS = ["99999999999999999999d", "0d..0d", "-1d", "1e3d", "101y", "1201mo", "5219w", "36526d",
                "36526wd", "5..3d", "..3d", "3..d", "..d", "d", "1",
                "1 d", "1D", "+1d", "1.5d", "1...2d", "1..2..3d", "0x1d", "１d", "1d ", " 1d", "1month",
                "9999999999..99999999999d", "1d2"]
LAST_INTERVALS = ["0d", "0..0d", "0wd", "0y", "100y", "1200mo", "5218w", "36525d", "36525wd", "0..36525d",
                  "007d"]


def numbers():
    def step(pair):
        return f"cadences:\n  hostile:\n    steps:\n      - {{wait: 1w, {pair}}}\n"
    for text in NO_INTERVALS:
        rules = f"cadences:\n  hostile:\n    steps:\n      - {{wait: \"{text}\"}}\n"
        yield rules_file(f"wait {text}", rules, "error", at=where(rules, f'"{text}"'), code="interval")
        rules = f"outcomes:\n  odd: {{next: \"{text}\"}}\n"
        yield rules_file(f"an outcome's next {text}", rules, "error", at=where(rules, f'"{text}"'),
                         code="interval")
    for text in LAST_INTERVALS:
        log = "log:\n  - {date: 2026-11-19, via: call, outcome: odd}\n"
        rules = f"cadences:\n  hostile:\n    steps:\n      - {{wait: {text}}}\noutcomes:\n  odd: {{next: {text}}}\n"
        # Four hundred centuries are more than some calendars can count.
        yield rules_file(f"wait and next {text}", rules, "clean", prospect=ON_HOSTILE + log,
                         probe=goes_on(400, at_once=text.startswith("0")))
    for text in ("0", "-1", "1.5", "1e3", "99999999999999999999", "1000001", "one", "true", "[1]", "0x1",
                 "4294967297", "18446744073709551617"):
        rules = step(f"times: {text}")
        yield rules_file(f"times {text}", rules, "error", at=where(rules, f"{text}}}"))
    yield rules_file("times 1000000", step("times: 1000000"), "clean", probe=goes_on(40))
    for text in ("99999999999999999999", "-99999999999999999999", "1000001", "1.5", "1e3", "--1", "high",
                 "4294967297"):
        rules = f"cadences:\n  hostile:\n    priority: {text}\n    steps:\n      - {{wait: 1w}}\n"
        yield rules_file(f"priority {text}", rules, "error", at=where(rules, text))
    for text in ("1000000", "-1000000", "-0", "0"):
        yield rules_file(f"priority {text}",
                         f"cadences:\n  hostile:\n    priority: {text}\n    steps:\n      - {{wait: 1w}}\n",
                         "clean")
    for text in ("101%", "-1%", "5", "%", "5 %", "99999999999999999999%", "5.5%"):
        yield rules_file(f"chance {text}", f"stages:\n  - {{name: lead, chance: \"{text}\"}}\n", "warning",
                         prospect=NAME)
    for text in ("8..5", "..", "a..b", "1..99999999999999999999", "-1..5"):
        yield rules_file(f"first-meeting {text}", f"goals: {{first-meeting: \"{text}\"}}\n", "warning",
                         prospect=NAME)
    for text in ("2", "0", "-1", "1.0", "99999999999999999999", "one"):
        yield rules_file(f"format {text}", f"format: {text}\n", "error", at=(1, 9))


def goes_on(number, at_once=False):
    """A probe: the plan has this many contacts, or ends with the year 9999; each is on a later day than the last, or
    on the same when at once."""
    def probe(fu):
        planned = ("plan", "bad-one", "-n", str(number), "--json")
        found = [contact["date"] for contact in fu.json(*planned)["items"]]
        strange = [day for day in found if not re.fullmatch(r"\d{4}-\d\d-\d\d", day)]
        if strange:
            fu.complain(planned, f"expected days until 9999-12-31, got {strange[:3]}")
        elif len(found) < number and found[-1:] < ["9800"]:
            fu.complain(planned, f"expected {number} contacts, got {len(found)} until {found[-1:]}")
        for before, after in itertools.pairwise(found):
            if after < before or (after == before and not at_once):
                return fu.complain(planned, f"expected days in order, got {after} behind {before}")
        return None
    return probe


def rules_that_do_not_work():
    yield rules_file("workdays []", "calendar:\n  workdays: []\n", "error", at=(1, None))
    yield rules_file("workdays: all of them twice", "calendar:\n  workdays: [mon, mon, tue, tue]\n", "fine",
                     prospect=NAME)
    yield rules_file("a holiday over ten years",
                     "calendar:\n  holidays:\n    - {from: 2026-11-20, to: 2036-11-30}\n", "error")
    yield rules_file("a holiday over all years",
                     "calendar:\n  holidays:\n    - {from: 1970-01-01, to: 2200-12-31}\n", "error")
    yield rules_file("holidays that leave no workday",
                     "calendar:\n  workdays: [mon]\n  holidays:\n" + "".join(
        f"    - {{from: {year}-01-01, to: {year}-12-31}}\n" for year in range(2026, 2040)), "error")
    yield rules_file("an absence over ten years",
                     "calendar:\n  absences:\n    - {owner: dana, from: 2026-11-20, to: 2036-11-30}\n",
                     "error")
    yield rules_file("a holiday over nine years",
                     "calendar:\n  holidays:\n    - {from: 2026-11-20, to: 2035-11-19}\n", "clean",
                     prospect=NAME)
    yield rules_file("a holiday that ends before it begins",
                     "calendar:\n  holidays:\n    - {from: 2026-11-20, to: 2026-11-19}\n", "error", at=(3, 7))
    yield rules_file("a holiday without days", "calendar:\n  holidays:\n    - {name: x}\n", "error",
                     at=(3, 7))
    yield rules_file("an absence without an owner",
                     "calendar:\n  absences:\n    - {from: 2026-11-20, to: 2026-11-20}\n", "error", at=(3, 7))

    def plan_of(*names, wait="1w", end=""):
        parts = [f"  {name}:\n    steps:\n      - {{wait: {wait}, times: 2}}\n    then: {then}\n" for name,
                 then in zip(names, [*names[1:], names[0]])]
        return "cadences:\n" + "".join(parts) + end
    for wait in ("1w", "0d", "0..0wd"):
        yield rules_file(f"a cadence that leads to itself, wait {wait}", plan_of("hostile", wait=wait),
                         "fine", probe=goes_on(50, at_once=True))
        yield rules_file(f"two cadences that lead to each other, wait {wait}",
                         plan_of("hostile", "other", wait=wait), "fine", probe=goes_on(50, at_once=True))
        yield rules_file(f"twenty cadences in a circle, wait {wait}",
                         plan_of("hostile", *(f"c{i}" for i in range(19)), wait=wait), "fine",
                         probe=goes_on(50, at_once=True))
    circle = ("cadences:\n  hostile:\n    steps:\n      - {wait: 0d}\n"
              "outcomes:\n  odd: {cadence: hostile, next: 0d, touch: false}\n")
    yield rules_file("an outcome that leads back at once", circle, "clean", probe=goes_on(50, at_once=True),
                     prospect=ON_HOSTILE + "log:\n"
                     + "  - {date: 2026-11-19, via: call, outcome: odd}\n" * 50)
    for name in ('""', '"~"', "~", "null", "''", '" "', '"null"', '"a, b"', '"-n"', '"../x"'):
        yield rules_file(f"a cadence named {name}",
                         f"cadences:\n  {name}:\n    steps:\n      - {{wait: 1w}}\n", "any",
                         prospect=f"name: Bad One\ncadence: {name}\nadded: 2026-11-02\n")
        yield rules_file(f"an outcome named {name}", f"outcomes:\n  {name}: {{next: 1d}}\n", "any",
                         prospect=prospect_with("log.outcome", name))
        yield rules_file(f"a stage named {name}", f"stages:\n  - {{name: {name}}}\n", "any",
                         prospect=prospect_with("stage", name))
    yield rules_file("a template outside of the book",
                     "cadences: {hostile: {steps: [{wait: 1w, template: ../../../../etc/passwd}]}}\n", "fine")
    yield rules_file("no channels", "channels: []\n", "error", prospect=NAME)
    yield rules_file("no stages", "stages: []\n", "error", prospect=NAME)
    yield rules_file("no steps", "cadences:\n  hostile:\n    steps: []\n", "error", at=(2, 3))
    yield rules_file("a hook", "hooks: {pre: touch pwned}\npager: touch pwned\neditor: touch pwned\n",
                     "fine", prospect=NAME)


# --- As much as is allowed, and a little more ----------------------------------------------------------------


def padded(size, line=b"# nothing to see here, go on\n"):
    data = as_bytes(NAME) + line * ((size - len(NAME)) // len(line))
    return data + b"#" * (size - len(data))


def nested(opening, closing, total, close=True):
    """Lists or mappings in one another, `total` deep together with the file's own mapping."""
    data = NAME + "x: " + opening * (total - 1)
    return data + ("1" + closing * (total - 1) if close else "") + "\n"


def limits():
    yield prospect_file("exactly 1 MiB", padded(MIB), "fine")
    yield prospect_file("1 MiB and a byte", padded(MIB + 1), "error", whole=True, code="limit")
    yield prospect_file("1 MiB on one line, a comment", as_bytes(NAME) + b"#" * (MIB - len(NAME)), "fine")
    yield prospect_file("1 MiB on one line, a text",
                        as_bytes(NAME) + b"notes: " + b"x" * (MIB - len(NAME) - 7), "error", at=(3, 8),
                        code="limit")
    yield prospect_file("1 MiB on one line, a quoted text",
                        as_bytes(NAME) + b'notes: "' + b"x" * (MIB - len(NAME) - 9) + b'"', "error",
                        at=(3, 8), code="limit")
    entry = NAME + "log:\n  - {date: 2026-11-03, note: " + "x" * 1_040_000 + "}\n"
    yield prospect_file("1 MiB on one line, an entry", entry, "error", code="limit", at=where(entry, "xx"))
    for size in (64 * KIB, 64 * KIB + 1):
        verdict = {"expect": "fine"} if size == 64 * KIB else {"expect": "error", "code": "limit"}
        for what, written in {"plain": "x" * size, "double-quoted": f'"{"x" * size}"',
                              "single-quoted": f"'{'x' * size}'",
                              "literal": "|-\n" + "".join(f"  {'x' * 63}\n" for _ in range(size // 64))
                              + "  " + "x" * (size % 64 + 0) + "\n" if size % 64
                              else "|-\n" + "".join(f"  {'x' * 63}\n" for _ in range(size // 64 - 1)) + "  "
                              + "x" * 64 + "\n",
                              "two-byte": '"' + "é" * (size // 2) + "x" * (size % 2) + '"',
                              "escaped": '"' + "\\x41" * size + '"' if size * 4 < MIB else None}.items():
            if written is not None:
                yield prospect_file(f"a {what} text of {size} bytes", f"{NAME}notes: {written}\n",
                                    at=None if verdict["expect"] == "fine" else (3, 8), **verdict)
        yield prospect_file(f"a note of {size} bytes", prospect_with("log.note", "x" * size), **verdict)
        yield prospect_file(f"a name of {size} bytes", f"name: {'x' * size}\n", **verdict)
        yield prospect_file(f"a tag of {size} bytes", f"{NAME}tags: [{'x' * size}]\n", **verdict)
    for number in (10_000, 10_001):
        for outcome in ("voicemail", "reached"):
            data = NAME + "log:\n" + f"  - {{date: 2026-11-03, via: call, outcome: {outcome}}}\n" * number
            yield prospect_file(f"{number} entries, {outcome}", data,
                                "fine" if number == 10_000 else "error", few_commands=outcome == "reached",
                                at=None if number == 10_000 else (10_004, None),
                                code=None if number == 10_000 else "limit")
    for total in (31, 32, 33, 34, 1_000, 10_000):
        expect = "fine" if total <= 32 else "error"
        code = None if total <= 32 else "limit"
        for what, opening, closing in (("lists", "[", "]"), ("mappings", "{a: ", "}"),
                                       ("lists and mappings", "[{a: ", "}]")):
            levels = total if len(closing) == 1 else (total + 1) // 2  # the third makes two levels of each
            if len(closing) == 2 and total not in (33, 10_000):
                continue
            yield prospect_file(f"{what} {total} deep",
                                nested(opening, closing, levels if len(closing) == 1 else levels + 1),
                                "error" if len(closing) == 2 else expect,
                                code="limit" if len(closing) == 2 else code, few_commands=total > 100)
            if total > 32:
                yield prospect_file(f"{what} {total} deep, not closed",
                                    nested(opening, closing, total, close=False), "error",
                                    few_commands=total > 100)
        if total <= 1_000:
            block = NAME + "".join("  " * level + "x:\n"
                                   for level in range(total - 1)) + "  " * (total - 1) + "x: 1\n"
            yield prospect_file(f"block mappings {total} deep", block, expect, code=code,
                                few_commands=total > 100)
        yield prospect_file(f"compact block lists {total} deep",
                            NAME + "x:\n  " + "- " * (total - 1) + "1\n", expect, code=code,
                            few_commands=total > 100)
    yield prospect_file("5,000 {a: not closed", NAME + "x: " + "{a: " * 5_000, "error", few_commands=True)


def times(number, template):
    """The text again and again, with 0, 1, 2 and so on in the place of #."""
    return "".join(template.replace("#", str(i)) for i in range(number))


def great_prospects():
    """Within the limits, and yet made to be slow."""
    def slow(name, data, expect="fine", in_short_runs=False, **more):
        return prospect_file(name, NAME + data, expect, few_commands=True, long_only=not in_short_runs,
                             **more)

    def log(name, *entries, number=10_000, **more):
        text = times(number // len(entries), "".join(f"  - {{{entry}}}\n" for entry in entries))
        return slow(f"{number} entries, {name}", "log:\n" + text, **more)

    yield slow("100,000 keys", times(100_000, "k#: 1\n"), in_short_runs=True)
    yield slow("90,000 keys without a value", times(90_000, "k#:\n"))
    yield slow("85,000 keys in an unknown mapping", "x: {" + times(85_000, "k#: 1, ") + "}\n")
    yield slow("85,000 keys of an entry", "log:\n  - {date: 2026-11-03, " + times(85_000, "k#: 1, ") + "}\n",
               in_short_runs=True)
    yield slow("a key of 70,000 bytes", "k" * 70_000 + ": 1\n", "any")
    yield slow("a quoted key of 70,000 bytes", f'"{"k" * 70_000}": 1\n', "any")
    yield slow("a key of 1,025 bytes", "k" * 1_025 + ": 1\n", "any")
    yield slow("a key of 70,000 bytes in an entry",
               "log:\n  - {date: 2026-11-03, " + "k" * 70_000 + ": 1}\n", "any")

    day = "date: 2026-11-03, "
    yield log("each with an unknown outcome", day + "via: call, outcome: unheard-of-#", in_short_runs=True)
    yield log("each with an unknown channel, stage, cadence",
              day + "via: v#, stage: s#, cadence: c#, time: x",
              in_short_runs=True)
    yield log("each with an unknown key", day + "via: call, key-that-nobody-knows-#: 1")
    yield log("each with a missing idea", day + "via: call, idea: no-such-idea-#")
    yield log("each next before its date", day + "via: call, next: 2026-11-01")
    yield log("each with a wrong date", "date: 2026-02-30, via: call", expect="many errors")
    yield log("promises and snoozes", day + "via: call, next: 2026-12-01", day + "next: 2027-12-01")
    yield log("changes of cadence", day + "cadence: nurture", day + "cadence: outbound")
    yield log("stops and resumptions", day + "stop: asked, note: x", day + "resume: x", in_short_runs=True)
    yield log("two centuries apart", "date: 1970-01-01, via: call, outcome: voicemail",
              "date: 2199-01-01, via: call")

    yield slow("500,000 tags", "tags: [" + "a," * 500_000 + "a]\n", in_short_runs=True)
    yield slow("500,000 empty tags", "tags: [" + "~," * 500_000 + "a]\n")
    yield slow("30,000 facts", "facts:\n" + "  - {fact: a house by the sea}\n" * 30_000)
    yield slow("32,000 lines of notes", "notes: |\n" + "  \n" * 100 + "  a\n" * 32_000)
    yield slow("a text of 32,000 short words", "notes: " + "a " * 32_000 + "\n")
    yield slow("eight texts of 64 KiB", "".join(f"{key}: {'x ' * 32_700}\n" for key in TEXT_KEYS[1:]))
    for what, name in {"32,000 marks on one letter": "a" + "\u0301" * 32_000,
                       "21,000 wide letters": "伊" * 21_000,
                       "an emoji of 9,000 parts": "\U0001f469\u200d" * 9_000 + "\U0001f469",
                       "16,000 flags": "\U0001f1e6" * 16_000, "65,000 controls": '"' + "\\a" * 65_000 + '"',
                       "21,000 ligatures": "\ufdfa" * 21_000}.items():
        short = what.startswith("32,000 marks")
        yield slow(f"a role of {what}", f"role: {name}\n", in_short_runs=short)
        yield slow(f"a company of {what}", f"company: {name}\n", probe=finds_by_name)
    yield Fixture("5,000 files that are no prospects",
                  {f"prospects/north/Not-{i}.yaml": b"" for i in range(5_000)}, (), "many",
                  kind="listing", listed=set(), few_commands=True)
    yield Fixture("2,000 bad files", {f"prospects/north/bad-{i}.yaml": b"name: [\n" for i in range(2_000)},
                  (), "many",
                  kind="listing", listed=set(), id="bad-7", few_commands=True)
    yield Fixture("1,000 files with one ID",
                  {f"prospects/d{i}/bad-one.yaml": b"name: x\n" for i in range(1_000)}, (), "many",
                  kind="listing", listed=set(), few_commands=True)


def great_rules():
    """The same in fu.yaml, which every command reads."""
    def slow(name, data, expect="clean", prospect=NAME, in_short_runs=False):
        return rules_file(name, data, expect, prospect=prospect, few_commands=True,
                          long_only=not in_short_runs)

    hostile = "cadences:\n  hostile: {steps: [{wait: 1d}]}\n"
    steps = "cadences:\n  hostile:\n    steps:\n"
    yield rules_file("5,000 cadences", hostile + times(5_000, "  c#: {steps: [{wait: 1d}]}\n"), "clean")
    yield slow("20,000 cadences", hostile + times(20_000, "  c#: {steps: [{wait: 1d}]}\n"),
               prospect=ON_HOSTILE)
    chain = "".join(f"  c{i}: {{steps: [{{wait: 1d}}], then: c{(i + 1) % 5_000}}}\n" for i in range(5_000))
    yield slow("5,000 cadences one behind the other", "cadences:\n" + chain, in_short_runs=True,
               prospect=NAME + "cadence: c0\n")
    yield slow("20,000 outcomes that lead to a cadence",
               hostile + "outcomes:\n" + times(20_000, "  o#: {next: 1d, cadence: hostile}\n"))
    yield slow("10,000 names that nobody has",
               "cadences:\n" + times(10_000, "  c#: {steps: [{wait: 1d}], then: c#x}\n"), "many errors",
               in_short_runs=True)
    yield slow("30,000 steps", steps + "      - {wait: 1d, times: 1}\n" * 30_000, prospect=ON_HOSTILE)
    yield slow("25,000 steps with an unknown channel",
               steps + times(25_000, "      - {wait: 1d, via: v#}\n"), "fine")
    yield slow("20,000 steps with a missing template",
               steps + times(20_000, "      - {wait: 1d, template: t#}\n"), "fine")
    yield slow("30,000 stages", "stages:\n" + times(30_000, "  - {name: s#}\n"), in_short_runs=True)
    yield slow("100,000 channels", "channels: [" + times(100_000, "c#, ") + "]\n")

    holidays, absences = "calendar:\n  holidays:\n", "  absences:\n"
    yield slow("40,000 holidays", holidays + "    - {date: 2026-11-21}\n" * 40_000)
    yield slow("15,000 absences of one owner",
               "calendar:\n" + absences + "    - {owner: dana, from: 2026-11-23, to: 2026-11-24}\n" * 15_000,
               prospect=NAME + "owner: dana\n", in_short_runs=True)
    away = "    - {owner: o#, from: 2026-11-23, to: 2026-11-24}\n"
    yield slow("15,000 absent owners", "calendar:\n" + absences + times(15_000, away),
               prospect=NAME + "owner: o7\n")
    # Every second day, so that they cannot be put together; each owner has all of them.
    days = [f"{year}-{month:02}-{day:02}" for year in range(2026, 2070) for month in range(1, 13)
            for day in range(1, 28, 2)]
    yield slow("7,000 holidays and 7,000 absent owners",
               holidays + "".join(f"    - {{date: {day}}}\n" for day in days[:7_000])
               + absences + times(7_000, away), prospect=NAME + "owner: o7\n", in_short_runs=True)

    unknown = NAME + "log:\n" + times(10_000, "  - {date: 2026-11-03, via: call, outcome: outcome-numbed-#}\n")
    yield slow("10,000 outcomes, and 10,000 entries with another",
               "outcomes:\n" + times(10_000, "  outcome-number-#: {next: 1d}\n"),
               prospect=unknown, in_short_runs=True)
    own = "  c#: {steps: [{wait: 1d}], outcomes: {outcome-number-#: {next: 1d}}}\n"
    yield slow("5,000 cadences with an outcome each, and 10,000 entries with another",
               "cadences:\n" + times(5_000, own),
               prospect=unknown, in_short_runs=True)
    entry = "  - {date: 2026-11-03, via: call, "
    yield slow("5,000 cadences with an outcome each, and 10,000 entries with the last",
               "cadences:\n" + times(5_000, own),
               prospect=NAME + "log:\n" + (entry + "outcome: outcome-number-4999}\n") * 10_000)
    yield slow("20,000 stages, and 10,000 entries with another",
               "stages:\n" + times(20_000, "  - {name: stage-number-#}\n"),
               prospect=NAME + "log:\n" + times(10_000, entry + "stage: stage-numbed-#}\n"))
    yield slow("60,000 channels, and 10,000 entries with the last",
               "channels: [" + times(60_000, "c#, ") + "]\n",
               prospect=NAME + "log:\n" + "  - {date: 2026-11-03, via: c59999}\n" * 10_000)
    # As unlike the outcome as may be without that being seen from the beginning.
    yield slow("10,000 outcomes of 60 letters, and 5,000 entries with another",
               "outcomes:\n" + times(10_000, f"  {'a' * 41}{'b' * 18}#: {{next: 1d}}\n"),
               prospect=NAME + "log:\n" + times(5_000, f"{entry}outcome: {'a' * 41}{'c' * 18}#}}\n"))
    mondays = [date(2027, 1, 4) + timedelta(weeks=week) for week in range(500)]
    weeks = "".join(f"    - {{from: {monday}, to: {monday + timedelta(days=4)}}}\n" for monday in mondays)
    yield slow("500 weeks of holidays on end, and 15,000 absent owners",
               holidays + weeks + absences + times(15_000, away.replace("2026-11-2", "2031-11-2")),
               prospect=NAME + "owner: o7\n")


def finds_by_name(fu):
    """Compatibility forms make some characters eighteen times longer; looking for them must stay cheap."""
    fu.statuses({0}, "list", "صلى")
    fu.statuses({0, 1, 3}, "show", "صلى")
    fu.statuses({0}, "list", "--sort", "name")


FLOODS = ["[", "{", "]", "- ", "? ", ": ", ",", "'", '"', "''", '""', "|\n", ">\n", "&a ", "*a ", "! ",
          "# \n", " ", "\n", "\r\n", "%\n", "-", "---\n", "...\n",
          "a: [\n", "\"\\\n", "a: ", "a:\n", "- a: ", "[a, ", "{a, ", "{a: ", "[a: ", "a\n", "a ", "\\",
          "\u202e", "é", "\t", "a:\n ", "- |\n ", "? - ", "'a'\n", "[]", "{}"]


def floods():
    """One token again and again, up to the size that a file may have."""
    for token in FLOODS:
        data = as_bytes(token) * ((MIB - 40) // len(as_bytes(token)))
        more = {"few_commands": True,
                "long_only": token not in ("[", "{", "- ", "? ", "'", "\n", "a:\n", "{a, ", "|\n")}
        yield prospect_file(f"1 MiB of {token!r}", data, "error", **more)
        yield prospect_file(f"1 MiB of {token!r} behind a name", as_bytes("name: Bad One\nx: ") + data,
                            "any", **more)


GROUPS = [escapes_in_prospects, escapes_in_rules, escapes_elsewhere, strange_names, special_files, protected_files,
          encodings, conflict_markers, yaml_refusals, absent_values, words, dates, amounts, numbers,
          rules_that_do_not_work, limits, great_prospects, great_rules, floods]


def each_fixture():
    """Gives (group, fixture), made one after the other, because together they would fill the memory."""
    for group in GROUPS:
        for fixture in group():
            yield group.__name__, fixture
