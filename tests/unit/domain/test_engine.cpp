// The rules of fu-cadence(7) one by one, on small rules made for them. November 2026 begins on a Sunday.
#include "domain/engine.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "domain/urgency.hpp"
#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::day;
using testing::nov;

constexpr Workdays monday_to_friday{true, true, true, true, true, false, false};

/// `walk`: call at once, twice a week later by email and post, then by visit in 2 to 3 days; on to `long`, which ends
/// in monthly contacts for ever. `other` has its own rule for `voicemail`.
Rules make_rules() {
  Rules rules;
  rules.calendar = Calendar(monday_to_friday, {}, {{"dana", {nov(9), nov(13)}}});
  rules.default_cadence = "walk";
  rules.channels = {"call", "email", "post", "visit"};
  rules.cadences = {
      {.name = "walk",
       .steps = {{.wait = {0, 0, Unit::days}, .via = {"call"}, .say = "hello"},
                 {.wait = {1, 1, Unit::weeks}, .times = 2, .via = {"email", "post"}, .say = "news"},
                 {.wait = {2, 3, Unit::days}, .via = {"visit"}, .say = "a visit"}},
       .then = "long"},
      {.name = "long",
       .steps = {{.wait = {2, 2, Unit::weeks}, .say = "fortnight"},
                 {.wait = {1, 1, Unit::months}, .times = 2, .via = {"call", "email", "post"}}}},
      {.name = "other",
       .steps = {{.wait = {10, 10, Unit::days}}},
       .priority = 5,
       .outcomes = {{.name = "voicemail", .touch = false, .next = Interval{3, 3, Unit::working_days}}}},
  };
  rules.outcomes = {
      {.name = "sent"},
      {.name = "no-answer", .touch = false, .next = Interval{2, 2, Unit::working_days}},
      {.name = "busy", .touch = false},
      {.name = "bounced", .touch = false, .next = Interval{0, 0, Unit::days}, .via = "call"},
      {.name = "voicemail", .next = Interval{2, 4, Unit::days}, .via = "email"},
      {.name = "declined", .cadence = "other"},
      {.name = "no-time",
       .touch = false,
       .next = Interval{1, 1, Unit::months},
       .via = "post",
       .cadence = "other"},
      {.name = "never", .stop = StopReason::asked},
  };
  return rules;
}

const Rules rules = make_rules();

/// All that a state says, on one line: "due 3..3 Nov walk 1.1 by call, 0 touches, 0 attempts".
std::string tell(const State& state, Day today) {
  std::string text(format_status(state.status));
  if (state.stopped) {
    return text + " " + format_short_day(state.stopped->date, Today(today)) + " " +
           std::string(format_stop_reason(state.stopped->reason)) + ", " + std::to_string(state.touches) +
           " and " + std::to_string(state.attempts);
  }
  if (state.overdue_days > 0) text += " by " + std::to_string(state.overdue_days);
  if (state.pin) text += " " + std::string(format_pin(*state.pin));
  text += ": " + format_short_day(state.window.due, Today(today));
  if (state.window.late != state.window.due)
    text += " to " + format_short_day(state.window.late, Today(today));
  text += ", " + state.cadence().name + " " + std::to_string(state.step()) + "." +
          std::to_string(state.repetition());
  text += ", " + (state.via.empty() ? "any" : state.via);
  return text + ", " + std::to_string(state.touches) + " and " + std::to_string(state.attempts);
}

struct Case {
  std::string_view rule;
  std::vector<LogEntry> log;
  int today = 0;  ///< of November
  std::string_view told;
};

/// Prospects on `walk`, added on Monday, 2 November.
void check(const std::vector<Case>& cases, const Prospect& prospect) {
  for (const Case& one : cases) {
    CAPTURE(one.rule);
    Prospect with_log = prospect;
    with_log.log = one.log;
    CHECK(tell(compute_state(with_log, rules, nov(one.today)), nov(one.today)) == one.told);
  }
}

Prospect on_walk() { return {.id = "x", .added = nov(2), .cadence = "walk"}; }

LogEntry touch_on(Day date) { return {.date = date, .via = "call", .outcome = "sent"}; }

