/// The statistics as text: what matters first. See fu-stats(1).
#pragma once

#include <string>
#include <vector>

#include "domain/rules.hpp"
#include "domain/statistics.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// `query` are the words that picked the prospects.
std::string render_stats(const Statistics& statistics, const Goals& goals, const Today& today,
                         const std::vector<std::string>& query, const RenderOptions& options);

}  // namespace fu::views
