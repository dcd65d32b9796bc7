/// An idea: something of value to send or to invite to. See fu(5).
#pragma once

#include <string>
#include <string_view>

#include "domain/problem.hpp"

namespace fu::store {

/// What is wrong in an idea's file.
Problems check_idea(std::string_view source, const std::string& path);

}  // namespace fu::store
