// What fu sync says of files and conflicts.
#include "views/sync_text.hpp"

#include <doctest/doctest.h>

namespace fu::views {
namespace {

TEST_CASE("of many names the first three stand for the rest") {
  CHECK(say_some({"a", "b", "c", "d"}) == "a, b, c, d");
  CHECK(say_some({"a", "b", "c", "d", "e"}) == "a, b, c and 2 more");
  CHECK(count_kinds(1, 0) == "1 prospect");
  CHECK(count_kinds(0, 2) == "2 ideas");
  CHECK(count_kinds(3, 1) == "3 prospects, 1 idea");
}

TEST_CASE("a conflict names files and keys, and the way out") {
  const Conflict conflict{
      .there = "origin/main",
      .files = {{.path = "prospects/jane doe.yaml", .places = {"stage", "log entry of 2026-11-10"}},
                {.path = "prospects/a.yaml", .is_deleted_here = true},
                {.path = "prospects/b.yaml", .is_deleted_there = true},
                {.path = "prospects/c.yaml"}},
      .finish = "git commit",
      .abort = "git merge --abort"};
  CHECK(render_conflict(conflict) ==
        "  prospects/jane doe.yaml: stage, log entry of 2026-11-10\n"
        "  prospects/a.yaml: deleted here, changed in origin/main\n"
        "  prospects/b.yaml: changed here, deleted in origin/main\n"
        "  prospects/c.yaml: no markers in it; git checkout -m -- prospects/c.yaml puts them in\n"
        "1. edit: keep the right lines of both sides, remove the markers\n"
        "2. git add 'prospects/jane doe.yaml' prospects/a.yaml prospects/b.yaml ...   (or git rm)\n"
        "3. git commit, then fu sync\n"
        "or back to before: git merge --abort");
}

TEST_CASE("without files there is only an end to be made") {
  CHECK(render_conflict({.finish = "git rebase --continue", .abort = "git rebase --abort"}) ==
        "finish it: git rebase --continue\nor back to before: git rebase --abort");
}

}  // namespace
}  // namespace fu::views
