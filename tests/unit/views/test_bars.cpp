// Bars and sparklines.
#include "views/bars.hpp"

#include <doctest/doctest.h>

namespace fu::views {
namespace {

TEST_CASE("a bar is as long as its share, and what is not nothing is seen") {
  CHECK(bar(0, 10, 4) == "    ");
  CHECK(bar(10, 10, 4) == "████");
  CHECK(bar(5, 10, 4) == "██  ");
  CHECK(bar(1, 1000, 4) == "▏   ");
  CHECK(bar(3, 16, 2) == "▍ ");
  CHECK(bar(1, 0, 3) == "   ");
}

TEST_CASE("a sparkline has a column for each value") {
  CHECK(sparkline({}).empty());
  CHECK(sparkline({0, 1, 4, 8}) == "·▁▄█");
  CHECK(sparkline({0, 0}) == "··");
}

}  // namespace
}  // namespace fu::views
