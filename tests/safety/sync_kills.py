#!/usr/bin/python3
"""Kills fu sync and fu log --commit at random moments, alone and with all that they have started.

usage: sync_kills.py FU [--kills N] [--seed S] [--only WORDS] [--keep]

Two clones of a hub log to the same prospects; fu in the first is killed N times for each command, way of pulling and
kind of kill. Then git fsck is content, and the next fu sync works, or says what to do; after that it works. At the end
of each round every entry is there once, in both clones and the hub. A seed makes the same moments again, not the same
outcome.
"""

import argparse
import collections
import concurrent.futures
import ctypes
import os
import random
import re
import signal
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from writing_book import GIT, RULES, common_arguments, environment, finish, parsed, put, scratch  # noqa: E402

PR_SET_CHILD_SUBREAPER = 36
PROSPECT = ("name: {name}\nadded: 2026-11-01\nstage: lead\nlog:\n"
            "  - {{date: 2026-11-02, via: call, outcome: busy, note: \"first of {name}\"}}\n")
IDS = ("ada", "ben")
MOST_STEPS = 6  # until a sync has to work again
COMMANDS = {"sync": ("sync",), "log": None}


class Clone:
    def __init__(self, fu, base, name):
        self.fu, self.name, self.path = fu, name, f"{base}/{name}"
        self.environment = environment(base) | {
            "PATH": f"{os.path.dirname(fu)}:/usr/bin:/bin", "GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": "a@example.org",
            "GIT_COMMITTER_NAME": name, "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_EDITOR": "true"}

    def start(self, *words):
        return subprocess.Popen(words, env=self.environment, cwd=self.path, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
                                errors="backslashreplace", start_new_session=True)

    def run(self, *arguments):
        return finish(self.start(self.fu, *arguments))

    def git(self, *arguments):
        run = finish(self.start(GIT, *arguments))
        if run.status != 0:
            raise RuntimeError(f"git {' '.join(arguments)}: {run}")
        return run.out

    def must(self, *arguments):
        run = self.run(*arguments)
        if run.status != 0:
            raise RuntimeError(f"{self.name}: fu {' '.join(arguments)}: {run}")


class World:
    """A hub and two clones of it."""

    def __init__(self, fu, base, rebase):
        os.makedirs(f"{base}/home")
        self.base = base
        first = Clone(fu, base, "first")
        os.makedirs(f"{first.path}/prospects")
        first.git("init", "-q", "-b", "main")
        put(f"{first.path}/fu.yaml", RULES)
        for identifier in IDS:
            put(f"{first.path}/prospects/{identifier}.yaml", PROSPECT.format(name=identifier).encode())
        first.must("setup")
        first.git("add", "-A")
        first.git("commit", "-q", "-m", "A book")
        first.git("clone", "-q", "--bare", first.path, f"{base}/hub")
        self.clones = []
        for name in ("one", "two"):
            clone = Clone(fu, base, name)
            first.git("clone", "-q", f"{base}/hub", clone.path)
            clone.git("config", "pull.rebase", rebase)
            clone.git("config", "gc.auto", "0")
            clone.must("setup")
            self.clones.append(clone)
        self.notes = [f"first of {identifier}" for identifier in IDS]  # that have to be there

    def note(self, text):
        self.notes.append(text)
        return text


def seconds_of(world, rng, prepare, command):
    """How long the command takes when nobody kills it."""
    longest = 0.0
    for number in range(3):
        prepare(world, rng, f"undisturbed {number}")
        begin = time.monotonic()
        run = world.clones[0].run(*command(world, f"timed {number}"))
        longest = max(longest, time.monotonic() - begin)
        if run.status != 0:
            raise RuntimeError(f"undisturbed: {run}")
        world.clones[1].must("sync")
    return longest


def prepare_sync(world, rng, name):
    """Both clones have something to send, in the same file."""
    one, two = world.clones
    two.must("log", rng.choice(IDS), "email", "sent", "-m", world.note(f"two {name}"), "--force")
    two.must("sync")
    one.must("log", rng.choice(IDS), "call", "busy", "-m", world.note(f"one {name}"), "--force")
    if rng.random() < 0.5:
        one.must("log", rng.choice(IDS), "call", "voicemail", "-m", world.note(f"one {name} too"), "--force", "--commit")


