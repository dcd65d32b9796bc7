/// What `fu won` and `fu lost` share: a deal that is over, and the plan that follows.
#pragma once

#include <functional>
#include <string>

#include "commands/command.hpp"
#include "commands/writing.hpp"

namespace fu::commands {

struct Closing {
  std::string word;                                      ///< "Won"
  std::string missing;                                   ///< what fu.yaml has to have
  std::function<const Stage*(const Rules& rules)> find;  ///< nullptr: the rules have no such stage
};

Action configure_closing(OptionParser& parser, Closing closing);

}  // namespace fu::commands
