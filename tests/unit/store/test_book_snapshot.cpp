// Books from lists of paths: they answer as the same files on a disk would.
#include "store/book_snapshot.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/problem_text.hpp"

namespace fu::store {
namespace {

using testing::format_problem;
using testing::format_problems;
using Kind = SnapshotFile::Kind;

SnapshotFile file(const std::string& path, const std::string& bytes = "x") {
  return {.path = path, .bytes = bytes};
}
SnapshotFile link(const std::string& path, const std::string& target) {
  return {.path = path, .kind = Kind::link, .bytes = target};
}

BookSnapshot snapshot(std::vector<SnapshotFile> files) {
  return {"book", std::move(files), [](const std::string& object) -> std::optional<std::string> {
            return object.empty() ? std::nullopt : std::optional("fetched " + object);
          }};
}

std::string outcome(const BookSnapshot& book, const std::string& path) {
  Problems problems;
  const auto bytes = book.read_file(path, problems);
  if (bytes) return problems.empty() ? "read " + *bytes : "read with a problem";
  return problems.size() == 1 ? format_problem(problems.front()) : "no single problem";
}

std::string told(const BookSnapshot& book) {
  const Listing listing = book.list_prospects();
  std::string text;
  for (const BookFile& one : listing.files) text += one.id + " " + one.path + "\n";
  return text + format_problems(listing.problems);
}

TEST_CASE("bytes are those that were given, else those that are fetched") {
  const BookSnapshot book = snapshot({file("fu.yaml", "a\n"),
                                      {.path = "prospects/x.yaml", .object = "1a2b"},
                                      {.path = "prospects/gone.yaml"}});
  CHECK(outcome(book, "fu.yaml") == "read a\n");
  CHECK(outcome(book, "prospects/x.yaml") == "read fetched 1a2b");
  CHECK(outcome(book, "prospects/gone.yaml")
            .starts_with("prospects/gone.yaml:0:0: error: git does not have the content of this file here "
                         "[unreadable]"));
  CHECK(outcome(book, "prospects/none.yaml")
            .starts_with("prospects/none.yaml:0:0: error: this file is not there [unreadable]"));
  CHECK(book.directory() == "book");
}

TEST_CASE("a file that cannot be read has its reason, also behind a link") {
  const Problem reason{.code = "limit", .message = "more than 1 MiB"};
  const BookSnapshot book = snapshot(
      {{.path = "prospects/large.yaml", .problem = reason}, link("prospects/to.yaml", "large.yaml")});
  CHECK(outcome(book, "prospects/large.yaml")
            .starts_with("prospects/large.yaml:0:0: error: more than 1 MiB [limit]"));
  CHECK(outcome(book, "prospects/to.yaml")
            .starts_with("prospects/to.yaml:0:0: error: more than 1 MiB [limit]"));
}

TEST_CASE("links are followed within the book, also over folders") {
  const BookSnapshot book =
      snapshot({file("shared/deep/ada", "Ada"), link("way", "shared/./deep/"),
                link("prospects/one.yaml", "../shared/deep/ada"), link("prospects/two.yaml", "one.yaml"),
                link("prospects/way.yaml", "../way/../deep//ada")});
  CHECK(outcome(book, "prospects/one.yaml") == "read Ada");
  CHECK(outcome(book, "prospects/two.yaml") == "read Ada");
  CHECK(outcome(book, "prospects/way.yaml") == "read Ada");
  CHECK(outcome(book, "way/ada") == "read Ada");
}

TEST_CASE("a link that leads out of the book, or nowhere, or to a folder, is an error") {
  const BookSnapshot book = snapshot({file("prospects/a.yaml"),
                                      {.path = "sub", .kind = Kind::submodule},
                                      link("prospects/out.yaml", "../../secret"),
                                      link("prospects/back.yaml", "../../book/prospects/a.yaml"),
                                      link("prospects/root.yaml", "/etc/passwd"),
                                      link("prospects/nowhere.yaml", "b.yaml"),
                                      link("prospects/below.yaml", "a.yaml/b"),
                                      link("prospects/loop.yaml", "loop.yaml"),
                                      link("prospects/ping.yaml", "pong.yaml"),
                                      link("prospects/pong.yaml", "ping.yaml"),
                                      link("prospects/folder.yaml", "../prospects"),
                                      link("prospects/sub.yaml", "../sub"),
                                      link("prospects/in-sub.yaml", "../sub/a.yaml")});
  const std::string out = ":0:0: error: this link leads out of the book [symlink] (replace it with the file)";
  const std::string nowhere = ":0:0: error: this link leads nowhere [symlink] (replace it with the file)";
  const std::string folder = ":0:0: error: this is not a regular file [not-a-file] (remove it)";
  struct Case {
    std::string path;
    std::string problem;
  };
  for (const Case& one : {Case{"out", out}, Case{"back", out}, Case{"root", out}, Case{"nowhere", nowhere},
                          Case{"below", nowhere}, Case{"loop", nowhere}, Case{"ping", nowhere},
                          Case{"folder", folder}, Case{"sub", folder}, Case{"in-sub", nowhere}}) {
    CAPTURE(one.path);
    const std::string path = "prospects/" + one.path + ".yaml";
    CHECK(outcome(book, path) == path + one.problem);
  }
}

TEST_CASE("files and folders are there, also over links") {
  const BookSnapshot book = snapshot({file("templates/a.md"), link("t", "templates"), link("no", "x")});
  for (const char* path : {"templates/a.md", "templates", "t", "t/a.md", "."}) {
    CAPTURE(path);
    CHECK(book.has_file(path));
  }
  for (const char* path : {"templates/b.md", "template", "no", "../book", "templates/a.md/x"}) {
    CAPTURE(path);
    CHECK_FALSE(book.has_file(path));
  }
}

TEST_CASE("files are listed from all folders, and passed over as on a disk") {
  CHECK(told(snapshot({file("prospects/b.yaml"), file("prospects/berlin/2026/c.yaml"),
                       file("prospects/berlin/a.yaml"), file("prospects/Große Kunden/d.yaml"),
                       file("prospects/.hidden/e.yaml"), file("prospects/f.yaml~"), file("prospects2/g.yaml"),
                       file("ideas/h.yaml"), link("prospects/l.yaml", "b.yaml")})) ==
        "d prospects/Große Kunden/d.yaml\n"
        "b prospects/b.yaml\n"
        "c prospects/berlin/2026/c.yaml\n"
        "a prospects/berlin/a.yaml\n"
        "l prospects/l.yaml\n");
  CHECK(told(snapshot({})).empty());
}

TEST_CASE("a folder that is told of is told of once, and twins are found") {
  CHECK(told(snapshot(
            {file("prospects/x.yaml/a.yaml"), file("prospects/x.yaml/b.yaml"), file("prospects/a.yaml")})) ==
        "b prospects/x.yaml/b.yaml\n"
        "prospects/a.yaml:0:0: error: 'a' is also prospects/x.yaml/a.yaml [duplicate-id] (rename one of the "
        "two, or merge them)\n"
        "prospects/x.yaml:0:0: error: this is a folder with the name of a file [not-a-file] (rename it)\n"
        "prospects/x.yaml/a.yaml:0:0: error: 'a' is also prospects/a.yaml [duplicate-id] (rename one of the "
        "two, or merge them)\n");
}

TEST_CASE("a submodule, and what stands in the place of the folder, are told of") {
  CHECK(
      told(snapshot({file("prospects/a.yaml"), {.path = "prospects/sub", .kind = Kind::submodule}})) ==
      "a prospects/a.yaml\n"
      "prospects/sub:0:0: warning: this is a submodule: its files are not read here [submodule] (ask in the "
      "submodule itself)\n");
  for (const Kind kind : {Kind::file, Kind::link, Kind::submodule}) {
    const std::string text = told(snapshot({{.path = "prospects", .kind = kind, .bytes = "ideas"}}));
    CHECK(text.starts_with("prospects:0:0: error: this is a link or a file where a folder should be"));
  }
}

}  // namespace
}  // namespace fu::store
