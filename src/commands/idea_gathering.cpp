// Everybody's in two steps: what suits a prospect may turn out to be at a colleague's.
#include "commands/idea_gathering.hpp"

#include <algorithm>
#include <iterator>

#include "base/utf8.hpp"
#include "commands/held_problems.hpp"
#include "domain/idea_matcher.hpp"

namespace fu::commands {

namespace {

/// What the people of one company have received.
struct Uses {
  IdeaUses all = {};

  /// `company` in small letters.
  void add(const Prospect& prospect, const std::string& company, const Rules& rules, Day today) {
    if (fold_case(prospect.company) == company) join({.all = ideas_received(prospect, rules, today)});
  }
  void join(Uses&& later) { std::move(later.all.begin(), later.all.end(), std::back_inserter(all)); }
};

struct Gathered {
  std::vector<IdeaFigures> figures;
  RecentIdeas recent;
  std::vector<SuitableIdeas> suitable;
  Uses uses = {};

  void join(Gathered&& later) {
    for (std::size_t i = 0; i < figures.size(); ++i) {
      figures[i].received += later.figures[i].received;
      figures[i].last = std::max(figures[i].last, later.figures[i].last);
    }
    recent.join(std::move(later.recent));
    suitable.insert(suitable.end(), std::make_move_iterator(later.suitable.begin()),
                    std::make_move_iterator(later.suitable.end()));
    uses.join(std::move(later.uses));
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
        if (!company.empty()) part.uses.add(item.prospect, company, rules, context.today());
        if (item.state.stopped) return;
        SuitableIdeas suitable = matcher.suitable(item.prospect);
        if (!suitable.ideas.empty()) part.suitable.push_back(std::move(suitable));
      });
  for (const SuitableIdeas& each : gathered.suitable) {
    for (const IdeaPlace idea : each.ideas) {
      if (!gathered.recent.has(each.company, idea)) ++gathered.figures[idea].suits;
    }
  }
  return {.figures = std::move(gathered.figures), .uses = std::move(gathered.uses.all)};
}

std::vector<JudgedIdea> suiting_ideas(const std::vector<Idea>& ideas, const Prospect& prospect,
                                      Context& context) {
  const Rules& rules = context.rules();
  const Day today = context.today();
  Uses uses{.all = ideas_received(prospect, rules, today)};
  std::vector<JudgedIdea> suitable = suitable_ideas(ideas, prospect, uses.all, today);
  if (suitable.empty() || prospect.company.empty()) return suitable;
  const std::string company = fold_case(prospect.company);
  const HeldProblems held(context);
  uses.join(context.gather(
      context.book().list_prospects().files, [] { return Uses{}; },
      [&](Uses& part, const Prospect& other) {
        if (other.id != prospect.id) part.add(other, company, rules, today);
      }));
  return suitable_ideas(ideas, prospect, uses.all, today);
}

}  // namespace fu::commands
