/// Working days: the week, the holidays, and who is away. See fu-cadence(7).
#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/day.hpp"
#include "domain/interval.hpp"

namespace fu {

/// Both ends included.
struct DayRange {
  Day from;
  Day to;

  bool operator==(const DayRange&) const = default;
};

struct Holiday {
  DayRange days;
  std::string name;
};

struct Absence {
  std::string owner;
  DayRange days;
};

/// Monday is 0.
using Workdays = std::array<bool, 7>;

/// The working days of everybody, or of one owner who is off on more days.
class WorkCalendar {
 public:
  /// `off` may overlap and be in any order; so may `absences`.
  WorkCalendar(const Workdays& workdays, std::vector<DayRange> off);
  WorkCalendar(const WorkCalendar& everybody, std::vector<DayRange> absences);

  bool works(Day day) const;

  /// The first working day on or after `day`.
  Day roll(Day day) const;

  /// `count` units after `day`, on a working day: calendar time is added and then rolled; of working days it
  /// is the count-th strictly after `day`, and none is roll(day).
  Day plus(Day day, int count, Unit unit) const;

  /// Calendar time added without rolling; for working days the same as plus().
  Day plus_unrolled(Day day, int count, Unit unit) const;

  /// Working days after `from` up to and including `to`; 0 when `to` is not later.
  int worked(Day from, Day to) const;

  /// The first day of ten years on end without a working day, if there are such.
  const std::optional<Day>& find_workless_decade() const { return workless_decade_; }

 private:
  using Ranges = std::vector<DayRange>;  ///< in order, and with a workday between any two

  bool is_workday(Day day) const;
  Ranges merged(std::vector<DayRange> ranges) const;
  const DayRange* find_off(Day day) const;
  Day first_free(Day day) const;
  std::optional<Day> workless_decade_around(const Ranges& ranges) const;
  int weekdays_worked(Day from, Day to) const;
  int worked_by_everybody(Day from, Day to) const;

  Workdays workdays_;
  int workdays_a_week_;
  std::shared_ptr<const Ranges> holidays_;  ///< not copied for each owner: both may be many
  Ranges absences_;
  std::optional<Day> workless_decade_;
};

/// The working days of everybody. Absences are of owners by name; whoever has none works on all working days.
class Calendar {
 public:
  Calendar(const Workdays& workdays, std::vector<Holiday> holidays, std::vector<Absence> absences);

  const WorkCalendar& of(std::string_view owner) const;

  const Workdays& workdays() const { return workdays_; }
  const std::vector<Holiday>& holidays() const { return holidays_; }
  const std::vector<Absence>& absences() const { return absences_; }

 private:
  Workdays workdays_;
  std::vector<Holiday> holidays_;
  std::vector<Absence> absences_;
  WorkCalendar everybody_;
  std::map<std::string, WorkCalendar, std::less<>> by_owner_;
};

}  // namespace fu
