// What is told, and what is left unsaid.
#include "views/stats_text.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "support/day_from_text.hpp"

namespace fu::views {
namespace {

using testing::nov;

const Today today(nov(20));

std::string render(const Statistics& statistics, std::size_t width = 120) {
  return render_stats(statistics, Goals{}, today, {"owner:dana"}, {.width = width});
}

bool tells(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Statistics of_a_prospect() {
  Statistics statistics;
  statistics.period = {.from = std::nullopt, .to = nov(20)};
  statistics.prospects = 1;
  return statistics;
}

TEST_CASE("what there is nothing of has no section") {
  const std::string text = render(of_a_prospect());
  for (const char* title :
       {"kept", "to win", "QUIET", "WEEK", "CHANNEL", "HOUR", "INTRODUCERS", "FAR", "FOLKLORE"})
    CHECK_FALSE(tells(text, title));
}

TEST_CASE("a median of four is not told, one of five is") {
  Statistics statistics = of_a_prospect();
  statistics.first_meeting = {.count = 4, .twice = 17};
  CHECK(tells(render(statistics),
              "touches to meet       -  too few to tell (4 of 5 needed); the goal is 8 to 12"));
  CHECK_FALSE(tells(render(statistics), "8.5"));
  statistics.first_meeting.count = 5;
  CHECK(tells(render(statistics), "8.5  median of 5 first meetings; the goal is 8 to 12"));
}

TEST_CASE("a share of four is not told, one of five is; the counts are told always") {
  Statistics statistics = of_a_prospect();
  statistics.on_time = 3;
  statistics.late = 1;
  CHECK(tells(render(statistics), "too few to tell (4 of 5 needed): 3 on time, 1 late, 0 missed"));
  statistics.missed = 1;
  CHECK(tells(render(statistics), "60.0%  of contacts: 3 on time, 1 late, 1 missed"));
}

TEST_CASE("who is late now is only pointed at when the numbers are of today") {
  Statistics statistics = of_a_prospect();
  statistics.quiet[2] = 1;
  CHECK(tells(render(statistics), "see fu overdue owner:dana"));
  statistics.period.to = nov(19);
  CHECK_FALSE(tells(render(statistics), "see fu overdue owner:dana"));
}

TEST_CASE("of many weeks the last twelve are shown, of a dozen without anything none") {
  Statistics statistics = of_a_prospect();
  for (int week = 0; week < 15; ++week)
    statistics.weeks.push_back({.monday = nov(16) - Days{7 * (14 - week)}, .contacts = week == 0 ? 5U : 0U});
  CHECK(tells(render(statistics), "nothing in the last 12 weeks; all: --json"));
  statistics.weeks.back().contacts = 3;
  CHECK(tells(render(statistics), "the last 12; 3 weeks before: --json"));
  CHECK(tells(render(statistics), "  contacts ···········█\n"));
}

TEST_CASE("no line is wider than the terminal, nor does one end in blanks") {
  Statistics statistics = of_a_prospect();
  statistics.contacts = statistics.touches = 12345;
  statistics.attempts = 999;
  statistics.until_won = {.count = 12, .twice = 25};
  statistics.won_undated = 3;
  statistics.won_after_fifth = {.part = 10, .whole = 12};
  statistics.quiet = {1, 2, 3, 4, 5, 600};
  statistics.quiet_after_one = {.part = 2, .whole = 614};
  statistics.never_contacted = 4;
  statistics.on_time = 10;
  statistics.weeks.assign(20, {.monday = nov(16), .contacts = 1});
  statistics.channels = {{.via = "call", .contacts = 12000, .touches = 12000},
                         {.via = "a carrier pigeon", .contacts = 345}};
  statistics.outcomes = {{.via = "call", .outcome = "reached", .contacts = 11999},
                         {.via = "call", .outcome = "they were away for long", .contacts = 1},
                         {.via = "a carrier pigeon", .contacts = 345}};
  statistics.hours = {{.hour = 9, .answered = {.part = 5, .whole = 8}},
                      {.hour = 10, .answered = {.part = 0, .whole = 1}}};
  statistics.best_hours = {9};
  statistics.introducers = {
      {.id = "somebody-with-a-long-name", .name = "Somebody With A Long Name", .meetings = 1, .leads = 2}};
  statistics.funnel = {{.stage = "lead", .prospects = 12}, {.stage = "won", .prospects = 1}};
  for (const std::size_t width : std::vector<std::size_t>{40, 60, 80, 120}) {
    for (const std::string& line : split(render(statistics, width), '\n')) {
      CHECK_MESSAGE(display_width(line) <= width, line);
      CHECK_MESSAGE(!line.ends_with(' '), line);
    }
  }
}

TEST_CASE("text from files is safe") {
  Statistics statistics = of_a_prospect();
  statistics.channels = {{.via = "call\x1b[31m", .contacts = 1}};
  statistics.outcomes = {{.via = "call\x1b[31m", .outcome = "\xe2\x80\xae", .contacts = 1}};
  statistics.introducers = {{.id = "x", .name = "\x07"}};
  statistics.funnel = {{.stage = "\x1b]0;x", .prospects = 1}};
  CHECK(render(statistics).find('\x1b') == std::string::npos);
  CHECK(render(statistics).find('\x07') == std::string::npos);
  CHECK(render(statistics).find("\xe2\x80\xae") == std::string::npos);
}

}  // namespace
}  // namespace fu::views
