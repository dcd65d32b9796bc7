// Entries in fu's order, and read back as they were.
#include "store/entry_writer.hpp"

#include <doctest/doctest.h>

#include "store/prospect_reader.hpp"
#include "support/day_from_text.hpp"

namespace fu::store {
namespace {

using testing::nov;

TEST_CASE("an entry has its keys in order, and what is absent is not written") {
  const LogEntry all{.date = nov(20),
                     .time = "14:05",
                     .via = "call",
                     .outcome = "reached",
                     .touch = false,
                     .next = nov(23),
                     .at = "09:30",
                     .cadence = "nurture",
                     .stage = "lost",
                     .owner = "dana",
                     .stop = StopReason::no_benefit,
                     .resume = "wrote",
                     .idea = "spring",
                     .judge = "serious",
                     .by = "sam",
                     .note = "said \"no\""};
  CHECK(format_fields(append_entry(all).fields) ==
        "{date: 2026-11-20, time: \"14:05\", via: call, outcome: reached, touch: false, next: 2026-11-23, "
        "at: \"09:30\", "
        "cadence: nurture, "
        "stage: lost, owner: dana, stop: no-benefit, resume: \"wrote\", idea: spring, judge: serious, by: "
        "sam, note: \"said "
        "\\\"no\\\"\"}");
  CHECK(format_fields(append_entry({.date = nov(20)}).fields) == "{date: 2026-11-20}");
  CHECK(format_fields(append_entry({.date = nov(20), .back_to_plan = true}).fields) ==
        "{date: 2026-11-20, next: plan}");
}

TEST_CASE("a prospect begins with its name and ends with its log, which new entries are appended to") {
  CHECK(prospect_keys().front() == "name");
  CHECK(prospect_keys().back() == "log");
}

}  // namespace
}  // namespace fu::store
