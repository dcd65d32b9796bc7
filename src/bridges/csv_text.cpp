// A table of columns, each with its cell.
#include "bridges/csv_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "bridges/csv_guard.hpp"
#include "bridges/list_cell.hpp"

namespace fu::bridges {

namespace {

struct ColumnOfTable {
  std::string_view title;
  std::string (*cell)(const Listed& item);
};

constexpr std::string_view root = "prospects/";

/// Of `prospects/2026/berlin/jane.yaml` what is between the first and the last slash.
std::string folder_of(const std::string& path) {
  const auto end = path.rfind('/');
  if (!path.starts_with(root) || end < root.size()) return "";
  return path.substr(root.size(), end - root.size());
}

std::string list_cell(std::string_view key, const std::vector<std::string>& texts) {
  return write_list_cell(texts, list_form_of(key));
}

std::string last_contact_day(const Listed& item) {
  const LogEntry* const last = last_contact(item);
  return last == nullptr ? "" : format_day(last->date);
}

// NOLINTBEGIN(readability-identifier-length): a table of one-liners
constexpr std::array<ColumnOfTable, 30> columns{{
    {"id", [](const Listed& i) { return i.prospect.id; }},
    {"name", [](const Listed& i) { return i.prospect.name; }},
    {"company", [](const Listed& i) { return i.prospect.company; }},
    {"role", [](const Listed& i) { return i.prospect.role; }},
    {"emails", [](const Listed& i) { return list_cell("emails", i.prospect.emails); }},
    {"phones", [](const Listed& i) { return list_cell("phones", i.prospect.phones); }},
    {"place", [](const Listed& i) { return i.prospect.place; }},
    {"owner", [](const Listed& i) { return i.prospect.owner; }},
    {"source", [](const Listed& i) { return i.prospect.source; }},
    {"added", [](const Listed& i) { return i.prospect.added ? format_day(*i.prospect.added) : ""; }},
    {"stage", [](const Listed& i) { return i.prospect.has_stage ? i.prospect.stage : ""; }},
    {"value", [](const Listed& i) { return i.prospect.value ? format_money(*i.prospect.value) : ""; }},
    {"cadence", [](const Listed& i) { return i.prospect.cadence; }},
    {"type",
     [](const Listed& i) {
       return std::string(i.prospect.has_type ? format_prospect_type(i.prospect.type) : "");
     }},
    {"tags", [](const Listed& i) { return list_cell("tags", i.prospect.tags); }},
    {"interests", [](const Listed& i) { return list_cell("interests", i.prospect.interests); }},
    {"events", [](const Listed& i) { return list_cell("events", i.prospect.events); }},
    {"objections", [](const Listed& i) { return list_cell("objections", i.prospect.objections); }},
    {"problem", [](const Listed& i) { return i.prospect.problem; }},
    {"loved", [](const Listed& i) { return i.prospect.loved; }},
    {"facts", [](const Listed& i) { return write_fact_cell(i.prospect.facts); }},
    {"notes", [](const Listed& i) { return i.prospect.notes; }},
    {"folder", [](const Listed& i) { return folder_of(i.prospect.path); }},
    // What follows from the log and the rules; no reader of this table takes it for a key.
    {"status", [](const Listed& i) { return std::string(format_status(i.state.status)); }},
    {"due", [](const Listed& i) { return i.state.stopped ? "" : format_day(i.state.window.due); }},
    {"overdue_days", [](const Listed& i) { return std::to_string(i.state.overdue_days); }},
    {"via", [](const Listed& i) { return i.state.stopped ? "" : i.state.via; }},
    {"touches", [](const Listed& i) { return std::to_string(i.state.touches); }},
    {"attempts", [](const Listed& i) { return std::to_string(i.state.attempts); }},
    {"last", last_contact_day},
}};
// NOLINTEND(readability-identifier-length)

bool needs_quotes(std::string_view cell) {
  if (cell.empty()) return false;
  const auto is_blank = [](char c) { return c == ' ' || c == '\t'; };
  return is_blank(cell.front()) || is_blank(cell.back()) ||
         cell.find_first_of(",;\"\r\n\t") != std::string_view::npos;
}

}  // namespace

void append_csv_row(std::string& out, const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += ',';
    if (!needs_quotes(cells[i])) {
      out += cells[i];
      continue;
    }
    out += '"';
    for (const char c : cells[i]) out.append(c == '"' ? 2 : 1, c);
    out += '"';
  }
  out += "\r\n";
}

std::string prospect_table_head() {
  std::string head;
  std::vector<std::string> titles;
  std::transform(columns.begin(), columns.end(), std::back_inserter(titles),
                 [](const ColumnOfTable& column) { return std::string(column.title); });
  append_csv_row(head, titles);
  return head;
}

void append_prospect_row(std::string& out, const Listed& listed, bool raw) {
  std::vector<std::string> cells;
  cells.reserve(columns.size());
  for (const ColumnOfTable& column : columns) {
    std::string cell = with_visible_controls(column.cell(listed));
    cells.push_back(raw ? std::move(cell) : guarded(cell));
  }
  append_csv_row(out, cells);
}

}  // namespace fu::bridges
