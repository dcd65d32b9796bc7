/// The statistics for machines. See fu-stats(1).
#pragma once

#include "domain/rules.hpp"
#include "domain/statistics.hpp"
#include "views/items_json.hpp"

namespace fu::views {

/// Each week is an item. What is too few to tell is null; the counts behind it are always there.
Document stats_document(const Statistics& statistics, const Goals& goals, Day today);

}  // namespace fu::views
