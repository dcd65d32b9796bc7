/// Were contacts made in time? Each term is defined in fu-stats(1).
#pragma once

#include <vector>

#include "domain/engine.hpp"

namespace fu {

enum class Punctuality { on_time, late, missed };

/// A contact that was to be made, and the day that it counts for.
struct Reckoned {
  Day day;
  Punctuality what = Punctuality::on_time;

  bool operator==(const Reckoned&) const = default;
};

/// The contacts up to `last_day`, in order, and the one that was not made, if `state`, which is of that day, is overdue.
/// Left out: what was made while stopped, and what came before a day that was promised or snoozed to.
std::vector<Reckoned> reckon(const Prospect& prospect, const State& state, const Rules& rules, Day last_day);

}  // namespace fu
