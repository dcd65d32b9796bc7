/// Shares for reading. Programs get `format_percent` and the counts.
#pragma once

#include <cstddef>
#include <string>

#include "domain/share.hpp"

namespace fu::views {

/// "62.5%"
std::string say_percent(const Share& share);

/// "too few to tell (3 of 5 needed)"
std::string too_few(std::size_t number);

/// "62.5% (5 of 8)", or that this is too few.
std::string say_share(const Share& share);

}  // namespace fu::views
