// Which item is which, seen from what becomes of it in a merge.
#include "store/merge_pairing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/merged_prospect.hpp"

namespace fu::store {
namespace {

using testing::merged;

TEST_CASE("what one side moved is gone when the other removed it") {
  CHECK(merged("tags: [a, b]\n", "tags: [b, a]\n", "tags: [b]\n") == "tags: [b]\n");
  CHECK(merged("tags: [a, b]\n", "tags: [b, a]\n", "tags: [a]\n") == "tags: [a]\n");
}

TEST_CASE("one of two alike can go") {
  CHECK(merged("tags: [x, x]\n", "tags: [x]\n", "tags: [x, x, y]\n") == "tags: [x, y]\n");
}

TEST_CASE("added once here and twice there is there twice") {
  CHECK(merged("tags: [a]\n", "tags: [a, x]\n", "tags: [a, x, x]\n") == "tags: [a, x, x]\n");
}

TEST_CASE("an entry of the same day is the corrected one") {
  CHECK(merged("log:\n  - {date: 2026-11-01, note: a}\n", "log:\n  - {date: 2026-11-01, note: a}  # c\n",
               "log:\n  - {date: 2026-11-01, note: b}\n") == "log:\n  - {date: 2026-11-01, note: b}  # c\n");
}

TEST_CASE("an entry of another day that is otherwise alike is the corrected one") {
  CHECK(merged("log:\n  - {date: 2026-11-01, via: call, note: a}\n",
               "log:\n  - {date: 2026-11-01, via: call, note: a}  # c\n",
               "log:\n  - {date: 2026-11-02, via: call, note: a}\n") ==
        "log:\n  - {date: 2026-11-02, via: call, note: a}  # c\n");
}

TEST_CASE("of two that are as much alike the first is the corrected one") {
  CHECK(merged("log:\n  - {date: 2026-11-01, note: a}\n",
               "log:\n  - {date: 2026-11-01, note: b}\n  - {date: 2026-11-01, note: c}\n",
               "log:\n  - {date: 2026-11-01, note: d}\n") ==
        "log:\n<<<<<<< ours\n  - {date: 2026-11-01, note: b}\n=======\n"
        "  - {date: 2026-11-01, note: d}\n>>>>>>> theirs\n  - {date: 2026-11-01, note: c}\n");
}

TEST_CASE("fields in another order, and absent ones, say the same") {
  CHECK(merged("log:\n", "log:\n  - {date: 2026-11-04, via: call}\n",
               "log:\n  - {via: call, date: 2026-11-04}\n  - {date: 2026-11-05}\n") ==
        "log:\n  - {date: 2026-11-04, via: call}\n  - {date: 2026-11-05}\n");
  CHECK(merged("log:\n", "log:\n  - {date: 2026-11-04, note: ~}\n",
               "log:\n  - {date: 2026-11-04}\n  - {date: 2026-11-05}\n") ==
        "log:\n  - {date: 2026-11-04, note: ~}\n  - {date: 2026-11-05}\n");
}

}  // namespace
}  // namespace fu::store
