/// A slow, plain second model of the engine, written from the rules of fu-cadence(7) and not from the engine: it walks
/// day by day, replays the whole log each time, and shares only the value types. The tests compare the two.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/prospect.hpp"
#include "domain/rules.hpp"

namespace fu::model {

/// Calendar months later, by counting them one by one; the day of the month is clamped to the month's last.
Day later_by_months(Day day, int months);

/// The working days of one owner, found by walking.
class Walker {
 public:
  Walker(const Calendar& calendar, std::string_view owner);

  bool works(Day day) const;
  Day roll(Day day) const;
  Day plus(Day day, int count, Unit unit) const;
  Day plus_unrolled(Day day, int count, Unit unit) const;
  int worked(Day from, Day to) const;

 private:
  Workdays workdays_;
  std::vector<DayRange> off_;
};

struct Pin {
  bool is_promise = false;
  Day day;
  std::size_t entry = 0;

  bool operator==(const Pin&) const = default;
};

struct Override {
  Interval wait;
  std::size_t entry = 0;

  bool operator==(const Override&) const = default;
};

/// The plan's state: the cadence, the step and the touches done in it, the anchor, and what replaces the step's wait.
struct Position {
  std::string cadence;
  std::size_t step = 0;
  int done = 0;
  std::optional<Day> anchor;
  std::optional<Pin> pin;
  std::optional<Override> replaced;
  std::string channel;

  bool operator==(const Position&) const = default;
};

/// What one counted entry did, in the order in which the entries act.
struct Trace {
  std::size_t entry = 0;
  std::string kind;  ///< history, mark, change of plan, touch, attempt or event
  bool counts_as_touch = false;
  Position after;
};

struct State {
  std::string status;
  Day from;
  Day due;
  Day late;
  Day due_unrolled;
  int overdue_days = 0;
  int patience = 1;  ///< lateness is overdue_days / patience
  Position position;
  int priority = 0;
  std::string pin;  ///< promise, snooze or empty
  std::string at;
  std::string via;
  std::string say;
  int touches = 0;
  int attempts = 0;
  std::optional<std::size_t> last;
  std::optional<std::pair<Day, StopReason>> stopped;
  Position start;
  std::vector<Trace> trail;
};

State replay(const Prospect& prospect, const Rules& rules, Day today);

/// Negative, zero or positive as `a` is listed before, beside or after `b`, the id apart.
int compare(const State& a, const State& b);

struct Contact {
  Day day;
  State state;
};

std::vector<Contact> plan(const Prospect& prospect, const Rules& rules, Day today, std::size_t number);

struct Waiting {
  const State* state = nullptr;
  std::string owner;
};

/// The levelled agenda; `waiting` in the order of the list.
std::vector<Day> level(const std::vector<Waiting>& waiting, const Calendar& calendar, Day today,
                       int capacity);

}  // namespace fu::model
