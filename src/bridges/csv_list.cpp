// Rows become people, by what their columns are.
#include "bridges/csv_list.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "bridges/csv_header.hpp"
#include "bridges/csv_person.hpp"

namespace fu::bridges {

namespace {

using Part = Meaning::Part;

std::string separator_name(char separator) {
  switch (separator) {
    case ',': return "commas";
    case ';': return "semicolons";
    case '\t': return "tabs";
    default: return "'" + std::string(1, separator) + "'";
  }
}

std::string kind_of(const CsvHeader& header) {
  const std::string separated = ", separated by " + separator_name(header.separator);
  if (header.program == Program::other) return "CSV" + separated;
  if (header.program == Program::fu) return "CSV of fu export" + separated;
  return "CSV of " + std::string(program_name(header.program)) + separated;
}

Problem problem_at(std::size_t line, std::string code, std::string message, std::string hint) {
  return {.code = std::move(code), .line = line, .message = std::move(message), .hint = std::move(hint)};
}

Problem no_name_column(const CsvHeader& header) {
  if (header.row.line == 0) return problem_at(1, "header", "there is nothing in it", "");
  const CsvRow& row = header.row;
  if (row.fault != CsvFault::none) {
    const bool is_long = row.fault == CsvFault::long_cell;
    return problem_at(
        row.line, "header",
        std::string("the titles of the columns cannot be read: ") +
            (is_long                               ? "one has more than 64 KiB"
             : row.fault == CsvFault::behind_quote ? "text stands behind a quote that closes a cell"
                                                   : "a quote is not closed"),
        is_long ? "shorten it" : "close it, or remove it");
  }
  const auto unknown = std::find_if(row.cells.begin(), row.cells.end(), [&](const std::string& title) {
    return !title.empty() && meaning_of(plain_title(title), header.program).part == Part::nothing;
  });
  std::string hint = "write titles of the columns into its first line, like name,company,email";
  if (unknown != row.cells.end()) {
    hint = "say which column it is: --map name=" + quoted_for_shell(escape_for_terminal(*unknown)) +
           "; without titles in the list, write name,company,email above it";
  }
  return problem_at(row.line, "header", "no column is for a name; the titles are " + shown_titles(row), hint);
}

/// What is wrong with the form of a row; nothing when it is in order.
std::optional<Problem> fault_of(const CsvRow& row, const CsvHeader& header) {
  const std::string lines = row.last_line > row.line ? " (the row is lines " + std::to_string(row.line) +
                                                           " to " + std::to_string(row.last_line) + ")"
                                                     : "";
  switch (row.fault) {
    case CsvFault::none: break;
    case CsvFault::behind_quote:
      return problem_at(row.line, "quote", "text stands behind a quote that closes a cell" + lines,
                        "double the quotes that belong to a text, like \"the \"\"best\"\" one\"");
    case CsvFault::unclosed:
      return problem_at(row.fault_line, "quote",
                        "a quote begins here that is never closed; nothing behind it was read" + lines,
                        "close it, or double it where it belongs to the text");
    case CsvFault::long_cell:
      return problem_at(
          row.line, "limit",
          "a cell has more than 64 KiB" +
              (row.fault_line == row.line ? "" : "; it begins in line " + std::to_string(row.fault_line)),
          "shorten it");
  }
  const std::size_t titles = header.row.width;
  const auto beyond = row.cells.begin() + static_cast<std::ptrdiff_t>(std::min(titles, row.cells.size()));
  const bool is_too_wide =
      row.width > most_cells ||
      std::any_of(beyond, row.cells.end(), [](const std::string& cell) { return !cell.empty(); });
  if (row.width >= titles && !is_too_wide) return std::nullopt;
  return problem_at(
      row.line, "width",
      counted(row.width, "cell") + ", where the first line has " + counted(titles, "title") + lines,
      row.width > titles ? "put a text with " + separator_name(header.separator) + " in double quotes"
                         : "fill it up with empty cells, or look for a line end in a text without quotes");
}

/// By which somebody without a name is found in the list: ", only j@x.example".
std::string only_address(const Newcomer& person) {
  constexpr std::size_t most_columns = 40;
  const auto& texts = person.emails.empty() ? person.phones : person.emails;
  return texts.empty() ? "" : ", only " + cut_to_width(escape_for_terminal(texts.front()), most_columns);
}

/// Whether anything is in it.
bool has_text(const CsvRow& row) {
  return std::any_of(row.cells.begin(), row.cells.end(),
                     [](const std::string& cell) { return !cell.empty(); });
}

/// What each column became; of those that are not read, only the ones that have something in them.
std::vector<Column> columns_of(const CsvHeader& header, const std::vector<ColumnUse>& uses,
                               const std::vector<bool>& are_filled) {
  std::vector<Column> columns;
  for (std::size_t i = 0; i < header.row.cells.size(); ++i) {
    const std::string& title = header.row.cells[i];
    Column column{.title = title.empty() ? "column " + std::to_string(i + 1) : title, .key = {}};
    for (const ColumnUse& use : uses) {
      if (use.index == i) column.key += (column.key.empty() ? "" : ", ") + std::string(use.meaning.key);
    }
    if (!column.key.empty() || are_filled[i]) columns.push_back(std::move(column));
  }
  return columns;
}

}  // namespace

NewcomerList read_csv_list(std::string_view text, const CsvOptions& options) {
  NewcomerList list;
  const CsvHeader header = find_header(text, options);
  if (header.row.line == 0) {
    list.problems.push_back(no_name_column(header));
    return list;
  }
  const std::vector<ColumnUse> uses = uses_of(header, options.mappings);
  list.kind = kind_of(header);
  list.is_export = header.program == Program::fu;
  for (const ColumnUse& use : uses) {
    if (!use.meaning.key.empty()) list.keys.emplace(use.meaning.key);
  }
  const bool has_name = list.keys.contains("name") || list.keys.contains("company");
  if (!has_name || header.row.fault != CsvFault::none) {
    list.columns = columns_of(header, uses, std::vector<bool>(header.row.cells.size(), true));
    list.problems.push_back(no_name_column(header));
    return list;
  }
  std::vector<bool> are_filled(header.row.cells.size());
  CsvReader reader(header.text, header.separator, header.line);
  CsvRow row;
  while (reader.next(row)) {
    if (row.line <= header.row.line) continue;
    const bool is_header_again = row.cells == header.row.cells;  // lists put together
    if (row.fault == CsvFault::none && (!has_text(row) || is_header_again)) continue;
    if (auto problem = fault_of(row, header)) {
      list.problems.push_back(std::move(*problem));
      continue;
    }
    for (std::size_t i = 0; i < are_filled.size(); ++i) {
      if (!row.cells[i].empty()) are_filled[i] = true;
    }
    auto [person, has_lost_control, has_lost_email] = read_csv_person(row, header.program, uses, options.raw);
    if (person.name.empty()) {
      list.problems.push_back(problem_at(row.line, "name",
                                         "there is neither a name nor a company" + only_address(person),
                                         "write one of them"));
      continue;
    }
    const auto warn = [&](const char* code, const char* message) {
      Problem problem = problem_at(row.line, code, message, "");
      problem.severity = Severity::warning;
      list.problems.push_back(std::move(problem));
    };
    if (has_lost_control) warn("control", "control characters were left out");
    if (has_lost_email) warn("emails", "an address inside Exchange, /o=..., is no email, and was left out");
    list.people.push_back(std::move(person));
  }
  list.columns = columns_of(header, uses, are_filled);
  return list;
}

}  // namespace fu::bridges
