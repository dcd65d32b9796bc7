// Rates and medians as text.
#include "domain/share.hpp"

#include <doctest/doctest.h>

namespace fu {
namespace {

TEST_CASE("a share is told in percent, halves rounded up") {
  CHECK(format_percent({.part = 2, .whole = 3}) == "66.7");
  CHECK(format_percent({.part = 1, .whole = 2000}) == "0.1");
  CHECK(format_percent({.part = 0, .whole = 7}) == "0.0");
  CHECK(format_percent({.part = 7, .whole = 7}) == "100.0");
  CHECK(format_percent({}) == "0.0");
}

TEST_CASE("a median may lie between two numbers") {
  CHECK(format_median({.count = 3, .twice = 8}) == "4");
  CHECK(format_median({.count = 4, .twice = 9}) == "4.5");
}

TEST_CASE("few numbers tell nothing") {
  CHECK_FALSE(Share{.part = 4, .whole = 4}.is_telling());
  CHECK(Share{.part = 0, .whole = 5}.is_telling());
}

TEST_CASE("the median is the middle one, or lies between the two in the middle") {
  CHECK(median_of({}) == Median{});
  CHECK(median_of({{7, 1}}) == Median{.count = 1, .twice = 14});
  CHECK(median_of({{2, 1}, {5, 1}}) == Median{.count = 2, .twice = 7});
  CHECK(median_of({{1, 3}, {9, 2}}) == Median{.count = 5, .twice = 2});
  CHECK(median_of({{1, 2}, {4, 1}, {8, 3}}) == Median{.count = 6, .twice = 12});
}

}  // namespace
}  // namespace fu
