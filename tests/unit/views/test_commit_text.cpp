// The first line of a commit.
#include "views/commit_text.hpp"

#include <doctest/doctest.h>

namespace fu::views {
namespace {

TEST_CASE("up to three are named, more are counted") {
  CHECK(say_prospects({"Jane Doe"}) == "Jane Doe");
  CHECK(say_prospects({"Jane Doe", "Kim Ito"}) == "Jane Doe and Kim Ito");
  CHECK(say_prospects({"Jane Doe", "Kim Ito", "Lee Park"}) == "Jane Doe, Kim Ito and Lee Park");
  CHECK(say_prospects({"a", "b", "c", "d"}) == "4 prospects");
}

TEST_CASE("a subject is one line of at most 72 columns, without control characters") {
  CHECK(render_subject("log: call with ", {"Jane Doe"}, ", voicemail") ==
        "log: call with Jane Doe, voicemail");
  CHECK(render_subject("note: ", {"Jane\n  Doe \x1b[1m"}, "") == "note: Jane Doe \\x1b[1m");
  const std::string name(40, 'x');
  CHECK(render_subject("won: ", {name, name}, "") == "won: 2 prospects");
  CHECK(render_subject("won: ", {name + name}, "") == "won: " + name + std::string(26, 'x') + "…");
}

}  // namespace
}  // namespace fu::views
