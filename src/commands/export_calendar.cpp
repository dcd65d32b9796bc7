// fu export ics: next contacts as the events of a calendar.
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "bridges/ics.hpp"
#include "commands/export_forms.hpp"
#include "domain/agenda.hpp"
#include "domain/history.hpp"
#include "views/calendar_text.hpp"

namespace fu::commands {

namespace {

struct Gathered {
  std::string events;
  std::size_t contacts = 0;
  std::size_t prospects = 0;

  void join(Gathered&& later) {
    events += later.events;
    contacts += later.contacts;
    prospects += later.prospects;
  }
};

/// When it was changed comes from the log, so that the same book gives the same bytes.
bridges::CalendarEvent event_of(const Prospect& prospect, Day today) {
  bridges::CalendarEvent event{.changed_on = prospect.added.value_or(Day{}), .revision = prospect.log.size()};
  if (const LogEntry* last = last_entry(prospect, today)) {
    event.changed_on = last->date;
    event.changed_at = last->time;
  }
  return event;
}

/// An event for each coming contact. The next one keeps its UID wherever it moves, and so do the second, the third.
void add(Gathered& part, const Listed& person, std::size_t most, const Rules& rules, const Today& today) {
  const Prospect& prospect = person.prospect;
  const std::vector<Coming> plan = plan_ahead(prospect, rules, today, most);
  if (plan.empty()) return;
  bridges::CalendarEvent event = event_of(prospect, today);
  for (std::size_t i = 0; i < plan.size(); ++i) {
    event.uid = prospect.id + (i == 0 ? "" : "+" + std::to_string(i + 1)) + "@fu";
    event.day = plan[i].day;
    event.time = plan[i].state.time_on(plan[i].day);
    event.summary = views::calendar_summary(prospect, plan[i].state);
    event.description = views::calendar_description(person, plan[i], today);
    part.events += bridges::format_event(event);
  }
  part.contacts += plan.size();
  ++part.prospects;
}

}  // namespace

Exported export_calendar(const ExportOptions& options, Context& context) {
  const Rules& rules = context.rules();
  const Query query = query_of(options.scope, context);
  const auto most = static_cast<std::size_t>(options.contacts);
  const Gathered all = context.gather_all([] { return Gathered(); },
                                          [&](Gathered& part, const Listed& person) {
                                            if (person.state.status == Status::stopped) return;
                                            if (query.matches(person.prospect, person.state))
                                              add(part, person, most, rules, context.today());
                                          });
  const std::string words = escape_for_terminal(join(options.scope.words, " "));
  const std::string name = "Follow-ups" + (words.empty() ? "" : ": " + words);
  return {.text = bridges::format_calendar(name, options.zone, all.events),
          .what = counted(all.contacts, "contact") + " of " + counted(all.prospects, "prospect")};
}

}  // namespace fu::commands
