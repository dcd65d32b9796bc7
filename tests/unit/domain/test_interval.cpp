// Waiting times, read and said.
#include "domain/interval.hpp"

#include <doctest/doctest.h>

namespace fu {
namespace {

TEST_CASE("an interval is a number or a window, and a unit") {
  struct Case {
    std::string_view text;
    Interval interval;
    std::string_view said;
  };
  for (const auto& [text, interval, said] : {
           Case{"0d", {0, 0, Unit::days}, "0 days"},
           Case{"1d", {1, 1, Unit::days}, "1 day"},
           Case{"3d", {3, 3, Unit::days}, "3 days"},
           Case{"1wd", {1, 1, Unit::working_days}, "1 working day"},
           Case{"5wd", {5, 5, Unit::working_days}, "5 working days"},
           Case{"1w", {1, 1, Unit::weeks}, "1 week"},
           Case{"3..4w", {3, 4, Unit::weeks}, "3 to 4 weeks"},
           Case{"0..1w", {0, 1, Unit::weeks}, "0 to 1 week"},
           Case{"3mo", {3, 3, Unit::months}, "3 months"},
           Case{"1y", {1, 1, Unit::years}, "1 year"},
           Case{"100y", {100, 100, Unit::years}, "100 years"},
       }) {
    CAPTURE(text);
    const IntervalText read = read_interval(text);
    CHECK(read.message.empty());
    CHECK(read.hint.empty());
    CHECK((read.interval == interval));
    CHECK(format_interval(interval) == text);
    CHECK(describe_interval(interval) == said);
  }
}

TEST_CASE("zeros in front and a window of one are read, and written shorter") {
  CHECK(format_interval(*read_interval("03d").interval) == "3d");
  CHECK(format_interval(*read_interval("3..3w").interval) == "3w");
}

TEST_CASE("what is no interval is refused, and the repair is named") {
  const std::string how = "; write a number or A..B, and d, wd, w, mo or y: 3d, 1wd, 3..4w";
  const std::string shorter = "; write the shorter time first";
  struct Case {
    std::string_view text;
    std::string refused;
  };
  for (const auto& [text, refused] : {
           Case{"", " has no unit" + how},
           Case{"3", " has no unit" + how},
           Case{"3..4", " has no unit" + how},
           Case{"d", " has no number" + how},
           Case{"..4w", " has no number" + how},
           Case{"3..w", " has no number" + how},
           Case{"3m", " has an unknown unit" + how},
           Case{"3D", " has an unknown unit" + how},
           Case{"3 d", " has an unknown unit" + how},
           Case{"3days", " has an unknown unit" + how},
           Case{"3d ", " has an unknown unit" + how},
           Case{"soon", " has no number" + how},
           Case{"4..3w", " ends before it begins" + shorter},
       }) {
    CAPTURE(text);
    const IntervalText read = read_interval(text);
    CHECK_FALSE(read.interval.has_value());
    CHECK(read.message + "; " + read.hint == "interval '" + std::string(text) + "'" + refused);
  }
}

TEST_CASE("an interval of more than a hundred years is refused") {
  for (const std::string_view text : {"36526d", "36526wd", "5219w", "1201mo", "101y", "1..101y"}) {
    CAPTURE(text);
    CHECK_FALSE(read_interval(text).interval.has_value());
    CHECK(read_interval(text).message ==
          "interval '" + std::string(text) + "' is longer than a hundred years");
  }
}

TEST_CASE("a number that is not whole, or too long to count, is not called missing") {
  for (const std::string_view text : {"1.5w", "3...4w", "99999999999d"}) {
    CAPTURE(text);
    CHECK_FALSE(read_interval(text).interval.has_value());
    CHECK(read_interval(text).message != "interval '" + std::string(text) + "' has no number");
  }
}

}  // namespace
}  // namespace fu
