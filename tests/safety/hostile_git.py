#!/usr/bin/python3
"""Runs every command of fu that only reads in a repository whose configuration wants to run programs.

usage: hostile_git.py FU [--keep] [--list]

A canary, which is a script that leaves a file behind, stands in everything that git can be told to run: in the clone's
configuration, in a file that it includes, in hooks, attributes and a remote of a partial clone. No reading command
sets it off. That it would go off is shown with git's own programs, for each kind of place.
"""

import argparse
import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile

BOOK = {
    "fu.yaml": "stages:\n  - {name: lead, chance: 5%}\n  - {name: won, chance: 100%, closed: true}\n",
    "prospects/jane-doe.yaml": "name: Jane Doe\nadded: 2026-11-02\nlog:\n"
                               "  - {date: 2026-11-10, via: call, outcome: voicemail}\n",
    "prospects/lee-park.yaml": "name: Lee Park\nadded: 2026-11-02\nlog:\n",
    "ideas/spring.yaml": "title: What buyers plan for spring\nkind: article\n",
    ".gitattributes": "* filter=canary diff=canary\nprospects/**/*.yaml merge=fu diff=canary filter=canary\n"
                      "ideas/*.yaml filter=process\n",
}

# Every place that can name a program; CANARY is the script.
PLACES = """
core.fsmonitor core.pager core.editor core.sshCommand core.askPass core.gitProxy core.alternateRefsCommand
pager.log pager.show pager.diff pager.status pager.config pager.branch pager.blame pager.ls-files pager.rev-parse
alias.status alias.rev-parse alias.ls-files alias.cat-file alias.config alias.show alias.log alias.diff
diff.external diff.canary.textconv diff.canary.command diff.tool difftool.canary.cmd
filter.canary.clean filter.canary.smudge filter.process.process
gpg.program gpg.ssh.program gpg.x509.program gpg.ssh.defaultKeyCommand
credential.helper sequence.editor interactive.diffFilter merge.fu.driver mergetool.canary.cmd
remote.origin.uploadpack remote.origin.receivepack uploadpack.packObjectsHook
trailer.canary.command trailer.canary.cmd browser.canary.cmd man.canary.cmd web.browser sendemail.smtpServer
""".split()
SWITCHES = {"log.showSignature": "true", "filter.canary.required": "true", "diff.tool": "canary", "pager.log": "CANARY",
            "remote.origin.url": "ext::CANARY", "protocol.ext.allow": "always", "remote.origin.promisor": "true",
            "remote.origin.partialclonefilter": "blob:none", "extensions.partialClone": "origin",
            "core.untrackedCache": "true", "trailer.canary.ifmissing": "add", "gpg.format": "openpgp"}
HOOKS = """
applypatch-msg pre-applypatch post-applypatch pre-commit prepare-commit-msg commit-msg post-commit pre-rebase
post-checkout post-merge pre-push post-index-change fsmonitor-watchman reference-transaction pre-auto-gc
query-watchman sendemail-validate push-to-checkout
""".split()

# What each of the commands in the Read section of fu --help gets besides --json, which all have.
ARGUMENTS = {"show": [["jane-doe"]], "why": [["jane-doe"]], "plan": [["jane-doe"]],
             "export": [["ics"], ["csv"], ["json"], ["vcf"]]}


class Repository:
    def __init__(self, folder):
        self.folder, self.path, self.fired = folder, f"{folder}/book", f"{folder}/fired"
        self.canary = f"{folder}/canary"
        self.environment = {
            "PATH": "/usr/bin:/bin", "HOME": f"{folder}/home", "LC_ALL": "C.UTF-8", "FU_TODAY": "2026-11-20",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": f"{folder}/gitconfig", "GIT_TERMINAL_PROMPT": "0"}
        os.makedirs(f"{folder}/home")
        write(self.canary, f'#!/bin/sh\necho "$0 $*" >>{self.fired}\nexit 1\n', 0o755)
        write(f"{folder}/gitconfig", "[user]\n\tname = Dana\n\temail = dana@example.org\n")
        for name, text in BOOK.items():
            write(f"{self.path}/{name}", text)
        self.git("init", "-q", "-b", "main")
        self.git("add", "-A")
        self.git("commit", "-qm", "A book")
        self.signed_commit()
        with open(f"{self.path}/prospects/jane-doe.yaml", "a", encoding="utf-8") as file:
            file.write("  - {date: 2026-11-12, via: email, outcome: sent}\n")
        self.conflict()

    def git(self, *arguments, may_fail=False, **more):
        run = subprocess.run(["git", "-C", self.path, *arguments], env=self.environment, check=False, timeout=60,
                             stdin=subprocess.DEVNULL if "input" not in more else None, capture_output=True, text=True,
                             **more)
        if run.returncode != 0 and not may_fail:
            raise SystemExit(f"git {' '.join(arguments)}: status {run.returncode}: {run.stderr}")
        return run

    def signed_commit(self):
        """A commit with a signature, which log.showSignature would have verified."""
        text = self.git("cat-file", "commit", "HEAD").stdout.replace(
            "\n\n", "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n abcd\n -----END PGP SIGNATURE-----\n\n", 1)
        signed = self.git("hash-object", "-t", "commit", "-w", "--stdin", input=text).stdout.strip()
        self.git("update-ref", "refs/heads/main", signed)

    def conflict(self):
        """An index with a file that is not merged, and one object that only the remote would have."""
        blobs = [self.git("hash-object", "-w", "--stdin", input=f"name: {name}\n").stdout.strip() for name in "abc"]
        lines = "".join(f"100644 {blob} {stage}\tprospects/zoe.yaml\n" for stage, blob in enumerate(blobs, 1))
        self.git("update-index", "--index-info", input=lines)

    def arm(self):
        """From here on, git runs the canary wherever it can. The attributes of filters would have kept it from adding."""
        hooks = f"{self.folder}/hooks"
        for name in HOOKS:
            for place in (hooks, f"{self.path}/.git/hooks"):
                os.makedirs(place, exist_ok=True)
                shutil.copy(self.canary, f"{place}/{name}")
        included = f"{self.folder}/included"
        for number, place in enumerate(PLACES):
            value = f"!{self.canary}" if place.startswith(("alias.", "credential.")) else self.canary
            target = ["--file", included] if number % 2 else ["--local"]
            self.git("config", *target, place, value)
        for place, value in SWITCHES.items():
            self.git("config", place, value.replace("CANARY", self.canary))
        self.git("config", "core.hooksPath", hooks)
        self.git("config", "core.repositoryFormatVersion", "1")
        self.git("config", "include.path", included)
        self.disarm()

    def disarm(self):
        with contextlib.suppress(FileNotFoundError):
            os.remove(self.fired)

    def went_off(self):
        """What the canary was started with; empty: it was not."""
        try:
            with open(self.fired, encoding="utf-8") as file:
                found = file.read().strip()
        except FileNotFoundError:
            return ""
        self.disarm()
        return found.replace(self.folder, "")


def write(path, text, mode=0o644):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)


