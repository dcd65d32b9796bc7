// Lists of which both sides changed something other than what they say: order, comments, lines of one entry.
#include "store/merge_list.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/merged_prospect.hpp"

namespace fu::store {
namespace {

using testing::merged;

TEST_CASE("an entry whose day was corrected stands where its new day belongs") {
  CHECK(merged("log:\n  - {date: 2026-11-01, note: a}\n  - {date: 2026-11-05, note: b}\n",
               "log:\n  - {date: 2026-11-01, note: a}\n  - {date: 2026-11-05, note: b}\n"
               "  - {date: 2026-11-10, note: c}\n",
               "log:\n  - {date: 2026-11-05, note: b}\n  - {date: 2026-11-07, note: a}\n") ==
        "log:\n  - {date: 2026-11-05, note: b}\n  - {date: 2026-11-07, note: a}\n"
        "  - {date: 2026-11-10, note: c}\n");
  CHECK(merged("log:\n  - {date: 2026-11-01, via: call, note: a}\n",
               "log:\n  - {date: 2026-11-01, via: call, note: a}\n  - {date: 2026-11-04, note: b}\n",
               "log:\n  - {date: 2026-11-06, via: call, note: a}\n") ==
        "log:\n  - {date: 2026-11-04, note: b}\n  - {date: 2026-11-06, via: call, note: a}\n");
}

TEST_CASE("an entry whose time was corrected stands where its new time belongs") {
  CHECK(merged("log:\n  - {date: 2026-11-01, time: \"09:00\", note: a}\n",
               "log:\n  - {date: 2026-11-01, time: \"09:00\", note: a}\n"
               "  - {date: 2026-11-01, time: \"10:00\", note: b}\n",
               "log:\n  - {date: 2026-11-01, time: \"11:00\", note: a}\n") ==
        "log:\n  - {date: 2026-11-01, time: \"10:00\", note: b}\n  - {date: 2026-11-01, time: \"11:00\", "
        "note: a}\n");
}

TEST_CASE("a log that one side put comments on keeps the order it has") {
  CHECK(merged("log:\n  - {date: 2026-11-05, note: a}\n  - {date: 2026-11-01, note: b}\n",
               "log:\n  - {date: 2026-11-05, note: a}\n  - {date: 2026-11-01, note: b}\n"
               "  - {date: 2026-11-03, note: c}\n",
               "log:\n  - {date: 2026-11-05, note: a}  # rang\n  - {date: 2026-11-01, note: b}\n") ==
        "log:\n  - {date: 2026-11-05, note: a}  # rang\n  - {date: 2026-11-01, note: b}\n"
        "  - {date: 2026-11-03, note: c}\n");
}

TEST_CASE("what both sides added alike has the comments of both") {
  CHECK(merged("log:\n", "log:\n  - {date: 2026-11-04}  # ours\n",
               "log:\n  - {date: 2026-11-04}  # theirs\n  - {date: 2026-11-05}\n") ==
        "log:\n  - {date: 2026-11-04}  # ours  # theirs\n  - {date: 2026-11-05}\n");
}

TEST_CASE("an entry of several lines is merged by lines where only one side changed what it says") {
  CHECK(merged("log:\n  - date: 2026-11-01\n    via: call\n    outcome: busy\n    note: a  # old\n",
               "log:\n  - date: 2026-11-01\n    via: email\n    outcome: busy\n    note: a  # old\n",
               "log:\n  - date: 2026-11-01\n    via: call\n    outcome: busy\n    note: a  # new\n") ==
        "log:\n  - date: 2026-11-01\n    via: email\n    outcome: busy\n    note: a  # new\n");
}

TEST_CASE("a comment below an entry is merged apart from the entry") {
  CHECK(merged("log:\n  - {date: 2026-11-01, note: a}\n    # old\n  - {date: 2026-11-02}\n",
               "log:\n  - {date: 2026-11-01, note: b}\n    # old\n  - {date: 2026-11-02}\n",
               "log:\n  - {date: 2026-11-01, note: a}\n    # new\n  - {date: 2026-11-02}\n") ==
        "log:\n  - {date: 2026-11-01, note: b}\n    # new\n  - {date: 2026-11-02}\n");
}

TEST_CASE("comments behind the last entry are merged apart from the entries") {
  CHECK(merged("log:\n  - {date: 2026-11-01}\n  # end\nowner: dana\n",
               "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-02}\n  # end\nowner: dana\n",
               "log:\n  - {date: 2026-11-01}\n  # the end\nowner: dana\n") ==
        "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-02}\n  # the end\nowner: dana\n");
}

TEST_CASE("comments above what went stay") {
  CHECK(merged("log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-02}\n",
               "log:\n  - {date: 2026-11-01}\n  # why\n  - {date: 2026-11-02}\n",
               "log:\n  - {date: 2026-11-01}\n") == "log:\n  - {date: 2026-11-01}\n  # why\n");
}

}  // namespace
}  // namespace fu::store
