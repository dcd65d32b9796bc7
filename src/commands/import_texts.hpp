/// The files of those who are new, and the days of their first contacts.
#pragma once

#include <vector>

#include "commands/import_plan.hpp"

namespace fu::commands {

/// Writes the file of each of plan.people, reads it back, and sees that it says what was asked for; whoever cannot be
/// written goes, and is named among plan.problems.
void write_texts(ImportPlan& plan, const std::vector<ReadList>& lists, const ImportWishes& wishes,
                 Context& context);

}  // namespace fu::commands
