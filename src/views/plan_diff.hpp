/// Whose next contact is on another day under other rules.
#pragma once

#include <string>
#include <vector>

#include "domain/engine.hpp"
#include "views/render_options.hpp"

namespace fu::views {

struct Moved {
  Prospect prospect;
  State before;
  State after;
};

struct PlanDiff {
  Day today;
  std::string commit;  ///< where the earlier rules are from, in short
  Day committed;
  std::vector<Moved> moved;
  std::size_t contacts = 0;  ///< all that were compared
};

std::string render_plan_diff(const PlanDiff& diff, const RenderOptions& options);

/// As an item.
std::string moved_json(const Moved& moved);

}  // namespace fu::views
