// The known keys in their order, then the others.
#include "store/json_entries.hpp"

#include <algorithm>

#include "domain/day.hpp"
#include "store/entry_reader.hpp"
#include "store/json_yaml.hpp"
#include "store/prospect_reader.hpp"

namespace fu::store {

namespace {

using Kind = JsonNode::Kind;

class EntriesReader {
 public:
  EntriesReader(JsonReading& reading, Newcomer& person) : reading_(reading), person_(person) {}

  void facts(const JsonNode& value) {
    if (value.kind == Kind::null) return;
    if (value.kind != Kind::list) return reading_.wrong(value, "facts", "a list");
    bool are_plain = true;
    std::string lines;
    for (const JsonNode& each : value.children) {
      if (each.kind == Kind::null) continue;
      if (each.kind != Kind::object)
        return reading_.wrong(each, "facts", "a list of objects", R"(write {"fact": "..."})");
      Fact fact;
      are_plain = this->fact(each, fact) && are_plain;
      lines += "  - " + mapping(each, fact_key_forms()) + "\n";
      if (!fact.fact.empty()) person_.facts.push_back(std::move(fact));
    }
    if (are_plain) return;
    person_.facts.clear();
    person_.further_keys += "facts:\n" + lines;
  }

  void log(const JsonNode& value) {
    if (value.kind == Kind::null) return;
    if (value.kind != Kind::list) return reading_.wrong(value, "log", "a list");
    for (const JsonNode& each : value.children) {
      if (each.kind != Kind::object)
        return reading_.wrong(each, "log", "a list of entries", R"(write {"date": "2026-11-20"})");
      check_entry(each);
      person_.log += "  - " + mapping(each, EntryReader::key_forms()) + "\n";
    }
  }

 private:
  /// Whether `fact` says all of it.
  bool fact(const JsonNode& value, Fact& fact) {
    bool is_all = true;
    for (std::size_t i = 0; i < value.keys.size(); ++i) {
      const std::string& key = value.keys[i];
      const JsonNode& each = value.children[i];
      if (key == "date") {
        const std::string day = reading_.line(each, key);
        fact.date = parse_day(day);
        if (!day.empty() && !fact.date && !reading_.source().is_export) reading_.wrong_day(each);
        is_all = is_all && (day.empty() || fact.date.has_value());
      } else if (key == "fact" || key == "was") {
        (key == "fact" ? fact.fact : fact.was) = reading_.line(each, key);
      } else {
        is_all = is_all && is_derived_in_list(key);
      }
    }
    return is_all && !fact.fact.empty();
  }

  /// What would move somebody if it were wrong.
  void check_entry(const JsonNode& entry) {
    const JsonNode* date = entry.find("date");
    if (date == nullptr || date->kind != Kind::text)
      return reading_.error(entry, "date", "this entry of the log has no date");
    if (!parse_day(date->text)) return reading_.wrong_day(*date);
    const JsonNode* next = entry.find("next");
    if (next != nullptr && next->kind == Kind::text && next->text != "plan" && !next->text.empty() &&
        !parse_day(next->text))
      reading_.wrong_day(*next);
  }

  /// The known keys in their order, then the others; what is null is not there.
  std::string mapping(const JsonNode& object, const KeyForms& forms) {
    FlowMapping pairs;
    for (const KeyForm& form : forms) {
      const JsonNode* value = object.find(form.name);
      if (value == nullptr || value->kind == Kind::null) continue;
      if (form.form == Form::truth) {
        if (value->kind != Kind::truth) reading_.wrong(*value, form.name, "true or false");
        pairs.add(std::string(form.name), value->text);
      } else if (value->kind != Kind::text) {
        reading_.wrong(*value, form.name, "a text", value->kind == Kind::number ? "put it in quotes" : "");
      } else if (!value->text.empty()) {
        pairs.add(std::string(form.name),
                  is_said(form) ? format_quoted(value->text) : format_scalar(value->text, Around::flow));
      }
    }
    for (std::size_t i = 0; i < object.keys.size(); ++i) {
      const std::string& key = object.keys[i];
      const bool is_known =
          std::any_of(forms.begin(), forms.end(), [&](const KeyForm& form) { return form.name == key; });
      if (is_known || is_derived_in_list(key)) continue;
      if (object.children[i].kind != Kind::null || reading_.source().is_export)
        pairs.add(key, yaml_of(object.children[i], Around::flow));
    }
    return pairs.text();
  }

  /// What people say always stands in quotes, and a time, which some readers of YAML take for a number.
  static bool is_said(const KeyForm& form) {
    return form.name == "note" || form.name == "resume" || form.name == "fact" || form.name == "was" ||
           form.form == Form::time;
  }

  /// What `fu show --json` says of an entry, and `fu fact --json` of a fact, and the file does not.
  bool is_derived_in_list(std::string_view key) const {
    return reading_.source().is_of_fu && !reading_.source().is_export &&
           (key == "line" || key == "number" || key == "standing" || key == "since");
  }

  JsonReading& reading_;
  Newcomer& person_;
};

}  // namespace

void read_log(const JsonNode& value, JsonReading& reading, Newcomer& person) {
  EntriesReader(reading, person).log(value);
}

void read_facts(const JsonNode& value, JsonReading& reading, Newcomer& person) {
  EntriesReader(reading, person).facts(value);
}

}  // namespace fu::store
