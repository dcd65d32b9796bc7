/// What a subcommand is: a name, a line of help, and how it is set up. The list of all is in registry.hpp.
#pragma once

#include <functional>
#include <string_view>

namespace fu::commands {

class Context;
class OptionParser;

/// Does the work and gives the exit status that the result itself asks for; files that could not be read are
/// the caller's to add. Runs after the whole command line has been read.
using Action = std::function<int(Context&)>;

/// `shell` is for shells that complete words: not in the overview, and never a complaint.
enum class Group { read, write, git, help, shell };

struct Command {
  std::string_view name;
  Group group = Group::read;
  std::string_view summary;   ///< one line of `fu --help`, lower case, no full stop
  std::string_view examples;  ///< lines for the end of the command's own help
  /// Adds its options and gives what to do with them.
  Action (*configure)(OptionParser& parser) = nullptr;
};

}  // namespace fu::commands
