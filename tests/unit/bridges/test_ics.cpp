// Events of a calendar.
#include "bridges/ics.hpp"

#include <doctest/doctest.h>

#include "support/day_from_text.hpp"

namespace fu::bridges {
namespace {

using testing::day;

CalendarEvent call_jane() {
  return {.uid = "jane-doe@fu",
          .day = day("2026-11-20"),
          .time = "",
          .summary = "Call Jane Doe, Acme",
          .description = "Ring back\nPromised on 12 Nov",
          .changed_on = day("2026-11-12"),
          .changed_at = "14:05",
          .revision = 4};
}

bool has(const std::string& text, const std::string& line) {
  return text.find("\r\n" + line + "\r\n") != std::string::npos;
}

TEST_CASE("an event of a whole day ends with the next") {
  CHECK(format_event(call_jane()) ==
        "BEGIN:VEVENT\r\n"
        "UID:jane-doe@fu\r\n"
        "DTSTAMP:20261112T140500Z\r\n"
        "DTSTART;VALUE=DATE:20261120\r\n"
        "DTEND;VALUE=DATE:20261121\r\n"
        "SUMMARY:Call Jane Doe\\, Acme\r\n"
        "DESCRIPTION:Ring back\\nPromised on 12 Nov\r\n"
        "LAST-MODIFIED:20261112T140500Z\r\n"
        "SEQUENCE:4\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "END:VEVENT\r\n");
}

TEST_CASE("days end with months and years") {
  CalendarEvent event = call_jane();
  event.day = day("2027-02-28");
  CHECK(has(format_event(event), "DTEND;VALUE=DATE:20270301"));
  event.day = day("2028-02-28");
  CHECK(has(format_event(event), "DTEND;VALUE=DATE:20280229"));
  event.day = day("2026-12-31");
  CHECK(has(format_event(event), "DTEND;VALUE=DATE:20270101"));
}

TEST_CASE("a promised time is half an hour by the clock of whoever looks") {
  CalendarEvent event = call_jane();
  event.time = "14:30";
  CHECK(has(format_event(event), "DTSTART:20261120T143000\r\nDTEND:20261120T150000"));
  event.time = "00:00";
  CHECK(has(format_event(event), "DTSTART:20261120T000000\r\nDTEND:20261120T003000"));
  event.time = "23:45";
  CHECK(has(format_event(event), "DTSTART:20261120T234500\r\nDTEND:20261121T001500"));
}

TEST_CASE("the year 10000 is not written") {
  CalendarEvent event = call_jane();
  event.day = Day{std::chrono::year{9999} / 12 / 31};
  CHECK(has(format_event(event), "DTSTART;VALUE=DATE:99991231\r\nSUMMARY:Call Jane Doe\\, Acme"));
  event.time = "23:45";
  CHECK(has(format_event(event), "DTSTART:99991231T234500\r\nSUMMARY:Call Jane Doe\\, Acme"));
}

TEST_CASE("what never changed has a stamp, too") {
  CalendarEvent event = call_jane();
  event.changed_on = Day{};
  event.changed_at.clear();
  CHECK(has(format_event(event), "DTSTAMP:19700101T000000Z"));
}

TEST_CASE("without a description there is no line for it") {
  CalendarEvent event = call_jane();
  event.description.clear();
  CHECK(format_event(event).find("DESCRIPTION") == std::string::npos);
}

TEST_CASE("a calendar says what it is called and how often it is worth a look") {
  const std::string text = format_calendar("Follow-ups: tag:a,b", "", format_event(call_jane()));
  CHECK(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  CHECK(has(text, "CALSCALE:GREGORIAN"));
  CHECK(has(text, "X-WR-CALNAME:Follow-ups: tag:a\\,b"));
  CHECK(has(text, "REFRESH-INTERVAL;VALUE=DURATION:PT1H"));
  CHECK(has(text, "X-PUBLISHED-TTL:PT1H"));
  CHECK(text.find("METHOD") == std::string::npos);
  CHECK(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
}

TEST_CASE("a calendar may say by whose clocks its times are") {
  CHECK(has(format_calendar("Follow-ups", "Europe/Berlin", ""), "X-WR-TIMEZONE:Europe/Berlin"));
  CHECK(format_calendar("Follow-ups", "", "").find("TIMEZONE") == std::string::npos);
  for (const std::string_view zone : {"Europe/Berlin", "America/Port-au-Prince", "Etc/GMT+5", "UTC"})
    CHECK(is_zone_name(zone));
  for (const std::string_view zone : {"", "Europe/Berlin\r\nX:y", "a b", "Zürich", "a:b"})
    CHECK_FALSE(is_zone_name(zone));
  CHECK_FALSE(is_zone_name(std::string(65, 'x')));
}

TEST_CASE("only a calendar of ours may give way to a new one") {
  CHECK(is_own_calendar(format_calendar("Follow-ups", "Europe/Berlin", "")));
  CHECK_FALSE(is_own_calendar("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Apple Inc.//macOS 14//EN\r\n"));
  CHECK_FALSE(is_own_calendar("BEGIN:VCARD\r\n"));
  CHECK_FALSE(is_own_calendar("BEGIN:VCALENDAR"));
  CHECK_FALSE(is_own_calendar(""));
}

}  // namespace
}  // namespace fu::bridges
