// A spreadsheet of three hundred people, on one screen.
#include "views/import_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/phrases.hpp"
#include "views/table.hpp"

namespace fu::views {

namespace {

// Rows of a kind that are told; of the others only the lines are said.
constexpr std::size_t most_done = 20;
constexpr std::size_t most_asked = 5;    ///< so that the question stays on the screen with the rest
constexpr std::size_t many_a_day = 25;   ///< more first contacts on one day are worth a hint
constexpr std::size_t most_ranges = 12;  ///< of lines, so that a sentence stays one
constexpr std::size_t widest_title = 40;

std::string shown_path(const std::string& path) {
  return path == "-" ? "standard input" : escape_for_terminal(path);
}

std::string people(std::size_t number) { return counted(number, "person", "people"); }

/// A line of a list: what does not fit on it stands farther in.
std::string item(const RenderOptions& options, const std::string& text) {
  RenderOptions narrow = options;
  narrow.width = options.width - 4;
  std::string out;
  for (const std::string& line : split(wrapped(narrow, text, 0), '\n')) {
    if (!line.empty()) out += (out.empty() ? "  " : "    ") + line + "\n";
  }
  return out;
}

/// Words behind a label, and further lines of them below the first.
std::string labelled(const RenderOptions& options, std::string_view label, std::size_t width,
                     const std::string& words, Ink ink) {
  RenderOptions narrow = options;
  const std::size_t indent = 2 + width + 2;
  narrow.width = std::max(options.width, indent + 20) - indent;
  std::string out;
  for (const std::string& line : split(wrapped(narrow, words, 0), '\n')) {
    if (line.empty()) continue;
    out += "  " + pad_right(out.empty() ? label : "", width) + "  " + paint(options, ink, line) + "\n";
  }
  return out;
}

std::string render_columns(const NewcomerList& list, const RenderOptions& options) {
  constexpr std::string_view unread = "not read";
  std::vector<std::string> keys;
  std::map<std::string, std::vector<std::string>> titles;
  for (const fu::Column& column : list.columns) {
    if (!titles.contains(column.key) && !column.key.empty()) keys.push_back(column.key);
    titles[column.key].push_back(column.title.empty() ? "(without a title)"
                                                      : cut_to_width(one_line(column.title), widest_title));
  }
  std::size_t width = titles.contains("") ? unread.size() : 0;
  for (const std::string& key : keys) width = std::max(width, display_width(key));
  std::string out;
  for (const std::string& key : keys)
    out += labelled(options, one_line(key), width, listed(titles[key]), Ink::plain);
  if (titles.contains("")) out += labelled(options, unread, width, listed(titles[""]), Ink::faint);
  return out;
}

std::string render_list(const ImportedList& each, const RenderOptions& options) {
  const NewcomerList& list = *each.list;
  std::string kind = one_line(list.kind);
  const std::size_t faulty = count(list.problems, Severity::error);
  std::string said =
      shown_path(each.path) + ": " + (kind.empty() ? "" : kind + ", ") + people(list.people.size() + faulty);
  std::string out;
  for (const std::string& line : split(wrapped(options, said, 0), '\n')) {
    if (!line.empty()) out += paint(options, Ink::strong, line) + "\n";
  }
  return out + render_columns(list, options);
}

std::string render_new(const ImportSummary& summary, const RenderOptions& options) {
  Table table(
      {{.title = "", .least = 8}, {.title = "", .least = 8}, {.title = "", .least = 6}, {.title = ""}}, 2);
  for (const ImportedPerson& person : summary.first)
    table.add({{person.id, Ink::strong}, {person.who}, {person.reach}, {person.day, Ink::good}});
  std::string out =
      paint(options, Ink::strong, "New: " + people(summary.people)) + "\n" + table.render(options);
  if (summary.people > summary.first.size())
    out += "  and " + std::to_string(summary.people - summary.first.size()) + " more\n";
  return out;
}

std::string place_of(const ImportSummary& summary, std::size_t list, std::size_t line) {
  const std::string where = "line " + std::to_string(line);
  return summary.lists.size() == 1 ? where : shown_path(summary.lists[list].path) + ", " + where;
}

/// The first rows in words, of the others the lines.
std::string render_rows(const ImportSummary& summary, const std::vector<ImportRow>& rows,
                        std::size_t most_named, const RenderOptions& options) {
  std::string out;
  for (std::size_t i = 0; i < std::min(rows.size(), most_named); ++i)
    out += item(options, place_of(summary, rows[i].list, rows[i].line) + ": " + rows[i].said);
  if (rows.size() <= most_named) return out;
  std::map<std::size_t, std::vector<std::size_t>> lines;
  for (std::size_t i = most_named; i < rows.size(); ++i) lines[rows[i].list].push_back(rows[i].line);
  std::string rest = "and " + std::to_string(rows.size() - most_named) + " more like these, in";
  for (const auto& [list, numbers] : lines)
    rest += (summary.lists.size() == 1 ? "" : " " + shown_path(summary.lists[list].path)) + " lines " +
            line_ranges(numbers, row_lines(*summary.lists[list].list)) + ";";
  rest.pop_back();
  return out + item(options, rest);
}

std::string render_first_contacts(const ImportSummary& summary, const Today& today,
                                  const RenderOptions& options) {
  const auto& days = summary.first_contacts;
  if (days.empty()) return {};
  const auto most = *std::max_element(
      days.begin(), days.end(), [](const auto& one, const auto& other) { return one.second < other.second; });
  const std::string number = std::to_string(most.second);
  std::string said = "First contacts: ";
  if (days.size() == 1) {
    const std::string day = format_weekday(most.first, today);
    said = most.second == 1 ? "First contact: " + day : said + number + " on " + day;
  } else {
    const std::string range = "from " + format_weekday(days.begin()->first, today) + " to " +
                              format_weekday(days.rbegin()->first, today);
    if (summary.per_day > 0) {
      said += std::to_string(summary.per_day) + " a day" + (summary.has_owners ? " for each owner" : "") +
              ", " + range;
    } else {
      std::size_t all = 0;
      for (const auto& [day, waiting] : days) all += waiting;
      const bool are_most = 2 * most.second > all;
      said +=
          range + (are_most ? ", most of them on " + format_weekday(most.first, today) + " (" + number + ")"
                            : ", at most " + number + " a day");
    }
  }
  if (summary.per_day == 0 && most.second > many_a_day) said += "; --per-day 20 spreads them";
  return wrapped(options, said + ".", 0);
}

std::string render_known(const ImportSummary& summary, std::size_t most_named, const RenderOptions& options) {
  std::string out;
  const auto part = [&](const std::string& title, std::size_t number, const std::vector<ImportRow>& rows) {
    if (!rows.empty())
      out += paint(options, Ink::strong, title + ": " + people(number)) + "\n" +
             render_rows(summary, rows, most_named, options);
  };
  part("New, but perhaps known", summary.namesakes.size(), summary.namesakes);
  part("Filled in", summary.completed, summary.filled);
  part("Not imported again", summary.known.size(), summary.known);
  std::size_t groups = 0;
  for (const ImportedList& list : summary.lists) groups += list.list->groups;
  if (groups > 0)
    out += "Left out: " + counted(groups, "card that is no person", "cards that are no people") + "\n";
  return out;
}

std::string render_problems(const ImportSummary& summary, const std::string& title, const Problems& problems,
                            const RenderOptions& options) {
  constexpr std::size_t most_told = 3;
  if (problems.empty()) return {};
  std::string out = paint(options, Ink::alarm, title) + "\n";
  for (std::size_t i = 0; i < std::min(most_told, problems.size()); ++i) {
    const Problem& problem = problems[i];
    out += item(options, (summary.lists.size() == 1 ? "" : shown_path(problem.path) + ", ") + "line " +
                             std::to_string(problem.line) + ": " + one_line(problem.message));
  }
  if (problems.size() > most_told) out += "  and " + std::to_string(problems.size() - most_told) + " more\n";
  return out;
}

}  // namespace

std::string name_lists(const std::vector<ImportedList>& lists) {
  constexpr std::size_t most_lists = 3;
  if (lists.size() > most_lists) return counted(lists.size(), "list");
  std::string text;
  for (std::size_t i = 0; i < lists.size(); ++i)
    text += (i == 0 ? "" : i + 1 == lists.size() ? " and " : ", ") + shown_path(lists[i].path);
  return text;
}

std::vector<std::size_t> row_lines(const NewcomerList& list) {
  std::vector<std::size_t> lines;
  for (const Newcomer& person : list.people) lines.push_back(person.line);
  for (const Problem& problem : list.problems) {
    if (problem.severity == Severity::error) lines.push_back(problem.line);
  }
  std::sort(lines.begin(), lines.end());
  lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
  return lines;
}

std::string line_ranges(const std::vector<std::size_t>& lines, const std::vector<std::size_t>& rows) {
  const auto are_neighbours = [&](std::size_t one, std::size_t next) {
    if (one == next) return true;  // two of one line
    const auto row = std::lower_bound(rows.begin(), rows.end(), one);
    return row != rows.end() && *row == one && row + 1 != rows.end() && *(row + 1) == next;
  };
  std::string text;
  std::size_t ranges = 0;
  for (std::size_t i = 0; i < lines.size();) {
    if (ranges++ == most_ranges) return text + " and others, the last is " + std::to_string(lines.back());
    std::size_t end = i;
    while (end + 1 < lines.size() && are_neighbours(lines[end], lines[end + 1])) ++end;
    text += (text.empty() ? "" : ", ") + std::to_string(lines[i]) +
            (lines[end] > lines[i] ? "-" + std::to_string(lines[end]) : "");
    i = end + 1;
  }
  return text;
}

std::string render_known(const ImportSummary& summary, const RenderOptions& options) {
  return render_known(summary, most_done, options);
}

std::string render_import_preview(const ImportSummary& summary, const Today& today,
                                  const RenderOptions& options) {
  std::string out;
  const auto part = [&](const std::string& text) {
    if (!text.empty()) out += (out.empty() ? "" : "\n") + text;
  };
  for (const ImportedList& list : summary.lists) part(render_list(list, options));
  if (summary.people > 0) part(render_new(summary, options));
  part(render_known(summary, most_asked, options));
  part(render_problems(summary, "Cannot be imported: " + people(summary.faulty.size()), summary.faulty,
                       options));
  part(render_problems(summary, "Warnings: " + std::to_string(summary.doubtful.size()), summary.doubtful,
                       options));
  part(render_first_contacts(summary, today, options));
  return out;
}

std::string render_imported(const ImportSummary& summary, const Today& today, const RenderOptions& options) {
  std::string out;
  if (summary.people > 0) {
    out += wrapped(options, "Imported " + people(summary.people) + " from " + name_lists(summary.lists) + ".",
                   0);
  }
  return out + render_known(summary, options) + render_first_contacts(summary, today, options) +
         "fu undo takes it back.\n";
}

}  // namespace fu::views
