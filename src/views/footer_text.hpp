/// The last line of a list: what it does not show.
#pragma once

#include <map>
#include <string>

#include "domain/problem.hpp"

namespace fu::views {

/// Owner → how many contacts of theirs were left out.
using Others = std::map<std::string, std::size_t>;

/// "2 more belong to sam · 1 file could not be read, 3 warnings: fu check" behind an empty line, or nothing.
std::string render_footer(const Others& others, const Problems& problems);

}  // namespace fu::views
