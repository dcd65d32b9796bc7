/// Columns that line up, whatever the script, and fit the width.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "views/render_options.hpp"

namespace fu::views {

struct Cell {
  std::string text;  ///< safe to print
  Ink ink = Ink::plain;
};

/// The cells of a line, in little memory: of a long list there are very many.
class Row {
 public:
  Row() = default;
  explicit Row(const std::vector<Cell>& cells);

  std::vector<Cell> cells() const;

 private:
  std::string
      packed_;  ///< of each cell the ink, the text and a line feed, which no text that is safe to print has
};

struct Column {
  std::string title;      ///< no line of titles when all are empty
  std::size_t least = 0;  ///< what it can be cut to when the table is too wide; 0: it is never cut
  bool to_the_right = false;
};

class Table {
 public:
  /// Each line begins with `indent` blanks.
  explicit Table(std::vector<Column> columns, std::size_t indent = 0);
  void add(Row row);  ///< as many cells as there are columns
  void add(const std::vector<Cell>& cells) { add(Row(cells)); }
  bool is_empty() const { return rows_.empty(); }

  /// Columns are two blanks apart. When there is not room for all, the widest of those that may be cut give
  /// way first. Line ends carry no blanks.
  std::string render(const RenderOptions& options) const;

 private:
  std::vector<std::size_t> widths(std::size_t room) const;

  std::vector<Column> columns_;
  std::size_t indent_;
  std::vector<Row> rows_;
  std::vector<std::size_t> widest_;  ///< of each column, its title apart
};

}  // namespace fu::views
