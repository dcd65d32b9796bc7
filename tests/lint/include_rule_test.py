#!/usr/bin/python3
"""Checks include_rule.py itself: a small source tree with each mistake once; it must find all of them and nothing else."""
import sys
import tempfile
from pathlib import Path

from include_rule import violations

# Lines that end in "// BAD" are the mistakes.
TREE = {
    "base/text.hpp": '''
#include <string>
#include "domain/day.hpp"  // BAD
''',
    "domain/day.cpp": '''
// a comment may say fork() or #include "app/cli.hpp", and "strings" may say system(1)
#include "base/text.hpp"
#include "domain/day.hpp"
#include "os/process.hpp"  // BAD
#include <iostream>  // BAD
using Clock = std::chrono::system_clock;
const char* text = "popen(1) std::format std::views";
const auto* raw = R"(
  execvp(
)";
auto now = std::chrono::system_clock::now();  // BAD
auto parts = std::localtime(&now);  // BAD
auto seconds = time(nullptr);  // BAD
auto age = entry.time() + format_time(entry);
auto even = numbers | std::views::filter(is_even);  // BAD
auto odd = numbers | std::ranges::views::filter(is_odd);  // BAD
std::locale classic("C");
std::locale users("");  // BAD
std::string quote = "\\"";
int day = 'a'; int one = 1'000; system("true");  // BAD
''',
    "os/process.cpp": '''
#include "base/error.hpp"
#include "domain/day.hpp"  // BAD
int child() { return fork() ? 0 : execvp(file, argv); }
''',
    "os/lock.cpp": '''
int child() { return fork(); }  // BAD
int other() { return execve(file, argv, envp); }  // BAD
''',
    "store/yaml_events.cpp": '''
#include <yaml-cpp/yaml.h>
#include "os/atomic_file.hpp"
#include "git/git.hpp"  // BAD
''',
    "base/matching.cpp": '''
#include <dtl/dtl.hpp>
''',
    "git/git.cpp": '''
os::ProgramResult run(const os::Program& program) { return os::run_program(program); }
''',
    "store/book.cpp": '''
#include <dtl/dtl.hpp>  // BAD
#include <yaml-cpp/yaml.h>  // BAD
const auto status = os::run_program(git);  // BAD
#include "views/table.hpp"  // BAD
#include "book.hpp"  // BAD
''',
    "git/git_cli.cpp": '''
#include "os/process.hpp"
#include "bridges/ics.hpp"  // BAD
''',
    "bridges/ics.cpp": '''
#include "domain/day.hpp"
#include "os/atomic_file.hpp"  // BAD
''',
    "views/table.cpp": '''
#include <CLI/CLI.hpp>  // BAD
#include <format>  // BAD
#include "store/book.hpp"  // BAD
#include "../base/text.hpp"  // BAD
''',
    "commands/due.cpp": '''
#include <CLI/CLI.hpp>  // BAD
#include "git/git.hpp"
#include "views/table.hpp"
#include "app/host.hpp"  // BAD
''',
    "commands/option_parser.cpp": '''
#include <CLI/CLI.hpp>
''',
    "app/command_line.cpp": '''
#include <CLI/CLI.hpp>  // BAD
#include "commands/registry.hpp"
#include "base/text.hpp"
''',
    "app/main.cpp": '''
#include <iostream>  // BAD
''',
    "app/clock.cpp": '''
auto now = std::chrono::system_clock::now(); auto seconds = time(nullptr); localtime_r(&seconds, &parts);
''',
    "helpers/more.cpp": '''
#include "base/text.hpp"  // BAD
''',
}


def main():
    expected = set()
    with tempfile.TemporaryDirectory() as scratch:
        for path, text in TREE.items():
            file = Path(scratch, path)
            file.parent.mkdir(exist_ok=True)
            file.write_text(text)
            expected |= {(path, n) for n, line in enumerate(text.split("\n"), 1) if line.endswith("// BAD")}
        found = {(path.as_posix(), line) for path, line, _ in violations(Path(scratch))}
    for path, line in sorted(expected ^ found):
        print(f"{path}:{line}: {'missed' if (path, line) in expected else 'wrongly reported'}: {TREE[path].splitlines()[line - 1]}")
    return 0 if expected == found else 1


if __name__ == "__main__":
    sys.exit(main())
