// Measures all rows, cuts what must be cut, and pads.
#include "views/table.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace fu::views {

namespace {
constexpr std::size_t gap = 2;
}

Table::Table(std::vector<Column> columns, std::size_t indent)
    : columns_(std::move(columns)), indent_(indent) {}

void Table::add(std::vector<Cell> cells) { rows_.push_back(std::move(cells)); }

std::vector<std::size_t> Table::widths(std::size_t room) const {
  std::vector<std::size_t> widths;
  std::size_t total = indent_;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    std::size_t width = display_width(columns_[i].title);
    for (const auto& row : rows_) width = std::max(width, display_width(row[i].text));
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
  const auto line = [&](const auto& cell_at) {
    std::string text(indent_, ' ');
    std::string pending;  // blanks are written only when something follows
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const Cell cell = cell_at(i);
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
  if (titled && !rows_.empty()) line([&](std::size_t i) { return Cell{columns_[i].title, Ink::faint}; });
  for (const auto& row : rows_) line([&](std::size_t i) { return row[i]; });
  return out;
}

}  // namespace fu::views
