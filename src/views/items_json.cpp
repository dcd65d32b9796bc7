// The object that every command prints, and its items.
#include "views/items_json.hpp"

#include "views/json_parts.hpp"

namespace fu::views {

std::string item_json(const Listed& listed) { return dump(item(listed)); }

std::string agenda_item_json(std::string item, Day day) {
  item.pop_back();  // }
  return item + ",\"day\":\"" + format_day(day) + "\"}";
}

std::string item_with_idea_json(std::string item, std::string_view idea) {
  item.pop_back();  // }
  return item + ",\"idea\":" + dump(text_or_null(idea)) + "}";
}

std::string coming_json(const Coming& coming) {
  Json json = {{"date", format_day(coming.day)}};
  put_next(json, coming.state);
  return dump(json);
}

std::string render_document(const Document& document, const Problems& problems) {
  std::string out = "{\"schema\":" + dump(document.schema) + ",\"today\":\"" + format_day(document.today) +
                    "\",\"as_of\":" + dump(text_or_null(document.as_of));
  if (!document.since.empty()) out += ",\"since\":" + dump(document.since);
  std::string counts;
  for (const auto& [name, number] : document.counts) {
    counts += (counts.empty() ? "\"" : ",\"") + name + "\":" + std::to_string(number);
  }
  if (!counts.empty()) out += ",\n\"counts\":{" + counts + "}";
  for (const auto& [name, json] : document.parts) out += ",\n\"" + name + "\":" + json;
  const auto list = [&out](std::string_view name, const std::vector<std::string>& rows) {
    out += ",\n\"" + std::string(name) + "\":[";
    for (std::size_t i = 0; i < rows.size(); ++i) out += (i == 0 ? "\n" : ",\n") + rows[i];
    out += "]";
  };
  list("items", document.items);
  std::vector<std::string> rows;
  for (const Problem& problem : problems) rows.push_back(problem_json(problem));
  list("problems", rows);
  return out + "}\n";
}

std::string render_lines(const std::vector<std::string>& items) {
  std::string out;
  for (const std::string& item : items) out += item + "\n";
  return out;
}

std::string problem_json(const Problem& problem) {
  constexpr const char* severities[] = {"error", "warning", "note"};
  return dump({{"severity", severities[static_cast<std::size_t>(problem.severity)]},
               {"code", problem.code},
               {"path", problem.path},
               {"line", problem.line},
               {"column", problem.column},
               {"message", problem.message},
               {"hint", text_or_null(problem.hint)}});
}

}  // namespace fu::views
