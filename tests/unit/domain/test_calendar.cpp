// Rolling, adding and counting working days. November 2026 begins on a Sunday.
#include "domain/calendar.hpp"

#include <doctest/doctest.h>

#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::day;
using testing::nov;

constexpr Workdays monday_to_friday{true, true, true, true, true, false, false};
constexpr Workdays mondays{true, false, false, false, false, false, false};
constexpr Workdays all_week{true, true, true, true, true, true, true};

WorkCalendar with_holidays(std::vector<DayRange> off) { return {monday_to_friday, std::move(off)}; }

TEST_CASE("a day works when its weekday does and it lies in no holiday, both ends included") {
  const WorkCalendar calendar = with_holidays({{nov(10), nov(12)}});
  for (const int working : {2, 3, 4, 5, 6, 9, 13, 16}) {
    CAPTURE(working);
    CHECK(calendar.works(nov(working)));
  }
  for (const int off : {1, 7, 8, 10, 11, 12, 14, 15}) {
    CAPTURE(off);
    CHECK_FALSE(calendar.works(nov(off)));
  }
}

TEST_CASE("rolling goes to the first working day on or after") {
  const WorkCalendar calendar = with_holidays({{nov(9), nov(10)}});
  struct Case {
    int from, to;
  };
  for (const auto& [from, to] :
       {Case{4, 4}, Case{6, 6}, Case{7, 11}, Case{8, 11}, Case{9, 11}, Case{10, 11}}) {
    CAPTURE(from);
    CHECK(calendar.roll(nov(from)) == nov(to));
  }
}

TEST_CASE("time is added and then rolled; working days are counted") {
  const WorkCalendar calendar = with_holidays({{day("2026-12-25"), day("2026-12-25")}});
  struct Case {
    std::string_view from;
    int count;
    Unit unit;
    std::string_view unrolled, to;
  };
  for (const auto& [from, count, unit, unrolled, to] : {
           Case{"2026-11-03", 0, Unit::days, "2026-11-03", "2026-11-03"},
           Case{"2026-11-07", 0, Unit::days, "2026-11-07", "2026-11-09"},
           Case{"2026-11-05", 3, Unit::days, "2026-11-08", "2026-11-09"},
           Case{"2026-11-03", 1, Unit::weeks, "2026-11-10", "2026-11-10"},
           Case{"2026-11-07", 2, Unit::weeks, "2026-11-21", "2026-11-23"},
           Case{"2026-12-18", 1, Unit::weeks, "2026-12-25", "2026-12-28"},
           Case{"2027-01-31", 1, Unit::months, "2027-02-28", "2027-03-01"},
           Case{"2024-01-31", 1, Unit::months, "2024-02-29", "2024-02-29"},
           Case{"2026-11-25", 1, Unit::months, "2026-12-25", "2026-12-28"},
           Case{"2024-02-29", 1, Unit::years, "2025-02-28", "2025-02-28"},
           Case{"2026-11-03", 1, Unit::working_days, "2026-11-04", "2026-11-04"},
           Case{"2026-11-06", 1, Unit::working_days, "2026-11-09", "2026-11-09"},
           Case{"2026-11-07", 1, Unit::working_days, "2026-11-09", "2026-11-09"},
           Case{"2026-11-07", 2, Unit::working_days, "2026-11-10", "2026-11-10"},
           Case{"2026-12-24", 1, Unit::working_days, "2026-12-28", "2026-12-28"},
           Case{"2026-11-03", 0, Unit::working_days, "2026-11-03", "2026-11-03"},
           Case{"2026-11-07", 0, Unit::working_days, "2026-11-09", "2026-11-09"},
       }) {
    CAPTURE(from);
    CAPTURE(count);
    CHECK(calendar.plus_unrolled(day(from), count, unit) == day(unrolled));
    CHECK(calendar.plus(day(from), count, unit) == day(to));
  }
}

TEST_CASE("working days are counted after the first day, up to and including the last") {
  const WorkCalendar calendar = with_holidays({{nov(18), nov(19)}, {nov(21), nov(23)}});
  struct Case {
    int after, up_to, worked;
  };
  for (const auto& [after, up_to, worked] : {
           Case{5, 10, 3},   // Fri, Mon, Tue
           Case{5, 5, 0},    //
           Case{10, 5, 0},   // backwards
           Case{6, 8, 0},    // a weekend
           Case{6, 9, 1},    //
           Case{2, 9, 5},    // a week
           Case{1, 29, 17},  // 20 weekdays, less Wed, Thu, Mon
           Case{17, 18, 0},  // into a holiday
           Case{18, 19, 0},  // within it
           Case{18, 20, 1},  // out of it
           Case{20, 24, 1},  // over one that begins on a Saturday
       }) {
    CAPTURE(after);
    CAPTURE(up_to);
    CHECK(calendar.worked(nov(after), nov(up_to)) == worked);
  }
}

TEST_CASE("holidays may overlap, touch, and stand in any order") {
  const WorkCalendar calendar = with_holidays(
      {{nov(12), nov(13)}, {nov(3), nov(5)}, {nov(4), nov(4)}, {nov(5), nov(6)}, {nov(10), nov(11)}});
  CHECK(calendar.roll(nov(3)) == nov(9));
  CHECK(calendar.roll(nov(10)) == nov(16));
  CHECK(calendar.worked(nov(1), nov(16)) == 3);  // the Mondays
}

