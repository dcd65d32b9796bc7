// Each contact against the window that stood before it.
#include "domain/punctuality.hpp"

namespace fu {

std::vector<Reckoned> reckon(const Prospect& prospect, const State& state, const Rules& rules, Day last_day) {
  const WorkCalendar& calendar = rules.calendar.of(prospect.owner);
  std::vector<Reckoned> reckoned;
  for (const Expectation& expected : expectations(prospect, rules, last_day)) {
    const Day day = prospect.log[expected.entry].date;
    const Day late = expected.window.late;
    if (calendar.worked(late, day) >= 1) {
      reckoned.push_back({.day = late, .what = Punctuality::late});
    } else if (!expected.pin || day >= expected.pin->day) {
      reckoned.push_back({.day = day, .what = Punctuality::on_time});
    }
  }
  if (state.status == Status::overdue)
    reckoned.push_back({.day = state.window.late, .what = Punctuality::missed});
  return reckoned;
}

}  // namespace fu
