// Puts the readers' tables together as JSON Schema, draft 2020-12.
#include "store/book_schema.hpp"

#include "base/utf8.hpp"
#include "domain/prospect.hpp"
#include "store/calendar_reader.hpp"
#include "store/entry_reader.hpp"
#include "store/idea_reader.hpp"
#include "store/prospect_reader.hpp"
#include "store/rules_reader.hpp"
#include "store/source_guards.hpp"
#include "store/value_schema.hpp"

namespace fu::store {

namespace {

constexpr const char* no_value = "a key without a value: does the text before it want quotes?";

template <typename Words>
std::vector<std::string> list_of(const Words& words) {
  return {words.begin(), words.end()};
}

/// There, and not empty.
Json with(std::string_view key) {
  return {{"required", Json::array({key})}, {"properties", {{key, text_schema(Need::required)}}}};
}

/// Where the one key stands, the other is wanted.
Json wants(std::string_view key, std::string_view other) {
  return {{"if", with(key)}, {"then", with(other)}};
}

/// Makes one schema. Values are definitions, so that a name of the rules stands in it once.
class SchemaMaker {
 public:
  explicit SchemaMaker(const Rules& rules) : rules_(rules) {}

  /// `root` is the schema of the whole file.
  std::string finish(const std::string& title, Json root) {
    Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"}, {"title", title}};
    schema.update(root);
    schema["$defs"] = std::move(definitions_);
    constexpr int indent = 2;
    return escape_json_for_terminal(schema.dump(indent)) + "\n";
  }

  Json mapping(const KeyForms& keys, Need need) {
    Json schema = container_schema("object", need);
    Json properties = Json::object();
    Json required = Json::array();
    for (const KeyForm& key : keys) {
      properties[std::string(key.name)] = {{"description", key.about},
                                           {"$ref", "#/$defs/" + define(key.form, key.need)}};
      if (key.need == Need::required) required.push_back(key.name);
    }
    schema["properties"] = std::move(properties);
    if (!required.empty()) schema["required"] = std::move(required);
    return schema;
  }

 private:
  /// A mapping that is mostly written on one line, where a key without a value is a piece of a text with a comma.
  Json item(const KeyForms& keys, Need need = Need::required) {
    Json schema = mapping(keys, need);
    schema["additionalProperties"] = {{"not", {{"type", "null"}}}, {"errorMessage", no_value}};
    return schema;
  }

  Json entry() {
    Json schema = item(EntryReader::key_forms());
    schema["allOf"] = Json::array({wants("stop", "note"), wants("outcome", "via")});
    return schema;
  }

  Json holiday() {
    Json schema = item(holiday_key_forms());
    const Json absent = container_schema("null", Need::optional);
    Json day = with("date");
    day["properties"]["from"] = day["properties"]["to"] = absent;
    Json range = with("from");
    range["required"].push_back("to");
    range["properties"]["to"] = range["properties"]["from"];
    range["properties"]["date"] = absent;
    schema["anyOf"] = Json::array({std::move(day), std::move(range)});
    return schema;
  }

  static Json list(Json items, Need need) {
    Json schema = container_schema("array", need);
    schema["items"] = std::move(items);
    return schema;
  }
  static Json filled_list(Json items, Need need) {
    Json schema = list(std::move(items), need);
    schema["minItems"] = 1;
    return schema;
  }
  static Json mapping_of(Json values, Need need) {
    Json schema = container_schema("object", need);
    schema["additionalProperties"] = std::move(values);
    return schema;
  }

  Json log(Need need) {
    Json schema = list(entry(), need);
    schema["maxItems"] = most_entries;
    return schema;
  }

  Json channel_list(Need need) const {
    Json schema = words_schema(names_of(rules_.channels), need);
    if (!schema.contains("anyOf")) schema = any_of({std::move(schema)});
    schema["anyOf"].push_back(Json{{"type", "array"}});
    schema["items"] = words_schema(names_of(rules_.channels), Need::required);
    return schema;
  }

  static Json channel_names(Need need) {
    Json schema = list(text_schema(Need::optional), need);
    schema["contains"] = text_schema(Need::required);
    return schema;
  }

  /// Gives the name that the form has among the definitions.
  std::string define(Form form, Need need) {
    Definition definition = definition_of(form, need);
    std::string name = (need == Need::required ? "required-" : "") + std::string(definition.name);
    definitions_[name] = std::move(definition.schema);
    return name;
  }

  struct Definition {
    std::string_view name;
    Json schema;
  };

