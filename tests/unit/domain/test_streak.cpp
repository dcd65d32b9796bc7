// Working days on end on which enough people were contacted. 20 November 2026 is a Friday.
#include "domain/streak.hpp"

#include <doctest/doctest.h>

#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::nov;

constexpr Workdays monday_to_friday{true, true, true, true, true, false, false};

LogEntry call(int day, std::string by = {}) {
  return {.date = nov(day), .via = "call", .outcome = "voicemail", .by = std::move(by)};
}

/// `people` on each of those days.
PeopleByDay contacted(const std::vector<int>& days, int people = 2, int today = 20) {
  PeopleByDay by_day(nov(today), "dana");
  for (int person = 0; person < people; ++person) {
    Prospect prospect;
    for (const int day : days) prospect.log.push_back(call(day, "dana"));
    by_day.add(prospect);
  }
  return by_day;
}

int days_on_end(const PeopleByDay& people, int today = 20, const std::vector<DayRange>& off = {}) {
  return streak(people, 2, nov(today), WorkCalendar(monday_to_friday, off));
}

TEST_CASE("it ends today, or yesterday as long as today's goal is not reached") {
  CHECK(days_on_end(contacted({17, 18, 19, 20})) == 4);
  CHECK(days_on_end(contacted({17, 18, 19})) == 3);
  CHECK(days_on_end(contacted({17, 18})) == 0);
  CHECK(days_on_end(contacted({16, 17, 19, 20})) == 2);
  CHECK(days_on_end(contacted({20})) == 1);
  CHECK(days_on_end(contacted({})) == 0);
}

TEST_CASE("days that do not work neither break it nor count") {
  CHECK(days_on_end(contacted({12, 13, 16, 17})) == 0);
  CHECK(days_on_end(contacted({12, 13, 16, 17}), 18) == 4);                       // a weekend between
  CHECK(days_on_end(contacted({12, 13, 14, 15, 16, 17}), 18) == 4);               // worked on
  CHECK(days_on_end(contacted({12, 16, 17}), 18, {{nov(13), nov(13)}}) == 3);     // a holiday
  CHECK(days_on_end(contacted({10, 19, 20}), 20, {{nov(11), nov(18)}}) == 3);     // absence
  CHECK(days_on_end(contacted({18, 19, 20}, 2, 22), 22) == 3);                    // seen from a Sunday
  CHECK(days_on_end(contacted({19, 20}, 2, 22), 22, {{nov(20), nov(20)}}) == 1);  // worked on a holiday
}

TEST_CASE("a day counts with as many different people as the goal says") {
  CHECK(days_on_end(contacted({19, 20}, 1)) == 0);
  CHECK(days_on_end(contacted({19, 19, 20, 20}, 1)) == 0);
  CHECK(days_on_end(contacted({19, 20, 19}, 1)) == 0);  // a log that is out of order
  PeopleByDay people = contacted({19, 20}, 1);
  people.join(contacted({19}, 1));
  CHECK(people.on(nov(19)) == 2);
  CHECK(people.on(nov(20)) == 1);
  CHECK(days_on_end(people) == 1);
  people.add_today();
  CHECK(days_on_end(people) == 2);
  CHECK(streak(people, 0, nov(20), WorkCalendar(monday_to_friday, {})) == 2);  // one at least
}

TEST_CASE("only contacts count that are mine, or nobody's, up to today") {
  PeopleByDay people(nov(20), "dana");
  Prospect prospect;
  prospect.log = {call(19, "sam"), {.date = nov(20), .note = "no contact"}, call(18), call(21, "dana")};
  people.add(prospect);
  CHECK(people.on(nov(18)) == 1);
  for (const int day : {19, 20, 21}) CHECK(people.on(nov(day)) == 0);
  CHECK(people.earliest() == nov(18));

  PeopleByDay everybodys(nov(20), "");
  everybodys.add(prospect);
  CHECK(everybodys.on(nov(19)) == 1);
}

}  // namespace
}  // namespace fu
