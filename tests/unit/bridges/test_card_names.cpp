#include "bridges/card_names.hpp"

#include <doctest/doctest.h>

using namespace fu::bridges;

TEST_CASE("the family name is the last word, or the first in East Asia") {
  CHECK(parts_of_name("Jane Marie Doe").family == "Doe");
  CHECK(parts_of_name("Jane Marie Doe").given == "Jane Marie");
  CHECK(parts_of_name("伊藤 キム").family == "伊藤");
  CHECK(parts_of_name("伊藤 キム").given == "キム");
  CHECK(parts_of_name("김 지우").family == "김");
  CHECK(parts_of_name(" Cher ").family == "Cher");
  CHECK(parts_of_name(" Cher ").given.empty());
  CHECK(parts_of_name("🦊 Fox").family == "Fox");
  CHECK(parts_of_name("Łucja Nowak").family == "Nowak");
}

TEST_CASE("a name in parts is put together in the order in which it is said") {
  CHECK(joined_name("Jane", "Marie", "Doe") == "Jane Marie Doe");
  CHECK(joined_name("", "", "Doe") == "Doe");
  CHECK(joined_name("キム", "", "伊藤") == "伊藤 キム");
  CHECK(joined_name("Jane", "", "伊藤") == "Jane 伊藤");
  CHECK(joined_name("Łucja", "", "Nowak") == "Łucja Nowak");
}
