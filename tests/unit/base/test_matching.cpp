// What two sequences have in common.
#include "base/matching.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace fu {
namespace {

std::string matched(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  std::string text;
  for (const Match& match : match_sequences(before, after))
    text += std::to_string(match.before) + "-" + std::to_string(match.after) + " ";
  return text;
}

TEST_CASE("matches are the longest that keep the order") {
  CHECK(matched({}, {}).empty());
  CHECK(matched({"a"}, {}).empty());
  CHECK(matched({"a", "b"}, {"a", "b"}) == "0-0 1-1 ");
  CHECK(matched({"a", "b", "c"}, {"a", "x", "c"}) == "0-0 2-2 ");
  CHECK(matched({"a", "b", "c", "d"}, {"x", "b", "d", "y"}) == "1-1 3-2 ");
  CHECK(matched({"b", "a"}, {"a", "b"}).size() == 4);
  CHECK(matched({"a", "a"}, {"a", "a", "a"}) == "0-0 1-1 ");
}

TEST_CASE("long sequences with nothing in common inside match at their ends, and at once") {
  std::vector<std::string> before{"first"};
  std::vector<std::string> after{"first"};
  for (int i = 0; i < 20'000; ++i) {
    before.push_back("a" + std::to_string(i));
    after.push_back("b" + std::to_string(i));
  }
  before.emplace_back("last");
  after.emplace_back("last");
  CHECK(matched(before, after) == "0-0 20001-20001 ");
}

TEST_CASE("lines keep their ends") {
  CHECK(lines_with_ends("").empty());
  CHECK(lines_with_ends("a\r\n\nb") == std::vector<std::string>{"a\r\n", "\n", "b"});
}

}  // namespace
}  // namespace fu
