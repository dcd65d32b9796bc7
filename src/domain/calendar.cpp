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

std::vector<DayRange> days_of(const std::vector<Holiday>& holidays) {
  std::vector<DayRange> days;
  for (const Holiday& holiday : holidays) days.push_back(holiday.days);
  return days;
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
  // Free days around and between the ranges belong to the stretch.
  const auto next_workday = [this](Day day) {
    while (!workdays_.at(index_of_weekday(day))) day += Days{1};
    return day;
  };
  std::optional<Day> free_since;
  Day free_until{};
  for (const DayRange& range : off_) {
    if (!free_since || next_workday(free_until) < range.from) {
      free_since = range.from;
      while (!works(*free_since - Days{1})) *free_since -= Days{1};
    }
    free_until = next_workday(range.to + Days{1});
    if (free_until >= add_months(*free_since, 120)) return free_since;
  }
  return std::nullopt;
}

Calendar::Calendar(const Workdays& workdays, std::vector<Holiday> holidays, std::vector<Absence> absences)
    : workdays_(workdays),
      holidays_(std::move(holidays)),
      absences_(std::move(absences)),
      everybody_(workdays_, days_of(holidays_)) {
  std::map<std::string, std::vector<DayRange>> off;
  for (const Absence& absence : absences_) off[absence.owner].push_back(absence.days);
  const std::vector<DayRange> holiday_days = days_of(holidays_);
  for (auto& [owner, days] : off) {
    days.insert(days.end(), holiday_days.begin(), holiday_days.end());
    by_owner_.try_emplace(owner, workdays_, std::move(days));
  }
}

const WorkCalendar& Calendar::of(std::string_view owner) const {
  const auto found = by_owner_.find(owner);
  return found == by_owner_.end() ? everybody_ : found->second;
}

}  // namespace fu