TEST_CASE("the plan begins on the day added, else with the log, else today") {
  const auto told = [](const Prospect& prospect, int today) {
    return tell(compute_state(prospect, rules, nov(today)), nov(today));
  };
  CHECK(told(on_walk(), 2) == "due: 2 Nov, walk 1.1, call, 0 and 0");
  CHECK(told(on_walk(), 1) == "upcoming: 2 Nov, walk 1.1, call, 0 and 0");
  CHECK(told(on_walk(), 4) == "overdue by 2: 2 Nov, walk 1.1, call, 0 and 0");
  // the earliest date of the whole log, which here is still to come
  CHECK(told({.log = {touch_on(nov(20)), touch_on(nov(10))}}, 4) ==
        "upcoming: 10 Nov, walk 1.1, call, 0 and 0");
  CHECK(told({}, 4) == "due: 4 Nov, walk 1.1, call, 0 and 0");
  CHECK(told({}, 7) == "due: 7 Nov to 9 Nov, walk 1.1, call, 0 and 0");  // a Saturday
  CHECK(told({.added = nov(10)}, 4) == "upcoming: 10 Nov, walk 1.1, call, 0 and 0");
}

TEST_CASE("a cadence that is absent or unknown is the default one") {
  for (const std::string_view cadence : {"", "walk", "xyzzy"}) {
    CAPTURE(cadence);
    const Prospect prospect{.added = nov(2), .cadence = std::string(cadence)};
    CHECK(compute_state(prospect, rules, nov(2)).cadence().name == "walk");
  }
}

TEST_CASE("a touch moves the plan, repetition by repetition, step by step, cadence by cadence") {
  std::vector<LogEntry> log;
  struct Step {
    std::string_view date, told;
  };
  const std::vector<Step> steps{
      {"2026-11-02", "upcoming: 9 Nov, walk 2.1, email, 1 and 0"},
      {"2026-11-09", "upcoming: 16 Nov, walk 2.2, post, 2 and 0"},
      {"2026-11-16", "upcoming: 18 Nov to 19 Nov, walk 3.1, visit, 3 and 0"},
      {"2026-11-18", "upcoming: 2 Dec, long 1.1, any, 4 and 0"},
      {"2026-12-02", "upcoming: 4 Jan 2027, long 2.1, call, 5 and 0"},  // 2 January is a Saturday
      // the last step goes on for ever, whatever its times, and its channels are used in turn
      {"2027-01-04", "upcoming: 4 Feb, long 2.2, email, 6 and 0"},
      {"2027-02-04", "upcoming: 4 Mar, long 2.3, post, 7 and 0"},
      {"2027-03-04", "upcoming: 5 Apr, long 2.4, call, 8 and 0"},  // 4 April is a Sunday
  };
  for (const auto& [date, told] : steps) {
    CAPTURE(date);
    Prospect prospect = on_walk();
    log.push_back(touch_on(day(date)));
    prospect.log = log;
    CHECK(tell(compute_state(prospect, rules, day(date)), day(date)) == told);
  }
}

TEST_CASE("what counts as a touch: the entry says, else the outcome, else yes") {
  const auto contact = [](std::string outcome, std::optional<bool> touch) {
    return std::vector<LogEntry>{
        {.date = nov(3), .via = "call", .outcome = std::move(outcome), .touch = touch}};
  };
  check(
      {
          {"an outcome that is a touch", contact("sent", {}), 3,
           "upcoming: 10 Nov, walk 2.1, email, 1 and 0"},
          {"no outcome", contact("", {}), 3, "upcoming: 10 Nov, walk 2.1, email, 1 and 0"},
          {"an unknown outcome", contact("xyzzy", {}), 3, "upcoming: 10 Nov, walk 2.1, email, 1 and 0"},
          {"an outcome that is none", contact("no-answer", {}), 3,
           "upcoming: 5 Nov, walk 1.1, call, 0 and 1"},
          {"the entry says no", contact("sent", false), 3, "upcoming: 4 Nov, walk 1.1, call, 0 and 1"},
          {"the entry says no, of nothing", contact("", false), 3,
           "upcoming: 4 Nov, walk 1.1, call, 0 and 1"},
          // the rule's `next` holds for a touch as well
          {"the entry says yes", contact("no-answer", true), 3, "upcoming: 5 Nov, walk 2.1, email, 1 and 0"},
      },
      on_walk());
}

TEST_CASE("an attempt leaves the plan where it is, and comes again soon") {
  check(
      {
          {"after the rule's next",
           {{.date = nov(3), .via = "call", .outcome = "no-answer"}},
           3,
           "upcoming: 5 Nov, walk 1.1, call, 0 and 1"},
          {"without a next in the rule, the next working day",
           {{.date = nov(6), .via = "call", .outcome = "busy"}},
           6,
           "upcoming: 9 Nov, walk 1.1, call, 0 and 1"},
          {"the rule's channel holds for the next contact",
           {touch_on(nov(2)), {.date = nov(9), .via = "email", .outcome = "bounced"}},
           9,
           "due: 9 Nov, walk 2.1, call, 1 and 1"},
          {"attempts are counted since the last touch",
           {{.date = nov(2), .via = "call", .outcome = "busy"},
            touch_on(nov(3)),
            {.date = nov(4), .via = "call", .outcome = "busy"},
            {.date = nov(5), .via = "call", .outcome = "busy"}},
           5,
           "upcoming: 6 Nov, walk 2.1, email, 1 and 2"},
      },
      on_walk());
}

