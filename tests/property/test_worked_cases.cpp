// The worked cases of fu-cadence(7): one prospect on the built-in rules, and what a few entries make of it.
#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

#include "domain/engine.hpp"
#include "property/second_model.hpp"
#include "store/rules_reader.hpp"
#include "support/doctest_day.hpp"

namespace fu {
namespace {

Day day(std::string_view text) {
  const std::optional<Day> read = parse_day(text);
  REQUIRE_MESSAGE(read.has_value(), text);
  return *read;
}

/// A contact; `changes` are its further keys.
struct Contact {
  std::string date;
  std::string via;
  std::string outcome;
  std::string next;
  std::string note;
};

struct Case {
  std::string title;
  std::vector<Contact> log;
  std::string today;
  std::string due;
  std::string late;
  std::string via;
  Status status = Status::due;
  int overdue_days = 0;
  std::optional<Pin::Kind> pin;
  std::string cadence = "outbound";
  int step = 1;
  int touches = 0;
  int attempts = 0;
};

Prospect added_on_2_november() {
  Prospect prospect;
  prospect.id = "jane-doe";
  prospect.added = day("2026-11-02");
  prospect.cadence = "outbound";
  return prospect;
}

Prospect with_log(const std::vector<Contact>& log) {
  Prospect prospect = added_on_2_november();
  for (const Contact& contact : log) {
    LogEntry entry;
    entry.date = day(contact.date);
    entry.via = contact.via;
    entry.outcome = contact.outcome;
    if (!contact.next.empty()) entry.next = day(contact.next);
    entry.note = contact.note;
    prospect.log.push_back(entry);
  }
  return prospect;
}

/// Built-in, Monday to Friday, no holidays.
const Rules& rules() {
  static const store::RulesRead read = store::read_rules("", "fu.yaml");
  REQUIRE(read.rules.has_value());
  return *read.rules;
}

const Contact reached{"2026-11-03", "call", "reached"};
const Contact reached_and_promised{"2026-11-03", "call", "reached", "2026-11-14", "ring after the fair"};

const std::vector<Case> cases{
    {.title = "1: step 1 waits 0d from the day added",
     .log = {},
     .today = "2026-11-02",
     .due = "2026-11-02",
     .late = "2026-11-02",
     .via = "call"},
    {.title = "2: no answer is an attempt; still step 1, again the next working day",
     .log = {{"2026-11-03", "call", "no-answer"}},
     .today = "2026-11-03",
     .due = "2026-11-04",
     .late = "2026-11-04",
     .via = "call",
     .status = Status::upcoming,
     .attempts = 1},
    {.title = "3: step 2 waits 0d; send what you announced",
     .log = {reached},
     .today = "2026-11-03",
     .due = "2026-11-03",
     .late = "2026-11-03",
     .via = "email",
     .step = 2,
     .touches = 1},
    {.title = "4: step 3 waits two to three days",
     .log = {reached, {"2026-11-03", "email", "sent"}},
     .today = "2026-11-05",
     .due = "2026-11-05",
     .late = "2026-11-06",
     .via = "call",
     .step = 3,
     .touches = 2},
    {.title = "5: a voicemail sets two working days; a weekend is not overdue",
     .log = {{"2026-11-03", "call", "voicemail"}},
     .today = "2026-11-10",
     .due = "2026-11-05",
     .late = "2026-11-05",
     .via = "email",
     .status = Status::overdue,
     .overdue_days = 3,
     .step = 2,
     .touches = 1},
    {.title = "6: a promise for a Saturday is due on it, and late after Monday",
     .log = {reached_and_promised},
     .today = "2026-11-16",
     .due = "2026-11-14",
     .late = "2026-11-16",
     .via = "call",
     .pin = Pin::Kind::promise,
     .step = 2,
     .touches = 1},
    {.title = "7: the promise stands; the touch still moved the plan",
     .log = {reached_and_promised, {"2026-11-10", "email", "sent"}},
     .today = "2026-11-10",
     .due = "2026-11-14",
     .late = "2026-11-16",
     .via = "call",
     .status = Status::upcoming,
     .pin = Pin::Kind::promise,
     .step = 3,
     .touches = 2},
    {.title = "8: declined continues on nurture",
     .log = {{"2026-11-03", "call", "declined"}},
     .today = "2026-12-01",
     .due = "2027-02-03",
     .late = "2027-02-03",
     .via = "email",
     .status = Status::upcoming,
     .cadence = "nurture",
     .touches = 1},
    {.title = "9: they wrote; answer today",
     .log = {{"2026-11-03", "email", "sent"}, {"2026-11-20", "email", "replied"}},
     .today = "2026-11-20",
     .due = "2026-11-20",
     .late = "2026-11-20",
     .via = "call",
     .step = 3,
     .touches = 2},
};

TEST_CASE("the worked cases come out as the manual says") {
  for (const Case& one : cases) {
    CAPTURE(one.title);
    const Prospect prospect = with_log(one.log);
    const State state = compute_state(prospect, rules(), day(one.today));
    CHECK(state.window.due == day(one.due));
    CHECK(state.window.late == day(one.late));
    CHECK(state.via == one.via);
    CHECK(format_status(state.status) == format_status(one.status));
    CHECK(state.overdue_days == one.overdue_days);
    CHECK((state.pin == one.pin));
    CHECK(state.cadence().name == one.cadence);
    CHECK(state.step() == one.step);
    CHECK(state.repetition() == 1);
    CHECK(state.touches == one.touches);
    CHECK(state.attempts == one.attempts);
    CHECK_FALSE(state.stopped.has_value());

    const model::State plain = model::replay(prospect, rules(), day(one.today));
    CHECK(plain.due == day(one.due));
    CHECK(plain.late == day(one.late));
    CHECK(plain.via == one.via);
    CHECK(plain.status == format_status(one.status));
    CHECK(plain.overdue_days == one.overdue_days);
  }
}

TEST_CASE("a promise is said with its own note") {
  const State state = compute_state(with_log({reached_and_promised}), rules(), day("2026-11-16"));
  CHECK(state.say == "ring after the fair");
  CHECK(state.has_promise_due());
  CHECK_FALSE(compute_state(with_log({reached_and_promised}), rules(), day("2026-11-13")).has_promise_due());
}

TEST_CASE("10: never stops for good") {
  for (const std::string_view today : {"2026-11-03", "2026-11-04", "2027-11-03", "2099-01-01"}) {
    CAPTURE(today);
    const State state = compute_state(with_log({{"2026-11-03", "call", "never"}}), rules(), day(today));
    CHECK(format_status(state.status) == "stopped");
    REQUIRE(state.stopped.has_value());
    CHECK(state.stopped->date == day("2026-11-03"));
    CHECK(format_stop_reason(state.stopped->reason) == "asked");
  }
  const State before = compute_state(with_log({{"2026-11-03", "call", "never"}}), rules(), day("2026-11-02"));
  CHECK_FALSE(before.stopped.has_value());
}

TEST_CASE("11: a cadence chosen in the log starts the plan there") {
  Prospect prospect = added_on_2_november();
  prospect.cadence = "nurture";
  LogEntry entry;
  entry.date = day("2026-11-03");
  entry.cadence = "nurture";
  prospect.log.push_back(entry);
  const State state = compute_state(prospect, rules(), day("2026-12-01"));
  CHECK(state.window.from == day("2026-11-03"));
  CHECK(state.window.due == day("2027-02-03"));
  CHECK(state.window.late == day("2027-02-03"));
  CHECK(state.via == "email");
  CHECK(format_status(state.status) == "upcoming");
  CHECK(state.overdue_days == 0);
  CHECK_FALSE(state.pin.has_value());
  CHECK(state.touches == 0);
}

}  // namespace
}  // namespace fu