  Definition definition_of(Form form, Need need) {
    switch (form) {
      case Form::text: return {"text", text_schema(need)};
      case Form::texts: return {"texts", texts_schema(need)};
      case Form::day:
        return {"date", pattern_schema(day_pattern(), "a date that exists, like 2026-11-20", need)};
      case Form::day_or_plan:
        return {"next", pattern_schema("plan|" + day_pattern(),
                                       "a date that exists, like 2026-11-20, or plan", need)};
      case Form::time: return {"time", pattern_schema(time_pattern(), "a time, like \"14:05\"", need)};
      case Form::truth: return {"truth", truth_schema(need)};
      case Form::money:
        return {"money", pattern_schema(money_pattern(),
                                        "an amount and a currency, like 12000 EUR or 12000.50 EUR", need)};
      case Form::interval:
        return {"interval", pattern_schema(interval_pattern(),
                                           "a number or A..B, and d, wd, w, mo or y: 3d, 1wd, 3..4w", need)};
      case Form::percent:
        return {"percent", pattern_schema(percent_pattern(), "a percentage from 0% to 100%", need)};
      case Form::touches:
        return {"touches",
                any_of({Json{{"type", "integer"}, {"minimum", 0}, {"maximum", 1'000'000'000}},
                        pattern_schema(touches_pattern(), "a number of touches, like 8..12", need)})};
      case Form::count: return {"count", number_schema(0, most_number, need)};
      case Form::times: return {"times", number_schema(1, most_number, need)};
      case Form::priority: return {"priority", number_schema(-most_number, most_number, need)};
      case Form::format: return {"format", number_schema(supported_format, supported_format, need)};
      case Form::weekdays:
        return {"weekdays", filled_list(words_schema(list_of(weekday_words), Need::required), need)};
      case Form::prospect_type: return {"type", words_schema(list_of(prospect_type_words), need)};
      case Form::stop_reason: return {"stop-reason", words_schema(list_of(stop_reason_words), need)};
      case Form::judge: return {"judge", words_schema(list_of(judge_words), need)};
      case Form::idea_kind: return {"kind", words_schema(list_of(idea_kind_words), need)};
      case Form::stage: return {"stage", words_schema(names_of(rules_.stages), need)};
      case Form::cadence: return {"cadence", words_schema(names_of(rules_.cadences), need)};
      case Form::channel: return {"channel", words_schema(names_of(rules_.channels), need)};
      case Form::channel_list: return {"channels", channel_list(need)};
      case Form::outcome: return {"outcome", words_schema(names_of(rules_.outcome_names), need)};
      case Form::channel_names: return {"channel-names", channel_names(need)};
      case Form::facts: return {"facts", list(item(fact_key_forms()), need)};
      case Form::log: return {"log", log(need)};
      case Form::calendar: return {"calendar", mapping(calendar_key_forms(), need)};
      case Form::holidays: return {"holidays", list(holiday(), need)};
      case Form::absences: return {"absences", list(item(absence_key_forms()), need)};
      case Form::cadences: return {"cadences", mapping_of(mapping(rule_keys_.cadence, Need::optional), need)};
      case Form::steps: return {"steps", filled_list(item(rule_keys_.step), need)};
      case Form::outcomes: return {"outcomes", mapping_of(item(rule_keys_.outcome, Need::optional), need)};
      case Form::stages: return {"stages", filled_list(item(rule_keys_.stage), need)};
      case Form::goals: return {"goals", item(rule_keys_.goals, need)};
      case Form::stalled: return {"stalled", item(rule_keys_.stalled, need)};
    }
    return {};
  }

  const Rules& rules_;
  const RuleKeyForms rule_keys_ = rule_key_forms();
  Json definitions_ = Json::object();
};

std::string make(const std::string& title, const KeyForms& keys, Need need, const Rules& rules) {
  SchemaMaker maker(rules);
  Json root = maker.mapping(keys, need);
  return maker.finish(title, std::move(root));
}

}  // namespace

std::vector<SchemaFile> schema_files(const Rules& rules) {
  return {{.name = "prospect",
           .path = prospect_schema_path,
           .text = make("A prospect of fu, see fu(5)", prospect_key_forms(), Need::required, rules)},
          {.name = "idea",
           .path = idea_schema_path,
           .text = make("An idea of fu, see fu(5)", idea_key_forms(), Need::required, rules)},
          {.name = "fu",
           .path = rules_schema_path,
           .text = make("fu.yaml, the rules of fu, see fu(5)", rule_key_forms().top, Need::optional, rules)}};
}

std::string schema_line(std::string_view schema_path, std::size_t depth) {
  std::string line = "# yaml-language-server: $schema=";
  for (std::size_t i = 0; i < depth; ++i) line += "../";
  return line.append(schema_path) + "\n";
}

}  // namespace fu::store
