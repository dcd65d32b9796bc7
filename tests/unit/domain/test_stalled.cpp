// Deals that stand still. 20 November 2026 is today.
#include "domain/stalled.hpp"

#include <doctest/doctest.h>

#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::day;
using testing::nov;

const Day today = nov(20);

Rules make_rules() {
  Rules rules;
  rules.default_cadence = "walk";
  rules.cadences = {{.name = "walk", .steps = {{.wait = {1, 1, Unit::weeks}}}}};
  rules.outcomes = {{.name = "voicemail", .touch = false}};
  rules.stages = {{.name = "lead", .chance = 5},
                  {.name = "meeting", .chance = 25},
                  {.name = "won", .chance = 100, .closed = true}};
  rules.stalled = {.touches = 2, .days = 10};
  return rules;
}

const Rules rules = make_rules();

LogEntry call(int day) { return {.date = nov(day), .via = "call"}; }
LogEntry moved(int day, const std::string& stage) { return {.date = nov(day), .stage = stage}; }

std::string tell(const Prospect& prospect) {
  const Listed item{.prospect = prospect, .state = compute_state(prospect, rules, today)};
  const auto still = find_standstill(item, rules, today);
  if (!still) return "moves";
  return format_day(still->since) + " " + std::to_string(still->days) + " days " +
         std::to_string(still->touches) + " touches" +
         (still->judgement.empty() ? "" : " " + still->judgement);
}

Prospect with(std::vector<LogEntry> log, const std::string& stage = "meeting") {
  return {.id = "a", .added = nov(1), .stage = stage, .log = std::move(log)};
}

TEST_CASE("what stalls has had the touches and the days since its stage last changed") {
  const struct {
    const char* what;
    Prospect prospect;
    const char* told;
  } cases[] = {
      {"no change: from the first day, with all touches", with({call(2), call(3), call(4)}),
       "2026-11-01 19 days 3 touches"},
      {"exactly as many of both as the rules say", with({moved(10, "meeting"), call(11), call(12)}),
       "2026-11-10 10 days 2 touches"},
      {"a day too few", with({moved(11, "meeting"), call(12), call(13)}), "moves"},
      {"a touch too few", with({call(2), moved(3, "meeting"), call(4)}), "moves"},
      {"the touch of the entry itself does not count",
       with({{.date = nov(3), .via = "call", .stage = "meeting"}, call(4)}), "moves"},
      {"touches behind it on the same day do",
       with({{.date = nov(3), .via = "call", .stage = "meeting"}, call(3), call(4)}),
       "2026-11-03 17 days 2 touches"},
      {"attempts are no touches",
       with({moved(3, "meeting"), call(4), {.date = nov(5), .via = "call", .outcome = "voicemail"}}),
       "moves"},
      {"the same stage again is no change",
       with({moved(3, "meeting"), call(4), moved(5, "meeting"), call(6), moved(19, "meeting")}),
       "2026-11-03 17 days 2 touches"},
      {"nor is the first stage at the beginning", with({moved(9, "lead"), call(10), call(11)}, "lead"),
       "2026-11-01 19 days 2 touches"},
      {"back again is one", with({moved(3, "meeting"), moved(4, "lead"), call(5), call(6)}, "lead"),
       "2026-11-04 16 days 2 touches"},
      {"entries count in the order of their days", with({call(8), call(9), moved(3, "meeting")}),
       "2026-11-03 17 days 2 touches"},
      {"entries to come do not count", with({call(2), call(3), moved(21, "meeting")}),
       "2026-11-01 19 days 2 touches"},
      {"an unknown stage is open", with({call(2), call(3)}, "zebra"), "2026-11-01 19 days 2 touches"},
      {"a snooze hides nothing", with({call(2), call(3), {.date = nov(4), .next = nov(30)}}),
       "2026-11-01 19 days 2 touches"},
      {"the last judgement is told",
       with({call(2), call(3), {.date = nov(4), .judge = "curious"}, {.date = nov(5), .judge = "serious"}}),
       "2026-11-01 19 days 2 touches serious"},
      {"a closed deal does not stall", with({call(2), call(3)}, "won"), "moves"},
      {"nor one that is stopped", with({call(2), call(3), {.date = nov(4), .stop = StopReason::asked}}),
       "moves"},
      {"nor one with a promise", with({call(2), call(3), {.date = nov(4), .via = "call", .next = nov(30)}}),
       "moves"},
      {"nor one with a promise that is late",
       with({call(2), call(3), {.date = nov(4), .via = "call", .next = nov(6)}}), "moves"},
      {"a promise that was kept hides nothing",
       with({call(2), {.date = nov(4), .via = "call", .next = nov(6)}, call(6)}),
       "2026-11-01 19 days 3 touches"},
      {"without `added` the log begins",
       {.stage = "lead", .log = {call(9), call(3)}},
       "2026-11-03 17 days 2 touches"},
      {"nothing at all", {.stage = "lead"}, "moves"},
      {"an introducer has no deal",
       {.type = ProspectType::introducer, .added = nov(1), .stage = "lead", .log = {call(2), call(3)}},
       "moves"},
      {"a customer may have one",
       {.type = ProspectType::customer, .added = nov(1), .stage = "lead", .log = {call(2), call(3)}},
       "2026-11-01 19 days 2 touches"},
      {"added after today", {.added = nov(30), .stage = "lead", .log = {call(2), call(3)}}, "moves"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.what);
    CHECK(tell(one.prospect) == one.told);
  }
}

}  // namespace
}  // namespace fu
