// Week by week: what was done, and what was done in time.
#include <algorithm>
#include <span>

#include "base/text.hpp"
#include "views/html.hpp"
#include "views/html_charts.hpp"
#include "views/report_parts.hpp"
#include "views/shares.hpp"

namespace fu::views {

namespace {

using Weeks = std::span<const WeekCount>;

Weeks last_weeks(const Report& report) {
  const Weeks weeks = report.statistics.weeks;
  return weeks.last(std::min(weeks.size(), most_report_weeks));
}

std::string weeks_shown(const Report& report) {
  const std::size_t all = report.statistics.weeks.size();
  if (all <= most_report_weeks) return {};
  return html_paragraph("quiet", "The last " + std::to_string(most_report_weeks) + " of " +
                                     std::to_string(all) +
                                     " weeks are drawn; fu stats --json has all of them.");
}

ColumnPart part(Weeks weeks, std::string name, Fill fill, std::size_t WeekCount::*count) {
  ColumnPart part{.name = std::move(name), .fill = fill};
  for (const WeekCount& week : weeks) part.values.push_back(week.*count);
  return part;
}

ColumnChart chart_of(const Report& report, std::string title, std::vector<ColumnPart> parts) {
  ColumnChart chart{.title = std::move(title), .parts = std::move(parts), .today = report.day};
  for (const WeekCount& week : last_weeks(report)) chart.weeks.push_back(week.monday);
  return chart;
}

HtmlTable week_table(const std::string& caption, const std::vector<std::string>& titles) {
  std::vector<HtmlColumn> columns{{.title = "Week of"}};
  for (const std::string& title : titles) columns.push_back({.title = title, .align = Align::number});
  return {caption, columns};
}

void fill(HtmlTable& table, const Report& report, const std::vector<std::size_t WeekCount::*>& counts) {
  const Weeks weeks = last_weeks(report);
  for (auto week = weeks.rbegin(); week != weeks.rend(); ++week) {
    std::vector<std::string> cells{format_short_day(week->monday, report.day)};
    for (const auto count : counts) cells.push_back(std::to_string((*week).*count));
    table.add(cells);
  }
}

}  // namespace

std::string report_weeks(const Report& report) {
  const Statistics& all = report.statistics;
  const std::string explanation =
      counted(all.contacts, "contact") + ": " + counted(all.touches, "touch", "touches") +
      ", by which the other side received something, and " + counted(all.attempts, "attempt") + ".";
  const Weeks weeks = last_weeks(report);
  if (weeks.empty()) return html_section("weeks", "Activity by week", explanation, {});
  HtmlTable table = week_table("Activity by week", {"Contacts", "Touches", "Attempts", "New"});
  fill(table, report, {&WeekCount::contacts, &WeekCount::touches, &WeekCount::attempts, &WeekCount::added});
  const auto picture = chart_of(report, "Touches and attempts by week",
                                {part(weeks, "touches", Fill::solid, &WeekCount::touches),
                                 part(weeks, "attempts", Fill::hollow, &WeekCount::attempts)});
  const auto added = chart_of(report, "New prospects by week",
                              {part(weeks, "new prospects", Fill::soft, &WeekCount::added)});
  return html_section("weeks", "Activity by week", explanation,
                      weeks_shown(report) + column_chart(picture) + column_chart(added) +
                          html_details("Numbers of each week, the latest first", table.html()));
}

std::string report_kept(const Report& report) {
  const Statistics& all = report.statistics;
  const std::string explanation =
      "Contacts that were made in the time that the plan, or a promise, had set: on time " +
      std::to_string(all.on_time) + ", late " + std::to_string(all.late) +
      ", and missed, which is still to be done, " + std::to_string(all.missed) + ".";
  const Share share = kept(all);
  std::string inside = html_paragraph("figure", "Kept on time: " + say_share(share));
  const Weeks weeks = last_weeks(report);
  if (share.whole == 0 || weeks.empty()) return html_section("kept", "Kept on time", explanation, inside);
  ColumnPart late = part(weeks, "late", Fill::soft, &WeekCount::late);
  ColumnPart missed = part(weeks, "missed", Fill::hollow, &WeekCount::missed);
  late.is_below = missed.is_below = true;
  HtmlTable table = week_table("Kept on time, by week", {"On time", "Late", "Missed"});
  fill(table, report, {&WeekCount::on_time, &WeekCount::late, &WeekCount::missed});
  const auto picture = chart_of(
      report, "On time above the line, late and missed below it, by week",
      {part(weeks, "on time", Fill::solid, &WeekCount::on_time), std::move(late), std::move(missed)});
  inside += column_chart(picture) + html_details("Numbers of each week, the latest first", table.html());
  return html_section("kept", "Kept on time", explanation, inside);
}

}  // namespace fu::views
