// What is listed of a folder, what is passed over, and what is told.
#include "store/listing.hpp"

#include <doctest/doctest.h>

#include <string>

#include "store/book_folder.hpp"
#include "support/problem_text.hpp"
#include "support/temporary_directory.hpp"

namespace fu::store {
namespace {

using testing::format_problems;
using testing::obeys_permissions;
using testing::TemporaryDirectory;

/// A line for each file, then one for each problem.
std::string told(const TemporaryDirectory& disk) {
  const Listing listing = BookFolder(disk.path()).list_prospects();
  std::string text;
  for (const BookFile& file : listing.files) text += file.id + " " + file.path + "\n";
  return text + format_problems(listing.problems);
}

TEST_CASE("a folder that fu makes leads nowhere else, and looks like one everywhere") {
  for (const std::string_view name : {"berlin", "2026", "Bad Tölz", "a.b", "it's", "東京"}) {
    CAPTURE(name);
    CHECK(is_folder_name(name));
  }
  for (const std::string_view name :
       {"", ".", "..", ".git", "a/b", "a\\b", "a\nb", "\x7F", "jane.yaml", "\xFF"}) {
    CAPTURE(name);
    CHECK_FALSE(is_folder_name(name));
  }
  CHECK_FALSE(is_folder_name(std::string(256, 'a')));
}

TEST_CASE("an ID is one lower-case letter or digit, and up to 63 of them or hyphens more") {
  for (const std::string_view id : {"a", "7", "jane-doe", "0-0", "a-", "log"}) {
    CAPTURE(id);
    CHECK(is_id(id));
  }
  for (const std::string_view no_id :
       {"", "-", "-rf", "Jane", "jane doe", "jane_doe", "jane.doe", "../x", "a/b", "é", "."}) {
    CAPTURE(no_id);
    CHECK_FALSE(is_id(no_id));
  }
  CHECK(is_id(std::string(64, 'a')));
  CHECK_FALSE(is_id(std::string(65, 'a')));
}

TEST_CASE("files are listed from all folders, by path") {
  const TemporaryDirectory disk;
  for (const std::string_view path :
       {"prospects/b.yaml", "prospects/berlin/2026/c.yaml", "prospects/berlin/a.yaml",
        "prospects/Große Kunden/d.yaml", "ideas/e.yaml", "f.yaml"}) {
    disk.write(path, "");
  }
  disk.make_folder("prospects/empty");
  CHECK(told(disk) ==
        "d prospects/Große Kunden/d.yaml\n"
        "b prospects/b.yaml\n"
        "c prospects/berlin/2026/c.yaml\n"
        "a prospects/berlin/a.yaml\n");
}

TEST_CASE("a book without prospects has none") {
  const TemporaryDirectory disk;
  CHECK(told(disk).empty());
  disk.make_folder("prospects");
  CHECK(told(disk).empty());
}

TEST_CASE("hidden files, backups of editors and temporary files are passed over") {
  const TemporaryDirectory disk;
  for (const std::string_view name :
       {".hidden.yaml", ".gitkeep", ".x.yaml.swp", ".#x.yaml", "#x.yaml#", "x.yaml~", "x.yaml.bak",
        "x.yaml.tmp", "x.yaml.orig", "x.swp", ".git/config", ".stversions/x.yaml", ".DS_Store"}) {
    disk.write("prospects/" + std::string(name), "");
  }
  disk.write("prospects/x.yaml", "");
  CHECK(told(disk) == "x prospects/x.yaml\n");
}

TEST_CASE("any other file that is not ID.yaml is told of") {
  const std::string_view problem =
      ":0:0: warning: this is not read: its name is not ID.yaml [filename] (the file of a prospect is named "
      "with a-z, 0-9 and -, and ends in .yaml)\n";
  const std::string long_name(65, 'a');
  for (const std::string& name :
       {std::string("x.yml"), std::string("Jane.yaml"), std::string("jane doe.yaml"),
        std::string("jane (conflicted copy).yaml"), std::string("jane.sync-conflict-20261120.yaml"),
        std::string("-rf.yaml"), std::string("x.YAML"), std::string("x.txt"), std::string("README.md"),
        std::string("yaml"), std::string("x.yaml.yaml"), std::string("é.yaml"), long_name + ".yaml"}) {
    CAPTURE(name);
    const TemporaryDirectory disk;
    disk.write("prospects/" + name, "");
    disk.write("prospects/good.yaml", "");
    CHECK(told(disk) == "good prospects/good.yaml\nprospects/" + name + std::string(problem));
  }
}

TEST_CASE("of files with the same ID none is used, and each is told of another") {
  const TemporaryDirectory disk;
  for (const std::string_view path : {"prospects/jane.yaml", "prospects/a/jane.yaml", "prospects/b/jane.yaml",
                                      "prospects/a/kim.yaml", "prospects/b/kim.yaml", "prospects/lee.yaml"}) {
    disk.write(path, "");
  }
  const std::string repair = " [duplicate-id] (rename one of the two, or merge them)\n";
  CHECK(told(disk) ==
        "lee prospects/lee.yaml\n"
        "prospects/a/jane.yaml:0:0: error: 'jane' is also prospects/b/jane.yaml" +
            repair + "prospects/a/kim.yaml:0:0: error: 'kim' is also prospects/b/kim.yaml" + repair +
            "prospects/b/jane.yaml:0:0: error: 'jane' is also prospects/a/jane.yaml" + repair +
            "prospects/b/kim.yaml:0:0: error: 'kim' is also prospects/a/kim.yaml" + repair +
            "prospects/jane.yaml:0:0: error: 'jane' is also prospects/a/jane.yaml" + repair);
}

TEST_CASE("pipes and links are listed by their names; reading tells what they are") {
  const TemporaryDirectory disk;
  disk.make_pipe("prospects/pipe.yaml");
  disk.make_link("prospects/loop.yaml", "loop.yaml");
  disk.make_link("prospects/nowhere.yaml", "nothing");
  disk.make_pipe("prospects/pipe");
  CHECK(told(disk) ==
        "loop prospects/loop.yaml\n"
        "nowhere prospects/nowhere.yaml\n"
        "pipe prospects/pipe.yaml\n"
        "prospects/pipe:0:0: warning: this is not read: its name is not ID.yaml [filename] (the file of "
        "a prospect is named with a-z, 0-9 and -, and ends in .yaml)\n");
}

TEST_CASE("a directory with the name of a prospect's file is told of") {
  const TemporaryDirectory disk;
  disk.make_folder("prospects/jane.yaml");
  disk.write("prospects/kim.yaml", "");
  const BookFolder book(disk.path());
  Listing listing = book.list_prospects();
  for (const BookFile& file : listing.files) static_cast<void>(book.read_file(file.path, listing.problems));
  REQUIRE(listing.problems.size() == 1);
  CHECK(listing.problems.front().path == "prospects/jane.yaml");
  CHECK((listing.problems.front().severity == Severity::error));
}

TEST_CASE("links to folders are told of and not followed") {
  const TemporaryDirectory disk;
  disk.write("outside/secret.yaml", "");
  disk.make_link("prospects/out", "../outside");
  disk.make_link("prospects/loop", "..");
  disk.write("prospects/good.yaml", "");
  const std::string problem =
      ":0:0: warning: this is not read: its name is not ID.yaml [filename] (the file of a prospect is named "
      "with a-z, 0-9 and -, and ends in .yaml)\n";
  CHECK(told(disk) == "good prospects/good.yaml\nprospects/loop" + problem + "prospects/out" + problem);
}

TEST_CASE("what stands in the place of the folder and is none is told of") {
  const std::string problem =
      "prospects:0:0: error: this is a link or a file where a folder should be [not-a-folder] (move the "
      "folder itself to "
      "this place)\n";
  SUBCASE("a link to a folder") {
    const TemporaryDirectory disk;
    disk.write("outside/secret.yaml", "");
    disk.make_link("prospects", "outside");
    CHECK(told(disk) == problem);
  }
  SUBCASE("a file") {
    const TemporaryDirectory disk;
    disk.write("prospects", "");
    CHECK(told(disk) == problem);
  }
}

TEST_CASE("a folder that may not be read is told of, and the others are listed" *
          doctest::skip(!obeys_permissions())) {
  const TemporaryDirectory disk;
  disk.write("prospects/good.yaml", "");
  disk.write("prospects/locked/x.yaml", "");
  disk.forbid("prospects/locked");
  CHECK(told(disk) ==
        "good prospects/good.yaml\n"
        "prospects/locked:0:0: error: this folder cannot be read: Permission denied [unreadable] (check its "
        "permissions)\n");
}

TEST_CASE("folders that are deeper than a path can be are told of") {
  const TemporaryDirectory disk;
  disk.write("prospects/good.yaml", "");
  std::string path = disk.path("prospects");
  const std::string name(250, 'd');
  std::filesystem::path at = path;
  std::error_code error;
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(at);
  for (int i = 0; i < 20 && !error; ++i) {
    std::filesystem::create_directory(name, error);
    std::filesystem::current_path(name, error);
  }
  std::filesystem::current_path(before);
  const std::string text = told(disk);
  CHECK(text.starts_with("good prospects/good.yaml\nprospects/ddd"));
  CHECK(text.ends_with(
      ": error: this folder cannot be read: File name too long [unreadable] (check its permissions)\n"));
}

}  // namespace
}  // namespace fu::store
