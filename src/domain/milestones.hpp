/// How far it came with a prospect: the meetings, and the sale. Each term is defined in fu-stats(1).
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "domain/engine.hpp"

namespace fu {

struct Milestone {
  Day day;
  std::size_t touches = 0;  ///< up to this entry, which is counted if it is one
  std::size_t touches_before = 0;
};

struct Milestones {
  std::size_t meetings = 0;
  std::optional<Milestone> first_meeting;
  std::optional<Milestone> won;
};

/// Of that name; false where the rules have none.
bool is_won_stage(const Rules& rules, std::string_view name);

/// By the key at the top, or by an entry up to `last_day`.
bool is_won(const Prospect& prospect, const Rules& rules, Day last_day);

/// `moves` are of the derivation on the last day that counts.
Milestones find_milestones(const Prospect& prospect, const std::vector<Move>& moves, const Rules& rules);

}  // namespace fu
