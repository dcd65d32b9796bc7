"""Real shells at a terminal: how each is started without its user's files, and how its script gets there."""
import os
import re
import subprocess
import time
from pathlib import Path

import pexpect

PATIENCE = 60  # seconds; for machines that are busy, never waited for on others
ESCAPES = re.compile(r"\x1b(?:\[[0-9;?>=]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()][0-9A-B]|[=>78])")

# A key that tells what stands on the line: it goes into a file, a number to the terminal, and the line is empty again.
TELL = {
    "bash": r"""tell() { printf '%s' "$READLINE_LINE" >"$LINE"; READLINE_LINE=; READLINE_POINT=0; told=$((told + 1)); echo "told-$told-"; }
bind -x '"\C-g": tell'""",
    "zsh": r"""tell() { print -rn -- "$BUFFER" >"$LINE"; BUFFER=; told=$((told + 1)); zle -I; print "told-$told-"; }
zle -N tell; bindkey '^G' tell""",
    "fish": r"""function tell; commandline | string collect >"$LINE"; commandline ''; set -g told (math $told + 1); echo "told-$told-"; end
set -g told 0; bind \cg tell""",
}
SET_UP = {
    "bash": "PS1='% '; source <(fu completion bash); alias f=fu; complete -F _fu f",
    "zsh": "PS1='%% '; autoload -Uz compinit; compinit -u -d \"$HOME/dump\"; alias f=fu",
    "fish": "function fish_prompt; echo '% '; end; function fish_greeting; end; alias f=fu",
}
START = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "-i"],
}


class Shell:
    """A shell with the script of fu, in the folder `where`; its home is `home`."""

    def __init__(self, name, where, home):
        self.name, self.line, self.told = name, Path(home, "line"), 0
        self.env = {**os.environ, "HOME": str(home), "LINE": str(self.line), "TERM": "xterm", "LINES": "60", "COLUMNS": "100",
                    "INPUTRC": "/dev/null", "HISTFILE": "", "XDG_CONFIG_HOME": f"{home}/config",
                    "XDG_DATA_HOME": f"{home}/data"}
        self._place_script(Path(home))
        self.child = pexpect.spawn(START[name][0], START[name][1:], cwd=where, env=self.env, encoding="utf-8",
                                   dimensions=(60, 100), timeout=PATIENCE)
        self.child.delaybeforesend = None
        Path(home, "setup").write_text(f"{SET_UP[name]}\n{TELL[name]}\n", encoding="utf-8")
        self.child.send(f". {home}/setup; echo set''-up\r")
        self.child.expect_exact("set-up")

    def _place_script(self, home):
        """Where the shell looks by itself; for bash there is `source <(fu completion bash)`."""
        script = subprocess.run(["fu", "completion", self.name], capture_output=True, check=True).stdout
        if self.name == "zsh":
            (home / "functions").mkdir()
            (home / "functions/_fu").write_bytes(script)
            self.env["FPATH"] = f"{home}/functions:" + subprocess.run(
                ["zsh", "-fc", "print -r -- $FPATH"], capture_output=True, text=True, check=True).stdout.strip()
        elif self.name == "fish":
            (home / "config/fish/completions").mkdir(parents=True)
            (home / "config/fish/completions/fu.fish").write_bytes(script)
            (home / "data/fish/generated_completions").mkdir(parents=True)  # else it reads all man pages first

    def type(self, keys, awaited=()):
        """What stands on the line after these keys, and what the terminal showed meanwhile. Shells that have more to read do
        not list anything: so `awaited` texts are waited for, and shown without them where they never come."""
        self.told += 1
        self.child.send(keys)
        shown = self._read_until(awaited) if awaited else ""
        self.child.send("\x07")
        self.child.expect_exact(f"told-{self.told}-")
        return self.line.read_text(encoding="utf-8").removesuffix("\n"), shown + ESCAPES.sub("", self.child.before)

    def _read_until(self, texts):
        raw, end = "", time.monotonic() + PATIENCE
        while not all(text in ESCAPES.sub("", raw) for text in texts) and time.monotonic() < end:
            try:
                raw += self.child.read_nonblocking(4096, timeout=1)
            except pexpect.TIMEOUT:
                pass
        return ESCAPES.sub("", raw)

    def arguments(self, line):
        """The words that the shell makes of a line, without its first."""
        head = {"bash": "set -- ", "zsh": "set -- ", "fish": "set argv "}[self.name]
        tail = {"bash": '; printf "%s\\0" "$@"', "zsh": '; printf "%s\\0" "$@"', "fish": '; printf "%s\\0" $argv'}[self.name]
        done = subprocess.run([self.name, *(["--no-config"] if self.name == "fish" else []), "-c",
                               head + line.split(" ", 1)[1] + tail],
                              cwd=self.line.parent, env=self.env, capture_output=True, text=True, check=False)
        return done.stdout.split("\0")[:-1] if done.returncode == 0 else [done.stderr]

    def end(self):
        self.child.close(force=True)
