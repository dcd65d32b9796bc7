#!/usr/bin/python3
"""Holds what every reading command prints as JSON against the schemas that are shipped.

usage: output_schemas.py FU ROOT SHIPPED (inside pinned.sh)

SHIPPED is the folder of schemas that are installed, each of which has to do by itself.

The schemas allow more keys than they name, since keys are only ever added. Here they are made strict first, so that a key
which is printed and not described is found; and keys are taken away and added, to see that this would be found.
--jsonl prints the items of --json, one on a line. `fu export json` is JSON without being asked.
"""
import copy
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

FU, ROOT = sys.argv[1], Path(sys.argv[2])

RULES = """
default-cadence: own
cadences:
  own:
    about: A plan of our own
    steps:
      - {wait: 1wd, via: [call, email], say: "Ask, then listen", template: value-touch}
      - {wait: 1..2w, times: 3, via: email}
    then: nurture
    outcomes:
      demo: {touch: true, next: 3d, via: email, cadence: own, stage: contacted}
stalled: {touches: 2, days: 5}
outcomes:
  never-again: {stop: asked}
calendar:
  holidays:
    - {date: 2026-12-25, name: Christmas}
    - {from: 2026-12-30, to: 2026-12-31}
  absences:
    - {owner: sam, from: 2026-12-01, to: 2026-12-05}
"""
PEOPLE = {
    "promised": "name: Ada\nlog:\n  - {date: 2026-11-10, via: call, outcome: demo, next: 2026-11-18, by: dana, note: two\t}\n",
    "snoozed": "name: Ben\nvalue: 12000.50 EUR\ntags: [a, b]\nlog:\n"
               "  - {date: 2026-11-10, time: 09:30, via: call, outcome: demo}\n  - {date: 2026-11-12, next: 2026-11-20}\n"
               "  - {date: 2026-12-01, via: call}\n",
    "waiting": "name: Cleo\nlog:\n  - {date: 2026-11-18, via: call, outcome: demo}\n  - {date: 2026-11-19, via: call, outcome: voicemail}\n",
    "back": "name: Dora\nlog:\n  - {date: 2026-11-10, via: call, touch: true, next: plan, idea: fair, judge: serious}\n",
    "stopped": "name: Emil\nlog:\n  - {date: 2026-11-10, via: call, outcome: never-again}\n",
    "again": "name: Fay\nlog:\n  - {date: 2026-11-02, stop: decided}\n  - {date: 2026-11-12, resume: she wrote, cadence: own, owner: sam, stage: contacted}\n",
    "still": "name: Ines\ncompany: Isle Ltd\nvalue: 900 GBP\nadded: 2026-10-01\nlog:\n"
             "  - {date: 2026-10-05, via: call, outcome: demo, judge: curious}\n  - {date: 2026-10-08, via: call, outcome: demo}\n",
    "unknown": "name: Jo\nstage: leed\nvalue: 70 GBP\nadded: 2026-10-01\n",
    "helper": "name: Hal\ntype: introducer\nlog:\n  - {date: 2026-11-18, via: visit}\n",
    "new": "name: Gus\nadded: 2026-11-16\nfacts:\n  - {date: 2026-11-16, fact: sails}\n  - {fact: reads}\n"
           "  - {date: 2026-11-18, fact: sails no more, was: sails}\n",
}
BAD = {
    "broken": "name: [Ada\n",
    "wrong-day": "name: Ben\nadded: 2026-02-30\n",
    "warned": "name: Cleo\nstage: contactd\nadded: 2026-11-02\n",
    "noted": "name: Dora\nbirthday: May\nadded: 2026-11-02\n",
}

IDEA = "title: Fair\nkind: event\nurl: https://fair.example/\ndate: 2026-12-03\nuntil: 2026-12-31\ntags: [a]\n"

failures = []


def fail(what):
    failures.append(what)


# --- Schemas -------------------------------------------------------------------------------------------------

