// The document around the items, and each of them.
#include <set>
#include <variant>

#include "base/text.hpp"
#include "store/json_person.hpp"
#include "store/json_tree.hpp"
#include "store/prospect_json.hpp"

namespace fu::store {

namespace {

constexpr std::string_view own_schema = "fu.export/1";
constexpr std::size_t most_columns = 100;  // keys that somebody made up may be very many

NewcomerList unreadable(Problem problem) {
  NewcomerList list{.kind = "JSON"};
  list.problems.push_back(std::move(problem));
  return list;
}

/// What a document says of its items, or why it has none.
std::variant<JsonSource, Problem> source_of(const JsonNode& root) {
  JsonSource source;
  if (root.kind == JsonNode::Kind::list) return source;
  const JsonNode* items = root.find("items");
  if (items == nullptr || items->kind != JsonNode::Kind::list) {
    return Problem{.code = "form",
                   .line = root.line,
                   .message = "this is no list of people",
                   .hint = "write [{\"name\": \"Jane Doe\"}], or what fu export json prints"};
  }
  const JsonNode* schema = root.find("schema");
  if (schema == nullptr || schema->kind != JsonNode::Kind::text) return source;
  source.is_of_fu = schema->text.starts_with("fu.");
  source.is_export = schema->text == own_schema;
  if (schema->text.starts_with("fu.export/") && !source.is_export) {
    return Problem{.code = "schema",
                   .line = schema->line,
                   .message = "'" + schema->text + "' is of another version of fu; this one reads " +
                              std::string(own_schema),
                   .hint = "export it with this version"};
  }
  return source;
}

class ListReader {
 public:
  explicit ListReader(const JsonSource& source) : source_(source) {
    list_.is_export = source.is_export;
    list_.kind = source.is_export ? "JSON of fu export" : source.is_of_fu ? "JSON of fu" : "JSON";
  }

  void take(const JsonNode& item) {
    JsonSource source = source_;
    source.is_of_fu = source.is_of_fu || item.find("overdue_days") != nullptr;  // taken out of what fu prints
    JsonPerson read = read_json_person(item, source);
    for (const std::string& key : item.keys) name_column(key, source);
    if (count(read.problems, Severity::error) == 0) list_.people.push_back(std::move(read.person));
    for (Problem& problem : read.problems) list_.problems.push_back(std::move(problem));
  }

  NewcomerList finish() { return std::move(list_); }

 private:
  void name_column(const std::string& written, const JsonSource& source) {
    if (list_.columns.size() == most_columns || !titles_.insert(written).second) return;
    const std::string key(key_of_json(written, source));
    list_.columns.push_back({.title = written, .key = key});
    if (!key.empty()) list_.keys.insert(key);
  }

  const JsonSource& source_;
  NewcomerList list_;
  std::set<std::string> titles_;
};

}  // namespace

bool is_json_list(std::string_view text) {
  text = trim(text);
  return text.starts_with('{') || text.starts_with('[');
}

NewcomerList read_json_list(std::string_view text) {
  // First what the document is, which may stand behind its items, and whether all of it is JSON.
  const auto parsed = parse_json(text, [](const JsonNode&) {});
  if (const auto* problem = std::get_if<Problem>(&parsed)) return unreadable(*problem);
  const auto source = source_of(std::get<JsonNode>(parsed));
  if (const auto* problem = std::get_if<Problem>(&source)) return unreadable(*problem);
  ListReader reader(std::get<JsonSource>(source));
  parse_json(text, [&](const JsonNode& item) { reader.take(item); });
  return reader.finish();
}

}  // namespace fu::store
