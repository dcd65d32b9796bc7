/// The fields that --format knows: those of the JSON items, a point between a key and a key in it, and how to reach them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "domain/listed.hpp"

namespace fu::views {

struct Field {
  std::string_view name;
  /// As the file or the engine has it, not safe to print; empty where JSON has null.
  std::string (*value)(const Listed& listed) = nullptr;
};

std::span<const Field> format_fields();

}  // namespace fu::views
