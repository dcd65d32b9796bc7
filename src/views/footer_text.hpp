/// The last line of a list: what it does not show.
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "domain/problem.hpp"

namespace fu::views {

/// Owner → how many contacts of theirs were left out.
using Others = std::map<std::string, std::size_t>;

inline std::size_t count_all(const Others& others) {
  std::size_t count = 0;
  for (const auto& [owner, number] : others) count += number;
  return count;
}

/// "2 more belong to sam · 1 file could not be read, 3 warnings: fu check" behind an empty line, or nothing.
std::string render_footer(const Others& others, const Problems& problems);

}  // namespace fu::views
