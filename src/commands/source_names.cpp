// Looks one more file up.
#include "commands/source_names.hpp"

#include "base/text.hpp"
#include "commands/held_problems.hpp"

namespace fu::commands {

SourceNames names_of_source(const Prospect& prospect, Context& context) {
  SourceNames names;
  const HeldProblems held(context);
  const auto id_behind = [&](std::string_view word) {
    const std::string_view source = prospect.source;
    return source.starts_with(word) ? std::string(trim(source.substr(word.size()))) : std::string();
  };
  if (const std::string id = id_behind("referral:"); !id.empty()) {
    const store::Listing prospects = context.book().list_prospects();
    const store::BookFile* file = prospects.find(id);
    const auto other = file == nullptr ? std::nullopt : context.read(*file);
    if (other) names.referrer = other->name;
  }
  if (const std::string id = id_behind("event:"); !id.empty()) {
    const store::Listing ideas = context.book().list_ideas();
    const store::BookFile* file = ideas.find(id);
    const auto idea = file == nullptr ? std::nullopt : context.read_idea(*file);
    if (idea) names.event = idea->title;
  }
  return names;
}

}  // namespace fu::commands
