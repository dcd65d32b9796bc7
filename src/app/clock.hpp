/// The only place that looks at the clock.
#pragma once

#include "domain/day.hpp"

namespace fu::app {

/// The local calendar day, by TZ.
Day today_by_the_clock();

}  // namespace fu::app
