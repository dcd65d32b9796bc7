/// The rules in force for machines; `line` is the line in fu.yaml, 0 for what is built in.
#pragma once

#include <string>

#include "domain/rules.hpp"

namespace fu::views {

/// One cadence, as an item.
std::string cadence_json(const Cadence& cadence, const Rules& rules);

/// Everything but the cadences: outcomes, stages, channels, calendar, goals.
std::string other_rules_json(const Rules& rules);

}  // namespace fu::views
