/// fu.yaml over the built-in rules. See fu(5).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/problem.hpp"
#include "domain/rules.hpp"
#include "store/key_form.hpp"

namespace fu::store {

inline constexpr int supported_format = 1;  ///< of fu.yaml's `format`

/// Without rules there is at least one error among the problems: nothing is computed from wrong rules.
struct RulesRead {
  std::optional<Rules> rules;
  Problems problems;
};

/// The built-in rules, overlaid by `source`, all bytes of the book's fu.yaml; an empty one changes nothing.
RulesRead read_rules(std::string_view source, const std::string& path);

/// The keys of fu.yaml, and of what stands in it; those of the calendar are in calendar_reader.
struct RuleKeyForms {
  KeyForms top, cadence, step, outcome, stage, goals, stalled;
};
RuleKeyForms rule_key_forms();

/// The text of the built-in rules, as `fu init` writes it.
std::string_view builtin_rules_text();

}  // namespace fu::store
