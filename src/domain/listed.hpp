/// A prospect together with its state, and its place in a list.
#pragma once

#include <string>

#include "domain/urgency.hpp"

namespace fu {

struct Listed {
  Prospect prospect;
  State state;
};

/// The last contact, or nullptr.
inline const LogEntry* last_contact(const Listed& item) {
  return item.state.last ? &item.prospect.log[*item.state.last] : nullptr;
}

/// What is kept of everybody to put a list in order, where the rest would be too much.
struct Rank {
  Urgency urgency;
  std::string id;
};

inline Rank rank_of(const Listed& item) {
  return {.urgency = urgency_of(item.state), .id = item.prospect.id};
}

/// The order of every list; see fu-cadence(7).
inline bool is_before(const Rank& a, const Rank& b) {
  const int urgency = compare_urgency(a.urgency, b.urgency);
  return urgency != 0 ? urgency < 0 : a.id < b.id;
}

}  // namespace fu
