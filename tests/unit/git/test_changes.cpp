// What git's status says.
#include "git/changes.hpp"

#include <doctest/doctest.h>

#include <string>

namespace fu::git {
namespace {

using namespace std::string_literals;
using Kind = Change::Kind;

TEST_CASE("each line of the status is a change, whatever its path is made of") {
  const std::string text =
      "1 .M N... 100644 100644 100644 aaa bbb prospects/a b.yaml\0"
      "1 D. N... 100644 000000 000000 aaa bbb prospects/\"q\"\nx.yaml\0"
      "u UU N... 100644 100644 100644 100644 a b c prospects/c d.yaml\0"
      "? ideas/\xC3\xBC.yaml\0"
      "# branch.oid abc\0"
      "! ignored\0"s;
  const std::vector<Change> changes = parse_status(text);
  REQUIRE(changes.size() == 4);
  CHECK(changes[0] == Change{.kind = Kind::tracked, .unstaged = 'M', .path = "prospects/a b.yaml"});
  CHECK(changes[1] == Change{.kind = Kind::tracked, .staged = 'D', .path = "prospects/\"q\"\nx.yaml"});
  CHECK(changes[2] ==
        Change{.kind = Kind::unmerged, .staged = 'U', .unstaged = 'U', .path = "prospects/c d.yaml"});
  CHECK(changes[3] == Change{.kind = Kind::untracked, .path = "ideas/\xC3\xBC.yaml"});
}

TEST_CASE("nothing changed is no change, and lines cut short are passed over") {
  CHECK(parse_status("").empty());
  CHECK(parse_status("1 .M\0"s).empty());
}

}  // namespace
}  // namespace fu::git