def strict(schema, is_part=False):
    """No other keys than those that are named. What stands in allOf is a part of something, and left as it is."""
    if isinstance(schema, list):
        return [strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    made = {}
    for key, value in schema.items():
        if key in ("$defs", "properties"):
            made[key] = {name: strict(each, is_part=key == "$defs") for name, each in value.items()}
        elif key == "allOf":
            made[key] = [strict(each, is_part=True) for each in value]
        else:
            made[key] = strict(value)
    if not is_part and {"$ref", "properties", "allOf"} & set(schema):
        made["unevaluatedProperties"] = False
    return made


def every_key_is_required(schema, place):
    if isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict) and list(schema["properties"]) != schema.get("required"):
            fail(f"{place}: not every key is required")
        for key, each in schema.items():
            every_key_is_required(each, f"{place}/{key}")
    elif isinstance(schema, list):
        for each in schema:
            every_key_is_required(each, place)


def load(path):
    schema = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    every_key_is_required(schema, path.name)
    return schema


SHIPPED = {path.name.split(".")[0]: load(path) for path in sorted(Path(sys.argv[3]).glob("*.json"))}
STRICT = {name: jsonschema.Draft202012Validator(strict(schema)) for name, schema in SHIPPED.items()}


def as_a_user(name, document):
    jsonschema.Draft202012Validator(SHIPPED[name]).validate(document)


def objects_in(value, path=()):
    if isinstance(value, dict):
        yield path
    if isinstance(value, (dict, list)):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from objects_in(each, (*path, key))


def at(value, path):
    for key in path:
        value = value[key]
    return value


def shortened(value):
    """Of every list the two longest, which say the most."""
    if isinstance(value, dict):
        return {key: shortened(each) for key, each in value.items()}
    if isinstance(value, list):
        return [shortened(each) for each in sorted(value, key=lambda each: -len(json.dumps(each)))[:2]]
    return value


def every_damage_is_found(name, document):
    for path in objects_in(document):
        for key in [*at(document, path), None]:
            damaged = copy.deepcopy(document)
            if key is None:
                at(damaged, path)["one_more"] = 1
            else:
                del at(damaged, path)[key]
            if STRICT[name].is_valid(damaged):
                fail(f"{name}: nothing is wrong with {'one more key' if key is None else f'a missing {key!r}'} at {path}")


# --- Books ---------------------------------------------------------------------------------------------------

def write_book(place, rules, people):
    (place / "prospects").mkdir(parents=True)
    (place / "fu.yaml").write_text(rules, encoding="utf-8")
    for name, text in people.items():
        (place / f"prospects/{name}.yaml").write_text(text, encoding="utf-8")
    return place


def git(place, *words):
    subprocess.run(["git", "-C", place, *words], check=True, capture_output=True)


def make_books(place):
    """Name and book; `own` and `example` have a commit, `own` other rules since."""
    books = {"example": place / "example", "empty": write_book(place / "empty", "", {}),
             "own": write_book(place / "own", RULES, PEOPLE), "bad": write_book(place / "bad", "", BAD),
             "wrong-rules": write_book(place / "wrong-rules", "cadences: [\n", PEOPLE)}
    shutil.copytree(ROOT / "examples/book", books["example"])
    (books["own"] / "ideas").mkdir()
    (books["own"] / "ideas/fair.yaml").write_text(IDEA, encoding="utf-8")
    for name in ("example", "own"):
        git(place, "init", "-q", books[name])
        git(books[name], "add", ".")
        git(books[name], "commit", "-qm", "Begin")
    (books["own"] / "fu.yaml").write_text(RULES.replace("wait: 1wd", "wait: 2w"), encoding="utf-8")
    return books


