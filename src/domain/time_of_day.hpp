/// Times of day, HH:MM, as files have them and as people type them. See fu(1), DATES.
#pragma once

#include <string>
#include <string_view>

namespace fu {

/// Two digits, a colon, two digits, from 00:00 to 23:59.
bool is_time_of_day(std::string_view text);

/// `14:30` or `9:05`, as HH:MM. Throws UsageError, which says what is understood.
std::string parse_time_words(std::string_view text);

/// A day and a time as one text has them: `fri 14:30`.
struct DayAndTime {
  std::string day;
  std::string time;  ///< as it was typed; empty: there is none
};

/// The last word is the time where another word stands before it and it looks like one, also like `2pm` and `14.30`, which
/// are none of ours. Neither is understood here.
DayAndTime split_day_and_time(std::string_view text);

}  // namespace fu
