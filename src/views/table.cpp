// Measures all rows, cuts what must be cut, and pads.
#include "views/table.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace fu::views {

namespace {
constexpr std::size_t gap = 2;
}

Row::Row(const std::vector<Cell>& cells) {
  std::size_t size = 0;
  for (const Cell& cell : cells) size += cell.text.size() + 2;
  packed_.reserve(size);
  for (const Cell& cell : cells) {
    packed_ += static_cast<char>(cell.ink);
    packed_.append(cell.text).append("\n");
  }
}

std::vector<Cell> Row::cells() const {
  std::vector<Cell> cells;
  for (std::size_t at = 0; at < packed_.size();) {
    const std::size_t end = packed_.find('\n', at + 1);
    cells.push_back({.text = packed_.substr(at + 1, end - at - 1), .ink = static_cast<Ink>(packed_[at])});
    at = end + 1;
  }
  return cells;
}

Table::Table(std::vector<Column> columns, std::size_t indent)
    : columns_(std::move(columns)), indent_(indent), widest_(columns_.size()) {}

void Table::add(Row row) {
  std::size_t column = 0;
  for (const Cell& cell : row.cells()) {
    std::size_t& widest = widest_[column++];
    widest = std::max(widest, display_width(cell.text));
  }
  rows_.push_back(std::move(row));
}

std::vector<std::size_t> Table::widths(std::size_t room) const {
  std::vector<std::size_t> widths;
  std::size_t total = indent_;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const std::size_t width = std::max(display_width(columns_[i].title), widest_[i]);
    widths.push_back(width);
    total += width + (i == 0 ? 0 : gap);
  }
  while (total > room) {
    std::size_t widest = columns_.size();
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const bool can_give = columns_[i].least > 0 && widths[i] > columns_[i].least;
      if (can_give && (widest == columns_.size() || widths[i] > widths[widest])) widest = i;
    }
    if (widest == columns_.size()) break;
    --widths[widest];
    --total;
  }
  // A column of which next to nothing is left says nothing.
  constexpr std::size_t sliver = 4;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (columns_[i].least > 0 && columns_[i].least < sliver && widths[i] < sliver) widths[i] = 0;
  }
  return widths;
}

std::string Table::render(const RenderOptions& options) const {
  const auto widths = this->widths(options.width);
  std::string out;
  const auto line = [&](const std::vector<Cell>& cells) {
    std::string text(indent_, ' ');
    std::string pending;  // blanks are written only when something follows
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const Cell& cell = cells[i];
      const std::string cut = columns_[i].least > 0 ? cut_to_width(cell.text, widths[i]) : cell.text;
      const std::size_t width = display_width(cut);
      const std::string fill(width < widths[i] ? widths[i] - width : 0, ' ');
      if (columns_[i].to_the_right) pending += fill;
      if (!cut.empty()) {
        text += pending + paint(options, cell.ink, cut);
        pending.clear();
      }
      if (!columns_[i].to_the_right) pending += fill;
      pending.append(gap, ' ');
    }
    out += text + "\n";
  };
  const bool titled =
      std::any_of(columns_.begin(), columns_.end(), [](const Column& c) { return !c.title.empty(); });
  if (titled && !rows_.empty()) {
    std::vector<Cell> titles;
    for (const Column& column : columns_) titles.push_back({.text = column.title, .ink = Ink::faint});
    line(titles);
  }
  for (const Row& row : rows_) line(row.cells());
  return out;
}

}  // namespace fu::views
