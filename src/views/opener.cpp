// Questions made of facts, and of the last note.
#include "views/opener.hpp"

#include "views/phrases.hpp"

namespace fu::views {

namespace {

/// The newest; of several of a day the last in the file.
const Fact* newest_fact(const Prospect& prospect) {
  const Fact* newest = nullptr;
  for (const Fact& fact : prospect.facts) {
    if (newest == nullptr || fact.date >= newest->date) newest = &fact;
  }
  return newest;
}

}  // namespace

std::string ask_whether_still_so(const Fact& fact, const Today& today) {
  const std::string day = fact.date ? " (" + format_short_day(*fact.date, today) + ")" : "";
  return "Last time you said" + day + ": " + one_line(fact.fact) + ". Is that still so?";
}

std::string opener(const Listed& item, const Today& today) {
  if (const Fact* fact = newest_fact(item.prospect)) return ask_whether_still_so(*fact, today);
  const LogEntry* last = last_contact(item);
  if (last == nullptr || last->note.empty()) return {};
  return "Last time (" + format_short_day(last->date, today) + "): " + one_line(last->note);
}

}  // namespace fu::views
