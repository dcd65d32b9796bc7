// The one file outside the book.
#include "store/user_file.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "base/error.hpp"
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

TEST_CASE("each key has its line, where its value holds") {
  const TemporaryDirectory disk;
  disk.write("config.yaml",
             "# mine\nme: dana\ncolor: always\ndefault-command: agenda 3d\ndates: iso\npager: less "
             "-S\ncommit: maybe\n");
  Problems problems;
  const UserFile user = read_user_file(disk.path("config.yaml"), problems);
  CHECK(user.colour == "always");
  CHECK(user.default_command == "agenda 3d");
  CHECK(user.dates == DateStyle::iso);
  CHECK(user.pager == "less -S");
  CHECK(user.lines == std::map<std::string, std::size_t, std::less<>>{
                          {"me", 2}, {"color", 3}, {"default-command", 4}, {"dates", 5}, {"pager", 6}});
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
           Case{"the word for oneself", "me: me\nbook: x\n",
                ":1:5: warning: me is 'me', which stands for whoever you are [form] (write your name)\n", ""},
           Case{"a commit of neither kind", "me: dana\ncommit: maybe\n",
                ":2:9: warning: commit is 'maybe', not true or false [form]\n", "dana"},
           Case{"a color of no kind", "color: alway\nme: dana\n",
                ":1:8: warning: color is 'alway', not one of auto, always, never [form] (did you mean "
                "'always'?)\n",
                "dana"},
           Case{"dates of no kind", "dates: [iso]\n",
                ":1:8: warning: dates is a list, not one of short, iso [form]\n", ""},
           Case{"a key that is like none", "me: dana\nwhatever: 1\n",
                ":2:1: warning: unknown key 'whatever' in this file [unknown-key] (the keys are me, book, "
                "commit, "
                "color, default-command, dates, pager)\n",
                "dana"},
           Case{"a mistyped key without a value", "me: dana\npagr:\n",
                ":2:1: warning: 'pagr' has no value in this file [no-value] (did you mean 'pager'?)\n",
                "dana"},
           Case{"a mistyped key", "me: dana\nboook: x\n",
                ":2:1: warning: unknown key 'boook' in this file [unknown-key] (did you mean 'book'?)\n",
                "dana"},
           Case{"no YAML", "me: dana\nbook: \"x\n",
                ":2:7: warning: a quote that is never closed [yaml] (close it on its line)\n", ""},
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
        disk.path("config.yaml") + ":0:0: warning: this is not a regular file [not-a-file] (remove it)\n");
}

TEST_CASE("the user's name is written, and every other byte stays") {
  struct Case {
    std::string_view what, before, after;
  };
  for (const Case& one : {
           Case{"nothing in it", "", "me: dana\n"},
           Case{"a comment only", "# mine", "# mine\nme: dana\n"},
           Case{"another key", "book: ~/book  # here\r\n", "book: ~/book  # here\r\nme: dana\r\n"},
           Case{"another name", "me:   'sam' # me\nbook: x\n", "me:   'dana' # me\nbook: x\n"},
           Case{"no value", "me:\nbook: x\n", "me: dana\nbook: x\n"},
           Case{"unknown keys", "later: [1, 2]\n", "later: [1, 2]\nme: dana\n"},
       }) {
    CAPTURE(one.what);
    const TemporaryDirectory disk;
    disk.write("config.yaml", std::string(one.before));
    save_user_name(disk.path("config.yaml"), "dana");
    CHECK(disk.read("config.yaml") == one.after);
  }
}

TEST_CASE("a missing file is made with its folders, and a link stays one") {
  const TemporaryDirectory disk;
  save_user_name(disk.path("a/b/config.yaml"), "yes");
  CHECK(disk.read("a/b/config.yaml") == "me: \"yes\"\n");
  disk.write("dotfiles/fu.yaml", "me: sam\n");
  disk.make_link("config.yaml", "dotfiles/fu.yaml");
  save_user_name(disk.path("config.yaml"), "dana");
  CHECK(disk.read("dotfiles/fu.yaml") == "me: dana\n");
  CHECK(std::filesystem::is_symlink(disk.path("config.yaml")));
}

TEST_CASE("a file that cannot be edited stays as it is") {
  const TemporaryDirectory disk;
  for (const std::string before : {"- dana\n", "me: \"x\n", "me: [a]\nme: b\n"}) {
    CAPTURE(before);
    disk.write("config.yaml", before);
    CHECK_THROWS_AS(save_user_name(disk.path("config.yaml"), "dana"), WriteError);
    CHECK(disk.read("config.yaml") == before);
  }
  disk.make_link("nowhere.yaml", "missing.yaml");
  CHECK_THROWS_AS(save_user_name(disk.path("nowhere.yaml"), "dana"), WriteError);
}

}  // namespace
}  // namespace fu::store
