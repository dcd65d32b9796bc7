// The page: what it is of, the figures that matter first, the parts in order, and how to read them.
#include "views/report_html.hpp"

#include "base/text.hpp"
#include "views/html.hpp"
#include "views/report_parts.hpp"

namespace fu {
extern const std::string_view report_style;  // made by cmake/FuEmbed.cmake
}

namespace fu::views {

namespace {

// Whatever the text of a book says, a browser neither runs nor fetches anything.
constexpr std::string_view policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

std::string head(const Report& report) {
  return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"" +
         html_text(policy) +
         "\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"color-scheme\" content=\"light dark\">\n"
         "<meta name=\"referrer\" content=\"no-referrer\">\n"
         "<title>Follow-up report, " +
         format_day(report.day) + "</title>\n<style>\n" + std::string(report_style) +
         "</style>\n</head>\n<body>\n";
}

std::string period_text(const Report& report) {
  const Period& period = report.statistics.period;
  const std::string to = format_long_day(period.to, report.day.style);
  return period.from ? format_long_day(*period.from, report.day.style) + " to " + to
                     : "all of the log, up to " + to;
}

std::string header(const Report& report) {
  std::string out = "<header>\n<h1>Follow-up report</h1>\n<p class=\"of\">" +
                    html_text(format_long_day(report.day, report.day.style)) + "</p>\n";
  out += html_paragraph(
      "", "Counted: " + period_text(report) + ". " + counted(report.statistics.prospects, "prospect") +
              (report.query.empty() ? " in the book" : " of: " + report.query) + "." +
              (report.commit.empty() ? "" : " The book is read at commit " + report.commit + "."));
  if (report.unread > 0) {
    out += "<p class=\"warning\" role=\"note\">" +
           html_text("Warning: " + counted(report.unread, "file") +
                     " could not be used, and nothing here counts " + (report.unread == 1 ? "it" : "them") +
                     ". To see what is wrong: fu check") +
           "</p>\n";
  }
  return out + "</header>\n";
}

struct Tile {
  std::string name;
  std::vector<std::string> values;  ///< the figure, or one for each currency
  std::string remark;
};

std::string tile_html(const Tile& tile) {
  std::string out = "<div class=\"tile\"><dt>" + html_text(tile.name) + "</dt>";
  for (const std::string& value : tile.values) out += "<dd class=\"figure\">" + html_text(value) + "</dd>";
  if (!tile.remark.empty()) out += "<dd class=\"remark\">" + html_text(tile.remark) + "</dd>";
  return out + "</div>\n";
}

Tile value_tile(const Pipeline& pipeline) {
  Tile tile{.name = "Open deals, honest value", .values = {}, .remark = {}};
  for (const PipelineTotal& total : pipeline.totals)
    tile.values.push_back(report_money(total.worth.honest, total.currency));
  if (tile.values.empty()) tile.values.emplace_back("–");
  tile.remark =
      counted(pipeline.deals, "deal") +
      (pipeline.curious > 0 ? ", " + std::to_string(pipeline.curious) + " of them judged curious" : "");
  return tile;
}

std::string remarks() {
  return "<footer>\n" +
         html_paragraph(
             "", "Shares and medians of fewer than " + std::to_string(least_sample) +
                     " are not told: they would be chance. The manual page fu-stats(1) has the formula of "
                     "every figure; fu stats, fu pipeline and fu stalled print the same ones, with --json "
                     "for programs.") +
         html_paragraph("", "Made by fu report. This page has no scripts, and loads nothing.") +
         "</footer>\n";
}

std::string too_few(std::size_t count) {
  return "too few to tell (" + std::to_string(count) + " of " + std::to_string(least_sample) + " needed)";
}

}  // namespace

std::string report_share(const Share& share) {
  if (!share.is_telling()) return too_few(share.whole);
  return format_percent(share) + "% (" + std::to_string(share.part) + " of " + std::to_string(share.whole) +
         ")";
}

std::string report_more(std::size_t all, std::string_view command) {
  if (all <= most_report_rows) return {};
  return html_paragraph("quiet", std::to_string(all - most_report_rows) + " more: " + std::string(command));
}

std::string report_tiles(const Report& report) {
  const Statistics& all = report.statistics;
  const Goals& goals = report.goals;
  const Share share = kept(all);
  const std::string expected =
      std::to_string(goals.first_meeting_min) + (goals.first_meeting_min == goals.first_meeting_max
                                                     ? std::string()
                                                     : " to " + std::to_string(goals.first_meeting_max));
  const std::size_t added = report.pipeline.weeks.empty() ? 0 : report.pipeline.weeks.back().prospects;
  const std::vector<Tile> tiles{
      value_tile(report.pipeline),
      {.name = "Kept on time",
       .values = {share.is_telling() ? format_percent(share) + "%" : "too few to tell"},
       .remark = std::to_string(share.part) + " of " + std::to_string(share.whole)},
      {.name = "Touches to a first meeting",
       .values = {all.first_meeting.is_telling() ? format_median(all.first_meeting) : "too few to tell"},
       .remark = counted(all.first_meeting.count, "meeting") + "; " + expected + " are to be expected"},
      {.name = "New this week",
       .values = {std::to_string(added)},
       .remark = "the goal is " + std::to_string(goals.new_per_week)},
      {.name = "Never contacted", .values = {std::to_string(all.never_contacted)}, .remark = {}},
      {.name = "Stalled deals", .values = {std::to_string(report.stalled.size())}, .remark = {}}};
  std::string out = "<dl class=\"tiles\">\n";
  for (const Tile& tile : tiles) out += tile_html(tile);
  return out + "</dl>\n";
}

std::string render_report(const Report& report) {
  std::string out = head(report) + header(report) + "<main>\n";
  if (report.statistics.prospects == 0) {
    out += html_paragraph("quiet", report.query.empty()
                                       ? "There is nobody in the book yet. To begin: fu add NAME"
                                       : "Nobody in the book is meant by these words.");
  } else {
    for (const auto part :
         {report_tiles, report_pipeline, report_stalled, report_weeks, report_kept, report_funnel,
          report_meetings, report_quiet, report_channels, report_introducers})
      out += part(report);
  }
  return out + "</main>\n" + remarks() + "</body>\n</html>\n";
}

}  // namespace fu::views
