// Cards as they are written, and as they come back.
#include "bridges/vcard_text.hpp"

#include <doctest/doctest.h>

#include "bridges/vcard_list.hpp"

namespace fu::bridges {
namespace {

Day day(std::string_view text) { return *parse_day(text); }

TEST_CASE("a card says what the file says") {
  const Prospect jane{
      .id = "jane-doe",
      .name = "Jane Doe",
      .company = "Acme, GmbH",
      .role = "Buyer",
      .place = "Berlin",
      .notes = "one\ntwo\n",
      .emails = {"jane@acme.example", "j@x.example"},
      .phones = {"+49 30 1"},
      .tags = {"a", "b,c"},
      .added = day("2026-11-02"),
      .log = {{.date = day("2026-11-12"), .time = "14:05", .via = "call"}, {.date = day("2026-12-01")}}};
  CHECK(card_text(jane, day("2026-11-20")) ==
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:fu:jane-doe\r\nFN:Jane Doe\r\nN:Doe;Jane;;;\r\nORG:Acme\\, "
        "GmbH\r\nTITLE:Buyer\r\n"
        "EMAIL;TYPE=INTERNET,PREF:jane@acme.example\r\nEMAIL;TYPE=INTERNET:j@x.example\r\nTEL;TYPE=VOICE:+49 "
        "30 1\r\n"
        "ADR;TYPE=WORK:;;;Berlin;;;\r\nNOTE:one\\ntwo\r\nCATEGORIES:a,b\\,c\r\nREV:20261112T140500Z\r\nEND:"
        "VCARD\r\n");
}

TEST_CASE("a company's card is shown as one") {
  const std::string text = card_text({.id = "acme", .name = "ACME", .company = "Acme"}, day("2026-11-20"));
  CHECK(text.find("\r\nN:;;;;\r\nORG:Acme\r\nX-ABShowAs:COMPANY\r\n") != std::string::npos);
  CHECK(text.find("\r\nREV:19700101T000000Z\r\n") != std::string::npos);
}

TEST_CASE("hostile texts come back as they were, and no line is longer than 75 bytes") {
  Prospect kim{.id = "kim",
               .name = "伊藤 キム; \"x\", \\n " + std::string(300, 'n'),
               .company = "a;b,c\\d:e",
               .role = "=cmd|' /C calc'!A0",
               .place = ";;;,",
               .notes = "BEGIN:VCARD\n🦊🏳️‍🌈 END:VCARD\n" + std::string(200, ' ') + "x",
               .emails = {"a,b@x.example", ";@y.example"},
               .phones = {"+49,,1;2"},
               .tags = {"a,b", "c;d", "starred"}};
  const std::string text = card_text(kim, day("2026-11-20"));
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find("\r\n", begin);
    REQUIRE(end != std::string::npos);
    CHECK(end - begin <= 75);
    CHECK_FALSE((static_cast<unsigned char>(text[begin + (text[begin] == ' ' ? 1 : 0)]) & 0xC0U) == 0x80U);
    begin = end + 2;
  }
  const NewcomerList list = read_vcard_list(text);
  REQUIRE(list.people.size() == 1);
  CHECK(list.problems.empty());
  const Newcomer& back = list.people.front();
  CHECK(back.id == "kim");
  CHECK(back.name == kim.name);
  CHECK(back.company == kim.company);
  CHECK(back.role == kim.role);
  CHECK(back.place == kim.place);
  CHECK(back.notes == kim.notes);
  CHECK(back.emails == kim.emails);
  CHECK(back.phones == kim.phones);
  CHECK(back.tags == kim.tags);
}

TEST_CASE("control characters do not get into a card") {
  const std::string text = card_text({.id = "x",
                                      .name = "a\x1b[2J\xC2\x85"
                                              "b\x7F"},
                                     day("2026-11-20"));
  CHECK(text.find("FN:a\xEF\xBF\xBD[2J\xEF\xBF\xBD"
                  "b\xEF\xBF\xBD\r\n") != std::string::npos);
}

}  // namespace
}  // namespace fu::bridges
