"""Makes files that are nearly right: the example book's, and a few hostile ones, with bytes and lines changed."""

import pathlib
import random
from dataclasses import dataclass

import hostile_fixtures

BATCH = 100  # files in one book

TOKENS = [b"\x1b", b"\x1b[31m", b"\0", b"\r", b"\r\n", b"\t", b"\x7f", b"\xff", b"\xc0\xaf", b"\xed\xa0\x80",
          b"\xc2\x9b", b"\xc2\x85", b"\xe2\x80\xa8", b"\xe2\x80\xae",
          b"\xef\xbb\xbf", b"\xef\xbf\xbf", b"\xf0\x9f\xa6\x8a", b"'", b'"', b"[", b"]", b"{", b"}", b",",
          b":", b": ", b"#", b" #", b"&a ", b"*a", b"!", b"!!str ", b"%", b"|", b">",
          b"-", b"- ", b"? ", b"~", b"null", b"@", b"`", b"\\", b"\\x", b"\\\n", b"''", b'""', b"<<", b"=",
          b"\n", b"\n\n", b"\n  ", b"  ", b" ", b"9", b"0", b"99999999999999999999"]
LINES = [b"---", b"...", b"--- x", b"<<<<<<< ours", b"=======", b">>>>>>> theirs", b"|||||||", b"%YAML 1.2",
         b"%TAG ! x", b"log:", b"log: []", b"name: Another", b"\tx: 1", b",", b"]", b"}",
         b"  - {date: 2026-11-20, via: call}", b"  - {date: 2026-02-30, via: call}", b"- x",
         b"  - date: 2026-11-03", b"    note: x", b"# x", b"", b"   ", b"x: [", b"x: {", b"x: |", b"x: >+",
         b'x: "', b"x: '", b"? x", b"x", b": x", b"role: a: b", b"tags: [a,, b]", b"x: &a 1", b"x: *a",
         b"added: 9999-12-31", b"next: 2026-01-01", b"calendar: {workdays: []}"]


@dataclass
class Batch:
    name: str
    prospects: list
    ideas: list


def flip(data, rng):
    at = rng.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1:]


def replace(data, rng):
    at = rng.randrange(len(data))
    return data[:at] + bytes([rng.randrange(256)]) + data[at + 1:]


def span(data, rng):
    at = rng.randrange(len(data))
    return at, min(len(data), at + rng.choice((1, 1, 1, 2, 3, 5, 8, 20, 100)))


def delete(data, rng):
    start, end = span(data, rng)
    return data[:start] + data[end:]


def duplicate(data, rng):
    start, end = span(data, rng)
    return data[:end] + data[start:end] + data[end:]


def move(data, rng):
    start, end = span(data, rng)
    rest = data[:start] + data[end:]
    at = rng.randrange(len(rest) + 1)
    return rest[:at] + data[start:end] + rest[at:]


def insert(data, rng):
    at = rng.randrange(len(data) + 1)
    return data[:at] + rng.choice(TOKENS) + data[at:]


def cut(data, rng):
    return data[:rng.randrange(len(data) + 1)]


def of_lines(change):
    def mutate(data, rng):
        lines = data.split(b"\n")
        change(lines, rng.randrange(len(lines)), rng)
        return b"\n".join(lines)
    return mutate


@of_lines
def insert_line(lines, at, rng):
    lines.insert(at, rng.choice(LINES))


@of_lines
def delete_line(lines, at, _):
    del lines[at]


@of_lines
def duplicate_line(lines, at, rng):
    lines.insert(rng.randrange(len(lines) + 1), lines[at])


@of_lines
def swap_lines(lines, at, rng):
    other = rng.randrange(len(lines))
    lines[at], lines[other] = lines[other], lines[at]


@of_lines
def indent(lines, at, rng):
    lines[at] = rng.choice((b" ", b"  ", b"    ", b"\t")) + lines[at]


@of_lines
def outdent(lines, at, rng):
    lines[at] = lines[at][rng.randrange(1, 4):]


@of_lines
def to_end_of_line(lines, at, rng):
    lines[at] += rng.choice(TOKENS)


def to_crlf(data, _):
    return data.replace(b"\n", b"\r\n")


CHANGES = [flip, flip, replace, delete, delete, duplicate, move, insert, insert, insert, cut, insert_line,
           insert_line, delete_line, duplicate_line, swap_lines, indent, outdent, to_end_of_line, to_crlf]


def mutated(data, rng):
    for _ in range(rng.choice((1, 1, 1, 2, 3, 6))):
        data = rng.choice(CHANGES)(data, rng) if data else rng.choice(TOKENS)
    return data


def read(book, folder):
    return [path.read_bytes() for path in sorted(pathlib.Path(book, folder).rglob("*.yaml"))]


FROM_FIXTURES = ("escaped controls in log.note", "bidi in name", "an alias bomb",
                 "every value of an entry is '~'", "a list as a key", "the word 12:30:45 in every text",
                 "an open double quote", "mappings 32 deep",
                 "a mapping where a text belongs in an entry's next", "a key given twice in a block entry")


def hostile_prospects():
    groups = (hostile_fixtures.escapes_in_prospects, hostile_fixtures.yaml_refusals,
              hostile_fixtures.absent_values, hostile_fixtures.words)
    return [data for group in groups for fixture in group() if fixture.name in FROM_FIXTURES
            for data in fixture.files.values()]


def batches(book, seed, number):
    """`number` mutated files, most of them prospects and some ideas."""
    prospects, ideas = read(book, "prospects") + hostile_prospects(), read(book, "ideas")
    for batch in range(max(1, number // BATCH)):
        rng = random.Random(f"{seed} {batch}")
        yield Batch(name=f"mutations, seed {seed}, batch {batch}",
                    prospects=[mutated(rng.choice(prospects), rng) for _ in range(BATCH - 10)],
                    ideas=[mutated(rng.choice(ideas), rng) for _ in range(10)])


def of_rules(book, seed, number):
    """`number` mutated fu.yaml, each with its name."""
    rules = pathlib.Path(book, "fu.yaml").read_bytes()
    for i in range(number):
        yield f"mutated fu.yaml, seed {seed}, number {i}", mutated(rules, random.Random(f"{seed} rules {i}"))
