/// A prospect together with its state: what lists are made of.
#pragma once

#include <algorithm>
#include <vector>

#include "domain/engine.hpp"

namespace fu {

struct Listed {
  Prospect prospect;
  State state;
};

/// The order of every list; see fu-cadence(7).
inline bool is_before(const Listed& a, const Listed& b) {
  const int urgency = compare_urgency(a.state, b.state);
  return urgency != 0 ? urgency < 0 : a.prospect.id < b.prospect.id;
}

inline void sort_by_urgency(std::vector<Listed>& items) { std::sort(items.begin(), items.end(), is_before); }

/// The last contact, or nullptr.
inline const LogEntry* last_contact(const Listed& item) {
  return item.state.last ? &item.prospect.log[*item.state.last] : nullptr;
}

}  // namespace fu
