"""Books that are hard on a page: names that would be markup, long ones, many currencies, ten years, nobody."""

import datetime
import pathlib

HOSTILE = [
    "</script><script>document.title='run'</script>", '"><img src=x onerror=document.title=1>', "'><svg onload=alert(1)>",
    "<!--", "-->", "]]>", "</style><style>*{display:none}", "&lt;b&gt;", "\u202egnp.exe", "\u2066\u2067x", "a\tb", "\u0007bell", "\x1b[31mred",
    "https://example.org/pixel.gif", "<a href=https://example.org>x</a>", "<link rel=stylesheet href=//example.org/x.css>", "</title><h1>", "x" * 300,
]


def quoted(text):
    """The text as YAML in double quotes."""
    escapes = {'"': '\\"', "\\": "\\\\", "\t": "\\t"}
    return '"' + "".join(escapes.get(c, c if c.isprintable() else f"\\u{ord(c):04x}") for c in text) + '"'


def written(directory, files):
    for path, content in files.items():
        (pathlib.Path(directory) / path).parent.mkdir(parents=True, exist_ok=True)
        (pathlib.Path(directory) / path).write_text(content, encoding="utf-8")
    return directory


def hostile_book(directory):
    """Every text that a page shows is one of the worst: names, companies, stages, channels, outcomes."""
    files = {"fu.yaml": "format: 1\nstalled: {touches: 1, days: 1}\n"}
    for number, text in enumerate(HOSTILE):
        other = HOSTILE[(number + 5) % len(HOSTILE)]
        kind = "introducer" if number % 3 == 2 else "prospect"
        log = [{"date": "2026-09-01", "via": text, "outcome": other}, {"date": "2026-09-02", "via": "meeting", "outcome": "met"}]
        entries = "".join("  - {" + ", ".join(f"{key}: {quoted(value)}" for key, value in entry.items()) + "}\n" for entry in log)
        files[f"prospects/p{number}.yaml"] = (
            f"name: {quoted(text)}\ncompany: {quoted(other)}\nstage: {quoted(other) if number % 2 else 'lead'}\ntype: {kind}\n"
            f"value: {'9' * (number * 4 + 1)}.{number:02} {['EUR', 'USD', 'CHF'][number % 3]}\nadded: 2026-09-01\nsource: referral:p2\nlog:\n{entries}")
    return written(directory, files)


def ten_years(directory):
    """A contact a week for 520 weeks."""
    files = {"fu.yaml": "format: 1\n"}
    first = datetime.date(2016, 12, 5)
    for number in range(20):
        days = [first + datetime.timedelta(weeks=week) for week in range(number, 520, 20)]
        log = "".join(f"  - {{date: {day}, time: \"{8 + number % 9:02}:15\", via: {['call', 'email'][number % 2]}, outcome: sent}}\n" for day in days)
        files[f"prospects/p{number}.yaml"] = f"name: P {number}\nadded: {days[0]}\nstage: contacted\nvalue: {number + 1}000 EUR\nlog:\n{log}"
    return written(directory, files)


def many(directory):
    """More stalled deals and introducers than a page shows."""
    files = {"fu.yaml": "format: 1\nstalled: {touches: 1, days: 1}\n"}
    for number in range(120):
        kind = "introducer" if number % 2 else "prospect"
        files[f"prospects/p{number}.yaml"] = (f"name: P {number}\ntype: {kind}\nsource: referral:p{number // 4 * 2}\nadded: 2026-01-01\n"
                                              "log:\n  - {date: 2026-01-01, via: call, outcome: reached}\n")
    return written(directory, files)


def one_entry(directory):
    return written(directory, {"fu.yaml": "format: 1\n", "prospects/x.yaml": "name: X\nlog:\n  - {date: 2026-11-03, via: call, outcome: reached}\n"})


def nobody(directory):
    return written(directory, {"fu.yaml": "format: 1\n", "prospects/.keep": ""})
