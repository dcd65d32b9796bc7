// First meetings and sales, and the touches before them.
#include "domain/milestones.hpp"

#include <doctest/doctest.h>

#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::nov;

Rules make_rules() {
  Rules rules;
  rules.default_cadence = "weekly";
  rules.cadences = {{.name = "weekly", .steps = {{.wait = {1, 1, Unit::weeks}}}}};
  rules.outcomes = {{.name = "met"}, {.name = "busy", .touch = false}};
  rules.stages = {{.name = "lead", .chance = 5},
                  {.name = "sure", .chance = 100},
                  {.name = "won", .chance = 100, .closed = true},
                  {.name = "lost", .closed = true}};
  return rules;
}

const Rules rules = make_rules();

Milestones milestones(const Prospect& prospect, Day last_day = nov(30)) {
  return find_milestones(prospect, derive(prospect, rules, last_day).moves, rules);
}

TEST_CASE("the first meeting is counted with its own touch, attempts are not") {
  const Milestones found = milestones({.log = {{.date = nov(2), .via = "call", .outcome = "busy"},
                                               {.date = nov(3), .via = "call"},
                                               {.date = nov(4), .note = "no contact"},
                                               {.date = nov(5), .via = "event", .outcome = "met"},
                                               {.date = nov(6), .via = "visit"}}});
  REQUIRE(found.first_meeting);
  CHECK(found.first_meeting->day == nov(5));
  CHECK(found.first_meeting->touches == 2);
  CHECK(found.meetings == 2);
}

TEST_CASE("a meeting that was no touch is none") {
  CHECK(milestones({.log = {{.date = nov(2), .via = "meeting", .touch = false}}}).meetings == 0);
  CHECK(milestones({.log = {{.date = nov(2), .outcome = "met"}}}).meetings == 0);  // without via: an event
}

TEST_CASE("won is the first entry, by day, with a stage that is closed with 100 %") {
  const Milestones found = milestones({.log = {{.date = nov(9), .via = "call", .stage = "won"},
                                               {.date = nov(2), .via = "call", .stage = "sure"},
                                               {.date = nov(3), .via = "call"},
                                               {.date = nov(10), .via = "call", .stage = "won"}}});
  REQUIRE(found.won);
  CHECK(found.won->day == nov(9));
  CHECK(found.won->touches == 3);
  CHECK(found.won->touches_before == 2);
}

TEST_CASE("an event wins without a touch, and what comes after the last day has not been won") {
  const Prospect prospect{.log = {{.date = nov(2), .via = "call"}, {.date = nov(9), .stage = "won"}}};
  REQUIRE(milestones(prospect).won);
  CHECK(milestones(prospect).won->touches == 1);
  CHECK_FALSE(milestones(prospect, nov(8)).won);
  CHECK(is_won(prospect, rules, nov(9)));
  CHECK_FALSE(is_won(prospect, rules, nov(8)));
  CHECK(is_won({.stage = "won"}, rules, nov(8)));
  CHECK_FALSE(is_won({.stage = "lost"}, rules, nov(8)));
  CHECK_FALSE(is_won({.stage = "unheard-of"}, rules, nov(8)));
}

}  // namespace
}  // namespace fu
