#!/usr/bin/python3
"""Has python3-vobject and khard read what `fu export vcf` writes, from a book of hostile texts.

usage: address_cards.py FU (inside pinned.sh)
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import vobject

FU = sys.argv[1]
LONG = "ナ" * 150 + "é" * 150
PEOPLE = {
    "jane-doe": {"name": "Jane Doe", "company": "Acme, Ltd; \"Sons\"", "role": "Head: of \\ Purchasing", "place": "Berlin; Mitte, DE",
                 "emails": ["jane@acme.example", "j,d@acme.example"], "phones": ["+49 30 23125 017", "+49 30,,12;3"],
                 "tags": ["fashion", "wool, fine", "a;b", "back\\slash"], "notes": "One\nTwo, and; three\\n\n\nEND:VCARD\n"},
    "kim-ito": {"name": "伊藤 キム", "notes": "展示会で会いました。" * 30},
    "acme": {"name": "Acme GmbH", "company": "Acme GmbH"},
    "long": {"name": LONG, "company": "x" * 300, "emails": ["a" * 200 + "@x.example"]},
    "emoji": {"name": "🦊 Fox", "notes": "👩‍👩‍👧‍👦" * 20 + "🏳️‍🌈", "tags": ["🎉"]},
    "cher": {"name": "Cher"},
    "quiet": {"name": "a\x1b[31mb\x07", "notes": "\t\x85x"},
}

failures = []


def expect(place, found, wanted):
    if found != wanted:
        failures.append(f"{place}: {found!r}, not {wanted!r}")


def printable(text):
    """Control characters, which no card may have, are written as a sign that says so."""
    return "".join("\ufffd" if ord(c) < 32 and c not in "\n\t" or 127 <= ord(c) < 160 else c for c in text)


def export(folder):
    book = folder / "book"
    (book / "prospects").mkdir(parents=True)
    (book / "fu.yaml").write_text("")
    for name, person in PEOPLE.items():  # JSON is YAML
        text = json.dumps(person, ensure_ascii=False).replace("\x85", "\\u0085")
        (book / f"prospects/{name}.yaml").write_text(text + "\n", encoding="utf-8")
    return subprocess.run([FU, "-C", book, "export", "vcf"], capture_output=True, check=True).stdout


def check_lines(cards):
    for line in cards.split(b"\r\n"):
        if len(line) > 75 or b"\n" in line or b"\r" in line:
            failures.append(f"a line is broken: {line!r}")
        line.decode()  # no character is broken


def check_with_vobject(cards):
    read = {}
    for card in vobject.readComponents(cards.decode(), validate=True):
        read[card.uid.value.removeprefix("fu:")] = card
    expect("vobject", sorted(read), sorted(PEOPLE))
    for name, person in PEOPLE.items():
        card = read[name]
        values = {key: [each.value for each in each_of] for key, each_of in card.contents.items()}
        expect(f"{name}: fn", card.fn.value, printable(person["name"]))
        expect(f"{name}: org", values.get("org", [None])[0], [person["company"]] if "company" in person else None)
        expect(f"{name}: title", values.get("title", [None])[0], person.get("role"))
        expect(f"{name}: email", values.get("email", []), person.get("emails", []))
        expect(f"{name}: tel", values.get("tel", []), person.get("phones", []))
        expect(f"{name}: adr", values["adr"][0].city if "adr" in values else None, person.get("place"))
        expect(f"{name}: note", values.get("note", [None])[0], printable(person["notes"]).rstrip("\n") if "notes" in person else None)
        expect(f"{name}: categories", values.get("categories", [None])[0], person.get("tags"))
    expect("family name", read["jane-doe"].n.value.family, "Doe")
    expect("given name", read["jane-doe"].n.value.given, "Jane")
    expect("family name", read["kim-ito"].n.value.family, "伊藤")
    expect("preferred", read["jane-doe"].email.params["TYPE"], ["INTERNET", "PREF"])


def check_with_khard(folder, cards):
    (folder / "cards").mkdir()
    for number, card in enumerate(cards.split(b"BEGIN:VCARD\r\n")[1:]):
        (folder / f"cards/{number}.vcf").write_bytes(b"BEGIN:VCARD\r\n" + card)
    config = folder / "khard.conf"
    config.write_text(f"[addressbooks]\n[[fu]]\npath = {folder}/cards\n[general]\n[contact table]\ndisplay = formatted_name\n")

    def khard(*words):
        done = subprocess.run(["khard", "-c", config, *words], capture_output=True, text=True, check=False)
        if done.returncode != 0 or "rror" in done.stderr:
            failures.append(f"khard {' '.join(words)}: status {done.returncode}: {done.stderr}")
        return done.stdout

    listed = khard("list", "--parsable")
    for name, person in PEOPLE.items():
        if printable(person["name"]) not in listed:
            failures.append(f"khard list: there is no {name}: {listed}")
    shown = khard("show", "Jane Doe")
    for wanted in ["Jane Doe", "Head: of \\ Purchasing", "jane@acme.example", "+49 30 23125 017", "Berlin; Mitte, DE", "wool, fine", "Two, and; three\\n"]:
        if wanted not in shown:
            failures.append(f"khard show: there is no {wanted!r}: {shown}")
    expect("khard email", "j,d@acme.example" in khard("email", "--parsable", "Jane"), True)
    expect("khard phone", "+49 30 23125 017" in khard("phone", "--parsable", "Jane"), True)


def main():
    with tempfile.TemporaryDirectory() as place:
        cards = export(Path(place))
        check_lines(cards)
        check_with_vobject(cards)
        check_with_khard(Path(place), cards)
    print("\n".join(failures) or f"{len(PEOPLE)} cards are read by vobject and khard")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
