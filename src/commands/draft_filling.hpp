/// From a prospect to a message: which template, which idea, what is filled in.
#pragma once

#include <string>

#include "commands/context.hpp"
#include "views/draft_json.hpp"

namespace fu::commands {

/// What the command line wants of it; empty: nothing.
struct DraftWishes {
  std::string template_name;
  std::string idea;
};

/// Throws NotFound for a template or an idea that is not there, DataError for a template that is wrong, with what is wrong
/// among the problems, and Refused for a message with nothing personal in it, or with a gap.
views::DraftItem fill_draft(const Listed& item, const DraftWishes& wishes, Context& context);

}  // namespace fu::commands
