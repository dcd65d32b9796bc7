// Each figure under its key.
#include "views/stats_json.hpp"

#include "views/folklore.hpp"
#include "views/json_parts.hpp"

namespace fu::views {

namespace {

Json median_or_null(const Median& median) {
  return median.is_telling() ? Json(format_median(median)) : Json(nullptr);
}

Json percent_or_null(const Share& share) {
  return share.is_telling() ? Json(format_percent(share)) : Json(nullptr);
}

Json share_json(const Share& share) {
  return {{"part", share.part}, {"whole", share.whole}, {"percent", percent_or_null(share)}};
}

Json week_json(const WeekCount& week) {
  return {{"week", format_day(week.monday)}, {"contacts", week.contacts}, {"touches", week.touches},
          {"attempts", week.attempts},       {"on_time", week.on_time},   {"late", week.late},
          {"missed", week.missed},           {"new", week.added}};
}

Json channels_json(const Statistics& statistics) {
  Json channels = Json::array();
  for (const ChannelCount& channel : statistics.channels) {
    channels.push_back({{"via", channel.via},
                        {"contacts", channel.contacts},
                        {"touches", channel.touches},
                        {"attempts", channel.attempts}});
  }
  return channels;
}

Json outcomes_json(const Statistics& statistics) {
  Json outcomes = Json::array();
  for (const OutcomeCount& outcome : statistics.outcomes) {
    outcomes.push_back(
        {{"via", outcome.via}, {"outcome", text_or_null(outcome.outcome)}, {"contacts", outcome.contacts}});
  }
  return outcomes;
}

Json hours_json(const Statistics& statistics) {
  Json hours = Json::array();
  for (const HourCount& hour : statistics.hours) {
    hours.push_back({{"hour", hour.hour},
                     {"calls", hour.answered.whole},
                     {"answered", hour.answered.part},
                     {"percent", percent_or_null(hour.answered)}});
  }
  return hours;
}

Json introducers_json(const Statistics& statistics) {
  Json introducers = Json::array();
  for (const IntroducerCount& introducer : statistics.introducers) {
    introducers.push_back({{"id", introducer.id},
                           {"name", introducer.name},
                           {"type", format_prospect_type(introducer.type)},
                           {"meetings", introducer.meetings},
                           {"leads", introducer.leads},
                           {"won", introducer.won}});
  }
  return introducers;
}

Json funnel_json(const Statistics& statistics) {
  Json stages = Json::array();
  for (const StageCount& stage : statistics.funnel)
    stages.push_back({{"stage", stage.stage}, {"prospects", stage.prospects}});
  return stages;
}

Json first_meeting_json(const Median& median, const Goals& goals) {
  return {{"meetings", median.count},
          {"median", median_or_null(median)},
          {"goal", {{"min", goals.first_meeting_min}, {"max", goals.first_meeting_max}}}};
}

Json won_json(const Statistics& statistics) {
  return {{"won", statistics.until_won.count},
          {"undated", statistics.won_undated},
          {"median", median_or_null(statistics.until_won)},
          {"after_fifth", share_json(statistics.won_after_fifth)}};
}

Json kept_json(const Statistics& statistics) {
  return {{"on_time", statistics.on_time},
          {"late", statistics.late},
          {"missed", statistics.missed},
          {"percent", percent_or_null(kept(statistics))}};
}

}  // namespace

Document stats_document(const Statistics& statistics, const Goals& goals, Day today) {
  Document document{.schema = "fu.stats/1", .today = today};
  document.counts = {{"prospects", statistics.prospects},
                     {"contacts", statistics.contacts},
                     {"touches", statistics.touches},
                     {"attempts", statistics.attempts},
                     {"never_contacted", statistics.never_contacted}};
  const auto put = [&](std::string key, const Json& value) {
    document.parts.emplace_back(std::move(key), dump(value));
  };
  put("from", day_or_null(statistics.period.from));
  put("to", format_day(statistics.period.to));
  put("first_meeting", first_meeting_json(statistics.first_meeting, goals));
  put("won", won_json(statistics));
  put("quiet", {{"after", statistics.quiet}, {"after_one", share_json(statistics.quiet_after_one)}});
  put("kept", kept_json(statistics));
  put("channels", channels_json(statistics));
  put("outcomes", outcomes_json(statistics));
  put("hours", hours_json(statistics));
  put("best_hours", statistics.best_hours);
  put("introducers", introducers_json(statistics));
  put("funnel", funnel_json(statistics));
  put("folklore", {{"stop_after_one", stop_after_one}, {"close_after_fifth", close_after_fifth}});
  for (const WeekCount& week : statistics.weeks) document.items.push_back(dump(week_json(week)));
  return document;
}

}  // namespace fu::views
