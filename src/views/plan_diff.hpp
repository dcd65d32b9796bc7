/// Whose next contact is on another day under other rules.
#pragma once

#include <string>
#include <vector>

#include "domain/engine.hpp"
#include "views/render_options.hpp"
#include "views/table.hpp"

namespace fu::views {

struct Moved {
  const Prospect& prospect;
  const State& before;
  const State& after;
};

/// A line of the table.
Row moved_row(const Moved& moved, const Today& today, const RenderOptions& options);

struct PlanDiff {
  Today today;
  std::string commit;  ///< where the earlier rules are from, in short
  Day committed;
  std::vector<Row> moved;
  std::size_t contacts = 0;  ///< all that were compared
};

std::string render_plan_diff(const PlanDiff& diff, const RenderOptions& options);

/// As an item.
std::string moved_json(const Moved& moved);

}  // namespace fu::views
