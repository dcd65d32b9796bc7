// Asks who else has received them.
#include "commands/suiting_ideas.hpp"

#include <algorithm>
#include <iterator>

#include "base/utf8.hpp"

namespace fu::commands {

namespace {

struct Uses {
  IdeaUses uses;
  void join(Uses&& later) {
    uses.insert(uses.end(), std::make_move_iterator(later.uses.begin()),
                std::make_move_iterator(later.uses.end()));
  }
};

std::vector<JudgedIdea> fitting(const std::vector<Idea>& ideas, const Prospect& prospect,
                                const IdeaUses& uses, Context& context) {
  std::vector<JudgedIdea> judged = judge_ideas(ideas, prospect, uses, context.today());
  std::erase_if(judged, [](const JudgedIdea& idea) { return idea.unfit.has_value(); });
  return judged;
}

}  // namespace

std::vector<JudgedIdea> suiting_ideas(const std::vector<Idea>& ideas, const Prospect& prospect,
                                      Context& context) {
  const Rules& rules = context.rules();
  const Day today = context.today();
  IdeaUses uses = ideas_received(prospect, rules, today);
  std::vector<JudgedIdea> judged = fitting(ideas, prospect, uses, context);
  if (judged.empty() || prospect.company.empty()) return judged;
  const std::string company = fold_case(prospect.company);
  const Problems known = context.problems();
  Uses others = context.gather(
      context.book().list_prospects().files, [] { return Uses{}; },
      [&](Uses& part, const Prospect& other) {
        if (other.id == prospect.id || fold_case(other.company) != company) return;
        part.join({.uses = ideas_received(other, rules, today)});
      });
  context.problems() = known;
  uses.insert(uses.end(), others.uses.begin(), others.uses.end());
  return fitting(ideas, prospect, uses, context);
}

}  // namespace fu::commands
