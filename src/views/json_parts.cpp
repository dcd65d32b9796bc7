// Keys in a fixed order, by nlohmann's library.
#include "views/json_parts.hpp"

#include <cmath>

#include "base/utf8.hpp"

namespace fu::views {

namespace {

/// Lateness with three decimals.
double lateness(const State& state) {
  constexpr double decimals = 1000.0;
  return std::round(decimals * state.overdue_days / state.patience) / decimals;
}

Json value_json(const Prospect& prospect) {
  if (!prospect.value) return nullptr;
  return {{"amount", prospect.value->amount}, {"currency", prospect.value->currency}};
}

Json last_json(const Listed& item) {
  const LogEntry* last = last_contact(item);
  if (last == nullptr) return nullptr;
  return {{"date", format_day(last->date)},
          {"via", last->via},
          {"outcome", text_or_null(last->outcome)},
          {"note", text_or_null(last->note)}};
}

}  // namespace

std::string dump(const Json& json) {
  return escape_json_for_terminal(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json stopped_or_null(const State& state) {
  if (!state.stopped) return nullptr;
  return {{"date", format_day(state.stopped->date)}, {"reason", format_stop_reason(state.stopped->reason)}};
}

void put_next(Json& json, const State& state) {
  const bool stopped = state.stopped.has_value();
  json["status"] = format_status(state.status);
  json["due"] = stopped ? Json(nullptr) : Json(format_day(state.window.due));
  json["late"] = stopped ? Json(nullptr) : Json(format_day(state.window.late));
  json["overdue_days"] = state.overdue_days;
  json["lateness"] = lateness(state);
  json["pin"] = state.pin ? Json(format_pin(*state.pin)) : Json(nullptr);
  json["at"] = text_or_null(state.at);
  json["priority"] = state.cadence().priority;
  json["cadence"] = state.cadence().name;
  json["step"] = state.step();
  json["repetition"] = state.repetition();
  json["via"] = stopped ? Json(nullptr) : text_or_null(state.via);
  json["say"] = stopped ? Json(nullptr) : text_or_null(state.say);
}

Json item(const Listed& listed) {
  const Prospect& prospect = listed.prospect;
  Json json = {{"id", prospect.id},
               {"name", prospect.name},
               {"company", prospect.company},
               {"owner", prospect.owner},
               {"type", format_prospect_type(prospect.type)},
               {"stage", prospect.stage},
               {"value", value_json(prospect)},
               {"tags", prospect.tags}};
  put_next(json, listed.state);
  json["touches"] = listed.state.touches;
  json["attempts"] = listed.state.attempts;
  json["last"] = last_json(listed);
  json["stopped"] = stopped_or_null(listed.state);
  return json;
}

Json entry_json(const LogEntry& entry) {
  return {{"line", entry.line},
          {"date", format_day(entry.date)},
          {"time", text_or_null(entry.time)},
          {"via", text_or_null(entry.via)},
          {"outcome", text_or_null(entry.outcome)},
          {"touch", entry.touch ? Json(*entry.touch) : Json(nullptr)},
          {"next", entry.back_to_plan ? Json("plan") : day_or_null(entry.next)},
          {"at", text_or_null(entry.at)},
          {"cadence", text_or_null(entry.cadence)},
          {"stage", text_or_null(entry.stage)},
          {"owner", text_or_null(entry.owner)},
          {"stop", entry.stop ? Json(format_stop_reason(*entry.stop)) : Json(nullptr)},
          {"resume", text_or_null(entry.resume)},
          {"idea", text_or_null(entry.idea)},
          {"judge", text_or_null(entry.judge)},
          {"by", text_or_null(entry.by)},
          {"note", text_or_null(entry.note)}};
}

Json outcome_json(const Outcome& outcome) {
  return {{"name", outcome.name},
          {"touch", outcome.touch},
          {"next", interval_or_null(outcome.next)},
          {"via", text_or_null(outcome.via)},
          {"cadence", text_or_null(outcome.cadence)},
          {"stage", text_or_null(outcome.stage)},
          {"stop", outcome.stop ? Json(format_stop_reason(*outcome.stop)) : Json(nullptr)},
          {"line", outcome.line}};
}

}  // namespace fu::views