TEST_CASE("an absence is its owner's alone; holidays are everybody's") {
  const Calendar calendar(
      monday_to_friday, {{{nov(3), nov(3)}, "a holiday"}},
      {{"dana", {nov(4), nov(5)}}, {"dana", {nov(9), nov(9)}}, {"sam", {nov(6), nov(6)}}});
  struct Case {
    std::string_view owner;
    int rolled;
  };
  for (const auto& [owner, rolled] :
       {Case{"dana", 6}, Case{"sam", 4}, Case{"kim", 4}, Case{"", 4}, Case{"Dana", 4}}) {
    CAPTURE(owner);
    CHECK(calendar.of(owner).roll(nov(3)) == nov(rolled));
  }
  CHECK(calendar.of("dana").worked(nov(1), nov(10)) == 3);
  CHECK(calendar.of("sam").worked(nov(1), nov(10)) == 5);
  CHECK(calendar.of("").worked(nov(1), nov(10)) == 6);
}

TEST_CASE("an absence may touch holidays, and overlap them") {
  const Calendar calendar(
      monday_to_friday, {{{nov(4), nov(5)}, ""}, {{nov(9), nov(11)}, ""}},
      {{"dana", {nov(5), nov(6)}}, {"dana", {nov(11), nov(12)}}, {"dana", {nov(2), nov(2)}}});
  const WorkCalendar& dana = calendar.of("dana");
  CHECK(dana.roll(nov(2)) == nov(3));
  CHECK(dana.roll(nov(4)) == nov(13));
  CHECK(dana.plus(nov(1), 2, Unit::working_days) == nov(13));
  CHECK(dana.worked(nov(1), nov(13)) == 2);
  CHECK(dana.worked(nov(4), nov(12)) == 0);
  CHECK(calendar.of("").worked(nov(1), nov(13)) == 5);
}

TEST_CASE("ten years without a working day may be holidays and absences together") {
  const std::vector<Holiday> holidays{{{day("2028-01-01"), day("2031-12-31")}, ""}};
  const Calendar calendar(all_week, holidays,
                          {{"both", {day("2026-01-01"), day("2027-12-31")}},
                           {"both", {day("2032-01-01"), day("2035-12-31")}},
                           {"one day", {day("2026-01-01"), day("2027-12-31")}},
                           {"one day", {day("2032-01-02"), day("2035-12-31")}},
                           {"across", {day("2027-01-01"), day("2036-12-31")}}});
  CHECK(calendar.of("both").find_workless_decade().value() == day("2026-01-01"));
  CHECK(calendar.of("across").find_workless_decade().value() == day("2027-01-01"));
  CHECK_FALSE(calendar.of("one day").find_workless_decade().has_value());
  CHECK_FALSE(calendar.of("").find_workless_decade().has_value());

  const WorkCalendar long_holidays(all_week, {{day("2030-01-01"), day("2039-12-31")}});
  const auto with = [&](DayRange absence) {
    return WorkCalendar(long_holidays, {absence}).find_workless_decade().value();
  };
  CHECK(with({day("2050-01-01"), day("2050-01-02")}) == day("2030-01-01"));
  CHECK(with({day("2029-12-31"), day("2030-01-02")}) == day("2029-12-31"));
  CHECK(with({day("2010-01-01"), day("2019-12-31")}) == day("2010-01-01"));
}

TEST_CASE("ten years without a working day are found") {
  struct Case {
    std::string_view what;
    Workdays workdays;
    std::vector<DayRange> off;
    bool found;
  };
  for (const Case& one : {
           Case{"an ordinary week", monday_to_friday, {}, false},
           Case{"no workdays at all", {}, {}, true},
           Case{"ten years off", all_week, {{day("2026-01-01"), day("2035-12-31")}}, true},
           Case{"ten years but a day off", all_week, {{day("2026-01-01"), day("2035-12-30")}}, false},
           Case{"ten years in two pieces, the later first",
                all_week,
                {{day("2030-06-01"), day("2035-12-31")}, {day("2026-01-01"), day("2030-05-31")}},
                true},
           Case{"two pieces with a working day between",
                all_week,
                {{day("2026-01-01"), day("2030-05-30")}, {day("2030-06-01"), day("2035-12-31")}},
                false},
           Case{"two pieces with a weekend between",
                monday_to_friday,
                {{day("2026-01-05"), day("2030-06-07")}, {day("2030-06-10"), day("2036-01-11")}},
                true},
           // the last Monday worked is 5 January 2026, the next one 7 January 2036
           Case{"the free days before and after count too",
                mondays,
                {{day("2026-01-12"), day("2035-12-31")}},
                true},
       }) {
    CAPTURE(one.what);
    CHECK(WorkCalendar(one.workdays, one.off).find_workless_decade().has_value() == one.found);
  }
  CHECK(WorkCalendar(all_week, {{nov(1), day("2036-11-01")}}).find_workless_decade().value() == nov(1));
}

}  // namespace
}  // namespace fu
