// Tags in common, and what stands against an idea.
#include "domain/suitable_ideas.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace fu {

namespace {

bool has_word(const std::vector<std::string>& words, const std::string& folded) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return fold_case(word) == folded; });
}

std::vector<std::string> tags_in_common(const Idea& idea, const Prospect& prospect) {
  std::vector<std::string> common;
  for (const std::string& tag : idea.tags) {
    const std::string folded = fold_case(tag);
    if (has_word(prospect.tags, folded) || has_word(prospect.interests, folded)) common.push_back(tag);
  }
  return common;
}

/// The last use of those that `counts` accepts.
template <typename Counts>
const IdeaUse* last_use(const IdeaUses& uses, const Counts& counts) {
  const IdeaUse* last = nullptr;
  for (const IdeaUse& use : uses) {
    if (counts(use) && (last == nullptr || last->day < use.day)) last = &use;
  }
  return last;
}

JudgedIdea judge(const Idea& idea, const Prospect& prospect, const IdeaUses& uses, Day today) {
  JudgedIdea judged{.idea = &idea, .common = tags_in_common(idea, prospect)};
  const std::string company = fold_case(prospect.company);
  const auto unfit = [&](Unfit why, Day day, const std::string& colleague = {}) {
    judged.unfit = why;
    judged.day = day;
    judged.colleague = colleague;
  };
  if (const IdeaUse* own = last_use(
          uses, [&](const IdeaUse& use) { return use.idea == idea.id && use.prospect == prospect.id; })) {
    unfit(Unfit::received, own->day);
  } else if (has_expired(idea, today)) {
    unfit(Unfit::expired, *last_useful_day(idea));
  } else if (const IdeaUse* other = last_use(uses, [&](const IdeaUse& use) {
               return use.idea == idea.id && !company.empty() && use.company == company &&
                      days_between(use.day, today) <= days_among_colleagues;
             })) {
    unfit(Unfit::colleague_has_it, other->day, other->prospect);
  } else if (judged.common.empty()) {
    judged.unfit = Unfit::nothing_in_common;
  }
  return judged;
}

bool is_better(const JudgedIdea& a, const JudgedIdea& b) {
  if (a.unfit.has_value() != b.unfit.has_value()) return !a.unfit;
  if (a.common.size() != b.common.size()) return a.common.size() > b.common.size();
  const Day mine = last_useful_day(*a.idea).value_or(last_day());
  const Day theirs = last_useful_day(*b.idea).value_or(last_day());
  return mine != theirs ? mine < theirs : a.idea->id < b.idea->id;
}

}  // namespace

IdeaUses ideas_received(const Prospect& prospect, const Rules& rules, Day today) {
  const auto names_idea = [](const LogEntry& entry) { return !entry.idea.empty(); };
  if (std::none_of(prospect.log.begin(), prospect.log.end(), names_idea)) return {};
  IdeaUses uses;
  const std::string company = fold_case(prospect.company);
  for (const Move& move : derive(prospect, rules, today).moves) {
    const LogEntry& entry = prospect.log[move.entry];
    if (entry.idea.empty() || (entry.is_contact() && !move.counts_as_touch)) continue;
    uses.push_back({.idea = entry.idea, .prospect = prospect.id, .company = company, .day = entry.date});
  }
  return uses;
}

std::vector<JudgedIdea> judge_ideas(const std::vector<Idea>& ideas, const Prospect& prospect,
                                    const IdeaUses& uses, Day today) {
  std::vector<JudgedIdea> judged;
  for (const Idea& idea : ideas) judged.push_back(judge(idea, prospect, uses, today));
  std::sort(judged.begin(), judged.end(), is_better);
  return judged;
}

}  // namespace fu