TEST_CASE("an outcome's next and channel hold for one contact") {
  check(
      {
          {"a touch with a next moves the plan too",
           {{.date = nov(3), .via = "call", .outcome = "voicemail"}},
           3,
           "upcoming: 5 Nov to 9 Nov, walk 2.1, email, 1 and 0"},
          {"at once is due on the very day, even a Sunday",
           {{.date = nov(8), .via = "call", .outcome = "bounced"}},
           8,
           "due: 8 Nov to 9 Nov, walk 1.1, call, 0 and 1"},
          {"the next contact clears both",
           {touch_on(nov(2)), {.date = nov(3), .via = "email", .outcome = "bounced"}, touch_on(nov(4))},
           4,
           "upcoming: 11 Nov, walk 2.2, post, 2 and 0"},
          {"a note clears neither",
           {{.date = nov(3), .via = "call", .outcome = "voicemail"}, {.date = nov(4), .note = "saw them"}},
           4,
           "upcoming: 5 Nov to 9 Nov, walk 2.1, email, 1 and 0"},
      },
      on_walk());
}

TEST_CASE("an outcome with a cadence continues there from its first step") {
  check(
      {
          {"as a touch",
           {{.date = nov(3), .via = "call", .outcome = "declined"}},
           3,
           "upcoming: 13 Nov, other 1.1, any, 1 and 0"},
          {"as no touch, with its next and channel",
           {{.date = nov(3), .via = "call", .outcome = "no-time"}},
           3,
           "upcoming: 3 Dec, other 1.1, post, 0 and 1"},
          {"as no touch without a next there is no next working day",
           {{.date = nov(3), .via = "call", .outcome = "declined", .touch = false}},
           3,
           "upcoming: 13 Nov, other 1.1, any, 0 and 1"},
          {"a promise that still stood is gone",
           {{.date = nov(2), .via = "call", .next = nov(27)},
            {.date = nov(3), .via = "call", .outcome = "declined"}},
           3,
           "upcoming: 13 Nov, other 1.1, any, 2 and 0"},
      },
      on_walk());
}

TEST_CASE("the cadence in force has the first word on an outcome, and its rule replaces the book's whole") {
  check(
      {
          {"in the cadence: no touch and no channel",
           {{.date = nov(3), .via = "call", .outcome = "voicemail"}},
           3,
           "upcoming: 6 Nov, other 1.1, any, 0 and 1"},
          {"after the outcome that led to the cadence",
           {{.date = nov(3), .via = "call", .outcome = "declined"},
            {.date = nov(4), .via = "call", .outcome = "voicemail"}},
           4,
           "upcoming: 9 Nov, other 1.1, any, 1 and 1"},
          {"what the cadence does not name is the book's",
           {{.date = nov(3), .via = "call", .outcome = "declined"},
            {.date = nov(4), .via = "call", .outcome = "no-answer"}},
           4,
           "upcoming: 6 Nov, other 1.1, any, 1 and 1"},
          {"the mark and what is before it: in the book",
           {{.date = nov(3), .via = "call", .outcome = "voicemail"},
            {.date = nov(4), .via = "call", .outcome = "voicemail", .cadence = "other"}},
           4,
           "upcoming: 16 Nov, other 1.1, any, 2 and 0"},
      },
      {.added = nov(2), .cadence = "other"});
  check({{"in the book, while another cadence is in force",
          {{.date = nov(3), .via = "call", .outcome = "voicemail"}},
          3,
          "upcoming: 5 Nov to 9 Nov, walk 2.1, email, 1 and 0"}},
        on_walk());
}

