// The page, made of numbers by hand.
#include "views/report_html.hpp"

#include <doctest/doctest.h>

namespace fu::views {
namespace {

using namespace std::chrono;

constexpr Day friday = local_days{2026y / November / 20};
constexpr Day monday = friday - days{4};

bool has(const std::string& html, const std::string& part) { return html.find(part) != std::string::npos; }

Report example() {
  Report report{.day = Today(friday)};
  report.statistics.period = {.from = std::nullopt, .to = friday};
  report.statistics.prospects = 2;
  return report;
}

Pipeline one_deal(const std::string& claimed, const std::string& honest) {
  const Worth worth{.claimed = Decimal(claimed), .honest = Decimal(honest)};
  PipelineStage stage{.name = "lead", .chance = 5, .deals = 2, .curious = 1};
  stage.worth["EUR"] = worth;
  stage.weighted["EUR"] = {.claimed = worth.claimed.percent(5), .honest = worth.honest.percent(5)};
  Pipeline pipeline{.deals = 2, .curious = 1};
  pipeline.totals.push_back(
      {.currency = "EUR",
       .worth = worth,
       .weighted = stage.weighted["EUR"],
       .biggest = {.id = "x", .name = "X <i>", .company = {}, .value = Decimal("9.5"), .per_mille = 333}});
  pipeline.stages.push_back(std::move(stage));
  return pipeline;
}

TEST_CASE("a page of nobody says what to do") {
  Report report = example();
  report.statistics.prospects = 0;
  CHECK(has(render_report(report), "There is nobody in the book yet. To begin: fu add NAME"));
  report.query = "tag:<none>";
  const std::string html = render_report(report);
  CHECK(has(html, "0 prospects of: tag:&lt;none&gt;."));
  CHECK(has(html, "Nobody in the book is meant by these words."));
}

TEST_CASE("amounts are exact, in groups, and as long as the longest") {
  Report report = example();
  report.pipeline = one_deal("1234567890123456789012345678901234567890.5", "12000");
  const std::string html = render_report(report);
  CHECK(has(html, ">1 234 567 890 123 456 789 012 345 678 901 234 567 890.50<"));
  CHECK(has(html, ">12 000.00<"));
  CHECK(has(html, ">600.000<"));  // 5% of the claimed value has three decimals
  CHECK(has(html,
            "Biggest deal: X &lt;i&gt; (x), 9.50 EUR, 33.3% of what is claimed; the goal is at most 25%."));
  CHECK(!has(html, "Warning"));
  report.pipeline.totals[0].biggest.is_concentrated = true;
  CHECK(has(render_report(report), "<p class=\"warning\">Warning: much hangs on one deal."));
}

TEST_CASE("of a long time the last year is drawn, and it is said") {
  Report report = example();
  for (int week = 519; week >= 0; --week)
    report.statistics.weeks.push_back({.monday = monday - days{7 * week}, .contacts = 1, .touches = 1});
  const std::string html = render_report(report);
  CHECK(has(html, "The last 52 of 520 weeks are drawn; fu stats --json has all of them."));
  CHECK(has(html, "24 Nov 2025"));
  CHECK(!has(html, "17 Nov 2025"));
  report.statistics.weeks.erase(report.statistics.weeks.begin(), report.statistics.weeks.end() - 52);
  CHECK(!has(render_report(report), "weeks are drawn"));
}

TEST_CASE("too little is not told as a share") {
  Report report = example();
  report.statistics.on_time = 4;
  CHECK(has(render_report(report), "Kept on time: too few to tell (4 of 5 needed)"));
  report.statistics.late = 2;
  CHECK(has(render_report(report), "Kept on time: 66.7% (4 of 6)"));
}

TEST_CASE("of many stalled deals fifty are listed, and the rest is counted") {
  Report report = example();
  const StalledDeal deal{.id = "x",
                         .name = "X",
                         .company = {},
                         .stage = "lead",
                         .value = std::nullopt,
                         .standstill = {.since = friday, .days = 0, .touches = 1, .judgement = {}}};
  report.stalled.assign(50, deal);
  CHECK(!has(render_report(report), "more: fu stalled"));
  report.stalled.push_back(deal);
  CHECK(has(render_report(report), "1 more: fu stalled"));
}

TEST_CASE("files that could not be used are told of") {
  Report report = example();
  CHECK(!has(render_report(report), "role=\"note\""));
  report.unread = 2;
  CHECK(has(render_report(report), "Warning: 2 files could not be used, and nothing here counts them."));
}

TEST_CASE("the period and the commit are named") {
  Report report = example();
  CHECK(
      has(render_report(report), "Counted: all of the log, up to Fri 20 Nov 2026. 2 prospects in the book."));
  report.statistics.period.from = friday - days{30};
  report.commit = "1a2b3c4";
  const std::string html = render_report(report);
  CHECK(has(html, "Counted: Wed 21 Oct 2026 to Fri 20 Nov 2026."));
  CHECK(has(html, "The book is read at commit 1a2b3c4."));
}

}  // namespace
}  // namespace fu::views
