// A list in the other side's style, or nothing where that would lose something.
#include "store/merge_style.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/merged_prospect.hpp"

namespace fu::store {
namespace {

using testing::merged;

TEST_CASE("a list that went into brackets takes what was added below") {
  CHECK(merged("tags:\n  - a\n", "tags: [a]\n", "tags:\n  - a\n  - \"b, c\"\n") == "tags: [a, \"b, c\"]\n");
  CHECK(merged("tags:\n  - a\n", "tags: [a]\n", "tags:\n  - a\n  - b, c\n") == "tags: [a, \"b, c\"]\n");
}

TEST_CASE("where one side's style has no room, the other's has") {
  CHECK(merged("tags:\n  - a\n", "tags: [a]\n", "tags:\n  - a\n  - b  # c\n") ==
        "tags:\n  - a\n  - b  # c\n");
  const std::string theirs = "log:\n    - date: 2026-11-01\n    - date: 2026-11-02\n # c\n      note: a\n";
  CHECK(merged("log:\n    - date: 2026-11-01\n", "log:\n- date: 2026-11-01\n", theirs) == theirs);
}

TEST_CASE("what has no room in either style is a conflict") {
  CHECK(merged("tags:\n  - a\n", "tags: [a]  # d\n", "tags:\n  - a\n  - b  # c\n") ==
        "<<<<<<< ours\ntags: [a]  # d\n=======\ntags:\n  - a\n  - b  # c\n>>>>>>> theirs\n");
}

TEST_CASE("the comment of an empty list goes behind the bracket") {
  CHECK(merged("tags:\n", "tags:  # none yet\n", "tags: [a]\n") == "tags: [a]  # none yet\n");
  CHECK(merged("tags: []  # a\n", "tags: [a]  # a\n", "tags: [b]  # b\n") == "tags: [a, b]  # b\n");
}

TEST_CASE("entries of several lines move with the list") {
  CHECK(
      merged("log:\n    - date: 2026-11-01\n      note: |\n        a\n",
             "log:\n  - date: 2026-11-01\n    note: |\n      a\n",
             "log:\n    - date: 2026-11-01\n      note: |\n        a\n    - date: 2026-11-02\n      note: |\n"
             "        b\n\n        c\n") ==
      "log:\n  - date: 2026-11-01\n    note: |\n      a\n  - date: 2026-11-02\n    note: |\n      b\n\n      "
      "c\n");
}

}  // namespace
}  // namespace fu::store
