// Elements with quotes around them where they need it.
#include "bridges/list_cell.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "domain/day.hpp"

namespace fu::bridges {

namespace {

constexpr std::string_view line_ends = "\r\n";
constexpr std::string_view blanks = " \t";
constexpr std::string_view was_mark = " (was: ";
constexpr std::size_t day_length = 10;

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

bool has_blanks_around(std::string_view text) {
  return text.empty() || blanks.find(text.front()) != std::string_view::npos ||
         blanks.find(text.back()) != std::string_view::npos;
}

std::string_view without_blanks(std::string_view text) {
  const auto first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Takes a text in quotes off the front of `rest`; nothing when it does not begin with one that ends.
std::optional<std::string> take_quoted(std::string_view& rest) {
  if (!rest.starts_with('"')) return std::nullopt;
  std::string text;
  for (std::size_t i = 1; i < rest.size(); ++i) {
    if (rest[i] != '"') {
      text += rest[i];
    } else if (i + 1 < rest.size() && rest[i + 1] == '"') {
      text += '"';
      ++i;
    } else {
      rest.remove_prefix(i + 1);
      return text;
    }
  }
  return std::nullopt;
}

/// Whether `rest` is at an end: of the cell, or before one of the separators.
bool is_at_end(std::string_view rest, std::string_view separators) {
  const auto next = rest.find_first_not_of(blanks);
  return next == std::string_view::npos || separators.find(rest[next]) != std::string_view::npos;
}

}  // namespace

ListForm list_form_of(std::string_view key) {
  const bool has_no_commas = key == "emails" || key == "phones" || key == "tags";
  return has_no_commas ? ListForm::commas_too : ListForm::semicolons;
}

std::string write_list_cell(const std::vector<std::string>& elements, ListForm form) {
  const std::string special = form == ListForm::commas_too ? ";,\"\r\n" : ";\"\r\n";
  std::string cell;
  bool is_first = true;
  for (const std::string& element : elements) {
    if (!is_first) cell += "; ";
    is_first = false;
    const bool is_plain = !has_blanks_around(element) && element.find_first_of(special) == std::string::npos;
    cell += is_plain ? element : in_quotes(element);
  }
  return cell;
}

std::vector<std::string> read_list_cell(std::string_view cell, ListForm form) {
  const std::string_view separators = form == ListForm::commas_too ? ";,\r\n" : ";\r\n";
  std::vector<std::string> elements;
  std::string_view rest = cell;
  while (!rest.empty()) {
    rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size()));
    std::string_view behind = rest;
    auto quoted = take_quoted(behind);
    if (quoted && is_at_end(behind, separators)) {
      elements.push_back(std::move(*quoted));
      rest = behind;
      rest.remove_prefix(std::min(rest.find_first_of(separators), rest.size()));
    } else {
      const std::string_view plain = rest.substr(0, rest.find_first_of(separators));
      rest.remove_prefix(plain.size());
      if (const auto text = without_blanks(plain); !text.empty()) elements.emplace_back(text);
    }
    if (!rest.empty()) rest.remove_prefix(1);
  }
  return elements;
}

namespace {

/// Whether a text begins like one with a day before it.
bool begins_with_day(std::string_view text) {
  return text.size() > day_length && text[day_length] == ' ' && parse_day(text.substr(0, day_length));
}

std::string write_fact_text(const std::string& text, bool is_quoted) {
  return is_quoted || has_blanks_around(text) || text.starts_with('"') ||
                 text.find_first_of(line_ends) != std::string::npos
             ? in_quotes(text)
             : text;
}

/// One line of the cell.
Fact read_fact(std::string_view line) {
  Fact fact;
  if (begins_with_day(line)) {
    fact.date = parse_day(line.substr(0, day_length));
    line = line.substr(day_length + 1);
  }
  std::string_view behind = line;
  if (auto text = take_quoted(behind); text && (is_at_end(behind, "") || behind.starts_with(was_mark))) {
    fact.fact = std::move(*text);
  } else {
    fact.fact = line.substr(0, line.ends_with(')') ? line.find(was_mark) : std::string_view::npos);
    behind = line.substr(fact.fact.size());
  }
  if (behind.starts_with(was_mark) && behind.ends_with(')')) {
    std::string_view was = behind.substr(was_mark.size(), behind.size() - was_mark.size() - 1);
    std::string_view end = was;
    auto quoted = take_quoted(end);
    fact.was = quoted && end.empty() ? std::move(*quoted) : std::string(was);
  }
  return fact;
}

/// The end of the line that `text` begins with; line ends within quotes are none. A quote begins a text only where one
/// can begin.
std::size_t end_of_fact(std::string_view text) {
  std::string_view rest = text;
  if (begins_with_day(rest)) rest.remove_prefix(day_length + 1);
  if (take_quoted(rest)) {
    if (!is_at_end(rest, line_ends) && !rest.starts_with(was_mark)) {
      return std::min(text.find_first_of(line_ends), text.size());
    }
  }
  const std::string_view line = rest.substr(0, rest.find_first_of(line_ends));
  if (const auto was = line.find(was_mark); was != std::string_view::npos) {
    std::string_view behind = rest.substr(was + was_mark.size());
    if (take_quoted(behind) && behind.starts_with(')') && is_at_end(behind.substr(1), line_ends))
      rest = behind;
  }
  const auto end = rest.find_first_of(line_ends);
  return end == std::string_view::npos ? text.size()
                                       : static_cast<std::size_t>(rest.data() - text.data()) + end;
}

}  // namespace

std::string write_fact_cell(const std::vector<Fact>& facts) {
  std::string cell;
  for (const Fact& fact : facts) {
    if (!cell.empty()) cell += '\n';
    if (fact.date) cell += format_day(*fact.date) + " ";
    const bool looks_otherwise =
        fact.fact.find(was_mark) != std::string::npos || (!fact.date && begins_with_day(fact.fact + ' '));
    cell += write_fact_text(fact.fact, looks_otherwise);
    if (!fact.was.empty()) cell += std::string(was_mark) + write_fact_text(fact.was, false) + ")";
  }
  return cell;
}

std::vector<Fact> read_fact_cell(std::string_view cell) {
  std::vector<Fact> facts;
  while (!cell.empty()) {
    const std::size_t end = end_of_fact(cell);
    const std::string_view line = without_blanks(cell.substr(0, end));
    if (!line.empty()) facts.push_back(read_fact(line));
    cell.remove_prefix(end == cell.size() ? end : end + 1);
  }
  return facts;
}

}  // namespace fu::bridges
