// What git answers about real repositories.
#include "git/snapshot.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "support/temporary_directory.hpp"

namespace fu::git {
namespace {

using testing::TemporaryDirectory;

/// A repository whose commits are told apart by their messages.
class Repository {
 public:
  Repository() {
    ::setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
    run({"init", "-q", "-b", "main", "."});
    run({"config", "user.name", "Dana"});
    run({"config", "user.email", "dana@example.org"});
  }
  const TemporaryDirectory& disk() const { return disk_; }
  Git git(const std::string& below = {}) const { return Git(disk_.path(below)); }
  void run(const std::vector<std::string>& arguments) const {
    const os::ProgramResult result = git().change(arguments);
    CAPTURE(result.err);
    REQUIRE(result.status == 0);
  }
  void commit(const std::string& message) const {
    run({"add", "-A"});
    run({"commit", "-q", "-m", message});
  }

 private:
  TemporaryDirectory disk_;
};

/// "path kind size" for each.
std::vector<std::string> told(const std::vector<StoredFile>& files) {
  std::vector<std::string> lines;
  for (const StoredFile& file : files) {
    const char* kind = file.kind == StoredFile::Kind::file   ? " file "
                       : file.kind == StoredFile::Kind::link ? " link "
                                                             : " submodule ";
    lines.push_back(file.path + kind + (file.size ? std::to_string(*file.size) : "unknown") +
                    (file.is_unmerged ? " unmerged" : ""));
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST_CASE("a commit's files are listed with odd names, relative to the folder that is asked about") {
  const Repository repository;
  repository.disk().write("a \"b\" ü/c\td.yaml", "123");
  repository.disk().write("a \"b\" ü/new\nline", "");
  repository.disk().make_link("a \"b\" ü/link", "c");
  repository.disk().write("other", "x");
  repository.commit("one");
  const Git git = repository.git("a \"b\" ü");
  const Commit commit = find_commit(git, "HEAD");
  CHECK(told(list_commit(git, commit)) == Lines{"c\td.yaml file 3", "link link 1", "new\nline file 0"});
  CHECK(told(list_index(git)) == Lines{"c\td.yaml file 3", "link link 1", "new\nline file 0"});
  CHECK(commit.hash.starts_with(commit.short_hash));
}

TEST_CASE("what is on the disk plays no part") {
  const Repository repository;
  repository.disk().write("a", "old");
  repository.commit("one");
  repository.disk().write("a", "staged!");
  repository.run({"add", "a"});
  repository.disk().write("a", "on the disk");
  repository.disk().write("b", "");
  const Git git = repository.git();
  CHECK(told(list_commit(git, find_commit(git, "HEAD"))) == Lines{"a file 3"});
  const auto index = list_index(git);
  CHECK(told(index) == Lines{"a file 7"});
  CHECK(read_objects(git, {index[0].object}).front() == "staged!");
}

TEST_CASE("objects are read byte for byte and in order; one that is missing is nothing") {
  const Repository repository;
  const std::string bytes("a\0b\nmissing\n\n", 13);
  repository.disk().write("a", bytes);
  repository.disk().write("b", "");
  repository.commit("one");
  const Git git = repository.git();
  const auto files = list_index(git);
  const std::string none(40, '1');
  const auto contents = read_objects(git, {files[0].object, none, files[1].object, files[0].object});
  REQUIRE(contents.size() == 4);
  CHECK(contents[0] == bytes);
  CHECK_FALSE(contents[1]);
  CHECK(contents[2] == "");
  CHECK(contents[3] == bytes);
  CHECK(read_objects(git, {}).empty());
}

TEST_CASE(
    "what the commit changes is told relative to the folder; before the first commit it is everything") {
  const Repository repository;
  repository.disk().write("book/a", "1");
  repository.disk().write("book/ü/b", "1");
  repository.disk().write("other", "1");
  repository.run({"add", "-A"});
  const Git git = repository.git("book");
  CHECK(list_staged(git) == Lines{"a", "ü/b"});
  repository.commit("one");
  CHECK(list_staged(git).empty());
  repository.disk().write("book/ü/b", "2");
  repository.disk().write("other", "2");
  repository.run({"add", "-A"});
  repository.disk().write("book/a", "not staged");
  CHECK(list_staged(git) == Lines{"ü/b"});
  repository.run({"rm", "-q", "--cached", "book/a"});
  CHECK(list_staged(git) == Lines{"a", "ü/b"});
}

TEST_CASE("an unmerged file stands in the index once, and is told of") {
  const Repository repository;
  repository.disk().write("a", "base");
  repository.commit("base");
  repository.run({"checkout", "-q", "-b", "side"});
  repository.disk().write("a", "side");
  repository.commit("side");
  repository.run({"checkout", "-q", "main"});
  repository.disk().write("a", "main");
  repository.commit("main");
  CHECK(repository.git().change({"merge", "-q", "side"}).status == 1);
  CHECK(told(list_index(repository.git())) == Lines{"a file 4 unmerged"});
}

TEST_CASE("what is not a commit is refused, and named") {
  const Repository repository;
  CHECK_THROWS_AS(find_commit(repository.git(), "HEAD"), NotFound);
  repository.disk().write("a", "");
  repository.commit("a message");
  repository.run({"tag", "-a", "-m", "x", "v1"});
  const Git git = repository.git();
  const std::string hash = find_commit(git, "HEAD").hash;
  for (const char* revision : {"v1", "main@{0}", ":/a mess", "HEAD^0"}) {
    CAPTURE(revision);
    CHECK(find_commit(git, revision).hash == hash);
  }
  for (const char* revision :
       {"", "-rf", "--all", "^HEAD", "HEAD..HEAD", "HEAD:a", "HEAD^{tree}", "HEAD~1", "a\nb"}) {
    CAPTURE(revision);
    CHECK_THROWS_WITH_AS(find_commit(git, revision), doctest::Contains(revision), NotFound);
  }
}

}  // namespace
}  // namespace fu::git
