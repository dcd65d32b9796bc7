// Rolling, adding and counting working days.
#include "domain/calendar.hpp"

#include <algorithm>

namespace fu {

namespace {

/// Monday is 0.
std::size_t index_of_weekday(Day day) { return weekday_of(day).iso_encoding() - 1; }

std::vector<DayRange> merged(std::vector<DayRange> ranges) {
  std::sort(ranges.begin(), ranges.end(),
            [](const DayRange& a, const DayRange& b) { return a.from < b.from; });
  std::vector<DayRange> out;
  for (const DayRange& range : ranges) {
    if (!out.empty() && range.from <= out.back().to + Days{1}) {
      out.back().to = std::max(out.back().to, range.to);
    } else {
      out.push_back(range);
    }
  }
  return out;
}

std::vector<DayRange> off_days(const std::vector<Holiday>& holidays, const std::vector<Absence>& absences,
                               std::string_view owner) {
  std::vector<DayRange> off;
  for (const Holiday& holiday : holidays) off.push_back(holiday.days);
  for (const Absence& absence : absences) {
    if (absence.owner == owner) off.push_back(absence.days);
  }
  return off;
}

}  // namespace

WorkCalendar::WorkCalendar(const Workdays& workdays, std::vector<DayRange> off)
    : workdays_(workdays),
      workdays_a_week_(static_cast<int>(std::count(workdays.begin(), workdays.end(), true))),
      off_(merged(std::move(off))) {}

bool WorkCalendar::works(Day day) const {
  if (!workdays_.at(index_of_weekday(day))) return false;
  const auto after = std::upper_bound(off_.begin(), off_.end(), day,
                                      [](Day wanted, const DayRange& range) { return wanted < range.from; });
  return after == off_.begin() || std::prev(after)->to < day;
}

Day WorkCalendar::roll(Day day) const {
  while (!works(day)) day += Days{1};
  return day;
}

Day WorkCalendar::plus_unrolled(Day day, int count, Unit unit) const {
  switch (unit) {
    case Unit::days: return day + Days{count};
    case Unit::weeks: return day + Days{7 * count};
    case Unit::months: return add_months(day, count);
    case Unit::years: return add_months(day, 12 * count);
    case Unit::working_days: break;
  }
  if (count == 0) return roll(day);
  for (int left = count; left > 0; --left) day = roll(day + Days{1});
  return day;
}

Day WorkCalendar::plus(Day day, int count, Unit unit) const { return roll(plus_unrolled(day, count, unit)); }

int WorkCalendar::weekdays_worked(Day from, Day to) const {
  if (to <= from) return 0;
  const int days = days_between(from, to);
  int worked = days / 7 * workdays_a_week_;
  for (Day day = from + Days{days / 7 * 7 + 1}; day <= to; day += Days{1}) {
    worked += workdays_.at(index_of_weekday(day)) ? 1 : 0;
  }
  return worked;
}

int WorkCalendar::worked(Day from, Day to) const {
  int worked = weekdays_worked(from, to);
  for (const DayRange& range : off_) {
    worked -= weekdays_worked(std::max(from, range.from - Days{1}), std::min(to, range.to));
  }
  return worked;
}

std::optional<Day> WorkCalendar::find_workless_decade() const {
  if (workdays_a_week_ == 0) return first_day();
  const auto works_between = [this](Day from, Day to) {
    for (Day day = from; day <= to; day += Days{1}) {
      if (workdays_.at(index_of_weekday(day))) return true;
    }
    return false;
  };
  Day free_since = off_.empty() ? first_day() : off_.front().from;
  for (std::size_t i = 0; i < off_.size(); ++i) {
    const bool worked_before = i > 0 && works_between(off_.at(i - 1).to + Days{1}, off_.at(i).from - Days{1});
    if (worked_before) free_since = off_.at(i).from;
    if (off_.at(i).to + Days{1} >= add_months(free_since, 120)) return free_since;
  }
  return std::nullopt;
}

Calendar::Calendar(const Workdays& workdays, std::vector<Holiday> holidays, std::vector<Absence> absences)
    : workdays_(workdays),
      holidays_(std::move(holidays)),
      absences_(std::move(absences)),
      everybody_(workdays_, off_days(holidays_, {}, {})) {
  for (const Absence& absence : absences_) {
    by_owner_.try_emplace(absence.owner, workdays_, off_days(holidays_, absences_, absence.owner));
  }
}

const WorkCalendar& Calendar::of(std::string_view owner) const {
  const auto found = by_owner_.find(owner);
  return found == by_owner_.end() ? everybody_ : found->second;
}

}  // namespace fu
