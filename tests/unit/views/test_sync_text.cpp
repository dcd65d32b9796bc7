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
      .there = "in origin/main",
      .files = {{.path = "prospects/jane doe.yaml", .places = {"stage", "log entry of 2026-11-10"}},
                {.path = "prospects/a.yaml", .is_deleted_here = true},
                {.path = "prospects/b.yaml", .is_deleted_there = true},
                {.path = "prospects/c.yaml"}},
      .finish = "git commit --no-edit",
      .abort = "git merge --abort"};
  CHECK(render_conflict(conflict) ==
        "  prospects/jane doe.yaml: stage, log entry of 2026-11-10\n"
        "  prospects/a.yaml: deleted here, changed in origin/main\n"
        "  prospects/b.yaml: changed here, deleted in origin/main\n"
        "  prospects/c.yaml: no markers in it; if you removed none: git checkout -m -- prospects/c.yaml\n"
        "1. edit: keep the right lines of both sides, remove the markers\n"
        "2. git add 'prospects/jane doe.yaml' prospects/c.yaml\n"
        "3. what one side deleted, keep or drop:\n"
        "     git add prospects/a.yaml prospects/b.yaml\n"
        "     git rm prospects/a.yaml prospects/b.yaml\n"
        "4. git commit --no-edit && fu sync\n"
        "or back to before: git merge --abort");
}

TEST_CASE("paths begin where the book is, so that is the first step for whoever is elsewhere") {
  CHECK(render_conflict({.directory = "/home/dana/my book",
                         .files = {{.path = "fu.yaml", .places = {"lines 3 to 7"}}},
                         .finish = "git commit --no-edit"}) ==
        "  fu.yaml: lines 3 to 7\n"
        "1. cd '/home/dana/my book'\n"
        "2. edit: keep the right lines of both sides, remove the markers\n"
        "3. git add fu.yaml\n"
        "4. git commit --no-edit && fu sync");
}

TEST_CASE("of what is not a text one side is taken; in a rebase ours is what git calls theirs") {
  const std::vector<ConflictFile> files{{.path = "prospects/a.yaml", .is_text = false}};
  CHECK(render_conflict({.files = files}) ==
        "  prospects/a.yaml: not a text\n"
        "1. what is not a text, take one of both:\n"
        "     yours: git checkout --ours -- prospects/a.yaml\n"
        "     theirs: git checkout --theirs -- prospects/a.yaml\n"
        "2. git add prospects/a.yaml\n"
        "3. fu sync");
  CHECK(render_conflict({.files = files, .is_swapped = true})
            .find("yours: git checkout --theirs -- prospects/a.yaml") != std::string::npos);
}

TEST_CASE("a driver that failed without a mark is replaced before it is asked again") {
  const std::string text = render_conflict({.files = {{.path = "a.yaml"}}, .lacks_driver = true});
  CHECK(text.find("if you removed none: fu setup && git checkout -m -- a.yaml\n") != std::string::npos);
}

TEST_CASE("what both sides deleted can only go") {
  CHECK(render_conflict({.files = {{.path = "a.yaml", .is_deleted_here = true, .is_deleted_there = true}}}) ==
        "  a.yaml: renamed or deleted on both sides\n1. git rm a.yaml\n2. fu sync");
}

TEST_CASE("of very many files a command names none") {
  std::vector<ConflictFile> files;
  for (char name = 'a'; name <= 'z'; ++name)
    files.push_back({.path = std::string(1, name), .places = {"stage"}});
  CHECK(render_conflict({.files = files}).find("\n2. git add FILE for each\n") != std::string::npos);
}

TEST_CASE("without files there is only an end to be made") {
  CHECK(render_conflict({.finish = "git rebase --continue", .abort = "git rebase --abort"}) ==
        "finish it: git rebase --continue && fu sync\nor back to before: git rebase --abort");
}

}  // namespace
}  // namespace fu::views
