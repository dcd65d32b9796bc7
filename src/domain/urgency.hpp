/// Which of two states is the more urgent. The order is told in fu-cadence(7).
#pragma once

#include "domain/engine.hpp"

namespace fu {

/// What of a state decides on its place in a list.
struct Urgency {
  bool stopped = false;
  bool promised = false;  ///< has_promise_due()
  int priority = 0;
  int overdue_days = 0;
  int patience = 1;
  Day due;
  Day due_unrolled;
};
Urgency urgency_of(const State& state);

/// -1, 0 or 1: the order in which prospects are listed. Earlier means more urgent; the stopped come last.
/// Equal only where nothing but the id decides.
int compare_urgency(const Urgency& a, const Urgency& b);
inline int compare_urgency(const State& a, const State& b) {
  return compare_urgency(urgency_of(a), urgency_of(b));
}

}  // namespace fu
