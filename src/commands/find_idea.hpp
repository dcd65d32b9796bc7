/// Ideas by the ID that a command names.
#pragma once

#include <string>

#include "commands/context.hpp"
#include "domain/idea.hpp"

namespace fu::commands {

/// Throws NotFound, with a suggestion, and DataError where it cannot be read.
Idea find_idea(const std::string& id, Context& context);

/// "; did you mean 'spring'?", or which there are, or how to write one.
std::string suggest_idea(const std::string& id, Context& context);

}  // namespace fu::commands
