/// Sentences to say: what they told us, as a question that is easily answered with yes. Safe to print, on one line.
#pragma once

#include <string>

#include "domain/listed.hpp"

namespace fu::views {

/// "Last time you said (12 Nov): launches the fall line in mid-August. Is that still so?" Of a fact that is a question
/// itself: "Last time you asked (12 Nov): does it come in blue? Is that answered by now?"
std::string ask_whether_still_so(const Fact& fact, const Today& today);

/// How to begin: the question about the newest fact that holds, else the newest note of a contact; empty where there is
/// neither.
std::string opener(const Listed& item, const Today& today);

}  // namespace fu::views
