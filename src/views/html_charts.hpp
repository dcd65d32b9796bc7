/// Pictures of numbers, as SVG in a page. A table beside each says the same, so readers of screens are told where.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/day.hpp"

namespace fu::views {

/// How a part of a bar is drawn. Solid and soft also differ in where they are, and hollow has but an outline, so that
/// nothing hangs on colour.
enum class Fill { solid, soft, hollow };

struct LegendEntry {
  Fill fill;
  std::string text;
};

/// Of a thousand that fill the width.
struct BarRow {
  std::string label;
  std::string value;
  std::size_t solid = 0;
  std::size_t soft = 0;  ///< from the beginning, too: seen as far as it is longer
};
/// `title` says what the picture shows.
std::string bar_chart(std::string_view title, const std::vector<BarRow>& rows,
                      const std::vector<LegendEntry>& legend = {});

/// How many of a thousand `part` is of `most`; something is never nothing.
std::size_t bar_length(std::size_t part, std::size_t most);

/// One of the parts that a column is piled up from.
struct ColumnPart {
  std::string name;  ///< "touches"
  Fill fill = Fill::solid;
  bool is_below = false;  ///< hangs from the line instead of standing on it
  std::vector<std::size_t> values;
};
struct ColumnChart {
  std::string title;
  std::vector<Day> weeks;  ///< Mondays
  std::vector<ColumnPart> parts;
  Today today;
};
std::string column_chart(const ColumnChart& chart);

}  // namespace fu::views
