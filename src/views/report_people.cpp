// How far people come, after how many touches, by which channel, and through whom.
#include <algorithm>

#include "base/text.hpp"
#include "views/folklore.hpp"
#include "views/html.hpp"
#include "views/html_charts.hpp"
#include "views/report_parts.hpp"
#include "views/shares.hpp"

namespace fu::views {

namespace {

std::string number(std::size_t value) { return std::to_string(value); }

/// A picture of single numbers, and their table.
struct Counts {
  std::string title;
  std::string of;     ///< the heading of what is counted
  std::string count;  ///< the heading of the numbers
  std::vector<std::pair<std::string, std::size_t>> rows;
};

std::string counts_html(const Counts& counts) {
  std::size_t most = 0;
  for (const auto& [name, value] : counts.rows) most = std::max(most, value);
  HtmlTable table(counts.title, {{.title = counts.of}, {.title = counts.count, .align = Align::number}});
  std::vector<BarRow> bars;
  for (const auto& [name, value] : counts.rows) {
    table.add({name, number(value)});
    bars.push_back({.label = name, .value = number(value), .solid = bar_length(value, most)});
  }
  return html_pair(bar_chart(counts.title, bars), table.html());
}

std::string hours_html(const Statistics& all) {
  if (all.hours.empty()) return {};
  HtmlTable table("Calls by hour", {{.title = "Hour"},
                                    {.title = "Calls", .align = Align::number},
                                    {.title = "Answered", .align = Align::number},
                                    {.title = "Share", .align = Align::number}});
  std::size_t most = 0;
  for (const HourCount& hour : all.hours) most = std::max(most, hour.answered.whole);
  std::vector<BarRow> bars;
  for (const HourCount& hour : all.hours) {
    const std::string name = number(hour.hour) + ":00";
    const Share& calls = hour.answered;
    table.add({name, number(calls.whole), number(calls.part),
               calls.is_telling() ? say_percent(calls) : "too few to tell"});
    bars.push_back({.label = name,
                    .value = number(calls.part) + " of " + number(calls.whole),
                    .solid = bar_length(calls.part, most),
                    .soft = bar_length(calls.whole, most)});
  }
  std::vector<std::string> best;
  for (const std::size_t hour : all.best_hours) best.push_back(number(hour) + ":00");
  const std::string advice = best.empty()
                                 ? "No hour has enough calls to be told the best."
                                 : "Most calls are answered in the hour from " + join(best, ", then ") + ".";
  return "<h3>Best hours</h3>\n" + html_paragraph("", advice) +
         html_pair(bar_chart("Calls, and those answered, by hour", bars,
                             {{Fill::solid, "answered"}, {Fill::soft, "not answered"}}),
                   table.html());
}

std::string outcomes_html(const Statistics& all) {
  HtmlTable table(
      "Outcomes by channel",
      {{.title = "Channel"}, {.title = "Outcome"}, {.title = "Contacts", .align = Align::number}});
  for (const OutcomeCount& row : all.outcomes)
    table.add({row.via, row.outcome.empty() ? "none written" : row.outcome, number(row.contacts)});
  return html_details("Outcomes by channel", table.html());
}

}  // namespace

std::string report_funnel(const Report& report) {
  const Statistics& all = report.statistics;
  Counts counts{.title = "How far prospects came", .of = "Stage", .count = "Prospects", .rows = {}};
  for (const StageCount& row : all.funnel) counts.rows.emplace_back(row.stage, row.prospects);
  return html_section("funnel", "Funnel",
                      "How many prospects have been in a stage, or further. Introducers do not count.",
                      counts.rows.empty() ? std::string() : counts_html(counts));
}

std::string report_meetings(const Report& report) {
  const Statistics& all = report.statistics;
  const Goals& goals = report.goals;
  const std::string goal =
      goals.first_meeting_min == goals.first_meeting_max
          ? std::to_string(goals.first_meeting_min)
          : std::to_string(goals.first_meeting_min) + " to " + std::to_string(goals.first_meeting_max);
  HtmlTable table("Touches that it took", {{.title = "Until"},
                                           {.title = "Prospects", .align = Align::number},
                                           {.title = "Touches, median", .align = Align::number},
                                           {.title = "To be expected", .align = Align::number}});
  const auto median = [](const Median& touches) {
    return touches.is_telling() ? format_median(touches) : "too few to tell";
  };
  table.add({"the first meeting", number(all.first_meeting.count), median(all.first_meeting), goal});
  table.add({"won", number(all.until_won.count), median(all.until_won), "–"});
  std::string inside = table.html();
  inside += html_paragraph("", "Won after the fifth touch: " + say_share(all.won_after_fifth) + ".");
  inside += html_paragraph("folklore",
                           "Folklore, often quoted and never proven: " + std::string(close_after_fifth) +
                               "% of sales close after the fifth touch.");
  if (all.won_undated > 0) {
    inside += html_paragraph("quiet", counted(all.won_undated, "more prospect") +
                                          (all.won_undated == 1 ? " is" : " are") +
                                          " won, and the log does not say when.");
  }
  return html_section("meetings", "Touches to a meeting, and to a sale",
                      "The median: half of them took fewer.", inside);
}

std::string report_quiet(const Report& report) {
  const Statistics& all = report.statistics;
  Counts counts{.title = "Where it went quiet", .of = "Touches", .count = "Prospects", .rows = {}};
  for (std::size_t touches = 0; touches < all.quiet.size(); ++touches) {
    const bool is_last = touches + 1 == all.quiet.size();
    counts.rows.emplace_back(is_last ? number(touches) + " or more" : number(touches), all.quiet[touches]);
  }
  const bool is_anybody =
      std::any_of(all.quiet.begin(), all.quiet.end(), [](std::size_t count) { return count > 0; });
  std::string inside = is_anybody ? counts_html(counts) : html_paragraph("", "Nobody.");
  inside += html_paragraph(
      "", "Of those who had a touch, let go after one: " + say_share(all.quiet_after_one) + ".");
  inside +=
      html_paragraph("folklore", "Folklore, often quoted and never proven: " + std::string(stop_after_one) +
                                     "% of people stop after one contact.");
  inside += html_paragraph("", "Never contacted: " + counted(all.never_contacted, "prospect") + ".");
  return html_section(
      "quiet", "Where it went quiet",
      "Open prospects who were contacted, and whose next contact is five working days late or more, by "
      "the touches they had.",
      inside);
}

std::string report_channels(const Report& report) {
  const Statistics& all = report.statistics;
  if (all.channels.empty()) return {};
  HtmlTable table("Contacts by channel", {{.title = "Channel"},
                                          {.title = "Contacts", .align = Align::number},
                                          {.title = "Touches", .align = Align::number},
                                          {.title = "Attempts", .align = Align::number}});
  const std::size_t most = all.channels.front().contacts;
  std::vector<BarRow> bars;
  for (const ChannelCount& row : all.channels) {
    table.add({row.via, number(row.contacts), number(row.touches), number(row.attempts)});
    bars.push_back({.label = row.via,
                    .value = number(row.contacts),
                    .solid = bar_length(row.touches, most),
                    .soft = bar_length(row.contacts, most)});
  }
  return html_section(
      "channels", "Channels", "How contact was made, and what came of it.",
      html_pair(bar_chart("Contacts by channel", bars, {{Fill::solid, "touches"}, {Fill::soft, "attempts"}}),
                table.html()) +
          outcomes_html(all) + hours_html(all));
}

std::string report_introducers(const Report& report) {
  const Statistics& all = report.statistics;
  if (all.introducers.empty()) return {};
  HtmlTable table("Introducers",
                  {{.title = "Who"},
                   {.title = "Type"},
                   {.title = "Meetings", .align = Align::number},
                   {.title = "Leads", .align = Align::number},
                   {.title = "Won", .align = Align::number},
                   {.title = "To be done"}},
                  Narrow::blocks);
  const std::size_t shown = std::min(all.introducers.size(), most_report_rows);
  for (std::size_t i = 0; i < shown; ++i) {
    const IntroducerCount& row = all.introducers[i];
    const bool is_seen_once = row.type == ProspectType::introducer && row.meetings == 1;
    table.add({row.name + " (" + row.id + ")", std::string(format_prospect_type(row.type)),
               number(row.meetings), number(row.leads), number(row.won),
               is_seen_once ? "meet again: seen once is not enough" : ""});
  }
  return html_section("introducers", "Introducers",
                      "Who brings you to others: leads are those whose source they are.",
                      table.html() + report_more(all.introducers.size(), "fu stats --json"));
}

}  // namespace fu::views
