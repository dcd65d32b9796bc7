// Keys and values of a new prospect as YAML, line by line.
#include "commands/new_file.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "commands/new_lines.hpp"
#include "domain/recording.hpp"
#include "store/book_schema.hpp"
#include "store/entry_writer.hpp"
#include "store/listing.hpp"

namespace fu::commands {

namespace {

std::string facts_text(const std::vector<Fact>& facts) {
  std::string lines = facts.empty() ? "" : "facts:\n";
  for (const Fact& fact : facts)
    lines += "  - " + store::format_fields(store::append_fact(fact).fields) + "\n";
  return lines;
}

}  // namespace

void derive_keys(Newcomer& person, const Rules& rules, const std::set<std::string>& settled) {
  const bool wants_cadence = !settled.contains("cadence");
  if (wants_cadence && person.cadence.empty() && rules.cadences.contains(person.type))
    person.cadence = person.type;
  const Stage* stage = rules.stages.find(person.stage);
  if (stage == nullptr) return;
  if (wants_cadence && person.cadence.empty()) person.cadence = stage->cadence;
  if (!settled.contains("type") && person.type.empty() && won_stage(rules) == stage)
    person.type = format_prospect_type(ProspectType::customer);
}

std::string new_file_text(const Newcomer& person) {
  NewLines lines;
  for (const NewcomerKey& key : newcomer_keys) {
    switch (key.form) {
      case NewcomerKey::Form::line: lines.line(std::string(key.name), person.*key.text); break;
      case NewcomerKey::Form::lines: lines.text(std::string(key.name), person.*key.text); break;
      case NewcomerKey::Form::list: lines.list(std::string(key.name), person.*key.texts); break;
      case NewcomerKey::Form::facts: lines.add(facts_text(person.facts)); break;
    }
  }
  lines.add(person.further_keys);
  lines.add("log:\n" + person.log);  // so that the first entry is one line, like all others
  return lines.all();
}

std::string new_file_head(const std::string& folder, Context& context) {
  if (!context.book().has_file(std::string(store::prospect_schema_path))) return {};
  const auto depth = static_cast<std::size_t>(std::count(folder.begin(), folder.end(), '/')) + 1;
  return store::schema_line(store::prospect_schema_path, depth);
}

std::optional<std::string> folder_of_prospects(const std::string& below) {
  std::string folder = "prospects";
  std::string_view names = below;
  while (names.ends_with('/')) names.remove_suffix(1);
  if (names.empty()) return folder;
  for (const std::string& part : split(names, '/')) {
    if (!store::is_folder_name(part)) return std::nullopt;
    folder += "/" + part;
  }
  return folder;
}

}  // namespace fu::commands
