/// How many people were contacted on each day, and for how many working days on end that was enough. From the log alone.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/calendar.hpp"
#include "domain/prospect.hpp"

namespace fu {

/// Whether `me` made this contact: entries that name nobody are everybody's, and so is every contact where nobody has
/// said who `me` is.
inline bool is_contact_of(const LogEntry& entry, const std::string& me) {
  return entry.is_contact() && (me.empty() || entry.by.empty() || entry.by == me);
}

/// Different people whom `me` contacted, by day up to today.
class PeopleByDay {
 public:
  PeopleByDay(Day today, std::string me) : today_(today), me_(std::move(me)) {}

  /// Everybody is added once; several contacts of a day count as one.
  void add(const Prospect& prospect);
  /// Somebody who had not been contacted today before.
  void add_today();
  void join(const PeopleByDay& other);

  std::size_t on(Day day) const;
  /// No day before this one has anybody.
  Day earliest() const;

 private:
  std::size_t& place(std::size_t days_ago);

  Day today_;
  std::string me_;
  std::vector<std::size_t> people_;     ///< of today, yesterday, and so on
  std::vector<std::size_t> days_seen_;  ///< days ago, of the prospect that is being added
};

/// Working days on end, up to today, on which at least `goal` people were contacted. Today counts when the goal is
/// reached, and breaks nothing before. Days that do not work neither break it nor count.
int streak(const PeopleByDay& people, int goal, Day today, const WorkCalendar& calendar);

}  // namespace fu
