/// The ideas for one prospect.
#pragma once

#include <vector>

#include "commands/context.hpp"
#include "domain/suitable_ideas.hpp"

namespace fu::commands {

/// Those of `ideas` that suit, best first. Looks at colleagues too, and so reads all prospects, unless nothing suits; what
/// is wrong in their files is not told, for it makes no difference to this one.
std::vector<JudgedIdea> suiting_ideas(const std::vector<Idea>& ideas, const Prospect& prospect,
                                      Context& context);

}  // namespace fu::commands
