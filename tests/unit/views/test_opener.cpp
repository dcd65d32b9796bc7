// Questions that read well, whatever the fact.
#include "views/opener.hpp"

#include <doctest/doctest.h>

#include "support/day_from_text.hpp"

namespace fu::views {
namespace {

using testing::nov;
const Today today{nov(20)};

std::string ask(const std::string& fact) { return ask_whether_still_so({nov(12), fact}, today); }

TEST_CASE("a fact becomes a question, with one full stop") {
  CHECK(ask("has a boat") == "Last time you said (12 Nov): has a boat. Is that still so?");
  CHECK(ask("Has a boat.") == "Last time you said (12 Nov): Has a boat. Is that still so?");
  CHECK(ask(" has\na boat! ") == "Last time you said (12 Nov): has a boat! Is that still so?");
  CHECK(ask("waits…") == "Last time you said (12 Nov): waits… Is that still so?");
  CHECK(ask("wrote \"never.\"") == "Last time you said (12 Nov): wrote \"never.\" Is that still so?");
  CHECK(ask("two boats (one sold)") ==
        "Last time you said (12 Nov): two boats (one sold). Is that still so?");
  CHECK(ask("boats, ships,") == "Last time you said (12 Nov): boats, ships. Is that still so?");
  CHECK(ask("八月に発売する。") == "Last time you said (12 Nov): 八月に発売する。 Is that still so?");
  CHECK(ask("八月に発売する") == "Last time you said (12 Nov): 八月に発売する. Is that still so?");
  CHECK(ask_whether_still_so({std::nullopt, "has a boat"}, today) ==
        "Last time you said: has a boat. Is that still so?");
}

TEST_CASE("what they asked is asked for") {
  CHECK(ask("does it come in blue?") ==
        "Last time you asked (12 Nov): does it come in blue? Is that answered by now?");
  CHECK(ask("青もありますか？") == "Last time you asked (12 Nov): 青もありますか？ Is that answered by now?");
}

TEST_CASE("the opener is the newest fact that holds, else the newest note of a contact") {
  Listed item;
  CHECK(opener(item, today).empty());
  item.prospect.log = {{.date = nov(3), .via = "call", .note = "Ring back"},
                       {.date = nov(5), .via = "call"},
                       {.date = nov(6), .note = "no contact"},
                       {.date = nov(25), .via = "call", .note = "not yet"}};
  CHECK(opener(item, today) == "Last time (3 Nov): Ring back");
  item.prospect.facts = {{nov(1), "a"}, {nov(2), "b", "a"}};
  CHECK(opener(item, today) == "Last time you said (2 Nov): b. Is that still so?");
}

}  // namespace
}  // namespace fu::views
