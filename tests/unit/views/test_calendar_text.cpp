// What a calendar shows of a contact.
#include "views/calendar_text.hpp"

#include <doctest/doctest.h>

#include "base/utf8.hpp"
#include "support/day_from_text.hpp"

namespace fu::views {
namespace {

using testing::nov;
const Today today{nov(20)};

const Cadence walk{.name = "walk",
                   .steps = {{.wait = {0, 0, Unit::days}}, {.wait = {1, 1, Unit::days}, .times = 2}}};

State state_of(std::string via, Day due, Day late, Status status = Status::due) {
  return {.status = status,
          .window = {.from = due, .due = due, .late = late, .due_unrolled = due},
          .position = {.cadence = &walk},
          .via = std::move(via)};
}

std::string summary(const std::string& via, const std::string& name, const std::string& company) {
  return calendar_summary({.name = name, .company = company}, state_of(via, today, today));
}

std::string description(const Listed& person) {
  return calendar_description(person, {.day = person.state.next_day(today), .state = person.state}, today);
}

TEST_CASE("a summary says what to do, and with whom") {
  CHECK(summary("call", "Jane Doe", "Acme") == "Call Jane Doe, Acme");
  CHECK(summary("email", "Jane Doe", "") == "Email Jane Doe");
  CHECK(summary("meeting", "Jane Doe", "Acme") == "Meet Jane Doe, Acme");
  CHECK(summary("visit", "Acme", "Acme") == "Visit Acme");
  CHECK(summary("post", "Jane Doe", "") == "Write to Jane Doe");
  CHECK(summary("linkedin", "Jane Doe", "") == "LinkedIn: Jane Doe");
  CHECK(summary("event", "Jane Doe", "") == "Invite Jane Doe");
  CHECK(summary("message", "Jane Doe", "") == "Message Jane Doe");
  CHECK(summary("", "Jane Doe", "") == "Contact Jane Doe");
}

TEST_CASE("a channel of the book's own is named") {
  CHECK(summary("fax", "Jane Doe", "") == "Fax: Jane Doe");
  CHECK(summary("überfall", "Jane Doe", "") == "überfall: Jane Doe");
  CHECK(summary("\x1b[1m", "Jane Doe", "") == "\\x1b[1m: Jane Doe");
}

TEST_CASE("a summary is one line without control characters, and not for ever") {
  CHECK(summary("call", "Jane\r\n Doe\x1b", "A\u202E\tB") == "Call Jane Doe\\x1b, A\\u202e B");
  CHECK(display_width(summary("call", std::string(70'000, 'x'), "Acme")) == 200);
}

TEST_CASE("what is known stands in lines, first what to say") {
  Listed jane{.prospect = {.id = "jane-doe",
                           .name = "Jane Doe",
                           .company = "Acme",
                           .role = "Buyer",
                           .place = "Berlin"},
              .state = state_of("call", nov(20), nov(20))};
  jane.prospect.phones = {"030 1", "030 2"};
  jane.prospect.emails = {"jane@acme.example"};
  jane.prospect.owner = "dana";
  jane.prospect.log = {{.date = nov(12),
                        .time = "14:05",
                        .via = "call",
                        .outcome = "reached",
                        .next = nov(20),
                        .by = "dana",
                        .note = "Ring\nback"}};
  jane.state.say = "Ring\nback";
  jane.state.last = 0;
  jane.state.pin = Pin::Kind::promise;
  jane.state.position.pin = Pin{.kind = Pin::Kind::promise, .day = nov(20), .entry = 0};
  CHECK(description(jane) ==
        "Ring back\nPromised on 12 Nov\nBuyer, Acme, Berlin\n030 1\n030 2\njane@acme.example\n"
        "Last: Thu 12 Nov 14:05, call, reached (dana)\nwalk, step 1 of 2\nFor dana");

  // A time, too, on its own day.
  jane.state.at = "14:30";
  CHECK(description(jane).starts_with("Ring back\nPromised on 12 Nov for 14:30\n"));
  jane.state.window.due = nov(19);
  CHECK(description(jane).starts_with("Ring back\nPromised on 12 Nov\n"));
  jane.state.window.due = nov(20);
  jane.state.at.clear();

  // The note is said where it is not what to say; and a snooze is none of them.
  jane.state.say = "Thank her";
  jane.state.position.pin->kind = Pin::Kind::snooze;
  CHECK(description(jane).starts_with("Thank her\nSnoozed on 12 Nov\n"));
  CHECK(description(jane).find("reached (dana): Ring back\n") != std::string::npos);
}

TEST_CASE("who is late says since when, and who may wait says for how long") {
  Listed ben{.prospect = {.name = "Ben"}, .state = state_of("", nov(17), nov(17), Status::overdue)};
  ben.state.overdue_days = 3;
  CHECK(description(ben) == "3 working days late, due by Tue 17 Nov\nFirst contact\nwalk, step 1 of 2");
  ben.state.overdue_days = 1;
  CHECK(description(ben).starts_with("1 working day late, due by"));
  ben.state = state_of("", nov(19), nov(25));
  CHECK(description(ben) == "In time until Wed 25 Nov\nFirst contact\nwalk, step 1 of 2");
}

TEST_CASE("a note of very many words is cut") {
  Listed ben{.prospect = {.name = "Ben"}, .state = state_of("", nov(20), nov(20))};
  ben.prospect.log = {{.date = nov(12), .via = "call", .note = std::string(70'000, 'x')}};
  ben.state.last = 0;
  CHECK(description(ben).size() < 1200);
}

}  // namespace
}  // namespace fu::views
