/// The `calendar` of fu.yaml.
#pragma once

#include <vector>

#include "domain/calendar.hpp"
#include "store/node_reader.hpp"

namespace fu::store {

/// What a calendar is made of, while it is read.
struct CalendarParts {
  Workdays workdays{};
  std::vector<Holiday> holidays;
  std::vector<Absence> absences;
};

/// Overlays `parts` by the keys that `value` has; what is wrong goes to `reader`.
void read_calendar(NodeReader& reader, const Node& value, CalendarParts& parts);

/// An error at `at` when there are ten years without a working day, for everybody or for one owner.
void check_calendar(NodeReader& reader, const Node& at, const CalendarParts& parts);

}  // namespace fu::store
