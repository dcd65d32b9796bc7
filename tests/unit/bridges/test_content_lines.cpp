// Values and lines of calendars and address cards.
#include "bridges/content_lines.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace fu::bridges {
namespace {

std::string line(std::string_view name, std::string_view value) {
  std::string out;
  append_content_line(out, name, value);
  return out;
}

/// What a reader does first.
std::string unfolded(std::string text) {
  for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) text.erase(at, 3);
  return text;
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

TEST_CASE("signs with a meaning are escaped") {
  CHECK(escape_content("a, b; c\\n: \"d\"") == "a\\, b\\; c\\\\n: \"d\"");
  CHECK(escape_content("") == "");
  CHECK(escape_contents({"a,b", "", "c"}) == "a\\,b,,c");
  CHECK(escape_contents({"", "a"}) == ",a");
}

TEST_CASE("line ends become one sign, and no control character is left") {
  CHECK(escape_content("one\ntwo\r\nthree") == "one\\ntwo\\nthree");
  CHECK(escape_content("a\tb") == "a\tb");
  CHECK(escape_content("a\rb") ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(escape_content(std::string_view("\0\x1b\x7f", 3)) == repeated("\xEF\xBF\xBD", 3));
  CHECK(escape_content("a\xC2\x9B"
                       "b\xC2\xA0") ==
        "a\xEF\xBF\xBD"
        "b\xC2\xA0");
}

TEST_CASE("a line of 75 bytes stays whole, one of 76 does not") {
  const std::string name = "SUMMARY";
  CHECK(line(name, std::string(67, 'x')) == "SUMMARY:" + std::string(67, 'x') + "\r\n");
  CHECK(line(name, std::string(68, 'x')) == "SUMMARY:" + std::string(67, 'x') + "\r\n x\r\n");
  // The blank counts: 74 bytes on each line behind the first.
  CHECK(line(name, std::string(67 + 74, 'x')) ==
        "SUMMARY:" + std::string(67, 'x') + "\r\n " + std::string(74, 'x') + "\r\n");
  CHECK(line(name, std::string(67 + 75, 'x')) ==
        "SUMMARY:" + std::string(67, 'x') + "\r\n " + std::string(74, 'x') + "\r\n x\r\n");
}

TEST_CASE("no character is broken, at any place in a line") {
  // One, two, three and four bytes; a base with a combining mark; a family of people, joined.
  for (const std::string_view character : {"x", "é", "伊", "😀", "e\xCC\x81", "👩\xE2\x80\x8D👧"}) {
    for (std::size_t before = 0; before < 80; ++before) {
      const std::string value = std::string(before, '-') + repeated(character, 60);
      const std::string text = line("NOTE", value);
      CAPTURE(character);
      CAPTURE(before);
      REQUIRE(text.ends_with("\r\n"));
      CHECK(unfolded(text) == "NOTE:" + value + "\r\n");
      const std::vector<std::string> lines = split(text.substr(0, text.size() - 2), '\n');
      for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool is_last = i + 1 == lines.size();
        const std::string_view bytes =
            std::string_view(lines[i]).substr(0, lines[i].size() - (is_last ? 0 : 1));
        CHECK(bytes.size() <= 75);
        CHECK((is_last || bytes.size() > 71));
        CHECK_FALSE(find_invalid_utf8(bytes));
      }
    }
  }
}

TEST_CASE("bytes that are no text come to an end") {
  const std::string value(1000, '\x80');
  CHECK(unfolded(line("X", value)) == "X:" + value + "\r\n");
}

}  // namespace
}  // namespace fu::bridges
