// The card of one person, and their coming contacts.
#include "views/prospect_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "domain/day_words.hpp"
#include "domain/facts.hpp"
#include "views/facts_text.hpp"
#include "views/person_parts.hpp"
#include "views/phrases.hpp"
#include "views/table.hpp"

namespace fu::views {

namespace {

constexpr std::size_t label_width = 12;

std::string field(const RenderOptions& options, std::string_view label, std::string_view text) {
  return labelled(options, label, label_width, text);
}

std::string deal(const Prospect& prospect) {
  std::vector<std::string> parts{one_line(prospect.stage)};
  if (prospect.value) parts.push_back(format_money(*prospect.value));
  if (prospect.type != ProspectType::prospect) parts.emplace_back(format_prospect_type(prospect.type));
  return join(parts, " · ");
}

std::string contacts(const State& state) {
  const std::string touches = counted(static_cast<std::size_t>(state.touches), "touch", "touches");
  if (state.attempts == 0) return touches;
  const std::string attempts = counted(static_cast<std::size_t>(state.attempts), "attempt");
  return state.touches == 0 ? attempts : touches + ", then " + attempts;
}

std::string history(const Listed& item, const Today& today, const RenderOptions& options) {
  std::vector<const LogEntry*> entries;
  for (const LogEntry& entry : item.prospect.log) entries.push_back(&entry);
  std::reverse(entries.begin(), entries.end());
  std::stable_sort(entries.begin(), entries.end(),
                   [](const LogEntry* a, const LogEntry* b) { return a->date > b->date; });
  std::size_t day_width = 16;  // more where a day has its year
  for (const LogEntry* entry : entries) day_width = std::max(day_width, display_width(moment(*entry, today)));
  std::string out;
  for (const LogEntry* entry : entries) {
    std::string what = what_happened(*entry);
    if (entry->next) what += ", next " + day_and_time(*entry->next, entry->at, today);
    if (entry->back_to_plan) what += ", back to the plan";
    if (entry->touch) what += *entry->touch ? ", a touch" : ", no touch";
    if (!entry->idea.empty()) what += ", idea " + one_line(entry->idea);
    if (!entry->judge.empty()) what += ", " + one_line(entry->judge);
    if (!entry->by.empty()) what += " (" + one_line(entry->by) + ")";
    if (entry->date > today) what += " [not yet]";
    constexpr std::size_t indent = 2;
    std::string head = wrapped(options, what, indent + day_width + 2);
    head.replace(indent, day_width, pad_right(moment(*entry, today), day_width));
    out += head;
    if (!entry->note.empty()) out += wrapped(options, one_line(entry->note), indent + day_width + 2);
    if (!entry->resume.empty()) out += wrapped(options, one_line(entry->resume), indent + day_width + 2);
  }
  return out;
}

}  // namespace

std::string say_next(const State& state, const Today& today) {
  if (state.stopped) {
    return "stopped on " + format_weekday(state.stopped->date, today) + ": " +
           std::string(format_stop_reason(state.stopped->reason));
  }
  std::string text = describe_next_day(state, today) + ", " + channel(state);
  if (state.pin) text += state.pin == Pin::Kind::promise ? ", promised" : ", snoozed";
  if (state.status == Status::overdue) {
    text += ", " + when(state, today);
  } else if (state.window.late != state.window.due) {
    text += ", not after " + format_weekday(state.window.late, today);
  }
  return text;
}

std::string render_prospect(const Listed& item, const Today& today, const RenderOptions& options) {
  const Prospect& prospect = item.prospect;
  std::string out = headline(options, one_line(prospect.name), prospect.id);
  out += wrapped(options, role_and_place(prospect), 0);
  out += wrapped(options, ways_to_reach(prospect), 0);
  out += "\n";
  out += field(options, "Next", say_next(item.state, today));
  if (!item.state.stopped) out += field(options, "Say", one_line(item.state.say));
  out += field(options, "Plan", plan_position(item.state));
  out += field(options, "So far", contacts(item.state));
  out += field(options, "Stage", deal(prospect));
  out += field(options, "Owner", one_line(prospect.owner));
  if (prospect.added) out += field(options, "Added", format_long_day(*prospect.added, options.dates));
  out += field(options, "Source", one_line(prospect.source));
  out += field(options, "Tags", in_a_row(prospect.tags));
  out += field(options, "Interests", in_a_row(prospect.interests));
  out += field(options, "Events", in_a_row(prospect.events));
  out += field(options, "Problem", one_line(prospect.problem));
  out += field(options, "Loved", one_line(prospect.loved));
  out += field(options, "Objections", in_a_row(prospect.objections));
  for (const FactStanding& standing : standings_of(prospect)) {
    const Fact& fact = *standing.fact;
    const std::string day = fact.date ? format_short_day(*fact.date, today) + ": " : "";
    const std::string mark = standing.by == nullptr ? "" : " [" + say_replaced(standing, today) + "]";
    out += field(options, &fact == &prospect.facts.front() ? "Facts" : "", day + one_line(fact.fact) + mark);
  }
  bool first = true;
  for (const std::string& line : split(prospect.notes, '\n')) {
    if (trim(line).empty()) continue;
    out += field(options, first ? "Notes" : "", one_line(line));
    first = false;
  }
  if (!prospect.log.empty())
    out += "\n" + paint(options, Ink::strong, "History") + "\n" + history(item, today, options);
  return out;
}

std::string render_plan(const Prospect& prospect, const std::vector<Coming>& plan, const Today& today,
                        const RenderOptions& options) {
  std::string out = headline(options, who(prospect), prospect.id) + "\n";
  if (plan.empty()) return out + "No contact is planned: stopped.\n";
  Table table({{}, {}, {}, {.least = 22}, {.least = 1}}, 2);
  for (const Coming& coming : plan) {
    const State& state = coming.state;
    const bool late = state.status == Status::overdue;
    table.add(
        {{.text = day_and_time(coming.day, state.time_on(coming.day), today)},
         {.text = late ? when(state, Today(coming.day, today.style)) : describe_distance(coming.day, today),
          .ink = late ? Ink::alarm : Ink::faint},
         {.text = channel(state), .ink = Ink::strong},
         {.text = state.pin ? std::string(format_pin(*state.pin))
                            : one_line(state.cadence().name) + ", step " + std::to_string(state.step())},
         {.text = one_line(state.say), .ink = Ink::faint}});
  }
  return out + table.render(options);
}

}  // namespace fu::views
