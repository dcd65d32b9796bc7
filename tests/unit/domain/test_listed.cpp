// Lists of prospects, in the one order.
#include "domain/listed.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::nov;

Rules make_rules() {
  Rules rules;
  rules.default_cadence = "walk";
  rules.cadences = {{.name = "walk", .steps = {{.wait = {1, 1, Unit::weeks}}}}};
  return rules;
}

const Rules rules = make_rules();

Listed listed(Prospect prospect) {
  const State state = compute_state(prospect, rules, nov(20));
  return {.prospect = std::move(prospect), .state = state};
}

TEST_CASE("a list is in the order of urgency, and where nothing else decides, by ID; the stopped come last") {
  const LogEntry stop{.date = nov(2), .stop = StopReason::decided};
  const std::vector<Listed> items{
      listed({.id = "stopped-b", .log = {stop}}), listed({.id = "b", .added = nov(10)}),
      listed({.id = "stopped-a", .log = {stop}}), listed({.id = "a", .added = nov(10)}),
      listed({.id = "later", .added = nov(11)}),
  };
  std::vector<Rank> ranks;
  for (const Listed& item : items) ranks.push_back(rank_of(item));
  std::sort(ranks.begin(), ranks.end(), is_before);
  std::string ids;
  for (const Rank& rank : ranks) ids += rank.id + " ";
  CHECK(ids == "a b later stopped-a stopped-b ");
}

TEST_CASE("the last contact is an entry of the prospect's own log, or none") {
  const Listed item = listed({.log = {{.date = nov(3), .via = "call"}, {.date = nov(4), .note = "a note"}}});
  REQUIRE(last_contact(item) != nullptr);
  CHECK(last_contact(item)->date == nov(3));
  CHECK(last_contact(listed({.log = {{.date = nov(4), .note = "a note"}}})) == nullptr);
}

}  // namespace
}  // namespace fu
