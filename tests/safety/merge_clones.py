#!/usr/bin/python3
"""Two clones write to the same prospects, with fu and by hand; then git merges, rebases, cherry-picks and reverts.

usage: merge_clones.py FU [--pairs N] [--seed S] [--keep]

`fu merge-file` is git's merge driver there. Every entry of both sides is there once, python3-yaml reads the file, what
both changed differently is shown as a conflict, and nothing else is; property/merge_model.py says what that means.
One repository is used for all pairs: two branches of it are what two clones are to git.
"""

import argparse
import collections
import os
import pathlib
import random
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "property"))
import merge_model  # noqa: E402
from merge_files import OUTCOMES, SCALARS, STAGES, RandomFile  # noqa: E402
from writing_book import GIT, RULES, common_arguments, content, environment, parsed, put, report, scratch  # noqa: E402

ATTRIBUTES = b"prospects/**/*.yaml merge=fu\n"
# What is registered, and a note of what the program came to.
DRIVER = ("fu merge-file %O %A %B %L %P; s=$?; echo $s >>\"$FU_STATUSES\"; test $s -lt 2 && exit $s; "
          "git merge-file -q --marker-size=%L -L ours -L base -L theirs %A %O %B")
JANE, OTTO = "prospects/jane-doe.yaml", "prospects/north/otto.yaml"
IDS = {JANE: "jane-doe", OTTO: "otto"}
WAYS = ["merge"] * 5 + ["rebase", "cherry-pick", "revert"]


class GitBook:
    """A book in a repository with the driver."""

    def __init__(self, fu, path, base):
        self.fu, self.path = fu, path
        self.environment = environment(base) | {
            "PATH": f"{os.path.dirname(fu)}:/usr/bin:/bin", "FU_STATUSES": f"{base}/statuses", "GIT_EDITOR": "true",
            "GIT_AUTHOR_NAME": "Dana", "GIT_AUTHOR_EMAIL": "dana@example.org", "GIT_COMMITTER_NAME": "Dana",
            "GIT_COMMITTER_EMAIL": "dana@example.org", "FU_TODAY": "2026-11-20"}

    def run(self, *command, day=None):
        more = {"FU_TODAY": day} if day else {}
        return subprocess.run(command, env=self.environment | more, cwd=self.path, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="backslashreplace",
                              timeout=120, check=False)

    def git(self, *arguments):
        done = self.run(GIT, *arguments)
        if done.returncode != 0:
            raise RuntimeError(f"git {' '.join(arguments)}: status {done.returncode}, {done.stdout}")
        return done.stdout.strip()

    def register(self):
        for key, value in (("merge.fu.driver", DRIVER), ("merge.fu.name", "prospects"), ("core.autocrlf", "false"),
                           ("gc.auto", "0"), ("pull.rebase", "false"), ("commit.gpgsign", "false")):
            self.git("config", key, value)

    def read(self, path):
        return content(f"{self.path}/{path}")

    def write(self, path, data):
        os.makedirs(os.path.dirname(f"{self.path}/{path}"), exist_ok=True)
        put(f"{self.path}/{path}", data)


# --- Edits ---------------------------------------------------------------------------------------------------

class Edits:
    """What people do; each returns whether it could be done (fu refuses to edit what it is not sure of)."""

    def __init__(self, book, rng, count):
        self.book, self.rng, self.count = book, rng, count

    def fu(self, *arguments):
        day = self.rng.choice(["2026-11-18", "2026-11-19", "2026-11-20"])
        return self.book.run(self.book.fu, *arguments, day=day).returncode == 0

    def words(self):
        self.count[0] += 1
        return f"{self.rng.choice(['asked', 'maybe', 'Größe', '価格', 'a: b #c'])} {self.count[0]}"

    def log(self, path):
        via = self.rng.choice(list(OUTCOMES))
        more = ["-m", self.words()] if self.rng.random() < 0.7 else []
        roll = self.rng.random()
        if roll < 0.1:
            more += ["--next", "+1w"]
        elif roll < 0.2:
            more += ["--on", "2026-11-16"]
        elif roll < 0.25:
            more += ["--stage", self.rng.choice(STAGES)]
        elif roll < 0.3:
            more += ["--cadence", self.rng.choice(SCALARS["cadence"])]
        return self.fu("log", IDS[path], via, self.rng.choice(OUTCOMES[via]), *more, "--force")

    def snooze(self, path):
        return self.fu("snooze", IDS[path], f"2026-12-{self.rng.randint(1, 28):02}")

    def won(self, path):
        return self.fu(self.rng.choice(["won", "lost"]), IDS[path], "-m", self.words())

    def set(self, path):
        key = self.rng.choice(["stage", "cadence", "owner", "value", "place", "company"])
        return self.fu("set", IDS[path], f"{key}={self.rng.choice(SCALARS[key])}")

    def tags(self, path):
        return self.fu("set", IDS[path], f"tags+={self.rng.choice(['fair', 'hotel', 'vip', 'berlin'])}")

    def handoff(self, path):
        return self.fu("handoff", f"id:{IDS[path]}", "--to", self.rng.choice(SCALARS["owner"]), "--yes")

    def note(self, path):
        return self.fu("note", IDS[path], self.words())

    def by_hand(self, path):
        """A comment, or a line in the notes."""
        text = self.book.read(path).decode()
        end = "\r\n" if "\r\n" in text else "\n"
        lines = text.split(end)
        keys = [number for number, line in enumerate(lines) if line[:1].isalpha()]
        place = self.rng.choice(keys)
        if "notes: |" in lines and self.rng.random() < 0.4:
            lines.insert(lines.index("notes: |") + 1, "  " + self.words())
        else:
            lines.insert(place, "# " + self.words())
        self.book.write(path, end.join(lines).encode())
        return True

    def one(self):
        path = JANE if self.rng.random() < 0.8 else OTTO
        names = ["log"] if self.rng.random() < 0.6 else ["snooze", "won", "set", "set", "tags", "handoff", "note", "by_hand", "by_hand"]
        name = self.rng.choice(names)
        return name if getattr(self, name)(path) else f"{name} refused"


