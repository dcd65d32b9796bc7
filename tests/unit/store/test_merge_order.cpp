// Orders of two sides, and the one that comes of them.
#include "store/merge_order.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace fu::store {
namespace {

std::string merged(std::string_view base, std::string_view ours, std::string_view theirs) {
  const auto names = [](std::string_view text) {
    return text.empty() ? std::vector<std::string>() : split(text, ' ');
  };
  return join(merge_order(names(base), names(ours), names(theirs)), " ");
}

TEST_CASE("what is on one side only stands behind what is before it there") {
  CHECK(merged("a b", "a b", "a b") == "a b");
  CHECK(merged("a b", "a x b", "a b") == "a x b");
  CHECK(merged("a b", "a b", "a y b") == "a y b");
  CHECK(merged("a b", "a b", "y a b") == "y a b");
  CHECK(merged("a b", "a x b", "a b y z") == "a x b y z");
  CHECK(merged("", "", "y z") == "y z");
}

TEST_CASE("at the same place ours stands first") {
  CHECK(merged("a b", "a x b", "a y b") == "a x y b");
  CHECK(merged("a b", "a w x b", "a y z b") == "a w x y z b");
  CHECK(merged("", "x", "y") == "x y");
  CHECK(merged("a b", "a x n b", "a n y b") == "a x n y b");
}

TEST_CASE("what one side removed is still in its place on the other") {
  CHECK(merged("a b c", "a c", "a b y c") == "a b y c");
  CHECK(merged("a b c", "a b x c", "a c") == "a b x c");
}

TEST_CASE("the order of the side that moved things holds, of both ours") {
  CHECK(merged("a b c", "a b x c", "c a b") == "c a b x");
  CHECK(merged("a b c", "c a b", "a b y c") == "c a b y");
  CHECK(merged("a b c", "b a c", "c b a") == "b a c");
}

}  // namespace
}  // namespace fu::store
