// Books in real directories: what can be read of them.
#include "store/book_folder.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "store/file_bytes.hpp"
#include "support/problem_text.hpp"
#include "support/temporary_directory.hpp"

namespace fu::store {
namespace {

using testing::format_problem;
using testing::obeys_permissions;
using testing::TemporaryDirectory;

TEST_CASE("a book that cannot be opened is an error") {
  const TemporaryDirectory disk;
  disk.write("file", "");
  CHECK_THROWS_WITH_AS(
      BookFolder{disk.path("missing")},
      ("the book '" + disk.path("missing") + "' cannot be opened: No such file or directory").c_str(),
      DataError);
  CHECK_THROWS_WITH_AS(BookFolder{disk.path("file")},
                       ("the book '" + disk.path("file") + "' cannot be opened: Not a directory").c_str(),
                       DataError);
}

std::string told(const auto& bytes, const Problems& problems) {
  if (bytes) return problems.empty() ? "read " + std::string(*bytes) : "read with a problem";
  return problems.size() == 1 ? format_problem(problems.front()) : "no single problem";
}

/// The bytes behind "read ", or the problem. A file alone and one of many are the same.
std::string outcome(const TemporaryDirectory& disk, const std::string& path) {
  const BookFolder book(disk.path("book"));
  Problems problems;
  const std::string alone = told(book.read_file(path, problems), problems);
  const auto reader = book.reader();
  for (int round = 0; round < 2; ++round) {
    problems.clear();
    const std::string among_others = told(reader->read(path, problems), problems);
    if (among_others != alone) return alone + ", but then " + among_others;
  }
  return alone;
}

TEST_CASE("a file is read byte for byte") {
  const TemporaryDirectory disk;
  const std::string bytes("\xEF\xBB\xBFname: x\r\n\0\xFF no last line end", 32);
  disk.write("book/prospects/berlin/x.yaml", bytes);
  disk.write("book/prospects/empty.yaml", "");
  CHECK(outcome(disk, "prospects/berlin/x.yaml") == "read " + bytes);
  CHECK(outcome(disk, "prospects/empty.yaml") == "read ");
  const BookFolder book(disk.path("book"));
  CHECK(book.directory() == disk.path("book"));
  CHECK(book.has_file("prospects/empty.yaml"));
  CHECK_FALSE(book.has_file("prospects/other.yaml"));
}

TEST_CASE("a file of 1 MiB is read, one byte more is not, and how much more makes no difference") {
  const TemporaryDirectory disk;
  constexpr std::uintmax_t mebibyte = 1024 * 1024;
  disk.make_sparse("book/most.yaml", mebibyte);
  disk.make_sparse("book/more.yaml", mebibyte + 1);
  disk.make_sparse("book/huge.yaml", 100 * mebibyte);
  CHECK(outcome(disk, "most.yaml").size() == 5 + mebibyte);
  CHECK(outcome(disk, "more.yaml") == "more.yaml:0:0: error: more than 1 MiB [limit] (shorten it)");
  const auto start = std::chrono::steady_clock::now();
  CHECK(outcome(disk, "huge.yaml") == "huge.yaml:0:0: error: more than 1 MiB [limit] (shorten it)");
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(500));
}

TEST_CASE("what is no regular file is an error, and a pipe is not waited for") {
  const TemporaryDirectory disk;
  disk.make_pipe("book/pipe.yaml");
  disk.make_folder("book/folder.yaml");
  CHECK(outcome(disk, "pipe.yaml") ==
        "pipe.yaml:0:0: error: this is not a regular file [not-a-file] (remove it)");
  CHECK(outcome(disk, "folder.yaml") ==
        "folder.yaml:0:0: error: this is not a regular file [not-a-file] (remove it)");
}

TEST_CASE("a missing file is an error whose repair is not its permissions") {
  const TemporaryDirectory disk;
  disk.make_folder("book");
  const std::string problem = outcome(disk, "missing.yaml");
  CHECK(problem.starts_with(
      "missing.yaml:0:0: error: this file cannot be read: No such file or directory [unreadable]"));
  CHECK(problem.find("permissions") == std::string::npos);
}

TEST_CASE("a file that may not be read is an error" * doctest::skip(!obeys_permissions())) {
  const TemporaryDirectory disk;
  disk.write("book/x.yaml", "name: x\n");
  disk.forbid("book/x.yaml");
  CHECK(
      outcome(disk, "x.yaml") ==
      "x.yaml:0:0: error: this file cannot be read: Permission denied [unreadable] (check its permissions)");
}

TEST_CASE("a link within the book is followed, one that leads out of it or nowhere is not") {
  const TemporaryDirectory disk;
  disk.write("book/prospects/x.yaml", "name: x\n");
  disk.write("outside.yaml", "name: secret\n");
  disk.write("book-too/x.yaml", "name: secret\n");
  disk.make_link("book/beside.yaml", "prospects/x.yaml");
  disk.make_link("book/twice.yaml", "beside.yaml");
  disk.make_link("book/absolute.yaml", disk.path("book/prospects/x.yaml"));
  disk.make_link("book/there-and-back.yaml", "../book/prospects/x.yaml");
  disk.make_link("book/out.yaml", "../outside.yaml");
  disk.make_link("book/out-by-two.yaml", "out.yaml");
  disk.make_link("book/like-named.yaml", "../book-too/x.yaml");
  disk.make_link("book/root.yaml", "/etc/passwd");
  disk.make_link("book/dangling.yaml", "nothing.yaml");
  disk.make_link("book/loop.yaml", "loop.yaml");
  disk.make_link("book/folder.yaml", "prospects");
  disk.make_pipe("book/pipe");
  disk.make_link("book/to-pipe.yaml", "pipe");
  const std::string out = ":0:0: error: this link leads out of the book [symlink] (replace it with the file)";
  const std::string nowhere = ":0:0: error: this link leads nowhere [symlink] (replace it with the file)";
  const std::string no_file = ":0:0: error: this is not a regular file [not-a-file] (remove it)";
  struct Case {
    std::string path, outcome;
  };
  for (const Case& one : {
           Case{"beside.yaml", "read name: x\n"},
           Case{"twice.yaml", "read name: x\n"},
           Case{"absolute.yaml", "read name: x\n"},
           Case{"there-and-back.yaml", "read name: x\n"},
           Case{"out.yaml", "out.yaml" + out},
           Case{"out-by-two.yaml", "out-by-two.yaml" + out},
           Case{"like-named.yaml", "like-named.yaml" + out},
           Case{"root.yaml", "root.yaml" + out},
           Case{"dangling.yaml", "dangling.yaml" + nowhere},
           Case{"loop.yaml", "loop.yaml" + nowhere},
           Case{"folder.yaml", "folder.yaml" + no_file},
           Case{"to-pipe.yaml", "to-pipe.yaml" + no_file},
       }) {
    CAPTURE(one.path);
    CHECK(outcome(disk, one.path) == one.outcome);
  }
}

TEST_CASE("a link in the place of a folder does not lead out of the book") {
  const TemporaryDirectory disk;
  disk.write("outside/x.yaml", "name: secret\n");
  disk.make_folder("book");
  disk.make_link("book/prospects", "../outside");
  CHECK(outcome(disk, "prospects/x.yaml").find("secret") == std::string::npos);
}

TEST_CASE("a reader finds the files of any folder, in any order") {
  const TemporaryDirectory disk;
  std::vector<std::string> paths{"top.yaml", "a/1.yaml", "a/b/2.yaml", "a.yaml", "ab/3.yaml"};
  std::string deep = "d";
  for (int depth = 0; depth < 20; ++depth) {
    deep += "/d";
    paths.push_back(deep + "/x.yaml");
  }
  for (const std::string& path : paths) disk.write("book/" + path, "name: " + path + "\n");
  const BookFolder book(disk.path("book"));
  const auto reader = book.reader();
  Problems problems;
  for (int round = 0; round < 4; ++round) {
    for (const std::string& path : paths) {
      CAPTURE(path);
      CHECK(told(reader->read(path, problems), problems) == "read name: " + path + "\n");
    }
    std::rotate(paths.begin(), paths.begin() + 3, paths.end());
    std::reverse(paths.begin(), paths.end());
  }
}

TEST_CASE("what takes the place of a folder that is being read does not lead out of the book") {
  const TemporaryDirectory disk;
  disk.write("outside/1.yaml", "name: secret\n");
  disk.write("outside/b/1.yaml", "name: secret\n");
  disk.write("book/prospects/a/1.yaml", "name: x\n");
  disk.write("book/prospects/b/1.yaml", "name: y\n");
  const BookFolder book(disk.path("book"));
  const auto reader = book.reader();
  Problems problems;
  CHECK(told(reader->read("prospects/a/1.yaml", problems), problems) == "read name: x\n");
  std::filesystem::rename(disk.path("book/prospects"), disk.path("book/before"));
  disk.make_link("book/prospects", "../outside");
  for (const std::string path : {"prospects/a/1.yaml", "prospects/b/1.yaml", "prospects/1.yaml"})
    CHECK(told(reader->read(path, problems), problems).find("secret") == std::string::npos);
}

TEST_CASE("a folder that is made anew while it is read has its files") {
  const TemporaryDirectory disk;
  disk.write("book/prospects/a/1.yaml", "name: x\n");
  const BookFolder book(disk.path("book"));
  const auto reader = book.reader();
  Problems problems;
  CHECK(told(reader->read("prospects/a/1.yaml", problems), problems) == "read name: x\n");
  std::filesystem::remove_all(disk.path("book/prospects"));
  disk.write("book/prospects/a/1.yaml", "name: y\n");
  disk.write("book/prospects/a/2.yaml", "name: z\n");
  for (const std::string path : {"prospects/a/1.yaml", "prospects/a/2.yaml", "prospects/a/1.yaml"})
    CHECK(told(reader->read(path, problems), problems).starts_with("read name: "));
  CHECK(
      told(reader->read("prospects/a/3.yaml", problems), problems)
          .starts_with("prospects/a/3.yaml:0:0: error: this file cannot be read: No such file or directory"));
}

TEST_CASE("a file system that tells no size is read to the end") {
  Problem problem;
  const auto bytes = read_bytes(AT_FDCWD, "/proc/self/status", Links::follow, problem);
  REQUIRE(bytes.has_value());
  CHECK(bytes->find("Threads:") != std::string::npos);
  CHECK(bytes->ends_with('\n'));
}

TEST_CASE("a book that is reached by a link is a book like any other") {
  const TemporaryDirectory disk;
  disk.write("real/x.yaml", "name: x\n");
  disk.write("real/fu.yaml", "");
  disk.make_link("real/beside.yaml", "x.yaml");
  disk.make_link("book", "real");
  CHECK(outcome(disk, "x.yaml") == "read name: x\n");
  CHECK(outcome(disk, "beside.yaml") == "read name: x\n");
  CHECK(find_book({.here = disk.path("book")}) == disk.path("book"));
}

TEST_CASE("reading and listing leave no file open") {
  const auto open_files = [] {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"),
                         std::filesystem::directory_iterator());
  };
  const TemporaryDirectory disk;
  disk.write("book/prospects/a/x.yaml", "name: x\n");
  disk.make_pipe("book/prospects/pipe.yaml");
  const auto before = open_files();
  for (const std::string_view path :
       {"prospects/a/x.yaml", "prospects/pipe.yaml", "prospects", "missing.yaml"}) {
    static_cast<void>(outcome(disk, std::string(path)));
  }
  static_cast<void>(BookFolder(disk.path("book")).list_prospects());
  CHECK(open_files() == before);
}

TEST_CASE("prospects and ideas are listed apart") {
  const TemporaryDirectory disk;
  disk.write("book/prospects/x.yaml", "");
  disk.write("book/ideas/y.yaml", "");
  const BookFolder book(disk.path("book"));
  REQUIRE(book.list_prospects().files.size() == 1);
  CHECK(book.list_prospects().files.front().path == "prospects/x.yaml");
  REQUIRE(book.list_ideas().files.size() == 1);
  CHECK(book.list_ideas().files.front().path == "ideas/y.yaml");
}

}  // namespace
}  // namespace fu::store
