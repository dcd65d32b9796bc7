#!/usr/bin/python3
"""Another program, which knows no lock, changes a file while fu is about to.

usage: foreign_writer.py FU [--every K] [--only CASE] [--point WORDS] [--jobs N] [--keep]

fu is stopped after one of its system calls; then the other program adds a line to the file, in place or by putting
another file there, or removes it, and fu goes on. At the end it is as if one had come wholly before the other, or fu
has refused with status 5 and the other's bytes are as it left them. Then the other program adds a line after each call;
and at last it does so just before the files change places, and fu is killed, or cannot go on, just after.
"""

import argparse
import os
import signal
import sys

sys.dont_write_bytecode = True
from writing_book import (ADA, BEN, CHANGING, CLEO, CROWD, LOG_OTHER, OTHER, PROSPECT, STRACE, Call, Point,  # noqa: E402
                          Trials, changes_something, common_arguments, content, finish, parsed, put, tracer,
                          wait_until)

LINE = b"# Somebody else's line.\n"
NEW_FILE = PROSPECT.format(name="Dorothea", id="dora", tag="other").encode()
TARGETS = {"log": ADA, "log-two": BEN, "add": "prospects/south/dora.yaml", "set": ADA, "snooze": ADA,
           "handoff": CLEO, "idea": "ideas/spring-colours.yaml", "invite": CLEO, "undo": ADA, "undo-three": BEN,
           "import": ADA, "undo-import": BEN, "crowd-handoff": CROWD[20], "crowd-undo": CROWD[20],
           "crowd-import": "prospects/guest-30.yaml", "crowd-undo-import": "prospects/guest-30.yaml"}
AFTER_EACH_CALL = "after each call"
BEFORE_THE_EXCHANGE = "before the exchange"


def in_place(path, line=LINE):
    with open(path, "ab") as file:
        file.write(line)


def by_rename(path):
    put(f"{path}.swp", content(path) + LINE)
    os.rename(f"{path}.swp", path)


WAYS = {"in place": in_place, "by rename": by_rename, "removed": os.unlink}


def change(path, way):
    """What the other program does; where there is no file it makes one."""
    if os.path.exists(path):
        WAYS[way](path)
    else:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        put(path, NEW_FILE)


def serial(prepared, target, way):
    """(status, files) when the other program comes wholly before fu, and when it comes wholly after."""
    if not hasattr(prepared, "serial"):
        prepared.serial = {}
    if way not in prepared.serial:
        book = prepared.book
        outcomes = []
        book.restore()
        change(target, way)
        run = book.run(*prepared.case.arguments)
        outcomes.append((run.status, book.prospects()))
        book.restore()
        run = book.run(*prepared.case.arguments)
        change(target, way)
        outcomes.append((run.status, book.prospects()))
        book.restore()
        prepared.serial[way] = outcomes
    return prepared.serial[way]


class Stopped:
    """fu, which is stopped after some of its calls."""

    def __init__(self, book, arguments, tracer_of):
        self.log, self.seen = f"{book.base}/stops", 0
        put(self.log, b"")
        self.process = book.start(*arguments, tracer=tracer_of(self.log))

    def next_stop(self):
        """Whether there is another; else it has ended."""
        self.seen += 1
        wait_until(lambda: content(self.log).count(b"stopped by SIGSTOP") >= self.seen
                   or self.process.poll() is not None)
        return self.process.poll() is None

    def go_on(self):
        os.kill(int(content(self.log).split()[0]), signal.SIGCONT)

    def end(self):
        return finish(self.process)


def judge(prepared, point):
    if point.what == AFTER_EACH_CALL:
        return judge_each(prepared, point)
    if point.what.startswith(BEFORE_THE_EXCHANGE):
        return judge_exchange(prepared, point)
    return judge_one(prepared, point)


def judge_one(prepared, point):
    book, case, way = prepared.book, point.case, point.what
    target = f"{book.path}/{TARGETS[case.name]}"
    as_if = serial(prepared, target, way)
    stopped = Stopped(book, case.arguments, lambda log: tracer(point.call, "signal=STOP", log))
    if not stopped.next_stop():
        return "not reached", [f"expected a stopped program, got {stopped.end()}"]
    before = book.prospects()
    change(target, way)
    foreign = book.prospects().get(TARGETS[case.name])
    stopped.go_on()
    run = stopped.end()
    files = book.prospects()
    only_foreign = dict(prepared.old)
    only_foreign.pop(TARGETS[case.name], None)
    if foreign is not None:
        only_foreign[TARGETS[case.name]] = foreign
    complaints = []
    refusals = (1, 3, 5) if way == "removed" else (5,)
    if (run.status, files) not in as_if and not (run.status in refusals and files == only_foreign):
        if run.status == 3 and case.name in ("handoff", "invite", "import") and "cannot be read" in run.err:
            return f"{way} status 3, done for those that could be read", []
        complaints.append(f"{way}: not as if one came after the other: {run}; "
                          + difference(files, before, TARGETS[case.name]))
    if run.status not in (0, None) and not run.err.strip():
        complaints.append(f"{way}: nothing on stderr; {run}")
    complaints += next_command(prepared, files)
    return f"{way} status {run.status}", complaints


