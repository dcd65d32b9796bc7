// Goes through the log once for each answer.
#include "domain/history.hpp"

#include <algorithm>

namespace fu {

std::optional<Day> first_day_of(const Prospect& prospect) {
  if (prospect.added) return prospect.added;
  std::optional<Day> first;
  for (const LogEntry& entry : prospect.log) first = std::min(first.value_or(entry.date), entry.date);
  return first;
}

std::vector<const LogEntry*> contacts_newest_first(const Prospect& prospect, Day today) {
  std::vector<const LogEntry*> contacts;
  for (const LogEntry& entry : prospect.log) {
    if (entry.is_contact() && entry.date <= today) contacts.push_back(&entry);
  }
  std::reverse(contacts.begin(), contacts.end());
  std::stable_sort(contacts.begin(), contacts.end(),
                   [](const LogEntry* a, const LogEntry* b) { return a->date > b->date; });
  return contacts;
}

const LogEntry* last_entry(const Prospect& prospect, Day today) {
  const LogEntry* last = nullptr;
  for (const LogEntry& entry : prospect.log) {
    if (entry.date > today) continue;
    if (last == nullptr || entry.date >= last->date) last = &entry;
  }
  return last;
}

const LogEntry* last_judged(const Prospect& prospect, Day today) {
  const LogEntry* last = nullptr;
  for (const LogEntry& entry : prospect.log) {
    if (entry.judge.empty() || entry.date > today) continue;
    if (last == nullptr || entry.date >= last->date) last = &entry;
  }
  return last;
}

std::string_view last_judgement(const Prospect& prospect, Day today) {
  const LogEntry* last = last_judged(prospect, today);
  return last == nullptr ? std::string_view() : last->judge;
}

}  // namespace fu