TEST_CASE("a promise or a snooze fixes the day, and a promise says how and what") {
  const LogEntry promise{.date = nov(3), .via = "visit", .next = nov(14), .note = "ring after the fair"};
  const LogEntry snooze{.date = nov(3), .next = nov(14), .note = "on leave"};
  check(
      {
          {"a promise, due on a Saturday, late after Monday",
           {promise},
           14,
           "due promise: 14 Nov to 16 Nov, walk 2.1, visit, 1 and 0"},
          {"overdue on Tuesday",
           {promise},
           17,
           "overdue by 1 promise: 14 Nov to 16 Nov, walk 2.1, visit, 1 and 0"},
          {"a snooze, with the step's channel",
           {snooze},
           3,
           "upcoming snooze: 14 Nov to 16 Nov, walk 1.1, call, 0 and 0"},
          {"a contact before the day leaves it standing, and moves the plan",
           {promise, touch_on(nov(13))},
           13,
           "upcoming promise: 14 Nov to 16 Nov, walk 2.2, visit, 2 and 0"},
          {"so does an attempt",
           {promise, {.date = nov(13), .via = "call", .outcome = "no-answer"}},
           13,
           "upcoming promise: 14 Nov to 16 Nov, walk 2.1, visit, 1 and 1"},
          {"a contact on the day ends it",
           {promise, touch_on(nov(14))},
           14,
           "upcoming: 23 Nov, walk 2.2, post, 2 and 0"},
          {"so does an attempt on the day",
           {promise, {.date = nov(14), .via = "call", .outcome = "busy"}},
           14,
           "upcoming: 16 Nov, walk 2.1, email, 1 and 1"},
          {"a snooze ends in the same way",
           {snooze, touch_on(nov(16))},
           16,
           "upcoming: 23 Nov, walk 2.1, email, 1 and 0"},
          {"the next outcome's next and channel wait behind it",
           {promise, {.date = nov(4), .via = "call", .outcome = "voicemail"}},
           4,
           "upcoming promise: 14 Nov to 16 Nov, walk 2.2, visit, 2 and 0"},
          {"a later promise replaces it",
           {promise, {.date = nov(4), .via = "call", .next = nov(10)}},
           4,
           "upcoming promise: 10 Nov, walk 2.2, call, 2 and 0"},
          {"a snooze replaces a promise",
           {promise, {.date = nov(4), .next = nov(20)}},
           4,
           "upcoming snooze: 20 Nov, walk 2.1, email, 1 and 0"},
          {"it beats the outcome of its own entry",
           {{.date = nov(3), .via = "call", .outcome = "voicemail", .next = nov(25)}},
           3,
           "upcoming promise: 25 Nov, walk 2.1, call, 1 and 0"},
          {"back to the plan",
           {promise, {.date = nov(4), .back_to_plan = true}},
           4,
           "upcoming: 10 Nov, walk 2.1, email, 1 and 0"},
          {"back to the plan drops an outcome's next and channel too",
           {{.date = nov(3), .via = "call", .outcome = "voicemail", .back_to_plan = true}},
           3,
           "upcoming: 10 Nov, walk 2.1, email, 1 and 0"},
          {"a day before the entry is due at once",
           {{.date = nov(10), .via = "call", .next = nov(5)}},
           10,
           "overdue by 3 promise: 5 Nov, walk 2.1, call, 1 and 0"},
      },
      on_walk());

  Prospect prospect = on_walk();
  prospect.log = {promise};
  CHECK(compute_state(prospect, rules, nov(3)).say == "ring after the fair");
  prospect.log = {snooze};
  CHECK(compute_state(prospect, rules, nov(3)).say == "hello");
}

TEST_CASE("a cadence in the log is the mark: the plan starts there, and what was before is history") {
  check(
      {
          {"from its first step",
           {touch_on(nov(2)), touch_on(nov(3)), {.date = nov(4), .cadence = "walk"}},
           4,
           "due: 4 Nov, walk 1.1, call, 2 and 0"},
          {"contacts after it move the plan",
           {touch_on(nov(2)), {.date = nov(4), .cadence = "walk"}, touch_on(nov(5))},
           5,
           "upcoming: 12 Nov, walk 2.1, email, 2 and 0"},
          {"the outcome of its own entry moves nothing",
           {{.date = nov(4), .via = "call", .outcome = "declined", .cadence = "walk"}},
           4,
           "due: 4 Nov, walk 1.1, call, 1 and 0"},
          {"an earlier pin is gone",
           {{.date = nov(3), .next = nov(27)}, {.date = nov(4), .cadence = "walk"}},
           4,
           "due: 4 Nov, walk 1.1, call, 0 and 0"},
          {"its own pin holds",
           {{.date = nov(4), .via = "call", .next = nov(27), .cadence = "walk"}},
           4,
           "upcoming promise: 27 Nov, walk 1.1, call, 1 and 0"},
          {"its own resume holds",
           {{.date = nov(4), .cadence = "walk", .resume = "they wrote"}},
           4,
           "due: 4 Nov, walk 1.1, call, 0 and 0"},
          {"the last of several",
           {{.date = nov(4), .cadence = "other"}, touch_on(nov(5)), {.date = nov(6), .cadence = "walk"}},
           6,
           "due: 6 Nov, walk 1.1, call, 1 and 0"},
          {"the last by date, wherever it stands",
           {{.date = nov(6), .cadence = "walk"}, {.date = nov(4), .cadence = "other"}, touch_on(nov(5))},
           6,
           "due: 6 Nov, walk 1.1, call, 1 and 0"},
          {"a name that no cadence has is still the mark",
           {touch_on(nov(2)), {.date = nov(4), .cadence = "xyzzy"}},
           4,
           "due: 4 Nov, walk 1.1, call, 1 and 0"},
      },
      on_walk());
}

