// Bars and columns of whole numbers; the words stand in HTML around the drawing, which is stretched to fit.
#include "views/html_charts.hpp"

#include <algorithm>

#include "views/html.hpp"

namespace fu::views {

namespace {

constexpr std::string_view words[] = {"solid", "soft", "hollow"};
std::string_view word(Fill fill) { return words[static_cast<std::size_t>(fill)]; }

std::string rect(Fill fill, std::size_t x, std::size_t y, std::size_t width, std::size_t height) {
  return "<rect class=\"" + std::string(word(fill)) + "\" x=\"" + std::to_string(x) + "\" y=\"" +
         std::to_string(y) + "\" width=\"" + std::to_string(width) + "\" height=\"" + std::to_string(height) +
         "\"/>";
}

std::string drawing(std::size_t width, std::size_t height, std::string_view inside) {
  return "<svg viewBox=\"0 0 " + std::to_string(width) + " " + std::to_string(height) +
         "\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">" + std::string(inside) +
         "</svg>";
}

std::string legend_html(const std::vector<LegendEntry>& legend) {
  if (legend.empty()) return {};
  std::string out = "<figcaption>";
  for (const LegendEntry& entry : legend) {
    out += "<span class=\"key\">" + drawing(10, 10, rect(entry.fill, 1, 1, 8, 8)) + html_text(entry.text) +
           "</span> ";
  }
  out.back() = '<';
  return out + "/figcaption>";
}

std::string figure(std::string_view kind, std::string_view title, std::string_view inside,
                   std::string_view legend) {
  return "<figure class=\"" + std::string(kind) + "\">\n<div role=\"img\" aria-label=\"" + html_text(title) +
         "; the table has the numbers\">\n" + std::string(inside) + "</div>\n" + std::string(legend) +
         "</figure>\n";
}

constexpr std::size_t height = 1000;
constexpr std::size_t slot = 100;  ///< the width of a week, of which a column takes most

/// The highest that a column gets on one side of the line.
std::size_t highest(const ColumnChart& chart, bool below) {
  std::size_t most = 0;
  for (std::size_t week = 0; week < chart.weeks.size(); ++week) {
    std::size_t sum = 0;
    for (const ColumnPart& part : chart.parts) {
      if (part.is_below == below) sum += part.values[week];
    }
    most = std::max(most, sum);
  }
  return most;
}

/// What the mouse finds.
std::string told(const ColumnChart& chart, std::size_t week) {
  std::string out = "Week of " + format_short_day(chart.weeks[week], chart.today) + ":";
  for (const ColumnPart& part : chart.parts) {
    out += (out.ends_with(':') ? " " : ", ") + part.name + " " + std::to_string(part.values[week]);
  }
  return out;
}

std::string column(const ColumnChart& chart, std::size_t week, std::size_t line, std::size_t scale) {
  constexpr std::size_t gap = 15;
  std::string out = "<g><title>" + html_text(told(chart, week)) + "</title><rect class=\"nothing\" x=\"" +
                    std::to_string(week * slot) + "\" width=\"" + std::to_string(slot) + "\" height=\"" +
                    std::to_string(height) + "\"/>";
  std::size_t above = 0;
  std::size_t below = 0;
  for (const ColumnPart& part : chart.parts) {
    const std::size_t value = part.values[week];
    if (value == 0) continue;
    std::size_t& piled = part.is_below ? below : above;
    const auto length = [&](std::size_t number) { return number * height / scale; };
    const std::size_t from = length(piled);
    const std::size_t to = length(piled += value);
    out += rect(part.fill, week * slot + gap, part.is_below ? line + from : line - to, slot - 2 * gap,
                to - from);
  }
  return out + "</g>\n";
}

std::string axis(const ColumnChart& chart) {
  if (chart.weeks.empty()) return {};
  std::vector<std::size_t> ticks{0};
  if (chart.weeks.size() > 2) ticks.push_back((chart.weeks.size() - 1) / 2);
  if (chart.weeks.size() > 1) ticks.push_back(chart.weeks.size() - 1);
  std::string out = "<div class=\"axis\">";
  for (const std::size_t tick : ticks)
    out += "<span>" + html_text(format_short_day(chart.weeks[tick], chart.today)) + "</span>";
  return out + "</div>\n";
}

}  // namespace

std::size_t bar_length(std::size_t part, std::size_t most) {
  return part == 0 || most == 0 ? 0 : std::max<std::size_t>(4, part * 1000 / most);
}

std::string bar_chart(std::string_view title, const std::vector<BarRow>& rows,
                      const std::vector<LegendEntry>& legend) {
  std::string inside;
  for (const BarRow& row : rows) {
    std::string bars;
    if (row.soft > row.solid) bars += rect(Fill::soft, 0, 0, row.soft, 10);
    if (row.solid > 0) bars += rect(Fill::solid, 0, 0, row.solid, 10);
    inside += "<div class=\"bar\"><span class=\"label\">" + html_text(row.label) +
              "</span><span class=\"value\">" + html_text(row.value) + "</span>" + drawing(1000, 10, bars) +
              "</div>\n";
  }
  return figure("bars", title, inside, legend_html(legend));
}

std::string column_chart(const ColumnChart& chart) {
  const std::size_t above = highest(chart, false);
  const std::size_t below = highest(chart, true);
  const std::size_t scale = std::max<std::size_t>(1, above + below);
  const std::size_t line = above + below == 0 ? height : above * height / scale;
  std::string columns;
  for (std::size_t week = 0; week < chart.weeks.size(); ++week) columns += column(chart, week, line, scale);
  const std::size_t width = std::max<std::size_t>(1, chart.weeks.size()) * slot;
  columns += "<path class=\"line\" d=\"M0 " + std::to_string(line) + "H" + std::to_string(width) + "\"/>";
  std::string inside =
      "<div class=\"most\">" + std::to_string(above) + "</div>\n" + drawing(width, height, columns);
  if (below > 0) inside += "<div class=\"least\">" + std::to_string(below) + "</div>";
  std::vector<LegendEntry> legend;
  for (const ColumnPart& part : chart.parts) legend.push_back({part.fill, part.name});
  return figure("columns", chart.title, inside + "\n" + axis(chart), legend_html(legend));
}

}  // namespace fu::views
