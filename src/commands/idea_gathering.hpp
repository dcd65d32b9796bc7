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

/// The idea that a command names by its ID. Throws NotFound, with a suggestion, and DataError where it cannot be read.
Idea find_idea(const std::string& id, Context& context);

/// "; did you mean 'spring'?", or which there are, or how to write one.
std::string suggest_idea(const std::string& id, Context& context);

}  // namespace fu::commands
