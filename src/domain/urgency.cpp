// One criterion after the other.
#include "domain/urgency.hpp"

#include <cstdint>

namespace fu {

namespace {

int order(auto a, auto b) { return a < b ? -1 : b < a ? 1 : 0; }

}  // namespace

Urgency urgency_of(const State& state) {
  return {.stopped = state.status == Status::stopped,
          .promised = state.has_promise_due(),
          .priority = state.cadence().priority,
          .overdue_days = state.overdue_days,
          .patience = state.patience,
          .due = state.window.due,
          .due_unrolled = state.window.due_unrolled};
}

int compare_urgency(const Urgency& a, const Urgency& b) {
  if (a.stopped || b.stopped) return order(a.stopped, b.stopped);
  if (a.promised != b.promised) return a.promised ? -1 : 1;
  if (const int by = order(b.priority, a.priority); by != 0) return by;
  const auto lateness_a = std::int64_t{a.overdue_days} * b.patience;
  const auto lateness_b = std::int64_t{b.overdue_days} * a.patience;
  if (const int by = order(lateness_b, lateness_a); by != 0) return by;
  if (const int by = order(a.due, b.due); by != 0) return by;
  return order(a.due_unrolled, b.due_unrolled);
}

}  // namespace fu
