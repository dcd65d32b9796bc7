/// Calendars as other programs read them, RFC 5545. Pure: nothing in them is of the moment in which they are made.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "domain/day.hpp"

namespace fu::bridges {

struct CalendarEvent {
  std::string uid;          ///< what moves stays the same event by this
  Day day;                  ///< before 10000
  std::string time;         ///< HH:MM by the clock of whoever looks, for half an hour; empty: the whole day
  std::string summary;      ///< a line
  std::string description;  ///< lines; may be empty
  Day changed_on;           ///< when what is said of it was last changed
  std::string changed_at;   ///< HH:MM; empty: midnight
  std::size_t revision = 0;
};

/// Nobody is busy because of it.
std::string format_event(const CalendarEvent& event);

/// A whole calendar. `events` are events as above, one behind the other; `name` is what programs show. `zone`, which may be
/// empty, is a hint like Europe/Berlin for programs that would take times without a zone for those of Greenwich.
std::string format_calendar(std::string_view name, std::string_view zone, std::string_view events);

/// Whether a text has the form of such a zone; not whether there is one of that name.
bool is_zone_name(std::string_view text);

/// Whether bytes are the beginning of a calendar that format_calendar made.
bool is_own_calendar(std::string_view bytes);

}  // namespace fu::bridges