TEST_CASE("the cadence at the top holds, but before a later mark the earlier mark's own") {
  const LogEntry chosen{.date = nov(4), .cadence = "other"};
  const LogEntry chosen_later{.date = nov(18), .cadence = "walk"};
  check(
      {
          {"the top, even against the mark", {chosen}, 4, "due: 4 Nov, walk 1.1, call, 0 and 0"},
          {"the mark's, when another one is still to come",
           {chosen, chosen_later},
           4,
           "upcoming: 16 Nov, other 1.1, any, 0 and 0"},
          {"the top, before any mark",
           {chosen, chosen_later},
           3,
           "overdue by 1: 2 Nov, walk 1.1, call, 0 and 0"},
          {"the default, where the mark's is unknown",
           {{.date = nov(4), .cadence = "xyzzy"}, {.date = nov(18), .cadence = "other"}},
           4,
           "due: 4 Nov, walk 1.1, call, 0 and 0"},
      },
      on_walk());
}

TEST_CASE("dates decide, and within a day the order of the file") {
  check(
      {
          {"an entry appended late counts from its own day",
           {{.date = nov(5), .via = "call", .outcome = "no-answer"}, touch_on(nov(3))},
           5,
           "upcoming: 9 Nov, walk 2.1, email, 1 and 1"},
          {"attempt, then touch",
           {{.date = nov(3), .time = "17:00", .via = "call", .outcome = "busy"}, touch_on(nov(3))},
           3,
           "upcoming: 10 Nov, walk 2.1, email, 1 and 0"},
          {"touch, then attempt; the time of day plays no part",
           {touch_on(nov(3)), {.date = nov(3), .time = "08:00", .via = "call", .outcome = "busy"}},
           3,
           "upcoming: 4 Nov, walk 2.1, email, 1 and 1"},
          {"entries of the future do not count",
           {touch_on(nov(3)), touch_on(nov(10))},
           9,
           "upcoming: 10 Nov, walk 2.1, email, 1 and 0"},
          {"until their day",
           {touch_on(nov(3)), touch_on(nov(10))},
           10,
           "upcoming: 17 Nov, walk 2.2, post, 2 and 0"},
      },
      on_walk());
}

TEST_CASE("an event without a channel of contact does not move the plan") {
  check(
      {
          {"a note",
           {{.date = nov(3), .note = "they moved"}},
           3,
           "overdue by 1: 2 Nov, walk 1.1, call, 0 and 0"},
          {"an outcome",
           {{.date = nov(3), .outcome = "declined"}},
           3,
           "overdue by 1: 2 Nov, walk 1.1, call, 0 and 0"},
          {"an outcome that stops",
           {{.date = nov(3), .outcome = "never"}},
           3,
           "overdue by 1: 2 Nov, walk 1.1, call, 0 and 0"},
          {"a stage and an owner",
           {{.date = nov(3), .stage = "won", .owner = "dana"}},
           3,
           "overdue by 1: 2 Nov, walk 1.1, call, 0 and 0"},
      },
      on_walk());
}

TEST_CASE("a stop stops, whatever comes after, until somebody resumes") {
  const LogEntry stop{.date = nov(3), .stop = StopReason::precluded, .note = "insolvent"};
  const LogEntry never{.date = nov(3), .via = "call", .outcome = "never"};
  check(
      {
          {"a stop", {stop}, 3, "stopped 3 Nov precluded, 0 and 0"},
          {"before its day it is none", {stop}, 2, "due: 2 Nov, walk 1.1, call, 0 and 0"},
          {"a contact whose outcome stops", {never}, 3, "stopped 3 Nov asked, 1 and 0"},
          {"the last one is shown",
           {never, {.date = nov(5), .stop = StopReason::decided}},
           5,
           "stopped 5 Nov decided, 1 and 0"},
          {"a contact does not start again", {never, touch_on(nov(5))}, 5, "stopped 3 Nov asked, 2 and 0"},
          {"nor does a promise",
           {stop, {.date = nov(5), .via = "call", .next = nov(9)}},
           5,
           "stopped 3 Nov precluded, 1 and 0"},
          {"nor does a cadence",
           {never, {.date = nov(5), .cadence = "walk"}},
           5,
           "stopped 3 Nov asked, 1 and 0"},
          {"resume does, at once",
           {never, {.date = nov(9), .resume = "they rang"}},
           9,
           "due: 9 Nov, walk 2.1, email, 1 and 0"},
          {"resume before a mark counts too",
           {never, {.date = nov(4), .resume = "they rang"}, {.date = nov(5), .cadence = "walk"}},
           5,
           "due: 5 Nov, walk 1.1, call, 1 and 0"},
          {"a resume before the stop does not",
           {{.date = nov(2), .resume = "hello"}, never},
           3,
           "stopped 3 Nov asked, 1 and 0"},
          {"an entry with both stops",
           {{.date = nov(4), .stop = StopReason::decided, .resume = "no, wait"}},
           4,
           "stopped 4 Nov decided, 0 and 0"},
          {"a contact with both stops too",
           {{.date = nov(4), .via = "call", .outcome = "never", .resume = "no, wait"}},
           4,
           "stopped 4 Nov asked, 1 and 0"},
          {"contacts made while stopped have moved the plan",
           {never, touch_on(nov(5)), {.date = nov(9), .resume = "they rang"}, touch_on(nov(9))},
           9,
           "upcoming: 11 Nov to 12 Nov, walk 3.1, visit, 3 and 0"},
      },
      on_walk());
}

