// What a file may be before any YAML is read from it.
#include "store/source_guards.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/problem_text.hpp"

namespace fu::store {
namespace {

using testing::format_problem;

std::string told(std::string_view source) {
  const auto problem = find_bad_source(source);
  return problem ? format_problem(*problem) : "";
}

TEST_CASE(
    "text in UTF-8 passes, with or without a byte order mark, with LF or CRLF, with or without a last line "
    "end") {
  for (const std::string_view source : {
           "",
           "\n",
           "name: Jane\n",
           "name: Jane",
           "name: Jane\r\nrole: x\r\n",
           "name: Jane\r\nrole: x\n",
           "\xEF\xBB\xBFname: Jane\n",
           "name: 伊藤 キム 😀\n",
           "name: \u0085\u00a0\u2028\n",
           "\tname: x\n",
       }) {
    CAPTURE(source);
    CHECK(told(source).empty());
  }
}

TEST_CASE("what is not UTF-8 text is refused at its place") {
  struct Case {
    std::string_view what, source, problem;
  };
  for (const Case& one : {
           Case{"Latin-1", "name: x\nplace: M\xFCnchen\n",
                ":2:9: error: this is not UTF-8 [encoding] (save the file as UTF-8)"},
           Case{"columns count bytes", "é\xFF",
                ":1:3: error: this is not UTF-8 [encoding] (save the file as UTF-8)"},
           Case{"the byte order mark is not counted",
                "\xEF\xBB\xBF"
                "a\xFF",
                ":1:2: error: this is not UTF-8 [encoding] (save the file as UTF-8)"},
           Case{"a character cut off at the end", "name: \xC3",
                ":1:7: error: this is not UTF-8 [encoding] (save the file as UTF-8)"},
           Case{"UTF-16, little end first",
                {"\xFF\xFEn\0", 4},
                ":1:1: error: this is UTF-16 [encoding] (save it as UTF-8)"},
           Case{"UTF-16, big end first",
                {"\xFE\xFF\0n", 4},
                ":1:1: error: this is UTF-16 [encoding] (save it as UTF-8)"},
           Case{"NUL",
                {"name: x\na\0b\n", 12},
                ":2:2: error: a NUL byte: this is not a text file [encoding] (remove it, or restore the "
                "file)"},
           Case{"a carriage return alone", "name: x\rrole: y\n",
                ":1:8: error: a carriage return without a line feed [encoding] (end lines with LF or CRLF)"},
           Case{"a carriage return at the end", "name: x\r",
                ":1:8: error: a carriage return without a line feed [encoding] (end lines with LF or CRLF)"},
           Case{"an escape sequence", "name: x\nrole: \x1b[31m\n",
                ":2:7: error: control character '\\x1b' [encoding] (remove it, or write it as \\xNN in "
                "double quotes)"},
           Case{"delete", "a\x7f",
                ":1:2: error: control character '\\x7f' [encoding] (remove it, or write it as \\xNN in "
                "double quotes)"},
           Case{"an eight-bit control", "a\u009b",
                ":1:2: error: control character '\\x9b' [encoding] (remove it, or write it as \\xNN in "
                "double quotes)"},
       }) {
    CAPTURE(one.what);
    CHECK(told(one.source) == one.problem);
  }
}

TEST_CASE("code points that are no characters are refused at their place") {
  CHECK(told("a\xEF\xBF\xBE").starts_with(":1:2: error: "));
  CHECK(told("a\n\xEF\xBF\xBF").starts_with(":2:1: error: "));
  CHECK(told("\uFFFD").empty());
}

TEST_CASE("the markers of a merge conflict are found, even in what would be a text") {
  const std::string repair = " [conflict] (keep the right lines of both sides and remove the markers)";
  struct Case {
    std::string_view source, place, marker;
  };
  for (const Case& one : {
           Case{"<<<<<<< HEAD\nname: x\n", ":1:1", "<<<<<<<"},
           Case{"name: x\n<<<<<<< HEAD\n", ":2:1", "<<<<<<<"},
           Case{"name: x\n=======\n", ":2:1", "======="},
           Case{"name: x\n=======", ":2:1", "======="},
           Case{"name: x\r\n=======\r\n", ":2:1", "======="},
           Case{"name: x\n||||||| base\n", ":2:1", "|||||||"},
           Case{"name: x\n>>>>>>> theirs\n", ":2:1", ">>>>>>>"},
           Case{"notes: \"a\n>>>>>>> b\"\n", ":2:1", ">>>>>>>"},
           Case{"\xEF\xBB\xBF<<<<<<< HEAD\nname: x\n", ":1:1", "<<<<<<<"},
       }) {
    CAPTURE(one.source);
    CHECK(told(one.source) ==
          std::string(one.place) + ": error: conflict marker '" + std::string(one.marker) + "'" + repair);
  }
}

TEST_CASE("what only looks like a conflict marker passes") {
  for (const std::string_view source :
       {"notes: |\n  <<<<<<< x\n  =======\n", "name: x =======\n", "<<<<<< six\n", "======\n", "<<: x\n"}) {
    CAPTURE(source);
    CHECK(told(source).empty());
  }
}

TEST_CASE("the first of several faults is told") {
  CHECK(told("a\n<<<<<<< x\n\x01").starts_with(":2:1: error: conflict"));
  CHECK(told("a\x01\n<<<<<<< x\n").starts_with(":1:2: error: control"));
}

}  // namespace
}  // namespace fu::store
