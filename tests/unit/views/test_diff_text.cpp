// Hunks as git and patch know them.
#include "views/diff_text.hpp"

#include <doctest/doctest.h>

#include <string>

namespace fu::views {
namespace {

std::string diff(const std::string& before, const std::string& after) {
  return render_diff("x", before, after, {.width = 80, .colour = false});
}

/// The lines from `first` to `last`, each a number.
std::string lines(int first, int last) {
  std::string text;
  for (int i = first; i <= last; ++i) text += std::to_string(i) + "\n";
  return text;
}

TEST_CASE("nothing has changed, so nothing is shown") { CHECK(diff("a\n", "a\n").empty()); }

TEST_CASE("a change stands among three lines of context, what went before what came") {
  CHECK(diff(lines(1, 9), lines(1, 4) + "five\n" + lines(6, 9)) ==
        "--- a/x\n+++ b/x\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
  CHECK(diff(lines(1, 2), lines(0, 2)) == "--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n+0\n 1\n 2\n");
}

TEST_CASE("changes with six lines between share a hunk, with seven they do not") {
  CHECK(diff("a\n" + lines(1, 6) + "b\n", "A\n" + lines(1, 6) + "B\n") ==
        "--- a/x\n+++ b/x\n@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n");
  CHECK(diff("a\n" + lines(1, 7) + "b\n", "A\n" + lines(1, 7) + "B\n") ==
        "--- a/x\n+++ b/x\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
}

TEST_CASE("files that came and went, and last lines without an end") {
  CHECK(diff("", "a\n") == "--- /dev/null\n+++ b/x\n@@ -0,0 +1,1 @@\n+a\n");
  CHECK(diff("a\n", "") == "--- a/x\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n");
  CHECK(diff("a", "a\n") == "--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n");
}

}  // namespace
}  // namespace fu::views
