/// The options of fu itself, which every command takes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/command.hpp"
#include "commands/option_parser.hpp"

namespace fu::commands {

/// Empty text means: not given.
struct GlobalOptions {
  std::string directory;
  std::string today;
  std::optional<std::string> colour;
  std::string me;
  std::optional<std::string> as_of;
  bool no_pager = false;
  bool no_input = false;
};

/// Of an option that is given twice the last one holds, so that an alias can be overruled. `options` must outlive the
/// parsing.
void add_global_options(OptionParser& parser, GlobalOptions& options);

/// The options and arguments of a command, and the options of fu itself.
std::vector<OptionHelp> options_of(const Command& command);

/// The options that may stand where no command is named, or not yet: those of `due`, which is run then, and of fu itself.
std::vector<OptionHelp> options_before_name();

}  // namespace fu::commands
