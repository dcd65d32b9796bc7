/// A coming contact in the words of a calendar: one line for a month on a phone, and a few to read before the call. Safe to
/// print.
#pragma once

#include <string>

#include "domain/agenda.hpp"
#include "domain/listed.hpp"

namespace fu::views {

/// "Call Jane Doe, Acme GmbH"
std::string calendar_summary(const Prospect& prospect, const State& state);

/// What to say, what was promised, how late it is, how to reach them, and what was last; a line each. `person` is as of
/// today, `coming` one of their next contacts.
std::string calendar_description(const Listed& person, const Coming& coming, const Today& today);

}  // namespace fu::views
