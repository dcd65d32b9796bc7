// Which facts hold.
#include "domain/facts.hpp"

#include <doctest/doctest.h>

#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::nov;

std::vector<std::string> held(const Prospect& prospect) {
  std::vector<std::string> texts;
  for (const Fact* fact : current_facts(prospect)) texts.push_back(fact->fact);
  return texts;
}
using Texts = std::vector<std::string>;

TEST_CASE("facts that nothing came behind hold, newest first, of a day the last in the file") {
  CHECK(held({}).empty());
  CHECK(held({.facts = {{nov(2), "b"}, {std::nullopt, "a"}, {nov(2), "c"}, {nov(9), "d"}, {nov(1), "e"}}}) ==
        Texts{"d", "c", "b", "e", "a"});
}

TEST_CASE("blanks, case and a full stop make no difference") {
  CHECK(is_same_fact(" Has  a\nboat.", "has a boat"));
  CHECK(is_same_fact("ÄPFEL", "äpfel"));
  CHECK_FALSE(is_same_fact("has a boat", "has two boats"));
  const Prospect prospect{.facts = {{nov(1), "Has a boat"}, {nov(2), "has a  boat."}}};
  CHECK(held(prospect) == Texts{"has a  boat."});
  const auto standings = standings_of(prospect);
  CHECK(standings[0].is_confirmed);
  CHECK(standings[0].by == &prospect.facts[1]);
  CHECK(standings[1].by == nullptr);
}

TEST_CASE("a fact takes the place of an earlier one, and not of a later one") {
  CHECK(held({.facts = {{nov(2), "one boat"}, {nov(3), "two boats", "One boat."}}}) == Texts{"two boats"});
  CHECK(held({.facts = {{nov(3), "two boats", "one boat"}, {nov(2), "one boat"}}}) == Texts{"two boats"});
  CHECK(held({.facts = {{nov(2), "two boats", "one boat"}, {nov(3), "one boat"}}}) ==
        Texts{"one boat", "two boats"});
}

TEST_CASE("what was so, changed, and is so again holds again") {
  CHECK(held({.facts = {{nov(1), "a"}, {nov(2), "b", "a"}, {nov(3), "a", "b"}}}) == Texts{"a"});
}

}  // namespace
}  // namespace fu