# --- Pairs ---------------------------------------------------------------------------------------------------

class Pairs:
    def __init__(self, options, base):
        self.base, self.book = base, GitBook(options.fu, f"{base}/book", base)
        for folder in ("home", "state", "config", "book"):
            os.makedirs(f"{base}/{folder}")
        self.statuses = f"{base}/statuses"
        self.counts, self.complaints = collections.Counter(), []
        self.book.git("init", "-q", "-b", "main")
        self.book.register()
        self.book.write("./fu.yaml", RULES)
        self.book.write("./.gitattributes", ATTRIBUTES)
        self.root = self.commit("book")

    def commit(self, message):
        self.book.git("add", "-A")
        self.book.git("commit", "-q", "--allow-empty", "-m", message)
        return self.book.git("rev-parse", "HEAD")

    def files(self):
        return {path: self.book.read(path) for path in IDS}

    def side(self, edits, commits):
        """Makes the commits; the files after each of them."""
        states = []
        for _ in range(commits):
            for _ in range(self.rng.choice([1, 1, 2])):
                self.counts[edits.one()] += 1
            self.commit("edit")
            states.append(self.files())
        return states

    def pair(self, seed):
        self.rng = rng = random.Random(seed)
        edits, book = Edits(self.book, rng, [0]), self.book
        book.git("checkout", "-q", "-f", "-B", "base", self.root)
        for path in IDS:
            book.write(path, RandomFile(rng).render())
        self.commit("base")
        before = self.files()
        way = rng.choice(WAYS)
        book.git("checkout", "-q", "-B", "b")
        theirs = [before, *self.side(edits, rng.choice([1, 1, 2]) if way != "rebase" else 1)]
        book.git("checkout", "-q", "-B", "a", "base")
        ours = [before, *self.side(edits, 2 if way == "revert" else 1)]
        put(self.statuses, b"")
        if way == "merge":
            sides = before, ours[-1], theirs[-1]
            done = book.run(GIT, "merge", "-q", "--no-edit", "b")
        elif way == "rebase":
            sides = before, theirs[-1], ours[-1]
            done = book.run(GIT, "rebase", "-q", "b")
        elif way == "cherry-pick":
            sides = theirs[-2], ours[-1], theirs[-1]
            done = book.run(GIT, "cherry-pick", "--allow-empty", "--keep-redundant-commits", "b")
        else:
            sides = ours[1], ours[2], ours[0]
            done = book.run(GIT, "revert", "--no-edit", "HEAD~1")
        self.judge(seed, way, sides, done)
        book.run(GIT, way, "--abort")

    def judge(self, seed, way, sides, done):
        self.counts[way] += 1
        for status in content(self.statuses).split():
            self.counts[f"driver {status.decode()}"] += 1
        unmerged = set(self.book.git("diff", "--name-only", "-z", "--diff-filter=U").split("\0")) - {""}
        wrong = []
        if b"2" in content(self.statuses):
            wrong.append(f"the driver was not sure: {done.stdout.strip()}")
        # Nothing is left of a revert or a cherry-pick when the same is there, or gone, already.
        failed = done.returncode != 0 and "nothing to commit" not in done.stdout
        if bool(unmerged) != failed:
            wrong.append(f"status {done.returncode}, unmerged {sorted(unmerged)}: {done.stdout}")
        for path in IDS:
            versions = [side[path] for side in sides]
            expected = merge_model.Expected(*(merge_model.Reading(text) for text in versions))
            merged = self.book.read(path)
            wrong += [f"{path}: {sentence}" for sentence in expected.wrong_with(1 if path in unmerged else 0, merged)]
            self.counts["conflicts" if path in unmerged else "clean"] += 1
        check = self.book.run(self.book.fu, "check")
        told = {line.split(":")[0] for line in check.stdout.splitlines() if ": error: " in line}
        if told != unmerged or unmerged and check.returncode == 0:
            wrong.append(f"fu check: status {check.returncode} with unmerged {sorted(unmerged)}: {check.stdout}")
        self.complaints += [f"seed {seed}, {way}: {sentence}" for sentence in wrong]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    common_arguments(parser)
    parser.add_argument("--pairs", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parsed(parser)
    with scratch(options) as directory:
        pairs = Pairs(options, directory)
        for seed in range(options.seed, options.seed + options.pairs):
            pairs.pair(seed)
        print(", ".join(f"{what} {count}" for what, count in sorted(pairs.counts.items())))
        refused = sum(count for what, count in pairs.counts.items() if what.endswith(" refused"))
        if refused > options.pairs // 2 or options.pairs >= 60 and not pairs.counts["conflicts"]:
            pairs.complaints.append(f"{refused} edits refused, {pairs.counts['conflicts']} conflicts: too few real cases")
        return report(pairs.complaints, f"{options.pairs} pairs from seed {options.seed}")


if __name__ == "__main__":
    sys.exit(main())
