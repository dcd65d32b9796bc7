// Statistics of small books, with numbers counted by hand. November 2026 begins on a Sunday.
#include "domain/gathered_statistics.hpp"

#include <doctest/doctest.h>

#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::day;
using testing::nov;

/// One step, a week, for ever.
Rules make_rules() {
  Rules rules;
  rules.default_cadence = "weekly";
  rules.cadences = {{.name = "weekly", .steps = {{.wait = {1, 1, Unit::weeks}}}}};
  rules.outcomes = {{.name = "busy", .touch = false}};
  rules.stages = {
      {.name = "lead"}, {.name = "won", .chance = 100, .closed = true}, {.name = "lost", .closed = true}};
  return rules;
}

const Rules rules = make_rules();

/// Each prospect in a part of its own.
Statistics count(const std::vector<Prospect>& prospects, const Period& period) {
  GatheredStatistics all(rules, period);
  for (const Prospect& prospect : prospects) {
    GatheredStatistics part(rules, period);
    part.add_lead(prospect);
    part.add(prospect, derive(prospect, rules, period.to));
    all.join(std::move(part));
  }
  return all.finish();
}

/// So many touches, day after day from 1 October on.
std::vector<LogEntry> touches(int number) {
  std::vector<LogEntry> log;
  for (int i = 0; i < number; ++i) log.push_back({.date = day("2026-10-01") + Days{i}, .via = "call"});
  return log;
}

const Period until_20{.from = std::nullopt, .to = nov(20)};

TEST_CASE("gone quiet: contacted, and five working days late or more") {
  // The window of one touch on Friday 6th ends on Friday 13th: five working days later is the 20th.
  const Prospect prospect{.stage = "lead", .log = {{.date = nov(6), .via = "call"}}};
  CHECK(count({prospect}, until_20).quiet == std::array<std::size_t, 6>{0, 1, 0, 0, 0, 0});
  CHECK(count({prospect}, {.from = std::nullopt, .to = nov(19)}).quiet[1] == 0);
}

TEST_CASE("gone quiet by the touches that they had; attempts are no touches") {
  std::vector<Prospect> prospects;
  for (const int number : {1, 1, 2, 4, 5, 9}) prospects.push_back({.stage = "lead", .log = touches(number)});
  prospects.push_back({.stage = "lead", .log = {{.date = nov(2), .via = "call", .outcome = "busy"}}});
  const Statistics statistics = count(prospects, until_20);
  CHECK(statistics.quiet == std::array<std::size_t, 6>{1, 2, 1, 0, 1, 2});
  CHECK(statistics.quiet_after_one == Share{.part = 2, .whole = 6});
}

TEST_CASE("introducers, closed deals, the stopped and those who were never contacted have not gone quiet") {
  std::vector<LogEntry> stopped = touches(1);
  stopped.back().stop = StopReason::asked;
  const Statistics statistics = count({{.type = ProspectType::introducer, .stage = "lead", .log = touches(1)},
                                       {.stage = "won", .log = touches(1)},
                                       {.stage = "lost", .log = touches(1)},
                                       {.stage = "lead", .log = stopped},
                                       {.added = nov(2), .stage = "lead"}},
                                      until_20);
  CHECK(statistics.quiet == std::array<std::size_t, 6>{});
}

TEST_CASE("never contacted: in the book, not stopped, no contact; a note is none") {
  const Statistics statistics =
      count({{.added = nov(2)},
             {},
             {.log = {{.date = nov(3), .note = "heard of them"}}},
             {.added = nov(21)},                                      // not yet there
             {.log = {{.date = nov(3), .stop = StopReason::asked}}},  // never to be contacted
             {.log = {{.date = nov(3), .via = "call", .outcome = "busy"}}}},
            until_20);
  CHECK(statistics.never_contacted == 3);
  CHECK(statistics.prospects == 6);
}

TEST_CASE("touches until the first meeting: the median of those whose first one lies in the period") {
  std::vector<Prospect> prospects;
  for (const int before : {0, 1, 2, 4}) {
    Prospect prospect{.log = touches(before)};
    prospect.log.push_back({.date = nov(4), .via = "visit"});
    prospect.log.push_back({.date = nov(19), .via = "visit"});
    prospects.push_back(prospect);
  }
  prospects.push_back(prospects[0]);
  prospects.back().type = ProspectType::introducer;
  const Statistics statistics = count(prospects, until_20);
  CHECK(statistics.first_meeting == Median{.count = 4, .twice = 5});  // 1, 2, 3 and 5 touches
  CHECK(count(prospects, {.from = nov(5), .to = nov(20)}).first_meeting.count == 0);
}

TEST_CASE("won: touches up to the entry, five of them before it, and those whose day no log has") {
  std::vector<Prospect> prospects;
  for (const int before : {2, 4, 5, 6}) {
    Prospect prospect{.stage = "won", .log = touches(before)};
    prospect.log.push_back({.date = nov(4), .via = "call", .stage = "won"});
    prospects.push_back(prospect);
  }
  prospects.push_back({.stage = "won", .log = touches(7)});
  const Statistics statistics = count(prospects, until_20);
  CHECK(statistics.until_won == Median{.count = 4, .twice = 11});  // 3, 5, 6 and 7
  CHECK(statistics.won_after_fifth == Share{.part = 2, .whole = 4});
  CHECK(statistics.won_undated == 1);
  CHECK(count(prospects, {.from = nov(4), .to = nov(20)}).won_undated == 0);
  CHECK(count(prospects, {.from = nov(5), .to = nov(20)}).until_won.count == 0);
}

TEST_CASE("new prospects count in the week of their first day") {
  const Statistics statistics =
      count({{.added = nov(3), .log = {{.date = nov(9), .via = "call"}}},
             {.log = {{.date = nov(12), .note = "a card"}, {.date = nov(10), .via = "call"}}}},
            until_20);
  REQUIRE(statistics.weeks.size() == 3);
  CHECK(statistics.weeks[0].added == 1);
  CHECK(statistics.weeks[1].added == 1);
}

TEST_CASE("kept is the share of those on time, of all that were to be made") {
  const Statistics statistics{.on_time = 6, .late = 2, .missed = 1};
  CHECK(kept(statistics) == Share{.part = 6, .whole = 9});
}

TEST_CASE("an empty book has no numbers") {
  const Statistics statistics = count({}, until_20);
  CHECK(statistics.prospects == 0);
  CHECK(statistics.weeks.empty());
  CHECK(kept(statistics).whole == 0);
}

}  // namespace
}  // namespace fu
