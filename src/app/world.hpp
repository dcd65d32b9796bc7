/// What options, environment and the user's file say about the world a command works in.
#pragma once

#include "app/command_line.hpp"
#include "app/host.hpp"
#include "commands/context.hpp"

namespace fu::app {

/// `host` must outlive what is returned. What is wrong in the user's file goes to `problems`. Throws UsageError for a day or a colour that is none.
commands::World world_of(const GlobalOptions& options, Host& host, Problems& problems);

}  // namespace fu::app
