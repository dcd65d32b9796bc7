// Reading, writing and moving days.
#include "domain/day.hpp"

#include <doctest/doctest.h>

#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::day;

TEST_CASE("a day is exactly YYYY-MM-DD, exists, and lies within two centuries") {
  const std::string form = " is not of the form YYYY-MM-DD; write it like 2026-11-20";
  const std::string range = " is out of range; dates lie between 1970-01-01 and 2200-12-31";
  struct Case {
    std::string_view text;
    std::string refused;  ///< message and hint; empty: it is a day
  };
  for (const auto& [text, refused] : {
           Case{"2026-11-20", ""},
           Case{"1970-01-01", ""},
           Case{"2200-12-31", ""},
           Case{"2024-02-29", ""},
           Case{"2000-02-29", ""},
           Case{"2026-02-30", " does not exist; February 2026 has 28 days"},
           Case{"2100-02-29", " does not exist; February 2100 has 28 days"},
           Case{"2026-11-31", " does not exist; November 2026 has 30 days"},
           Case{"2026-11-00", " does not exist; November 2026 has 30 days"},
           Case{"2026-13-01", " does not exist; months are 01 to 12"},
           Case{"2026-00-10", " does not exist; months are 01 to 12"},
           Case{"1969-12-31", range},
           Case{"2201-01-01", range},
           Case{"9999-12-31", range},
           Case{"0000-01-01", range},
           Case{"", form},
           Case{"2026-2-9", form},
           Case{"2026-11-2", form},
           Case{"2026-11-020", form},
           Case{"2026-11-20 ", form},
           Case{" 2026-11-20", form},
           Case{"2026-11-20T10:00", form},
           Case{"2026/11/20", form},
           Case{"20-11-2026", form},
           Case{"20261120", form},
           Case{"-026-11-20", form},
           Case{"+026-11-20", form},
           Case{"2026-11-2o", form},
       }) {
    CAPTURE(text);
    const DayText read = read_day(text);
    CHECK(read.day.has_value() == refused.empty());
    CHECK(read.message + (read.hint.empty() ? "" : "; ") + read.hint ==
          (refused.empty() ? "" : "date '" + std::string(text) + "'" + refused));
    CHECK((parse_day(text) == read.day));
    if (read.day) CHECK(format_day(*read.day) == text);
  }
}

TEST_CASE("the first and the last day are those that can be read") {
  CHECK(format_day(first_day()) == "1970-01-01");
  CHECK(format_day(last_day()) == "2200-12-31");
}

TEST_CASE("a day is written with its year only where that is not this year") {
  const Today today(day("2026-11-20"));
  CHECK(format_short_day(day("2026-11-20"), today) == "20 Nov");
  CHECK(format_short_day(day("2026-02-03"), today) == "3 Feb");
  CHECK(format_short_day(day("2027-02-03"), today) == "3 Feb 2027");
  CHECK(format_weekday(day("2026-11-27"), today) == "Fri 27 Nov");
  CHECK(format_weekday(day("2025-11-08"), today) == "Sat 8 Nov 2025");
  CHECK(format_long_day(today, today.style) == "Fri 20 Nov 2026");
  CHECK(format_long_day(day("2026-11-01"), today.style) == "Sun 1 Nov 2026");
}

TEST_CASE("a day in the other style always has its year") {
  const Today today(day("2026-11-20"), DateStyle::iso);
  CHECK(format_short_day(day("2026-02-03"), today) == "2026-02-03");
  CHECK(format_weekday(day("2026-11-27"), today) == "Fri 2026-11-27");
  CHECK(format_weekday(day("2025-11-08"), today) == "Sat 2025-11-08");
  CHECK(format_long_day(day("2026-11-01"), today.style) == "Sun 2026-11-01");
}

TEST_CASE("months are added to the same day of the month, or to its last") {
  struct Case {
    std::string_view from;
    int months;
    std::string_view to;
  };
  for (const auto& [from, months, to] : {
           Case{"2026-01-15", 0, "2026-01-15"},
           Case{"2026-01-31", 1, "2026-02-28"},
           Case{"2024-01-31", 1, "2024-02-29"},
           Case{"2026-01-31", 2, "2026-03-31"},
           Case{"2026-08-31", 1, "2026-09-30"},
           Case{"2026-11-30", 3, "2027-02-28"},
           Case{"2026-12-31", 1, "2027-01-31"},
           Case{"2024-02-29", 12, "2025-02-28"},
           Case{"2024-02-29", 48, "2028-02-29"},
           Case{"2099-11-30", 3, "2100-02-28"},
           Case{"2026-03-31", -1, "2026-02-28"},
           Case{"2026-01-31", -2, "2025-11-30"},
       }) {
    CAPTURE(from);
    CAPTURE(months);
    CHECK(add_months(day(from), months) == day(to));
  }
}

TEST_CASE("days between are counted over months and years, and backwards") {
  CHECK(days_between(day("2026-11-20"), day("2026-11-20")) == 0);
  CHECK(days_between(day("2026-11-20"), day("2026-12-01")) == 11);
  CHECK(days_between(day("2024-02-28"), day("2024-03-01")) == 2);
  CHECK(days_between(day("2026-11-20"), day("2026-11-13")) == -7);
  CHECK(days_between(first_day(), last_day()) == 84370);
}

}  // namespace
}  // namespace fu