LISTS = [["due"], ["due", "--all", "-n", "2"], ["overdue"], ["agenda", "3w"], ["agenda", "2w", "--capacity", "1"],
         ["list"], ["list", "--sort", "value", "-n", "1"], ["check"], ["cadences"], ["config"],
         ["pipeline"], ["pipeline", "value:>0"],
         ["stalled"], ["stalled", "-n", "1"],
         ["stats"], ["stats", "--from", "2026-11-11", "--to", "2026-11-19"],
         ["ideas"], ["hour"], ["hour", "--silent", "-n", "20"], ["export", "json"], ["export", "json", "not:status:stopped"]]
DRAFTS = {"jane-doe", "mateo-nunez", "kim-ito", "new"}
AT_COMMIT = ["due", "overdue", "agenda", "list", "check", "cadences", "pipeline", "stalled", "stats", "ideas"]
WITH_COMMIT = [[name, "--as-of", "HEAD"] for name in AT_COMMIT] + [["export", "json", "--as-of", "HEAD"]] + [["check", "--staged"], ["plan", "--diff", "HEAD"]]
DAYS = ["2026-11-20", "2026-12-02"]


def commands_for(name, book):
    if name == "wrong-rules":
        return [["check"]]
    commands = LISTS + (WITH_COMMIT if (book / ".git").exists() else [])
    for file in sorted((book / "ideas").glob("*.yaml")):
        commands = commands + [["invite", file.stem, "-n", "4"]] * (file.stem != "baltic-fabric-days")  # it is over
    for file in sorted((book / "prospects").rglob("*.yaml")) if name != "bad" else []:
        commands = commands + [["show", file.stem], ["brief", file.stem], ["fact", file.stem], ["why", file.stem],
                               ["plan", file.stem, "-n", "3"], ["ideas", file.stem, "--all"]]
        if file.stem in DRAFTS:
            commands = commands + [["draft", file.stem]]
    return commands


def ask(book, day, command, form):
    words = [FU, "-C", book, "--today", day, *command, *([] if command[0] == "export" else [form])]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1, 3) or not done.stdout and form == "--json":
        fail(f"{' '.join(map(str, words[3:]))}: status {done.returncode}: {done.stderr}")
    return done.stdout


def main():
    counted = {name: [0, 0] for name in SHIPPED}  # documents, items
    damaged = set()
    with tempfile.TemporaryDirectory() as place:
        for name, book in make_books(Path(place)).items():
            for command in commands_for(name, book):
                for day in DAYS if command in LISTS else DAYS[:1]:
                    text = ask(book, day, command, "--json")
                    document = json.loads(text or "{}")
                    schema = document.get("schema", "/").split("/")[0].removeprefix("fu.")
                    if schema not in SHIPPED:
                        fail(f"{name}: {command}: there is no schema for {document.get('schema')}")
                        continue
                    for item in document["items"] if schema == "export" else []:
                        item.pop("birthday", None)  # which the file has, and fu does not know
                    for error in STRICT[schema].iter_errors(document):
                        fail(f"{name}: {' '.join(command)}: {list(error.absolute_path)}: {error.message[:200]}")
                    result = document["problems" if schema == "check" else "items"]
                    lines = ask(book, day, command, "--jsonl").splitlines() if command[0] != "export" else []
                    if command[0] != "export" and [json.loads(line) for line in lines] != result:
                        fail(f"{name}: {' '.join(command)}: --jsonl prints something else than --json")
                    counted[schema][0] += 1
                    counted[schema][1] += len(result)
                    if result and schema not in damaged and name in ("own", "bad") and not failures:
                        damaged.add(schema)
                        as_a_user(schema, document)
                        every_damage_is_found(schema, shortened(document))
    for name, (documents, items) in counted.items():
        if items == 0:
            fail(f"{name}: no item was seen")
        if name not in damaged and not failures:
            fail(f"{name}: it was not damaged")
    print("\n".join(failures[:20]) or ", ".join(f"{name} {n} ({items} items)" for name, (n, items) in counted.items()) + ": all as described")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
