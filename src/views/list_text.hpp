/// All prospects as a table.
#pragma once

#include <string>
#include <vector>

#include "domain/listed.hpp"
#include "views/render_options.hpp"
#include "views/table.hpp"

namespace fu::views {

/// A line of the list.
Row list_row(const Listed& item, const Today& today, const RenderOptions& options);

/// `more` lines are not shown; they are only counted.
std::string render_list(std::vector<Row> rows, std::size_t more, const RenderOptions& options);

}  // namespace fu::views
