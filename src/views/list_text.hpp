/// Every prospect on one line.
#pragma once

#include <string>
#include <vector>

#include "domain/listed.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// The first `shown` of `items`, and how many more there are.
std::string render_list(const std::vector<Listed>& items, std::size_t shown, Day today,
                        const RenderOptions& options);

}  // namespace fu::views