TEST_CASE("resume is due at once, from its own day, without pin or channel") {
  check(
      {
          {"on a Sunday",
           {{.date = nov(8), .resume = "they wrote"}},
           8,
           "due: 8 Nov to 9 Nov, walk 1.1, call, 0 and 0"},
          {"a pin is gone",
           {{.date = nov(3), .next = nov(27)}, {.date = nov(4), .resume = "they wrote"}},
           4,
           "due: 4 Nov, walk 1.1, call, 0 and 0"},
          {"its own pin holds",
           {{.date = nov(4), .next = nov(27), .resume = "after the fair"}},
           4,
           "upcoming snooze: 27 Nov, walk 1.1, call, 0 and 0"},
          {"back to the plan: the step waits from its day",
           {touch_on(nov(2)), {.date = nov(4), .back_to_plan = true, .resume = "slowly"}},
           4,
           "upcoming: 11 Nov, walk 2.1, email, 1 and 0"},
          {"a channel is gone",
           {{.date = nov(3), .via = "call", .outcome = "voicemail"},
            touch_on(nov(3)),
            {.date = nov(4), .resume = "now"}},
           4,
           "due: 4 Nov, walk 2.2, post, 2 and 0"},
      },
      on_walk());
}

TEST_CASE("weekends and the owner's absence make nobody overdue") {
  struct Overdue {
    std::string owner;
    int today;
    std::string_view status;
    int days;
  };
  // due and late on Friday, 6 November; dana is away from the 9th to the 13th
  for (const auto& [owner, today, status, days] : {
           Overdue{"", 6, "due", 0},
           Overdue{"", 7, "due", 0},
           Overdue{"", 8, "due", 0},
           Overdue{"", 9, "overdue", 1},
           Overdue{"", 13, "overdue", 5},
           Overdue{"", 15, "overdue", 5},
           Overdue{"dana", 13, "due", 0},
           Overdue{"dana", 15, "due", 0},
           Overdue{"dana", 16, "overdue", 1},
       }) {
    CAPTURE(owner);
    CAPTURE(today);
    const State state =
        compute_state({.owner = owner, .added = nov(6), .cadence = "walk"}, rules, nov(today));
    CHECK(format_status(state.status) == status);
    CHECK(state.overdue_days == days);
  }
}

TEST_CASE("lateness weighs the working days late against the days waited") {
  struct Lateness {
    std::string_view what;
    Prospect prospect;
    int today, overdue_days, patience;
  };
  for (const Lateness& one : {
           Lateness{"waited nothing", {.added = nov(2), .cadence = "walk"}, 5, 3, 1},
           Lateness{"waited a week", {.cadence = "walk", .log = {touch_on(nov(3))}}, 12, 2, 7},
           Lateness{"waited two to three days, rolled",
                    {.cadence = "walk", .log = {touch_on(nov(2)), touch_on(nov(3)), touch_on(nov(5))}},
                    10,
                    1,
                    4},
           Lateness{"a promise waits from the day it was made",
                    {.cadence = "walk", .log = {{.date = nov(3), .via = "call", .next = nov(14)}}},
                    17,
                    1,
                    13},
           Lateness{"an attempt waits from its day",
                    {.cadence = "walk", .log = {{.date = nov(3), .via = "call", .outcome = "no-answer"}}},
                    6,
                    1,
                    2},
       }) {
    CAPTURE(one.what);
    const State state = compute_state(one.prospect, rules, nov(one.today));
    CHECK(state.overdue_days == one.overdue_days);
    CHECK(state.patience == one.patience);
  }
}

