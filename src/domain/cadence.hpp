/// The plan of contacts: cadences, their steps, and what an outcome does to them. See fu-cadence(7).
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/interval.hpp"
#include "domain/named_list.hpp"

namespace fu {

/// Why somebody is not contacted any more. "No" is not among them: no means not now.
enum class StopReason { asked, reassigned, precluded, no_benefit, decided };

inline constexpr std::array<std::string_view, 5> stop_reason_words{"asked", "reassigned", "precluded",
                                                                   "no-benefit", "decided"};
inline std::string_view format_stop_reason(StopReason reason) {
  return stop_reason_words.at(static_cast<std::size_t>(reason));
}

/// Where a rule stands: the line in fu.yaml, or 0 for the built-in rules.
using RuleLine = std::size_t;

/// A named set of effects: what a contact with this outcome does to the plan.
struct Outcome {
  std::string name;
  bool touch = true;             ///< did the prospect receive something?
  std::optional<Interval> next;  ///< when the next contact follows, instead of the step's wait
  std::string via;               ///< channel of the next contact; empty: the step's
  std::string cadence;           ///< the plan to continue on; empty: the same
  std::string stage;             ///< written by `fu log`, not read by the engine
  std::optional<StopReason> stop;
  RuleLine line = 0;
};

struct Step {
  Interval wait;
  std::optional<int> times;      ///< absent: 1, but endless for the last step of a cadence without `then`
  std::vector<std::string> via;  ///< used in turn; empty: any channel
  std::string say;
  std::string template_name;
  RuleLine line = 0;
};

struct Cadence {
  std::string name;
  std::string about;
  std::vector<Step> steps;      ///< never empty in rules that were read without an error
  std::string then;             ///< the cadence after the last step; empty: the last step goes on for ever
  int priority = 0;             ///< higher first
  NamedList<Outcome> outcomes;  ///< replace the book's of the same name, for prospects on this cadence
  RuleLine line = 0;
};

}  // namespace fu
