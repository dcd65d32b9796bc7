/// From arguments to what is to be done.
#pragma once

#include <string>
#include <vector>

#include "commands/command.hpp"
#include "commands/global_options.hpp"

namespace fu::app {

using commands::GlobalOptions;

/// What the command line comes to.
struct Invocation {
  GlobalOptions options;
  commands::Action action;
  std::string help;        ///< help or version, to be printed instead of running
  bool is_silent = false;  ///< whatever goes wrong, nothing is said and the status is 0
};

/// Whether no command is named, and neither help nor the version is asked for.
bool is_bare(const std::vector<std::string>& arguments);

/// Builds the one command that is named and reads its options. `arguments` are without the program's name. Throws
/// UsageError, which says what was meant.
Invocation parse_command_line(std::vector<std::string> arguments);

}  // namespace fu::app
