// Rolling, adding and counting working days.
#include "domain/calendar.hpp"

#include <algorithm>

namespace fu {

namespace {

/// Monday is 0.
std::size_t index_of_weekday(Day day) { return weekday_of(day).iso_encoding() - 1; }

/// The first of the ranges that ends on or after `day`.
auto first_until(const std::vector<DayRange>& ranges, Day day) {
  return std::lower_bound(ranges.begin(), ranges.end(), day,
                          [](const DayRange& range, Day wanted) { return range.to < wanted; });
}

const DayRange* find_in(const std::vector<DayRange>& ranges, Day day) {
  const auto range = first_until(ranges, day);
  return range != ranges.end() && range->from <= day ? &*range : nullptr;
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
      holidays_(std::make_shared<const Ranges>(merged(std::move(off)))),
      workless_decade_(workless_decade_around(*holidays_)) {}

WorkCalendar::WorkCalendar(const WorkCalendar& everybody, std::vector<DayRange> absences)
    : WorkCalendar(everybody) {
  absences.insert(absences.end(), absences_.begin(), absences_.end());
  absences_ = merged(std::move(absences));
  // One without an absence in it is everybody's, and known.
  const auto own = workless_decade_around(absences_);
  if (own && (!workless_decade_ || *own < *workless_decade_)) workless_decade_ = own;
}

bool WorkCalendar::is_workday(Day day) const { return workdays_.at(index_of_weekday(day)); }

/// Puts together what has no workday between.
WorkCalendar::Ranges WorkCalendar::merged(std::vector<DayRange> ranges) const {
  std::sort(ranges.begin(), ranges.end(),
            [](const DayRange& a, const DayRange& b) { return a.from < b.from; });
  Ranges out;
  for (const DayRange& range : ranges) {
    if (!out.empty() && weekdays_worked(out.back().to, range.from - Days{1}) == 0) {
      out.back().to = std::max(out.back().to, range.to);
    } else {
      out.push_back(range);
    }
  }
  return out;
}

const DayRange* WorkCalendar::find_off(Day day) const {
  const DayRange* holiday = find_in(*holidays_, day);
  return holiday != nullptr ? holiday : find_in(absences_, day);
}

bool WorkCalendar::works(Day day) const { return is_workday(day) && find_off(day) == nullptr; }

Day WorkCalendar::roll(Day day) const {
  while (true) {
    if (!is_workday(day)) {
      day += Days{1};
    } else if (const DayRange* off = find_off(day)) {
      day = off->to + Days{1};
    } else {
      return day;
    }
  }
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
    worked += is_workday(day) ? 1 : 0;
  }
  return worked;
}

int WorkCalendar::worked_by_everybody(Day from, Day to) const {
  int worked = weekdays_worked(from, to);
  for (auto off = first_until(*holidays_, from); off != holidays_->end() && off->from <= to; ++off) {
    worked -= weekdays_worked(std::max(from, off->from - Days{1}), std::min(to, off->to));
  }
  return worked;
}

int WorkCalendar::worked(Day from, Day to) const {
  int worked = worked_by_everybody(from, to);
  for (auto off = first_until(absences_, from); off != absences_.end() && off->from <= to; ++off) {
    worked -= worked_by_everybody(std::max(from, off->from - Days{1}), std::min(to, off->to));
  }
  return worked;
}

/// The first of the days without work that lead up to `day`, which is one of them.
Day WorkCalendar::first_free(Day day) const {
  while (!works(day - Days{1})) {
    const DayRange* off = find_off(day - Days{1});
    day = off != nullptr ? off->from : day - Days{1};
  }
  return day;
}

/// The first that one of the ranges is part of.
std::optional<Day> WorkCalendar::workless_decade_around(const Ranges& ranges) const {
  if (workdays_a_week_ == 0) return first_day();
  Day free_until = Day::min();
  for (const DayRange& range : ranges) {
    if (range.from < free_until) continue;  // part of the stretch that was looked at
    free_until = roll(range.from);
    const Day free_since = first_free(range.from);
    if (free_until >= add_months(free_since, 120)) return free_since;
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
  for (auto& [owner, days] : off) by_owner_.try_emplace(owner, everybody_, std::move(days));
}

const WorkCalendar& Calendar::of(std::string_view owner) const {
  const auto found = by_owner_.find(owner);
  return found == by_owner_.end() ? everybody_ : found->second;
}

}  // namespace fu