def prepare_log(world, rng, name):
    one = world.clones[0]
    if rng.random() < 0.5:  # something that is none of its business
        one.must("note", rng.choice(IDS), world.note(f"aside {name}"))


def sync_command(_world, _name):
    return ("sync",)


def log_command(_world, name):
    return ("log", "ada", "call", "busy", "-m", f"killed {name}", "--force", "--commit")


KINDS = {"sync": (prepare_sync, sync_command), "log": (prepare_log, log_command)}


def wait_for_orphans():
    """What a killed fu has started goes on without it."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.005)
        except ChildProcessError:
            return
    raise RuntimeError("what fu has started does not end")


def locks_of(clone):
    return sorted(os.path.relpath(f"{folder}/{name}", clone.path) for folder, _, names in os.walk(f"{clone.path}/.git")
                  for name in names if name.endswith(".lock") and "/.git/fu" not in folder)


def remove_named_lock(text):
    """The lock of git's that a message names; whether it also says that it may go."""
    words = " ".join(text.split())
    for pattern, how in ((r"rm '?(/.*?\.lock)", "removed"), (r"create '(/.*?\.lock)': File exists", "guessed to remove")):
        named = re.search(pattern, words)
        if named and os.path.exists(named[1]):
            os.unlink(named[1])
            return f"{how} {os.path.basename(named[1])}"
    return None


def bring_back(clone, path):
    """git removes a file before it writes it anew: killed between the two, it leaves what looks deleted by hand."""
    clone.git("merge", "--abort")
    commit = clone.git("log", "-1", "--diff-filter=D", "--format=%H", "--", path).strip()
    clone.git("checkout", f"{commit}^", "--", path)
    return "brought back a file that git had removed"


# A message that has the words on the left is followed by the command on the right; the first that works.
ADVICE = (
    ("git rebase --abort", "git rebase --abort"), ("git merge --abort", "git merge --abort"),
    ("git cherry-pick --abort", "git cherry-pick --abort"), ("git rebase --quit", "git rebase --quit"),
    ("git restore --staged :/", "git restore --staged :/"), ("commit it, or", "git commit -q -a -m by-hand"),
    ("commit them, or", "git commit -q -a -m by-hand"), ("no branch is checked out", "git switch -q -f main"))


def follow(clone, run):
    """Does what fu says; how that is called. Nothing when it says nothing that helps."""
    removed = remove_named_lock(run.err)
    if removed:
        return removed
    deleted = re.search(r"(prospects/\S+): deleted here, changed in", run.err)
    if deleted:
        return bring_back(clone, deleted[1])
    for words, command in ADVICE:
        if words in run.err:
            done = finish(clone.start(*command.split()))
            removed = remove_named_lock(done.err)
            if removed:
                return f"{command}, and as that says {removed}"
            if done.status == 0:
                return command
    return "again" if "sync again" in run.err or "try again" in run.err else None


def repaired(clone, words):
    """Syncs until it works; complaints."""
    story = []
    for _ in range(MOST_STEPS):
        run = clone.run("sync")
        if run.status == 0:
            return []
        state = clone.git("status", "--porcelain").split("\n")
        locks = locks_of(clone)
        step = follow(clone, run)
        words[f"then: {step or 'helpless'}"] += 1
        story.append(f"{run.err.strip()!r} ({state}, {locks}): {step}")
        if step is None:
            return ["the next fu sync helps nobody: " + "; ".join(story)]
    return ["fu sync does not work any more: " + "; ".join(story) + f"; {clone.run('sync')}"]


def left_in_work_tree(clone):
    """Clears away what a killed git, and a killed fu merge-file, left: their temporary files, which are in nobody's way."""
    for line in clone.git("status", "--porcelain", "-z").split("\0"):
        match = re.fullmatch(r"\?\? \.(\.merge_file_\w+\.fu-new|merge_file_\w+(\.ours)?)", line)
        if match:
            os.unlink(f"{clone.path}/{line[3:]}")
            yield "left ..merge_file_*.fu-new" if line.endswith(".fu-new") else "left .merge_file_*"


