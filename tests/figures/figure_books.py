"""Random books whose logs have much to count: values in several currencies, judgements, referrals, times, ideas."""

import pathlib

import history  # noqa: F401  (finds tests/property)
from random_books import Plain, RandomBook, shuffled

VALUES = ["12000 EUR", "12000.50 EUR", "12000.500 EUR", "0.05 EUR", "0 USD", "007 USD", "333.33 USD", "1 CHF", "2 CHF", "1 CHF",
          "99999999999999999999999999999999999999999999999999999999999.99 JPY", "0.000001 JPY", "a lot", "12000", "0 XTS"]
CLOSED = [{"name": "won", "chance": "100%", "closed": Plain("true")}, {"name": "lost", "chance": "0%", "closed": Plain("true")}]


class FigureBook(RandomBook):
    """A random book, made richer in what fu stats, pipeline and stalled look at."""

    def __init__(self, seed, prospects):
        super().__init__(seed, prospects)
        identifiers = [pathlib.PurePath(path).stem for path in self.prospects]
        referring = self.rng.sample(identifiers, min(4, len(identifiers)))
        for path, prospect in self.prospects.items():
            if self.chance(0.3):
                prospect["source"] = "referral:" + self.rng.choice(referring)
        for path in self.rng.sample(list(self.prospects), len(self.prospects) // 4):
            if isinstance(self.prospects[path].get("log"), list):
                self.advance(self.prospects[path])

    def random_rules(self):
        rules = super().random_rules()
        if self.chance(0.5):
            rules["goals"] = {"first-meeting": self.rng.choice(["3", "2..4", "6..10"]), "new-per-week": Plain(self.rng.randint(0, 6)),
                              "concentration": self.rng.choice(["0%", "10%", "50%", "100%"])}
        if self.chance(0.8):
            rules["stalled"] = {"touches": Plain(self.rng.randint(0, 4)), "days": Plain(self.rng.choice([0, 1, 20, 60]))}
        if self.chance(0.3):
            stages = [{"name": "lead", "chance": "7%"}, {"name": "contacted"}, {"name": "meeting", "chance": "33%"}, *CLOSED,
                      {"name": "signed", "chance": "100%", "closed": Plain("true")}, {"name": "trial", "chance": "100%"}]
            rules["stages"] = self.rng.sample(stages, len(stages))
        return rules

    def random_prospect(self):
        prospect = super().random_prospect()
        if self.chance(0.6):
            prospect["value"] = self.rng.choice(VALUES)
        if self.chance(0.3):
            prospect["stage"] = self.rng.choice(self.stages + ["ripe", "Überlegt"])
        return prospect

    def random_contact(self, entry):
        super().random_contact(entry)
        if self.chance(0.3):
            entry["via"], entry["time"] = "call", f"{self.rng.randint(8, 11):02}:{self.rng.randint(0, 59):02}"
        if self.chance(0.1):
            entry["outcome"] = "met"

    def random_entry(self, last):
        entry = super().random_entry(last)
        if self.chance(0.1):
            entry["judge"] = self.rng.choice(["serious", "curious", "curious", "unknown"])
        return entry

    def advance(self, prospect):
        """Many touches, and perhaps a deal that is won after them."""
        for place in range(self.rng.randint(3, 9)):
            entry = {"date": self.day(-60 + place * 5, -55 + place * 5), "via": self.rng.choice(["call", "email"]), "outcome": "sent"}
            if self.chance(0.3):
                entry["stage"] = self.rng.choice(self.stages)
            prospect["log"].append(shuffled(self.rng, entry) if self.chance(0.2) else entry)
        if self.chance(0.5):
            prospect["log"].append({"date": self.day(-10, 0), "via": "meeting", "outcome": "met"})
        if self.chance(0.5):
            prospect["log"].append({"date": self.day(-8, 0), "stage": "won"})

    def files(self):
        idea = {"title": "What buyers plan for spring", "kind": "article", "tags": ["fashion"]}
        return {**super().files(), "ideas/spring-buyers.yaml": self.written(idea)}


def one_entry_book():
    return {"fu.yaml": b"format: 1\n", "prospects/x.yaml": b"name: X\nlog:\n  - {date: 2026-11-03, via: call, outcome: reached}\n"}


def empty_book():
    return {"fu.yaml": b"format: 1\n", "prospects/.keep": b""}
