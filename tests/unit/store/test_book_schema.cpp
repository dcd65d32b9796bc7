// The schemas of the book's files: every key that is read stands in them, and the names of the rules as they are.
#include "store/book_schema.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "store/calendar_reader.hpp"
#include "store/entry_reader.hpp"
#include "store/idea_reader.hpp"
#include "store/prospect_reader.hpp"
#include "store/rules_reader.hpp"

namespace fu::store {
namespace {

using Json = nlohmann::json;

Rules rules_of(std::string_view source) {
  RulesRead read = read_rules(source, "fu.yaml");
  REQUIRE(read.rules.has_value());
  return std::move(*read.rules);
}

std::string text_of(std::string_view name, const Rules& rules) {
  for (SchemaFile& schema : schema_files(rules)) {
    if (schema.name == name) return std::move(schema.text);
  }
  FAIL("there is no schema of that name");
  return {};
}

Json schema_of(std::string_view name, std::string_view source) {
  return Json::parse(text_of(name, rules_of(source)));
}

/// The schema of the value at `key`, with what it refers to.
Json value_at(const Json& schema, const Json& mapping, const std::string& key) {
  const std::string reference = mapping.at("properties").at(key).at("$ref");
  return schema.at("$defs").at(reference.substr(std::string("#/$defs/").size()));
}

void check_keys(const Json& mapping, const KeyForms& keys) {
  CHECK(mapping.at("properties").size() == keys.size());
  for (const KeyForm& key : keys) {
    CAPTURE(key.name);
    CHECK(mapping.at("properties").at(std::string(key.name)).at("description") == key.about);
    CHECK(!key.about.empty());
  }
}

}  // namespace

TEST_CASE("every key that is read is described") {
  const Json prospect = schema_of("prospect", "");
  check_keys(prospect, prospect_key_forms());
  check_keys(value_at(prospect, prospect, "log").at("items"), EntryReader::key_forms());
  check_keys(value_at(prospect, prospect, "facts").at("items"), fact_key_forms());
  check_keys(schema_of("idea", ""), idea_key_forms());

  const Json rules = schema_of("fu", "");
  const RuleKeyForms keys = rule_key_forms();
  check_keys(rules, keys.top);
  const Json calendar = value_at(rules, rules, "calendar");
  check_keys(calendar, calendar_key_forms());
  check_keys(value_at(rules, calendar, "holidays").at("items"), holiday_key_forms());
  check_keys(value_at(rules, calendar, "absences").at("items"), absence_key_forms());
  const Json cadence = value_at(rules, rules, "cadences").at("additionalProperties");
  check_keys(cadence, keys.cadence);
  check_keys(value_at(rules, cadence, "steps").at("items"), keys.step);
  check_keys(value_at(rules, rules, "outcomes").at("additionalProperties"), keys.outcome);
  check_keys(value_at(rules, rules, "stages").at("items"), keys.stage);
  check_keys(value_at(rules, rules, "goals"), keys.goals);
  check_keys(value_at(rules, rules, "stalled"), keys.stalled);
}

TEST_CASE("the same rules give the same bytes, and other names others") {
  const std::string source =
      "stages: [{name: lead}, {name: contacted}, {name: meeting}, {name: proposal}, {name: lost}]";
  CHECK(text_of("prospect", rules_of(source)) == text_of("prospect", rules_of(source)));
  CHECK(text_of("prospect", rules_of(source)) != text_of("prospect", rules_of("")));
  CHECK(text_of("idea", rules_of(source)) == text_of("idea", rules_of("")));
}

TEST_CASE("names are those of the book and of its cadences, whatever letters they have") {
  const Json schema =
      schema_of("prospect",
                "cadences: {\"Büro \\\"9\\\"\\e[1m\": {steps: [{wait: 1w}], outcomes: {later: {}}}}\n"
                "outcomes: {demo: {}}\n");
  const Json cadences = value_at(schema, schema, "cadence").at("anyOf").at(0).at("enum");
  CHECK(cadences.back() == "Büro \"9\"\x1b[1m");
  const Json entry = value_at(schema, schema, "log").at("items");
  const Json outcomes = value_at(schema, entry, "outcome").at("anyOf").at(0).at("enum");
  CHECK(outcomes.back() == "later");
  CHECK(outcomes.at(outcomes.size() - 2) == "demo");
}

TEST_CASE("a name that an editor takes for a number lets numbers pass") {
  const auto alternatives = [](const std::string& name) {
    const Json schema =
        schema_of("prospect", "channels: [call, email, post, linkedin, visit, event, " + name + "]");
    return value_at(schema, value_at(schema, schema, "log").at("items"), "via").at("anyOf").size();
  };
  for (const char* name : {"1", "007", "1e3", "0x10", "-1.5", "true", "FALSE"})
    CHECK(alternatives(name) == 3);
  for (const char* name : {"trial", "fair", "telefon", "1st-call", "e"}) CHECK(alternatives(name) == 2);
}

TEST_CASE("the line that names a schema climbs from where the file lies") {
  CHECK(schema_line(rules_schema_path, 0) == "# yaml-language-server: $schema=.fu/fu.schema.json\n");
  CHECK(schema_line(prospect_schema_path, 2) ==
        "# yaml-language-server: $schema=../../.fu/prospect.schema.json\n");
}

}  // namespace fu::store
