// The line of .gitattributes, and what stands around it.
#include "git/attributes.hpp"

#include <doctest/doctest.h>

#include <string>

namespace fu::git {
namespace {

TEST_CASE("the line is added behind the others, and ends as they do") {
  struct Case {
    std::string_view before, after;
  };
  for (const Case& one : {
           Case{"* text=auto\n", "* text=auto\nprospects/**/*.yaml merge=fu diff=fu\n"},
           Case{"* text=auto", "* text=auto\nprospects/**/*.yaml merge=fu diff=fu\n"},
           Case{"* text=auto\r\n*.png binary",
                "* text=auto\r\n*.png binary\r\nprospects/**/*.yaml merge=fu diff=fu\r\n"},
           Case{"\n", "\nprospects/**/*.yaml merge=fu diff=fu\n"},
       }) {
    CAPTURE(one.before);
    CHECK(add_attributes_line(one.before, LineEnds::left_alone) == one.after);
  }
}

TEST_CASE("an empty file becomes a whole one, with its reason") {
  for (const LineEnds line_ends : {LineEnds::same_everywhere, LineEnds::left_alone}) {
    const std::string file = add_attributes_line("", line_ends);
    CHECK(file == attributes_file(line_ends));
    CHECK(file.starts_with("# "));
    CHECK(file.ends_with("\n" + attributes_line(line_ends) + "\n"));
  }
}

TEST_CASE("what is removed is what was added, and nothing else") {
  for (const LineEnds line_ends : {LineEnds::same_everywhere, LineEnds::left_alone}) {
    for (const std::string text :
         {"* text=auto\n", "* text=auto\r\n", "\n\n", "# Prospects\nprospects/*.yaml merge=fu\n",
          "# Prospects merge entry by entry\n*.md text\n"}) {
      CAPTURE(text);
      CHECK(remove_attributes_line(add_attributes_line(text, line_ends)) == text);
      CHECK_FALSE(remove_attributes_line(text));
    }
    CHECK(remove_attributes_line(attributes_file(line_ends)) == "");
    CHECK(remove_attributes_line("a\n" + attributes_file(line_ends) + "b") == "a\nb");
  }
}

TEST_CASE("the first line that gives files to the driver is found, comments apart") {
  CHECK(find_attributes_line("") == 0);
  CHECK(find_attributes_line("# prospects merge=fu\n*.yaml merge=fun\n*.yaml -merge=fu") == 0);
  CHECK(find_attributes_line("# a\n\n*.yaml\ttext merge=fu\r\n*.yaml merge=fu\n") == 3);
  CHECK(find_attributes_line("merge=fu text") == 0);
}

TEST_CASE("only a line of ours at the end cannot be overruled by the file") {
  CHECK(ends_in_attributes_line(attributes_file(LineEnds::same_everywhere) + "\n\n"));
  CHECK(ends_in_attributes_line("a\r\n" + attributes_line(LineEnds::left_alone) + "\r\n"));
  CHECK_FALSE(ends_in_attributes_line(attributes_file(LineEnds::left_alone) + "* merge=union\n"));
  CHECK_FALSE(ends_in_attributes_line(""));
}

}  // namespace
}  // namespace fu::git
