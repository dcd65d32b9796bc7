"""Several commands timed beside one another, by hyperfine, so that a busy machine is busy for all of them."""

import json
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SECONDS = 8  # that one comparison may take, or a little more
MOST_ROUNDS = 60
ROUNDS_OF_WRITERS = 6
NOISE = 1.25  # the median over the least; beyond it a figure is worth little


class Times:
    """What one command took, in seconds. The least counts: others on the machine only ever add to it."""

    def __init__(self, runs):
        self.least = min(runs)
        self.is_noisy = len(runs) > 1 and statistics.median(runs) > NOISE * self.least


def environment(base):
    """Nothing of the user's own, and one day."""
    return {"PATH": os.environ["PATH"], "HOME": f"{base}/home", "XDG_STATE_HOME": f"{base}/home/state",
            "XDG_CONFIG_HOME": f"{base}/home/config", "TMPDIR": base, "TZ": "UTC", "LC_ALL": "C.UTF-8",
            "COLUMNS": "80", "FU_TODAY": "2026-11-20", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
            "TASKDATA": f"{base}/tasks", "TASKRC": f"{base}/taskrc"}


def run(command, cwd, env):
    return subprocess.run(command, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, check=False)


def needs_seconds(command, cwd, env, statuses):
    """How long a run takes; ends the program when the command does not do what is to be timed."""
    begin = time.monotonic()
    done = run(command, cwd, env)
    if done.returncode not in statuses:
        sys.exit(f"cannot be timed, status {done.returncode}: {shlex.join(command)}\n{done.stderr.decode()}")
    return time.monotonic() - begin


def compare(commands, cwd, env, statuses=(0,)):
    """The Times of each command, from one call of hyperfine in which they take turns.

    Each is run once before, to see that it works, how long it takes, and to have the files in memory. Output goes into
    a pipe: grep stops at the first match when it sees /dev/null.
    """
    seconds = sum(needs_seconds(command, cwd, env, statuses) for command in commands)
    rounds = max(2, min(MOST_ROUNDS, int(SECONDS / seconds)))
    turns = min(rounds, 6)
    with tempfile.NamedTemporaryFile(suffix=".json") as exported:
        call = ["hyperfine", "--shell=none", "--ignore-failure", "--output=pipe", "--style=none",
                "--warmup=" + ("0" if seconds > 1 else "1"), f"--runs={max(1, rounds // turns)}",
                f"--export-json={exported.name}"] + [shlex.join(command) for command in commands] * turns
        done = run(call, cwd, env)
        if done.returncode:
            sys.exit(f"hyperfine: {done.stderr.decode()}")
        results = json.load(exported)["results"]
    return [Times([t for result in results[i::len(commands)] for t in result["times"]]) for i in range(len(commands))]


def compare_writers(commands, base, env):
    """The Times of each command, which take turns; each run has a fresh, empty book below `base`.

    None goes before the last run: ext4 takes ten times as long to make files where many have just been removed.
    """
    times = [[] for _ in commands]
    with tempfile.TemporaryDirectory(dir=base) as books:
        for turn in range(ROUNDS_OF_WRITERS):
            for number, (command, own) in enumerate(zip(commands, times)):
                book = f"{books}/{turn}-{number}"
                os.makedirs(f"{book}/prospects")
                with open(f"{book}/fu.yaml", "w", encoding="utf-8") as file:
                    file.write("format: 1\n")
                own.append(needs_seconds(command, book, env, (0,)))
    return [Times(own) for own in times]


def most_memory(command, cwd, env):
    """The largest resident set of a command, in bytes.

    Asked of the program `time`, since a process begins with what the one had that started it, and Python is large.
    """
    with tempfile.NamedTemporaryFile() as figure:
        done = run(["/usr/bin/time", "--format=%M", f"--output={figure.name}", *command], cwd, env)
        if done.returncode:
            sys.exit(f"cannot be measured: {shlex.join(command)}\n{done.stderr.decode()}")
        return int(figure.read()) * 1024
