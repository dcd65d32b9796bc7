/// Days as people type them: `tomorrow`, `fri`, `+2wd`, `may`. See fu(1), DATES.
#pragma once

#include <string_view>

#include "domain/calendar.hpp"
#include "domain/day.hpp"

namespace fu {

/// Which way a word without a direction points: a weekday or a month is after today where a future day is
/// asked for, today (or this month) or before where a past one is.
enum class Direction { future, past };

/// YYYY-MM-DD, today, tomorrow, yesterday, a weekday, +3d +2wd +2w +1mo +1y, -2d, eom, a month (`may`,
/// `2027-05`: its first day). Throws UsageError, which names what is understood.
Day parse_day_words(std::string_view text, Day today, Direction direction, const WorkCalendar& calendar);

/// A day and how far it is: "Fri 27 Nov (in 7 days)", "Fri 20 Nov (today)".
std::string describe_day(Day day, const Today& today);

/// "today", "tomorrow", "3 days ago", "in 2 weeks" are said in days up to two weeks, then in weeks, months,
/// years.
std::string describe_distance(Day day, Day today);

}  // namespace fu