TEST_CASE("the stopped are never late") {
  const State state = compute_state(
      {.added = nov(2), .cadence = "walk", .log = {{.date = nov(3), .stop = StopReason::decided}}}, rules,
      nov(20));
  CHECK(state.overdue_days == 0);
  CHECK(state.via.empty());
  CHECK(state.say.empty());
  CHECK_FALSE(state.pin.has_value());
  CHECK_FALSE(state.has_promise_due());
}

TEST_CASE("the last contact is the last by date, and no event") {
  const Prospect prospect{
      .log = {touch_on(nov(5)), touch_on(nov(3)), {.date = nov(9), .note = "a note"}, touch_on(nov(20))}};
  CHECK(compute_state(prospect, rules, nov(10)).last == std::size_t{0});
  CHECK(compute_state(prospect, rules, nov(4)).last == std::size_t{1});
  CHECK_FALSE(compute_state(prospect, rules, nov(2)).last.has_value());
}

TEST_CASE("the next day to contact them is the day due, or today if that is later") {
  const State state = compute_state(on_walk(), rules, nov(4));
  CHECK(state.next_day(nov(1)) == nov(2));
  CHECK(state.next_day(nov(4)) == nov(4));
}

TEST_CASE("a promise is due from its day on") {
  const Prospect prospect{.log = {{.date = nov(3), .via = "call", .next = nov(10)}}};
  CHECK_FALSE(compute_state(prospect, rules, nov(9)).has_promise_due());
  CHECK(compute_state(prospect, rules, nov(10)).has_promise_due());
  CHECK(compute_state(prospect, rules, nov(17)).has_promise_due());
  const Prospect snoozed{.log = {{.date = nov(3), .next = nov(10)}}};
  CHECK_FALSE(compute_state(snoozed, rules, nov(10)).has_promise_due());
}

TEST_CASE("a time is that of the pin in force, and moves nothing") {
  const LogEntry promise{.date = nov(3), .via = "call", .next = nov(10), .at = "14:30"};
  const LogEntry snooze{.date = nov(3), .next = nov(10), .at = "09:05"};
  const auto time_on = [](std::vector<LogEntry> log, Day today) {
    return compute_state({.log = std::move(log)}, rules, today).at;
  };
  CHECK(time_on({promise}, nov(4)) == "14:30");
  CHECK(time_on({promise}, nov(10)) == "14:30");
  CHECK(time_on({promise}, nov(13)) == "14:30");
  CHECK(time_on({snooze}, nov(4)) == "09:05");
  CHECK(time_on({promise, touch_on(nov(5))}, nov(6)) == "14:30");  // which the contact left standing
  CHECK(time_on({promise, touch_on(nov(10))}, nov(10)).empty());   // kept
  CHECK(time_on({promise, {.date = nov(4), .next = nov(12)}}, nov(4)).empty());
  CHECK(time_on({promise, {.date = nov(4), .back_to_plan = true}}, nov(4)).empty());
  CHECK(time_on({promise, {.date = nov(4), .stop = StopReason::asked}}, nov(4)).empty());
  CHECK(time_on({{.date = nov(3), .via = "call", .at = "14:30"}}, nov(4)).empty());  // no day

  for (LogEntry entry : {promise, snooze}) {
    const LogEntry with_time = entry;
    entry.at.clear();
    for (const Day today : {nov(4), nov(10), nov(13)})
      CHECK(tell(compute_state({.log = {with_time}}, rules, today), today) ==
            tell(compute_state({.log = {entry}}, rules, today), today));
  }
}

TEST_CASE("a time is that of its day, and of no other") {
  const Prospect prospect{.log = {{.date = nov(3), .via = "call", .next = nov(10), .at = "14:30"}}};
  const State late = compute_state(prospect, rules, nov(11));
  CHECK(late.at == "14:30");
  CHECK(late.time_on(nov(10)) == "14:30");
  CHECK(late.time_on(late.next_day(nov(11))).empty());
}

