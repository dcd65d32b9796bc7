// Counts people by day, then walks back over the working days.
#include "domain/streak.hpp"

#include <algorithm>

namespace fu {

std::size_t& PeopleByDay::place(std::size_t days_ago) {
  if (days_ago >= people_.size()) people_.resize(days_ago + 1);
  return people_[days_ago];
}

void PeopleByDay::add(const Prospect& prospect) {
  days_seen_.clear();
  for (const LogEntry& entry : prospect.log) {
    if (entry.date > today_ || !is_contact_of(entry, me_)) continue;
    const auto days_ago = static_cast<std::size_t>(days_between(entry.date, today_));
    // Most logs are in order, so a day that was seen is the last one.
    if (!days_seen_.empty() && days_seen_.back() == days_ago) continue;
    days_seen_.push_back(days_ago);
  }
  std::sort(days_seen_.begin(), days_seen_.end());
  days_seen_.erase(std::unique(days_seen_.begin(), days_seen_.end()), days_seen_.end());
  for (const std::size_t days_ago : days_seen_) ++place(days_ago);
}

void PeopleByDay::add_today() { ++place(0); }

void PeopleByDay::join(const PeopleByDay& other) {
  for (std::size_t days_ago = 0; days_ago < other.people_.size(); ++days_ago)
    if (other.people_[days_ago] > 0) place(days_ago) += other.people_[days_ago];
}

std::size_t PeopleByDay::on(Day day) const {
  if (day > today_) return 0;
  const auto days_ago = static_cast<std::size_t>(days_between(day, today_));
  return days_ago < people_.size() ? people_[days_ago] : 0;
}

Day PeopleByDay::earliest() const {
  return today_ - Days(people_.empty() ? 0 : static_cast<int>(people_.size()) - 1);
}

int streak(const PeopleByDay& people, int goal, Day today, const WorkCalendar& calendar) {
  const auto is_reached = [&](Day day) {
    return people.on(day) >= static_cast<std::size_t>(std::max(1, goal));
  };
  int days = calendar.works(today) && is_reached(today) ? 1 : 0;
  for (Day day = today - Days(1); day >= people.earliest(); day -= Days(1)) {
    if (!calendar.works(day)) continue;
    if (!is_reached(day)) break;
    ++days;
  }
  return days;
}

}  // namespace fu
