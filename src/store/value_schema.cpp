// Schemas and regular expressions for the forms of values. The keywords are those that draft 7 and draft 2020-12 share,
// since editors know the one or the other.
#include "store/value_schema.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "domain/interval.hpp"

namespace fu::store {

namespace {

/// Adds to `types` those of an absent value.
Json types(std::vector<std::string> types, Need need) {
  if (need == Need::optional) {
    for (const char* absent : {"string", "null"}) {
      if (std::find(types.begin(), types.end(), absent) == types.end()) types.emplace_back(absent);
    }
  }
  return types.size() == 1 ? Json(types.front()) : Json(types);
}

/// Whether an editor takes the word for a number or a truth where it stands without quotes.
bool looks_like_no_text(const std::string& word) {
  const std::string lower = lower_ascii(word);
  if (lower == "true" || lower == "false") return true;
  return lower.find_first_of("0123456789+-.") == 0 &&
         lower.find_first_not_of("0123456789+-.abcdefxoin") == std::string::npos;
}

std::string digit_range(char from, char to) {
  if (from == to) return {from};
  return std::string("[") + from + "-" + to + "]";
}

std::string digits(std::size_t number) {
  if (number == 0) return {};
  return number == 1 ? "[0-9]" : "[0-9]{" + std::to_string(number) + "}";
}

}  // namespace

Json any_of(std::vector<Json> schemas) {
  Json schema = Json::object();
  schema["anyOf"] = std::move(schemas);
  return schema;
}

Json text_schema(Need need) {
  Json schema{{"type", types({"string", "number", "boolean"}, need)}};
  if (need == Need::required) schema["minLength"] = 1;
  return schema;
}

Json texts_schema(Need need) {
  return {{"type", types({"array", "string", "number", "boolean"}, need)},
          {"items", text_schema(Need::optional)}};
}

Json truth_schema(Need need) {
  return any_of({Json{{"type", "boolean"}}, pattern_schema("true|false", "write true or false", need)});
}

Json number_schema(int least, int most, Need need) {
  const std::string range = std::to_string(least) + " to " + std::to_string(most);
  std::string pattern = number_pattern(most);
  if (least < 0) pattern.insert(0, "-?");
  if (least == 0) pattern.insert(0, "-0+|");  // odd, and read
  if (least == 1) pattern.insert(0, "(?!0+$)");
  return any_of({Json{{"type", "integer"}, {"minimum", least}, {"maximum", most}},
                 pattern_schema(pattern, "write a whole number from " + range, need)});
}

Json pattern_schema(const std::string& pattern, std::string_view hint, Need need) {
  return {{"type", types({"string"}, need)},
          {"pattern", "^(" + pattern + (need == Need::optional ? ")?$" : ")$")},
          {"patternErrorMessage", hint}};
}

Json words_schema(const std::vector<std::string>& words, Need need) {
  const bool has_odd = std::any_of(words.begin(), words.end(), looks_like_no_text);
  if (need == Need::required && !has_odd) return {{"enum", words}};
  std::vector<Json> any{Json{{"enum", words}}};
  if (has_odd) any.push_back(Json{{"type", {"number", "boolean"}}});
  // Not said by its types: editors would offer null among the words.
  if (need == Need::optional)
    any.push_back(Json{{"not", {{"type", {"array", "object", "number", "boolean"}}}}, {"maxLength", 0}});
  return any_of(std::move(any));
}

Json container_schema(std::string_view type, Need need) {
  Json schema{{"type", types({std::string(type)}, need)}};
  if (need == Need::optional) schema["maxLength"] = 0;  // of a string
  return schema;
}

std::string number_pattern(int most) {
  // Numbers with fewer digits; then for each digit, those that have a smaller one there; then the number itself.
  const std::string bound = std::to_string(most);
  std::string any = bound.size() > 1 ? "[0-9]{1," + std::to_string(bound.size() - 1) + "}" : std::string();
  for (std::size_t i = 0; i < bound.size(); ++i) {
    const char least = i == 0 && bound.size() > 1 ? '1' : '0';
    if (bound[i] <= least) continue;
    if (!any.empty()) any += "|";
    any += bound.substr(0, i) + digit_range(least, static_cast<char>(bound[i] - 1)) +
           digits(bound.size() - i - 1);
  }
  return "0*(" + any + "|" + bound + ")";
}

std::string day_pattern() {
  const std::string years = "(19[7-9][0-9]|2[01][0-9]{2}|2200)";
  const std::string days_of_all = "(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])";
  const std::string days_29_30 = "(0[13-9]|1[0-2])-(29|30)";
  const std::string days_31 = "(0[13578]|1[02])-31";
  // Every fourth year from 1972 to 2196, but not 2100: 2000 is a leap year, 2100 and 2200 are none.
  const std::string leap_years =
      "(19(7[26]|8[048]|9[26])|20([02468][048]|[13579][26])|21(0[48]|[2468][048]|[13579][26]))";
  return years + "-(" + days_of_all + "|" + days_29_30 + "|" + days_31 + ")|" + leap_years + "-02-29";
}

std::string interval_pattern() {
  std::string any;
  for (const UnitWord& unit : unit_words()) {
    const std::string number = number_pattern(unit.most);
    any += (any.empty() ? "" : "|") + number + "(\\.\\." + number + ")?" + std::string(unit.suffix);
  }
  return any;
}

// Three decimals are more likely thousands.
std::string money_pattern() {
  return "[0-9]+(\\.([0-9]{1,2}|[0-9]{4,}))? [ \\t\\r\\n]*[A-Z]{3}[ \\t\\r\\n]*";
}

std::string time_pattern() { return "([01][0-9]|2[0-3]):[0-5][0-9]"; }

std::string percent_pattern() { return number_pattern(100) + "%"; }

std::string touches_pattern() { return "[0-9]+(\\.\\.[0-9]+)?"; }

}  // namespace fu::store
