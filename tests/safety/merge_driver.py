#!/usr/bin/python3
"""Merges two clones with a merge driver that is missing, killed, unsure or wrongly registered.

usage: merge_driver.py FU [--only WORDS] [--keep]

Both clones have changed the same key of a prospect and logged something. Whatever becomes of the driver: after git
merge, rebase, cherry-pick and stash pop either the file has conflict markers around both sides, or fu check names it
and does not give status 0. Our side alone, in silence, is the one thing that must not be.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile

PROSPECT = "prospects/sub folder/jane-doe.yaml"
BASE = ("name: Jane Doe\nadded: 2026-11-02\nstage: lead\nplace: Berlin\nlog:\n"
        "  - {date: 2026-11-03, via: call, outcome: no-answer}\n")
OURS = BASE.replace("Berlin", "Paris") + "  - {date: 2026-11-10, via: call, outcome: voicemail, by: dana}\n"
THEIRS = BASE.replace("Berlin", "Oslo") + "  - {date: 2026-11-11, via: email, outcome: sent, by: sam}\n"

# What `fu` in PATH does when git calls it as the driver; None: there is none.
PROGRAMS = {
    "missing": None,
    "killed": "kill -KILL $$",
    "killed after half of it": 'head -c 40 "$4" >"$3"; kill -KILL $$',
    "killed before it has read": "exec kill -SEGV $$",
    "unsure": "exit 2",
    "of another version": "echo \"fu: unknown command 'merge-file'\" >&2; exit 2",
    "not executable": "",
}
# How it is registered.
NO_FALLBACK = "fu merge-file %O %A %B %L %P"
REGISTRATIONS = {
    "by fu setup": None,
    "not at all": "",
    "without a fallback": NO_FALLBACK,
    "as what fails at once": "false",
}
OPERATIONS = {
    "merge": [["merge", "-q", "other"]],
    "rebase": [["rebase", "-q", "other"]],
    "cherry-pick": [["cherry-pick", "other"]],
    "stash pop": [["reset", "-q", "--soft", "HEAD~1"], ["stash", "-q"], ["merge", "-q", "other"], ["stash", "pop", "-q"]],
}


class Clone:
    def __init__(self, folder, real_fu, program):
        self.folder, self.path, self.fu = folder, f"{folder}/book", real_fu
        self.environment = {
            "PATH": f"{folder}/bin:/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8", "FU_TODAY": "2026-11-20",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": f"{folder}/gitconfig", "GIT_EDITOR": "true"}
        os.makedirs(f"{folder}/bin")
        write(f"{folder}/gitconfig", "[user]\n\tname = Dana\n\temail = dana@example.org\n[init]\n\tdefaultBranch = main\n"
                                     "[advice]\n\tdetachedHead = false\n")
        if program is not None:
            write(f"{folder}/bin/fu", f"#!/bin/sh\n{program}\n")
            if program:
                os.chmod(f"{folder}/bin/fu", 0o755)

    def git(self, *arguments, may_fail=False):
        run = subprocess.run(["git", "-C", self.path, *arguments], env=self.environment, stdin=subprocess.DEVNULL,
                             capture_output=True, text=True, check=False, timeout=60)
        if run.returncode != 0 and not may_fail:
            raise SystemExit(f"git {' '.join(arguments)}: status {run.returncode}: {run.stderr}{run.stdout}")
        return run

    def real(self, *arguments):
        return subprocess.run([self.fu, "-C", self.path, *arguments], env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, check=False, timeout=60)

    def prepare(self, registration):
        os.makedirs(self.path)
        self.git("init", "-q")
        write(f"{self.path}/fu.yaml", "")
        write(f"{self.path}/{PROSPECT}", BASE)
        run = self.real("setup")
        if run.returncode != 0:
            raise SystemExit(f"fu setup: {run.stdout}{run.stderr}")
        if registration is not None:
            self.git("config", "--remove-section", "merge.fu")
        if registration:
            self.git("config", "merge.fu.driver", registration)
        self.git("add", "-A")
        self.git("commit", "-qm", "A book")
        self.git("checkout", "-q", "-b", "other")
        self.commit(THEIRS)
        self.git("checkout", "-q", "main")
        self.commit(OURS)

    def commit(self, text):
        write(f"{self.path}/{PROSPECT}", text)
        self.git("commit", "-qam", "A day's work")

    def result(self):
        with open(f"{self.path}/{PROSPECT}", encoding="utf-8", errors="replace") as file:
            return file.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def has_markers(text):
    """Both values stand between marks."""
    begin, middle, end = (text.find(mark) for mark in ("<<<<<<<", "\n=======", "\n>>>>>>>"))
    return -1 < begin < middle < end and all(begin < text.find(side) < end for side in ("Paris", "Oslo"))


def complaints_about(clone):
    text, check = clone.result(), clone.real("check")
    found = []
    if not has_markers(text) and (check.returncode not in (1, 3) or PROSPECT not in check.stdout):
        found.append(f"one side in silence: fu check gave {check.returncode}: {check.stdout}{check.stderr}{text}")
    if has_markers(text) and check.returncode == 0:
        found.append(f"markers, and fu check gave 0: {check.stdout}")
    return found, "markers" if has_markers(text) else "named by fu check"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("fu")
    parser.add_argument("--only", default="", help="cases with these words in their names")
    parser.add_argument("--keep", action="store_true", help="leave the clones behind")
    options = parser.parse_args()
    real, complaints, outcomes = os.path.realpath(options.fu), [], {}
    folder = tempfile.mkdtemp(prefix="fu-merge-driver-")
    try:
        for program, script in PROGRAMS.items():
            for registration, driver in REGISTRATIONS.items():
                for operation, steps in OPERATIONS.items():
                    name = f"fu {program}, registered {registration}, {operation}"
                    if options.only not in name:
                        continue
                    clone = Clone(f"{folder}/{len(outcomes)}", real, script)
                    clone.prepare(driver)
                    for step in steps[:-1]:
                        clone.git(*step)
                    clone.git(*steps[-1], may_fail=True)
                    found, outcomes[name] = complaints_about(clone)
                    # What a driver half wrote is not what git's own merge begins with; git still keeps both sides.
                    has_marks = "<<<<<<<" in clone.result() if "half" in program else outcomes[name] == "markers"
                    if registration == "by fu setup" and not has_marks:
                        found.append(f"the fallback left no markers: {clone.result()}")
                    complaints += [f"{name}: {complaint}" for complaint in found]
    finally:
        if options.keep:
            print(f"kept: {folder}")
        else:
            shutil.rmtree(folder)
    kinds = {kind: sum(1 for outcome in outcomes.values() if outcome == kind) for kind in set(outcomes.values())}
    if not options.only and len(kinds) < 2:
        complaints.append(f"only one kind of outcome: {kinds}")
    print("\n".join(complaints) or f"{len(outcomes)} merges: " +
          ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items())))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
