/// fu.yaml over the built-in rules. See fu(5).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/problem.hpp"
#include "domain/rules.hpp"

namespace fu::store {

/// Without rules there is at least one error among the problems: nothing is computed from wrong rules.
struct RulesRead {
  std::optional<Rules> rules;
  Problems problems;
};

/// The built-in rules, overlaid by `source`, all bytes of the book's fu.yaml; an empty one changes nothing.
RulesRead read_rules(std::string_view source, const std::string& path);

/// The text of the built-in rules, as `fu init` writes it.
std::string_view builtin_rules_text();

}  // namespace fu::store
