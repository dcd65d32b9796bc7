/// What is told of an import: on the screen, beside it, and in a commit.
#pragma once

#include <vector>

#include "commands/import_plan.hpp"
#include "views/import_text.hpp"

namespace fu::commands {

/// `lists` must outlive it.
views::ImportSummary summarize(const ImportPlan& plan, const std::vector<ReadList>& lists,
                               std::size_t per_day, Context& context);

/// Puts what is wrong in the lists among the problems of the context; where very many of one are wrong, the first of them.
void tell_problems(const ImportPlan& plan, const std::vector<ReadList>& lists, Context& context);

}  // namespace fu::commands
