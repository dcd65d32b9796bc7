"""Runs one command with a time limit, and says what it printed and what it cost."""

import contextlib
import os
import resource
import select
import signal
import time
from dataclasses import dataclass


PATIENCE = 6  # on a busy machine a run may take so many times its processor time


@dataclass
class Run:
    """What one run came to. `status` is negative after a signal."""
    argv: list
    status: int
    ended: bool  # by us, because it took too long
    processor_seconds: float
    wall_seconds: float
    most_kib: int
    out: bytes
    err: bytes

    def seconds(self):
        """What the run cost, whatever else the machine does, and however many threads did it."""
        return min(self.processor_seconds, self.wall_seconds)


def content(descriptor):
    with os.fdopen(descriptor, "rb") as file:
        file.seek(0)
        return file.read()


def run(argv, environment, most_seconds):
    """Ends a run that works on after `most_seconds`, and one that waits for something several times as long."""
    out, err = os.memfd_create("out"), os.memfd_create("err")
    actions = [(os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0), (os.POSIX_SPAWN_DUP2, out, 1),
               (os.POSIX_SPAWN_DUP2, err, 2)]
    start = time.monotonic()
    process = os.posix_spawn(argv[0], argv, environment, file_actions=actions)
    handle = os.pidfd_open(process)
    with contextlib.suppress(PermissionError):  # where the program runs as somebody else
        resource.prlimit(process, resource.RLIMIT_CPU, (most_seconds, most_seconds))
    poll = select.poll()
    poll.register(handle, select.POLLIN)
    hung = not poll.poll(PATIENCE * most_seconds * 1000)
    if hung:
        signal.pidfd_send_signal(handle, signal.SIGKILL)
    os.close(handle)
    _, state, cost = os.wait4(process, 0)
    wall = time.monotonic() - start
    status = os.waitstatus_to_exitcode(state)
    ended = hung or (status == -signal.SIGKILL and cost.ru_utime + cost.ru_stime > 0.7 * most_seconds)
    return Run(argv=argv, status=status, ended=ended,
               processor_seconds=cost.ru_utime + cost.ru_stime, wall_seconds=wall, most_kib=cost.ru_maxrss,
               out=content(out), err=content(err))
