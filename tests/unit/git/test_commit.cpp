// Commits of exactly the files that are named, in a repository on disk.
#include "git/commit.hpp"

#include <doctest/doctest.h>
#include <stdlib.h>

#include "base/error.hpp"
#include "support/temporary_directory.hpp"

namespace fu::git {
namespace {

using testing::TemporaryDirectory;

/// A repository with one commit of prospects/a.yaml and b.txt.
struct Repository {
  TemporaryDirectory disk;
  Git git{disk.path()};

  Repository() {
    ::setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
    ::setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
    run({"init", "-q", "-b", "main"});
    run({"config", "user.name", "Dana"});
    run({"config", "user.email", "dana@example.org"});
    disk.write("prospects/a.yaml", "name: A\n");
    disk.write("b.txt", "b\n");
    run({"add", "-A"});
    run({"commit", "-q", "-m", "first"});
  }

  std::string run(const std::vector<std::string>& arguments) const {
    const os::ProgramResult result = git.change(arguments);
    REQUIRE_MESSAGE(result.status == 0, result.err);
    return result.out;
  }
  WorkTree tree() const { return *git.find_work_tree(); }
  CommitResult commit(const std::vector<std::string>& paths) const {
    return commit_paths(git, tree(), paths, {"log: A", "body"});
  }
  std::string last() const { return run({"log", "-1", "--format=%B", "--name-status"}); }
  std::string status() const { return run({"status", "--porcelain"}); }
};

TEST_CASE("changed, new and deleted files are committed; what else is staged or changed stays") {
  const Repository repository;
  repository.disk.write("prospects/gone.yaml", "name: G\n");
  repository.run({"add", "-A"});
  repository.run({"commit", "-q", "-m", "second"});
  repository.disk.write("prospects/a.yaml", "name: AA\n");
  repository.disk.write("prospects/n w*.yaml", "name: N\n");
  repository.disk.write("prospects/nXw.yaml", "name: another\n");
  repository.disk.write("b.txt", "staged\n");
  repository.run({"add", "b.txt"});
  repository.disk.write("b.txt", "changed again\n");
  std::filesystem::remove(repository.disk.path("prospects/gone.yaml"));
  const CommitResult result =
      repository.commit({"prospects/a.yaml", "prospects/n w*.yaml", "prospects/gone.yaml"});
  CHECK(result.is_committed);
  CHECK(repository.last() ==
        "log: A\n\nbody\n\n\nM\tprospects/a.yaml\nD\tprospects/gone.yaml\nA\tprospects/n w*.yaml\n");
  CHECK(repository.status() == "MM b.txt\n?? prospects/nXw.yaml\n");
  CHECK(repository.run({"show", ":b.txt"}) == "staged\n");
}

TEST_CASE("what is as it was is no commit, nor is what git never knew") {
  const Repository repository;
  const CommitResult result = repository.commit({"prospects/a.yaml", "prospects/never.yaml"});
  CHECK_FALSE(result.is_committed);
  CHECK(result.why_not.empty());
}

TEST_CASE("a hook that refuses is quoted, and a new file is unknown to git again") {
  const Repository repository;
  repository.disk.write(".git/hooks/pre-commit", "#!/bin/sh\necho 'not on a Monday'\necho more\nexit 1\n");
  std::filesystem::permissions(repository.disk.path(".git/hooks/pre-commit"), std::filesystem::perms::all);
  repository.disk.write("prospects/new.yaml", "name: N\n");
  const CommitResult result = repository.commit({"prospects/new.yaml"});
  CHECK_FALSE(result.is_committed);
  CHECK(result.why_not == "not on a Monday");
  CHECK(repository.status() == "?? prospects/new.yaml\n");
}

TEST_CASE("an ignored file is named") {
  const Repository repository;
  repository.disk.write(".gitignore", "secret.yaml\n");
  repository.disk.write("prospects/secret.yaml", "name: S\n");
  CHECK(repository.commit({"prospects/secret.yaml"}).why_not.find("prospects/secret.yaml is ignored") == 0);
}

TEST_CASE("the first commit of all works, too") {
  const Repository repository;
  repository.run({"checkout", "-q", "--orphan", "other"});
  repository.run({"rm", "-rfq", "--cached", "."});
  CHECK(repository.commit({"prospects/a.yaml"}).is_committed);
  CHECK(repository.status() == "?? b.txt\n");
}

TEST_CASE("nothing is committed where the commit would be lost or the work is half done") {
  const Repository repository;
  const auto why = [&] {
    return why_no_commit(repository.git, find_standing(repository.git, repository.tree())).value_or("");
  };
  CHECK(why().empty());
  repository.disk.write(".git/MERGE_HEAD", "");
  CHECK(why().find("a merge is not finished") == 0);
  std::filesystem::remove(repository.disk.path(".git/MERGE_HEAD"));
  repository.run({"config", "user.useConfigOnly", "true"});
  repository.run({"config", "--unset", "user.email"});
  CHECK(why().find("git does not know who you are") == 0);
  repository.run({"checkout", "-q", "--detach"});
  CHECK(why().find("no branch is checked out") == 0);
}

}  // namespace
}  // namespace fu::git