TEST_CASE("the more urgent stands first") {
  const Day today = nov(20);
  const auto contact_on = [](Day date, std::string cadence) {
    return Prospect{.cadence = std::move(cadence), .log = {touch_on(date)}};
  };
  const Prospect promise{.cadence = "walk", .log = {{.date = nov(16), .via = "call", .next = nov(20)}}};
  const Prospect promise_to_come{.cadence = "walk",
                                 .log = {{.date = nov(16), .via = "call", .next = nov(27)}}};
  const Prospect snooze{.cadence = "walk", .log = {{.date = nov(16), .next = nov(20)}}};
  const Prospect stopped{.cadence = "walk", .log = {{.date = nov(2), .stop = StopReason::decided}}};
  struct Pair {
    std::string_view why;
    Prospect first, second;
  };
  for (const Pair& pair : {
           Pair{"a promise whose day has come", promise, contact_on(nov(2), "other")},
           Pair{"a promise to come is no promise yet", snooze, promise_to_come},
           Pair{"priority before lateness", contact_on(nov(19), "other"), contact_on(nov(2), "walk")},
           Pair{"1 day of 2 is later than 2 days of 7",
                {.cadence = "walk", .log = {{.date = nov(17), .via = "call", .outcome = "no-answer"}}},
                contact_on(nov(11), "walk")},
           Pair{"later of the same wait", contact_on(nov(10), "walk"), contact_on(nov(11), "walk")},
           Pair{"the earlier day due", contact_on(nov(17), "walk"), contact_on(nov(18), "walk")},
           Pair{"the earlier day before rolling", contact_on(nov(14), "walk"), contact_on(nov(15), "walk")},
           Pair{"the stopped last", promise_to_come, stopped},
       }) {
    CAPTURE(pair.why);
    const State first = compute_state(pair.first, rules, today);
    const State second = compute_state(pair.second, rules, today);
    CHECK(compare_urgency(first, second) < 0);
    CHECK(compare_urgency(second, first) > 0);
    CHECK(compare_urgency(first, first) == 0);
  }
}

TEST_CASE("how often a step is done") {
  const auto often = [](const Cadence& cadence, std::size_t step) {
    return repetitions(cadence, step).value_or(-1);
  };
  const Cadence& walk = *rules.find_cadence("walk");
  const Cadence& long_run = *rules.find_cadence("long");
  CHECK(often(walk, 0) == 1);
  CHECK(often(walk, 1) == 2);
  CHECK(often(walk, 2) == 1);  // the last, but another cadence follows
  CHECK(often(long_run, 0) == 1);
  CHECK(often(long_run, 1) == -1);  // for ever, whatever its times
}

TEST_CASE("a derivation tells what each entry did, in order of their dates") {
  const std::vector<LogEntry> log{
      {.date = nov(2), .via = "call", .outcome = "voicemail"},  // 0: history
      {.date = nov(25), .via = "call", .outcome = "sent"},      // 1: not yet
      {.date = nov(3), .cadence = "other"},                     // 2: the mark
      {.date = nov(9), .via = "call", .outcome = "voicemail"},  // 3: an attempt, by the cadence's rule
      {.date = nov(5), .via = "call", .outcome = "no-time"},    // 4: a change of plan
      {.date = nov(10), .via = "call", .outcome = "sent", .next = nov(18)},  // 5: a touch that promises
      {.date = nov(11), .note = "a note"},                                   // 6: an event
      {.date = nov(12), .via = "call", .outcome = "bounced"},                // 7: an attempt under a pin
      {.date = nov(12), .stop = StopReason::decided},                        // 8: an event that stops
  };
  const Prospect prospect{.added = nov(2), .cadence = "other", .log = log};
  const Derivation derivation = derive(prospect, rules, nov(20));

  struct Told {
    std::size_t entry;
    Move::Kind kind;
    bool touch, pin_stood;
    std::string_view rule, owner, next;
  };
  using Kind = Move::Kind;
  const std::vector<Told> told{
      {0, Kind::history, true, false, "voicemail", "", ""},
      {2, Kind::mark, false, false, "", "", ""},
      {4, Kind::change_of_plan, false, false, "no-time", "", "1mo"},
      {3, Kind::attempt, false, false, "voicemail", "other", "3wd"},
      {5, Kind::touch, true, false, "sent", "", ""},
      {6, Kind::event, false, false, "", "", ""},
      {7, Kind::attempt, false, true, "bounced", "", "0d"},
      {8, Kind::event, false, false, "", "", ""},
  };
  REQUIRE(derivation.moves.size() == told.size());
  for (std::size_t i = 0; i < told.size(); ++i) {
    CAPTURE(i);
    const Move& move = derivation.moves[i];
    CHECK(move.entry == told[i].entry);
    CHECK((move.kind == told[i].kind));
    CHECK(move.counts_as_touch == told[i].touch);
    CHECK(move.pin_stood == told[i].pin_stood);
    CHECK((move.rule != nullptr ? move.rule->name : "") == told[i].rule);
    CHECK((move.rule_owner != nullptr ? move.rule_owner->name : "") == told[i].owner);
    CHECK((move.next ? format_interval(*move.next) : "") == told[i].next);
    if (i > 0) CHECK((move.before == derivation.moves[i - 1].after));
  }
  CHECK((derivation.moves.front().before == derivation.start));
  CHECK((derivation.moves.back().after == derivation.state.position));
  CHECK((derivation.not_yet == std::vector<std::size_t>{1}));
  CHECK(tell(derivation.state, nov(20)) == tell(compute_state(prospect, rules, nov(20)), nov(20)));
}

}  // namespace
}  // namespace fu
