// Reading and writing days, and adding months to them.
#include "domain/day.hpp"

#include <date/date.h>

#include <array>

#include "base/text.hpp"

namespace fu {

namespace {

constexpr int first_year = 1970;
constexpr int last_year = 2200;

int number(std::string_view digits) {
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

bool has_form_of_day(std::string_view text) {
  if (text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 4 || i == 7;
    if (dash ? text[i] != '-' : (text[i] < '0' || text[i] > '9')) return false;
  }
  return true;
}

std::string format(const char* pattern, Day day) {
  return date::format(pattern, date::sys_days{day.time_since_epoch()});
}

std::string without_leading_zero(std::string text, std::size_t at) {
  if (text[at] == '0') text.erase(at, 1);
  return text;
}

}  // namespace

Day first_day() { return Day{std::chrono::year{first_year} / 1 / 1}; }
Day last_day() { return Day{std::chrono::year{last_year} / 12 / 31}; }

DayText read_day(std::string_view text) {
  const std::string named = "date '" + std::string(text) + "'";
  if (!has_form_of_day(text))
    return {.message = named + " is not of the form YYYY-MM-DD", .hint = "write it like 2026-11-20"};
  const std::chrono::year year{number(text.substr(0, 4))};
  const std::chrono::month month{static_cast<unsigned>(number(text.substr(5, 2)))};
  const std::chrono::year_month_day date{year, month,
                                         std::chrono::day{static_cast<unsigned>(number(text.substr(8, 2)))}};
  if (!month.ok()) return {.message = named + " does not exist", .hint = "months are 01 to 12"};
  if (!date.ok()) {
    const auto last = std::chrono::year_month_day_last{year, std::chrono::month_day_last{month}}.day();
    return {
        .message = named + " does not exist",
        .hint = format("%B %Y", Day{year / month / 1}) + " has " + std::to_string(unsigned{last}) + " days"};
  }
  if (int{year} < first_year || int{year} > last_year) {
    return {.message = named + " is out of range", .hint = "dates lie between 1970-01-01 and 2200-12-31"};
  }
  return {.day = Day{date}};
}

std::optional<Day> parse_day(std::string_view text) {
  // The ordinary case without building a message.
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  bool are_digits = true;
  const auto digits = [&](std::size_t from, std::size_t to) {
    int value = 0;
    for (std::size_t i = from; i < to; ++i) {
      are_digits = are_digits && text[i] >= '0' && text[i] <= '9';
      value = value * 10 + (text[i] - '0');
    }
    return value;
  };
  const int year = digits(0, 4);
  const int month = digits(5, 7);
  const int day = digits(8, 10);
  if (!are_digits || year < first_year || year > last_year) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{year},
                                         std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  if (!date.ok()) return std::nullopt;
  return Day{date};
}

std::string format_day(Day day) {
  const auto date = date_of(day);
  std::string text = std::to_string(int{date.year()});
  text.insert(0, text.size() < 4 ? 4 - text.size() : 0, '0');
  for (const unsigned part : {unsigned{date.month()}, unsigned{date.day()}}) {
    text += part < 10 ? "-0" : "-";
    text += std::to_string(part);
  }
  return text;
}

std::string format_short_day(Day day, const Today& today) {
  if (today.style == DateStyle::iso) return format_day(day);
  const bool same_year = date_of(day).year() == date_of(today).year();
  return without_leading_zero(format(same_year ? "%d %b" : "%d %b %Y", day), 0);
}

std::string format_weekday(Day day, const Today& today) {
  return format("%a ", day) + format_short_day(day, today);
}

std::string format_long_day(Day day, DateStyle style) {
  if (style == DateStyle::iso) return format("%a ", day) + format_day(day);
  return without_leading_zero(format("%a %d %b %Y", day), 4);
}

Day add_months(Day day, int months) {
  const auto moved = date_of(day) + std::chrono::months{months};
  if (moved.ok()) return Day{moved};
  return Day{moved.year() / moved.month() / std::chrono::last};
}

std::chrono::year_month_day date_of(Day day) { return std::chrono::year_month_day{day}; }
std::chrono::weekday weekday_of(Day day) { return std::chrono::weekday{day}; }

int days_between(Day from, Day to) { return static_cast<int>((to - from).count()); }

}  // namespace fu
