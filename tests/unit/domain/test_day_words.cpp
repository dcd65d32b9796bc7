// Days as people type them, and how far they are.
#include "domain/day_words.hpp"

#include <doctest/doctest.h>

#include "base/error.hpp"
#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::day;

constexpr Direction future = Direction::future;
constexpr Direction past = Direction::past;

const Day today = day("2026-11-20");  // a Friday

const WorkCalendar& calendar() {
  static const WorkCalendar monday_to_friday({true, true, true, true, true, false, false},
                                             {{day("2026-11-23"), day("2026-11-23")}});
  return monday_to_friday;
}

TEST_CASE("words are understood as days, from a Friday on") {
  struct Case {
    std::string_view word;
    Direction direction;
    std::string_view meant;
  };
  for (const auto& [word, direction, meant] : {
           Case{"2026-12-01", future, "2026-12-01"},
           Case{"2026-12-01", past, "2026-12-01"},
           Case{"today", future, "2026-11-20"},
           Case{"tomorrow", future, "2026-11-21"},
           Case{"yesterday", past, "2026-11-19"},
           Case{"eom", future, "2026-11-30"},
           // a weekday is strictly after today, or today and before
           Case{"fri", future, "2026-11-27"},
           Case{"fri", past, "2026-11-20"},
           Case{"sat", future, "2026-11-21"},
           Case{"sat", past, "2026-11-14"},
           Case{"thu", future, "2026-11-26"},
           Case{"thu", past, "2026-11-19"},
           Case{"mon", future, "2026-11-23"},
           Case{"sun", past, "2026-11-15"},
           Case{"thurs", future, "2026-11-26"},
           Case{"wednesday", past, "2026-11-18"},
           // a month is its first day
           Case{"may", future, "2027-05-01"},
           Case{"may", past, "2026-05-01"},
           Case{"november", future, "2027-11-01"},
           Case{"november", past, "2026-11-01"},
           Case{"dec", future, "2026-12-01"},
           Case{"dec", past, "2025-12-01"},
           Case{"2027-05", future, "2027-05-01"},
           Case{"2026-05", past, "2026-05-01"},
           // a distance goes where its sign points
           Case{"+0d", future, "2026-11-20"},
           Case{"+3d", future, "2026-11-23"},
           Case{"-2d", past, "2026-11-18"},
           Case{"-2d", future, "2026-11-18"},
           Case{"+2w", future, "2026-12-04"},
           Case{"-1w", past, "2026-11-13"},
           Case{"+1mo", future, "2026-12-20"},
           Case{"+3mo", future, "2027-02-20"},
           Case{"-9mo", past, "2026-02-20"},
           Case{"+1y", future, "2027-11-20"},
           Case{"-1y", past, "2025-11-20"},
           Case{"+1wd", future, "2026-11-24"},  // Monday is a holiday
           Case{"+2wd", future, "2026-11-25"},
           Case{"-1wd", past, "2026-11-19"},
           Case{"-5wd", past, "2026-11-13"},
           // in any letters, with blanks around
           Case{" Tomorrow ", future, "2026-11-21"},
           Case{"FRI", future, "2026-11-27"},
           Case{"+1MO", future, "2026-12-20"},
       }) {
    CAPTURE(word);
    CHECK(parse_day_words(word, today, direction, calendar()) == day(meant));
  }
}

TEST_CASE("the end of a month and of a year are clamped and crossed") {
  CHECK(parse_day_words("+1mo", day("2026-01-31"), future, calendar()) == day("2026-02-28"));
  CHECK(parse_day_words("eom", day("2024-02-01"), future, calendar()) == day("2024-02-29"));
  CHECK(parse_day_words("eom", day("2026-12-31"), future, calendar()) == day("2026-12-31"));
  CHECK(parse_day_words("jan", day("2026-12-31"), future, calendar()) == day("2027-01-01"));
  CHECK(parse_day_words("jan", day("2026-01-01"), future, calendar()) == day("2027-01-01"));
  CHECK(parse_day_words("jan", day("2026-01-01"), past, calendar()) == day("2026-01-01"));
}

TEST_CASE("what is no day is refused with what is understood") {
  const std::string understood =
      " is not a date; write 2026-11-20, today, tomorrow, yesterday, fri, +3d, +2wd, +2w, +1mo, -2d, eom, "
      "may or "
      "2027-05";
  const std::string range = " is out of range; dates lie between 1970-01-01 and 2200-12-31";
  struct Case {
    std::string word, refused;
  };
  for (const Case& one : {
           Case{"", "''" + understood},
           Case{"next week", "'next week'" + understood},
           Case{"fr", "'fr'" + understood},
           Case{"fryday", "'fryday'" + understood},
           Case{"3d", "'3d'" + understood},
           Case{"+3", "'+3'" + understood},
           Case{"+3..4d", "'+3..4d'" + understood},
           Case{"+", "'+'" + understood},
           Case{"2026-2-9", "'2026-2-9'" + understood},
           Case{"2027-13", "'2027-13'" + understood},
           Case{"20.11.2026", "'20.11.2026'" + understood},
           Case{"2026-02-30", "date '2026-02-30' does not exist; February 2026 has 28 days"},
           Case{"2026-13-01", "date '2026-13-01' does not exist; months are 01 to 12"},
           Case{"9999-12-31", "date '9999-12-31'" + range},
           Case{"-100y", "date '-100y'" + range},
       }) {
    CAPTURE(one.word);
    CHECK_THROWS_WITH_AS(parse_day_words(one.word, today, future, calendar()), one.refused.c_str(),
                         UsageError);
  }
  CHECK_THROWS_WITH_AS(parse_day_words("+1d", last_day(), future, calendar()), ("date '+1d'" + range).c_str(),
                       UsageError);
}

TEST_CASE("a distance is said in the unit that people would use") {
  struct Case {
    int days;
    std::string_view said;
  };
  for (const auto& [days, said] :
       {Case{0, "today"}, Case{1, "tomorrow"}, Case{-1, "yesterday"}, Case{2, "in 2 days"},
        Case{-2, "2 days ago"}, Case{14, "in 14 days"}, Case{15, "in 2 weeks"}, Case{60, "in 8 weeks"},
        Case{61, "in 2 months"}, Case{-90, "3 months ago"}, Case{730, "in 24 months"},
        Case{731, "in 2 years"}, Case{-3650, "10 years ago"}}) {
    CAPTURE(days);
    CHECK(describe_distance(today + Days{days}, today) == said);
  }
}

TEST_CASE("a day that was understood is said with its weekday and distance") {
  CHECK(describe_day(day("2026-11-27"), Today(day("2026-11-21"))) == "Fri 27 Nov (in 6 days)");
  CHECK(describe_day(today, Today(today)) == "Fri 20 Nov (today)");
  CHECK(describe_day(day("2027-02-03"), Today(today)) == "Wed 3 Feb 2027 (in 2 months)");
}

}  // namespace
}  // namespace fu
