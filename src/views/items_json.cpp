// JSON by nlohmann's library, keys in a fixed order, characters that could harm a terminal as \u escapes.
#include "views/items_json.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

#include "base/utf8.hpp"

namespace fu::views {

namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }
Json day_or_null(const std::optional<Day>& day) { return day ? Json(format_day(*day)) : Json(nullptr); }

std::string dump(const Json& json) {
  return escape_json_for_terminal(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

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

Json stopped_json(const State& state) {
  if (!state.stopped) return nullptr;
  return {{"date", format_day(state.stopped->date)}, {"reason", format_stop_reason(state.stopped->reason)}};
}

/// When the next contact is and what it will be; null where somebody is stopped.
void put_next(Json& json, const State& state) {
  const bool stopped = state.stopped.has_value();
  json["status"] = format_status(state.status);
  json["due"] = stopped ? Json(nullptr) : Json(format_day(state.window.due));
  json["late"] = stopped ? Json(nullptr) : Json(format_day(state.window.late));
  json["overdue_days"] = state.overdue_days;
  json["lateness"] = lateness(state);
  json["pin"] = state.pin ? Json(format_pin(*state.pin)) : Json(nullptr);
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
  json["stopped"] = stopped_json(listed.state);
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

Json interval_json(const std::optional<Interval>& interval) {
  return interval ? Json(format_interval(*interval)) : Json(nullptr);
}

Json outcome_json(const Outcome& outcome) {
  return {{"name", outcome.name},
          {"touch", outcome.touch},
          {"next", interval_json(outcome.next)},
          {"via", text_or_null(outcome.via)},
          {"cadence", text_or_null(outcome.cadence)},
          {"stage", text_or_null(outcome.stage)},
          {"stop", outcome.stop ? Json(format_stop_reason(*outcome.stop)) : Json(nullptr)},
          {"line", outcome.line}};
}

std::string_view kind_word(Move::Kind kind) {
  switch (kind) {
    case Move::Kind::history: return "history";
    case Move::Kind::mark: return "mark";
    case Move::Kind::change_of_plan: return "change-of-plan";
    case Move::Kind::touch: return "touch";
    case Move::Kind::attempt: return "attempt";
    case Move::Kind::event: break;
  }
  return "event";
}

Json position_json(const Position& position, const Prospect& prospect) {
  Json json = {{"cadence", position.cadence->name},
               {"step", position.step + 1},
               {"repetition", position.done + 1},
               {"anchor", day_or_null(position.anchor)}};
  json["pin"] = position.pin
                    ? Json{{"kind", format_pin(position.pin->kind)}, {"day", format_day(position.pin->day)}}
                    : Json(nullptr);
  json["override"] = position.override_
                         ? Json{{"wait", format_interval(position.override_->wait)},
                                {"from", format_day(prospect.log[position.override_->entry].date)}}
                         : Json(nullptr);
  json["channel"] = text_or_null(position.channel);
  return json;
}

}  // namespace

std::string item_json(const Listed& listed) { return dump(item(listed)); }

std::string agenda_item_json(const Listed& listed, Day day) {
  Json json = item(listed);
  json["day"] = format_day(day);
  return dump(json);
}

std::string coming_json(const Coming& coming) {
  Json json = {{"date", format_day(coming.day)}};
  put_next(json, coming.state);
  return dump(json);
}

std::string prospect_json(const Listed& listed) {
  const Prospect& prospect = listed.prospect;
  Json json = item(listed);
  json["path"] = prospect.path;
  json["role"] = prospect.role;
  json["emails"] = prospect.emails;
  json["phones"] = prospect.phones;
  json["place"] = prospect.place;
  json["source"] = prospect.source;
  json["added"] = day_or_null(prospect.added);
  json["interests"] = prospect.interests;
  json["events"] = prospect.events;
  json["objections"] = prospect.objections;
  json["problem"] = prospect.problem;
  json["loved"] = prospect.loved;
  json["notes"] = prospect.notes;
  json["facts"] = Json::array();
  for (const Fact& fact : prospect.facts)
    json["facts"].push_back({{"date", day_or_null(fact.date)}, {"fact", fact.fact}});
  json["log"] = Json::array();
  for (const LogEntry& entry : prospect.log) json["log"].push_back(entry_json(entry));
  return dump(json);
}

std::string derivation_json(const Prospect& prospect, const Derivation& derivation) {
  Json json = {
      {"id", prospect.id}, {"path", prospect.path}, {"start", position_json(derivation.start, prospect)}};
  json["moves"] = Json::array();
  for (const Move& move : derivation.moves) {
    Json row = {{"entry", entry_json(prospect.log[move.entry])}, {"kind", kind_word(move.kind)}};
    row["counts_as_touch"] = move.counts_as_touch;
    row["pin_stood"] = move.pin_stood;
    row["next"] = interval_json(move.next);
    row["rule"] = move.rule == nullptr ? Json(nullptr) : outcome_json(*move.rule);
    row["rule_of_cadence"] = move.rule_owner == nullptr ? Json(nullptr) : Json(move.rule_owner->name);
    row["after"] = position_json(move.after, prospect);
    json["moves"].push_back(std::move(row));
  }
  json["not_yet"] = Json::array();
  for (const std::size_t entry : derivation.not_yet)
    json["not_yet"].push_back(entry_json(prospect.log[entry]));
  json["from"] = format_day(derivation.state.window.from);
  put_next(json, derivation.state);
  json["stopped"] = stopped_json(derivation.state);
  return dump(json);
}

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

std::string render_document(const Document& document, const Problems& problems) {
  std::string out =
      "{\"schema\":" + dump(document.schema) + ",\"today\":\"" + format_day(document.today) + "\"";
  std::string counts;
  for (const auto& [name, number] : document.counts) {
    counts += (counts.empty() ? "\"" : ",\"") + name + "\":" + std::to_string(number);
  }
  if (!counts.empty()) out += ",\n\"counts\":{" + counts + "}";
  const auto list = [&out](std::string_view name, const std::vector<std::string>& rows) {
    out += ",\n\"" + std::string(name) + "\":[";
    for (std::size_t i = 0; i < rows.size(); ++i) out += (i == 0 ? "\n" : ",\n") + rows[i];
    out += "]";
  };
  list("items", document.items);
  std::vector<std::string> rows;
  constexpr const char* severities[] = {"error", "warning", "note"};
  for (const Problem& problem : problems) {
    rows.push_back(dump({{"severity", severities[static_cast<std::size_t>(problem.severity)]},
                         {"code", problem.code},
                         {"path", problem.path},
                         {"line", problem.line},
                         {"column", problem.column},
                         {"message", problem.message},
                         {"hint", text_or_null(problem.hint)}}));
  }
  list("problems", rows);
  return out + "}\n";
}

}  // namespace fu::views
