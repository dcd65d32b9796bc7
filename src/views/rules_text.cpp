// Rules as tables.
#include "views/rules_text.hpp"

#include <array>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/phrases.hpp"
#include "views/table.hpp"

namespace fu::views {

namespace {

std::string effects(const Outcome& outcome) {
  std::vector<std::string> parts;
  if (outcome.stop) parts.push_back("stops: " + std::string(format_stop_reason(*outcome.stop)));
  if (!outcome.cadence.empty()) parts.push_back("continues on " + one_line(outcome.cadence));
  if (outcome.next) {
    parts.push_back(outcome.next->max == 0 ? "next at once" : "next in " + describe_interval(*outcome.next));
  }
  if (!outcome.via.empty()) parts.push_back("by " + one_line(outcome.via));
  if (!outcome.stage.empty()) parts.push_back("stage " + one_line(outcome.stage));
  return join(parts, ", ");
}

Table table_of(const NamedList<Outcome>& outcomes) {
  Table table(
      {{.title = "OUTCOME"}, {.title = "COUNTS AS"}, {.title = "THEN", .least = 12}, {.title = "FROM"}}, 2);
  for (const Outcome& outcome : outcomes) {
    table.add({{.text = one_line(outcome.name), .ink = Ink::strong},
               {.text = outcome.touch ? "touch" : "attempt"},
               {.text = effects(outcome)},
               {.text = origin(outcome.line), .ink = Ink::faint}});
  }
  return table;
}

std::string times_of(const Cadence& cadence, std::size_t step) {
  const auto times = repetitions(cadence, step);
  return times ? std::to_string(*times) + "x" : "for ever";
}

std::string week(const Workdays& workdays) {
  constexpr std::array<std::string_view, 7> names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  std::vector<std::string> days;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (workdays.at(i)) days.emplace_back(names.at(i));
  }
  return join(days, " ");
}

std::string range(const DayRange& days, DateStyle style) {
  const std::string from = format_long_day(days.from, style);
  return days.from == days.to ? from : from + " to " + format_long_day(days.to, style);
}

}  // namespace

std::string say_outcome(const Outcome& outcome) {
  const std::string then = effects(outcome);
  return std::string(outcome.touch ? "touch" : "attempt") + (then.empty() ? "" : ", " + then);
}

std::string render_rules(const Rules& rules, const RenderOptions& options) {
  Table cadences({{.title = "CADENCE"},
                  {.title = "PRIORITY", .to_the_right = true},
                  {.title = "ABOUT", .least = 12},
                  {.title = "THEN"},
                  {.title = "FROM"}},
                 2);
  for (const Cadence& cadence : rules.cadences) {
    const bool is_default = cadence.name == rules.default_cadence;
    cadences.add({{.text = one_line(cadence.name) + (is_default ? " (default)" : ""), .ink = Ink::strong},
                  {.text = std::to_string(cadence.priority)},
                  {.text = one_line(cadence.about)},
                  {.text = one_line(cadence.then)},
                  {.text = origin(cadence.line), .ink = Ink::faint}});
  }
  Table stages({{.title = "STAGE"},
                {.title = "CHANCE", .to_the_right = true},
                {.title = ""},
                {.title = "CADENCE"},
                {.title = "FROM"}},
               2);
  for (const Stage& stage : rules.stages) {
    stages.add({{.text = one_line(stage.name), .ink = Ink::strong},
                {.text = std::to_string(stage.chance) + "%"},
                {.text = stage.closed ? "closed" : ""},
                {.text = one_line(stage.cadence)},
                {.text = origin(stage.line), .ink = Ink::faint}});
  }
  std::string out = cadences.render(options) + "\n" + table_of(rules.outcomes).render(options) + "\n" +
                    stages.render(options) + "\n";
  std::vector<std::string> channels;
  for (const std::string& channel : rules.channels) channels.push_back(one_line(channel));
  out += wrapped(options, "Channels: " + join(channels, ", "), 2);
  out += wrapped(options, "Workdays: " + week(rules.calendar.workdays()), 2);
  for (const Holiday& holiday : rules.calendar.holidays()) {
    out += wrapped(options,
                   "Holiday: " + range(holiday.days, options.dates) +
                       (holiday.name.empty() ? "" : ", " + one_line(holiday.name)),
                   2);
  }
  for (const Absence& absence : rules.calendar.absences()) {
    out +=
        wrapped(options, "Away: " + one_line(absence.owner) + ", " + range(absence.days, options.dates), 2);
  }
  return out;
}

std::string render_cadence(const Cadence& cadence, const Rules& rules, const RenderOptions& options) {
  std::string right = "priority " + std::to_string(cadence.priority) + ", " + origin(cadence.line);
  if (cadence.name == rules.default_cadence) right = "default, " + right;
  std::string out = headline(options, one_line(cadence.name), right);
  out += wrapped(options, one_line(cadence.about), 0) + "\n";
  Table steps({{.title = "STEP", .to_the_right = true},
               {.title = "WAIT"},
               {.title = "TIMES"},
               {.title = "VIA", .least = 8},
               {.title = "SAY", .least = 16},
               {.title = "FROM"}},
              2);
  for (std::size_t i = 0; i < cadence.steps.size(); ++i) {
    const Step& step = cadence.steps[i];
    std::vector<std::string> via;
    for (const std::string& channel : step.via) via.push_back(one_line(channel));
    steps.add(
        {{.text = std::to_string(i + 1)},
         {.text = format_interval(step.wait), .ink = Ink::strong},
         {.text = times_of(cadence, i)},
         {.text = via.empty() ? "any" : join(via, ", ")},
         {.text = one_line(step.say) +
                  (step.template_name.empty() ? "" : " (template " + one_line(step.template_name) + ")")},
         {.text = origin(step.line), .ink = Ink::faint}});
  }
  out += steps.render(options);
  if (!cadence.then.empty()) out += "\n" + wrapped(options, "Then: " + one_line(cadence.then), 2);
  if (!cadence.outcomes.empty()) out += "\n" + table_of(cadence.outcomes).render(options);
  return out;
}

}  // namespace fu::views
