// Days, times, and whose entry comes first.
#include "store/merge_log_order.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace fu::store {
namespace {

/// Entries of one day, each `NAME` or `NAME@TIME`; those of the same name are the same entry. Their names in the order
/// that comes out.
std::string zipped(std::string_view ours, std::string_view theirs) {
  std::vector<DatedItem> items;
  std::vector<std::string> names;
  const auto add = [&](std::string_view side, std::size_t DatedItem::*place) {
    std::size_t at = 0;
    for (const std::string& word : split(side, ' ')) {
      if (word.empty()) continue;
      const std::string name = word.substr(0, word.find('@'));
      std::size_t item = 0;
      while (item < names.size() && names[item] != name) ++item;
      if (item == names.size()) {
        names.push_back(name);
        items.push_back({.date = "2026-11-20", .time = word.substr(std::min(word.size(), name.size() + 1))});
      }
      items[item].*place = at++;
    }
  };
  add(ours, &DatedItem::ours);
  add(theirs, &DatedItem::theirs);
  std::vector<std::string> order;
  for (const std::size_t place : order_by_date(items)) order.push_back(names[place]);
  return join(order, " ");
}

TEST_CASE("entries of one day stand in the order of their times, at the same time ours first") {
  CHECK(zipped("a@09:00 c@11:00", "b@10:00 d@12:00") == "a b c d");
  CHECK(zipped("a@09:00", "b@09:00") == "a b");
  CHECK(zipped("a@11:00 b@10:00", "c@10:30") == "b c a");
  CHECK(zipped("x@09:00 a@12:00", "x@09:00 b@11:00") == "x b a");
}

TEST_CASE("entries without a time keep their place among their own") {
  CHECK(zipped("a b", "c d") == "a b c d");
  CHECK(zipped("x a", "x b") == "x a b");
  CHECK(zipped("a@13:00", "b@11:00 c") == "b a c");
  CHECK(zipped("a@13:00", "b c@11:00") == "b c a");
  CHECK(zipped("a@13:00 b", "c") == "a b c");
  CHECK(zipped("x", "b x c") == "b x c");
}

TEST_CASE("days come first") {
  const std::vector<DatedItem> items{{.date = "2026-11-03", .time = "08:00", .ours = 0},
                                     {.date = "2026-11-01", .ours = 1},
                                     {.date = "2026-11-02", .theirs = 0}};
  CHECK(order_by_date(items) == std::vector<std::size_t>{1, 2, 0});
}

}  // namespace
}  // namespace fu::store
