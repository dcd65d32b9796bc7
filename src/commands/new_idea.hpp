/// The file of a new idea.
#pragma once

#include <string>
#include <vector>

#include "commands/context.hpp"

namespace fu::commands {

/// What the command line says of it; empty: nothing.
struct NewIdea {
  std::vector<std::string> title;  ///< in words
  std::string kind, url, date, until;
  std::vector<std::string> tags;
};

/// What is understood of it, without ID. Throws UsageError.
Idea understand_idea(const NewIdea& given, Context& context);

/// All bytes of its file, in fu's order.
std::string text_of(const Idea& idea, Context& context);

}  // namespace fu::commands
