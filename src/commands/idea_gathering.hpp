/// What all prospects of the book say of its ideas.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/context.hpp"
#include "domain/suitable_ideas.hpp"

namespace fu::commands {

/// Of one idea.
struct IdeaFigures {
  std::size_t suits = 0;     ///< prospects, those of everybody; not the stopped
  std::size_t received = 0;  ///< prospects
  std::optional<Day> last;   ///< when it was received last
};

struct GatheredIdeas {
  std::vector<IdeaFigures> figures;  ///< in the order of the ideas
  IdeaUses uses;                     ///< by the prospects of the company that was asked for
};

/// Reads everybody. `company` in small letters; empty: no uses are wanted.
GatheredIdeas gather_ideas(const std::vector<Idea>& ideas, const std::string& company, Context& context);

/// Those of `ideas` that suit one prospect, best first. Looks at colleagues too, and so reads all prospects, unless nothing
/// suits; what is wrong in their files is not told, for it makes no difference to this one.
std::vector<JudgedIdea> suiting_ideas(const std::vector<Idea>& ideas, const Prospect& prospect,
                                      Context& context);

}  // namespace fu::commands
