/// Deals that stand still, and the question that helps.
#pragma once

#include <string>
#include <vector>

#include "domain/stalled.hpp"
#include "views/render_options.hpp"
#include "views/table.hpp"

namespace fu::views {

/// A deal on two lines, as far as they do not depend on the others.
struct StalledLines {
  std::string id;
  Row row;
  std::string second;
};
StalledLines stalled_lines(const Listed& item, const Standstill& still, const Today& today,
                           const RenderOptions& options);

struct StalledDeals {
  Today today;
  Stalled limits;
  std::vector<StalledLines> deals;  ///< those that are printed
  std::size_t all = 0;
};

std::string render_stalled(const StalledDeals& stalled, const RenderOptions& options);

}  // namespace fu::views