def controls(repository):
    """Git's own programs set the canary off: without that, its silence would say nothing."""
    complaints = []
    for what, arguments in {
        "fsmonitor": ["status"],
        "a filter": ["hash-object", "--path=prospects/jane-doe.yaml", "prospects/jane-doe.yaml"],
        "an external diff": ["diff", "HEAD", "--", "prospects"],
        "textconv": ["show", "--textconv", "HEAD:prospects/jane-doe.yaml"],
        "a signature": ["-c", "core.pager=cat", "-c", "core.fsmonitor=false", "log", "-1"],
        "a hook": ["-c", "core.fsmonitor=false", "update-ref", "refs/heads/more", "HEAD"],
        "the remote of a partial clone": ["cat-file", "-p", "1" * 40],
        "an editor": ["-c", "core.fsmonitor=false", "var", "GIT_EDITOR"],
        "a driver of merges": ["checkout", "-m", "--", "prospects/zoe.yaml"],
    }.items():
        run = repository.git(*arguments, may_fail=True)
        if what == "an editor":  # only named
            if repository.canary not in run.stdout:
                complaints.append("control: core.editor is not the canary")
        elif not repository.went_off():
            complaints.append(f"control: {what}: git {' '.join(arguments)} did not set the canary off: {run.stderr}")
        repository.disarm()
    return complaints


def help_of(fu, *arguments):
    return subprocess.run([fu, *arguments], capture_output=True, text=True, check=True, timeout=60).stdout


def commands(fu):
    """Every command of the Read section, plain, with --json, and with what else makes it ask git."""
    overview = help_of(fu, "--help")
    section = overview[overview.index("\nRead:\n") + len("\nRead:\n"):].split("\n\n")[0]
    names = re.findall(r"(?m)^  ([a-z][a-z-]*) ", section)
    if len(names) < 8 or "check" not in names:
        raise SystemExit(f"fu --help lists no commands that read: {section}")
    found = [[]]
    for name in names:
        text = help_of(fu, "help", name)
        for arguments in ARGUMENTS.get(name, [[]]):
            # A command to come may want an ID.
            whole = arguments or (["jane-doe"] if re.search(r"(?m)^Usage: .*\] ID", text) else [])
            found.append([name, *whole])
            if "--json" in text:
                found.append([name, *whole, "--json"])
            if "--as-of" in text or "--as-of" in overview:
                found.append([name, *whole, "--as-of", "HEAD"])
            if "--staged" in text:
                found.append([name, "--staged"])
            if "--diff" in text:
                found.append([name, "--diff", "HEAD"])
    found += [["check", "--output", "github"], ["check", "jane-doe"]]
    if re.search(r"(?m)^  setup ", overview):  # it writes, but not with these
        found += [["setup", "--check"], ["setup", "--dry-run"], ["setup", "--undo", "--dry-run"]]
    return found


def run_all(fu, repository):
    complaints = []
    for arguments in commands(fu):
        for where in (["-C", repository.path], []):
            run = subprocess.run([fu, *where, *arguments], env=repository.environment, cwd=repository.path,
                                 stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60)
            shown = "fu " + " ".join(where[:1] + arguments)
            if run.returncode not in (0, 1, 3):
                complaints.append(f"{shown}: status {run.returncode}: {run.stderr}")
            if fired := repository.went_off():
                complaints.append(f"{shown}: the canary went off: {fired}")
            if arguments == ["check"] and "prospects/zoe.yaml:1:1: warning: this file is not merged" not in run.stdout:
                complaints.append(f"{shown}: it did not ask git: {run.stdout}{run.stderr}")
    return complaints


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("fu")
    parser.add_argument("--keep", action="store_true", help="leave the repository behind")
    parser.add_argument("--list", action="store_true", help="print the commands")
    options = parser.parse_args()
    fu = os.path.realpath(options.fu)
    if options.list:
        print("\n".join("fu " + " ".join(arguments) for arguments in commands(fu)))
        return 0
    folder = tempfile.mkdtemp(prefix="fu-hostile-git-")
    try:
        repository = Repository(folder)
        repository.arm()
        complaints = run_all(fu, repository)
        complaints += controls(repository)
    finally:
        if options.keep:
            print(f"kept: {folder}")
        else:
            shutil.rmtree(folder)
    print("\n".join(complaints) or f"{2 * len(commands(fu))} runs, and no program of the repository ran")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
