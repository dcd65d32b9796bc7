/// Looking ahead: the coming contacts of one prospect, and a levelled agenda for all. See fu-cadence(7).
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "domain/engine.hpp"

namespace fu {

/// A coming contact: the state that calls for it, and the day it is done.
struct Coming {
  Day day;
  State state;
};

/// The next `number` contacts, each supposed done as a touch without an outcome on its day. Fewer, down to
/// none, when the prospect is stopped, or where years would need five digits. The contacts that are supposed
/// stand behind the log: `state.last` may name one of them. `rules` must outlive what is returned.
std::vector<Coming> plan_ahead(const Prospect& prospect, const Rules& rules, Day today, std::size_t number);

/// What levelling needs of a prospect.
struct Waiting {
  const State* state = nullptr;
  std::string_view owner;
};

/// The day for each of `waiting`, none of them stopped, so that no owner has more than `capacity` a day as far
/// as that can be: pins stay on their day, full or not; each of the others, in the order in which they stand,
/// gets the first working day with room.
std::vector<Day> give_days(std::span<const Waiting> waiting, const Calendar& calendar, Day today,
                           int capacity);

/// The same for those in the order of urgency, by the priority of their cadences first.
std::vector<Day> level(std::span<const Waiting> waiting, const Calendar& calendar, Day today, int capacity);

}  // namespace fu
