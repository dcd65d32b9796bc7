// The list looks through few things and asks its map for many: both must give the same.
#include "domain/named_list.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"

namespace fu {
namespace {

struct Thing {
  std::string name;
  int number = 0;
};

/// t0, t1 and so on, with the numbers 0, 1 and so on.
NamedList<Thing> things(int how_many) {
  NamedList<Thing> list;
  for (int i = 0; i < how_many; ++i) list.put({"t" + std::to_string(i), i});
  return list;
}

TEST_CASE("things are found by name, few and many") {
  for (const int how_many : {0, 1, 2, 23, 24, 25, 26, 1000}) {
    CAPTURE(how_many);
    const NamedList<Thing> list = things(how_many);
    CHECK(list.size() == static_cast<std::size_t>(how_many));
    CHECK(list.empty() == (how_many == 0));
    for (int i = 0; i < how_many; ++i) {
      const Thing* found = list.find("t" + std::to_string(i));
      REQUIRE(found != nullptr);
      CHECK(found->number == i);
      CHECK(list.place_of(found->name) == static_cast<std::size_t>(i));
      CHECK(list.contains(found->name));
    }
    for (const std::string& other : {std::string(), std::string("t"), std::string("T0"), std::string("t0 "),
                                     "t" + std::to_string(how_many)}) {
      CAPTURE(other);
      CHECK(list.find(other) == nullptr);
      CHECK(list.place_of(other) == list.size());
      CHECK_FALSE(list.contains(other));
    }
  }
}

TEST_CASE("a thing takes the place of the one with the same name, or comes last") {
  for (const int how_many : {3, 24, 25, 1000}) {
    CAPTURE(how_many);
    NamedList<Thing> list = things(how_many);
    list.put({"t1", -1});
    list.put({"new", -2});
    list.put({"new", -3});
    CHECK(list.size() == static_cast<std::size_t>(how_many) + 1);
    CHECK(list.find("t1")->number == -1);
    CHECK(list.place_of("t1") == 1);
    CHECK(list.find("t2")->number == 2);
    CHECK(list.all().back().number == -3);
    CHECK(list.place_of("new") == static_cast<std::size_t>(how_many));
  }
}

TEST_CASE("things keep their order, and a copy its own things") {
  NamedList<Thing> list{{"one", 1}, {"two", 2}, {"one", 3}, {"", 4}};
  const NamedList<Thing> copy = list;
  list.put({"two", 5});
  CHECK(join(names_of(copy), "/") == "one/two/");
  CHECK(copy.find("one")->number == 3);
  CHECK(copy.find("two")->number == 2);
  CHECK(copy.find("")->number == 4);
  std::string numbers;
  for (const Thing& thing : list) numbers += std::to_string(thing.number) + " ";
  CHECK(numbers == "3 5 4 ");
}

TEST_CASE("words are their own names") {
  const NamedList<std::string> words{"call", "email", "call"};
  CHECK(join(words.all(), " ") == "call email");
  CHECK(join(names_of(words), " ") == "call email");
  CHECK(words.contains("email"));
  CHECK_FALSE(words.contains("fax"));
}

}  // namespace
}  // namespace fu
