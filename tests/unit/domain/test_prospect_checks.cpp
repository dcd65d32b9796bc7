// Doubts about prospects that read well.
#include "domain/prospect_checks.hpp"

#include <doctest/doctest.h>

#include "support/day_from_text.hpp"
#include "support/problem_text.hpp"

namespace fu {
namespace {

using testing::format_problems;
using testing::nov;

const Day today = nov(20);

struct Case {
  std::string_view what;
  Prospect prospect;
  std::string_view problems;
};

void check(std::vector<Case> cases) {
  for (Case& one : cases) {
    CAPTURE(one.what);
    one.prospect.path = "prospects/x.yaml";
    one.prospect.added_line = 3;
    one.prospect.added_column = 8;
    for (std::size_t i = 0; i < one.prospect.log.size(); ++i) {
      one.prospect.log[i].line = 10 + i;
      one.prospect.log[i].column = 5;
    }
    CHECK(format_problems(check_prospect(one.prospect, today)) == one.problems);
  }
}

TEST_CASE("nothing is said about a prospect in order") {
  check({
      {"an empty one", {}, ""},
      {"one added today", {.added = today}, ""},
      {"one with everything",
       {.owner = "sam",
        .added = nov(2),
        .stage = "contacted",
        .cadence = "nurture",
        .log = {{.date = nov(2),
                 .via = "call",
                 .outcome = "reached",
                 .next = nov(27),
                 .at = "14:30",
                 .stage = "contacted"},
                {.date = nov(3), .cadence = "nurture", .owner = "sam"},
                {.date = nov(20), .stop = StopReason::decided, .note = "enough"}}},
       ""},
  });
}

TEST_CASE("days that cannot be meant are doubted") {
  check({
      {"added in the future",
       {.added = nov(21)},
       "prospects/x.yaml:3:8: warning: added 2026-11-21 lies in the future [added] (nobody is contacted "
       "before that "
       "day)\n"},
      {"added after the first entry by date",
       {.added = nov(5), .log = {{.date = nov(6), .via = "call"}, {.date = nov(4), .via = "call"}}},
       "prospects/x.yaml:11:5: warning: the entry of 2026-11-04 is older than added: 2026-11-05 [added] (set "
       "added: to "
       "the day of the first entry)\n"},
      {"an entry of tomorrow",
       {.log = {{.date = nov(20), .via = "call"}, {.date = nov(21), .via = "call"}}},
       "prospects/x.yaml:11:5: warning: the entry of 2026-11-21 lies in the future [future] (it does not "
       "count before "
       "that day; a planned contact is next: 2026-11-21)\n"},
      {"a promise for a day before it was made",
       {.log = {{.date = nov(10), .via = "call", .next = nov(9)},
                {.date = nov(10), .via = "call", .next = nov(10)}}},
       "prospects/x.yaml:10:5: warning: next 2026-11-09 lies before the entry of 2026-11-10 [next] (a "
       "promise is kept "
       "after it is made)\n"},
  });
}

TEST_CASE("a time without its day is doubted") {
  const std::string_view warning =
      "prospects/x.yaml:10:5: warning: at 14:30 has no effect without a day in next [at] (write next: and "
      "the "
      "day that was agreed; when it happened is time:)\n";
  check({
      {"a contact that promises nothing",
       {.log = {{.date = nov(10), .via = "call", .at = "14:30"}}},
       warning},
      {"back to the plan", {.log = {{.date = nov(10), .back_to_plan = true, .at = "14:30"}}}, warning},
  });
}

TEST_CASE("entries without effect, and stops without a reason in words, are doubted") {
  check({
      {"an outcome without a contact",
       {.log = {{.date = nov(3), .outcome = "reached"}}},
       "prospects/x.yaml:10:5: warning: outcome 'reached' has no effect without via [outcome] (name the "
       "channel: via: "
       "call)\n"},
      {"a stop without a note",
       {.log = {{.date = nov(3), .stop = StopReason::asked}}},
       "prospects/x.yaml:10:5: warning: a stop needs a note [stop] (say in note: what they said or what was "
       "decided)\n"},
  });
}

TEST_CASE("the top of the file and the latest entry that names a value should agree") {
  const std::string_view repair = " [disagrees] (the one at the top holds; change it or append an entry)\n";
  const std::string line = "prospects/x.yaml:11:5: warning: ";
  const std::string stage =
      line + "stage is 'lead' at the top, but 'won' in the latest entry that names one" + std::string(repair);
  const std::string cadence = line +
                              "cadence is 'walk' at the top, but 'other' in the latest entry that names one" +
                              std::string(repair);
  const std::string owner =
      line + "owner is 'sam' at the top, but 'dana' in the latest entry that names one" + std::string(repair);
  const std::string nobody = line +
                             "there is no owner at the top, but 'dana' in the latest entry that names one" +
                             std::string(repair);
  const std::string of_the_day =
      line + "stage is 'lead' at the top, but 'won' in the latest entry that names one" + std::string(repair);
  check({
      {"stage",
       {.stage = "lead", .log = {{.date = nov(3), .stage = "lead"}, {.date = nov(4), .stage = "won"}}},
       stage},
      {"cadence",
       {.cadence = "walk", .log = {{.date = nov(3)}, {.date = nov(4), .cadence = "other"}}},
       cadence},
      {"owner", {.owner = "sam", .log = {{.date = nov(3)}, {.date = nov(4), .owner = "dana"}}}, owner},
      {"no owner at all", {.log = {{.date = nov(3)}, {.date = nov(4), .owner = "dana"}}}, nobody},
      {"the latest by date, not the last in the file",
       {.stage = "lead", .log = {{.date = nov(3), .stage = "lead"}, {.date = nov(2), .stage = "won"}}},
       ""},
      {"the last of a day",
       {.stage = "lead", .log = {{.date = nov(3), .stage = "lead"}, {.date = nov(3), .stage = "won"}}},
       of_the_day},
  });
}

}  // namespace
}  // namespace fu
