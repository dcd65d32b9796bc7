/// The only place that looks at the clock.
#pragma once

#include <chrono>
#include <string>

#include "app/host.hpp"
#include "domain/day.hpp"

namespace fu::app {

struct Now {
  Day day;           ///< the local calendar day, by TZ
  std::string time;  ///< HH:MM
};

/// The zone that the local day is taken from.
TimeZone time_zone_of_clock();

/// The moment at which it was first asked: day and time belong together.
Now now_by_the_clock();

/// This very moment, for who works for an hour.
Now moment_by_the_clock();

/// Since the program began to ask, whatever somebody does to the clock.
std::chrono::seconds running_time();

}  // namespace fu::app
