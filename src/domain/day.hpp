/// A calendar day and how it is written.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace fu {

/// A day without a zone: it cannot be mixed up with a moment, nor the day of UTC with the local one.
using Day = std::chrono::local_days;
using Days = std::chrono::days;

/// The first and the last day that a book may name.
Day first_day();
Day last_day();

/// What became of reading a day: the day, or a message and a hint for the user.
struct DayText {
  std::optional<Day> day;
  std::string message;  ///< "date '2026-02-30' does not exist"
  std::string hint;     ///< "February 2026 has 28 days"
};

/// Exactly YYYY-MM-DD, existing, between first_day() and last_day().
DayText read_day(std::string_view text);

/// As read_day(), where the reason of a refusal does not matter.
std::optional<Day> parse_day(std::string_view text);

/// 2026-11-20
std::string format_day(Day day);

/// How days are written for people.
enum class DateStyle {
  words,  ///< "Fri 20 Nov"
  iso,    ///< "Fri 2026-11-20"
};

/// The day from which people look at others, and how those are written for them.
struct Today : Day {
  explicit Today(Day day = {}, DateStyle wanted = DateStyle::words) : Day(day), style(wanted) {}

  DateStyle style;
};

/// "20 Nov", with the year where it is not the one of `today`: "3 Feb 2027"; or "2026-11-20".
std::string format_short_day(Day day, const Today& today);

/// "Fri 20 Nov", with the year where it is not the one of `today`; or "Fri 2026-11-20".
std::string format_weekday(Day day, const Today& today);

/// "Fri 20 Nov 2026"; or "Fri 2026-11-20".
std::string format_long_day(Day day, DateStyle style);

/// Calendar months later (earlier, if negative): the same day of the month, clamped to the month's last.
Day add_months(Day day, int months);

std::chrono::year_month_day date_of(Day day);
std::chrono::weekday weekday_of(Day day);

/// Calendar days from `from` to `to`, negative when `to` is earlier.
int days_between(Day from, Day to);

}  // namespace fu
