#!/usr/bin/python3
"""Verifies the units of examples/systemd, and runs their ExecStart in a bare environment; usage: systemd.py FU ROOT"""
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from example_run import Complaints, make_books, run

# As libnotify's: backslashes are read, the body is markup; prints what it would show. Fails without a desktop.
NOTIFY_SEND = r"""#!/usr/bin/python3
import os, re, sys
from xml.etree import ElementTree
options, texts = sys.argv[1:sys.argv.index("--")], sys.argv[sys.argv.index("--") + 1:]
if "NO_DESKTOP" in os.environ:
    sys.exit("no desktop")
title, body = (re.sub(r"\\(.)", lambda m: {"n": "\n"}.get(m[1], m[1]), text) for text in texts)
print("TITLE " + title)
print("".join(ElementTree.fromstring("<body>" + body + "</body>").itertext()))
"""
ODD = """name: '<b>Smith</b> & Sons \\n'
added: 2026-11-20
phones: ["+49 30 23125 001"]
"""


def verify(units):
    """systemd's own complaints; no systemd needs to run for that."""
    with tempfile.TemporaryDirectory() as runtime:
        done = subprocess.run(["systemd-analyze", "verify", "--user", "--man=no", *units], capture_output=True, text=True,
                              env={"PATH": "/usr/bin:/bin", "HOME": runtime, "XDG_RUNTIME_DIR": runtime}, check=False)
    return done.returncode, done.stderr


def main():
    fu, root = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    complaints = Complaints()
    with tempfile.TemporaryDirectory() as scratch:
        units, home, tools = (Path(scratch, name) for name in ("units", "home", "tools"))
        for folder in (units, home, tools):
            folder.mkdir()
        paths = {"/usr/libexec/fu-notify": f"{root}/examples/systemd/fu-notify", "/usr/bin/fu": str(fu)}
        for name in ("fu-morning.service", "fu-morning.timer"):
            text = (root / "examples/systemd" / name).read_text(encoding="utf-8")
            complaints.expect_plain_text(name, text, 80)
            for installed, here in paths.items():
                text = text.replace(f"={installed}", f"={here}").replace(f" {installed}", f" {here}")
            (units / name).write_text(text, encoding="utf-8")
        complaints.expect("systemd-analyze verify", verify(sorted(units.iterdir())), (0, ""))
        settings = [line.split("=", 1) for line in (units / "fu-morning.service").read_text(encoding="utf-8").splitlines()
                    if "=" in line and not line.startswith("#")]
        [command] = [value.replace("%h", str(home)) for key, value in settings if key == "ExecStart"]

        def start(book, **environment):
            return run(shlex.split(command), {"FU_BOOK": str(book), "FU_TODAY": "2026-11-20", **environment}, home)

        busy, calm, broken = make_books(Path(scratch), root)
        listed = run([fu, "due"], {"FU_BOOK": str(busy), "FU_TODAY": "2026-11-20", "COLUMNS": "78"}, home)
        complaints.expect("without notify-send, the list", start(busy), listed)
        complaints.expect("nobody is due", start(calm), (0, "", ""))
        status, printed, complained = start(broken)
        complaints.expect("a broken file", (status, printed, complained.count("bob.yaml")), (3, "", 1))
        status, printed, complained = start(home)
        complaints.expect("no book", (status, printed, complained.count("no book")), (3, "", 1))

        (tools / "notify-send").write_text(NOTIFY_SEND, encoding="utf-8")
        (tools / "notify-send").chmod(0o755)
        desktop = {"PATH": f"{tools}:/usr/bin:/bin"}
        complaints.expect("without a desktop, the list", start(busy, NO_DESKTOP="1", **desktop), listed)
        complaints.expect("nobody is due, no notification", start(calm, **desktop), (0, "", ""))
        status, printed, complained = start(busy, **desktop)
        complaints.expect("a notification", (status, printed.splitlines()[0], len(printed.splitlines()), complained),
                          (0, "TITLE 8 to contact", 7, ""))
        complaints.expect("its first and last line", printed.splitlines()[1::5],
                          ["call · Mateo Núñez, Hotel Faro, Berlin · +49 30 23125 140 · 2 days late", "and 3 more"])
        (calm / "prospects/smith.yaml").write_text(ODD, encoding="utf-8")
        complaints.expect("a name that is no markup", start(calm, **desktop),
                          (0, "TITLE 1 to contact\ncall · <b>Smith</b> & Sons \\n · +49 30 23125 001 · today\n", ""))
    complaints.end("the units are as they should be")


if __name__ == "__main__":
    main()
