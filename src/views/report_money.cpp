// What the deals are worth, who is new, and what stands still.
#include <algorithm>

#include "base/text.hpp"
#include "views/amounts.hpp"
#include "views/html.hpp"
#include "views/html_charts.hpp"
#include "views/phrases.hpp"
#include "views/questions.hpp"
#include "views/report_parts.hpp"

namespace fu::views {

namespace {

const std::string nothing = "–";

std::string stages_html(const Pipeline& pipeline) {
  HtmlTable table("Deals by stage", {{.title = "Stage"},
                                     {.title = "Chance", .align = Align::number},
                                     {.title = "Deals", .align = Align::number},
                                     {.title = "Judged curious", .align = Align::number},
                                     {.title = "Without value", .align = Align::number}});
  std::vector<BarRow> bars;
  std::size_t most = 0;
  for (const PipelineStage& stage : pipeline.stages) most = std::max(most, stage.closed ? 0 : stage.deals);
  std::size_t without_value = 0;
  for (const PipelineStage& stage : pipeline.stages) {
    const std::vector<std::string> cells{
        stage.name, stage.chance ? std::to_string(*stage.chance) + "%" : nothing, std::to_string(stage.deals),
        std::to_string(stage.curious), std::to_string(stage.without_value)};
    if (stage.closed) continue;
    without_value += stage.without_value;
    table.add(cells);
    bars.push_back({.label = stage.name,
                    .value = std::to_string(stage.deals),
                    .solid = bar_length(stage.deals - stage.curious, most),
                    .soft = bar_length(stage.deals, most)});
  }
  table.add_total({"Open deals", "", std::to_string(pipeline.deals), std::to_string(pipeline.curious),
                   std::to_string(without_value)});
  for (const PipelineStage& stage : pipeline.stages) {
    if (!stage.closed) continue;
    table.add_aside({stage.name + " (closed)", stage.chance ? std::to_string(*stage.chance) + "%" : nothing,
                     std::to_string(stage.deals), std::to_string(stage.curious),
                     std::to_string(stage.without_value)});
  }
  std::vector<LegendEntry> legend;
  if (pipeline.curious > 0) legend = {{Fill::solid, "open deals"}, {Fill::soft, "of these, judged curious"}};
  return html_pair(bar_chart("Open deals by stage", bars, legend), table.html());
}

/// All amounts of a column have as many decimals as the one that needs most: none is rounded.
struct Decimals {
  std::size_t values = 0;
  std::size_t weighted = 0;
};

Decimals decimals_of(const Pipeline& pipeline, const std::string& currency) {
  Decimals most;
  for (const PipelineStage& stage : pipeline.stages) {
    const auto widen = [&currency](std::size_t& decimals, const WorthByCurrency& all) {
      const auto found = all.find(currency);
      if (found == all.end()) return;
      decimals = std::max({decimals, found->second.claimed.decimals(), found->second.honest.decimals()});
    };
    widen(most.values, stage.worth);
    widen(most.weighted, stage.weighted);
  }
  return {.values = decimals_to_show(most.values), .weighted = decimals_to_show(most.weighted)};
}

std::vector<std::string> worth_cells(const std::string& label, const Worth& worth, const Worth* weighted,
                                     const Decimals& decimals) {
  return {label, format_amount(worth.claimed, decimals.values), format_amount(worth.honest, decimals.values),
          weighted == nullptr ? nothing : format_amount(weighted->claimed, decimals.weighted),
          weighted == nullptr ? nothing : format_amount(weighted->honest, decimals.weighted)};
}

std::size_t amount_length(const Decimal& part, const Decimal& most) {
  return part.is_zero() ? 0 : std::max(4U, part.per_mille_of(most));
}

std::string biggest_html(const PipelineTotal& total, const Goals& goals) {
  const BiggestDeal& deal = total.biggest;
  const std::string who =
      deal.name + (deal.company.empty() ? "" : ", " + deal.company) + " (" + deal.id + ")";
  const std::string text = "Biggest deal: " + who + ", " + format_sum(deal.value, total.currency) + ", " +
                           format_per_mille(deal.per_mille) + " of what is claimed";
  const std::string goal = std::to_string(goals.concentration) + "%";
  if (!deal.is_concentrated) return html_paragraph("", text + "; the goal is at most " + goal + ".");
  return html_paragraph("warning",
                        "Warning: much hangs on one deal. " + text + "; the goal is at most " + goal + ".");
}

std::string currency_html(const Report& report, const PipelineTotal& total) {
  const std::string& currency = total.currency;
  const Decimals decimals = decimals_of(report.pipeline, currency);
  HtmlTable table("Value in " + currency,
                  {{.title = "Stage"},
                   {.title = "Claimed", .align = Align::number},
                   {.title = "Honest", .align = Align::number},
                   {.title = "Weighted", .align = Align::number},
                   {.title = "Weighted, honest", .align = Align::number}},
                  Narrow::blocks);
  Decimal most;
  for (const PipelineStage& stage : report.pipeline.stages) {
    const auto worth = stage.worth.find(currency);
    if (worth != stage.worth.end() && !stage.closed && worth->second.claimed.compare(most) > 0)
      most = worth->second.claimed;
  }
  std::vector<BarRow> bars;
  for (const bool is_closed : {false, true}) {
    if (is_closed) table.add_total(worth_cells("Open deals", total.worth, &total.weighted, decimals));
    for (const PipelineStage& stage : report.pipeline.stages) {
      const auto worth = stage.worth.find(currency);
      if (stage.closed != is_closed || worth == stage.worth.end()) continue;
      const Worth* weighted = stage.chance ? &stage.weighted.at(currency) : nullptr;
      if (is_closed) {
        table.add_aside(worth_cells(stage.name + " (closed)", worth->second, weighted, decimals));
        continue;
      }
      table.add(worth_cells(stage.name, worth->second, weighted, decimals));
      bars.push_back({.label = stage.name,
                      .value = format_amount(worth->second.claimed, decimals.values) + " " + currency,
                      .solid = amount_length(worth->second.honest, most),
                      .soft = amount_length(worth->second.claimed, most)});
    }
  }
  const bool differs = total.worth.honest.compare(total.worth.claimed) != 0;
  std::vector<LegendEntry> legend;
  if (differs) legend = {{Fill::solid, "honest"}, {Fill::soft, "only claimed: judged curious"}};
  return "<h3>" + html_text(currency) + "</h3>\n" +
         html_pair(bar_chart("Value of open deals in " + currency + " by stage", bars, legend),
                   table.html()) +
         biggest_html(total, report.goals);
}

/// What is in closed stages only, in currencies without an open deal.
std::string closed_html(const Pipeline& pipeline) {
  HtmlTable table("Closed, in other currencies",
                  {{.title = "Stage"}, {.title = "Currency"}, {.title = "Value", .align = Align::number}});
  for (const PipelineStage& stage : pipeline.stages) {
    for (const auto& [currency, worth] : stage.worth) {
      const std::string& name = currency;
      const bool is_told =
          std::any_of(pipeline.totals.begin(), pipeline.totals.end(),
                      [&name](const PipelineTotal& total) { return total.currency == name; });
      if (is_told) continue;
      table.add(
          {stage.name, currency, format_amount(worth.claimed, decimals_to_show(worth.claimed.decimals()))});
    }
  }
  return table.is_empty() ? std::string() : table.html();
}

std::string new_html(const Report& report) {
  HtmlTable table("New prospects by week", {{.title = "Week of"}, {.title = "New", .align = Align::number}});
  ColumnChart chart{.title = "New prospects by week", .today = report.day};
  ColumnPart part{.name = "new prospects"};
  for (const NewInWeek& week : report.pipeline.weeks) {
    table.add({format_short_day(week.monday, report.day), std::to_string(week.prospects)});
    chart.weeks.push_back(week.monday);
    part.values.push_back(week.prospects);
  }
  chart.parts.push_back(std::move(part));
  return "<h3>New prospects</h3>\n" +
         html_paragraph("lead", "Of the last eight weeks, this one last; the goal is " +
                                    std::to_string(report.goals.new_per_week) + " a week.") +
         html_pair(column_chart(chart), table.html());
}

}  // namespace

std::string report_pipeline(const Report& report) {
  const Pipeline& pipeline = report.pipeline;
  std::string inside;
  if (pipeline.deals == 0) inside += html_paragraph("quiet", "There is no open deal.");
  if (!pipeline.stages.empty()) inside += stages_html(pipeline);
  for (const PipelineTotal& total : pipeline.totals) inside += currency_html(report, total);
  inside += closed_html(pipeline);
  if (pipeline.stopped > 0) {
    inside += html_paragraph("quiet", counted(pipeline.stopped, "prospect") +
                                          (pipeline.stopped == 1 ? " in an open stage is no deal"
                                                                 : " in open stages are no deals") +
                                          ", because contact was stopped.");
  }
  return html_section(
      "pipeline", "Pipeline",
      "Deals that are open. Honest is what is claimed without the deals that were judged curious; "
      "weighted is the value times the chance of the stage. Currencies are not converted.",
      inside + new_html(report));
}

std::string report_stalled(const Report& report) {
  const auto limit = [](int count, std::string_view one, std::string_view many) {
    return counted(static_cast<std::size_t>(count), one, many);
  };
  const std::string explanation =
      "Open deals with at least " + limit(report.limits.touches, "touch", "touches") + " and " +
      limit(report.limits.days, "day", "days") + " since their stage changed last, and no promise open.";
  if (report.stalled.empty())
    return html_section("stalled", "Stalled deals", explanation, html_paragraph("quiet", "None."));
  HtmlTable table("Stalled deals",
                  {{.title = "Who"},
                   {.title = "Stage"},
                   {.title = "Value", .align = Align::number},
                   {.title = "Since"},
                   {.title = "Days", .align = Align::number},
                   {.title = "Touches", .align = Align::number},
                   {.title = "Judged"}},
                  Narrow::blocks);
  const std::size_t shown = std::min(report.stalled.size(), most_report_rows);
  for (std::size_t i = 0; i < shown; ++i) {
    const StalledDeal& deal = report.stalled[i];
    const Standstill& still = deal.standstill;
    table.add({deal.name + (deal.company.empty() ? "" : ", " + deal.company) + " (" + deal.id + ")",
               deal.stage,
               deal.value ? format_sum(Decimal(deal.value->amount), deal.value->currency) : nothing,
               format_short_day(still.since, report.day), std::to_string(still.days),
               std::to_string(still.touches), still.judgement.empty() ? "not yet" : still.judgement});
  }
  return html_section("stalled", "Stalled deals", explanation,
                      table.html() + report_more(report.stalled.size(), "fu stalled") +
                          html_paragraph("", "To be asked: “" + std::string(earning_question) + "”"));
}

}  // namespace fu::views
