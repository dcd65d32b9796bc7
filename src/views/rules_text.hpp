/// The rules in force, and where each comes from.
#pragma once

#include <string>

#include "domain/rules.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// All cadences, outcomes and stages, a line each, the channels and the calendar.
std::string render_rules(const Rules& rules, const RenderOptions& options);

/// One cadence, step by step, with the outcomes it has of its own.
std::string render_cadence(const Cadence& cadence, const Rules& rules, const RenderOptions& options);

/// "touch, next in 2 working days, by email"
std::string say_outcome(const Outcome& outcome);

}  // namespace fu::views
