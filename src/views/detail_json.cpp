// Everything that show and why know.
#include "views/detail_json.hpp"

#include "domain/facts.hpp"
#include "views/json_parts.hpp"

namespace fu::views {

namespace {

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
    json["facts"].push_back(
        {{"date", day_or_null(fact.date)}, {"fact", fact.fact}, {"was", text_or_null(fact.was)}});
  json["log"] = Json::array();
  for (const LogEntry& entry : prospect.log) json["log"].push_back(entry_json(entry));
  return dump(json);
}

std::vector<std::string> facts_json(const Prospect& prospect) {
  std::vector<std::string> items;
  for (const FactStanding& standing : standings_of(prospect)) {
    const Fact& fact = *standing.fact;
    const bool holds = standing.by == nullptr;
    items.push_back(dump({{"number", items.size() + 1},
                          {"date", day_or_null(fact.date)},
                          {"fact", fact.fact},
                          {"was", text_or_null(fact.was)},
                          {"standing", holds                   ? "holds"
                                       : standing.is_confirmed ? "confirmed"
                                                               : "changed"},
                          {"since", holds ? Json(nullptr) : day_or_null(standing.by->date)}}));
  }
  return items;
}

std::string derivation_json(const Prospect& prospect, const Derivation& derivation) {
  Json json = {
      {"id", prospect.id}, {"path", prospect.path}, {"start", position_json(derivation.start, prospect)}};
  json["moves"] = Json::array();
  for (const Move& move : derivation.moves) {
    Json row = {{"entry", entry_json(prospect.log[move.entry])}, {"kind", kind_word(move.kind)}};
    row["counts_as_touch"] = move.counts_as_touch;
    row["pin_stood"] = move.pin_stood;
    row["next"] = interval_or_null(move.next);
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
  json["stopped"] = stopped_or_null(derivation.state);
  return dump(json);
}

}  // namespace fu::views
