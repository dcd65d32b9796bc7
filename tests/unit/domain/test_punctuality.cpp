// Whether contacts came in time. November 2026 begins on a Sunday; Monday to Friday are worked.
#include "domain/punctuality.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::nov;

/// `weekly`: at once, then every week. `strict` ends contact when it hears `enough`, the book does not.
Rules make_rules() {
  Rules rules;
  rules.default_cadence = "weekly";
  rules.cadences = {
      {.name = "weekly", .steps = {{.wait = {0, 0, Unit::days}}, {.wait = {1, 1, Unit::weeks}}}},
      {.name = "daily", .steps = {{.wait = {1, 1, Unit::working_days}}}},
      {.name = "strict",
       .steps = {{.wait = {1, 1, Unit::weeks}}},
       .outcomes = {{.name = "enough", .stop = StopReason::asked}}},
  };
  rules.outcomes = {{.name = "enough"}, {.name = "busy", .touch = false}};
  return rules;
}

const Rules rules = make_rules();

/// "on time 2, late 9, missed 16": what counts, and for which day of November.
std::string tell(const Prospect& prospect, Day last_day) {
  std::vector<std::string> words;
  const State state = compute_state(prospect, rules, last_day);
  for (const Reckoned& reckoned : reckon(prospect, state, rules, last_day)) {
    const std::string what = reckoned.what == Punctuality::on_time ? "on time "
                             : reckoned.what == Punctuality::late  ? "late "
                                                                   : "missed ";
    words.push_back(what + std::to_string(days_between(nov(1), reckoned.day) + 1));
  }
  return join(words, ", ");
}

TEST_CASE(
    "a contact within its window is on time on its day, a later one is late on the last day of the window") {
  // Due at once from Monday 2nd; then on the 9th; the third was to come on the 17th, a week after the 10th.
  const Prospect prospect{.added = nov(2),
                          .log = {{.date = nov(2), .via = "call"},
                                  {.date = nov(10), .via = "call"},
                                  {.date = nov(17), .via = "call"}}};
  CHECK(tell(prospect, nov(20)) == "on time 2, late 9, on time 17");
}

TEST_CASE("an early contact is on time, and a weekend makes nobody late") {
  const Prospect early{.added = nov(2),
                       .log = {{.date = nov(2), .via = "call"}, {.date = nov(5), .via = "call"}}};
  CHECK(tell(early, nov(6)) == "on time 2, on time 5");
  const Prospect weekend{.added = nov(6), .log = {{.date = nov(8), .via = "call"}}};
  CHECK(tell(weekend, nov(8)) == "on time 8");  // due on Friday 6th; no working day has passed on Sunday
}

TEST_CASE("who is overdue on the last day is missed, who is due is not") {
  const Prospect prospect{.added = nov(2), .log = {{.date = nov(2), .via = "call"}}};
  CHECK(tell(prospect, nov(9)) == "on time 2");
  CHECK(tell(prospect, nov(10)) == "on time 2, missed 9");
}

TEST_CASE("a contact before a promised day leaves the promise standing and counts neither way") {
  const Prospect prospect{.added = nov(2),
                          .log = {{.date = nov(2), .via = "call", .next = nov(12)},
                                  {.date = nov(4), .via = "email"},
                                  {.date = nov(12), .via = "call"}}};
  CHECK(tell(prospect, nov(12)) == "on time 2, on time 12");
  CHECK(tell(prospect, nov(4)) == "on time 2");
}

TEST_CASE("contacts made while stopped do not count, nor is anybody missed then") {
  const Prospect prospect{
      .added = nov(2),
      .log = {{.date = nov(2), .via = "call", .stop = StopReason::asked}, {.date = nov(20), .via = "email"}}};
  CHECK(tell(prospect, nov(30)) == "on time 2");
}

TEST_CASE("a mark counts from its own place on: what is written later does not change the past") {
  const Prospect prospect{.added = nov(2),
                          .cadence = "daily",
                          .log = {{.date = nov(2), .cadence = "weekly"},
                                  {.date = nov(2), .via = "call"},
                                  {.date = nov(9), .via = "call"},
                                  {.date = nov(9), .cadence = "daily"},
                                  {.date = nov(11), .via = "call"}}};
  // Had daily been in force from the beginning, the 9th would have been late since the 3rd.
  CHECK(tell(prospect, nov(11)) == "on time 2, on time 9, late 10");
}

TEST_CASE("a mark looks back on stops with the outcomes of the book") {
  const Prospect prospect{.added = nov(2),
                          .cadence = "strict",
                          .log = {{.date = nov(3), .via = "call", .outcome = "enough"},
                                  {.date = nov(4), .via = "call"},
                                  {.date = nov(5), .cadence = "strict"},
                                  {.date = nov(6), .via = "call"}}};
  CHECK(tell(prospect, nov(6)) == "on time 3, on time 6");
}

TEST_CASE("entries of the future and an empty log count nothing") {
  CHECK(tell({.log = {{.date = nov(25), .via = "call"}}}, nov(20)).empty());
  CHECK(tell({}, nov(20)).empty());
}

}  // namespace
}  // namespace fu