def judge_each(prepared, point):
    """The other program adds a line whenever fu has done something; no line may be lost, and no entry halved."""
    book, case = prepared.book, point.case
    target = f"{book.path}/{TARGETS[case.name]}"
    names = ",".join(point.call.text.split())
    stopped = Stopped(book, case.arguments,
                      lambda log: (STRACE, "-f", "-qq", "-o", log, "-e", f"trace={names}", "-e",
                                   f"inject={names}:signal=STOP:when=1+"))
    lines = []
    while stopped.next_stop():
        lines.append(f"# Line {len(lines)} of somebody else.\n".encode())
        in_place(target, lines[-1])
        stopped.go_on()
    run = stopped.end()
    there = content(target)
    complaints = []
    # What was written twice in the moment in which fu takes its own back lies beside the file, and fu says so.
    rescued = target + ".rescued"
    aside = content(rescued) if os.path.exists(rescued) and rescued.rsplit("/", 1)[1] in run.err else b""
    if aside:
        os.remove(rescued)
    lost = [line.decode().strip() for line in lines
            if there.count(line) > 1 or (line not in there and line not in aside)]
    if lost or not lines:
        complaints.append(f"these of the other's lines are not there once: {lost} of {len(lines)}; {run}")
    for line in lines:
        there = there.replace(line, b"")
    path = TARGETS[case.name]
    wanted = {0: prepared.new[path], 5: prepared.old[path]}.get(run.status)
    if there != wanted:
        complaints.append(f"without the other's lines the file is {there[-300:]!r}; {run}")
    complaints += next_command(prepared, book.prospects())
    return f"{point.what} status {run.status}", complaints


def judge_exchange(prepared, point):
    """The other program adds a line before fu's exchange; then fu is ended, or no exchange works any more."""
    book, case = prepared.book, point.case
    stop, then = point.call.text.split(" ")
    stopped = Stopped(book, case.arguments,
                      lambda log: (STRACE, "-f", "-qq", "-o", log, "-e", f"inject={stop}", "-e", f"inject={then}"))
    if not stopped.next_stop():
        return "not reached", [f"expected a stopped program, got {stopped.end()}"]
    in_place(f"{book.path}/{TARGETS[case.name]}")
    stopped.go_on()
    run = stopped.end()
    command = book.run(*LOG_OTHER)
    there = content(f"{book.path}/{TARGETS[case.name]}")
    complaints = []
    if LINE not in there:
        complaints.append(f"after the next command the other's line is lost: {stop} {then}; {run}, the next: {command}")
    return f"{point.what} status {run.status}", complaints


def points_at_exchange(trials):
    found = []
    for case, git, calls in trials.learned:
        indexes = [index for index, call in enumerate(calls)
                   if call.name == "renameat2" and TARGETS[case.name] in call.text]
        if not indexes or case.name in ("add", "idea"):
            continue
        exchange, index = calls[indexes[0]], indexes[0]
        before = next(call for call in reversed(calls[:index]) if call.name != "renameat2")
        after = next(call for call in calls[index + 1:] if call.name not in ("renameat2", before.name))
        stop = f"{before.name}:signal=STOP:when={before.number}"
        for what, then in (("killed", f"{after.name}:signal=KILL:when={after.number}"),
                           ("failing", f"renameat2:error=EIO:when={exchange.number + 1}+")):
            found.append(Point(case, git, Call("exchange", 1, f"{stop} {then}", ""), f"{BEFORE_THE_EXCHANGE}, {what}"))
    return found


def difference(files, before, path):
    """Which files are not as they were when fu was stopped."""
    changed = sorted(other for other in files | before if files.get(other) != before.get(other))
    there = files.get(path)
    return f"changed since: {changed}, {path} ends in {None if there is None else there[-250:]!r}"


def next_command(prepared, files):
    book, complaints = prepared.book, []
    run = book.run(*LOG_OTHER)
    if run.status != 0:
        complaints.append(f"the next command: {run}")
    now = book.prospects()
    changed = sorted(path for path in files | now if files.get(path) != now.get(path))
    if changed != [OTHER]:
        complaints.append(f"the next command changed {changed}")
    left = [path for path in prepared.leftovers() if path not in files]  # whom an import met gets another ID
    if left:
        complaints.append(f"after the next command is left: {left}")
    return complaints


def points_after_each_call(trials):
    """For some sets of calls; not for what makes a file, or takes a change back."""
    found = []
    for case, git, _ in trials.learned:
        if case.has_crowd or case.name in ("add", "idea", "undo", "undo-three", "undo-import"):
            continue
        for names in ("fsync", "renameat2", "write", "fsync renameat2", " ".join(sorted(CHANGING - {"fchown"}))):
            found.append(Point(case, git, Call("every", 1, names, ""), AFTER_EACH_CALL))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    common_arguments(parser)
    parser.add_argument("--every", type=int, default=17, help="of the calls that change nothing, every Kth")
    options = parsed(parser)
    trials = Trials(options, judge, without=("schema",))  # what is made of the rules takes the place of anything
    try:
        points = trials.points(lambda call, index: list(WAYS) if changes_something(call)
                               or index % options.every == 0 else [])
        return 1 if trials.run(points + points_after_each_call(trials) + points_at_exchange(trials)) else 0
    finally:
        trials.close()


if __name__ == "__main__":
    sys.exit(main())
