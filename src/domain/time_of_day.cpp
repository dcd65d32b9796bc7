// Understanding times of day.
#include "domain/time_of_day.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

namespace fu {

bool is_time_of_day(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.size() != 5 || text[2] != ':') return false;
  if (!is_digit(text[0]) || !is_digit(text[1]) || !is_digit(text[3]) || !is_digit(text[4])) return false;
  return text.substr(0, 2) < "24" && text.substr(3) < "60";
}

std::string parse_time_words(std::string_view text) {
  std::string word(trim(text));
  if (word.find(':') == 1) word.insert(0, "0");
  if (!is_time_of_day(word))
    throw UsageError("'" + std::string(text) +
                     "' is not a time of day; write 14:30 or 9:05, from 0:00 to 23:59");
  return word;
}

DayAndTime split_day_and_time(std::string_view text) {
  const std::string_view words = trim(text);
  const auto blank = words.find_last_of(" \t");
  if (blank == std::string_view::npos) return {.day = std::string(words), .time = {}};
  const std::string_view last = words.substr(blank + 1);
  const bool is_time =
      last.find_first_of(":.") != std::string_view::npos || last.ends_with("am") || last.ends_with("pm");
  if (!is_time) return {.day = std::string(words), .time = {}};
  return {.day = std::string(trim(words.substr(0, blank))), .time = std::string(last)};
}

}  // namespace fu
