// Bars and columns, to scale.
#include "views/html_charts.hpp"

#include <doctest/doctest.h>

namespace fu::views {
namespace {

using namespace std::chrono;

constexpr Day monday = local_days{2026y / November / 2};

bool has(const std::string& html, const std::string& part) { return html.find(part) != std::string::npos; }

TEST_CASE("a bar is as long as its share, and what is not nothing is seen") {
  CHECK(bar_length(0, 10) == 0);
  CHECK(bar_length(10, 10) == 1000);
  CHECK(bar_length(1, 3) == 333);
  CHECK(bar_length(1, 100'000) == 4);
  CHECK(bar_length(0, 0) == 0);
}

TEST_CASE("a bar is drawn over the longer one that it is a part of") {
  const std::string html =
      bar_chart("Calls", {{.label = "<9:00>", .value = "1 of 4", .solid = 250, .soft = 1000}},
                {{Fill::solid, "answered"}});
  CHECK(has(html, "aria-label=\"Calls; the table has the numbers\""));
  CHECK(has(html, "<span class=\"label\">&lt;9:00&gt;</span><span class=\"value\">1 of 4</span>"));
  CHECK(has(html,
            "<rect class=\"soft\" x=\"0\" y=\"0\" width=\"1000\" height=\"10\"/>"
            "<rect class=\"solid\" x=\"0\" y=\"0\" width=\"250\" height=\"10\"/>"));
  CHECK(has(html, "<figcaption><span class=\"key\">"));
  CHECK(!has(bar_chart("Calls", {}), "figcaption"));
}

/// 3 on time and 1 late, then nothing, then 1 missed: four high, three of it above the line.
ColumnChart example() {
  return {.title = "Kept",
          .weeks = {monday, monday + days{7}, monday + days{14}},
          .parts = {{.name = "on time", .fill = Fill::solid, .values = {3, 0, 0}},
                    {.name = "late", .fill = Fill::soft, .is_below = true, .values = {1, 0, 0}},
                    {.name = "missed", .fill = Fill::hollow, .is_below = true, .values = {0, 0, 1}}},
          .today = Today(monday)};
}

TEST_CASE("columns stand on the line, or hang from it, on one scale") {
  const std::string html = column_chart(example());
  CHECK(has(html, "<div class=\"most\">3</div>"));
  CHECK(has(html, "<div class=\"least\">1</div>"));
  CHECK(has(html, "<rect class=\"solid\" x=\"15\" y=\"0\" width=\"70\" height=\"750\"/>"));
  CHECK(has(html, "<rect class=\"soft\" x=\"15\" y=\"750\" width=\"70\" height=\"250\"/>"));
  CHECK(has(html, "<rect class=\"hollow\" x=\"215\" y=\"750\" width=\"70\" height=\"250\"/>"));
  CHECK(has(html, "<path class=\"line\" d=\"M0 750H300\"/>"));
  CHECK(has(html, "<title>Week of 2 Nov: on time 3, late 1, missed 0</title>"));
  CHECK(has(html, "<span>2 Nov</span><span>9 Nov</span><span>16 Nov</span>"));
}

TEST_CASE("where there is nothing, the line is at the foot") {
  ColumnChart chart = example();
  for (ColumnPart& part : chart.parts) part.values = {0, 0, 0};
  const std::string html = column_chart(chart);
  CHECK(has(html, "M0 1000H300"));
  CHECK(!has(html, "class=\"least\""));
}

}  // namespace
}  // namespace fu::views
