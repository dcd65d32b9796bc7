/// How long somebody has heard nothing, against what their plan allows: the order of `fu list --sort silent`.
#pragma once

#include <algorithm>
#include <cstdint>

#include "domain/listed.hpp"

namespace fu {

struct Silence {
  int days = 0;      ///< calendar days since the last contact; where there was none, since they were added
  int patience = 1;  ///< calendar days that the plan allows, at least 1
};

inline Silence silence_of(const Listed& item, Day today) {
  const LogEntry* last = last_contact(item);
  const Day since = last != nullptr ? last->date : item.prospect.added.value_or(today);
  return {.days = std::max(0, days_between(since, today)), .patience = item.state.patience};
}

/// Compared as fractions: two days on a daily plan are longer than a month on a quarterly one.
inline bool is_longer(const Silence& a, const Silence& b) {
  return std::int64_t{a.days} * b.patience > std::int64_t{b.days} * a.patience;
}

}  // namespace fu
