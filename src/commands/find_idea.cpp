// By its exact ID; what is mistyped gets a suggestion.
#include "commands/find_idea.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

namespace fu::commands {

std::string suggest_idea(const std::string& id, Context& context) {
  std::vector<std::string> ideas;
  for (const store::BookFile& file : context.book().list_ideas().files) ideas.push_back(file.id);
  if (ideas.empty()) return "; the book has none yet: fu idea add TITLE";
  const std::string meant = did_you_mean(id, ideas);
  return meant.empty() ? "; there are " + listed(ideas) : meant;
}

Idea find_idea(const std::string& id, Context& context) {
  const store::Listing listing = context.book().list_ideas();
  const store::BookFile* file = listing.find(id);
  if (file == nullptr) throw NotFound("there is no idea '" + id + "'" + suggest_idea(id, context));
  auto idea = context.read_idea(*file);
  if (!idea) throw DataError("the idea '" + id + "' cannot be read");
  return std::move(*idea);
}

}  // namespace fu::commands