def wrong_with(world):
    one, two = world.clones
    if one.git("rev-parse", "HEAD") != two.git("rev-parse", "HEAD"):
        yield "the clones differ"
    for clone in world.clones:
        text = "".join(clone.git("show", f"HEAD:prospects/{identifier}.yaml") for identifier in IDS)
        for note in world.notes:
            count = len(re.findall(rf"{re.escape(note)}(?! too|\d)", text))
            if count != 1:
                yield f"{clone.name}: {note!r} is there {count} times"
        doubled = [note for note, count in collections.Counter(re.findall(r'note: "([^"]*)"', text)).items() if count > 1]
        if doubled:
            yield f"{clone.name}: doubled {doubled}"
        if clone.git("status", "--porcelain"):
            yield f"{clone.name}: git status: {clone.git('status', '--porcelain').strip()}"


def one_kill(world, rng, kind, group, seconds, words, name):
    """Complaints."""
    prepare, command = KINDS[kind]
    one, two = world.clones
    prepare(world, rng, name)
    delay = rng.random() * seconds
    process = one.start(one.fu, *command(world, name))
    time.sleep(delay)
    (os.killpg if group else os.kill)(process.pid, signal.SIGKILL)
    run = finish(process)
    wait_for_orphans()
    for folder, _, names in os.walk(f"{world.base}/hub"):  # which is another machine's in earnest, and lives on
        for lock in names:
            if lock.endswith(".lock"):
                os.unlink(f"{folder}/{lock}")
    words["was killed" if run.status == -signal.SIGKILL else f"was done before, status {run.status}"] += 1
    wrong = []
    fsck = finish(one.start(GIT, "fsck", "--no-dangling"))
    if fsck.status != 0:
        wrong.append(f"git fsck: {fsck}")
    locks = locks_of(one)
    for lock in locks:
        words[f"left {os.path.basename(lock)}"] += 1
    if kind == "log":
        again = one.run("log", "ben", "call", "busy", "-m", world.note(f"after {name}"), "--force", "--commit")
        if again.status != 0:
            wrong.append(f"the next fu log: {again}")
        if locks and again.err and not any(lock in again.err for lock in locks):  # git stops at the first that it meets
            wrong.append(f"the next fu log names none of {locks}: {again}")
    wrong += repaired(one, words)
    words.update(left_in_work_tree(one))
    if not wrong:
        run = two.run("sync")
        if run.status != 0:
            wrong.append(f"the other clone: {run}")
        wrong += wrong_with(world)
    return [f"after {delay:.3f} s of {seconds:.3f} s, locks {locks}: {sentence}" for sentence in wrong]


def campaign(options, base, kind, rebase, group):
    """One command, one way of pulling, one kind of kill: (title, words, complaints)."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    title = f"{kind}, pull.rebase={rebase}, {'with its group' if group else 'alone'}"
    rng, words, complaints, number = random.Random(f"{options.seed} {title}"), collections.Counter(), [], 0
    world, seconds = None, 0.0
    for kill in range(options.kills):
        try:
            if world is None:
                number += 1
                world = World(options.fu, f"{base}/{title.replace(' ', '-')}/{number}", rebase)
                seconds = seconds_of(world, rng, *KINDS[kind])
            wrong = one_kill(world, rng, kind, group, seconds, words, f"kill {kill}")
        except Exception as error:  # pylint: disable=broad-except
            wrong = [f"the test itself: {type(error).__name__}: {error}"]
        if wrong:
            world = None
        complaints += [f"{title}, kill {kill}: {sentence}" for sentence in wrong]
    return title, words, complaints


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    common_arguments(parser)
    parser.add_argument("--kills", type=int, default=8, help="of each of the six kinds")
    parser.add_argument("--seed", type=int, default=1)
    options = parsed(parser)
    kinds = [(kind, rebase, group) for kind, rebase in (("sync", "false"), ("sync", "true"), ("log", "false"))
             for group in (False, True)]
    bad = 0
    with scratch(options) as base, concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        works = [pool.submit(campaign, options, base, *kind) for kind in kinds
                 if options.only in f"{kind[0]} {kind[1]} {'group' if kind[2] else 'alone'}"]
        for work in works:
            title, words, complaints = work.result()
            print(f"{title}: " + "; ".join(f"{number} {word}" for word, number in sorted(words.items())))
            for complaint in complaints:
                print(f"    {complaint}")
            bad += len(complaints)
    print(f"{options.kills} kills each from seed {options.seed}, {bad} complaints")
    return 1 if bad or not works else 0


if __name__ == "__main__":
    sys.exit(main())
