// What is filled in, and what makes a message personal.
#include "domain/draft_fields.hpp"

#include <doctest/doctest.h>

#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::day;
using testing::nov;
const Today today{nov(20)};

TEST_CASE("little is known: only what there is") {
  Listed item{.prospect = {.name = "Jane Doe"}};
  const DraftValues values = draft_values(item, {.today = today});
  CHECK(values == DraftValues{{"name", "Jane Doe"}, {"today", "20 November"}});
}

TEST_CASE("values are on one line, in the middle of a sentence") {
  const Idea idea{.id = "spring", .title = "Spring\n", .url = "https://a.example", .date = day("2027-01-05")};
  Listed item{.prospect = {.name = "Jane\nDoe",
                           .problem = " three  suppliers.\n",
                           .loved = "wait...",
                           .interests = {"sailing", "chess", "arsenal"},
                           .facts = {{nov(2), "Has a boat."}, {nov(3), "has two boats", "has a boat"}}}};
  const DraftValues values = draft_values(item, {.today = today, .idea = &idea});
  CHECK(values.at("name") == "Jane Doe");
  CHECK(values.at("problem") == "three suppliers");
  CHECK(values.at("loved") == "wait...");
  CHECK(values.at("interests") == "sailing, chess and arsenal");
  CHECK(values.at("fact") == "has two boats");
  CHECK(values.at("fact_date") == "3 November");
  CHECK(values.at("idea") == "Spring (5 January 2027) — https://a.example");
  CHECK(values.at("idea_date") == "5 January 2027");
  CHECK_FALSE(values.contains("me"));
}

TEST_CASE("each value is a field of the table") {
  const Idea idea{.title = "a", .url = "b", .date = nov(1)};
  Listed item{.prospect = {.name = "a",
                           .facts = {{nov(2), "b"}},
                           .log = {{.date = nov(3), .via = "call", .next = nov(9), .note = "c"}}}};
  item.state.last = 0;
  item.state.position.pin = Pin{.kind = Pin::Kind::promise, .day = nov(29)};
  for (const auto& [name, value] :
       draft_values(item, {.today = today, .idea = &idea, .referrer = "d", .event = "e"})) {
    INFO(name);
    CHECK(find_draft_field(name) != nullptr);
  }
  CHECK(find_draft_field("first_name") == nullptr);
}

TEST_CASE("a promised day is told as long as it is to come") {
  Listed item{
      .prospect = {.name = "a", .log = {{.date = nov(3), .via = "call", .next = nov(20), .note = "b"}}}};
  item.state.position.pin = Pin{.kind = Pin::Kind::promise, .day = nov(20)};
  CHECK_FALSE(draft_values(item, {.today = today}).contains("promise_date"));
  CHECK(draft_values(item, {.today = Today{nov(19)}}).at("promise_date") == "20 November");
}

TEST_CASE("a name and a company are not personal; an idea is when it is theirs") {
  const DraftContext nothing{.today = today};
  const DraftContext theirs{.today = today, .is_idea_theirs = true};
  CHECK_FALSE(is_personal({}, nothing));
  CHECK_FALSE(is_personal({"name", "company", "role", "me", "today", "last_date"}, nothing));
  CHECK(is_personal({"name", "fact"}, nothing));
  CHECK(is_personal({"problem"}, nothing));
  CHECK_FALSE(is_personal({"idea"}, nothing));
  CHECK(is_personal({"idea"}, theirs));
  CHECK_FALSE(is_personal({"idea_url"}, theirs));
}

TEST_CASE("days as in letters") {
  CHECK(format_letter_day(nov(2), today) == "2 November");
  CHECK(format_letter_day(day("2025-12-31"), today) == "31 December 2025");
  CHECK(format_letter_day(nov(2), Today(nov(20), DateStyle::iso)) == "2026-11-02");
}

}  // namespace
}  // namespace fu
