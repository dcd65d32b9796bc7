/// Running other programs.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fu::os {

/// Runs `command`, a line for the shell, with `arguments` behind it, on our terminal, and waits. Its exit status, or
/// 128 and the signal that ended it. Throws WriteError when it cannot be started.
int run_shell(const std::string& command, const std::vector<std::string>& arguments);

/// Runs `command`, a line for the shell, on our terminal, gives it `input` to read, with `variables` in its environment,
/// and waits. What it does not read is no error. The keys that interrupt and quit are its own meanwhile. Its exit status, or
/// 128 and the signal that ended it; 127 when it is not there, 126 when it fails and has read nothing. Throws WriteError when nothing can be started.
int feed_shell(const std::string& command, const std::vector<std::pair<std::string, std::string>>& variables,
               std::string_view input);

/// A program and what it gets; no shell reads any of it.
struct Program {
  std::vector<std::string> arguments;  ///< the first is its name, which is looked for in PATH
  std::vector<std::pair<std::string, std::string>>
      environment;                 ///< variables that it gets besides ours, or instead
  std::vector<std::string> unset;  ///< those of ours that it does not get
  std::string input;               ///< what it reads from its standard input
};

struct ProgramResult {
  int status = 0;  ///< its exit status, or 128 and the signal that ended it; 127: it is not there
  std::string out;
  std::string err;
};

/// Whether a program of that name is found in PATH.
bool has_program(const std::string& name);

/// Runs the program and keeps all that it prints. Throws WriteError when nothing can be started.
ProgramResult run_program(const Program& program);

}  // namespace fu::os
