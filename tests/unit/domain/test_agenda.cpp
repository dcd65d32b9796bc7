// Plans of coming contacts, and agendas that are levelled. November 2026 begins on a Sunday.
#include "domain/agenda.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/text.hpp"
#include "domain/urgency.hpp"
#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::day;
using testing::nov;

constexpr Workdays monday_to_friday{true, true, true, true, true, false, false};

Rules make_rules() {
  Rules rules;
  rules.calendar = Calendar(monday_to_friday, {}, {{"dana", {nov(3), nov(4)}}});
  rules.default_cadence = "walk";
  rules.channels = {"call", "email"};
  rules.cadences = {
      {.name = "walk",
       .steps = {{.wait = {0, 0, Unit::days}, .via = {"call"}},
                 {.wait = {2, 4, Unit::days}, .times = 2, .via = {"email", "call"}}},
       .then = "long"},
      {.name = "long", .steps = {{.wait = {1, 1, Unit::months}}}},
      {.name = "first", .steps = {{.wait = {0, 4, Unit::days}}}, .priority = 1},
      {.name = "waiting", .steps = {{.wait = {0, 9, Unit::days}}}},
      {.name = "at-once", .steps = {{.wait = {0, 0, Unit::days}}}},
  };
  return rules;
}

const Rules rules = make_rules();

std::string tell_plan(const Prospect& prospect, Day today, std::size_t number) {
  std::vector<std::string> contacts;
  for (const Coming& coming : plan_ahead(prospect, rules, today, number)) {
    contacts.push_back(format_short_day(coming.day, Today(today)) + " " + coming.state.cadence().name + " " +
                       std::to_string(coming.state.step()) + "." + std::to_string(coming.state.repetition()) +
                       " " + coming.state.via);
  }
  return join(contacts, ", ");
}

TEST_CASE("a plan supposes that each contact is done on its day") {
  const Prospect prospect{.added = nov(2), .cadence = "walk"};
  CHECK(tell_plan(prospect, nov(2), 6) ==
        "2 Nov walk 1.1 call, 4 Nov walk 2.1 email, 6 Nov walk 2.2 call, 7 Dec long 1.1 , 7 Jan 2027 long "
        "1.2 , "
        "8 Feb 2027 long 1.3 ");  // 6 December and 7 February are Sundays
  CHECK(tell_plan(prospect, nov(2), 1) == "2 Nov walk 1.1 call");
  CHECK(tell_plan(prospect, nov(2), 0).empty());
}

TEST_CASE("a plan begins today where the contact is overdue, and is the same whoever computes it later") {
  const Prospect prospect{.added = nov(2), .cadence = "walk"};
  CHECK(tell_plan(prospect, nov(5), 2) == "5 Nov walk 1.1 call, 9 Nov walk 2.1 email");
  Prospect later = prospect;
  later.log = {{.date = nov(5), .via = "call"}};
  CHECK(tell_plan(later, nov(5), 1) == "9 Nov walk 2.1 email");
}

TEST_CASE("a pin fixes the next contact only") {
  const Prospect prospect{
      .cadence = "walk",
      .log = {{.date = nov(2), .via = "email", .next = nov(14), .note = "after the fair"}}};
  CHECK(tell_plan(prospect, nov(2), 3) == "14 Nov walk 2.1 email, 16 Nov walk 2.2 call, 16 Dec long 1.1 ");
  CHECK(plan_ahead(prospect, rules, nov(2), 1).front().state.say == "after the fair");
}

TEST_CASE("a time goes with the pinned contact only") {
  const Prospect prospect{.cadence = "walk",
                          .log = {{.date = nov(2), .via = "call", .next = nov(5), .at = "14:30"}}};
  const std::vector<Coming> plan = plan_ahead(prospect, rules, nov(2), 2);
  CHECK(plan.at(0).state.at == "14:30");
  CHECK(plan.at(1).state.at.empty());
}

TEST_CASE("the stopped have no plan") {
  const Prospect prospect{.cadence = "walk", .log = {{.date = nov(2), .stop = StopReason::decided}}};
  CHECK(plan_ahead(prospect, rules, nov(2), 3).empty());
}

/// Somebody on the agenda of Monday, 2 November, and the day that levelling gives.
struct Guest {
  Prospect prospect;
  std::string_view day;
};

Prospect on(std::string cadence, Day added, std::string owner = {}) {
  return {.owner = std::move(owner), .added = added, .cadence = std::move(cadence)};
}

