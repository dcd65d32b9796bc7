/// The options of fu itself, which every command takes.
#pragma once

#include <optional>
#include <string>

namespace fu::commands {

class OptionParser;

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

}  // namespace fu::commands
