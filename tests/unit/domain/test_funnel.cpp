// How far prospects came.
#include "domain/funnel.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::nov;

Rules make_rules() {
  Rules rules;
  rules.stages = {{.name = "lead", .chance = 5},
                  {.name = "meeting", .chance = 25},
                  {.name = "lost", .closed = true},
                  {.name = "won", .chance = 100, .closed = true},
                  {.name = "renewed", .chance = 100, .closed = true}};
  return rules;
}

std::string tell(const std::vector<Prospect>& prospects) {
  Funnel funnel(make_rules());
  for (const Prospect& prospect : prospects) {
    Funnel one(make_rules());
    one.add(prospect, nov(20));
    funnel.join(one);
  }
  std::vector<std::string> words;
  for (const StageCount& stage : funnel.stages())
    words.push_back(stage.stage + " " + std::to_string(stage.prospects));
  return join(words, ", ");
}

TEST_CASE("whoever came further came through the stages before") {
  CHECK(tell({{.stage = "won"}, {.stage = "meeting"}, {.stage = "lead"}}) == "lead 3, meeting 2, won 1");
  CHECK(tell({}) == "lead 0, meeting 0, won 0");
}

TEST_CASE("who was lost is counted where they had been") {
  CHECK(tell({{.stage = "lost",
               .log = {{.date = nov(2), .stage = "meeting"}, {.date = nov(9), .stage = "lost"}}}}) ==
        "lead 1, meeting 1, won 0");
  CHECK(tell({{.stage = "lost"}, {.stage = "unheard-of"}, {.stage = "renewed"}}) ==
        "lead 3, meeting 0, won 0");
}

TEST_CASE("a stage of the future is not reached yet") {
  CHECK(tell({{.stage = "lead", .log = {{.date = nov(21), .stage = "won"}}}}) == "lead 1, meeting 0, won 0");
}

TEST_CASE("without an open stage nobody is counted") {
  Rules rules;
  rules.stages = {{.name = "lost", .closed = true}};
  Funnel funnel(rules);
  funnel.add({.stage = "lost"}, nov(20));
  CHECK(funnel.stages().empty());
}

}  // namespace
}  // namespace fu
