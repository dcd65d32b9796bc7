/// The only place that looks at the clock.
#pragma once

#include <string>

#include "domain/day.hpp"

namespace fu::app {

struct Now {
  Day day;           ///< the local calendar day, by TZ
  std::string time;  ///< HH:MM
};

/// The moment at which it was first asked: day and time belong together.
Now now_by_the_clock();

}  // namespace fu::app
