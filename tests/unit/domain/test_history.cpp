// The first day, the contacts and the judgements of a log.
#include "domain/history.hpp"

#include <doctest/doctest.h>

#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::nov;

const Day today = nov(20);

TEST_CASE("the first day is that of `added`, else the earliest of the log, wherever it stands, else none") {
  CHECK(first_day_of({.added = nov(9), .log = {{.date = nov(2)}}}) == nov(9));
  CHECK(first_day_of({.log = {{.date = nov(3)}, {.date = nov(2)}, {.date = nov(25)}}}) == nov(2));
  CHECK_FALSE(first_day_of({}).has_value());
}

TEST_CASE("the newest contact is the one of the latest day up to today, and of a day the last in the file") {
  const Prospect prospect{.log = {{.date = nov(5), .via = "call", .note = "third"},
                                  {.date = nov(21), .via = "call", .note = "to come"},
                                  {.date = nov(9), .note = "no contact"},
                                  {.date = today, .via = "call", .note = "second"},
                                  {.date = today, .via = "email", .note = "first"}}};
  std::vector<std::string> notes;
  for (const LogEntry* contact : contacts_newest_first(prospect, today)) notes.push_back(contact->note);
  CHECK(notes == std::vector<std::string>{"first", "second", "third"});
}

TEST_CASE("the last entry is the one of the latest day up to today, and of a day the last in the file") {
  const Prospect prospect{.log = {{.date = nov(9), .note = "first"},
                                  {.date = nov(21), .note = "to come"},
                                  {.date = nov(9), .note = "last"},
                                  {.date = nov(5), .via = "call"}}};
  CHECK(last_entry(prospect, today)->note == "last");
  CHECK(last_entry(prospect, nov(5))->via == "call");
  CHECK(last_entry(prospect, nov(4)) == nullptr);
  CHECK(last_entry({}, today) == nullptr);
}

TEST_CASE(
    "the last judgement is that of the latest day, of a day the later in the file, and not one to come") {
  const auto judged = [](std::vector<LogEntry> log) { return Prospect{.log = std::move(log)}; };
  CHECK(last_judgement(judged({}), today).empty());
  CHECK(last_judgement(judged({{.date = nov(9), .judge = "serious"}, {.date = nov(3), .judge = "curious"}}),
                       today) == "serious");
  CHECK(last_judgement(judged({{.date = nov(9), .judge = "serious"}, {.date = nov(9), .judge = "curious"}}),
                       today) == "curious");
  CHECK(last_judgement(judged({{.date = nov(9), .judge = "curious"}, {.date = nov(10)}}), today) ==
        "curious");
  CHECK(last_judgement(judged({{.date = nov(20), .judge = "serious"}, {.date = nov(21), .judge = "curious"}}),
                       today) == "serious");
}

}  // namespace
}  // namespace fu
