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

}  // namespace
}  // namespace fu
