// Comments and lines by three ways.
#include "store/merged_text.hpp"

#include <doctest/doctest.h>

#include <string>

namespace fu::store {
namespace {

TEST_CASE("a comment that both sides added stands once") {
  CHECK(merge_comments({.base = "", .ours = "# x\n", .theirs = "# x\n# y\n"}) == "# x\n# y\n");
  CHECK(merge_comments({.base = "# a\n", .ours = "# a\n# x\n", .theirs = "# x\n# a\n"}) == "# a\n# x\n");
}

TEST_CASE("a comment that one side added twice stands twice") {
  CHECK(merge_comments({.base = "", .ours = "# x\n", .theirs = "# x\n# x\n"}) == "# x\n# x\n");
}

TEST_CASE("a comment that one side removed is gone") {
  CHECK(merge_comments({.base = "# a\n# b\n", .ours = "# b\n", .theirs = "# a\n# b\n# c\n"}) == "# b\n# c\n");
}

TEST_CASE("lines that both sides changed differently are a conflict, and only those") {
  const MergedText lines =
      merge_lines({.base = "a\nb\nc\n", .ours = "a\nx\nc\n", .theirs = "a\ny\nc\nd\n"}, "notes");
  CHECK(lines.marked(3, "\n") == "a\n<<< ours\nx\n===\ny\n>>> theirs\nc\nd\n");
  CHECK(lines.decided_for(Side::ours) == "a\nx\nc\nd\n");
  CHECK(lines.decided_for(Side::theirs) == "a\ny\nc\nd\n");
  CHECK(lines.conflicts().size() == 1);
}

}  // namespace
}  // namespace fu::store
