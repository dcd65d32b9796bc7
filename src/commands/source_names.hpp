/// Who and what `source: referral:ID` and `source: event:ID` mean.
#pragma once

#include <string>

#include "commands/context.hpp"

namespace fu::commands {

/// Empty: the source says something else, or there is no such file.
struct SourceNames {
  std::string referrer;  ///< the name of who sent them
  std::string event;     ///< the title of the event where they were met
};

/// What is wrong in the other file is not told.
SourceNames names_of_source(const Prospect& prospect, Context& context);

}  // namespace fu::commands