Prospect promised(Day on) {
  return {.cadence = "walk", .log = {{.date = nov(1), .via = "call", .next = on}}};
}

/// `guests` in any order that keeps those of equal urgency.
void check_levelled(std::vector<Guest> guests, int capacity) {
  const Day today = nov(2);
  std::vector<std::pair<State, Guest>> states;
  states.reserve(guests.size());
  for (const Guest& guest : guests) states.emplace_back(compute_state(guest.prospect, rules, today), guest);
  std::stable_sort(states.begin(), states.end(),
                   [](const auto& a, const auto& b) { return compare_urgency(a.first, b.first) < 0; });
  std::vector<Waiting> waiting;
  for (const auto& [state, guest] : states)
    waiting.push_back({.state = &state, .owner = guest.prospect.owner});
  const std::vector<Day> days = level(waiting, rules.calendar, today, capacity);
  REQUIRE(days.size() == waiting.size());
  for (std::size_t i = 0; i < days.size(); ++i) {
    CAPTURE(i);
    CHECK(format_short_day(days[i], Today(today)) == states[i].second.day);
  }
}

TEST_CASE("everybody stays on the day due where there is room") {
  check_levelled(
      {{on("walk", nov(2)), "2 Nov"}, {on("walk", nov(3)), "3 Nov"}, {on("walk", nov(2)), "2 Nov"}}, 2);
}

TEST_CASE("who finds no room moves to the next working day, beyond the last day if need be") {
  check_levelled({{on("at-once", nov(2)), "2 Nov"},
                  {on("at-once", nov(2)), "3 Nov"},
                  {on("at-once", nov(2)), "4 Nov"},
                  {on("at-once", nov(2)), "5 Nov"},
                  {on("at-once", nov(2)), "6 Nov"},
                  {on("at-once", nov(2)), "9 Nov"}},
                 1);
}

TEST_CASE("a day due on a weekend is placed on a working day") {
  check_levelled({{on("at-once", nov(7)), "9 Nov"}, {on("at-once", nov(8)), "10 Nov"}}, 1);
}

TEST_CASE("the overdue are placed from today on") {
  check_levelled(
      {{on("at-once", nov(1)), "2 Nov"}, {{.added = day("2026-10-01"), .cadence = "at-once"}, "2 Nov"}}, 2);
}

TEST_CASE("priority comes before the last day, the last day before the rest") {
  check_levelled({{on("waiting", nov(2)), "4 Nov"},  // may wait until the 11th
                  {on("at-once", nov(2)), "3 Nov"},  // should be today
                  {on("first", nov(2)), "2 Nov"}},   // goes first, though it may wait until the 6th
                 1);
}

TEST_CASE("pins stay on their day, full or not, weekend or not, and take up room") {
  check_levelled({{promised(nov(2)), "2 Nov"},
                  {promised(nov(2)), "2 Nov"},
                  {promised(nov(7)), "7 Nov"},
                  {{.cadence = "walk", .log = {{.date = nov(1), .next = nov(3)}}}, "3 Nov"},
                  {on("first", nov(2)), "4 Nov"}},
                 1);
}

TEST_CASE("each owner has a diary, and works on the days of that owner; nobody's are counted together") {
  check_levelled({{on("at-once", nov(2), "dana"), "2 Nov"},
                  {on("at-once", nov(2), "dana"), "5 Nov"},  // away on the 3rd and 4th
                  {on("at-once", nov(2), "sam"), "2 Nov"},
                  {on("at-once", nov(2), "sam"), "3 Nov"},
                  {on("at-once", nov(2)), "2 Nov"},
                  {on("at-once", nov(2)), "3 Nov"}},
                 1);
}

TEST_CASE("a thousand on one day are spread without a gap") {
  const std::vector<Prospect> prospects(1000, on("at-once", nov(2)));
  const State state = compute_state(prospects.front(), rules, nov(2));
  const std::vector<Waiting> waiting(prospects.size(), Waiting{.state = &state, .owner = {}});
  std::vector<Day> days = level(waiting, rules.calendar, nov(2), 4);
  const WorkCalendar& calendar = rules.calendar.of("");
  for (std::size_t i = 0; i < days.size(); ++i) {
    CHECK(days[i] == calendar.plus(nov(2), static_cast<int>(i / 4), Unit::working_days));
  }
}

}  // namespace
}  // namespace fu
