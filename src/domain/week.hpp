/// Weeks, which begin on Monday.
#pragma once

#include "domain/day.hpp"

namespace fu {

/// The Monday of the day's week; the day itself, if it is one.
inline Day monday_of(Day day) { return day - (weekday_of(day) - std::chrono::Monday); }

}  // namespace fu
