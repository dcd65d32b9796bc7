// Counts for each idea, in two steps: what suits a prospect may turn out to be at a colleague's.
#include "commands/idea_gathering.hpp"

#include <algorithm>
#include <iterator>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "domain/idea_matcher.hpp"

namespace fu::commands {

namespace {

struct Gathered {
  std::vector<IdeaFigures> figures;
  RecentIdeas recent;
  std::vector<SuitableIdeas> suitable;
  IdeaUses uses;

  void join(Gathered&& later) {
    for (std::size_t i = 0; i < figures.size(); ++i) {
      figures[i].received += later.figures[i].received;
      figures[i].last = std::max(figures[i].last, later.figures[i].last);
    }
    recent.join(std::move(later.recent));
    suitable.insert(suitable.end(), std::make_move_iterator(later.suitable.begin()),
                    std::make_move_iterator(later.suitable.end()));
    uses.insert(uses.end(), std::make_move_iterator(later.uses.begin()),
                std::make_move_iterator(later.uses.end()));
  }
};

}  // namespace

GatheredIdeas gather_ideas(const std::vector<Idea>& ideas, const std::string& company, Context& context) {
  const Rules& rules = context.rules();
  const IdeaMatcher matcher(ideas, rules, context.today());
  Gathered gathered = context.gather_all(
      [&] { return Gathered{.figures = std::vector<IdeaFigures>(ideas.size())}; },
      [&](Gathered& part, const Listed& item) {
        matcher.note_recent(item.prospect, part.recent);
        for (const auto& [place, day] : matcher.received(item.prospect)) {
          ++part.figures[place].received;
          part.figures[place].last = std::max(part.figures[place].last, std::optional(day));
        }
        if (!company.empty() && fold_case(item.prospect.company) == company) {
          IdeaUses uses = ideas_received(item.prospect, rules, context.today());
          part.uses.insert(part.uses.end(), uses.begin(), uses.end());
        }
        if (item.state.stopped) return;
        SuitableIdeas suitable = matcher.suitable(item.prospect);
        if (!suitable.ideas.empty()) part.suitable.push_back(std::move(suitable));
      });
  for (const SuitableIdeas& each : gathered.suitable) {
    for (const IdeaPlace idea : each.ideas) {
      if (!gathered.recent.has(each.company, idea)) ++gathered.figures[idea].suits;
    }
  }
  return {.figures = std::move(gathered.figures), .uses = std::move(gathered.uses)};
}

std::string suggest_idea(const std::string& id, Context& context) {
  std::vector<std::string> ideas;
  for (const store::BookFile& file : context.book().list_ideas().files) ideas.push_back(file.id);
  if (ideas.empty()) return "; the book has none yet: fu idea add TITLE";
  const std::string meant = did_you_mean(id, ideas);
  return meant.empty() ? "; there are " + listed(ideas) : meant;
}

Idea find_idea(const std::string& id, Context& context) {
  const store::Listing listing = context.book().list_ideas();
  const auto file = std::find_if(listing.files.begin(), listing.files.end(),
                                 [&](const store::BookFile& one) { return one.id == id; });
  if (file == listing.files.end())
    throw NotFound("there is no idea '" + id + "'" + suggest_idea(id, context));
  auto idea = context.read_idea(*file);
  if (!idea) throw DataError("the idea '" + id + "' cannot be read");
  return std::move(*idea);
}

}  // namespace fu::commands
