// Goes through the log once.
#include "domain/brief.hpp"

#include <algorithm>

namespace fu {

Brief brief_of(const Listed& item, Day today) {
  Brief brief{.facts = current_facts(item.prospect)};
  if (const auto& pin = item.state.position.pin; pin && !item.state.stopped)
    brief.promise = &item.prospect.log[pin->entry];
  for (const LogEntry& entry : item.prospect.log) {
    if (entry.date > today) continue;
    if (entry.is_contact()) brief.contacts.push_back(&entry);
    const bool is_later = brief.judge == nullptr || entry.date >= brief.judge->date;
    if (!entry.judge.empty() && is_later) brief.judge = &entry;
  }
  std::reverse(brief.contacts.begin(), brief.contacts.end());
  std::stable_sort(brief.contacts.begin(), brief.contacts.end(),
                   [](const LogEntry* a, const LogEntry* b) { return a->date > b->date; });
  return brief;
}

}  // namespace fu
