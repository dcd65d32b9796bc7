#!/usr/bin/python3
"""Runs the ```console blocks of README.md as one session at a terminal and compares what is printed with what is shown.

usage: readme.py FU ROOT (inside pinned.sh)

The session starts in a scratch folder that looks like a clone in which the quickstart has been run, so it may
write to examples/book. For the quickstart itself only its last line is run: what it prints.
"""
import difflib
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

# Shown in README.md but not run here: they need the network or minutes, or are this test.
NOT_RUN = re.compile(r"(sudo |apt|cmake |ctest |\./tests/|man )")


@dataclass
class Step:
    line: int
    command: str  # as shown; a command goes on after "> "
    expected: str = ""


def steps(readme):
    found, inside = [], False
    for number, line in enumerate(readme.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("```"):
            inside = line == "```console"
        elif inside and line.startswith("$ "):
            found.append(Step(number, line[2:]))
        elif inside and found and line.startswith("> ") and not found[-1].expected:
            found[-1].command += "\n" + line[2:]
        elif inside and found:
            found[-1].expected += line + "\n"
    return found


def runnable(command, root):
    """What to run for a command of README.md; None for those that are only shown."""
    if command.split()[0].endswith("examples/quickstart.sh"):
        return (root / "examples/quickstart.sh").read_text().rstrip().splitlines()[-1]
    return None if NOT_RUN.match(command) else command


def scratch_clone(folder, fu, root):
    shutil.copytree(root / "examples", folder / "examples")
    (folder / "build/release").mkdir(parents=True)
    (folder / "build/release/fu").symlink_to(fu)


def outputs(commands, folder):
    """Runs all commands in one shell, and gives what each of them printed, stderr too."""
    mark = "=== end of step ==="
    script = "".join(f"{command}\necho '{mark}'\n" for command in commands)
    run = subprocess.run(["/bin/bash", "-c", script], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                         stderr=subprocess.STDOUT, text=True, check=False)
    return run.stdout.split(mark + "\n")[:-1]


def main():
    fu, root = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    readme = root / "README.md"
    shown = steps(readme)
    to_run = [step for step in shown if runnable(step.command, root)]
    if not to_run:
        print(f"{readme}:1: no console block with a command that can be run")
        return 1

    with tempfile.TemporaryDirectory() as scratch:
        scratch_clone(Path(scratch), fu, root)
        printed = outputs([runnable(step.command, root) for step in to_run], scratch)
    printed += [""] * (len(to_run) - len(printed))

    failed = 0
    for step, actual in zip(to_run, printed):
        if actual.rstrip("\n") != step.expected.rstrip("\n"):
            failed += 1
            print(f"{readme}:{step.line}: '{step.command}' prints something else")
            print("\n".join(difflib.unified_diff(
                step.expected.splitlines(), actual.splitlines(), "README.md", "fu", lineterm="")))
    print(f"{len(to_run)} commands run, {len(shown) - len(to_run)} only shown, {failed} differ")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
