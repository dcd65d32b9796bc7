// Who is taken for the same person.
#include "domain/people_index.hpp"

#include <doctest/doctest.h>

namespace fu {
namespace {

using Numbers = std::vector<std::size_t>;

TEST_CASE("an email is the same in any case, a name also with other blanks") {
  const PersonKeys jane = person_keys("Jane Doe", "Acme GmbH", {"jane@acme.example", ""});
  CHECK(compare(jane, person_keys("J. Doe", "", {"x@y.example", " JANE@acme.example "})) == Sameness::email);
  CHECK(compare(jane, person_keys("jane  doe", "ACME gmbh", {})) == Sameness::name);
  CHECK(compare(jane, person_keys("Jane Doe", "", {})) == Sameness::none);
  CHECK(compare(person_keys("伊藤 キム", "", {}), person_keys("伊藤　キム", "", {})) == Sameness::name);
  CHECK(compare(person_keys("ab", "c", {}), person_keys("a", "bc", {})) == Sameness::none);
  CHECK(compare(person_keys("a", "", {""}), person_keys("b", "", {""})) == Sameness::none);
}

TEST_CASE("an email decides before a name, and everybody is found once") {
  PeopleIndex index;
  index.add(person_keys("Jane Doe", "", {"a@x", "b@x"}), 0);
  index.add(person_keys("Jane Doe", "", {"c@x"}), 1);
  index.add(person_keys("Kim Ito", "", {}), 2);
  const auto found = [&](const PersonKeys& keys) { return index.find(keys).people; };
  CHECK(found(person_keys("Kim Ito", "", {"B@X", "a@x"})) == Numbers{0});
  CHECK(found(person_keys("Kim Ito", "", {"a@x", "c@x"})) == Numbers{0, 1});
  CHECK(found(person_keys("jane doe", "", {"d@x"})) == Numbers{0, 1});
  CHECK(index.find(person_keys("kim ito", "", {})).sameness == Sameness::name);
  CHECK(found(person_keys("Lee", "", {})).empty());
}

}  // namespace
}  // namespace fu
