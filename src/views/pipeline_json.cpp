// Amounts stay text, so that no reader makes binary fractions of them.
#include "views/pipeline_json.hpp"

#include "domain/share.hpp"
#include "views/json_parts.hpp"

namespace fu::views {

namespace {

void put_worth(Json& json, const Worth& worth, const Worth* weighted) {
  json["claimed"] = worth.claimed.text();
  json["honest"] = worth.honest.text();
  json["weighted"] = weighted == nullptr ? Json(nullptr) : Json(weighted->claimed.text());
  json["weighted_honest"] = weighted == nullptr ? Json(nullptr) : Json(weighted->honest.text());
}

Json total_json(const PipelineTotal& total) {
  Json json = {{"currency", total.currency}};
  put_worth(json, total.worth, &total.weighted);
  const BiggestDeal& biggest = total.biggest;
  json["biggest"] = {{"id", biggest.id},
                     {"name", biggest.name},
                     {"company", biggest.company},
                     {"amount", biggest.value.text()},
                     {"percent", format_percent({.part = biggest.per_mille, .whole = 1000})},
                     {"concentrated", biggest.is_concentrated}};
  return json;
}

Json stage_json(const PipelineStage& stage) {
  Json values = Json::array();
  for (const auto& [currency, worth] : stage.worth) {
    Json value = {{"currency", currency}};
    put_worth(value, worth, stage.chance ? &stage.weighted.at(currency) : nullptr);
    values.push_back(std::move(value));
  }
  return {{"stage", stage.name},        {"chance", stage.chance ? Json(*stage.chance) : Json(nullptr)},
          {"closed", stage.closed},     {"deals", stage.deals},
          {"curious", stage.curious},   {"without_value", stage.without_value},
          {"values", std::move(values)}};
}

}  // namespace

Document pipeline_document(const Pipeline& pipeline, const Today& today) {
  Json totals = Json::array();
  for (const PipelineTotal& total : pipeline.totals) totals.push_back(total_json(total));
  Json weeks = Json::array();
  for (const NewInWeek& week : pipeline.weeks)
    weeks.push_back({{"week", format_day(week.monday)}, {"prospects", week.prospects}});
  Document document{
      .schema = "fu.pipeline/1",
      .today = today,
      .counts = {{"deals", pipeline.deals}, {"curious", pipeline.curious}, {"stopped", pipeline.stopped}},
      .parts = {{"goal", dump({{"new_per_week", pipeline.goals.new_per_week},
                               {"concentration", pipeline.goals.concentration}})},
                {"totals", dump(totals)},
                {"new", dump(weeks)}}};
  for (const PipelineStage& stage : pipeline.stages) document.items.push_back(dump(stage_json(stage)));
  return document;
}

}  // namespace fu::views
