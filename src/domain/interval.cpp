// Reading `3..4w` and saying it.
#include "domain/interval.hpp"

#include <array>

#include "base/text.hpp"

namespace fu {

namespace {

constexpr std::array<UnitWord, 5> all_unit_words{{
    {"d", "day", 36525},
    {"wd", "working day", 36525},
    {"w", "week", 5218},
    {"mo", "month", 1200},
    {"y", "year", 100},
}};

const UnitWord& word(Unit unit) { return all_unit_words.at(static_cast<std::size_t>(unit)); }

std::optional<Unit> find_unit(std::string_view suffix) {
  for (std::size_t i = 0; i < all_unit_words.size(); ++i) {
    if (all_unit_words.at(i).suffix == suffix) return static_cast<Unit>(i);
  }
  return std::nullopt;
}

}  // namespace

std::span<const UnitWord> unit_words() { return all_unit_words; }

IntervalText read_interval(std::string_view text) {
  const std::string named = "interval '" + std::string(text) + "'";
  const std::string how = "write a number or A..B, and d, wd, w, mo or y: 3d, 1wd, 3..4w";
  const auto end_of_number = text.find_first_not_of("0123456789.");
  if (end_of_number == 0) return {.message = named + " has no number", .hint = how};
  if (end_of_number == std::string_view::npos) return {.message = named + " has no unit", .hint = how};
  const auto unit = find_unit(text.substr(end_of_number));
  if (!unit) return {.message = named + " has an unknown unit", .hint = how};

  const std::string_view numbers = text.substr(0, end_of_number);
  if (numbers.starts_with("..") || numbers.ends_with(".."))
    return {.message = named + " has no number", .hint = how};
  const auto dots = numbers.find("..");
  const auto min = parse_count(numbers.substr(0, dots));
  const auto max = dots == std::string_view::npos ? min : parse_count(numbers.substr(dots + 2));
  if (!min || !max) return {.message = named + " is no whole number of a size that can be", .hint = how};
  if (*min > *max)
    return {.message = named + " ends before it begins", .hint = "write the shorter time first"};
  if (*max > word(*unit).most) return {.message = named + " is longer than a hundred years", .hint = how};
  return {.interval = Interval{.min = *min, .max = *max, .unit = *unit}};
}

std::string format_interval(const Interval& interval) {
  std::string text = std::to_string(interval.min);
  if (interval.max != interval.min) text += ".." + std::to_string(interval.max);
  return text.append(word(interval.unit).suffix);
}

std::string describe_interval(const Interval& interval) {
  const std::string most = counted(static_cast<std::size_t>(interval.max), word(interval.unit).singular);
  return interval.min == interval.max ? most : std::to_string(interval.min) + " to " + most;
}

}  // namespace fu
