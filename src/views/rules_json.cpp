// Cadences, and the rules around them.
#include "views/rules_json.hpp"

#include "views/json_parts.hpp"

namespace fu::views {

namespace {

Json calendar_json(const Calendar& calendar) {
  constexpr std::array<std::string_view, 7> names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  Json json = {{"workdays", Json::array()}, {"holidays", Json::array()}, {"absences", Json::array()}};
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (calendar.workdays().at(i)) json["workdays"].push_back(names.at(i));
  }
  const auto days = [](const DayRange& range) {
    return Json{{"from", format_day(range.from)}, {"to", format_day(range.to)}};
  };
  for (const Holiday& holiday : calendar.holidays()) {
    Json row = days(holiday.days);
    row["name"] = text_or_null(holiday.name);
    json["holidays"].push_back(std::move(row));
  }
  for (const Absence& absence : calendar.absences()) {
    Json row = {{"owner", absence.owner}};
    row.update(days(absence.days));
    json["absences"].push_back(std::move(row));
  }
  return json;
}

}  // namespace

std::string cadence_json(const Cadence& cadence, const Rules& rules) {
  Json json = {{"name", cadence.name},
               {"about", text_or_null(cadence.about)},
               {"default", cadence.name == rules.default_cadence},
               {"priority", cadence.priority},
               {"then", text_or_null(cadence.then)},
               {"line", cadence.line}};
  json["steps"] = Json::array();
  for (std::size_t i = 0; i < cadence.steps.size(); ++i) {
    const Step& step = cadence.steps[i];
    const auto times = repetitions(cadence, i);
    json["steps"].push_back({{"wait", format_interval(step.wait)},
                             {"times", times ? Json(*times) : Json(nullptr)},
                             {"via", step.via},
                             {"say", text_or_null(step.say)},
                             {"template", text_or_null(step.template_name)},
                             {"line", step.line}});
  }
  json["outcomes"] = Json::array();
  for (const Outcome& outcome : cadence.outcomes) json["outcomes"].push_back(outcome_json(outcome));
  return dump(json);
}

std::string other_rules_json(const Rules& rules) {
  Json json = {{"default-cadence", rules.default_cadence}, {"channels", rules.channels.all()}};
  json["outcomes"] = Json::array();
  for (const Outcome& outcome : rules.outcomes) json["outcomes"].push_back(outcome_json(outcome));
  json["stages"] = Json::array();
  for (const Stage& stage : rules.stages) {
    json["stages"].push_back({{"name", stage.name},
                              {"chance", stage.chance},
                              {"closed", stage.closed},
                              {"cadence", text_or_null(stage.cadence)},
                              {"line", stage.line}});
  }
  json["calendar"] = calendar_json(rules.calendar);
  json["goals"] = {{"hour", rules.goals.hour},
                   {"first-meeting", {rules.goals.first_meeting_min, rules.goals.first_meeting_max}},
                   {"new-per-week", rules.goals.new_per_week},
                   {"concentration", rules.goals.concentration}};
  json["stalled"] = {{"touches", rules.stalled.touches}, {"days", rules.stalled.days}};
  return dump(json);
}

}  // namespace fu::views
