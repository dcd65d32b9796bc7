/// The key that stands for each outcome in a Follow-Up Hour.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/rules.hpp"

namespace fu {

struct OutcomeKey {
  std::string key;  ///< one character
  std::string outcome;
};

/// Keys of other use: back, channel, edit, stop, undo.
inline constexpr std::string_view reserved_keys = "bcequ";

/// Of all outcomes, in the order of the rules. Built-in ones always have the same; of a book's own each gets the first
/// letter of its name that is free, as a small letter or else as a capital, or else any that is free, and a digit at last.
/// Outcomes beyond that have none.
std::vector<OutcomeKey> outcome_keys(const Rules& rules);

/// The outcomes in the order in which they are likely after a contact by this channel: what is usual with it, the
/// book's own, the others.
std::vector<std::string> likely_outcomes(std::string_view channel, const Rules& rules);

}  // namespace fu
