#include "base/clean_text.hpp"

#include <doctest/doctest.h>

using fu::clean_line;
using fu::clean_lines;

TEST_CASE("a line has single blanks between its words") {
  CHECK(clean_line("  Jane \t\r\n Doe\n").text == "Jane Doe");
  CHECK(clean_line(" \r\n\t").text.empty());
  CHECK_FALSE(clean_line("Jane\tDoe\r").has_lost);
}

TEST_CASE("control characters go, and it is said that they went") {
  const auto clean = clean_line("Ja\x1bne\xC2\x85 D\x7Foe");
  CHECK(clean.text == "Jane Doe");
  CHECK(clean.has_lost);
  CHECK(clean_lines("a\x07\nb").has_lost);
}

TEST_CASE("lines keep what is between them, and lose what nobody sees") {
  CHECK(clean_lines("\r\n one  two \r three\n\n\tfour \n\n").text == " one  two\n three\n\n\tfour");
  CHECK(clean_lines("\n \n").text.empty());
  CHECK_FALSE(clean_lines("a\r\nb\rc\td").has_lost);
}

TEST_CASE("letters beyond ASCII stay") {
  CHECK(clean_line("伊藤 Łucja \xC2\xA9").text == "伊藤 Łucja \xC2\xA9");
}
