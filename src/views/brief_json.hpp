/// One page before a call, for machines.
#pragma once

#include <string>

#include "domain/brief.hpp"

namespace fu::views {

/// The item of show, and what the page adds.
std::string brief_json(const Listed& item, const Brief& brief, const Today& today);

}  // namespace fu::views
