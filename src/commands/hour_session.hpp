/// A Follow-Up Hour: one card after another, and what is answered saved at once.
#pragma once

#include "commands/dialogue.hpp"
#include "commands/hour_people.hpp"

namespace fu::commands {

/// Goes on until everybody is done, the time is up, or nobody answers any more; says at the end what became of it. The
/// status is 0, or 128 and the signal that ended it. Throws UsageError for an answer that cannot be used where nobody
/// is there to answer otherwise, and what hindered an answer that was not saved in the end.
int run_hour(Hour hour, const HourOptions& options, Dialogue& dialogue, Context& context);

}  // namespace fu::commands
