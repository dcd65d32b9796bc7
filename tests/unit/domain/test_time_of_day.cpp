// Times of day, of files and as people type them.
#include "domain/time_of_day.hpp"

#include <doctest/doctest.h>

#include "base/error.hpp"

namespace fu {
namespace {

TEST_CASE("a time of day of a file is HH:MM") {
  for (const std::string_view right : {"00:00", "09:05", "14:30", "19:59", "23:59"}) {
    CAPTURE(right);
    CHECK(is_time_of_day(right));
  }
  for (const std::string_view wrong :
       {"", "24:00", "14:60", "9:05", "1430", "14.30", "14:3", "14:300", "aa:bb", ":0:00"}) {
    CAPTURE(wrong);
    CHECK_FALSE(is_time_of_day(wrong));
  }
}

TEST_CASE("people may leave out the first zero") {
  CHECK(parse_time_words("14:30") == "14:30");
  CHECK(parse_time_words("9:05") == "09:05");
  CHECK(parse_time_words("0:00") == "00:00");
  CHECK(parse_time_words(" 9:05 ") == "09:05");
}

TEST_CASE("another time is refused, with one that would do") {
  for (const std::string_view wrong :
       {"", "2pm", "14", "14:5", "24:00", "9:5", "14:30:00", "-1:00", "half past two"}) {
    CAPTURE(wrong);
    CHECK_THROWS_AS(parse_time_words(wrong), UsageError);
  }
  CHECK_THROWS_WITH(parse_time_words("2pm"),
                    "'2pm' is not a time of day; write 14:30 or 9:05, from 0:00 to 23:59");
}

TEST_CASE("a day and a time are told apart by how the last word looks") {
  struct Case {
    std::string_view text, day, time;
  };
  for (const auto& [text, day, time] : {
           Case{"fri", "fri", ""},
           Case{"fri 14:30", "fri", "14:30"},
           Case{"  2026-11-27   9:05 ", "2026-11-27", "9:05"},
           Case{"fri\t14:30", "fri", "14:30"},
           Case{"fri 2pm", "fri", "2pm"},
           Case{"fri 14.30", "fri", "14.30"},
           Case{"nov 14", "nov 14", ""},
           Case{"in 3d", "in 3d", ""},
           Case{"14:30", "14:30", ""},
           Case{"next friday", "next friday", ""},
           Case{"plan 14:30", "plan", "14:30"},
           Case{"", "", ""},
       }) {
    CAPTURE(text);
    const DayAndTime split = split_day_and_time(text);
    CHECK(split.day == day);
    CHECK(split.time == time);
  }
}

}  // namespace
}  // namespace fu
