/// Pieces of an HTML page: text that cannot become markup, tables, sections.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fu::views {

/// Any text as it may stand between tags and in quotes. Characters that change the direction of writing, or are no
/// text, stand as on a terminal: `\u202e`.
std::string html_text(std::string_view text);

enum class Align { text, number };

struct HtmlColumn {
  std::string title;
  Align align = Align::text;
};

/// What becomes of a table on a narrow screen: it stays one, or each row becomes a block of cells with their headings.
enum class Narrow { table, blocks };

/// The first cell of a row is its heading. All texts are escaped here.
class HtmlTable {
 public:
  HtmlTable(std::string caption, std::vector<HtmlColumn> columns, Narrow narrow = Narrow::table)
      : caption_(std::move(caption)), columns_(std::move(columns)), narrow_(narrow) {}

  void add(const std::vector<std::string>& cells) { add_row("", cells); }
  /// A row that sums up those above it.
  void add_total(const std::vector<std::string>& cells) { add_row(" class=\"total\"", cells); }
  /// A row that is no part of what is summed up.
  void add_aside(const std::vector<std::string>& cells) { add_row(" class=\"aside\"", cells); }

  bool is_empty() const { return rows_.empty(); }
  std::string html() const;

 private:
  void add_row(std::string_view attribute, const std::vector<std::string>& cells);

  std::string caption_;
  std::vector<HtmlColumn> columns_;
  Narrow narrow_;
  std::string rows_;
};

/// A part of the page; `id` is a word. What stands inside is HTML already.
std::string html_section(std::string_view id, std::string_view title, std::string_view explanation,
                         std::string_view inside);

/// A picture, and beside it, where there is room, the table with the same numbers.
std::string html_pair(std::string_view picture, std::string_view table);

/// A paragraph; `what` is a class of the style sheet, or empty.
std::string html_paragraph(std::string_view what, std::string_view text);

/// Closed until somebody opens it; open on paper.
std::string html_details(std::string_view summary, std::string_view inside);

}  // namespace fu::views
