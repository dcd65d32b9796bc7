/// What options, environment and the user's file say about the world a command works in.
#pragma once

#include "app/settings.hpp"
#include "commands/context.hpp"

namespace fu::app {

/// `sources` and `host`, which is theirs, must outlive what is returned. Throws UsageError for a day or a colour that is
/// none.
commands::World world_of(const Sources& sources, Host& host);

/// The settings with their origins, and what the machine is like.
std::vector<views::ConfigRow> describe(const Sources& sources);

}  // namespace fu::app
