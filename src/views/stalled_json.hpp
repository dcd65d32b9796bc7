/// Deals that stand still, for programs. See fu-stalled(1).
#pragma once

#include <string>

#include "domain/stalled.hpp"
#include "views/items_json.hpp"

namespace fu::views {

/// `item`, which is one of `list`, with how long it has stood still.
std::string stalled_item_json(std::string item, const Standstill& still);

/// fu.stalled/1, without its items; `more` are left out.
Document stalled_document(const Stalled& limits, std::size_t more, const Today& today);

}  // namespace fu::views
