// In one reading of the book: whom it suits, and who of a company comes first.
#include "commands/invitees.hpp"

#include <set>

#include "base/utf8.hpp"
#include "domain/foremost.hpp"
#include "domain/idea_matcher.hpp"
#include "views/ideas_json.hpp"
#include "views/invite_text.hpp"

namespace fu::commands {

namespace {

struct Gathered {
  Foremost<Invitee> items;
  RecentIdeas recent;
  views::Others others;

  void join(Gathered&& later) {
    items.join(std::move(later.items));
    recent.join(std::move(later.recent));
    for (const auto& [owner, number] : later.others) others[owner] += number;
  }
};

class Chooser {
 public:
  Chooser(const InviteChoice& choice, const ListOutput& output, const std::vector<Idea>& ideas,
          Context& context)
      : choice_(choice),
        output_(output),
        context_(context),
        idea_(ideas.front()),
        matcher_(ideas, context.rules(), context.today()),
        query_(query_of(choice.scope, context)) {}

  Invited choose() const {
    const auto before = [](const Invitee& a, const Invitee& b) { return is_before(a.rank, b.rank); };
    Gathered gathered = context_.gather_all([&] { return Gathered{.items = Foremost<Invitee>(0, before)}; },
                                            [&](Gathered& part, const Listed& item) { visit(part, item); });
    Invited invited{.others = std::move(gathered.others)};
    std::set<std::string> companies;
    for (auto& item : gathered.items.take()) {
      const bool is_colleague = gathered.recent.has(item->company, 0) ||
                                (!item->company.empty() && !companies.insert(item->company).second);
      if (is_colleague) {
        ++invited.colleagues;
      } else if (choice_.number > 0 && invited.people.size() == static_cast<std::size_t>(choice_.number)) {
        ++invited.more;
      } else {
        invited.people.push_back(std::move(item));
      }
    }
    return invited;
  }

 private:
  void visit(Gathered& part, const Listed& item) const {
    matcher_.note_recent(item.prospect, part.recent);
    if (item.state.stopped || !query_.matches(item.prospect, item.state)) return;
    const std::vector<std::string> common = tags_in_common(idea_, item.prospect);
    if (common.empty() && choice_.scope.words.empty()) return;
    if (!matcher_.received(item.prospect).empty()) return;
    if (!is_mine(item.prospect, choice_.scope, context_)) {
      ++part.others[item.prospect.owner];
      return;
    }
    part.items.offer({.rank = rank_of(item)}, [&](Invitee& kept) {
      kept.company = fold_case(item.prospect.company);
      if (output_.is_text()) {
        kept.lines = views::invited_lines(item, common, choice_.via, context_.today(), context_.text());
      } else if (output_.form() == views::Form::formatted) {
        kept.item = output_.item(item).text;
      } else {
        kept.item = views::invited_json(output_.item(item).text, common);
      }
    });
  }

  const InviteChoice& choice_;
  const ListOutput& output_;
  Context& context_;
  const Idea& idea_;
  IdeaMatcher matcher_;
  Query query_;
};

}  // namespace

Invited choose_invited(const Idea& idea, const InviteChoice& choice, const ListOutput& output,
                       Context& context) {
  const std::vector<Idea> ideas{idea};
  return Chooser(choice, output, ideas, context).choose();
}

}  // namespace fu::commands
