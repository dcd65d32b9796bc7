// Tags in small letters, looked up instead of compared.
#include "domain/idea_matcher.hpp"

#include <algorithm>
#include <numeric>

#include "base/utf8.hpp"

namespace fu {

void RecentIdeas::note(const std::string& company, IdeaPlace idea) { those_.emplace(idea, company); }

void RecentIdeas::join(RecentIdeas&& later) { those_.merge(later.those_); }

bool RecentIdeas::has(const std::string& company, IdeaPlace idea) const {
  return !company.empty() && those_.contains({idea, company});
}

std::optional<IdeaPlace> RecentIdeas::best_of(const SuitableIdeas& suitable) const {
  const auto best = std::find_if(suitable.ideas.begin(), suitable.ideas.end(),
                                 [&](IdeaPlace idea) { return !has(suitable.company, idea); });
  return best == suitable.ideas.end() ? std::nullopt : std::optional(*best);
}

IdeaMatcher::IdeaMatcher(const std::vector<Idea>& ideas, const Rules& rules, Day today)
    : first_recent_(today - Days(days_among_colleagues)), receptions_(rules, today), order_(ideas.size()) {
  std::vector<IdeaPlace> sorted(ideas.size());
  std::iota(sorted.begin(), sorted.end(), IdeaPlace{0});
  std::sort(sorted.begin(), sorted.end(),
            [&](IdeaPlace a, IdeaPlace b) { return wears_out_before(ideas[a], ideas[b]); });
  for (std::size_t i = 0; i < sorted.size(); ++i) order_[sorted[i]] = i;
  for (IdeaPlace place = 0; place < ideas.size(); ++place) {
    places_.emplace(ideas[place].id, place);
    if (has_expired(ideas[place], today)) continue;
    for (const std::string& tag : ideas[place].tags) by_tag_[fold_case(tag)].push_back(place);
  }
}

std::optional<IdeaPlace> IdeaMatcher::place_of(const std::string& id) const {
  const auto place = places_.find(id);
  return place == places_.end() ? std::nullopt : std::optional(place->second);
}

SuitableIdeas IdeaMatcher::suitable(const Prospect& prospect) const {
  std::vector<const std::vector<IdeaPlace>*> lists;  // each once: a tag may be an interest, too
  for (const auto* words : {&prospect.tags, &prospect.interests}) {
    for (const std::string& word : *words) {
      const auto tagged = by_tag_.find(fold_case(word));
      if (tagged == by_tag_.end() || std::find(lists.begin(), lists.end(), &tagged->second) != lists.end())
        continue;
      lists.push_back(&tagged->second);
    }
  }
  if (lists.empty()) return {};
  SuitableIdeas suitable;
  std::vector<std::size_t> common(order_.size());
  for (const auto* list : lists) {
    for (const IdeaPlace idea : *list) {
      if (common[idea]++ == 0) suitable.ideas.push_back(idea);
    }
  }
  for (const auto& [idea, day] : received(prospect)) std::erase(suitable.ideas, idea);
  std::sort(suitable.ideas.begin(), suitable.ideas.end(), [&](IdeaPlace a, IdeaPlace b) {
    return common[a] != common[b] ? common[a] > common[b] : order_[a] < order_[b];
  });
  if (!suitable.ideas.empty()) suitable.company = fold_case(prospect.company);
  return suitable;
}

std::map<IdeaPlace, Day> IdeaMatcher::received(const Prospect& prospect) const {
  std::map<IdeaPlace, Day> received;
  receptions_.each(prospect, first_day(), [&](const LogEntry& entry) {
    const auto place = place_of(entry.idea);
    if (!place) return;
    Day& last = received.try_emplace(*place, entry.date).first->second;
    last = std::max(last, entry.date);
  });
  return received;
}

void IdeaMatcher::note_recent(const Prospect& prospect, RecentIdeas& recent) const {
  if (prospect.company.empty()) return;
  receptions_.each(prospect, first_recent_, [&](const LogEntry& entry) {
    if (const auto place = place_of(entry.idea)) recent.note(fold_case(prospect.company), *place);
  });
}

}  // namespace fu
