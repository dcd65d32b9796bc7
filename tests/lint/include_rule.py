#!/usr/bin/python3
"""Checks that each file of src/ includes and calls only what its floor may; see src/README.md.

usage: include_rule.py SRC_DIR
"""
import re
import sys
from pathlib import Path

# What each floor may include besides itself.
FLOORS = {
    "app": {"commands", "store", "git", "bridges", "views", "os", "domain", "base"},
    "commands": {"store", "git", "bridges", "views", "os", "domain", "base"},
    "store": {"os", "domain", "base"},
    "git": {"os", "domain", "base"},
    "bridges": {"domain", "base"},
    "views": {"domain", "base"},
    "os": {"base"},
    "domain": {"base"},
    "base": set(),
}

# What is met only in some files: pattern, where it is allowed, what to say elsewhere.
CONFINED = [
    (r'#\s*include\s*[<"]yaml-cpp/', r"store/yaml_events\.cpp", "yaml-cpp belongs in store/yaml_events.cpp"),
    (r'#\s*include\s*[<"]CLI/', r"commands/option_parser\.cpp",
     "CLI11 belongs in commands/option_parser.cpp (commands take an OptionParser)"),
    (r"#\s*include\s*[<\"]csv\.h", r"bridges/csv_reader\.cpp", "libcsv belongs in bridges/csv_reader.cpp"),
    (r"#\s*include\s*[<\"]dtl/", r"base/matching\.cpp", "dtl belongs in base/matching.cpp"),
    (r"\brun_program\s*\(", r"os/process\.[ch]pp|git/git\.cpp", "git is run by git/git.cpp, nothing else is (Git::look, Git::change)"),
    (r"#\s*include\s*<iostream>", None, "<iostream> costs at each start (write to the context's stream)"),
    (r"\bsystem_clock::now\b|\blocaltime(_r)?\b|\bgmtime(_r)?\b|\bclock_gettime\b|(?<![\w.>:])(std::)?time\s*\(",
     r"app/clock\.cpp", "the clock belongs in app/clock.cpp (take today as a value)"),
    (r"\b(v?fork|posix_spawnp?|popen)\s*\(|\bexec[lv]p?e?\s*\(|(?<![\w.>:])(::|std::)?system\s*\(", r"os/process\.cpp",
     "processes are started in os/process.cpp only"),
    (r"#\s*include\s*<format>|\bstd::format\b", None, "std::format is absent in g++ 12"),
    (r"\bstd::(ranges::)?views\b", None, "std::views adaptors cannot be read by clang 14's tools"),
    (r'\bstd::locale\s*\w*\s*[({]\s*""', None, 'std::locale("") aborts on an unknown LC_ALL'),
]

INCLUDE = re.compile(r'\s*#\s*include\s*"([^"]+)"')
COMMENT_OR_STRING = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)


def code_lines(text):
    """The lines without comments, and without the text of strings except on #include lines and in locale("")."""
    def blank(match):
        token = match.group()
        line_start = text.rfind("\n", 0, match.start()) + 1
        if token == '""' or text[line_start:match.start()].lstrip().startswith("#"):
            return "" if token.startswith("/") else token
        return '"text"' * (token[0] in "R\"") + "\n" * token.count("\n")
    return COMMENT_OR_STRING.sub(blank, text).split("\n")


def floor_complaint(path, target):
    own, other = path.parts[0], Path(target).parts[0]
    if own not in FLOORS:
        return f"'{own}' is no floor of src/"
    if other not in FLOORS:
        return f"'{target}' is not written from src/, as in \"domain/day.hpp\""
    if other != own and other not in FLOORS[own]:
        return f"{own} may not include {other}"
    return None


def violations(src):
    """Yields (path below src, line number, message)."""
    for file in sorted(p for p in src.rglob("*") if p.suffix in (".cpp", ".hpp", ".h")):
        path = file.relative_to(src)
        for number, line in enumerate(code_lines(file.read_text(encoding="utf-8")), 1):
            include = INCLUDE.match(line)
            if include and (complaint := floor_complaint(path, include[1])):
                yield path, number, complaint
            for pattern, allowed, message in CONFINED:
                if re.search(pattern, line) and not (allowed and re.fullmatch(allowed, path.as_posix())):
                    yield path, number, message


def main():
    src = Path(sys.argv[1])
    found = [f"{src / path}:{line}: {message}" for path, line, message in violations(src)]
    print("\n".join(found) or f"{src}: every include keeps to its floor")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
