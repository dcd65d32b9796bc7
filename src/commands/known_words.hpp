/// Words of the command line that must be in the rules. All throw UsageError with a suggestion.
#pragma once

#include <string>
#include <string_view>

#include "domain/prospect.hpp"
#include "domain/rules.hpp"

namespace fu::commands {

const Stage& known_stage(const std::string& name, const Rules& rules);
std::string known_channel(const std::string& name, const Rules& rules);
const Cadence& known_cadence(const std::string& name, const Rules& rules);
StopReason known_stop_reason(const std::string& name);
ProspectType known_type(const std::string& name);
std::string known_idea_kind(const std::string& name);

/// The value as the file has it: `12000 EUR`.
std::string known_value(const std::string& text);

}  // namespace fu::commands
