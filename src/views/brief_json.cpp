// Keys behind those of show.
#include "views/brief_json.hpp"

#include "views/detail_json.hpp"
#include "views/json_parts.hpp"
#include "views/opener.hpp"

namespace fu::views {

namespace {

Json promise_json(const Listed& item, const Brief& brief) {
  if (brief.promise == nullptr) return nullptr;
  const Pin& pin = *item.state.position.pin;
  return {{"kind", format_pin(pin.kind)},
          {"day", format_day(pin.day)},
          {"at", text_or_null(brief.promise->at)},
          {"date", format_day(brief.promise->date)},
          {"note", text_or_null(brief.promise->note)}};
}

Json judgement_json(const Brief& brief) {
  if (brief.judge == nullptr) return nullptr;
  return {{"date", format_day(brief.judge->date)},
          {"judge", brief.judge->judge},
          {"note", text_or_null(brief.judge->note)}};
}

}  // namespace

std::string brief_json(const Listed& item, const Brief& brief, const Today& today) {
  Json json = {{"opener", item.state.stopped ? Json(nullptr) : text_or_null(opener(item, today))}};
  json["questions"] = Json::array();
  for (const Fact* fact : brief.facts) {
    json["questions"].push_back({{"date", day_or_null(fact->date)},
                                 {"fact", fact->fact},
                                 {"question", ask_whether_still_so(*fact, today)}});
  }
  json["promise"] = promise_json(item, brief);
  json["judgement"] = judgement_json(brief);
  json["ideas"] = Json::array();
  for (const JudgedIdea& judged : brief.ideas) {
    const Idea& idea = *judged.idea;
    json["ideas"].push_back({{"id", idea.id},
                             {"title", idea.title},
                             {"kind", text_or_null(idea.kind)},
                             {"url", text_or_null(idea.url)},
                             {"date", day_or_null(idea.date)},
                             {"until", day_or_null(idea.until)},
                             {"common", judged.common}});
  }
  std::string whole = prospect_json(item);
  whole.pop_back();  // }
  return whole + "," + dump(json).substr(1);
}

}  // namespace fu::views
