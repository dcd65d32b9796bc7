/// The `calendar` of fu.yaml.
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "domain/calendar.hpp"
#include "store/key_form.hpp"
#include "store/node_reader.hpp"

namespace fu::store {

/// Monday is 0.
inline constexpr std::array<std::string_view, 7> weekday_words{"mon", "tue", "wed", "thu",
                                                               "fri", "sat", "sun"};

// The keys of a calendar, and of what stands in its lists.
KeyForms calendar_key_forms();
KeyForms holiday_key_forms();
KeyForms absence_key_forms();

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
