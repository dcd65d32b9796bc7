// Tags in common, and what stands against an idea.
#include "domain/suitable_ideas.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace fu {

namespace {

/// Tags and interests, in small letters.
std::vector<std::string> folded_words(const Prospect& prospect) {
  std::vector<std::string> words;
  for (const auto* list : {&prospect.tags, &prospect.interests}) {
    for (const std::string& word : *list) words.push_back(fold_case(word));
  }
  return words;
}

std::vector<std::string> tags_among(const Idea& idea, const std::vector<std::string>& folded) {
  std::vector<std::string> common;
  for (const std::string& tag : idea.tags) {
    if (std::find(folded.begin(), folded.end(), fold_case(tag)) != folded.end()) common.push_back(tag);
  }
  return common;
}

/// Of the uses of an idea the last; of one day the first by ID, whatever the order in which they were read.
void keep_last(const IdeaUse*& last, const IdeaUse& use) {
  if (last == nullptr || last->day < use.day || (last->day == use.day && use.prospect < last->prospect))
    last = &use;
}

JudgedIdea judge(const Idea& idea, const Prospect& prospect, const std::vector<std::string>& words,
                 const std::vector<const IdeaUse*>& uses, Day today) {
  JudgedIdea judged{.idea = &idea, .common = tags_among(idea, words)};
  const IdeaUse* own = nullptr;
  const IdeaUse* colleague = nullptr;
  for (const IdeaUse* use : uses) {
    if (use->idea != idea.id) continue;
    if (use->prospect == prospect.id) {
      keep_last(own, *use);
    } else if (days_between(use->day, today) <= days_among_colleagues) {
      keep_last(colleague, *use);
    }
  }
  if (own != nullptr) {
    judged.unfit = Unfit::received;
    judged.day = own->day;
  } else if (has_expired(idea, today)) {
    judged.unfit = Unfit::expired;
    judged.day = *last_useful_day(idea);
  } else if (colleague != nullptr) {
    judged.unfit = Unfit::colleague_has_it;
    judged.day = colleague->day;
    judged.colleague = colleague->prospect;
  } else if (judged.common.empty()) {
    judged.unfit = Unfit::nothing_in_common;
  }
  return judged;
}

bool is_better(const JudgedIdea& a, const JudgedIdea& b) {
  if (a.unfit.has_value() != b.unfit.has_value()) return !a.unfit;
  if (a.common.size() != b.common.size()) return a.common.size() > b.common.size();
  return wears_out_before(*a.idea, *b.idea);
}

}  // namespace

Receptions::Receptions(const Rules& rules, Day today) : rules_(rules), today_(today) {
  const auto add = [&](const NamedList<Outcome>& outcomes) {
    for (const Outcome& outcome : outcomes) {
      if (!outcome.touch) doubtful_.push_back(outcome.name);
    }
  };
  add(rules.outcomes);
  for (const Cadence& cadence : rules.cadences) add(cadence.outcomes);
}

bool Receptions::is_doubtful(const LogEntry& entry) const {
  return entry.is_contact() && !entry.touch &&
         std::find(doubtful_.begin(), doubtful_.end(), entry.outcome) != doubtful_.end();
}

std::vector<bool> Receptions::touches(const Prospect& prospect) const {
  std::vector<bool> are(prospect.log.size());
  for (const Move& move : derive(prospect, rules_, today_).moves) are[move.entry] = move.counts_as_touch;
  return are;
}

IdeaUses ideas_received(const Prospect& prospect, const Rules& rules, Day today) {
  IdeaUses uses;
  Receptions(rules, today).each(prospect, first_day(), [&](const LogEntry& entry) {
    uses.push_back({.idea = entry.idea, .prospect = prospect.id, .day = entry.date});
  });
  const std::string company = uses.empty() ? "" : fold_case(prospect.company);
  for (IdeaUse& use : uses) use.company = company;
  return uses;
}

std::vector<JudgedIdea> judge_ideas(const std::vector<Idea>& ideas, const Prospect& prospect,
                                    const IdeaUses& uses, Day today) {
  const std::vector<std::string> words = folded_words(prospect);
  const std::string company = fold_case(prospect.company);
  std::vector<const IdeaUse*> near;  // of the prospect and of its colleagues
  for (const IdeaUse& use : uses) {
    if (use.prospect == prospect.id || (!company.empty() && use.company == company)) near.push_back(&use);
  }
  std::vector<JudgedIdea> judged;
  judged.reserve(ideas.size());
  for (const Idea& idea : ideas) judged.push_back(judge(idea, prospect, words, near, today));
  std::sort(judged.begin(), judged.end(), is_better);
  return judged;
}

std::vector<JudgedIdea> suitable_ideas(const std::vector<Idea>& ideas, const Prospect& prospect,
                                       const IdeaUses& uses, Day today) {
  std::vector<JudgedIdea> judged = judge_ideas(ideas, prospect, uses, today);
  std::erase_if(judged, [](const JudgedIdea& idea) { return idea.unfit.has_value(); });
  return judged;
}

std::vector<std::string> tags_in_common(const Idea& idea, const Prospect& prospect) {
  return tags_among(idea, folded_words(prospect));
}

bool wears_out_before(const Idea& a, const Idea& b) {
  const Day mine = last_useful_day(a).value_or(last_day());
  const Day theirs = last_useful_day(b).value_or(last_day());
  return mine != theirs ? mine < theirs : a.id < b.id;
}

}  // namespace fu
