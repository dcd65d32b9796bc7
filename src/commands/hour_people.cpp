// Those who are due in the order of the plan, then those who have been silent longest.
#include "commands/hour_people.hpp"

#include <algorithm>
#include <iterator>

#include "domain/foremost.hpp"
#include "domain/silence.hpp"

namespace fu::commands {

namespace {

struct Candidate {
  Rank rank;
  Silence silence;
  std::string path;
};

bool is_more_urgent(const Candidate& a, const Candidate& b) { return is_before(a.rank, b.rank); }

bool is_more_silent(const Candidate& a, const Candidate& b) {
  if (is_longer(a.silence, b.silence)) return true;
  return !is_longer(b.silence, a.silence) && is_before(a.rank, b.rank);
}

struct Gathered {
  Foremost<Candidate> due;
  Foremost<Candidate> silent;
  PeopleByDay by_day;
  IdeaUses uses = {};
  std::size_t done = 0;
  std::size_t prospects = 0;

  void join(Gathered&& later) {
    due.join(std::move(later.due));
    silent.join(std::move(later.silent));
    by_day.join(later.by_day);
    std::move(later.uses.begin(), later.uses.end(), std::back_inserter(uses));
    done += later.done;
    prospects += later.prospects;
  }
};

class Gatherer {
 public:
  Gatherer(const HourOptions& options, std::size_t goal, bool has_ideas, Context& context)
      : options_(options),
        goal_(goal),
        has_ideas_(has_ideas),
        context_(context),
        rules_(context.rules()),
        query_(query_of(options.scope, context)) {}

  Gathered begin() const {
    return {.due = Foremost<Candidate>(goal_, is_more_urgent),
            .silent = Foremost<Candidate>(goal_, is_more_silent),
            .by_day = PeopleByDay(context_.today(), context_.me())};
  }

  void visit(Gathered& part, const Listed& item) const {
    ++part.prospects;
    part.by_day.add(item.prospect);
    if (has_ideas_ && may_hinder_colleagues(item.prospect)) {
      IdeaUses uses = ideas_received(item.prospect, rules_, context_.today());
      std::move(uses.begin(), uses.end(), std::back_inserter(part.uses));
    }
    if (!query_.matches(item.prospect, item.state)) return;
    const LogEntry* last = last_contact(item);
    if (last != nullptr && last->date == context_.today()) {
      if (has_my_contact_today(item.prospect)) ++part.done;
      return;
    }
    if (!is_mine(item.prospect, options_.scope, context_) || item.state.stopped) return;
    const auto& pin = item.state.position.pin;
    if (pin && pin->day > context_.today()) return;
    const bool is_due = item.state.is_due();
    Foremost<Candidate>& list = is_due && !options_.only_silent ? part.due : part.silent;
    list.offer({.rank = rank_of(item), .silence = silence_of(item, context_.today())},
               [&](Candidate& person) { person.path = item.prospect.path; });
  }

 private:
  /// Whether an idea may have come so lately that colleagues are not sent the same; older ones make no difference to
  /// anybody else, and telling them takes a derivation.
  bool may_hinder_colleagues(const Prospect& prospect) const {
    return !prospect.company.empty() &&
           std::any_of(prospect.log.begin(), prospect.log.end(), [&](const LogEntry& entry) {
             return !entry.idea.empty() &&
                    days_between(entry.date, context_.today()) <= days_among_colleagues;
           });
  }

  bool has_my_contact_today(const Prospect& prospect) const {
    return std::any_of(prospect.log.begin(), prospect.log.end(), [&](const LogEntry& entry) {
      return entry.date == context_.today() && is_contact_of(entry, context_.me());
    });
  }

  const HourOptions& options_;
  std::size_t goal_;
  bool has_ideas_;
  const Context& context_;
  const Rules& rules_;
  Query query_;
};

void append(std::vector<HourPerson>& people, Foremost<Candidate>& list, bool are_due, std::size_t most) {
  for (const auto& candidate : list.take()) {
    if (people.size() >= most) return;
    people.push_back({.file = {.id = candidate->rank.id, .path = candidate->path}, .is_due = are_due});
  }
}

}  // namespace

Hour gather_hour(const HourOptions& options, Context& context) {
  const int wanted = options.number > 0 ? options.number : std::max(1, context.rules().goals.hour);
  const auto goal = static_cast<std::size_t>(wanted);
  std::vector<Idea> ideas = context.load_ideas();
  const Gatherer gatherer(options, goal, !ideas.empty(), context);
  Gathered gathered =
      context.gather_all([&] { return gatherer.begin(); },
                         [&](Gathered& part, const Listed& item) { gatherer.visit(part, item); });
  Hour hour{.goal = goal,
            .done = gathered.done,
            .prospects = gathered.prospects + count_unusable(context.problems()),
            .ideas = std::move(ideas),
            .uses = std::move(gathered.uses),
            .by_day = std::move(gathered.by_day)};
  const std::size_t left = goal - std::min(goal, hour.done);
  append(hour.people, gathered.due, true, left);
  append(hour.people, gathered.silent, false, left);
  return hour;
}

void update_uses(Hour& hour, const Prospect& prospect, const Rules& rules, Day today) {
  if (hour.ideas.empty()) return;
  std::erase_if(hour.uses, [&](const IdeaUse& use) { return use.prospect == prospect.id; });
  IdeaUses now = ideas_received(prospect, rules, today);
  std::move(now.begin(), now.end(), std::back_inserter(hour.uses));
}

std::vector<JudgedIdea> ideas_for(const Prospect& prospect, Hour& hour, const Rules& rules, Day today) {
  update_uses(hour, prospect, rules, today);
  constexpr std::size_t most = 3;
  std::vector<JudgedIdea> suitable = suitable_ideas(hour.ideas, prospect, hour.uses, today);
  if (suitable.size() > most) suitable.resize(most);
  return suitable;
}

}  // namespace fu::commands
