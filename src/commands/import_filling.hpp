/// `fu import --update`: what the book does not know yet of people whom it knows.
#pragma once

#include <vector>

#include "commands/import_plan.hpp"

namespace fu::commands {

/// For each of plan.known who is one prospect of the book, what is empty there and not in the list: plan.filled, and the
/// keys of it. Where a file cannot be edited that is said among plan.problems, and the others are filled in.
void fill_known(ImportPlan& plan, const std::vector<ReadList>& lists, Context& context);

}  // namespace fu::commands
