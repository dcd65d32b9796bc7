// What suits a prospect, and what stands against it.
#include "domain/suitable_ideas.hpp"

#include <doctest/doctest.h>

#include "store/rules_reader.hpp"
#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::day;
using testing::nov;

const Day today = nov(20);

const Rules& rules() {
  static const Rules read = *store::read_rules(
                                 "cadences:\n"
                                 "  own:\n"
                                 "    steps: [{wait: 1w}]\n"
                                 "    outcomes: {sent: {touch: false}, no-answer: {touch: true}}\n",
                                 "fu.yaml")
                                 .rules;
  return read;
}

Prospect jane() {
  return {.id = "jane",
          .name = "Jane",
          .company = "Acme",
          .tags = {"fashion", "Straße"},
          .interests = {"sailing"}};
}

/// The IDs in order; behind those that are left out, why.
std::string told(const std::vector<JudgedIdea>& judged) {
  std::string out;
  for (const JudgedIdea& one : judged) {
    out += (out.empty() ? "" : " ") + one.idea->id;
    if (!one.unfit) continue;
    constexpr const char* words[] = {"apart", "expired", "received", "colleague", "stopped"};
    out += std::string(":") + words[static_cast<std::size_t>(*one.unfit)];
    if (one.day) out += format_day(*one.day).substr(5);
    if (!one.colleague.empty()) out += one.colleague;
  }
  return out;
}

TEST_CASE("most tags in common come first, then what expires first, then the ID") {
  const std::vector<Idea> ideas{{.id = "z-two", .tags = {"FASHION", "sailing"}},
                                {.id = "never-b", .tags = {"fashion"}},
                                {.id = "never-a", .tags = {"STRASSE"}},
                                {.id = "june", .until = day("2027-06-01"), .tags = {"sailing"}},
                                {.id = "fair", .date = nov(30), .tags = {"sailing"}},
                                {.id = "none", .tags = {"wool"}},
                                {.id = "untagged"}};
  const auto judged = judge_ideas(ideas, jane(), {}, today);
  CHECK(told(judged) == "z-two fair june never-a never-b none:apart untagged:apart");
  CHECK(judged.front().common == std::vector<std::string>{"FASHION", "sailing"});
}

TEST_CASE("what was received is never offered again, and what has expired is not offered") {
  const std::vector<Idea> ideas{{.id = "over", .until = nov(19), .tags = {"fashion"}},
                                {.id = "last-day", .until = nov(20), .tags = {"fashion"}},
                                {.id = "talks", .date = nov(1), .until = nov(30), .tags = {"fashion"}},
                                {.id = "fair", .date = nov(19), .tags = {"fashion"}},
                                {.id = "sent", .tags = {"fashion"}}};
  const IdeaUses uses{{.idea = "sent", .prospect = "jane", .company = "acme", .day = nov(2)},
                      {.idea = "sent", .prospect = "jane", .company = "acme", .day = nov(5)},
                      {.idea = "over", .prospect = "someone", .company = "other", .day = nov(5)}};
  CHECK(told(judge_ideas(ideas, jane(), uses, today)) ==
        "last-day talks fair:expired11-19 over:expired11-19 sent:received11-05");
}

TEST_CASE("what a colleague received is left out for thirty days") {
  const std::vector<Idea> ideas{{.id = "a", .tags = {"fashion"}}, {.id = "b", .tags = {"fashion"}}};
  const Day first = today - Days{30};
  const auto judged_with = [&](const std::string& company, Day when) {
    return told(judge_ideas(ideas, jane(),
                            {{.idea = "a", .prospect = "lee", .company = company, .day = when}}, today));
  };
  CHECK(judged_with("acme", first) == "b a:colleague10-21lee");
  CHECK(judged_with("acme", first - Days{1}) == "a b");
  CHECK(judged_with("nordwind", today) == "a b");
  Prospect alone = jane();
  alone.company.clear();
  CHECK(told(judge_ideas(ideas, alone, {{.idea = "a", .prospect = "lee", .day = today}}, today)) == "a b");
}

TEST_CASE("the last colleague is named; of one day the first by ID") {
  const std::vector<Idea> ideas{{.id = "a", .tags = {"fashion"}}};
  IdeaUses uses;
  for (const auto& [who, when] : {std::pair{"mo", nov(9)}, {"zoe", nov(12)}, {"kim", nov(12)}})
    uses.push_back({.idea = "a", .prospect = who, .company = "acme", .day = when});
  CHECK(told(judge_ideas(ideas, jane(), uses, today)) == "a:colleague11-12kim");
}

/// IDs and days of what was received.
std::string received(std::vector<LogEntry> log, std::string cadence = "") {
  Prospect prospect = jane();
  prospect.cadence = std::move(cadence);
  prospect.log = std::move(log);
  std::string out;
  for (const IdeaUse& use : ideas_received(prospect, rules(), today)) {
    CHECK(use.prospect == "jane");
    CHECK(use.company == "acme");
    out += (out.empty() ? "" : " ") + use.idea + format_day(use.day).substr(7);
  }
  return out;
}

TEST_CASE("received is what came with a touch or was written down as an event, up to today") {
  CHECK(received({}).empty());
  CHECK(received({{.date = nov(3), .via = "email", .outcome = "sent", .idea = "a"},
                  {.date = nov(4), .via = "call", .outcome = "no-answer", .idea = "b"},
                  {.date = nov(5), .idea = "c"},
                  {.date = nov(6), .via = "fax", .outcome = "no-such-outcome", .idea = "d"},
                  {.date = nov(7), .via = "email", .outcome = "sent", .touch = false, .idea = "e"},
                  {.date = nov(8), .via = "call", .outcome = "no-answer", .touch = true, .idea = "f"},
                  {.date = nov(20), .via = "email", .idea = "g"},
                  {.date = nov(21), .via = "email", .outcome = "sent", .idea = "h"},
                  {.date = nov(9), .touch = false, .idea = "i"}}) == "a-03 c-05 d-06 f-08 g-20 i-09");
}

TEST_CASE("whether it was a touch is decided by the plan of its day") {
  CHECK(received({{.date = nov(3), .via = "email", .outcome = "sent", .idea = "a"},
                  {.date = nov(4), .via = "call", .outcome = "no-answer", .idea = "b"},
                  {.date = nov(5), .cadence = "outbound"},
                  {.date = nov(6), .via = "email", .outcome = "sent", .idea = "c"}},
                 "outbound") == "a-03 c-06");
  CHECK(received({{.date = nov(3), .via = "email", .outcome = "sent", .idea = "a"},
                  {.date = nov(4), .via = "call", .outcome = "no-answer", .idea = "b"}},
                 "own") == "b-04");
}

}  // namespace
}  // namespace fu
