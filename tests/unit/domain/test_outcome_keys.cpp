// Which key stands for which outcome.
#include "domain/outcome_keys.hpp"

#include <doctest/doctest.h>

#include <set>

#include "store/rules_reader.hpp"

namespace fu {
namespace {

Rules rules_of(const std::string& source) { return *store::read_rules(source, "fu.yaml").rules; }

std::string key_of(const Rules& rules, const std::string& outcome) {
  for (const OutcomeKey& each : outcome_keys(rules)) {
    if (each.outcome == outcome) return each.key;
  }
  return "none";
}

TEST_CASE("built-in outcomes have the same keys in every book, and no two things share one") {
  const Rules plain = rules_of("");
  const Rules own = rules_of("outcomes: {visited: {}, rescheduled: {}}");
  for (const Rules* rules : {&plain, &own}) {
    CHECK(key_of(*rules, "reached") == "r");
    CHECK(key_of(*rules, "voicemail") == "v");
    CHECK(key_of(*rules, "no-answer") == "n");
    CHECK(key_of(*rules, "never") == "x");
    std::set<std::string> keys;
    for (const char key : reserved_keys) keys.insert(std::string(1, key));
    for (const OutcomeKey& each : outcome_keys(*rules)) {
      CAPTURE(each.outcome);
      CHECK(keys.insert(each.key).second);
      CHECK(each.key.size() == 1);
    }
  }
}

TEST_CASE("a book's own outcome gets the first free letter of its name, then a capital, then any") {
  const Rules rules = rules_of("outcomes: {hired: {}, hijacked: {}, sent-on: {}, closed-down: {}}");
  CHECK(key_of(rules, "hired") == "h");
  CHECK(key_of(rules, "hijacked") == "j");
  CHECK(key_of(rules, "sent-on") == "S");
  CHECK(key_of(rules, "closed-down") == "C");
  CHECK(key_of(rules_of("outcomes: {'42': {}}"), "42") == "a");
}

TEST_CASE("of very many outcomes the last have no key") {
  std::string source = "outcomes:\n";
  for (int number = 0; number < 60; ++number) source += "  o" + std::to_string(number) + ": {touch: true}\n";
  const Rules rules = rules_of(source);
  CHECK(outcome_keys(rules).size() == 76);
  CHECK(key_of(rules, "o0") == "O");
  CHECK(key_of(rules, "o59").empty());
}

TEST_CASE("what is usual after a channel comes first, then the book's own, and each once") {
  const Rules rules = rules_of("outcomes: {hired: {}}");
  for (const auto& [channel, first] : std::vector<std::pair<std::string, std::string>>{
           {"call", "reached"}, {"email", "sent"}, {"visit", "met"}, {"", "reached"}}) {
    CAPTURE(channel);
    const std::vector<std::string> outcomes = likely_outcomes(channel, rules);
    CHECK(outcomes.front() == first);
    CHECK(outcomes.size() == rules.outcome_names.size());
    CHECK(std::set<std::string>(outcomes.begin(), outcomes.end()).size() == outcomes.size());
  }
  CHECK(likely_outcomes("call", rules)[7] == "hired");
}

}  // namespace
}  // namespace fu
