/// A waiting time as the rules write it: `3d`, `1wd`, `3..4w`.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace fu {

enum class Unit { days, working_days, weeks, months, years };

struct UnitWord {
  std::string_view suffix;
  std::string_view singular;
  int most;  ///< a hundred years of it
};
/// In the order of Unit.
std::span<const UnitWord> unit_words();

/// Not before `min` units, not after `max` units.
struct Interval {
  int min = 0;
  int max = 0;
  Unit unit = Unit::days;

  bool operator==(const Interval&) const = default;
};

struct IntervalText {
  std::optional<Interval> interval;
  std::string message;  ///< empty when there is an interval
  std::string hint;
};

/// `N` or `A..B` with A <= B, followed by d, wd, w, mo or y; no blanks; at most a hundred years.
IntervalText read_interval(std::string_view text);

/// As it is written in the rules: "3..4w", "1wd".
std::string format_interval(const Interval& interval);

/// As it is said: "3 to 4 weeks", "1 working day".
std::string describe_interval(const Interval& interval);

}  // namespace fu
