/// Saying at once, in a conversation, what other commands say at their end.
#pragma once

#include <stdexcept>

#include "commands/context.hpp"
#include "commands/dialogue.hpp"

namespace fu::commands {

void say_problems(const Problems& problems, Dialogue& dialogue);
void say_error(const std::runtime_error& error, Dialogue& dialogue);
/// And forgets it.
void say_remark(Dialogue& dialogue, Context& context);

}  // namespace fu::commands
