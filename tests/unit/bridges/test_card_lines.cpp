#include "bridges/card_lines.hpp"

#include <doctest/doctest.h>

using namespace fu::bridges;
using Form = CardLine::Form;

namespace {

std::vector<CardLine> read_lines(std::string_view text) {
  CardLines lines(text, [](std::string_view name) { return name != "PHOTO"; });
  std::vector<CardLine> all;
  for (CardLine line; lines.next(line);) all.push_back(line);
  return all;
}

CardLine only_line(std::string_view text) {
  const auto lines = read_lines(text);
  REQUIRE(lines.size() == 1);
  return lines.front();
}

}  // namespace

TEST_CASE("a line has a name in capitals, parameters and a value") {
  const CardLine line = only_line("item1.Email;type=INTERNET,home;PREF=2;X=\"a:b;c\":jane@acme.example\r\n");
  CHECK(line.name == "EMAIL");
  CHECK(line.value == "jane@acme.example");
  CHECK(line.has_type("INTERNET"));
  CHECK(line.has_type("HOME"));
  CHECK_FALSE(line.has_type("PREF"));
  CHECK(line.parameter("PREF") == "2");
  CHECK(line.parameter("X") == "a:b;c");
}

TEST_CASE("folded lines are joined, and counted") {
  const auto lines = read_lines("FN:Ja\r\n ne\r\n\t Doe\r\n\r\nNO\n TE;X=\n y:z");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].value == "Jane Doe");
  CHECK(lines[1].name == "NOTE");
  CHECK(lines[1].parameter("X") == "y");
  CHECK(lines[1].value == "z");
  CHECK(lines[1].line == 5);
}

TEST_CASE("vCard 2.1 has bare parameters and soft line breaks") {
  const auto lines =
      read_lines("NOTE;CHARSET=UTF-8;QUOTED-PRINTABLE:a=\r\nb=\r\n c\r\nTEL;CELL;PREF:1=\r\nEND:VCARD");
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].encoding() == "QUOTED-PRINTABLE");
  CHECK(lines[0].value == "ab c");
  CHECK(lines[1].has_type("PREF"));
  CHECK(lines[1].value == "1=");
  CHECK(lines[1].line == 4);
}

TEST_CASE("a soft line break at the end of a card takes nothing of it") {
  const auto lines = read_lines("NOTE;QUOTED-PRINTABLE:a=\r\nEND:VCARD\r\n");
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].value == "a=");
  CHECK(lines[1].name == "END");
}

TEST_CASE("what nobody reads is passed over to its end") {
  const auto lines = read_lines(
      "PHOTO;ENCODING=b:AAAA\r\n BBBB\r\n CCCC\r\nFN:Jane\r\nPHOTO;BASE64:\r\nDDDD\r\nEEEE\r\n\r\nFN:Ann");
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].form == Form::unread);
  CHECK(lines[1].value == "Jane");
  CHECK(lines[2].form == Form::unread);
  CHECK(lines[3].value == "Ann");
  CHECK(lines[3].line == 9);
}

TEST_CASE("what is no property is named with its place") {
  for (const char* text : {"no colon", "\r\r:", "two words:x", ":", ";a:b", "FN\"a:b"}) {
    CAPTURE(text);
    const auto lines = read_lines(text);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].form == Form::broken);
    CHECK(lines[0].line > 0);
  }
}

TEST_CASE("a quote that is never closed does not hide the value") {
  CHECK(only_line("TEL;X=\"a:b").value == "b");
}

TEST_CASE("a line that is longer than anybody writes is not kept") {
  const std::string long_text(CardLines::most_bytes, 'x');
  CHECK(only_line("NOTE:" + long_text).form == Form::too_long);
  CHECK(only_line("NOTE:x\r\n " + long_text).form == Form::too_long);
  CHECK(only_line("NOTE:" + long_text.substr(100)).form == Form::property);
}

TEST_CASE("a list may have carriage returns alone as line ends") {
  const auto lines = read_lines("FN:Jane\r\rTEL:1\r 2\r");
  REQUIRE(lines.size() == 2);
  CHECK(lines[1].value == "12");
}

TEST_CASE("a fold within a character moves in front of it") {
  CHECK(mend_folds("NOTE:\xE4\xBC\r\n \x8A\xE8\xAB\x8B\r\n x\xC3\n \xA4") ==
        "NOTE:\r\n \xE4\xBC\x8A\xE8\xAB\x8B\r\n x\n \xC3\xA4");
  CHECK(mend_folds("\r\n \x8A\n \xC3\r\n\xA4\n") == "\r\n \x8A\n \xC3\r\n\xA4\n");
  CHECK(mend_folds("").empty());
}
