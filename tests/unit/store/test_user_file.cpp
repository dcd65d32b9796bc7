// The one file outside the book.
#include "store/user_file.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/problem_text.hpp"
#include "support/temporary_directory.hpp"

namespace fu::store {
namespace {

using testing::format_problems;
using testing::TemporaryDirectory;

TEST_CASE("a missing file says nothing, and is no problem") {
  const TemporaryDirectory disk;
  Problems problems;
  for (const std::string& path :
       {std::string(), disk.path("missing.yaml"), disk.path("no/such/folder.yaml")}) {
    CAPTURE(path);
    const UserFile user = read_user_file(path, problems);
    CHECK(user.me.empty());
    CHECK(user.book.empty());
  }
  CHECK(format_problems(problems).empty());
}

TEST_CASE("the file says who the user is and where the book is, also through a link") {
  const TemporaryDirectory disk;
  disk.write("dotfiles/fu.yaml", "me: dana\nbook: /home/dana/book\n");
  disk.make_link("config.yaml", "dotfiles/fu.yaml");
  Problems problems;
  const UserFile user = read_user_file(disk.path("config.yaml"), problems);
  CHECK(user.me == "dana");
  CHECK(user.book == "/home/dana/book");
  CHECK(format_problems(problems).empty());
}

TEST_CASE("commit is true or false, and false where it is neither") {
  for (const auto& [source, expected] : {std::pair{"commit: true\n", true},
                                         {"commit: false\n", false},
                                         {"commit: maybe\n", false},
                                         {"me: dana\n", false}}) {
    CAPTURE(source);
    const TemporaryDirectory disk;
    disk.write("config.yaml", source);
    Problems problems;
    CHECK(read_user_file(disk.path("config.yaml"), problems).commit == expected);
  }
}

TEST_CASE("what is wrong in it is told, and the rest is used") {
  struct Case {
    std::string_view what;
    std::string source, problem;  ///< behind the path
    std::string_view me;
  };
  for (const Case& one : {
           Case{"nothing in it", "", "", ""},
           Case{"empty values", "me:\nbook: ~\n", "", ""},
           Case{"no mapping", "dana\n",
                ":1:1: warning: config.yaml is 'dana', not a mapping [form] (write 'key: value' lines, or "
                "{key: value})\n",
                ""},
           Case{"a list for a name", "me: [dana]\nbook: x\n",
                ":1:5: warning: me is a list, not a text [form] (put it in quotes, or on one line)\n", ""},
           Case{"a commit of neither kind", "me: dana\ncommit: maybe\n",
                ":2:9: warning: commit is 'maybe', not true or false [form]\n", "dana"},
           Case{"a mistyped key", "me: dana\nboook: x\n",
                ":2:1: note: unknown key 'boook' in this file [unknown-key] (did you mean 'book'?)\n",
                "dana"},
           Case{"no YAML", "me: dana\nbook: \"x\n",
                ":2:7: error: a quote that is never closed [yaml] (close it on its line)\n", ""},
       }) {
    CAPTURE(one.what);
    const TemporaryDirectory disk;
    disk.write("config.yaml", one.source);
    Problems problems;
    const UserFile user = read_user_file(disk.path("config.yaml"), problems);
    CHECK(format_problems(problems) == (one.problem.empty() ? "" : disk.path("config.yaml") + one.problem));
    CHECK(user.me == one.me);
  }
}

TEST_CASE("a folder in its place is told of and passed over") {
  const TemporaryDirectory disk;
  disk.make_folder("config.yaml");
  Problems problems;
  CHECK(read_user_file(disk.path("config.yaml"), problems).me.empty());
  CHECK(format_problems(problems) ==
        disk.path("config.yaml") + ":0:0: error: this is not a regular file [not-a-file] (remove it)\n");
}

}  // namespace
}  // namespace fu::store
