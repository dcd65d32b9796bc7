// Understanding the words for a day, and saying how far it is.
#include "domain/day_words.hpp"

#include <array>
#include <cstdlib>
#include <optional>
#include <string>

#include "base/error.hpp"
#include "base/text.hpp"

namespace fu {

namespace {

constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

/// The place of the one name that is `word` or begins with its first three letters or more.
template <std::size_t Size>
std::optional<std::size_t> find_name(const std::array<std::string_view, Size>& names, std::string_view word) {
  if (word.size() < 3) return std::nullopt;
  for (std::size_t i = 0; i < Size; ++i) {
    if (names.at(i).starts_with(word)) return i;
  }
  return std::nullopt;
}

Day nearest_weekday(std::size_t weekday, Day today, Direction direction) {
  const auto today_index = weekday_of(today).iso_encoding() - 1;
  const int ahead = (static_cast<int>(weekday) - static_cast<int>(today_index) + 7) % 7;
  if (direction == Direction::past) return today - Days{(7 - ahead) % 7};
  return today + Days{ahead == 0 ? 7 : ahead};
}

Day nearest_month(std::size_t month, Day today, Direction direction) {
  const auto year = date_of(today).year();
  const auto first = [&](std::chrono::year of) {
    return Day{of / std::chrono::month{static_cast<unsigned>(month + 1)} / 1};
  };
  const Day here = first(year);
  if (direction == Direction::future) return here > today ? here : first(year + std::chrono::years{1});
  return here <= today ? here : first(year - std::chrono::years{1});
}

std::optional<Day> shifted(std::string_view text, Day today, const WorkCalendar& calendar) {
  const auto read = read_interval(text.substr(1));
  if (!read.interval || read.interval->min != read.interval->max) return std::nullopt;
  const int count = read.interval->min;
  const Unit unit = read.interval->unit;
  if (text.front() == '+') return calendar.plus_unrolled(today, count, unit);
  switch (unit) {
    case Unit::days: return today - Days{count};
    case Unit::weeks: return today - Days{7 * count};
    case Unit::months: return add_months(today, -count);
    case Unit::years: return add_months(today, -12 * count);
    case Unit::working_days: break;
  }
  for (int left = count; left > 0; --left) {
    do {
      today -= Days{1};
    } while (!calendar.works(today));
  }
  return today;
}

std::optional<Day> understand(std::string_view word, Day today, Direction direction,
                              const WorkCalendar& calendar) {
  if (word == "today") return today;
  if (word == "tomorrow") return today + Days{1};
  if (word == "yesterday") return today - Days{1};
  if (word == "eom") return Day{date_of(today).year() / date_of(today).month() / std::chrono::last};
  if (word.starts_with('+') || word.starts_with('-')) return shifted(word, today, calendar);
  if (const auto weekday = find_name(weekdays, word)) return nearest_weekday(*weekday, today, direction);
  if (const auto month = find_name(months, word)) return nearest_month(*month, today, direction);
  if (word.size() == 7) return parse_day(std::string(word) + "-01");
  return std::nullopt;
}

}  // namespace

Day parse_day_words(std::string_view text, Day today, Direction direction, const WorkCalendar& calendar) {
  const std::string word = lower_ascii(trim(text));
  if (const auto day = understand(word, today, direction, calendar)) {
    if (*day < first_day() || *day > last_day()) {
      throw UsageError("date '" + std::string(text) +
                       "' is out of range; dates lie between 1970-01-01 and 2200-12-31");
    }
    return *day;
  }
  const DayText read = read_day(word);
  if (read.day) return *read.day;
  if (word.size() == 10 && word.find_first_not_of("0123456789-") == std::string::npos) {
    throw UsageError(read.message + "; " + read.hint);
  }
  throw UsageError(
      "'" + std::string(text) +
      "' is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, "
      "may or 2027-05");
}

std::string describe_distance(Day day, Day today) {
  const int days = days_between(today, day);
  if (days == 0) return "today";
  if (days == 1) return "tomorrow";
  if (days == -1) return "yesterday";
  const auto far = static_cast<std::size_t>(std::abs(days));
  const std::string amount = far <= 14    ? counted(far, "day")
                             : far <= 60  ? counted(far / 7, "week")
                             : far <= 730 ? counted(far / 30, "month")
                                          : counted(far / 365, "year");
  return days > 0 ? "in " + amount : amount + " ago";
}

std::string describe_day(Day day, const Today& today) {
  return format_weekday(day, today) + " (" + describe_distance(day, today) + ")";
}

}  // namespace fu
